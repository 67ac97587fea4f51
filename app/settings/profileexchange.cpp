// SPDX-License-Identifier: MIT
#include "settings/profileexchange.h"

#include "base/text.h"
#include "settings/profileentry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace expunge {

namespace {

struct ProfileExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileExchange)
};

constexpr qsizetype largestFile = 1 << 20;
constexpr int newestVersion = 1;
const QString format = QStringLiteral("expunge-profiles");

Error noProfiles(const QString &text)
{
    return {ErrorKind::BadInput, text};
}

QJsonObject entryOf(const Profile &profile)
{
    return {{QStringLiteral("name"), profile.name},
            {QStringLiteral("address"), profile.address.toString()},
            {QStringLiteral("pace"), profile.pace.text()},
            {QStringLiteral("share"), profile.share},
            {QStringLiteral("colour"), profile.colour},
            {QStringLiteral("own_limit"), profile.ownLimit},
            {QStringLiteral("production"), profile.production}};
}

Result<Profile> profileOf(const QJsonObject &entry, const QString &provisionalId)
{
    Profile profile;
    profile.id = provisionalId;
    profile.name = entry[QLatin1String("name")].toString();
    profile.address = QUrl(entry[QLatin1String("address")].toString(), QUrl::StrictMode);
    profile.share = entry[QLatin1String("share")].toInt(100);
    profile.colour = entry[QLatin1String("colour")].toString();
    profile.ownLimit = entry[QLatin1String("own_limit")].toBool(false); // unsure: together with the others
    profile.production = entry[QLatin1String("production")].toBool(true); // unsure: ask twice
    if (entry.contains(QLatin1String("pace"))) {
        const Result<Pace> pace = Pace::parse(entry[QLatin1String("pace")].toString());
        if (!pace)
            return pace.error();
        profile.pace = *pace;
    }
    return checkProfile(std::move(profile), {});
}

// Neither the ID nor the organisation is part of such a file.
bool sameAsInAFile(Profile a, const Profile &b)
{
    a.id = b.id;
    a.organisation = b.organisation;
    return a == b;
}

const Profile *named(const QList<Profile> &profiles, const QString &name)
{
    const auto found = std::ranges::find_if(profiles, [&name](const Profile &profile) {
        return profile.name.compare(name, Qt::CaseInsensitive) == 0 || profile.id == name;
    });
    return found == profiles.end() ? nullptr : &*found;
}

} // namespace

Result<QByteArray> profilesAsFile(const QList<Profile> &profiles)
{
    QJsonArray entries;
    for (const Profile &profile : profiles) {
        if (canBeChanged(profile))
            entries += entryOf(profile);
    }
    if (entries.isEmpty())
        return noProfiles(
            ProfileExchangeText::tr("There is no profile of your own to export. The built-in ones, "
                                    "Production and Sandbox, are in every Expunge."));
    const QJsonObject file{{QStringLiteral("format"), format},
                           {QStringLiteral("version"), newestVersion},
                           {QStringLiteral("profiles"), entries}};
    return QJsonDocument(file).toJson();
}

Result<QList<Profile>> profilesOfFile(const QByteArray &content,
                                      const std::function<QString(const QUrl &)> &problemOfAddress)
{
    if (content.size() > largestFile)
        return noProfiles(
            ProfileExchangeText::tr("This is no file of profiles: it is larger than any such file is."));
    QJsonParseError fault;
    const QJsonObject file = QJsonDocument::fromJson(content, &fault).object();
    if (fault.error != QJsonParseError::NoError || file[QLatin1String("format")] != format)
        return noProfiles(
            ProfileExchangeText::tr("This is no file of profiles, or it is damaged. Such a file is made "
                                    "with \"Export profiles\" or \"expunge-cli profile export\"."));
    if (file[QLatin1String("version")].toInt() != newestVersion)
        return noProfiles(
            ProfileExchangeText::tr("The profiles were written by a newer Expunge. Import them with that "
                                    "version, or export them again with this one."));
    const QJsonArray entries = file[QLatin1String("profiles")].toArray();
    if (entries.isEmpty())
        return noProfiles(ProfileExchangeText::tr("The file holds no profile."));
    QList<Profile> profiles;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Result<Profile> profile
            = profileOf(entries[i].toObject(), QStringLiteral("import-%1").arg(i + 1));
        const QString problem = profile ? problemOfAddress(profile->address) : profile.error().text;
        if (!problem.isEmpty())
            return noProfiles(
                ProfileExchangeText::tr("Nothing was imported, because of profile %1 in the file. %2")
                    .arg(i + 1)
                    .arg(problem));
        profiles += *profile;
    }
    return profiles;
}

Result<ImportedProfiles> importProfiles(ProfileStore &store, const QList<Profile> &profiles)
{
    ImportedProfiles imported;
    QStringList newIds;
    for (Profile profile : profiles) {
        const QList<Profile> existing = store.profiles();
        const Profile *known = named(existing, profile.name);
        if (known && sameAsInAFile(profile, *known)) {
            imported.known += known->name;
            continue;
        }
        const QString name = profile.name;
        for (int number = 2; named(existing, profile.name); ++number)
            profile.name = ProfileExchangeText::tr("%1 %2", "name of an imported profile, a number")
                               .arg(name.left(50))
                               .arg(number);
        profile.id = freeId(profile.name, existing);
        if (const Status saved = store.save(profile); !saved) {
            for (const QString &id : newIds)
                static_cast<void>(store.remove(id)); // the error that is told is the first one
            return saved.error();
        }
        newIds += profile.id;
        imported.added += profile.name;
    }
    return imported;
}

QString sentenceOf(const ImportedProfiles &imported)
{
    const auto list = [](const QStringList &names) { return plainLine(names.join(QLatin1String(", "))); };
    QStringList sentences;
    if (!imported.added.isEmpty())
        sentences
            += ProfileExchangeText::tr("%Ln profile(s) added: %1. Keys are not part of such a file: enter "
                                       "one for each address.",
                                       nullptr, static_cast<int>(imported.added.size()))
                   .arg(list(imported.added));
    if (!imported.known.isEmpty())
        sentences += ProfileExchangeText::tr("%Ln profile(s) were there already, in the same form: %1.",
                                             nullptr, static_cast<int>(imported.known.size()))
                         .arg(list(imported.known));
    return sentences.join(QLatin1Char(' '));
}

} // namespace expunge
