// SPDX-License-Identifier: MIT
#include "run/history.h"
#include "run/journaldatabase.h"
#include "run/journalfixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

class TestJournalCreation final : public QObject
{
    Q_OBJECT

private slots:
    void list_comesBackRowForRow();
    void info_comesBack();
    void journalOfTheFirstVersion_isReadAndGoneOnWith();
    void list_mustBeSendable();
    void newRun_getsAnIdOfItsOwn();
    void create_canBeStopped();
    void leftovers_areWipedAfterAnHour();
    void durability_isAsPromised();
    void twoJournals_doNotMeet();
};

void TestJournalCreation::list_comesBackRowForRow()
{
    JournalFixture fixture;
    ContactList list = someContacts(1234);
    for (const char *placeholder :
         {"00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"}) {
        const QString text = QLatin1String(placeholder);
        list.add(checkId(text), text, 0, qint64(1) << 40);
    }
    std::unique_ptr<Journal> journal = fixture.create(list);
    const Journal::Content content = reloaded(journal);
    QCOMPARE(content.list.size(), list.size());
    for (int row = 0; row < list.size(); ++row) {
        QCOMPARE(content.list.idAt(row), list.idAt(row));
        QCOMPARE(content.list.originAt(row), list.originAt(row));
        QCOMPARE(content.list.stateAt(row), list.stateAt(row));
        QCOMPARE(content.list.reasonAt(row), list.reasonAt(row));
    }
    QVERIFY(content.outcomes.isEmpty());
    QVERIFY(content.unanswered.empty());
}

void TestJournalCreation::info_comesBack()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(3));
    RunInfo expected = someRun();
    expected.id = journal->id();
    expected.rows = 3;
    expected.counts.add(RowState::Left, 3);
    QVERIFY(reloaded(journal).info == expected);
    QVERIFY(expected.isUnfinished());

    QVERIFY(journal->noteIdentity({QStringLiteral("org-2"), QStringLiteral("Other\nLtd")},
                                  expected.keyFingerprint));
    QVERIFY(journal->setEnd(QStringLiteral("stopped"), at(99)));
    expected.organisation = QStringLiteral("Other Ltd");
    expected.organisationId = QStringLiteral("org-2");
    expected.end = QStringLiteral("stopped");
    expected.endedAt = at(99);
    expected.counts.move(RowState::Left, RowState::NotAttempted);
    expected.counts.move(RowState::Left, RowState::NotAttempted);
    expected.counts.move(RowState::Left, RowState::NotAttempted);
    const RunInfo found = reloaded(journal).info;
    QVERIFY(found == expected);
    QVERIFY(!found.isUnfinished());
}

void TestJournalCreation::journalOfTheFirstVersion_isReadAndGoneOnWith()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(3));
    QVERIFY(journal->setEnd(QStringLiteral("stopped"), at(99)));
    const QString path = journal->path();
    const QString id = journal->id();
    journal.reset();
    {
        JournalDatabase database(path);
        QVERIFY(database.open());
        for (const char *column : {"organisation_id", "server", "limit_group"})
            QVERIFY(
                database.run(QStringLiteral("ALTER TABLE run DROP COLUMN %1").arg(QLatin1String(column))));
        QVERIFY(database.run(QStringLiteral("PRAGMA user_version = 1")));
    }
    const QByteArray before = fileBytes(path);
    const RunInfo old = History(fixture.folder).runs().value(0);
    QVERIFY2(old.problem.isEmpty(), qPrintable(old.problem));
    QCOMPARE(old.organisation, QStringLiteral("Acme GmbH"));
    QVERIFY(old.server.isEmpty() && old.organisationId.isEmpty() && old.limitGroup.isEmpty());
    QCOMPARE(fileBytes(path), before); // who only looks changes nothing

    Result<std::unique_ptr<Journal>> opened = Journal::open(path);
    QVERIFY(opened);
    journal = std::move(opened).value();
    QVERIFY(journal->noteResume(QStringLiteral("fingerprint")));
    QVERIFY(journal->noteIdentity({QStringLiteral("org-1"), QStringLiteral("Acme")},
                                  QStringLiteral("fingerprint")));
    const Journal::Content content = reloaded(journal);
    QCOMPARE(content.info.organisationId, QStringLiteral("org-1"));
    QCOMPARE(content.list.size(), 3);
    QCOMPARE(content.info.id, id);
}

void TestJournalCreation::list_mustBeSendable()
{
    JournalFixture fixture;
    ContactList list = someContacts(3);
    const QString bad = QStringLiteral("..");
    list.add(checkId(bad), bad, 0, 9);
    QCOMPARE(Journal::create(fixture.folder, someRun(), list).error().kind, ErrorKind::BadInput);
    QCOMPARE(Journal::create(fixture.folder, someRun(), {}).error().kind, ErrorKind::BadInput);
    RunInfo climbing = someRun();
    climbing.id = QStringLiteral("../run");
    QCOMPARE(Journal::create(fixture.folder, climbing, someContacts(3)).error().kind, ErrorKind::BadInput);
    QVERIFY(QDir(fixture.folder).isEmpty());
}

void TestJournalCreation::newRun_getsAnIdOfItsOwn()
{
    JournalFixture fixture;
    const std::unique_ptr<Journal> one = fixture.create(someContacts(1));
    const std::unique_ptr<Journal> other = fixture.create(someContacts(1));
    QVERIFY(one->id() != other->id());
    QVERIFY(one->id().startsWith(QLatin1String("20260301-120000-")));
    RunInfo again = someRun();
    again.id = one->id();
    QCOMPARE(Journal::create(fixture.folder, again, someContacts(1)).error().kind, ErrorKind::BadInput);
}

void TestJournalCreation::create_canBeStopped()
{
    JournalFixture fixture;
    std::stop_source stop;
    int reported = 0;
    const auto progress = [&](int rowsDone) {
        reported = rowsDone;
        stop.request_stop();
    };
    const auto made
        = Journal::create(fixture.folder, someRun(), someContacts(50'000), progress, stop.get_token());
    QCOMPARE(made.error().kind, ErrorKind::Cancelled);
    QVERIFY(reported > 0 && reported < 50'000);
    QVERIFY(QDir(fixture.folder).isEmpty());
}

void TestJournalCreation::durability_isAsPromised()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(1));
    const QString path = journal->path();
    QCOMPARE(QFile::permissions(path) & 0x0077, QFile::Permissions());
    QVERIFY(journal->intend({0}, at(0)));
    QCOMPARE(QFile::permissions(path + QLatin1String("-wal")) & 0x0077, QFile::Permissions());
    QCOMPARE(QFile::permissions(fixture.folder) & 0x0077, QFile::Permissions());

    JournalDatabase database(path);
    QVERIFY(database.open());
    QVERIFY(database.makeDurable());
    QCOMPARE(database.value(QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
    QCOMPARE(database.value(QStringLiteral("PRAGMA synchronous"))->toInt(), 2); // FULL
    QCOMPARE(database.value(QStringLiteral("PRAGMA secure_delete"))->toInt(), 1);
}

void TestJournalCreation::twoJournals_doNotMeet()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> one = fixture.create(someContacts(2));
    std::unique_ptr<Journal> other = fixture.create(someContacts(3));
    QVERIFY(one->intend({0}, at(0)));
    QVERIFY(other->intend({1, 2}, at(0)));
    QCOMPARE(one->load()->unanswered.size(), size_t(1));
    QCOMPARE(other->load()->unanswered.size(), size_t(2));
}

void TestJournalCreation::leftovers_areWipedAfterAnHour()
{
    JournalFixture fixture;
    fixture.create(someContacts(1)).reset();
    const QDir folder(fixture.folder);
    for (const char *name : {"old.part", "old.part-journal", "new.part"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1 && file.flush());
        const int age = QLatin1String(name).startsWith(QLatin1String("old")) ? 2 : 0;
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600 * age),
                                 QFile::FileModificationTime));
    }
    fixture.create(someContacts(1)).reset();
    QCOMPARE(folder.entryList({QStringLiteral("*.part*")}, QDir::Files),
             QStringList{QStringLiteral("new.part")});
}

EXPUNGE_TEST(TestJournalCreation)
#include "tst_journalcreation.moc"
