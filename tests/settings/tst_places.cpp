// SPDX-License-Identifier: MIT
#include "settings/places.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;

class TestPlaces final : public QObject
{
    Q_OBJECT

private slots:
    void usual_followXdg();
    void unusable_areRefused();
    void chosenFolder_holdsAll();
};

void TestPlaces::usual_followXdg()
{
    QVERIFY(!isPortable());
    QCOMPARE(dataFolder(), qEnvironmentVariable("XDG_DATA_HOME") + QLatin1String("/expunge"));
    QCOMPARE(configFile(), qEnvironmentVariable("XDG_CONFIG_HOME") + QLatin1String("/expunge/expunge.ini"));
}

void TestPlaces::unusable_areRefused()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    for (const QString &path : {file, file + QLatin1String("/below"), QStringLiteral("/proc/expunge")}) {
        const Status status = useDataFolder(path);
        QVERIFY2(!status && status.error().text.contains(path), qPrintable(path));
        QCOMPARE(status.error().kind, ErrorKind::Unwritable);
    }
    QVERIFY(!isPortable());
}

void TestPlaces::chosenFolder_holdsAll()
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const Status moved = useDataFolder(QStringLiteral("stick/expunge/"));
    QVERIFY(QDir::setCurrent(before)); // a relative path is meant from where the program was started
    QVERIFY(moved && isPortable());
    const QString path = QFileInfo(folder.path()).absoluteFilePath() + QLatin1String("/stick/expunge");
    QCOMPARE(dataFolder(), path);
    QCOMPARE(runsFolder(), path + QLatin1String("/runs"));
    QCOMPARE(configFile(), path + QLatin1String("/expunge.ini"));
    const QFile::Permissions others = QFile::permissions(path)
        & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    QCOMPARE(others, QFile::Permissions());
    QVERIFY(QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

EXPUNGE_TEST(TestPlaces)
#include "tst_places.moc"
