// SPDX-License-Identifier: MIT
#include "base/utctime.h"
#include "report/redaction.h"
#include "report/supportbundle.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;

class TestSupportBundle final : public QObject
{
    Q_OBJECT

private slots:
    void line_isRedacted_data();
    void line_isRedacted();
    void bundle_holdsNoPersonalData();
    void choices_leaveThingsIn();
    void saved_isWhatWasShown();
};

namespace {

const QString uuid = QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a");

SupportFacts facts()
{
    SupportFacts facts;
    facts.homeFolder = QStringLiteral("/home/ada");
    facts.sections
        = {{QStringLiteral("Places"), {QStringLiteral("runs: /home/ada/.local/share/expunge/runs")}},
           {QStringLiteral("Settings"), {QStringLiteral("note: ada@acme.example, ") + testKeyText()}}};
    const QDateTime time = utcTime(QDate(2026, 3, 1), QTime(12, 0));
    facts.log = {
        {time, LogLevel::Error, uuid, 403, QStringLiteral("Refused")},
        {time, LogLevel::Warning, QStringLiteral("legacy-4711"), 0, QStringLiteral("list.csv, row 9: odd")},
        {time, LogLevel::Info, {}, 0, QStringLiteral("DELETE /contacts/legacy-4711. Then ") + uuid},
        {time, LogLevel::Warning, QStringLiteral("Ada Lovelace"), 0, QStringLiteral("not an ID")}};
    return facts;
}

} // namespace

void TestSupportBundle::line_isRedacted_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("redacted");
    const auto row = [](const char *name, const QString &line, const QString &redacted) {
        QTest::newRow(name) << line << redacted;
    };
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    row("harmless", text("Deleted 1,204 of 3,201 at 98/min, Qt 6.4.2"),
        text("Deleted 1,204 of 3,201 at 98/min, Qt 6.4.2"));
    row("a run", text("run 20260301-120000-3f9a2c ended"), text("run 20260301-120000-3f9a2c ended"));
    row("a UUID", uuid, text("[contact ID]"));
    row("in capitals", uuid.toUpper() + u'.', text("[contact ID]."));
    row("without hyphens", QString(uuid).remove(u'-'), text("[contact ID]"));
    row("in a path", text("/contacts/") + uuid + text("?x"), text("/contacts/[contact ID]?x"));
    row("an address", text("to <ada.l+x@mail.acme.example>, now"), text("to <[e-mail address]>, now"));
    row("an address in another alphabet", text("\u00FC\u00F1@\u00E9cole.example"), text("[e-mail address]"));
    row("an encoded address", text("?q=ada%40acme.example&x"), text("?q=[e-mail address]&x"));
    row("a header", text("authorization: Bearer abc"), text("authorization: Bearer [looks like a key]"));
    row("a key", text("used ") + testKeyText(), text("used [looks like a key]"));
    row("a home", text("/home/ada/list.csv"), text("~/list.csv"));
    row("a known ID", text("(legacy-4711)"), text("([contact ID])"));
    row("part of a known ID", text("legacy-47112"), text("legacy-47112"));
}

void TestSupportBundle::line_isRedacted()
{
    QFETCH(QString, line);
    QFETCH(QString, redacted);
    Redaction redaction;
    redaction.homeFolder = QStringLiteral("/home/ada");
    redaction.knownIds = {QStringLiteral("legacy-4711")};
    QCOMPARE(redaction.of(line), redacted);
}

void TestSupportBundle::bundle_holdsNoPersonalData()
{
    const QString text = supportText(facts(), {});
    for (const QString &secret : {uuid, QStringLiteral("legacy-4711"), QStringLiteral("Lovelace"),
                                  QStringLiteral("acme"), QStringLiteral("/home/ada"), testKeyText()})
        QVERIFY2(!text.contains(secret), qPrintable(secret + u'\n' + text));
    QCOMPARE(text.count(QLatin1String("[contact ID]")), 5);
    QVERIFY(text.contains(QLatin1String("## Places\nruns: ~/.local/share/expunge/runs\n")));
    QVERIFY(text.contains(QLatin1String("2026-03-01T12:00:00.000Z error [contact ID] 403 Refused\n")));
}

void TestSupportBundle::choices_leaveThingsIn()
{
    const QString text = supportText(facts(), {true, true});
    QVERIFY(text.contains(uuid) && text.contains(QLatin1String("legacy-4711")));
    QVERIFY(text.contains(QLatin1String("ada@acme.example")));
    QVERIFY(!text.contains(testKeyText()) && !text.contains(QLatin1String("/home/ada")));
}

void TestSupportBundle::saved_isWhatWasShown()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("support.txt"));
    const QString text = supportText(facts(), {});
    QVERIFY(saveSupportText(path, text));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), text);
    QVERIFY(!saveSupportText(folder.filePath(QStringLiteral("no/folder.txt")), text));
}

EXPUNGE_TEST(TestSupportBundle)
#include "tst_supportbundle.moc"
