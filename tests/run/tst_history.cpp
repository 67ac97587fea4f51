// SPDX-License-Identifier: MIT
#include "base/utctime.h"
#include "run/history.h"
#include "run/journalfixture.h"
#include "support/testprogram.h"

#include <QTest>

#include <unistd.h>

using namespace expunge;

namespace {

const QString server = QStringLiteral("https://api.open.cx"); // of someRun()

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private slots:
    void runs_areListedNewestFirst();
    void runs_ofAnEmptyOrMissingFolder();
    void damagedRun_isListedWithItsProblem();
    void listing_changesNothingOfARunningRun();
    void unfinished_isTheNewestOfTheProfile();
    void transmissions_ofAllRunsOnTheServer();
    void path_ofWhatIsNoId();
    void forget_leavesNoByte();
    void forget_keepsWhenRequestsLeft();
    void forget_waitsForARunningRun();
    void forget_aDamagedRun();
    void forget_whatDoesNotExist();
};

void TestHistory::runs_areListedNewestFirst()
{
    JournalFixture fixture;
    QStringList expected;
    for (int second : {20, 0, 10}) {
        const std::unique_ptr<Journal> journal
            = fixture.create(someContacts(5), someRun(QStringLiteral("p"), second));
        QVERIFY(journal->intend({0, 1, 2}, at(1)));
        QVERIFY(journal->record({outcome(0, RowState::Deleted), outcome(1, RowState::Failed)}));
        if (second == 20)
            QVERIFY(journal->setEnd(QStringLiteral("completed"), at(99)));
        expected.insert(second == 20       ? 0
                            : second == 10 ? 1
                                           : static_cast<int>(expected.size()),
                        journal->id());
    }
    const QList<RunInfo> runs = History(fixture.folder).runs();
    QCOMPARE(runs.size(), 3);
    QCOMPARE(runs.at(0).startedAt, at(20));
    QCOMPARE(runs.at(1).startedAt, at(10));
    QCOMPARE(runs.at(2).startedAt, at(0));
    for (const RunInfo &run : runs) {
        QCOMPARE(run.problem, QString());
        QCOMPARE(run.counts.total(), 5);
        QCOMPARE(run.counts[RowState::Deleted], 1);
        QCOMPARE(run.counts[RowState::Failed], 1);
        QCOMPARE(run.counts[run.isUnfinished() ? RowState::Sending : RowState::Unknown], 1);
        QVERIFY(expected.contains(run.id));
    }
    QCOMPARE(runs.at(0).id, expected.at(0));
    QCOMPARE(runs.at(0).end, QStringLiteral("completed"));
}

void TestHistory::runs_ofAnEmptyOrMissingFolder()
{
    JournalFixture fixture;
    QVERIFY(History(fixture.folder).runs().isEmpty());
    QVERIFY(!QFileInfo::exists(fixture.folder));
    QVERIFY(!History(fixture.folder).unfinished(QStringLiteral("production")));
}

void TestHistory::damagedRun_isListedWithItsProblem()
{
    JournalFixture fixture;
    const QString good = fixture.create(someContacts(1))->id();
    RunInfo info = someRun();
    info.id = QStringLiteral("bad");
    const QString path = fixture.create(someContacts(1), info)->path();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
    file.close();
    const History history(fixture.folder);
    QList<RunInfo> runs = history.runs();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.at(0).id, QStringLiteral("bad")); // its file is newer than the other's start
    QVERIFY(runs.at(0).problem.contains(path));
    QVERIFY(!runs.at(0).isUnfinished());
    QCOMPARE(runs.at(1).id, good);
    QVERIFY(QFileInfo::exists(path)); // looking moves nothing

    QVERIFY(!Journal::open(path));
    runs = history.runs();
    QCOMPARE(runs.at(0).id, QStringLiteral("bad.damaged"));
    QVERIFY(!runs.at(0).problem.isEmpty());
    QVERIFY(QFileInfo::exists(history.path(runs.at(0).id)));
    QCOMPARE(history.unfinished(QStringLiteral("production"))->id, good);
}

void TestHistory::listing_changesNothingOfARunningRun()
{
    JournalFixture fixture;
    const std::unique_ptr<Journal> journal = fixture.create(someContacts(5));
    const History history(fixture.folder);
    for (int row = 0; row < 5; ++row) {
        QVERIFY(journal->intend({row}, at(row)));
        QCOMPARE(history.runs().at(0).counts[RowState::Sending], row + 1);
    }
    QVERIFY(QFileInfo::exists(journal->path() + QLatin1String("-wal")));
    QCOMPARE(journal->load()->unanswered.size(), size_t(5));
}

void TestHistory::unfinished_isTheNewestOfTheProfile()
{
    JournalFixture fixture;
    fixture.create(someContacts(1), someRun(QStringLiteral("a"), 0));
    const QString newest = fixture.create(someContacts(1), someRun(QStringLiteral("a"), 10))->id();
    fixture.create(someContacts(1), someRun(QStringLiteral("b"), 20));
    const std::unique_ptr<Journal> ended = fixture.create(someContacts(1), someRun(QStringLiteral("a"), 30));
    QVERIFY(ended->setEnd(QStringLiteral("stopped"), at(31)));
    const History history(fixture.folder);
    QCOMPARE(history.unfinished(QStringLiteral("a"))->id, newest);
    QVERIFY(!history.unfinished(QStringLiteral("c")));
}

void TestHistory::transmissions_ofAllRunsOnTheServer()
{
    JournalFixture fixture;
    RunInfo elsewhere = someRun(QStringLiteral("a"));
    elsewhere.limitGroup = QStringLiteral("https://eu.example");
    const std::unique_ptr<Journal> one = fixture.create(someContacts(3), someRun(QStringLiteral("a")));
    const std::unique_ptr<Journal> two = fixture.create(someContacts(3), someRun(QStringLiteral("b")));
    const std::unique_ptr<Journal> other = fixture.create(someContacts(3), elsewhere);
    QVERIFY(one->intend({0}, at(5)));
    QVERIFY(one->intend({1}, at(1)));
    QVERIFY(two->intend({0, 1}, at(3)));
    QVERIFY(two->setEnd(QStringLiteral("stopped"), at(4)));
    QVERIFY(other->intend({0}, at(4)));
    const History history(fixture.folder);
    QCOMPARE(history.transmissionsSince(server, at(2)), (QList<QDateTime>{at(3), at(3), at(5)}));
    QCOMPARE(history.transmissionsSince(elsewhere.limitGroup, at(0)), QList<QDateTime>{at(4)});
}

void TestHistory::path_ofWhatIsNoId()
{
    const History history(QStringLiteral("/runs"));
    QCOMPARE(history.path(QStringLiteral("x")), QStringLiteral("/runs/x.sqlite"));
    for (const char *id : {"", ".", "..", "../x", "a/b", "a\\b", ".x", "a b", "\xc3\xa4"})
        QCOMPARE(history.path(QString::fromUtf8(id)), QString());
}

void TestHistory::forget_leavesNoByte()
{
    JournalFixture fixture;
    const QByteArray uuid = QUuid::fromString(contactText(3)).toRfc4122();
    const QString message = QStringLiteral("Ada Lovelace cannot be deleted");
    const QByteArray traces[] = {uuid, QByteArrayLiteral("legacy-9"), message.toUtf8()};
    std::unique_ptr<Journal> journal = fixture.create(someContacts(2000));
    const QString id = journal->id();
    QVERIFY(journal->commit({1}, {outcome(3, RowState::Failed, 1, message)}, at(1)));
    // A second name of the file shows what became of its bytes.
    const QString kept = fixture.temporary.filePath(QStringLiteral("kept"));
    QVERIFY(QDir().mkpath(kept));
    QCOMPARE(link(qPrintable(journal->path()), qPrintable(kept + QLatin1String("/main"))), 0);
    journal.reset();
    for (const QByteArray &trace : traces)
        QVERIFY(folderHolds(kept, trace));

    History history(fixture.folder);
    QVERIFY(history.forget(id));
    QVERIFY(QDir(fixture.folder).isEmpty());
    QVERIFY(history.runs().isEmpty());
    for (const QByteArray &trace : traces)
        QVERIFY(!folderHolds(kept, trace));
}

void TestHistory::forget_keepsWhenRequestsLeft()
{
    JournalFixture fixture;
    const QDateTime now = utcTime(QDateTime::currentMSecsSinceEpoch());
    const QString profile = QStringLiteral("production");
    History history(fixture.folder);
    for (int run = 0; run < 2; ++run) {
        std::unique_ptr<Journal> journal = fixture.create(someContacts(3), someRun(profile));
        const QString id = journal->id();
        QVERIFY(journal->intend({0}, now.addSecs(-7200)) && journal->intend({1}, now.addSecs(-30 + run)));
        QVERIFY(journal->setEnd(QStringLiteral("stopped"), now));
        journal.reset();
        QVERIFY(history.forget(id));
    }
    QVERIFY(history.runs().isEmpty());
    QCOMPARE(history.transmissionsSince(server, now.addSecs(-60)),
             (QList<QDateTime>{now.addSecs(-30), now.addSecs(-29)}));
    QVERIFY(history.transmissionsSince(server, now.addSecs(-29).addMSecs(1)).isEmpty());
    QVERIFY(history.transmissionsSince(QStringLiteral("https://another"), now.addSecs(-60)).isEmpty());
    QFile kept(fixture.folder + QStringLiteral("/loose-requests"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll().count('\n'), 2); // and nothing that is older than an hour
    QCOMPARE(kept.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void TestHistory::forget_waitsForARunningRun()
{
    JournalFixture fixture;
    const std::unique_ptr<Journal> journal = fixture.create(someContacts(5));
    History history(fixture.folder);
    const Status status = history.forget(journal->id());
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Busy);
    QVERIFY(journal->intend({1}, at(1)));
    QCOMPARE(journal->load()->unanswered.size(), size_t(1));
}

void TestHistory::forget_aDamagedRun()
{
    JournalFixture fixture;
    const QString path = fixture.create(someContacts(1))->path();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
    file.close();
    QVERIFY(!Journal::open(path));
    History history(fixture.folder);
    QVERIFY(history.forget(history.runs().at(0).id));
    QVERIFY(QDir(fixture.folder).isEmpty());
}

void TestHistory::forget_whatDoesNotExist()
{
    JournalFixture fixture;
    History history(fixture.folder);
    QCOMPARE(history.forget(QStringLiteral("none")).error().kind, ErrorKind::BadInput);
    QCOMPARE(history.forget(QStringLiteral("../../etc/passwd")).error().kind, ErrorKind::BadInput);
}

EXPUNGE_TEST(TestHistory)
#include "tst_history.moc"
