// SPDX-License-Identifier: MIT
#include "cli/confirmation.h"

#include "base/text.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QLocale>

namespace expunge {

namespace {

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("Confirmation", text, nullptr, n);
}

Error refused(const QString &why)
{
    return {ErrorKind::BadInput, words("Nothing was deleted. %1").arg(why)};
}

bool names(const Profile &profile, const QString &text)
{
    return text == profile.id || text.compare(profile.name, Qt::CaseInsensitive) == 0;
}

bool needsName(const RunChoices &choices, const Profile &profile)
{
    return profile.production && choices.confirmedProfile.isEmpty();
}

bool needsCount(const RunChoices &choices)
{
    return !choices.yes && !choices.confirmedCount;
}

} // namespace

Status confirmable(const RunChoices &choices, const Profile &profile, bool inputIsTaken)
{
    if (!choices.confirmedProfile.isEmpty() && !names(profile, choices.confirmedProfile))
        return refused(words("--profile-confirm says \"%1\", but the profile is \"%2\".")
                           .arg(plainLine(choices.confirmedProfile), profile.name));
    if (!choices.noInput && !inputIsTaken && terminal::canAsk())
        return Done{};
    if (needsCount(choices))
        return refused(words("A deletion cannot be undone: add --yes, or --confirm-count with the number of contacts."));
    if (needsName(choices, profile))
        return refused(words("The profile \"%1\" (%2) is marked as production: add --profile-confirm \"%1\" as well.")
                           .arg(profile.name, profile.host()));
    return Done{};
}

Status confirm(const RunChoices &choices, const Profile &profile, bool inputIsTaken, int contacts)
{
    const QLocale locale;
    if (const Status possible = confirmable(choices, profile, inputIsTaken); !possible)
        return possible;
    if (choices.confirmedCount && *choices.confirmedCount != contacts)
        return refused(words("--confirm-count says %1, but %2 would be sent.")
                           .arg(locale.toString(*choices.confirmedCount), locale.toString(contacts)));
    if (needsName(choices, profile)) {
        const std::optional<QString> typed
            = terminal::ask(words("The profile \"%1\" (%2) is marked as production. Type its name to go on: ")
                                .arg(profile.name, profile.host()));
        if (!typed || !names(profile, typed->trimmed()))
            return refused(words("That is not the name of the profile."));
    }
    if (needsCount(choices)) {
        const std::optional<QString> typed
            = terminal::ask(words(QT_TRANSLATE_N_NOOP("Confirmation",
                                                      "%n contact(s) will be deleted on %1. This cannot be undone. Type "
                                                      "the number to go on: "),
                                  contacts)
                                .arg(profile.host()));
        if (!typed || typed->trimmed() != QString::number(contacts))
            return refused(words("That is not the number of contacts."));
    }
    return Done{};
}

} // namespace expunge
