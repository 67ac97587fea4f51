// SPDX-License-Identifier: MIT
#include "settings/profilefixture.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;

class TestProfileStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void missingFile_givesTheBuiltIns();
    void savedProfile_isFoundByAnotherStore();
    void profiles_areInOrder();
    void newProfile_getsAFreeId();
    void save_replacesWhatHasTheSameId();
    void badProfile_isRefused_data();
    void badProfile_isRefused();
    void builtIns_cannotBeTouched();
    void production_keepsItsPaceShareAndColour();
    void removedProfile_isForgotten();
    void lastUsed_isAProfileThatExists();
    void learnedPace_isKeptPerServer();
    void learnedPace_staysWithTheServer();

private:
    void write(const QByteArray &content) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("config/expunge.ini"));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("config")));
}

void TestProfileStore::missingFile_givesTheBuiltIns()
{
    const ProfileStore store(m_path);
    QCOMPARE(namesIn(store), builtIns);
    QCOMPARE(store.problem(), QString());
    QCOMPARE(store.lastUsed(), QString());
    QVERIFY(!store.learnedPace(QStringLiteral("production")));
    QVERIFY(!QFile::exists(m_path));
}

void TestProfileStore::savedProfile_isFoundByAnotherStore()
{
    Profile profile = ownProfile(QStringLiteral("Z\u00FCrich, \"Nord\""));
    profile.production = true;
    QVERIFY(ProfileStore(m_path).save(profile));
    const ProfileStore store(m_path);
    profile.id = QStringLiteral("z-rich-nord");
    QCOMPARE(store.find(profile.id).value(), profile);
    QCOMPARE(store.find(u"z\u00FCRICH, \"nord\"").value(), profile);
    QCOMPARE(store.find(u"production").value(), productionProfile());
    QVERIFY(!store.find(u""));
    QVERIFY(!store.find(u"Z-Rich-Nord"));
}

void TestProfileStore::profiles_areInOrder()
{
    ProfileStore store(m_path);
    for (const char *name : {"Staging", "Acme", "Test"})
        QVERIFY(store.save(ownProfile(QString::fromLatin1(name))));
    const QStringList expected{QStringLiteral("Production"), QStringLiteral("Acme"),
                               QStringLiteral("Staging"), QStringLiteral("Test"), QStringLiteral("Sandbox")};
    QCOMPARE(namesIn(store), expected);
}

void TestProfileStore::newProfile_getsAFreeId()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(ownProfile(QStringLiteral("Acme & Co"))));
    QVERIFY(store.save(ownProfile(QStringLiteral("Acme + Co"))));
    QVERIFY(store.save(ownProfile(QStringLiteral("\u6771\u4EAC"))));
    QVERIFY(store.save(ownProfile(QString(60, QLatin1Char('x')))));
    QCOMPARE(store.find(u"acme-co")->name, QStringLiteral("Acme & Co"));
    QCOMPARE(store.find(u"acme-co-2")->name, QStringLiteral("Acme + Co"));
    QCOMPARE(store.find(u"profile")->name, QStringLiteral("\u6771\u4EAC"));
    QCOMPARE(store.profiles().size(), 6);
}

void TestProfileStore::save_replacesWhatHasTheSameId()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(ownProfile(QStringLiteral("Staging"))));
    Profile profile = store.find(u"staging").value();
    profile.name = QStringLiteral("Staging EU");
    QVERIFY(store.save(profile));
    QCOMPARE(store.profiles().size(), 3);
    QCOMPARE(store.find(u"staging").value(), profile);
}

void TestProfileStore::badProfile_isRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *why, const char *id, const char *name, const char *address) {
        QTest::newRow(why) << QString::fromLatin1(id) << QString::fromLatin1(name)
                           << QString::fromLatin1(address);
    };
    row("no name", "", "  ", "https://a.example");
    row("name of a built-in one", "", "PRODUCTION", "https://a.example");
    row("name of another one", "", "staging", "https://a.example");
    row("ID of another one as name", "x", "sandbox", "https://a.example");
    row("no address", "", "New", "");
    row("no web address", "", "New", "ftp://a.example");
    row("no host", "", "New", "https://");
    row("a password in the address", "", "New", "https://me:secret@a.example");
    row("a query in the address", "", "New", "https://a.example?key=secret");
    row("a slash in the ID", "a/b", "New", "https://a.example");
    row("a long ID", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "New",
        "https://a.example");
}

void TestProfileStore::badProfile_isRefused()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, address);
    ProfileStore store(m_path);
    QVERIFY(store.save(ownProfile(QStringLiteral("Staging"))));
    const QByteArray before = content(m_path);
    Profile profile = ownProfile(name);
    profile.id = id;
    profile.address = QUrl(address);
    const Status status = store.save(profile);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::BadInput);
    QVERIFY(!status.error().text.contains(QStringLiteral("secret")));
    QCOMPARE(content(m_path), before);
}

void TestProfileStore::builtIns_cannotBeTouched()
{
    ProfileStore store(m_path);
    for (Profile profile : {productionProfile(), sandboxProfile()}) {
        profile.address = QUrl(QStringLiteral("https://elsewhere.example"));
        QVERIFY(!store.save(profile));
        QVERIFY(!store.remove(profile.id));
    }
    write("[profiles]\nproduction\\name=Evil\nproduction\\address=https://elsewhere.example\n");
    QCOMPARE(store.find(u"production").value(), productionProfile());
    QCOMPARE(namesIn(store), builtIns);
    QVERIFY(store.problem().contains(QStringLiteral("production")));
}

void TestProfileStore::production_keepsItsPaceShareAndColour()
{
    ProfileStore store(m_path);
    Profile changed = productionProfile();
    changed.pace = {60, std::chrono::seconds(30)};
    changed.share = 75;
    changed.colour = QStringLiteral("#123456");
    QVERIFY(store.setLearnedPace(changed.limitGroup(), LearnedPace{50, 5}));
    QVERIFY(store.save(changed));
    QCOMPARE(store.find(u"production").value(), changed);
    QCOMPARE(changed.runPace().requests, 45);
    QVERIFY2(!store.learnedPace(changed.limitGroup()), "what was learned belongs to another pace");
    QCOMPARE(namesIn(store), builtIns);
    QVERIFY(store.problem().isEmpty());

    Profile renamed = changed;
    renamed.name = QStringLiteral("Test");
    Profile harmless = changed;
    harmless.production = false;
    QVERIFY(!store.save(renamed) && !store.save(harmless));
    QCOMPARE(store.find(u"production").value(), changed);
}

void TestProfileStore::removedProfile_isForgotten()
{
    ProfileStore store(m_path);
    const QString id = QStringLiteral("staging");
    QVERIFY(store.save(ownProfile(QStringLiteral("Staging"))));
    QVERIFY(store.setLastUsed(id));
    Profile own = store.find(id).value();
    own.ownLimit = true;
    QVERIFY(store.save(own));
    QVERIFY(store.setLearnedPace(own.limitGroup(), LearnedPace{50, 5}));
    QVERIFY(store.remove(id));
    QCOMPARE(namesIn(store), builtIns);
    QVERIFY(!store.learnedPace(own.limitGroup()));
    QCOMPARE(store.lastUsed(), QString());
    QVERIFY(store.remove(id));
    QVERIFY(!content(m_path).contains("staging"));
}

void TestProfileStore::lastUsed_isAProfileThatExists()
{
    ProfileStore store(m_path);
    QVERIFY(store.setLastUsed(QStringLiteral("sandbox")));
    QCOMPARE(ProfileStore(m_path).lastUsed(), QStringLiteral("sandbox"));
    QVERIFY(store.setLastUsed(QStringLiteral("nobody")));
    QCOMPARE(store.lastUsed(), QString());
}

void TestProfileStore::learnedPace_isKeptPerServer()
{
    ProfileStore store(m_path);
    const QString one = QStringLiteral("https://api.open.cx");
    const QString two = QStringLiteral("https://eu.example:8443#own");
    QVERIFY(store.setLearnedPace(one, LearnedPace{61.25, 0}));
    QVERIFY(store.setLearnedPace(two, LearnedPace{98, 30.5}));
    const ProfileStore other(m_path);
    QCOMPARE(other.learnedPace(one).value(), (LearnedPace{61.25, 0}));
    QCOMPARE(other.learnedPace(two).value(), (LearnedPace{98, 30.5}));
    QVERIFY(store.setLearnedPace(one, std::nullopt));
    QVERIFY(!other.learnedPace(one) && other.learnedPace(two));
    // None is as long as what stands there: QSettings goes by size and time, and the time may be the same.
    for (const char *damage : {"nan", "-5", "0"}) {
        QVERIFY(store.setLearnedPace(one, LearnedPace{77.125, 1}));
        QByteArray damaged = content(m_path);
        damaged.replace("limit=77.125", QByteArray("limit=") + damage);
        write(damaged);
        QVERIFY2(!other.learnedPace(one), damage);
    }
}

void TestProfileStore::learnedPace_staysWithTheServer()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(ownProfile(QStringLiteral("Staging"))));
    Profile profile = store.find(u"staging").value();
    QVERIFY(store.setLearnedPace(profile.limitGroup(), LearnedPace{5, 1}));
    profile.colour = QStringLiteral("#000000");
    QVERIFY(store.save(profile));
    QVERIFY(store.learnedPace(profile.limitGroup()));
    const QString before = profile.limitGroup();
    profile.address = QUrl(QStringLiteral("https://other.example"));
    QVERIFY(store.save(profile));
    QVERIFY(!store.learnedPace(profile.limitGroup()));
    QVERIFY2(store.learnedPace(before), "others may use that server");
}

EXPUNGE_TEST(TestProfileStore)
#include "tst_profilestore.moc"
