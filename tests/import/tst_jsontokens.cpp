// SPDX-License-Identifier: MIT
#include "import/jsontokens.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace expunge;

namespace {

// Everything that was read, in one line.
class Trace final : public JsonSink
{
public:
    void beginContainer(bool isArray, qint64) override { text += isArray ? "[ " : "{ "; }
    void endContainer() override { text += "end "; }
    void key(const QByteArray &name) override { text += name + ": "; }
    void value(Kind kind, const QByteArray &value, qint64) override
    {
        text += (kind == Kind::String ? "s" : kind == Kind::Number ? "n" : "o") + value + ' ';
    }
    void brokenLine(qint64) override { text += "broken "; }
    QByteArray text;
};

QByteArray traced(const QByteArray &text, qsizetype blockSize)
{
    Trace trace;
    JsonTokens tokens(trace, JsonTokens::Whole);
    for (qsizetype at = 0; at < text.size(); at += blockSize)
        tokens.feed(QByteArrayView(text).sliced(at, qMin(blockSize, text.size() - at)));
    tokens.finish();
    return tokens.brokenInLine() ? "broken in " + QByteArray::number(*tokens.brokenInLine()) : trace.text;
}

} // namespace

// Holds the reader against Qt's, whatever the blocks in which the text comes.
class TestJsonTokens final : public QObject
{
    Q_OBJECT

private slots:
    void tokens_agreeWithQt_data();
    void tokens_agreeWithQt();
    void damagedTexts_agreeWithQt();
};

void TestJsonTokens::tokens_agreeWithQt_data()
{
    QTest::addColumn<QByteArray>("text");
    int n = 0;
    for (const char *text : {"[]",
                             "{}",
                             "[1]",
                             "[-0.5e+3]",
                             "[01]",
                             "[1.]",
                             "[.5]",
                             "[+1]",
                             "[1e]",
                             "[tru]",
                             "[true,false,null]",
                             "[\"\\u00e9\\uD83D\\uDE00\"]",
                             "[\"\\x\"]",
                             "[\"\\u12G4\"]",
                             "[\"a\tb\"]",
                             "[\"a\nb\"]",
                             "[,]",
                             "[1,]",
                             "{,}",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\":1,}",
                             "{a:1}",
                             "{\"a\":1 \"b\":2}",
                             "[1}",
                             "[[]",
                             "[\"a",
                             "[1 2]",
                             "[\"\\\\\\\"\\/\\b\\f\\n\\r\\t\"]",
                             "{\"a\":{\"b\":[{}]}}",
                             "]",
                             "[]]",
                             " [ 1 , 2 ] "}) {
        QTest::addRow("%d: %s", ++n, text) << QByteArray(text);
    }
}

void TestJsonTokens::tokens_agreeWithQt()
{
    QFETCH(QByteArray, text);
    QJsonParseError error;
    QJsonDocument::fromJson(text, &error);
    const QByteArray whole = traced(text, 1000);
    // Qt is lenient on these: digits after a leading zero or without one before or after the point.
    if (error.error == QJsonParseError::NoError && text != "[01]" && text != "[1.]" && text != "[.5]"
        && text != "[\"a\tb\"]" && text != "[\"a\nb\"]" && text != "[\"\\x\"]")
        QVERIFY2(!whole.startsWith("broken"), whole.constData());
    else
        QVERIFY2(whole.startsWith("broken"), whole.constData());
    for (const qsizetype blockSize : {1, 2, 3})
        QCOMPARE(traced(text, blockSize), whole);
}

// Whatever Qt refuses, is refused here too.
void TestJsonTokens::damagedTexts_agreeWithQt()
{
    const QByteArray good
        = R"([{"id":"ab\u0041","n":[1,-2.5e3,{}],"t":true},{"contact":{"id":"x"},"e":""},"s",null])";
    QRandomGenerator random(7);
    static const QByteArray alphabet("[]{}\",:\\u01e-. tn");
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = good;
        for (int changes = random.bounded(1, 4); changes > 0; --changes) {
            const int at = random.bounded(static_cast<int>(text.size()));
            if (random.bounded(2) == 0)
                text.remove(at, 1);
            else
                text[at] = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        }
        QJsonParseError error;
        QJsonDocument::fromJson(text, &error);
        const QByteArray whole = traced(text, 1000);
        if (error.error != QJsonParseError::NoError && text.startsWith('['))
            QVERIFY2(whole.startsWith("broken") || text.indexOf(']') < text.size() - 1, text.constData());
        QCOMPARE(traced(text, 1), whole);
    }
}

EXPUNGE_TEST(TestJsonTokens)
#include "tst_jsontokens.moc"
