// SPDX-License-Identifier: MIT
#include "cli/deletecommand.h"

#include "cli/confirmation.h"
#include "cli/console.h"
#include "cli/deletion.h"
#include "cli/exitcodes.h"
#include "cli/keysource.h"
#include "cli/listchoices.h"
#include "cli/rowlines.h"
#include "cli/target.h"
#include "report/summary.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace expunge {

namespace {

const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
const QCommandLineOption dryRun(QStringLiteral("dry-run"));

struct DeleteCommandText
{
    Q_DECLARE_TR_FUNCTIONS(DeleteCommand)
};

QString deleteHelp()
{
    return DeleteCommandText::tr(
               "Usage: expunge-cli delete [ID...] [OPTION]... --yes\n\n"
               "Deletes contacts from an OpenCX organisation: one request per contact, never\n"
               "faster than the limit of the API. This cannot be undone.\n\n")
        + listChoicesHelp() + QLatin1Char('\n') + runChoicesHelp()
        + DeleteCommandText::tr(R"(  --dry-run             only check the list, as "expunge-cli check" does

The API key is taken from the keychain, where the window has put it, else from
OPENCX_API_KEY. It can not be given as an argument, because arguments can be
seen by other users of this machine.

stdout gets one line per state at the end. Exit code: 0 all deleted or gone,
1 some are not, 2 bad usage or not confirmed, 3 key refused or missing, 4 API not
reached, 5 ended by the cap or for doubt, 6 list unusable, 7 another run is under
way in the profile, 130 interrupted. An incomplete run can be gone on with.

Examples:
  expunge-cli delete --csv contacts.csv --confirm-count 250 --profile staging
  expunge-cli delete --csv contacts.csv --yes --profile-confirm Production
  generate-ids | expunge-cli delete --from - --yes --profile-confirm Production
)");
}

QString checkHelp()
{
    return DeleteCommandText::tr(
               "Usage: expunge-cli check [ID...] [OPTION]...\n\n"
               "Shows what a list holds: what would be sent, what looks odd, what is rejected and\n"
               "why. Sends nothing and needs no key.\n\n")
        + listChoicesHelp() + DeleteCommandText::tr(R"(  --results FILE        write each row as CSV
  --json                one JSON object per row on stdout, then a summary object
  --quiet               nothing on stderr but problems

Exit code: 0 everything can be sent, 1 some rows are rejected, 2 bad usage, 6 the
list cannot be read or holds nothing that can be sent.

Example:
  expunge-cli check --csv contacts.csv
)");
}

int fail(const Error &error, int exitCode)
{
    Console::err(error.text);
    return exitCode;
}

int check(const ListChoices &choices, const RunChoices &run)
{
    if (const Status writable = canSaveResults(run.resultFile); !writable)
        return fail(writable.error(), exitcode::usage);
    const Result<ContactList> list = choices.gather();
    if (!list)
        return fail(list.error(), exitcode::badList);
    const RowCounts counts = list->counts();
    int exitCode = counts[RowState::Rejected] > 0 ? exitcode::someLeft : exitcode::allGone;
    if (!run.resultFile.isEmpty()) {
        const Status saved = saveResults(run.resultFile, *list, {}, *list);
        if (!saved)
            exitCode = fail(saved.error(), exitcode::someLeft);
    }
    if (run.json) {
        for (int row = 0; row < list->size(); ++row)
            writeJsonLine(jsonOf(listRow(*list, row)));
        QJsonObject object{{QStringLiteral("type"), QStringLiteral("summary")},
                           {QStringLiteral("exit_code"), exitCode}};
        QJsonObject states;
        for (const RowState state : {RowState::Ready, RowState::Warning, RowState::Rejected})
            states.insert(keyOf(state), counts[state]);
        object.insert(QStringLiteral("counts"), states);
        writeJsonLine(object);
        return exitCode;
    }
    for (const RowState state : {RowState::Ready, RowState::Warning, RowState::Rejected})
        Console::out(QStringLiteral("%1 %2").arg(keyOf(state)).arg(counts[state]));
    return exitCode;
}

int deleteList(const ListChoices &choices, const RunChoices &run)
{
    const Result<Profile> profile = findTarget(run.profile, run.apiUrl);
    if (!profile)
        return fail(profile.error(), exitcode::usage);
    if (const Status possible = confirmable(run, *profile, choices.takesInput()); !possible)
        return fail(possible.error(), exitcode::usage);
    if (const Status writable = canSaveResults(run.resultFile); !writable)
        return fail(writable.error(), exitcode::usage);
    const Result<ContactList> list = choices.gather();
    if (!list)
        return fail(list.error(), exitcode::badList);
    const Result<ApiKey> key = findKey(*profile);
    if (!key)
        return fail(key.error(), exitcode::keyRefused);
    if (const Status confirmed = confirm(run, *profile, choices.takesInput(), list->sendableCount());
        !confirmed)
        return fail(confirmed.error(), exitcode::usage);
    RunOrder order = orderOf(run, *profile, *key);
    order.sourceName = choices.sourceName();
    return Deletion(run, order).begin(*list);
}

} // namespace

int deleteCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    ListChoices::addTo(parser);
    RunChoices::addTo(parser);
    parser.addOptions({help, dryRun});
    if (!parser.parse(QStringList(QStringLiteral("delete")) + arguments))
        return fail({ErrorKind::BadInput, parser.errorText()}, exitcode::usage);
    if (parser.isSet(help)) {
        Console::out(deleteHelp().trimmed());
        return exitcode::allGone;
    }
    const Result<ListChoices> list = ListChoices::read(parser);
    if (!list)
        return fail(list.error(), exitcode::usage);
    const Result<RunChoices> run = RunChoices::read(parser);
    if (!run)
        return fail(run.error(), exitcode::usage);
    Console::setQuiet(run->quiet);
    return parser.isSet(dryRun) ? check(*list, *run) : deleteList(*list, *run);
}

int checkCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    ListChoices::addTo(parser);
    parser.addOption({QStringLiteral("results"), {}, QStringLiteral("FILE")});
    parser.addOptions(
        {help, QCommandLineOption(QStringLiteral("json")), QCommandLineOption(QStringLiteral("quiet"))});
    if (!parser.parse(QStringList(QStringLiteral("check")) + arguments))
        return fail({ErrorKind::BadInput, parser.errorText()}, exitcode::usage);
    if (parser.isSet(help)) {
        Console::out(checkHelp().trimmed());
        return exitcode::allGone;
    }
    const Result<ListChoices> list = ListChoices::read(parser);
    if (!list)
        return fail(list.error(), exitcode::usage);
    RunChoices run;
    run.resultFile = parser.value(QStringLiteral("results"));
    run.json = parser.isSet(QStringLiteral("json"));
    run.quiet = parser.isSet(QStringLiteral("quiet"));
    Console::setQuiet(run.quiet);
    return check(*list, run);
}

} // namespace expunge
