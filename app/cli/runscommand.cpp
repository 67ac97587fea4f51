// SPDX-License-Identifier: MIT
#include "cli/runscommand.h"

#include "cli/command.h"
#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/pastruns.h"
#include "cli/rowlines.h"
#include "report/summary.h"
#include "run/history.h"
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

Lists the runs of this user, those of the window included, newest first: one
line per run on stdout with its ID, how it ended, the server, and how many of
its contacts are gone, with tabs between them. A run without an end is
"unfinished": it is under way or was interrupted.

  --json                one JSON object per run instead

Exit code: 0 done, 2 bad usage.

Examples:
  expunge-cli runs
  expunge-cli runs --json | jq -r 'select(.end == null) | .run'
)");
}

QString showHelp()
{
    return RunsCommandText::tr(R"(Usage: expunge-cli show [RUN] [--json]

Tells all about a run: where it deletes, with which list and key, how it ended
and what became of its contacts. RUN is the ID that "expunge-cli runs" shows;
the default is the latest run. The key itself is not kept, only a fingerprint.

  --json                one JSON object instead of a line per fact

Exit code: 0 done, 2 bad usage or no such run, 6 the journal cannot be read.

Examples:
  expunge-cli show
  expunge-cli show 20260301-120000-3f9a2c --json
)");
}

QString forgetHelp()
{
    return RunsCommandText::tr(R"(Usage: expunge-cli forget RUN

Overwrites and removes the journal of a run: its contact IDs and what became of
them. The run cannot be gone on with afterwards, and its results cannot be
exported any more. RUN is the ID that "expunge-cli runs" shows.

Exit code: 0 done, 1 the journal could not be removed, 2 bad usage or no such
run, 7 the run is under way.

Example:
  expunge-cli forget 20260301-120000-3f9a2c
)");
}

QString endOf(const RunInfo &run)
{
    if (!run.problem.isEmpty())
        return QStringLiteral("unreadable");
    return run.end.isEmpty() ? QStringLiteral("unfinished") : run.end;
}

QString timeOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

void tellRun(const RunInfo &run)
{
    const auto line = [](const char *name, const QString &text) {
        Console::out(QStringLiteral("%1 %2").arg(QLatin1String(name), text).trimmed());
    };
    line("run", run.id);
    line("profile", run.profileName);
    line("host", run.host);
    line("server", run.server);
    const bool isUnknown = run.organisation.isEmpty() && run.organisationId.isEmpty();
    line("organisation", isUnknown ? QStringLiteral("not known") : run.organisation); // as in a result file
    line("organisation_id", run.organisationId);
    line("user", run.osUser);
    line("key_fingerprint", run.keyFingerprint);
    line("pace", run.pace.text());
    line("list", run.sourceName);
    line("list_sha256", run.sourceSha256);
    line("started_at", timeOf(run.startedAt));
    line("ended_at", timeOf(run.endedAt));
    line("end", endOf(run));
    line("rows", QString::number(run.rows));
    line("resumes", QString::number(run.resumes));
    for (const QString &count : summaryLines(run.counts))
        Console::out(count);
}

} // namespace

int runsCommand(const QStringList &arguments)
{
    CommandParser parser;
    parser.addFlags({"json"});
    if (const auto ended = parseCommand(parser, QStringLiteral("runs"), arguments, runsHelp()))
        return *ended;
    if (!parser.positionalArguments().isEmpty())
        return fail({ErrorKind::BadInput,
                     RunsCommandText::tr("\"runs\" takes no run. \"expunge-cli show\" tells about one.")});
    const QList<RunInfo> runs = History(runsFolder()).runs();
    for (const RunInfo &run : runs) {
        if (parser.isSet(QStringLiteral("json")))
            writeJsonLine(jsonOf(run));
        else
            Console::out(QStringList{run.id, endOf(run), run.host,
                                     QStringLiteral("%1/%2").arg(run.counts.gone()).arg(run.rows)}
                             .join(QLatin1Char('\t')));
    }
    return exitcode::allGone;
}

int showCommand(const QStringList &arguments)
{
    CommandParser parser;
    parser.addFlags({"json"});
    if (const auto ended = parseCommand(parser, QStringLiteral("show"), arguments, showHelp()))
        return *ended;
    const Result<RunInfo> run = findRun(parser.positionalArguments());
    if (!run)
        return fail(run.error());
    if (parser.isSet(QStringLiteral("json"))) {
        writeJsonLine(jsonOf(*run));
        return exitcode::allGone;
    }
    tellRun(*run);
    if (openRows(run->counts) > 0)
        Console::note(goOnHint(run->id, profileOfRun(*run)));
    return exitcode::allGone;
}

int forgetCommand(const QStringList &arguments)
{
    CommandParser parser;
    if (const auto ended = parseCommand(parser, QStringLiteral("forget"), arguments, forgetHelp()))
        return *ended;
    const QStringList named = parser.positionalArguments();
    if (named.size() != 1)
        return fail({ErrorKind::BadInput,
                     RunsCommandText::tr("Name the run that is to be forgotten. \"expunge-cli runs\" lists "
                                         "them.")});
    const Status forgotten = History(runsFolder()).forget(named.first()); // also one that cannot be read
    return forgotten ? exitcode::allGone : fail(forgotten.error());
}

} // namespace expunge
