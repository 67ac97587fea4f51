// SPDX-License-Identifier: MIT
#include "cli/checkcommand.h"

#include "cli/command.h"
#include "cli/confirmation.h"
#include "cli/console.h"
#include "cli/deletion.h"
#include "cli/exitcodes.h"
#include "cli/rowlines.h"
#include "report/resultfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

namespace expunge {

namespace {

constexpr std::array intakeStates{RowState::Ready, RowState::Warning, RowState::Rejected};

struct CheckCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

QString checkHelp()
{
    return CheckCommandText::tr(R"(Usage: expunge-cli check [ID]... [OPTION]...

Shows what a list holds: what would be sent, what looks odd, what is rejected
and why. Sends nothing and needs no key.

)") + listChoicesHelp()
        + CheckCommandText::tr(R"(
  --results FILE        write each row as CSV: its state, the reason, where it
                        came from, and the columns of its file
  --json                one JSON object per row on stdout, then a summary object
  --quiet               nothing on stderr but problems

stdout gets a line per state with its number. Exit code: 0 everything can be
sent, 1 some rows are rejected, or a file could not be written, 2 bad usage,
6 the list cannot be read or holds nothing that can be sent.

Examples:
  expunge-cli check --csv contacts.csv
  expunge-cli check --csv export.csv --column contact_id --delimiter ';' --json
)");
}

void tellTarget(const ContactList &list, const RunChoices &run, const Profile &target)
{
    const int contacts = list.sendableCount();
    const int sent = qMin(contacts, run.mostDeletions.value_or(contacts));
    const Pace pace = run.pace.value_or(target.runPace());
    const auto minutes = static_cast<int>(sent * pace.window.count() / pace.requests / 60 + 1);
    Console::note(
        CheckCommandText::tr("%Ln contact(s) would be deleted on %1 (profile \"%2\").", nullptr, sent)
            .arg(target.host(), target.name));
    Console::note(
        CheckCommandText::tr("At a limit of %1 it would take about %Ln minute(s).", nullptr, minutes)
            .arg(pace.text()));
    if (const Status possible = confirmable(run, target); !possible)
        Console::note(possible.error().text);
    Console::note(CheckCommandText::tr("This was a dry run. Nothing was sent."));
}

void writeAsJson(const ContactList &list, const std::optional<Profile> &target, int exitCode)
{
    for (int row = 0; row < list.size(); ++row)
        writeJsonLine(jsonOf(listRow(list, row)));
    const RowCounts counts = list.counts();
    QJsonObject states;
    for (const RowState state : intakeStates)
        states.insert(keyOf(state), counts[state]);
    QJsonObject summary{{QStringLiteral("type"), QStringLiteral("summary")},
                        {QStringLiteral("exit_code"), exitCode},
                        {QStringLiteral("counts"), states}};
    if (target) {
        summary.insert(QStringLiteral("profile"), target->name);
        summary.insert(QStringLiteral("host"), target->host());
    }
    writeJsonLine(summary);
}

} // namespace

int showList(const ListChoices &choices, const RunChoices &run, const std::optional<Profile> &target)
{
    const Result<ContactList> list = choices.gather();
    if (!list)
        return fail(list.error(), exitcode::badList);
    if (const Status counted = countIsConfirmed(run, list->sendableCount()); !counted)
        return fail(counted.error());
    const RowCounts counts = list->counts();
    int exitCode = counts[RowState::Rejected] > 0 ? exitcode::someLeft : exitcode::allGone;
    if (!run.resultFile.isEmpty()) {
        const Result<QStringList> saved
            = writeResults(run.resultFile, {}, *list, [&](int row) { return listRow(*list, row); });
        for (const QString &notice : saved ? *saved : QStringList())
            Console::err(notice);
        if (!saved)
            exitCode = fail(saved.error());
    }
    if (run.json) {
        writeAsJson(*list, target, exitCode);
    } else {
        for (const RowState state : intakeStates)
            Console::out(QStringLiteral("%1 %2").arg(keyOf(state)).arg(counts[state]));
    }
    if (target)
        tellTarget(*list, run, *target);
    return exitCode;
}

int checkCommand(const QStringList &arguments)
{
    CommandParser parser;
    ListChoices::addTo(parser);
    parser.addValues({"results"});
    parser.addFlags({"json", "quiet"});
    if (const auto ended = parseCommand(parser, QStringLiteral("check"), arguments, checkHelp()))
        return *ended;
    const Result<ListChoices> list = ListChoices::read(parser);
    if (!list)
        return fail(list.error());
    RunChoices run;
    run.resultFile = parser.value(QStringLiteral("results"));
    run.json = parser.isSet(QStringLiteral("json"));
    run.quiet = parser.isSet(QStringLiteral("quiet"));
    Console::setQuiet(run.quiet);
    if (const Status writable = canSaveResults(run.resultFile); !writable)
        return fail(writable.error());
    return showList(*list, run);
}

} // namespace expunge
