// SPDX-License-Identifier: MIT
#include "run/runlock.h"
#include "run/testchild.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace expunge;

namespace {

const QString profile = QStringLiteral("https://api.open.cx");

int holdLock(const QString &folder)
{
    const auto lock = RunLock::take(folder, profile);
    return lock ? TestChild::sayAndWait("ready") : TestChild::say(lock.error());
}

int holdAndNote(const QString &folder)
{
    const auto lock = RunLock::take(folder, profile);
    if (lock)
        lock.value()->note({QStringLiteral("run"), QStringLiteral("Acme")});
    return lock ? TestChild::sayAndWait("ready") : TestChild::say(lock.error());
}

int takeWithoutPowers(const QString &folder)
{
    if (!TestChild::loseRootsPowers())
        return TestChild::say("still powerful");
    const auto lock = RunLock::take(folder, profile);
    return lock ? TestChild::say("taken") : TestChild::say(lock.error());
}

} // namespace

class TestRunLock final : public QObject
{
    Q_OBJECT

private slots:
    void lock_isForOneOnly();
    void lock_isPerLimit();
    void profileName_cannotLeaveTheFolder();
    void otherProcess_isNamed();
    void work_isTold();
    void work_ofADeadProcessIsForgotten();
    void lookers_areInNobodysWay();
    void deadProcess_losesTheLock();
    void staleFile_isTakenOver_data();
    void staleFile_isTakenOver();
    void liveHolder_isNeverRobbed();
    void folder_isReadOnly();

private:
    static QString onlyFile(const QString &folder);
};

QString TestRunLock::onlyFile(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    return files.size() == 1 ? files.at(0).filePath() : QString();
}

void TestRunLock::lock_isForOneOnly()
{
    const QTemporaryDir folder;
    {
        const auto first = RunLock::take(folder.path(), profile);
        QVERIFY(first);
        const auto second = RunLock::take(folder.path(), profile);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
    }
    QVERIFY(RunLock::take(folder.path(), profile));
}

void TestRunLock::lock_isPerLimit()
{
    const QTemporaryDir folder;
    const auto first = RunLock::take(folder.path(), QStringLiteral("https://a.example"));
    const auto second = RunLock::take(folder.path(), QStringLiteral("https://b.example"));
    const auto own = RunLock::take(folder.path(), QStringLiteral("https://a.example#own"));
    QVERIFY(first && second && own);
}

void TestRunLock::profileName_cannotLeaveTheFolder()
{
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(QStringLiteral("runs"));
    const auto lock = RunLock::take(folder, QStringLiteral("../\u00e4/x"));
    QVERIFY(lock);
    QVERIFY(!onlyFile(folder).isEmpty());
    QCOMPARE(QFile::permissions(folder) & 0x0077, QFile::Permissions());
}

void TestRunLock::otherProcess_isNamed()
{
    const QTemporaryDir folder;
    TestChild child({QStringLiteral("holdLock"), folder.path()});
    QCOMPARE(child.line(), QByteArray("ready"));
    const auto lock = RunLock::take(folder.path(), profile);
    QCOMPARE(lock.error().kind, ErrorKind::Busy);
    const QString text = lock.error().text;
    QVERIFY2(text.contains(QString::number(child.pid())), qPrintable(text));
    const QDateTime since = QFileInfo(onlyFile(folder.path())).lastModified();
    QVERIFY2(text.contains(QLocale().toString(since, QLocale::ShortFormat)), qPrintable(text));
}

void TestRunLock::work_isTold()
{
    const QTemporaryDir folder;
    QVERIFY(!RunLock::isHeld(folder.path(), profile) && !RunLock::noted(folder.path(), profile));
    {
        const auto lock = RunLock::take(folder.path(), profile);
        QVERIFY(lock && RunLock::isHeld(folder.path(), profile));
        lock.value()->note({QStringLiteral("20260301-120000-3f9a2c"), QStringLiteral("Acme \u00e4\nx")});
        QCOMPARE(RunLock::noted(folder.path(), profile)->profileName, QStringLiteral("Acme \u00e4 x"));
        const QString text = RunLock::take(folder.path(), profile).error().text;
        QVERIFY2(text.contains(QLatin1String("20260301-120000-3f9a2c")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Acme \u00e4 x")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("https://api.open.cx")), qPrintable(text));
    }
    QVERIFY(!RunLock::isHeld(folder.path(), profile) && !RunLock::noted(folder.path(), profile));
}

// What a killed program said of its work is not said of the next one.
void TestRunLock::work_ofADeadProcessIsForgotten()
{
    const QTemporaryDir folder;
    TestChild child({QStringLiteral("holdAndNote"), folder.path()});
    QCOMPARE(child.line(), QByteArray("ready"));
    child.kill();
    QVERIFY(RunLock::noted(folder.path(), profile));
    const auto lock = RunLock::take(folder.path(), profile);
    QVERIFY(lock && !RunLock::noted(folder.path(), profile));
}

// Others look whether a run is under way; that never keeps one from beginning.
void TestRunLock::lookers_areInNobodysWay()
{
    const QTemporaryDir folder;
    std::atomic_bool ends = false;
    std::vector<std::thread> lookers;
    for (int number = 0; number < 3; ++number)
        lookers.emplace_back([&] {
            while (!ends)
                RunLock::isHeld(folder.path(), profile);
        });
    int refused = 0;
    for (int number = 0; number < 50; ++number)
        refused += RunLock::take(folder.path(), profile) ? 0 : 1;
    ends = true;
    for (std::thread &looker : lookers)
        looker.join();
    QCOMPARE(refused, 0);
}

void TestRunLock::deadProcess_losesTheLock()
{
    const QTemporaryDir folder;
    TestChild child({QStringLiteral("holdLock"), folder.path()});
    QCOMPARE(child.line(), QByteArray("ready"));
    child.kill();
    QVERIFY(!onlyFile(folder.path()).isEmpty());
    QVERIFY(RunLock::take(folder.path(), profile));
}

void TestRunLock::staleFile_isTakenOver_data()
{
    QTest::addColumn<int>("line"); // of the file, which is replaced: process, program, host, machine, boot
    QTest::addColumn<QByteArray>("content");
    const QByteArray ourselves = QByteArray::number(QCoreApplication::applicationPid());
    QTest::newRow("the process number is another program's now") << 0 << QByteArray("1");
    QTest::newRow("the process number is another Expunge's now") << 0 << ourselves;
    QTest::newRow("the machine was started again") << 4 << QByteArray("00000000-0000-0000-0000-000000000000");
    QTest::newRow("no content: the power went") << -1 << QByteArray();
    QTest::newRow("junk") << -1 << QByteArray("junk\n\xff\n");
    QTest::newRow("no content: killed while it was made") << -2 << QByteArray();
}

void TestRunLock::staleFile_isTakenOver()
{
    QFETCH(int, line);
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    TestChild child({QStringLiteral("holdLock"), folder.path()});
    QCOMPARE(child.line(), QByteArray("ready"));
    child.kill();
    QFile file(onlyFile(folder.path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QList<QByteArray> lines = file.readAll().split('\n');
    if (line >= 0) {
        QVERIFY(lines.size() > line);
        lines[line] = content;
        if (line == 4) // so that only the boot tells
            lines[0] = QByteArray::number(QCoreApplication::applicationPid());
    } else {
        lines = {content};
    }
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(lines.join('\n'));
    QVERIFY(file.flush());
    if (line == -1) // else it is plain at once, or after a moment
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFile::FileModificationTime));
    file.close();
    const auto lock = RunLock::take(folder.path(), profile);
    QVERIFY2(lock, qPrintable(lock ? QString() : lock.error().text));
}

void TestRunLock::liveHolder_isNeverRobbed()
{
    const QTemporaryDir folder;
    TestChild child({QStringLiteral("holdLock"), folder.path()});
    QCOMPARE(child.line(), QByteArray("ready"));
    {
        // Runs for a day, and its file was emptied: the system's lock still tells that it lives.
        QFile file(onlyFile(folder.path()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(0));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFile::FileModificationTime));
    }
    QCOMPARE(RunLock::take(folder.path(), profile).error().kind, ErrorKind::Busy);
}

void TestRunLock::folder_isReadOnly()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    TestChild child({QStringLiteral("powerless"), folder.path()});
    const QString said = QString::fromUtf8(child.line());
    QVERIFY2(said.startsWith(TestChild::prefix(ErrorKind::Unwritable)) && said.contains(folder.path()),
             qPrintable(said));
}

EXPUNGE_TEST(TestRunLock)
EXPUNGE_CHILD_TASK(holdLock, holdLock)
EXPUNGE_CHILD_TASK(holdAndNote, holdAndNote)
EXPUNGE_CHILD_TASK(powerless, takeWithoutPowers)
#include "tst_runlock.moc"
