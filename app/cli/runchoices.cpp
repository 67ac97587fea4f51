// SPDX-License-Identifier: MIT
#include "cli/runchoices.h"

#include "cli/command.h"
#include "cli/terminal.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace expunge {

namespace {

struct RunChoicesText
{
    Q_DECLARE_TR_FUNCTIONS(RunChoices)
};

Result<std::optional<int>> number(const QCommandLineParser &parser, const QString &name, int least, int most)
{
    if (!parser.isSet(name))
        return std::optional<int>();
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < least || value > most)
        return Error{ErrorKind::BadInput,
                     RunChoicesText::tr("--%1 takes a number from %2 to %3.").arg(name).arg(least).arg(most)};
    return std::optional(value);
}

} // namespace

void RunChoices::addTo(CommandParser &parser)
{
    parser.addValues({"profile", "api-url", "rate", "patience", "max-delete", "results", "confirm-count",
                      "profile-confirm"});
    parser.addFlags({"yes", "no-input", "json", "quiet", "other-organisation"});
}

Result<RunChoices> RunChoices::read(const QCommandLineParser &parser)
{
    constexpr int longestPatience = 7 * 86'400;
    constexpr int manyContacts = 1'000'000'000;
    RunChoices choices;
    choices.profile = parser.value(QStringLiteral("profile"));
    choices.apiUrl = parser.value(QStringLiteral("api-url")).trimmed();
    choices.resultFile = parser.value(QStringLiteral("results"));
    choices.confirmedProfile = parser.value(QStringLiteral("profile-confirm"));
    choices.yes = parser.isSet(QStringLiteral("yes"));
    choices.noInput = parser.isSet(QStringLiteral("no-input"));
    choices.json = parser.isSet(QStringLiteral("json"));
    choices.quiet = parser.isSet(QStringLiteral("quiet"));
    choices.otherOrganisation = parser.isSet(QStringLiteral("other-organisation"));
    if (parser.isSet(QStringLiteral("rate"))) {
        const Result<Pace> pace = Pace::parse(parser.value(QStringLiteral("rate")));
        if (!pace)
            return pace.error();
        choices.pace = *pace;
    }
    const Result<std::optional<int>> patience
        = number(parser, QStringLiteral("patience"), 0, longestPatience);
    const Result<std::optional<int>> most = number(parser, QStringLiteral("max-delete"), 1, manyContacts);
    const Result<std::optional<int>> count = number(parser, QStringLiteral("confirm-count"), 0, manyContacts);
    for (const auto *taken : {&patience, &most, &count}) {
        if (!*taken)
            return taken->error();
    }
    if (*patience)
        choices.patience = std::chrono::seconds(**patience);
    choices.mostDeletions = *most;
    choices.confirmedCount = *count;
    return choices;
}

bool RunChoices::canAsk() const
{
    return !noInput && !inputIsTaken && terminal::canAsk();
}

QString targetHelp()
{
    return RunChoicesText::tr(
        R"(  --profile NAME        a profile by name or ID; see "expunge-cli profile list"
  --api-url URL         another address of the API. Without either it is
                        OPENCX_API_URL, else the profile Production
)");
}

QString runChoicesHelp()
{
    return RunChoicesText::tr(R"(Where and how:
)") + targetHelp()
        + RunChoicesText::tr(R"(  --rate N/SECONDS      the limit of the API (default: the profile's, 100/60)
  --max-delete N        end this run at so many deletions; with resume, so many
                        from now on
  --patience SECONDS    how long an API that cannot be reached is waited for
                        (default: 60 until it has answered once, then 3600)
  --results FILE        write what became of each contact as CSV
  --json                one JSON object per contact on stdout as it ends, then a
                        summary object; man expunge-cli describes them
  --quiet               nothing on stderr but problems
)");
}

QString confirmationHelp()
{
    return RunChoicesText::tr(R"(To confirm it (without a terminal nothing is ever asked):
  --yes                 delete whatever is in the list
  --confirm-count N     delete only if that many contacts would be sent. On a
                        terminal, without --yes and this, you type the number
  --profile-confirm NAME  needed as well for a profile that is marked as
                        production, and for a key that may not read its
                        organisation; on a terminal you type the name instead
  --other-organisation  the key belongs to another organisation than the profile
                        or the run, and that one is meant, this time
  --no-input            do not ask on a terminal either
)");
}

QString keyHelp()
{
    return RunChoicesText::tr(
        R"(The API key is taken from the keychain, where "expunge-cli key set" or the
window has put it, else from OPENCX_API_KEY. It cannot be given as an argument,
because other users of this machine can see arguments.
)");
}

QString runExitHelp()
{
    return RunChoicesText::tr(
        R"(stdout gets a line per state with its number at the end. Exit code: 0 all
deleted or gone, 1 some are not, 2 bad usage or not confirmed, 3 key refused or
missing, 4 API not reached, 5 ended by --max-delete or for doubt, 6 list or
journal unusable, 7 another run is under way on the server, 130 interrupted.
A run that is not complete can be gone on with; the last message says how.
)");
}

} // namespace expunge
