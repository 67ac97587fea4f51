// SPDX-License-Identifier: MIT
#include "import/importer.h"
#include "import/importfixture.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace expunge;

class TestPaste final : public QObject
{
    Q_OBJECT

private slots:
    void paste_isUnderstood_data();
    void paste_isUnderstood();
    void paste_isRefused_data();
    void paste_isRefused();
    void report_tellsEachPeculiarity();
    void lostZeros_areNoticed_data();
    void lostZeros_areNoticed();
    void report_capsNotesOnly();
    void summary_isOneSentence();
    void refusedPaste_leavesTheList();
    void enormousLine_isRead();
    void enormousWord_isRejectedOnce();
};

namespace {

const QString idA = QString::fromLatin1(a);
const QString idB = QString::fromLatin1(b);
const QString idC = QString::fromLatin1(c);

} // namespace

void TestPaste::paste_isUnderstood_data()
{
    QTest::addColumn<QString>("text"); // A, B, C stand for UUIDs
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("one", "<A>", "A@1");
    row("one with blanks and line end", "  <A> \r\n", "A@1");
    row("not a UUID", "4711", "4711@1");
    row("a column", "<A>\n<B>\n<C>\n", "A@1 | B@2 | C@3");
    row("a column, CRLF and blank lines", "<A>\r\n\r\n<B>\r\n", "A@1 | B@3");
    row("a column, CR", "<A>\r<B>", "A@1 | B@2");
    row("commas", "<A>,<B>, <C>", "A@1 | B@1 | C@1");
    row("semicolons", "<A>;<B>;<C>;", "A@1 | B@1 | C@1");
    row("blanks", "<A> <B>\t<C>", "A@1 | B@1 | C@1");
    row("no-break spaces", "\u00a0<A>\u00a0\n<B>\u00a0", "A@1 | B@2");
    row("quotes", "\"<A>\",\"<B>\"", "A@1 | B@1");
    row("single quotes", "'<A>', '<B>'", "A@1 | B@1");
    row("typographic quotes", "\u201c<A>\u201d, \u201c<B>\u201d", "A@1 | B@1");
    row("zero-width space at the end", "<A>\u200b\n<B>", "A@1 | B@2");
    row("byte order mark", "\ufeff<A>\n<B>", "A@1 | B@2");
    row("braces and URN", "{<A>}\nurn:uuid:<B>", "A@1 | B@2");
    row("hyphens never split", "legacy-4711-x\nlegacy-4712", "legacy-4711-x@1 | legacy-4712@2");
    row("duplicates are merged", "<A>\n<B>\n<A>", "A@1 | B@2");
    row("a wrapped list", "<A>, <B>,\n<C>, legacy-1\n", "A@1 | B@1 | C@2 | legacy-1@2");
    row("a doubtful one in a list", "<A>, legacy-4711", "A@1 | legacy-4711@1");
    row("damaged by a spreadsheet", "<A>\n1.2E+15\n", "A@1 | !1.2E+15@2");
    row("an e-mail address in a list", "<A>\nada@example.com\n", "A@1 | !ada@example.com@2");
    row("a list with a name at its top", "id\n<A>\n<B>\n", "A@2 | B@3");
    row("a list with a name of two words", "Contact ID\n<A>\n", "A@2");
    row("a name alone is an entry", "id", "id@1");
    row("a long first line is no name", "id" + QByteArray("\u2026").repeated(33) + " <A>\n<B>\n",
        "A@1 | B@2");
    row("a line of dashes", "<A>\n--------\n<B>\n", "A@1 | !--------@2 | B@3");
    row("two columns of a spreadsheet", "name\tid\nAda\t<A>\nBob\t<B>\n", "A@2 | B@3");
    row("columns without header", "Ada Lovelace\t<A>\tx@example.com\nBob\t<B>\ty@example.com\n", "A@1 | B@2");
    row("two kinds of IDs, named", "session_id\tcontact_id\n<A>\t<B>\n<A>\t<C>\n", "B@2 | C@3");
    row("CSV", "id,email,name\n<A>,a@example.com,\"Lovelace, Ada\"\n<B>,b@example.com,Bob\n", "A@2 | B@3");
    row("an empty ID in a table", "name\tid\nAda\t<A>\nBob\t\nCy\t<C>\n", "A@2 | !@3 | C@4");
    row("one row of a table", "<A>,ada@example.com,Ada", "A@1");
    row("a log excerpt", "10:01 ERROR contact <A> failed\n10:02 INFO retry of (<B>), contact=<C>\n",
        "A@1 | B@2 | C@2");
    row("a log line without an ID", "10:01 ERROR contact <A> failed\n10:02 INFO going on\n",
        "A@1 | !10:02 INFO going on@2");
    row("an address", "https://app.example.com/contacts/<A>?tab=1", "A@1");
    row("a numbered list", "1. <A>\n2. <B>\n", "A@1 | B@2");
    row("bullets", "- <A>\n- <B>\n", "A@1 | B@2");
    row("words without any UUID", "legacy-1 legacy-2", "legacy-1@1 | legacy-2@1");
    row("longer than a UUID", "<A>0", "3c90c3cc-0d44-4b50-8888-8dd25736052a0@1");
    row("nil UUID", "00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000@1");
    row("path tricks", "..\nsegments\na/b\n", "!..@1 | !segments@2 | !a/b@3");
}

void TestPaste::paste_isUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    text.replace(QLatin1String("<A>"), idA)
        .replace(QLatin1String("<B>"), idB)
        .replace(QLatin1String("<C>"), idC);
    expected.replace(QLatin1String("3c90c3cc-0d44-4b50-8888-8dd25736052a0"), QLatin1String("A0"));
    ContactList list;
    const Result<ImportReport> report = addText(list, text);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
    QCOMPARE(shown(list), expected);
    QCOMPARE(report->entries, report->added + report->merged + report->rejected);
    QCOMPARE(report->added, list.sendableCount());
    QCOMPARE(report->rejected, list.counts()[RowState::Rejected]);
    QCOMPARE(report->doubtful, list.counts()[RowState::Warning]);
}

void TestPaste::paste_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &text, const char *said) {
        QTest::newRow(name) << text << QString::fromUtf8(said);
    };
    row("nothing", QString(), "empty");
    row("blanks", QStringLiteral(" \n\t\n"), "no contact IDs");
    row("punctuation", QStringLiteral("[] , ;"), "no contact IDs");
    row("e-mail addresses with names",
        QStringLiteral("email\tname\na@example.com\tAda\nb@example.com\tBob\n"), "e-mail addresses");
    row("two columns of IDs", idA + u'\t' + idB + u'\n' + idB + u'\t' + idC + u'\n',
        "both look like contact IDs");
    row("a column of session IDs", QStringLiteral("session_id\tname\n%1\tAda\n%2\tBob\n").arg(idA, idB),
        "session_id");
}

void TestPaste::paste_isRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    ContactList list;
    const Result<ImportReport> report = addText(list, text);
    QVERIFY(!report.ok());
    QVERIFY2(report.error().text.contains(said), qPrintable(report.error().text));
    QVERIFY(list.isEmpty());
}

void TestPaste::report_tellsEachPeculiarity()
{
    ContactList list;
    const Result<ImportReport> report
        = addText(list,
                  idA + u'\n' + idA.toUpper() + u'\n' + QStringLiteral("legacy-1\n1.2E+15\n'") + idB
                      + QStringLiteral("'\n"));
    QVERIFY(report.ok());
    QCOMPARE(report->entries, 5);
    QCOMPARE(report->added, 3);
    QCOMPARE(report->merged, 1);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(report->doubtful, 1);
    QCOMPARE(report->trimmed, 1);
    QCOMPARE(report->notes.size(), 4);
    QCOMPARE(report->notes[0].kind, ImportNote::Merged);
    QCOMPARE(report->notes[0].place.place, 2);
    QCOMPARE(report->notes[0].text, idA.toUpper());
    QCOMPARE(report->notes[0].reason,
             QStringLiteral("the same contact, but for upper and lower case: pasted, line 1"));
    QCOMPARE(report->notes[1].kind, ImportNote::Doubtful);
    QCOMPARE(report->notes[1].reason, QStringLiteral("not a UUID"));
    QCOMPARE(report->notes[2].kind, ImportNote::Rejected);
    QCOMPARE(report->notes[2].place.place, 4);
    QVERIFY(report->notes[2].reason.contains(QLatin1String("spreadsheet")));
    QCOMPARE(report->notes[3].kind, ImportNote::Trimmed);
    QCOMPARE(report->notes[3].reason, QStringLiteral("quotes removed"));
    QCOMPARE(list.originsAt(0).size(), 2);
}

void TestPaste::lostZeros_areNoticed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("noticed");
    QTest::newRow("among numbers of one length") << "100234\n234567\n4711\n345678\n"
                                                 << "4711";
    QTest::newRow("zeros are there") << "100234\n234567\n004711\n4711\n"
                                     << "";
    QTest::newRow("all lengths") << "1\n22\n333\n4444\n"
                                 << "";
    QTest::newRow("too few to tell") << "100234\n4711\n"
                                     << "";
    QTest::newRow("other IDs do not count") << "100234\n234567\nlegacy-1\n345678\n"
                                            << "";
}

void TestPaste::lostZeros_areNoticed()
{
    QFETCH(QString, text);
    QFETCH(QString, noticed);
    ContactList list;
    const Result<ImportReport> report = addText(list, text);
    QVERIFY(report.ok());
    QStringList found;
    for (int row = 0; row < list.size(); ++row) {
        if (list.notesAt(row).testFlag(IdNote::ZerosLost))
            found += list.textAt(row);
    }
    QCOMPARE(found.join(u','), noticed);
    QCOMPARE(report->doubtful, list.counts()[RowState::Warning]);
    const bool said = std::ranges::any_of(report->notes, [](const ImportNote &note) {
        return note.reason.contains(QLatin1String("taken zeros off"));
    });
    QCOMPARE(said, !noticed.isEmpty());
}

void TestPaste::report_capsNotesOnly()
{
    QString text;
    for (int i = 0; i < ImportReport::maxNotes + 500; ++i)
        text += idA + u'\n';
    ContactList list;
    const Result<ImportReport> report = addText(list, text);
    QVERIFY(report.ok());
    QCOMPARE(report->merged, ImportReport::maxNotes + 499);
    QCOMPARE(report->notes.size(), ImportReport::maxNotes);
    QCOMPARE(list.size(), 1);
}

void TestPaste::summary_isOneSentence()
{
    ImportReport report;
    report.added = 1204;
    report.merged = 12;
    report.rejected = 3;
    report.column = QStringLiteral("id");
    QCOMPARE(report.summary().count(u'.'), 1);
    QVERIFY(report.summary().endsWith(u'.'));
    QVERIFY(report.summary().contains(QLocale().toString(1204)));
    QVERIFY(report.summary().contains(QLatin1String("12 duplicate")));
    QVERIFY(report.summary().contains(QLatin1String("3 rejected")));
    QVERIFY(!report.summary().contains(QLatin1String("trimmed")));
}

void TestPaste::refusedPaste_leavesTheList()
{
    ContactList list;
    QVERIFY(addText(list, idA).ok());
    QVERIFY(!addText(list, QStringLiteral("email,name\na@example.com,Ada\n")).ok());
    QCOMPARE(shown(list), QStringLiteral("A@1"));
    QVERIFY(addText(list, idB).ok());
    QCOMPARE(shown(list), QStringLiteral("A@1 | B@1"));
}

void TestPaste::enormousLine_isRead()
{
    QStringList ids;
    for (int i = 0; i < 60'000; ++i)
        ids += QString::fromLatin1(idOf(i));
    ContactList list;
    const Result<ImportReport> report = addText(list, ids.join(u','));
    QVERIFY(report.ok());
    QCOMPARE(report->added, 60'000);
    QCOMPARE(report->doubtful + report->rejected, 0);
    QCOMPARE(list.textAt(59'999), ids.last());
}

void TestPaste::enormousWord_isRejectedOnce()
{
    ContactList list;
    const Result<ImportReport> report = addText(list,
                                                idA + u'\n' + QString(3'000'000, u'x') + u'\n' + idB + u'\n'
                                                    + QString(70'000, u'y') + u' ' + idC);
    QVERIFY(report.ok());
    QCOMPARE(report->added, 3);
    QCOMPARE(report->rejected, 2);
    QCOMPARE(list.originAt(2).place, 3);
    QVERIFY(report->notes[0].reason.contains(QLatin1String("255")));
}

EXPUNGE_TEST(TestPaste)
#include "tst_paste.moc"
