// SPDX-License-Identifier: MIT
#include "cli/keycheck.h"

#include "cli/console.h"
#include "run/runengine.h"
#include "settings/organisationmatch.h"
#include "settings/places.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace expunge {

namespace {

struct KeyCheckText
{
    Q_DECLARE_TR_FUNCTIONS(KeyCheck)
};

} // namespace

ConnectionCheck checkKey(const Profile &profile, const ApiKey &key)
{
    RunEngine engine(dataFolder());
    ConnectionCheck found;
    QEventLoop loop;
    QObject::connect(&engine, &RunEngine::connectionChecked, &loop, [&](const ConnectionCheck &check) {
        found = check;
        loop.quit();
    });
    QMetaObject::invokeMethod(
        &engine, [&] { engine.checkConnection(profile, key); }, Qt::QueuedConnection);
    loop.exec();
    return found;
}

Status keyMayBeKept(const Profile &profile, const ConnectionCheck &check, bool otherIsMeant)
{
    switch (check.kind) {
    case ConnectionCheck::Works:
        break;
    case ConnectionCheck::OrganisationHidden:
        Console::note(KeyCheckText::tr("The key is accepted by %1; %2.")
                          .arg(profile.host(), unreadableOrganisationText()));
        return Done{};
    case ConnectionCheck::KeyRefused:
        return Error{ErrorKind::KeyRefused,
                     KeyCheckText::tr("The key was refused, so it was not stored. %1").arg(check.sentence)};
    default:
        return Error{
            check.kind == ConnectionCheck::NotTheApi ? ErrorKind::NotTheApi : ErrorKind::Unreachable,
            KeyCheckText::tr("The key could not be tested, so it was not stored. %1 With --untested it is "
                             "stored all the same.")
                .arg(check.sentence)};
    }
    const bool isOther = matchOf(profile.organisation, check.organisation) == OrganisationMatch::Other;
    if (isOther && !otherIsMeant)
        return Error{ErrorKind::BadInput,
                     KeyCheckText::tr("%1 It was not stored. Make another profile for it, or say with "
                                      "--other-organisation that this profile is for %2 from now on.")
                         .arg(otherOrganisationText(profile.organisation, check.organisation),
                              check.organisation.text())};
    Console::note(KeyCheckText::tr("The key belongs to %1.").arg(check.organisation.text()));
    return Done{};
}

} // namespace expunge
