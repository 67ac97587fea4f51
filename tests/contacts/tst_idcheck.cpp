// SPDX-License-Identifier: MIT
#include "contacts/idcheck.h"
#include "contacts/uuidtext.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

class TestIdCheck final : public QObject
{
    Q_OBJECT

private slots:
    void text_isAccepted_data();
    void text_isAccepted();
    void text_isRejected_data();
    void text_isRejected();
    void length_isBounded();
    void everyAsciiCharacter_isAllowedOrNamed();
    void plainUuid_agreesWithTheFullCheck_data();
    void plainUuid_agreesWithTheFullCheck();
    void everyProblemAndNote_hasWords();
};

namespace {

const QString plain = QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a");

} // namespace

void TestIdCheck::text_isAccepted_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("id");
    QTest::addColumn<IdNotes>("notes");
    const auto row = [](const char *name, const QString &raw, const QString &id, IdNotes notes) {
        QTest::newRow(name) << raw << id << notes;
    };
    row("UUID", plain, plain, {});
    row("upper case", plain.toUpper(), plain, IdNote::Lowercased);
    row("blanks", QStringLiteral(" \t") + plain + QStringLiteral(" \r\n"), plain, IdNote::BlanksTrimmed);
    row("no-break space", plain + QChar(0xA0), plain, IdNote::BlanksTrimmed);
    row("ideographic space", plain + QChar(0x3000), plain, IdNote::BlanksTrimmed);
    row("zero-width space", QChar(0x200B) + plain, plain, IdNote::InvisibleTrimmed);
    row("byte order mark", QChar(0xFEFF) + plain, plain, IdNote::InvisibleTrimmed);
    row("quotes", u'"' + plain + u'"', plain, IdNote::QuotesTrimmed);
    row("nested", QStringLiteral(" '\"") + plain + QStringLiteral("\" '"), plain,
        IdNote::QuotesTrimmed | IdNote::BlanksTrimmed);
    row("braces", u'{' + plain + u'}', plain, IdNote::BracesTrimmed);
    row("URN", QStringLiteral("URN:UUID:") + plain, plain, IdNote::UrnTrimmed);
    row("URN and braces", QStringLiteral("urn:uuid:{") + plain + u'}', plain,
        IdNote::UrnTrimmed | IdNote::BracesTrimmed);
    row("nil", QStringLiteral("00000000-0000-0000-0000-000000000000"),
        QStringLiteral("00000000-0000-0000-0000-000000000000"), IdNote::PlaceholderUuid);
    row("max", QStringLiteral("FFFFFFFF-ffff-FFFF-ffff-ffffffffffff"),
        QStringLiteral("ffffffff-ffff-ffff-ffff-ffffffffffff"), IdNote::PlaceholderUuid | IdNote::Lowercased);
    row("number", QStringLiteral("4711"), QStringLiteral("4711"), IdNote::NotUuid);
    row("number of 15 digits", QStringLiteral("123456789012340"), QStringLiteral("123456789012340"),
        IdNote::NotUuid);
    row("number with zeros after 15 digits", QStringLiteral("1234567890123450000"),
        QStringLiteral("1234567890123450000"), IdNote::NotUuid | IdNote::DigitsRounded);
    row("number with other digits after 15", QStringLiteral("1234567890123450001"),
        QStringLiteral("1234567890123450001"), IdNote::NotUuid);
    row("small letter e", QStringLiteral("5e-05"), QStringLiteral("5e-05"), IdNote::NotUuid);
    row("case is kept outside UUIDs", QStringLiteral("Legacy_A.b~c-1"), QStringLiteral("Legacy_A.b~c-1"),
        IdNote::NotUuid);
    row("UUID without hyphens is a text", QStringLiteral("3c90c3cc0d444b5088888dd25736052a"),
        QStringLiteral("3c90c3cc0d444b5088888dd25736052a"), IdNote::NotUuid);
    row("one digit too many", plain + u'0', plain + u'0', IdNote::NotUuid);
    row("hyphens elsewhere", QStringLiteral("3c90c3cc0-d44-4b50-8888-8dd25736052a"),
        QStringLiteral("3c90c3cc0-d44-4b50-8888-8dd25736052a"), IdNote::NotUuid);
}

void TestIdCheck::text_isAccepted()
{
    QFETCH(QString, raw);
    QFETCH(QString, id);
    QFETCH(IdNotes, notes);
    const CheckedId checked = checkId(raw);
    QCOMPARE(checked.problem, IdProblem::None);
    QVERIFY(checked.id);
    QCOMPARE(checked.id->text(), id);
    QCOMPARE(checked.notes, notes);
    QCOMPARE(checked.id->isUuid(), !notes.testFlag(IdNote::NotUuid));
}

void TestIdCheck::text_isRejected_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<IdProblem>("problem");
    QTest::addColumn<uint>("offender");
    const auto row = [](const char *name, const QString &raw, IdProblem problem, uint offender = 0) {
        QTest::newRow(name) << raw << problem << offender;
    };
    row("nothing", QString(), IdProblem::Empty);
    row("blanks and quotes", QStringLiteral(" \"\" "), IdProblem::Empty);
    row("dot", QStringLiteral("."), IdProblem::DotSegment);
    row("two dots", QStringLiteral(" .. "), IdProblem::DotSegment);
    row("three dots", QStringLiteral("..."), IdProblem::NoIdInText);
    row("dashes", QStringLiteral("--------"), IdProblem::NoIdInText);
    row("segments", QStringLiteral("segments"), IdProblem::Reserved);
    row("Segments", QStringLiteral("Segments"), IdProblem::Reserved);
    row("slash", QStringLiteral("a/b"), IdProblem::BadCharacter, '/');
    row("question mark", QStringLiteral("a?b=1"), IdProblem::BadCharacter, '?');
    row("fragment", QStringLiteral("a#b"), IdProblem::BadCharacter, '#');
    row("percent", QStringLiteral("%2e%2e"), IdProblem::BadCharacter, '%');
    row("inner blank", QStringLiteral("a b"), IdProblem::BadCharacter, ' ');
    row("NUL", QStringLiteral("a%1b").arg(QChar(0)), IdProblem::BadCharacter, 0);
    row("look-alike hyphen", QString(plain).replace(u'-', QChar(0x2011)), IdProblem::BadCharacter, 0x2011);
    row("Cyrillic a", QString(QChar(0x0430)) + u'b', IdProblem::BadCharacter, 0x0430);
    row("beyond the first plane", QStringLiteral("a\U0001F600"), IdProblem::BadCharacter, 0x1F600);
    row("zero-width inside", QStringLiteral("a%1b").arg(QChar(0x200B)), IdProblem::BadCharacter, 0x200B);
    row("braces around a text", QStringLiteral("{abc}"), IdProblem::BadCharacter, '{');
    row("scientific", QStringLiteral("1.2E+15"), IdProblem::SpreadsheetNumber);
    row("scientific with a comma", QStringLiteral("1,23457e+17"), IdProblem::SpreadsheetNumber);
    row("e-mail", QStringLiteral("ada@example.org"), IdProblem::EmailAddress);
    row("at sign alone", QStringLiteral("ada@"), IdProblem::BadCharacter, '@');
}

void TestIdCheck::text_isRejected()
{
    QFETCH(QString, raw);
    QFETCH(IdProblem, problem);
    QFETCH(uint, offender);
    const CheckedId checked = checkId(raw);
    QVERIFY(!checked.id);
    QCOMPARE(checked.problem, problem);
    QCOMPARE(static_cast<uint>(checked.offender), offender);
}

void TestIdCheck::length_isBounded()
{
    QVERIFY(checkId(QString(255, u'x')).id);
    QCOMPARE(checkId(QString(256, u'x')).problem, IdProblem::TooLong);
}

void TestIdCheck::everyAsciiCharacter_isAllowedOrNamed()
{
    for (char16_t c = 0; c < 128; ++c) {
        const bool allowed = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
            || QStringView(u"-._~").contains(QChar(c));
        const CheckedId checked = checkId(QStringLiteral("a%1b").arg(QChar(c)));
        QCOMPARE(checked.id.has_value(), allowed);
        if (!allowed)
            QCOMPARE(static_cast<uint>(checked.offender), static_cast<uint>(c));
    }
}

void TestIdCheck::plainUuid_agreesWithTheFullCheck_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("UUID") << plain.toLatin1();
    QTest::newRow("upper case") << plain.toUpper().toLatin1();
    QTest::newRow("nil") << QByteArray("00000000-0000-0000-0000-000000000000");
    QTest::newRow("max") << QByteArray("ffffffff-ffff-ffff-ffff-ffffffffffff");
    QTest::newRow("almost max") << QByteArray("ffffffff-ffff-ffff-ffff-fffffffffffe");
}

void TestIdCheck::plainUuid_agreesWithTheFullCheck()
{
    QFETCH(QByteArray, text);
    const auto quick = checkPlainUuid(text);
    const CheckedId full = checkId(QString::fromLatin1(text));
    QVERIFY(quick && full.id);
    QCOMPARE(quick->uuid, full.id->uuid());
    QCOMPARE(quick->notes, full.notes);
    QCOMPARE(quick->uuid.toString(QUuid::WithoutBraces), QString::fromLatin1(text).toLower());
    // Any other byte at any place, and any other length, is left to the full check.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isHyphen = text[i] == '-';
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = text;
            changed[i] = static_cast<char>(byte);
            QCOMPARE(checkPlainUuid(changed).has_value(),
                     isHyphen ? byte == '-' : byte < 128 && isxdigit(byte) != 0);
        }
        // A wide character whose low byte alone would be right.
        QString wide = QString::fromLatin1(text);
        wide[i] = QChar(0xFF00 | text[i]);
        QVERIFY(!readUuid(wide));
        QVERIFY(!checkPlainUuid(QByteArrayView(text).first(i)));
    }
    QVERIFY(!checkPlainUuid(text + '0'));
}

void TestIdCheck::everyProblemAndNote_hasWords()
{
    QSet<QString> words;
    for (int p = 1; p <= static_cast<int>(IdProblem::RejectedBefore); ++p)
        words.insert(describe(static_cast<IdProblem>(p), U'/'));
    QCOMPARE(words.size(), static_cast<int>(IdProblem::RejectedBefore));
    QVERIFY(!words.contains(QString()));
    QVERIFY(describe(IdProblem::None).isEmpty());
    QVERIFY(describe(IdProblem::BadCharacter, 0x202E).contains(QLatin1String("U+202E")));
    QVERIFY(describe(IdNotes()).isEmpty());
    QCOMPARE(describe(IdNotes(0x7FF)).count(u';'), 10);
}

EXPUNGE_TEST(TestIdCheck)
#include "tst_idcheck.moc"
