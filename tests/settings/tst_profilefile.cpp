// SPDX-License-Identifier: MIT
#include "settings/profilefixture.h"
#include "support/filelimit.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;

// The store on a file that other hands or a full disk have spoilt.
class TestProfileFile final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void damagedFile_givesTheBuiltInsAndIsSetAside_data();
    void damagedFile_givesTheBuiltInsAndIsSetAside();
    void oddProfileInTheFile_isLeftOut_data();
    void oddProfileInTheFile_isLeftOut();
    void handwrittenProfile_isRead();
    void fileOfOthers_isReportedNotReplaced();
    void fullDisk_isReportedAndChangesNothing();
    void file_isForItsOwnerOnly();

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

void TestProfileFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("config/expunge.ini"));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("config")));
}

void TestProfileFile::damagedFile_givesTheBuiltInsAndIsSetAside_data()
{
    QTest::addColumn<QByteArray>("damaged");
    const QByteArray good = "[profiles]\nstaging\\name=Staging\nstaging\\address=https://a.example\n";
    QTest::newRow("a torn line") << good + "torn";
    QTest::newRow("a torn section") << good + "[learn";
    QTest::newRow("a hole of zeros after a crash") << good + QByteArray(100, '\0');
    QTest::newRow("not UTF-8") << good + "x=\xFC\n";
    QTest::newRow("something else") << QByteArray("<html>\n");
}

void TestProfileFile::damagedFile_givesTheBuiltInsAndIsSetAside()
{
    QFETCH(QByteArray, damaged);
    write(damaged);
    ProfileStore store(m_path);
    QCOMPARE(namesIn(store), builtIns);
    QVERIFY(store.problem().contains(m_path));
    QVERIFY2(store.problem().contains(m_path), "asked again");
    QVERIFY(store.save(ownProfile(QStringLiteral("New"))));
    QCOMPARE(store.problem(), QString());
    QCOMPARE(store.profiles().size(), 3);
    QCOMPARE(content(m_path + QStringLiteral(".damaged")), damaged);
}

void TestProfileFile::oddProfileInTheFile_isLeftOut_data()
{
    QTest::addColumn<QByteArray>("lines");
    const QByteArray address = "odd\\address=https://a.example\n";
    QTest::newRow("no name") << address;
    QTest::newRow("no address") << QByteArray("odd\\name=Odd\n");
    QTest::newRow("a password") << QByteArray("odd\\name=Odd\nodd\\address=https://a:b@a.example\n");
    QTest::newRow("a pace that is none") << address + "odd\\name=Odd\nodd\\pace=fast\n";
    QTest::newRow("the name of a built-in one") << address + "odd\\name=Production\n";
}

void TestProfileFile::oddProfileInTheFile_isLeftOut()
{
    QFETCH(QByteArray, lines);
    write("[profiles]\n" + lines + "good\\name=Good\ngood\\address=https://good.example\n");
    const ProfileStore store(m_path);
    QCOMPARE(store.profiles().size(), 3);
    QVERIFY(store.find(u"good"));
    QVERIFY(store.problem().contains(QStringLiteral("\"odd\"")));
}

void TestProfileFile::handwrittenProfile_isRead()
{
    write("[profiles]\nacme\\name=Acme, Inc\nacme\\address=https://a.example\nacme\\colour=red\n");
    const Profile profile = ProfileStore(m_path).find(u"acme").value();
    QCOMPARE(profile.name, QStringLiteral("Acme, Inc"));
    QCOMPARE(profile.pace, Pace());
    QVERIFY(profile.production);
    QVERIFY(profile.colour.startsWith(QLatin1Char('#')));
}

void TestProfileFile::fileOfOthers_isReportedNotReplaced()
{
    QVERIFY(QDir().mkpath(m_path)); // a folder where the file should be
    ProfileStore store(m_path);
    QCOMPARE(namesIn(store), builtIns);
    QVERIFY(store.problem().contains(m_path));
    const Status status = store.save(ownProfile(QStringLiteral("New")));
    QVERIFY(!status);
    QVERIFY(status.error().text.contains(m_path));
    QVERIFY(QFileInfo(m_path).isDir());
}

void TestProfileFile::fullDisk_isReportedAndChangesNothing()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(ownProfile(QStringLiteral("Staging"))));
    const QByteArray before = content(m_path);
    {
        const FileLimit fullDisk(64);
        const Status status = store.save(ownProfile(QStringLiteral("New")));
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::Unwritable);
        QVERIFY(status.error().text.contains(m_path));
    }
    QCOMPARE(content(m_path), before);
    QVERIFY(!store.find(u"new"));
    QVERIFY(store.save(ownProfile(QStringLiteral("Other"))));
    QVERIFY(store.find(u"other"));
    QVERIFY(!store.find(u"new"));
}

void TestProfileFile::file_isForItsOwnerOnly()
{
    write("[General]\nlastUsed=sandbox\n");
    QVERIFY(QFile::setPermissions(
        m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(ProfileStore(m_path).setLastUsed(QStringLiteral("production")));
    QCOMPARE(QFile::permissions(m_path)
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

EXPUNGE_TEST(TestProfileFile)
#include "tst_profilefile.moc"
