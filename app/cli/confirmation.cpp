// SPDX-License-Identifier: MIT
#include "cli/confirmation.h"

#include "base/text.h"
#include "cli/console.h"
#include "cli/terminal.h"
#include "run/resumecheck.h"
#include "settings/organisationmatch.h"

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

QString placeOf(const Profile &profile, const QString &organisation)
{
    return organisation.isEmpty()
        ? profile.host()
        : ConfirmationText::tr("%1 in the organisation \"%2\"").arg(profile.host(), organisation);
}

} // namespace

Status nameIsConfirmed(const RunChoices &choices, const Profile &profile)
{
    if (!choices.confirmedProfile.isEmpty() && !names(profile, choices.confirmedProfile))
        return refused(ConfirmationText::tr("--profile-confirm says \"%1\", but the profile is \"%2\".")
                           .arg(plainLine(choices.confirmedProfile), profile.name));
    return Done{};
}

Status confirmable(const RunChoices &choices, const Profile &profile)
{
    if (const Status named = nameIsConfirmed(choices, profile); !named)
        return named;
    if (choices.canAsk())
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

Status countIsConfirmed(const RunChoices &choices, int contacts)
{
    const QLocale locale;
    if (choices.confirmedCount && *choices.confirmedCount != contacts)
        return refused(ConfirmationText::tr("--confirm-count says %1, but %2 would be sent.")
                           .arg(locale.toString(*choices.confirmedCount), locale.toString(contacts)));
    return Done{};
}

Status organisationFits(const Organisation &bound, const Organisation &found)
{
    if (matchOf(bound, found) != OrganisationMatch::Other)
        return Done{};
    return refused(ConfirmationText::tr("This key belongs to %1, and %2 is meant. Use a key of %2, or add "
                                        "--other-organisation if %1 is meant this time.")
                       .arg(textOf(found, bound), textOf(bound, found)));
}

Status confirmKey(const RunChoices &choices, const RunInfo &run, const ApiKey &key,
                  const Organisation &organisation)
{
    const QString doubt = doubtAboutResuming(run, run.host, organisation, key);
    if (doubt.isEmpty())
        return Done{};
    if (choices.otherKey || choices.otherOrganisation) {
        Console::note(doubt);
        return Done{};
    }
    if (!choices.canAsk())
        return refused(ConfirmationText::tr("%1 Use the key that the run had, or add --other-key if this one "
                                            "is meant.")
                           .arg(doubt));
    const QString word = ConfirmationText::tr("other key", "to be typed");
    const std::optional<QString> typed
        = terminal::ask(ConfirmationText::tr("%1 Type \"%2\" to go on with it: ").arg(doubt, word));
    if (!typed || typed->trimmed().compare(word, Qt::CaseInsensitive) != 0)
        return refused(ConfirmationText::tr("The key of the run is needed."));
    return Done{};
}

QString ConfirmedPlace::text() const
{
    if (organisation.isKnown())
        return plainLine(organisation.text());
    return isHidden ? unreadableOrganisationText()
                    : ConfirmationText::tr("organisation not known: the API has not answered yet");
}

Status confirm(const RunChoices &choices, const Profile &profile, const ConfirmedPlace &place, int contacts)
{
    if (needsName(choices, profile) || (place.isHidden && choices.confirmedProfile.isEmpty())) {
        const QString why = profile.production
            ? ConfirmationText::tr("The profile \"%1\" (%2) is marked as production.")
                  .arg(profile.name, profile.host())
            : ConfirmationText::tr("Nothing shows in which organisation would be deleted, because this key "
                                   "may not read it.");
        if (!choices.canAsk())
            return refused(ConfirmationText::tr("%1 If that is meant, add --profile-confirm \"%2\".")
                               .arg(why, profile.name));
        const std::optional<QString> typed
            = terminal::ask(ConfirmationText::tr("%1 Type the profile's name (%2) to go on: ")
                                .arg(why, profile.name));
        if (!typed || !names(profile, typed->trimmed()))
            return refused(ConfirmationText::tr("That is not the name of the profile."));
    }
    if (needsCount(choices)) {
        const std::optional<QString> typed = terminal::ask(
            ConfirmationText::tr("%Ln contact(s) will be deleted on %1. This cannot be undone. Type "
                                 "the number to go on: ",
                                 nullptr, contacts)
                .arg(placeOf(profile, place.organisation.text())));
        if (!typed || typed->trimmed() != QString::number(contacts))
            return refused(ConfirmationText::tr("That is not the number of contacts."));
    }
    return Done{};
}

} // namespace expunge
