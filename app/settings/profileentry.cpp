// SPDX-License-Identifier: MIT
#include "settings/profileentry.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace expunge {

namespace {

struct ProfileStoreText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileStore)
};

Error bad(const QString &text)
{
    return {ErrorKind::BadInput, text};
}

constexpr int longestId = 64;
const QString plainColour = QStringLiteral("#475569");

void readBound(const QSettings &settings, Profile &profile)
{
    profile.organisation = {plainLine(settings.value(QStringLiteral("organisation-id")).toString()),
                            plainLine(settings.value(QStringLiteral("organisation")).toString())};
    profile.ownLimit = settings.value(QStringLiteral("own-limit"), false).toBool();
}

void writeBound(QSettings &settings, const Profile &profile)
{
    writeOrganisation(settings, profile.organisation);
    settings.setValue(QStringLiteral("own-limit"), profile.ownLimit);
}

} // namespace

bool isProfileId(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9-]{1,64}\\z"));
    return pattern.match(id).hasMatch();
}

bool isColour(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^#[0-9a-fA-F]{6}\\z"));
    return pattern.match(text).hasMatch();
}

QString freeId(const QString &name, const QList<Profile> &taken)
{
    static const QRegularExpression gaps(QStringLiteral("[^a-z0-9]+"));
    constexpr int roomForNumber = 8;
    QString stem = name.toLower().replace(gaps, QStringLiteral(" ")).simplified();
    stem = stem.replace(QLatin1Char(' '), QLatin1Char('-')).left(longestId - roomForNumber);
    if (stem.isEmpty())
        stem = QStringLiteral("profile");
    QString id = stem;
    for (int number = 2; std::ranges::find(taken, id, &Profile::id) != taken.end(); ++number)
        id = QStringLiteral("%1-%2").arg(stem).arg(number);
    return id;
}

QString plainName(const QString &name)
{
    constexpr qsizetype longestName = 60;
    return plainLine(name, longestName);
}

Result<Profile> checkProfile(Profile profile, const QList<Profile> &others)
{
    profile.name = plainName(profile.name);
    profile.sandbox = false;
    if (!isColour(profile.colour))
        profile.colour = plainColour;
    if (!isProfileId(profile.id))
        return bad(ProfileStoreText::tr("An ID of a profile has 1 to 64 of the characters a-z, 0-9 and -."));
    if (profile.name.isEmpty())
        return bad(ProfileStoreText::tr("The profile has no name. Give it one."));
    const bool taken = std::ranges::any_of(others, [&profile](const Profile &other) {
        return other.id != profile.id
            && (other.name.compare(profile.name, Qt::CaseInsensitive) == 0 || other.id == profile.name);
    });
    if (taken)
        return bad(
            ProfileStoreText::tr("Another profile is called \"%1\". Choose another name.").arg(profile.name));
    const QUrl &url = profile.address;
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return bad(ProfileStoreText::tr(
            "The address of the profile is no web address. Write it as in https://api.open.cx."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return bad(
            ProfileStoreText::tr("The address must not contain a user name, a password, a question mark or "
                                 "a number sign. Write only the server and its path."));
    const Result<Pace> pace = Pace::parse(profile.pace.text());
    if (!pace)
        return pace.error();
    profile.share = std::clamp(profile.share, 1, 100);
    return profile;
}

Result<Profile> readProfile(const QSettings &settings, const QString &id)
{
    // An ini file takes a comma that somebody wrote by hand without quotes for a list.
    const auto text = [&settings](const char *key) {
        return settings.value(QLatin1String(key)).toStringList().join(QLatin1String(", "));
    };
    const Result<Pace> pace = settings.contains(QStringLiteral("pace")) ? Pace::parse(text("pace")) : Pace();
    if (!pace)
        return pace.error();
    Profile profile;
    profile.id = id;
    profile.name = text("name");
    profile.address = QUrl(text("address"), QUrl::StrictMode);
    profile.pace = *pace;
    profile.share = settings.value(QStringLiteral("share"), 100).toInt();
    profile.colour = text("colour");
    profile.production = settings.value(QStringLiteral("production"), true).toBool(); // unsure: ask twice
    readBound(settings, profile);
    return checkProfile(std::move(profile), {productionProfile(), sandboxProfile()});
}

void writeProfile(QSettings &settings, const Profile &profile)
{
    writeBound(settings, profile);
    settings.setValue(QStringLiteral("name"), profile.name);
    settings.setValue(QStringLiteral("address"), profile.address.toString());
    settings.setValue(QStringLiteral("pace"), profile.pace.text());
    settings.setValue(QStringLiteral("share"), profile.share);
    settings.setValue(QStringLiteral("colour"), profile.colour);
    settings.setValue(QStringLiteral("production"), profile.production);
}

void writeOrganisation(QSettings &settings, const Organisation &organisation)
{
    settings.setValue(QStringLiteral("organisation-id"), organisation.id);
    settings.setValue(QStringLiteral("organisation"), organisation.name);
}

Profile readProduction(const QSettings &settings)
{
    Profile profile = productionProfile();
    const QString pace = settings.value(QStringLiteral("pace")).toString();
    profile.pace = pace.isEmpty() ? profile.pace : Pace::parse(pace).valueOr(profile.pace);
    profile.share = std::clamp(settings.value(QStringLiteral("share"), profile.share).toInt(), 1, 100);
    const QString colour = settings.value(QStringLiteral("colour")).toString();
    if (isColour(colour))
        profile.colour = colour;
    readBound(settings, profile);
    return profile;
}

void writeProduction(QSettings &settings, const Profile &profile)
{
    writeBound(settings, profile);
    settings.setValue(QStringLiteral("pace"), profile.pace.text());
    settings.setValue(QStringLiteral("share"), profile.share);
    settings.setValue(QStringLiteral("colour"), profile.colour);
}

} // namespace expunge
