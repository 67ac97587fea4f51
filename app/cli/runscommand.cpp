// SPDX-License-Identifier: MIT
#include "cli/runscommand.h"

#include "cli/console.h"
#include "cli/deletion.h"
#include "cli/exitcodes.h"
#include "cli/pastruns.h"
#include "cli/rowlines.h"
#include "report/summary.h"
#include "run/history.h"
#include "run/journal.h"
#include "settings/places.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace expunge {

namespace {

struct RunsCommandText
{
    Q_DECLARE_TR_FUNCTIONS(RunsCommand)
};

QString runsHelp()
{
    return RunsCommandText::tr(R"(Usage: expunge-cli runs [--json]
       expunge-cli show [RUN] [--json]
       expunge-cli export [RUN] --results FILE
       expunge-cli forget RUN

Looks at the runs of this user, those of the window included. runs lists them,
newest first; show tells all about one; export writes what became of each contact
as CSV; forget overwrites and removes the journal of a run. RUN is the ID that runs
shows; for show and export the default is the latest run.

Exit code: 0 done, 1 a file could not be written, 2 bad usage or no such run, 6 the
journal cannot be read, 7 the run is in use.

Example:
  expunge-cli export --results results.csv
)");
}

int fail(const Error &error)
{
    Console::err(error.text);
    return exitcode::of(error.kind);
}

QString endOf(const RunInfo &run)
{
    if (!run.problem.isEmpty())
        return QStringLiteral("unreadable");
    return run.end.isEmpty() ? QStringLiteral("unfinished") : run.end;
}

int list(bool json)
{
    const QList<RunInfo> runs = History(runsFolder()).runs();
    for (const RunInfo &run : runs) {
        if (json)
            writeJsonLine(jsonOf(run));
        else
            Console::out(QStringList{run.id, endOf(run), run.host,
                                     QStringLiteral("%1/%2").arg(run.counts.gone()).arg(run.rows)}
                             .join(QLatin1Char('\t')));
    }
    return exitcode::allGone;
}

int show(const RunInfo &run, bool json)
{
    if (json) {
        writeJsonLine(jsonOf(run));
        return exitcode::allGone;
    }
    const auto line = [](const char *name, const QString &text) {
        Console::out(QStringLiteral("%1 %2").arg(QLatin1String(name), text));
    };
    line("run", run.id);
    line("profile", run.profileName);
    line("host", run.host);
    line("organisation", run.organisation);
    line("list", run.sourceName);
    line("started_at", run.startedAt.toString(Qt::ISODate));
    line("ended_at", run.endedAt.toString(Qt::ISODate));
    line("end", endOf(run));
    line("rows", QString::number(run.rows));
    for (const QString &count : summaryLines(run.counts))
        Console::out(count);
    if (openRows(run.counts) > 0)
        Console::note(
            RunsCommandText::tr("The run is not complete. Go on with it: expunge-cli resume %1 --yes")
                .arg(run.id));
    return exitcode::allGone;
}

int exportRun(const RunInfo &run, const QString &path)
{
    if (path.isEmpty())
        return fail({ErrorKind::BadInput, RunsCommandText::tr("Name the file with --results.")});
    const Result<std::unique_ptr<Journal>> journal = Journal::open(History(runsFolder()).path(run.id));
    if (!journal)
        return fail({ErrorKind::Unreadable, journal.error().text});
    const Result<Journal::Content> content = journal.value()->load();
    if (!content)
        return fail({ErrorKind::Unreadable, content.error().text});
    std::vector<RowOutcome> rows(static_cast<size_t>(content->list.size()));
    for (size_t row = 0; row < rows.size(); ++row)
        rows[row] = {static_cast<int>(row), RowState::NotAttempted, 0, 0, {}, {}};
    for (const RowOutcome &outcome : content->outcomes) {
        RowOutcome &row = rows[static_cast<size_t>(outcome.row)];
        row = outcome;
        if (!isFinal(row.state))
            row.state = RowState::NotAttempted;
    }
    for (const Journal::Unanswered &unanswered : content->unanswered) {
        RowOutcome &row = rows[static_cast<size_t>(unanswered.row)];
        row.state = RowState::Unknown;
        row.attempts = unanswered.attempts;
    }
    if (const Status saved = saveResults(path, content->list, rows, {}); !saved)
        return fail(saved.error());
    return exitcode::allGone;
}

} // namespace

int runsCommand(const QString &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption results(QStringLiteral("results"), {}, QStringLiteral("FILE"));
    parser.addOption(help);
    if (command == QLatin1String("runs") || command == QLatin1String("show"))
        parser.addOption(json);
    if (command == QLatin1String("export"))
        parser.addOption(results);
    if (!parser.parse(QStringList(command) + arguments))
        return fail({ErrorKind::BadInput, parser.errorText()});
    if (parser.isSet(help)) {
        Console::out(runsHelp().trimmed());
        return exitcode::allGone;
    }
    const QStringList named = parser.positionalArguments();
    if (command == QLatin1String("runs"))
        return named.isEmpty() ? list(parser.isSet(json))
                               : fail({ErrorKind::BadInput, RunsCommandText::tr("runs takes no argument.")});
    if (command == QLatin1String("forget")) {
        if (named.size() != 1)
            return fail({ErrorKind::BadInput, RunsCommandText::tr("Name the run that is to be forgotten.")});
        const Status forgotten = History(runsFolder()).forget(named.first()); // also one that cannot be read
        return forgotten ? exitcode::allGone : fail(forgotten.error());
    }
    const Result<RunInfo> run = findRun(named);
    if (!run)
        return fail(run.error());
    return command == QLatin1String("show") ? show(*run, parser.isSet(json))
                                            : exportRun(*run, parser.value(results));
}

} // namespace expunge
