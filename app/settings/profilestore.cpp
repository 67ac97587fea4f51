// SPDX-License-Identifier: MIT
#include "settings/profilestore.h"

#include "base/text.h"
#include "settings/profileentry.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace expunge {

namespace {

const QString profilesGroup = QStringLiteral("profiles");
const QString learnedGroup = QStringLiteral("learned");
const QString lastUsedKey = QStringLiteral("lastUsed");

QString entryOf(const QString &group, const QString &id)
{
    return group + QLatin1Char('/') + id;
}

QString learnedEntry(const QString &limitGroup)
{
    return entryOf(learnedGroup, QString::fromLatin1(QUrl::toPercentEncoding(limitGroup)));
}

bool isBuiltIn(const QString &id)
{
    return id == productionProfile().id || id == sandboxProfile().id;
}

Error builtIn()
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate(
                "ProfileStore",
                "This profile is built in: it cannot be removed, and of Production only the pace and the "
                "colour can be changed. Add one of your own with the values that you need.")};
}

} // namespace

ProfileStore::Content ProfileStore::read() const
{
    Content content;
    QStringList problems;
    const Status status = m_file.read([&](QSettings &settings) {
        settings.beginGroup(profilesGroup);
        const QStringList ids = settings.childGroups();
        for (const QString &id : ids) {
            settings.beginGroup(id);
            const bool isOverlay = id == productionProfile().id && !settings.contains(QStringLiteral("name"))
                && !settings.contains(QStringLiteral("address"));
            if (isOverlay)
                content.production = readProduction(settings);
            const Result<Profile> profile
                = isBuiltIn(id) ? Result<Profile>(builtIn()) : readProfile(settings, id);
            settings.endGroup();
            if (isOverlay)
                continue;
            if (profile)
                content.own += *profile;
            else
                problems += QCoreApplication::translate("ProfileStore",
                                                        "The profile \"%1\" in %2 was left out. %3")
                                .arg(plainName(id), plainLine(m_file.path()), profile.error().text);
        }
    });
    if (!status)
        problems += status.error().text;
    std::ranges::sort(content.own, [](const Profile &a, const Profile &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    content.problem = problems.join(QLatin1Char(' '));
    return content;
}

QList<Profile> ProfileStore::profiles() const
{
    const Content content = read();
    QList<Profile> all{content.production};
    all += content.own;
    all += sandboxProfile();
    return all;
}

QString ProfileStore::problem() const
{
    return read().problem;
}

std::optional<Profile> ProfileStore::find(QStringView idOrName) const
{
    const QList<Profile> all = profiles();
    auto found = std::ranges::find_if(all, [idOrName](const Profile &p) { return p.id == idOrName; });
    if (found == all.end()) {
        found = std::ranges::find_if(all, [idOrName](const Profile &p) {
            return QStringView(p.name).compare(idOrName, Qt::CaseInsensitive) == 0;
        });
    }
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Status ProfileStore::save(Profile profile)
{
    if (isProduction(profile))
        return saveProduction(profile);
    if (isBuiltIn(profile.id))
        return builtIn();
    const QList<Profile> all = profiles();
    if (profile.id.isEmpty())
        profile.id = freeId(profile.name, all);
    const auto old = std::ranges::find(all, profile.id, &Profile::id);
    const bool isSamePlace = old != all.end() && old->addressText() == profile.addressText();
    profile.organisation = isSamePlace ? old->organisation : Organisation();
    const Result<Profile> checked = checkProfile(std::move(profile), all);
    if (!checked)
        return checked.error();
    const bool forget = old != all.end() && old->runPace() != checked->runPace();
    return m_file.change([&](QSettings &settings) {
        if (forget)
            settings.remove(learnedEntry(old->limitGroup()));
        settings.beginGroup(entryOf(profilesGroup, checked->id));
        writeProfile(settings, *checked);
        settings.endGroup();
    });
}

Status ProfileStore::saveProduction(const Profile &profile)
{
    const Profile builtInOne = productionProfile();
    if (profile.name != builtInOne.name || profile.address != builtInOne.address || !profile.production)
        return builtIn();
    const Profile old = find(builtInOne.id).value();
    Profile changed = profile;
    changed.organisation = old.organisation;
    return m_file.change([&](QSettings &settings) {
        if (old.runPace() != changed.runPace())
            settings.remove(learnedEntry(old.limitGroup()));
        settings.beginGroup(entryOf(profilesGroup, changed.id));
        writeProduction(settings, changed);
        settings.endGroup();
    });
}

Status ProfileStore::bind(const QString &profileId, const Organisation &organisation)
{
    const std::optional<Profile> profile = find(profileId);
    if (!profile || profile->id != profileId || profile->sandbox || profile->organisation == organisation)
        return Done{};
    return m_file.change([&](QSettings &settings) {
        settings.beginGroup(entryOf(profilesGroup, profileId));
        writeOrganisation(settings, organisation);
        settings.endGroup();
    });
}

Status ProfileStore::remove(const QString &id)
{
    if (isBuiltIn(id))
        return builtIn();
    if (!isProfileId(id))
        return Done{}; // nothing by such a name was ever saved
    const std::optional<Profile> old = find(id);
    return m_file.change([&](QSettings &settings) {
        settings.remove(entryOf(profilesGroup, id));
        if (old && old->ownLimit)
            settings.remove(learnedEntry(old->limitGroup()));
        if (settings.value(lastUsedKey).toString() == id)
            settings.remove(lastUsedKey);
    });
}

QString ProfileStore::lastUsed() const
{
    QString id;
    // A file that cannot be read remembers nothing; problem() tells why.
    static_cast<void>(
        m_file.read([&id](QSettings &settings) { id = settings.value(lastUsedKey).toString(); }));
    const QList<Profile> all = profiles();
    return std::ranges::find(all, id, &Profile::id) == all.end() ? QString() : id;
}

Status ProfileStore::setLastUsed(const QString &id)
{
    return m_file.change([&id](QSettings &settings) { settings.setValue(lastUsedKey, id); });
}

std::optional<LearnedPace> ProfileStore::learnedPace(const QString &limitGroup) const
{
    std::optional<LearnedPace> learned;
    static_cast<void>(m_file.read([&](QSettings &settings) {
        settings.beginGroup(learnedEntry(limitGroup));
        bool limitOk = false;
        bool creditOk = false;
        const double limit = settings.value(QStringLiteral("limit")).toDouble(&limitOk);
        const double credit = settings.value(QStringLiteral("credit")).toDouble(&creditOk);
        settings.endGroup();
        if (limitOk && creditOk && std::isfinite(limit) && std::isfinite(credit) && limit > 0 && credit >= 0)
            learned = LearnedPace{limit, credit};
    }));
    return learned;
}

Status ProfileStore::setLearnedPace(const QString &limitGroup, 
                                     const std::optional<LearnedPace> &learned)
{
    return m_file.change([&](QSettings &settings) {
        settings.remove(learnedEntry(limitGroup));
        if (!learned)
            return;
        settings.beginGroup(learnedEntry(limitGroup));
        settings.setValue(QStringLiteral("limit"), learned->limit);
        settings.setValue(QStringLiteral("credit"), learned->credit);
        settings.endGroup();
    });
}

} // namespace expunge
