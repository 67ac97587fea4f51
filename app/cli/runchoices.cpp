// SPDX-License-Identifier: MIT
#include "cli/runchoices.h"

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

void RunChoices::addTo(QCommandLineParser &parser)
{
    for (const char *name : {"profile", "api-url", "rate", "patience", "max-delete", "results",
                             "confirm-count", "profile-confirm"})
        parser.addOption({QLatin1String(name), {}, QStringLiteral("VALUE")});
    for (const char *name : {"yes", "no-input", "json", "quiet"})
        parser.addOption(QCommandLineOption(QLatin1String(name)));
}

Result<RunChoices> RunChoices::read(const QCommandLineParser &parser)
{
    constexpr int longestPatience = 7 * 86'400;
    constexpr int manyContacts = 1'000'000'000;
    RunChoices choices;
    choices.profile = parser.value(QStringLiteral("profile"));
    choices.apiUrl = parser.value(QStringLiteral("api-url")).trimmed();
    if (!choices.profile.isEmpty() && !choices.apiUrl.isEmpty())
        return Error{ErrorKind::BadInput,
                     RunChoicesText::tr("--profile and --api-url both name an address. Give one of them.")};
    choices.resultFile = parser.value(QStringLiteral("results"));
    choices.confirmedProfile = parser.value(QStringLiteral("profile-confirm"));
    choices.yes = parser.isSet(QStringLiteral("yes"));
    choices.noInput = parser.isSet(QStringLiteral("no-input"));
    choices.json = parser.isSet(QStringLiteral("json"));
    choices.quiet = parser.isSet(QStringLiteral("quiet"));
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

QString runChoicesHelp()
{
    return RunChoicesText::tr(R"(Where and how:
  --profile NAME        a profile by name or ID; see "expunge-cli profile list"
  --api-url URL         address of the API instead; else OPENCX_API_URL, else
                        https://api.open.cx, the profile Production
  --rate N/SECONDS      the limit of the API (default: the profile's, 100/60)
  --max-delete N        end the run at so many deletions
  --patience SECONDS    how long an API that cannot be reached is waited for
                        (default 120)
  --results FILE        write what became of each contact as CSV
  --json                one JSON object per contact on stdout as it ends, then a
                        summary object; man expunge-cli describes them
  --quiet               nothing on stderr but problems

To confirm it (one of these; without a terminal nothing is ever asked):
  --yes                 delete whatever is in the list
  --confirm-count N     delete only if that many contacts would be sent
                        On a terminal without either you type the number.
  --profile-confirm NAME  needed as well for a profile that is marked as
                        production; on a terminal you type the name instead
  --no-input            do not ask on a terminal either
)");
}

} // namespace expunge
