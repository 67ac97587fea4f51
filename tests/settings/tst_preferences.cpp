// SPDX-License-Identifier: MIT
#include "settings/preferences.h"
#include "settings/profilestore.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;

class TestPreferences final : public QObject
{
    Q_OBJECT

private slots:
    void saved_areLoadedAgain();
    void missingOrDamagedFile_isAsIfNeverSet();
    void profiles_canShareTheFile();
    void writeError_isReported();
    void unknownAppearance_isTheSystems();
};

namespace {

Preferences example()
{
    Preferences preferences;
    preferences.windowGeometry = QByteArray("\x00\x01\xFF\n=\"", 6);
    preferences.windowState = QByteArray(300, '\xFE');
    preferences.language = QStringLiteral("de");
    preferences.appearance = Appearance::HighContrast;
    preferences.notifications = false;
    preferences.keepAwake = false;
    return preferences;
}

} // namespace

void TestPreferences::saved_areLoadedAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/folder/expunge.ini"));
    QVERIFY(example().save(path, {}));
    QCOMPARE(Preferences::load(path), example());
    QVERIFY(Preferences().save(path, example()));
    QCOMPARE(Preferences::load(path), Preferences());
}

void TestPreferences::missingOrDamagedFile_isAsIfNeverSet()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("expunge.ini"));
    QCOMPARE(Preferences::load(path), Preferences());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[window]\nlanguage=de\ntorn") > 0);
    file.close();
    QCOMPARE(Preferences::load(path), Preferences());
    QVERIFY(example().save(path, {}));
    QCOMPARE(Preferences::load(path), example());
}

void TestPreferences::profiles_canShareTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("expunge.ini"));
    QVERIFY(ProfileStore(path).setLastUsed(QStringLiteral("sandbox")));
    QVERIFY(example().save(path, {}));
    QCOMPARE(ProfileStore(path).lastUsed(), QStringLiteral("sandbox"));
    QCOMPARE(ProfileStore(path).problem(), QString());
    QCOMPARE(Preferences::load(path), example());
}

void TestPreferences::writeError_isReported()
{
    const QTemporaryDir folder;
    const Status status = example().save(folder.path(), {}); // a folder is no file
    QVERIFY(!status);
    QVERIFY(status.error().text.contains(folder.path()));
}

void TestPreferences::unknownAppearance_isTheSystems()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("expunge.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[window]\nappearance=sepia\n") > 0);
    file.close();
    const Preferences preferences = Preferences::load(path);
    QCOMPARE(preferences.appearance, Appearance::System);
    QVERIFY(preferences.notifications && preferences.keepAwake); // what was never chosen is on
}

EXPUNGE_TEST(TestPreferences)
#include "tst_preferences.moc"
