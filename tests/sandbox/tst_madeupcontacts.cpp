// SPDX-License-Identifier: MIT
#include "sandbox/contactscsv.h"
#include "sandbox/madeupcontacts.h"
#include "support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace expunge;

class TestMadeUpContacts final : public QObject
{
    Q_OBJECT

private slots:
    void first_isAlwaysTheSame();
    void shortList_isTheStartOfALongOne();
    void contacts_lookReal();
    void names_areSpreadBeforeTheyRepeat();
    void noneAndFewer_areEmpty();
    void csv_hasOneLinePerContact();
    void csv_quotesWhatNeedsIt_data();
    void csv_quotesWhatNeedsIt();
    void sampleFile_agreesWithTheSandbox();
};

namespace {

// What resources/samples/contacts.csv has to be, to the byte.
QByteArray expectedSample()
{
    const QList<SandboxContact> contacts = madeUpContacts(41);
    const auto row
        = [](const SandboxContact &contact) { return contactsCsv({contact}).mid(contactsCsv({}).size()); };
    SandboxContact shouting = contacts.at(2);
    shouting.id = shouting.id.toUpper();
    QByteArray sample = contactsCsv(contacts.mid(0, 40)) + row(shouting);
    sample += "1.2E+15,Spreadsheet Number,spreadsheet.number@example.com,,2024-05-02T09:30:00Z\r\n";
    sample += "f0e1d2c3-b4a5-4697-8897-a6b5c4d3e2f1,Former "
              "Customer,former.customer@example.com,,2023-02-14T16:05:00Z\r\n";
    QByteArray padded = row(contacts.at(40));
    padded.insert(contacts.at(40).id.size(), "  ");
    return sample + "  " + padded;
}

} // namespace

void TestMadeUpContacts::first_isAlwaysTheSame()
{
    const SandboxContact contact = madeUpContacts(1).constFirst();
    QCOMPARE(contact.id, QStringLiteral("cd259996-c4db-4e8d-add8-2c1a2d4859c1"));
    QCOMPARE(contact.name, QStringLiteral("Viktor Farouk"));
    QCOMPARE(contact.email, QStringLiteral("viktor.farouk@example.com"));
    QCOMPARE(contact.phone, QStringLiteral("+1 202-555-0137"));
    QCOMPARE(contact.createdAt.toString(Qt::ISODate), QStringLiteral("2025-07-21T16:33:03Z"));
}

void TestMadeUpContacts::shortList_isTheStartOfALongOne()
{
    QCOMPARE(madeUpContacts(5000).mid(0, 40), madeUpContacts(40));
}

void TestMadeUpContacts::contacts_lookReal()
{
    static const QRegularExpression email(QStringLiteral("^[a-z]+\\.[a-z]+[0-9]*@example\\.(com|org)$"));
    static const QRegularExpression phone(
        QStringLiteral("^(\\+44 7700 900[0-9]{3}|\\+1 202-555-01[0-9]{2})?$"));
    constexpr int count = 10'000;
    QSet<QString> ids;
    QSet<QString> emails;
    int withPhone = 0;
    const QList<SandboxContact> contacts = madeUpContacts(count);
    for (const SandboxContact &contact : contacts) {
        const QUuid uuid = QUuid::fromString(contact.id);
        QCOMPARE(uuid.toString(QUuid::WithoutBraces), contact.id);
        QCOMPARE(uuid.version(), QUuid::Random);
        QCOMPARE(uuid.variant(), QUuid::DCE);
        QVERIFY2(email.match(contact.email).hasMatch(), qPrintable(contact.email));
        QVERIFY2(phone.match(contact.phone).hasMatch(), qPrintable(contact.phone));
        QVERIFY(contact.name.contains(u' '));
        QVERIFY(contact.createdAt.isValid());
        ids.insert(contact.id);
        emails.insert(contact.email);
        withPhone += contact.phone.isEmpty() ? 0 : 1;
    }
    QCOMPARE(ids.size(), count);
    QCOMPARE(emails.size(), count);
    QVERIFY(withPhone > count / 2 && withPhone < count);
}

void TestMadeUpContacts::names_areSpreadBeforeTheyRepeat()
{
    QSet<QString> names;
    const QList<SandboxContact> contacts = madeUpContacts(4096);
    for (const SandboxContact &contact : contacts)
        names.insert(contact.name);
    QCOMPARE(names.size(), 4096);
}

void TestMadeUpContacts::noneAndFewer_areEmpty()
{
    QVERIFY(madeUpContacts(0).isEmpty());
    QVERIFY(madeUpContacts(-3).isEmpty());
}

void TestMadeUpContacts::csv_hasOneLinePerContact()
{
    SandboxContact contact;
    contact.id = QStringLiteral("7d444840-9dc0-41d1-b245-5ffdce74fad2");
    contact.name = QStringLiteral("Zoë Müller");
    contact.email = QStringLiteral("zoe@example.org");
    contact.createdAt = QDateTime::fromString(QStringLiteral("2026-03-01T14:00:00+02:00"), Qt::ISODate);
    QCOMPARE(contactsCsv({}), QByteArray("id,name,email,phone,created_at\r\n"));
    QCOMPARE(contactsCsv({contact}),
             QByteArray("id,name,email,phone,created_at\r\n"
                        "7d444840-9dc0-41d1-b245-5ffdce74fad2,Zo\xC3\xAB M\xC3\xBCller,"
                        "zoe@example.org,,2026-03-01T12:00:00Z\r\n"));
}

void TestMadeUpContacts::csv_quotesWhatNeedsIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("comma") << QStringLiteral("Kim, Jun") << QByteArray("\"Kim, Jun\"");
    QTest::newRow("quote") << QStringLiteral("Ben \"B\" Kim") << QByteArray("\"Ben \"\"B\"\" Kim\"");
    QTest::newRow("line feed") << QStringLiteral("Ben\nKim") << QByteArray("\"Ben\nKim\"");
    QTest::newRow("return") << QStringLiteral("Ben\rKim") << QByteArray("\"Ben\rKim\"");
    QTest::newRow("outer blanks") << QStringLiteral(" Ben ") << QByteArray("\" Ben \"");
    QTest::newRow("plain") << QStringLiteral("Ben O'Kim") << QByteArray("Ben O'Kim");
}

void TestMadeUpContacts::csv_quotesWhatNeedsIt()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, field);
    SandboxContact contact;
    contact.name = name;
    QCOMPARE(contactsCsv({contact}), "id,name,email,phone,created_at\r\n," + field + ",,,\r\n");
}

void TestMadeUpContacts::sampleFile_agreesWithTheSandbox()
{
    QFile file(QStringLiteral(EXPUNGE_SAMPLES "/contacts.csv"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QCOMPARE(file.readAll(), expectedSample());
}

EXPUNGE_TEST(TestMadeUpContacts)
#include "tst_madeupcontacts.moc"
