// SPDX-License-Identifier: MIT
#include "cli/confirmation.h"

#include "base/text.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QLocale>

namespace expunge {

namespace {

struct ConfirmationText
{
    Q_DECLARE_TR_FUNCTIONS(Confirmation)
};

Error refused(const QString &why)
{
    return {ErrorKind::BadInput, ConfirmationText::tr("Nothing was deleted. %1").arg(why)};
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
        return refused(ConfirmationText::tr("--profile-confirm says \"%1\", but the profile is \"%2\".")
                           .arg(plainLine(choices.confirmedProfile), profile.name));
    if (!choices.noInput && !inputIsTaken && terminal::canAsk())
        return Done{};
    if (needsCount(choices))
        return refused(ConfirmationText::tr(
            "A deletion cannot be undone: add --yes, or --confirm-count with the number of contacts."));
    if (needsName(choices, profile))
        return refused(
            ConfirmationText::tr(
                "The profile \"%1\" (%2) is marked as production: add --profile-confirm \"%1\" as well.")
                .arg(profile.name, profile.host()));
    return Done{};
}

Status confirm(const RunChoices &choices, const Profile &profile, bool inputIsTaken, int contacts)
{
    const QLocale locale;
    if (const Status possible = confirmable(choices, profile, inputIsTaken); !possible)
        return possible;
    if (choices.confirmedCount && *choices.confirmedCount != contacts)
        return refused(ConfirmationText::tr("--confirm-count says %1, but %2 would be sent.")
                           .arg(locale.toString(*choices.confirmedCount), locale.toString(contacts)));
    if (needsName(choices, profile)) {
        const std::optional<QString> typed = terminal::ask(
            ConfirmationText::tr("The profile \"%1\" (%2) is marked as production. Type its name to go on: ")
                .arg(profile.name, profile.host()));
        if (!typed || !names(profile, typed->trimmed()))
            return refused(ConfirmationText::tr("That is not the name of the profile."));
    }
    if (needsCount(choices)) {
        const std::optional<QString> typed = terminal::ask(
            ConfirmationText::tr("%Ln contact(s) will be deleted on %1. This cannot be undone. Type "
                                 "the number to go on: ",
                                 nullptr, contacts)
                .arg(profile.host()));
        if (!typed || typed->trimmed() != QString::number(contacts))
            return refused(ConfirmationText::tr("That is not the number of contacts."));
    }
    return Done{};
}

} // namespace expunge
