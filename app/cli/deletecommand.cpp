// SPDX-License-Identifier: MIT
#include "cli/deletecommand.h"

#include "cli/checkcommand.h"
#include "cli/command.h"
#include "cli/confirmation.h"
#include "cli/console.h"
#include "cli/deletion.h"
#include "cli/exitcodes.h"
#include "cli/keysource.h"
#include "cli/listchoices.h"
#include "cli/target.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace expunge {

namespace {

struct DeleteCommandText
{
    Q_DECLARE_TR_FUNCTIONS(DeleteCommand)
};

QString deleteHelp()
{
    return DeleteCommandText::tr(R"(Usage: expunge-cli delete [ID]... [OPTION]... --yes

Deletes contacts from an OpenCX organisation: one request per contact, never
faster than the limit of the API. This cannot be undone.

)") + listChoicesHelp()
        + QLatin1Char('\n') + runChoicesHelp()
        + DeleteCommandText::tr(
               R"(  --dry-run             only show what would be sent and where; sends nothing,
                        and needs no key and no confirmation
)") + QLatin1Char('\n')
        + confirmationHelp() + QLatin1Char('\n') + keyHelp() + QLatin1Char('\n') + runExitHelp()
        + DeleteCommandText::tr(R"(
Examples:
  expunge-cli delete 3c90c3cc-0d44-4b50-8888-8dd25736052a
  expunge-cli delete --csv contacts.csv --dry-run
  expunge-cli delete --csv contacts.csv --confirm-count 250 --profile staging
  expunge-cli delete --csv contacts.csv --yes --profile-confirm Production
  generate-ids | expunge-cli delete --from - --yes --max-delete 500 \
      --profile-confirm Production --json >results.jsonl
)");
}

int deleteList(const ListChoices &choices, const RunChoices &run, const Profile &profile)
{
    const Result<ContactList> list = choices.gather();
    if (!list)
        return fail(list.error(), exitcode::badList);
    if (const Status counted = countIsConfirmed(run, list->sendableCount()); !counted)
        return fail(counted.error());
    const Result<ApiKey> key = findKey(profile);
    if (!key)
        return fail(key.error());
    Deletion deletion(run, profile, *key);
    if (const Status met = deletion.meetApi(profile.organisation); !met)
        return fail(met.error());
    const Status confirmed = confirm(run, profile, deletion.place(), list->sendableCount());
    if (!confirmed)
        return fail(confirmed.error());
    return deletion.begin(*list, choices.sourceName());
}

} // namespace

int deleteCommand(const QStringList &arguments)
{
    CommandParser parser;
    ListChoices::addTo(parser);
    RunChoices::addTo(parser);
    parser.addFlags({"dry-run"});
    if (const auto ended = parseCommand(parser, QStringLiteral("delete"), arguments, deleteHelp()))
        return *ended;
    const bool dryRun = parser.isSet(QStringLiteral("dry-run"));
    const Result<ListChoices> list = ListChoices::read(parser);
    if (!list)
        return fail(list.error());
    Result<RunChoices> read = RunChoices::read(parser);
    if (!read)
        return fail(read.error());
    RunChoices run = std::move(read).value();
    run.inputIsTaken = list->takesInput();
    Console::setQuiet(run.quiet);
    const Result<Profile> profile = findTarget(run.profile, run.apiUrl);
    if (!profile)
        return fail(profile.error());
    const Status possible = dryRun ? nameIsConfirmed(run, *profile) : confirmable(run, *profile);
    if (!possible)
        return fail(possible.error());
    if (const Status writable = canSaveResults(run.resultFile); !writable)
        return fail(writable.error());
    return dryRun ? showList(*list, run, *profile) : deleteList(*list, run, *profile);
}

} // namespace expunge
