// SPDX-License-Identifier: MIT
#include "settings/profileexchange.h"
#include "settings/profilefixture.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;

// Profiles go to a colleague as a file, and come back without harm.
class TestProfileExchange final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exported_areImportedElsewhere();
    void onlyOwnProfiles_areExported();
    void known_areLeftOut();
    void takenNames_getANumber();
    void builtIns_areNeverChanged();
    void badFile_isExplained_data();
    void badFile_isExplained();
    void unwritableSettings_addNothing();

private:
    ProfileStore store(const char *name = "a.ini") const
    {
        return ProfileStore(m_folder->filePath(QLatin1String(name)));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const auto anyAddress = [](const QUrl &) { return QString(); };

Profile named(const QString &name)
{
    Profile profile = ownProfile(name);
    profile.share = 75;
    profile.production = true;
    return profile;
}

QByteArray fileWith(const QByteArray &profile, const QByteArray &version = "1")
{
    return "{\"format\": \"expunge-profiles\", \"version\": " + version + ", \"profiles\": [" + profile
        + "]}";
}

} // namespace

void TestProfileExchange::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProfileExchange::exported_areImportedElsewhere()
{
    ProfileStore from = store();
    QVERIFY(from.save(named(QStringLiteral("Z\u00FCrich, \"Nord\""))));
    QVERIFY(from.save(ownProfile(QStringLiteral("Staging"))));
    const QByteArray file = profilesAsFile(from.profiles()).value();
    QVERIFY2(!file.contains("learned") && !file.contains("\"id\"") && !file.contains("key"),
             file.constData());

    ProfileStore to = store("b.ini");
    const auto imported = importProfiles(to, profilesOfFile(file, anyAddress).value()).value();
    QCOMPARE(imported.added.size(), 2);
    QCOMPARE(to.profiles(), from.profiles());
    QVERIFY(sentenceOf(imported).contains(QStringLiteral("Staging")));
}

void TestProfileExchange::onlyOwnProfiles_areExported()
{
    ProfileStore only = store();
    const auto none = profilesAsFile(only.profiles());
    QVERIFY(!none);
    QVERIFY(none.error().text.contains(QLatin1String("built-in")));
    Profile production = productionProfile();
    production.share = 50;
    QVERIFY(only.save(production));
    QVERIFY(!profilesAsFile(only.profiles()
                            + QList<Profile>{sessionProfile(QUrl(QStringLiteral("https://x.example")))}));
}

void TestProfileExchange::known_areLeftOut()
{
    ProfileStore mine = store();
    QVERIFY(mine.save(named(QStringLiteral("Staging"))));
    QVERIFY(mine.bind(QStringLiteral("staging"), {QStringLiteral("org-1"), QStringLiteral("Acme")}));
    const QList<Profile> before = mine.profiles();
    const auto again
        = importProfiles(mine, profilesOfFile(profilesAsFile(before).value(), anyAddress).value());
    QCOMPARE(again->added, QStringList());
    QCOMPARE(again->known, QStringList{QStringLiteral("Staging")});
    QCOMPARE(mine.profiles(), before);
}

void TestProfileExchange::takenNames_getANumber()
{
    ProfileStore mine = store();
    QVERIFY(mine.save(named(QStringLiteral("Staging"))));
    Profile other = ownProfile(QStringLiteral("STAGING"));
    other.address = QUrl(QStringLiteral("https://other.example"));
    other.id = QStringLiteral("import-1");
    const Profile kept = *mine.find(u"staging");
    const auto imported = importProfiles(mine, {other, other, kept}).value();
    QCOMPARE(imported.added,
             QStringList{QStringLiteral("STAGING 2")} + QStringList{QStringLiteral("STAGING 3")});
    QCOMPARE(imported.known, QStringList{QStringLiteral("Staging")});
    QCOMPARE(*mine.find(u"staging"), kept);
    QCOMPARE(mine.find(u"staging 2")->address, other.address);
}

void TestProfileExchange::builtIns_areNeverChanged()
{
    ProfileStore mine = store();
    const auto profiles = profilesOfFile(
        fileWith("{\"name\": \"production\", \"address\": \"https://evil.example\", \"production\": false},"
                 "{\"name\": \"Sandbox\", \"address\": \"https://evil.example\"}"),
        anyAddress);
    QCOMPARE(importProfiles(mine, *profiles)->added,
             (QStringList{QStringLiteral("production 2"), QStringLiteral("Sandbox 2")}));
    QCOMPARE(*mine.find(u"production"), productionProfile());
    QCOMPARE(*mine.find(u"sandbox"), sandboxProfile());
}

void TestProfileExchange::badFile_isExplained_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &content, const char *says) {
        QTest::newRow(name) << content << QString::fromLatin1(says);
    };
    const QByteArray good = "{\"name\": \"A\", \"address\": \"https://a.example\"}";
    row("nothing", "", "no file of profiles");
    row("a list of IDs", "contact_id\n1\n", "no file of profiles");
    row("other JSON", "{\"profiles\": []}", "no file of profiles");
    row("cut off", fileWith(good).chopped(3), "no file of profiles");
    row("too large", QByteArray(2 << 20, ' '), "larger");
    row("newer", fileWith(good, "2"), "newer Expunge");
    row("empty", fileWith(""), "holds no profile");
    row("not an object", fileWith(good + ", 7"), "profile 2 in the file. The profile has no name");
    row("no address", fileWith("{\"name\": \"A\"}"), "no web address");
    row("a password", fileWith("{\"name\": \"A\", \"address\": \"https://me:secret@a.example\"}"),
        "password");
    row("a pace", fileWith("{\"name\": \"A\", \"address\": \"https://a.example\", \"pace\": \"fast\"}"),
        "profile 1");
    row("http elsewhere", fileWith("{\"name\": \"A\", \"address\": \"http://a.example\"}"), "not over http");
}

void TestProfileExchange::badFile_isExplained()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const auto onlyHttps = [](const QUrl &address) {
        return address.scheme() == QLatin1String("https") ? QString()
                                                          : QStringLiteral("Keys go not over http.");
    };
    const auto profiles = profilesOfFile(content, onlyHttps);
    QVERIFY(!profiles);
    QVERIFY2(profiles.error().text.contains(says), qPrintable(profiles.error().text));
    QVERIFY(!profiles.error().text.contains(QLatin1String("secret")));
}

void TestProfileExchange::unwritableSettings_addNothing()
{
    QVERIFY(QFile(m_folder->filePath(QStringLiteral("no-folder"))).open(QIODevice::WriteOnly));
    ProfileStore nowhere = store("no-folder/a.ini");
    QVERIFY(!importProfiles(nowhere, {named(QStringLiteral("A"))}));
    QCOMPARE(namesIn(nowhere), builtIns);
}

EXPUNGE_TEST(TestProfileExchange)
#include "tst_profileexchange.moc"
