// SPDX-License-Identifier: MIT
#include "keys/apikey.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QTest>

#include <type_traits>

using namespace expunge;

class TestApiKey final : public QObject
{
    Q_OBJECT

private slots:
    void pasted_isCleaned_data();
    void pasted_isCleaned();
    void pasted_isRefused_data();
    void pasted_isRefused();
    void length_hasALimit();
    void hint_showsTheEndOfALongKeyOnly();
    void fingerprint_tellsKeysApartWithoutShowingThem();
    void scrub_takesEveryOccurrence();
    void copies_areTheSameKey();
    void noKey_isEmptyInEveryRespect();
    void key_cannotBePrintedOrComparedByAccident();
};

void TestApiKey::pasted_isCleaned_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QString &pasted, const char *key = "abc-DEF_1.2~") {
        QTest::newRow(name) << pasted << QString::fromLatin1(key);
    };
    const QString key = QStringLiteral("abc-DEF_1.2~");
    row("as it is", key);
    row("blanks around", QLatin1String("  ") + key + QLatin1String("\t "));
    row("line breaks around", QLatin1String("\r\n") + key + QLatin1String("\r\n"));
    row("double quotes", u'"' + key + u'"');
    row("single quotes and blanks", QLatin1String(" '") + key + QLatin1String("' "));
    row("backticks", u'`' + key + u'`');
    row("no-break space", QChar(0xA0) + key + QChar(0xA0));
    row("zero-width space and byte order mark", QChar(0xFEFF) + key + QChar(0x200B));
    row("Bearer", QLatin1String("Bearer ") + key);
    row("bearer in small letters, quoted", QLatin1String("\"bearer   ") + key + u'"');
    row("one character", QStringLiteral("x"), "x");
    row("only one Bearer comes off", QStringLiteral("Bearer Bearer-x"), "Bearer-x");
    row("quotes and signs inside stay", QStringLiteral("a\"b'c=/+:;"), "a\"b'c=/+:;");
    row("the edges of printable ASCII", QStringLiteral("!~"), "!~");
}

void TestApiKey::pasted_isCleaned()
{
    QFETCH(QString, pasted);
    QFETCH(QString, key);
    const Result<ApiKey> made = ApiKey::fromPasted(pasted);
    QVERIFY(made.ok());
    QVERIFY(!made->isEmpty());
    QCOMPARE(made->secret().toByteArray(), key.toLatin1());
}

void TestApiKey::pasted_isRefused_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("said"); // part of the sentence
    const auto row = [](const char *name, const QString &pasted, const QString &said) {
        QTest::newRow(name) << pasted << said;
    };
    const QString none = QStringLiteral("no key");
    row("nothing", {}, none);
    row("blanks", QStringLiteral(" \t\n"), none);
    row("quotes", QStringLiteral("\"\""), none);
    row("Bearer and a blank", QStringLiteral("Bearer  "), none);
    row("Bearer twice", QStringLiteral("Bearer bearer"), none);
    row("a blank inside", QStringLiteral("secret key"), QStringLiteral("a blank (position 7)"));
    row("two Bearer", QStringLiteral("Bearer Bearer secret"), QStringLiteral("a blank (position 7)"));
    row("LF inside", QStringLiteral("secret\nX-Evil: 1"), QStringLiteral("a line break (position 7)"));
    row("CR inside", QStringLiteral("secret\r\nX-Evil: 1"), QStringLiteral("a line break (position 7)"));
    row("NUL inside", QStringLiteral("secret") + QChar(0) + u'x', QStringLiteral("U+0000 (position 7)"));
    row("tab inside", QStringLiteral("secret\tx"), QStringLiteral("U+0009 (position 7)"));
    row("DEL", QStringLiteral("secret") + QChar(0x7F), QStringLiteral("U+007F (position 7)"));
    row("a letter beyond ASCII", QStringLiteral("secret") + QChar(0xE9), QStringLiteral("(position 7)"));
    row("a look-alike letter", QStringLiteral("secret") + QChar(0x0430) + u'x', QStringLiteral("U+0430"));
    row("an invisible character inside", QStringLiteral("secret") + QChar(0x200B) + u'x',
        QStringLiteral("U+200B"));
    row("a character beyond 16 bits", QStringLiteral("secret") + QStringLiteral("\U0001F511"),
        QStringLiteral("position 7"));
}

void TestApiKey::pasted_isRefused()
{
    QFETCH(QString, pasted);
    QFETCH(QString, said);
    const Result<ApiKey> made = ApiKey::fromPasted(pasted);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().kind, ErrorKind::BadInput);
    QVERIFY2(made.error().text.contains(said), qPrintable(made.error().text));
    QVERIFY(!made.error().text.contains(QLatin1String("secret")));
}

void TestApiKey::length_hasALimit()
{
    QVERIFY(ApiKey::fromPasted(QString(1024, u'k')).ok());
    QVERIFY(ApiKey::fromPasted(QLatin1String("  Bearer ") + QString(1024, u'k') + u' ').ok());
    const Result<ApiKey> tooLong = ApiKey::fromPasted(QString(1025, u'k'));
    QVERIFY(!tooLong.ok());
    QVERIFY(!tooLong.error().text.contains(QLatin1String("kk")));
}

void TestApiKey::hint_showsTheEndOfALongKeyOnly()
{
    QCOMPARE(testKey().hint(), QChar(0x2026) + testKeyText().right(4));
    QCOMPARE(ApiKey::fromPasted(u"0123456789ab")->hint(), QChar(0x2026) + QStringLiteral("89ab"));
    QCOMPARE(ApiKey::fromPasted(u"0123456789a")->hint(), QString());
}

void TestApiKey::fingerprint_tellsKeysApartWithoutShowingThem()
{
    const QString print = testKey().fingerprint();
    QCOMPARE(print.size(), 12);
    QCOMPARE(testKey().fingerprint(), print);
    QVERIFY(ApiKey::fromPasted(testKeyText() + u'x')->fingerprint() != print);
    // the first digits of the SHA-256 of "abc", as FIPS 180 gives it
    QCOMPARE(ApiKey::fromPasted(u"abc")->fingerprint(), QStringLiteral("ba7816bf8f01"));
}

void TestApiKey::scrub_takesEveryOccurrence()
{
    const QString text = QStringLiteral("{\"auth\":\"Bearer %1\",\"again\":\"%1%1\"}").arg(testKeyText());
    const QString clean = QStringLiteral("{\"auth\":\"Bearer [key]\",\"again\":\"[key][key]\"}");
    QCOMPARE(testKey().scrub(text), clean);
    QCOMPARE(testKey().scrub(text.toUtf8()), clean.toUtf8());
    QCOMPARE(testKey().scrub(QStringLiteral("nothing here")), QStringLiteral("nothing here"));
}

void TestApiKey::copies_areTheSameKey()
{
    ApiKey copy;
    {
        const ApiKey original = testKey();
        copy = original;
        QVERIFY(copy.secret().data() == original.secret().data()); // one buffer, so one place to wipe
    }
    QCOMPARE(copy.secret().toByteArray(), testKeyText().toLatin1());
    QVERIFY(copy.equals(testKey()));
    QVERIFY(!copy.equals(ApiKey::fromPasted(testKeyText().chopped(1)).value()));
    QVERIFY(!copy.equals(ApiKey()));
}

void TestApiKey::noKey_isEmptyInEveryRespect()
{
    const ApiKey none;
    QVERIFY(none.isEmpty());
    QVERIFY(none.secret().isEmpty());
    QVERIFY(none.hint().isEmpty());
    QVERIFY(none.fingerprint().isEmpty());
    QVERIFY(none.equals(ApiKey()));
    QCOMPARE(none.scrub(QStringLiteral("text")), QStringLiteral("text"));
    QCOMPARE(none.scrub(QByteArray("text")), QByteArray("text"));
}

template <typename T>
concept Printable = requires(QDebug stream, const T &value)
{
    stream << value;
};
template <typename T>
concept Comparable = requires(const T &a, const T &b)
{
    a == b;
};

void TestApiKey::key_cannotBePrintedOrComparedByAccident()
{
    static_assert(Printable<QString> && Comparable<QString>);
    QVERIFY(!Printable<ApiKey>);
    QVERIFY(!Comparable<ApiKey>);
    QVERIFY((!std::is_convertible_v<ApiKey, QString>));
    QVERIFY((!std::is_convertible_v<ApiKey, QByteArray>));
    QVERIFY((!std::is_convertible_v<QString, ApiKey>));
}

EXPUNGE_TEST(TestApiKey)
#include "tst_apikey.moc"
