// SPDX-License-Identifier: MIT
#include "run/journalfixture.h"
#include "run/journalschema.h"
#include "run/testchild.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

class TestJournalDamage final : public QObject
{
    Q_OBJECT

private slots:
    void file_isDamaged_data();
    void file_isDamaged();
    void damage_isNoticedWhileRunning();
    void damagedFile_takesAFreeName();
    void file_ofANewerVersionIsRefused();
    void file_ofAnotherProgramIsRefused();
    void file_isMissing();
};

void TestJournalDamage::file_isDamaged_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"no database", "empty", "cut in half", "a page of noise", "one bit of one ID"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestJournalDamage::file_isDamaged()
{
    QFETCH(QString, how);
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(5000));
    const QString path = journal->path();
    const QString id = journal->id();
    journal.reset();
    QByteArray bytes = fileBytes(path);
    if (how == QLatin1String("no database")) {
        bytes = QByteArray(5000, 'x');
    } else if (how == QLatin1String("empty")) {
        bytes.clear();
    } else if (how == QLatin1String("cut in half")) {
        bytes.truncate(bytes.size() / 2);
    } else if (how == QLatin1String("a page of noise")) {
        bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\xa5'));
    } else {
        const qsizetype place = bytes.indexOf(QUuid::fromString(contactText(1234)).toRfc4122());
        QVERIFY(place > 0);
        bytes[place + 15] = static_cast<char>(bytes[place + 15] ^ 1);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();

    Result<std::unique_ptr<Journal>> opened = Journal::open(path);
    const Result<Journal::Content> content = opened ? opened.value()->load() : opened.error();
    QVERIFY(!content);
    QCOMPARE(content.error().kind, ErrorKind::Unreadable);
    const QString aside = QDir(fixture.folder).filePath(id + QLatin1String(".damaged"));
    QVERIFY2(content.error().text.contains(aside), qPrintable(content.error().text));
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(fileBytes(aside).size(), bytes.size());
    if (opened)
        QVERIFY(!opened.value()->intend({0}, at(0)));
}

void TestJournalDamage::damage_isNoticedWhileRunning()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(50'000));
    QVERIFY(journal->intend({0}, at(0)));
    // Through another file descriptor in another process: here, closing it would drop SQLite's locks.
    TestChild child({QStringLiteral("noise"), journal->path()});
    QCOMPARE(child.line(), QByteArray("done"));
    const Result<Journal::Content> content = journal->load();
    QVERIFY(!content);
    QVERIFY(content.error().text.contains(QLatin1String(".damaged")));
    QVERIFY(!journal->intend({1}, at(1)));
}

void TestJournalDamage::damagedFile_takesAFreeName()
{
    JournalFixture fixture;
    QStringList names;
    for (int round = 0; round < 3; ++round) {
        RunInfo info = someRun();
        info.id = QStringLiteral("x");
        const QString path = fixture.create(someContacts(1), info)->path();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(round + 1, 'y')) > 0);
        file.close();
        QVERIFY(!Journal::open(path));
    }
    QCOMPARE(QDir(fixture.folder).entryList(QDir::Files),
             (QStringList{QStringLiteral("x-2.damaged"), QStringLiteral("x-3.damaged"),
                          QStringLiteral("x.damaged")}));
}

void TestJournalDamage::file_ofANewerVersionIsRefused()
{
    JournalFixture fixture;
    const QString path = fixture.create(someContacts(1))->path();
    {
        JournalDatabase database(path);
        QVERIFY(database.open());
        QVERIFY(database.run(QStringLiteral("PRAGMA user_version = %1").arg(journalschema::version + 1)));
        QVERIFY(database.makePlain());
    }
    const QByteArray before = fileBytes(path);
    const auto opened = Journal::open(path);
    QCOMPARE(opened.error().kind, ErrorKind::Unreadable);
    QVERIFY2(opened.error().text.contains(QLatin1String("newer Expunge")), qPrintable(opened.error().text));
    QCOMPARE(fileBytes(path), before);
}

void TestJournalDamage::file_ofAnotherProgramIsRefused()
{
    JournalFixture fixture;
    const QString path = fixture.create(someContacts(1))->path();
    {
        JournalDatabase database(path);
        QVERIFY(database.open());
        QVERIFY(database.run(QStringLiteral("PRAGMA application_id = 7")));
        QVERIFY(database.makePlain());
    }
    QVERIFY(Journal::open(path).error().text.contains(QLatin1String("no journal of Expunge")));
    QVERIFY(QFileInfo::exists(path));
}

void TestJournalDamage::file_isMissing()
{
    JournalFixture fixture;
    const QString path = fixture.temporary.filePath(QStringLiteral("none.sqlite"));
    const auto opened = Journal::open(path);
    QCOMPARE(opened.error().kind, ErrorKind::Unreadable);
    QVERIFY(opened.error().text.contains(path));
    QVERIFY(!QFileInfo::exists(path));
}

EXPUNGE_TEST(TestJournalDamage)
EXPUNGE_CHILD_TASK(noise, TestChild::overwriteMiddle)
#include "tst_journaldamage.moc"
