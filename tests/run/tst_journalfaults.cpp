// SPDX-License-Identifier: MIT
#include "run/journalfiles.h"
#include "run/journalfixture.h"
#include "run/testchild.h"
#include "support/testprogram.h"

#include <QTest>

#include <csignal>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace expunge;

namespace {

// What the test binary does when it is called as a child. Each prints one line and ends, or waits to be
// killed.

int holdIntents(const QString &path)
{
    const Result<std::unique_ptr<Journal>> journal = Journal::open(path);
    if (!journal || !journal.value()->intend({1, 2}, at(3))
        || !journal.value()->record({outcome(2, RowState::Deleted)}))
        return 1;
    return TestChild::sayAndWait("ready");
}

int createForever(const QString &folder)
{
    std::puts("ready");
    std::fflush(stdout);
    const ContactList list = someContacts(20'000);
    while (Journal::create(folder, someRun(), list)) { }
    return 1;
}

// Fails a commit by the given obstacle, takes the obstacle away and commits again.
int survive(const QString &path, const std::function<bool()> &obstruct, const std::function<bool()> &clear)
{
    Result<std::unique_ptr<Journal>> opened = Journal::open(path);
    if (!opened || !opened.value()->intend({0}, at(0)) || !obstruct())
        return TestChild::say("not prepared");
    Journal &journal = *opened.value();
    const QString longMessage(250, QLatin1Char('x'));
    RowOutcomes outcomes;
    std::vector<int> rows;
    for (int row = 0; row < journal.rows(); ++row) {
        rows.push_back(row);
        outcomes.append(outcome(row, RowState::Failed, 1, longMessage));
    }
    const Status failed = journal.record(outcomes);
    if (failed || journal.info()->counts[RowState::Failed] != 0)
        return TestChild::say("the obstacle did not work");
    if (!clear())
        return TestChild::say("not cleared");
    if (const Status again = journal.record(outcomes); !again)
        return TestChild::say(again.error().text);
    return TestChild::say(failed.error());
}

int surviveFileLimit(const QString &path)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto limit = [before](rlim_t bytes) {
        const rlimit now{bytes, before.rlim_max};
        return setrlimit(RLIMIT_FSIZE, &now) == 0;
    };
    constexpr rlim_t little = 64 * 1024;
    return survive(
        path, [limit] { return limit(little); }, [limit, before] { return limit(before.rlim_cur); });
}

// A file system that only this process sees: only root may make one.
bool mountSmallDisk(const QString &folder, const char *options)
{
    return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, options) == 0;
}

int surviveFullDisk(const QString &folder)
{
    if (!mountSmallDisk(folder, "size=1500k,mode=700"))
        return TestChild::say("no file system");
    Result<std::unique_ptr<Journal>> made = Journal::create(folder, someRun(), someContacts(2000));
    if (!made)
        return TestChild::say(made.error().text);
    const QString path = made.value()->path();
    std::move(made).value().reset();
    QFile ballast(QDir(folder).filePath(QStringLiteral("ballast")));
    const auto fill = [&ballast] {
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        const QByteArray block(4096, 'x');
        while (ballast.write(block) == block.size()) { }
        return true;
    };
    return survive(path, fill, [&ballast] { return ballast.remove(); });
}

int createOnFullDisk(const QString &folder)
{
    if (!mountSmallDisk(folder, "size=200k,mode=700"))
        return TestChild::say("no file system");
    const auto made = Journal::create(folder, someRun(), someContacts(20'000));
    if (made)
        return TestChild::say("it was not full");
    if (!QDir(folder).isEmpty())
        return TestChild::say("something remains");
    return TestChild::say(made.error());
}

int createIn(const QString &folder)
{
    if (!TestChild::loseRootsPowers())
        return TestChild::say("still powerful");
    const auto made = Journal::create(folder, someRun(), someContacts(10));
    return made ? TestChild::say("made") : TestChild::say(made.error());
}

int openAndIntend(const QString &path)
{
    if (!TestChild::loseRootsPowers())
        return TestChild::say("still powerful");
    Result<std::unique_ptr<Journal>> opened = Journal::open(path);
    if (!opened)
        return TestChild::say(opened.error());
    const Status status = opened.value()->intend({0}, at(0));
    return status ? TestChild::say("intended") : TestChild::say(status.error());
}

} // namespace

class TestJournalFaults final : public QObject
{
    Q_OBJECT

private slots:
    void killed_betweenIntentAndOutcome();
    void killed_whileCreating();
    void disk_isFull_data();
    void disk_isFull();
    void folder_isReadOnly();
    void file_isReadOnly();
    void file_vanishes();
    void file_isLocked();
};

void TestJournalFaults::killed_betweenIntentAndOutcome()
{
    JournalFixture fixture;
    const QString path = fixture.create(someContacts(4))->path();
    TestChild child({QStringLiteral("holdIntents"), path});
    QCOMPARE(child.line(), QByteArray("ready"));
    child.kill();

    const Result<std::unique_ptr<Journal>> opened = Journal::open(path);
    QVERIFY(opened);
    const Result<Journal::Content> content = opened.value()->load();
    QVERIFY(content);
    const std::vector<Journal::Unanswered> expected{{1, 1, at(3)}};
    QVERIFY(content->unanswered == expected);
    QCOMPARE(content->outcomes.size(), 1);
    QCOMPARE(content->outcomes.at(0).row, 2);
    QCOMPARE(*opened.value()->transmissionsSince(at(0)), (QList<QDateTime>{at(3), at(3)}));
    QCOMPARE(content->info.counts[RowState::Left], 2);
}

void TestJournalFaults::killed_whileCreating()
{
    JournalFixture fixture;
    for (int round = 0; round < 10; ++round) {
        TestChild child({QStringLiteral("create"), fixture.folder});
        QCOMPARE(child.line(), QByteArray("ready"));
        if (round == 9) // on a slow machine none may have been finished yet
            QTRY_VERIFY_WITH_TIMEOUT(!journalfiles::ids(fixture.folder).isEmpty(), 60'000);
        child.killAfter(30 + 17 * round);
    }
    // Whatever is called a run is a whole one.
    int whole = 0;
    for (const QString &id : journalfiles::ids(fixture.folder)) {
        const Result<std::unique_ptr<Journal>> opened = Journal::open(journalfiles::path(fixture.folder, id));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text));
        QCOMPARE(opened.value()->load()->list.size(), 20'000);
        ++whole;
    }
    QVERIFY(whole > 0);
}

void TestJournalFaults::disk_isFull_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("says");
    QTest::newRow("a file may not grow")
        << QStringLiteral("filelimit") << QStringLiteral("Check the disk and its free space");
    QTest::newRow("the disk is full") << QStringLiteral("fulldisk") << QStringLiteral("The disk is full");
    QTest::newRow("the list does not fit")
        << QStringLiteral("createfull") << QStringLiteral("The disk is full");
}

void TestJournalFaults::disk_isFull()
{
    QFETCH(QString, mode);
    QFETCH(QString, says);
    JournalFixture fixture;
    const QString path = fixture.create(someContacts(2000))->path();
    TestChild child({mode, mode == QLatin1String("filelimit") ? path : fixture.folder});
    const QString said = QString::fromUtf8(child.line());
    if (said == QLatin1String("no file system"))
        QSKIP("Only root may mount the small file system that this needs.");
    QVERIFY2(said.startsWith(TestChild::prefix(ErrorKind::Unwritable)), qPrintable(said));
    QVERIFY2(said.contains(says) && said.contains(fixture.folder), qPrintable(said));
}

void TestJournalFaults::folder_isReadOnly()
{
    JournalFixture fixture;
    fixture.create(someContacts(1)).reset();
    const QStringList before = QDir(fixture.folder).entryList(QDir::Files);
    QVERIFY(QFile::setPermissions(fixture.folder, QFile::ReadOwner | QFile::ExeOwner));
    TestChild child({QStringLiteral("createin"), fixture.folder});
    const QString said = QString::fromUtf8(child.line());
    QVERIFY2(said.startsWith(TestChild::prefix(ErrorKind::Unwritable)) && said.contains(fixture.folder),
             qPrintable(said));
    QCOMPARE(QDir(fixture.folder).entryList(QDir::Files), before);
    QVERIFY(QFile::setPermissions(fixture.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestJournalFaults::file_isReadOnly()
{
    JournalFixture fixture;
    const QString path = fixture.create(someContacts(1))->path();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const QByteArray before = fileBytes(path);
    TestChild child({QStringLiteral("intend"), path});
    const QString said = QString::fromUtf8(child.line());
    QVERIFY2(said.startsWith(TestChild::prefix(ErrorKind::Unwritable)) && said.contains(path),
             qPrintable(said));
    QCOMPARE(fileBytes(path), before);
}

void TestJournalFaults::file_vanishes()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(2));
    QVERIFY(journal->intend({0}, at(0)));
    QVERIFY(QFile::remove(journal->path()));
    const Status status = journal->intend({1}, at(1));
    QCOMPARE(status.error().kind, ErrorKind::Unwritable);
    QVERIFY(status.error().text.contains(journal->path()));
}

void TestJournalFaults::file_isLocked()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(2));
    JournalDatabase other(journal->path());
    QVERIFY(other.open());
    QVERIFY(other.run(QStringLiteral("BEGIN IMMEDIATE")));
    const Status status = journal->intend({1}, at(1));
    QCOMPARE(status.error().kind, ErrorKind::Busy);
    QVERIFY(status.error().text.contains(journal->path()));
    QVERIFY(other.run(QStringLiteral("COMMIT")));
    QVERIFY(journal->intend({1}, at(1)));
}

EXPUNGE_TEST(TestJournalFaults)
EXPUNGE_CHILD_TASK(holdIntents, holdIntents)
EXPUNGE_CHILD_TASK(create, createForever)
EXPUNGE_CHILD_TASK(filelimit, surviveFileLimit)
EXPUNGE_CHILD_TASK(fulldisk, surviveFullDisk)
EXPUNGE_CHILD_TASK(createfull, createOnFullDisk)
EXPUNGE_CHILD_TASK(createin, createIn)
EXPUNGE_CHILD_TASK(intend, openAndIntend)
#include "tst_journalfaults.moc"
