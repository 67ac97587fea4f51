// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/gatefixture.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace expunge;

// Numbers in buttons and sentences are those that would be sent, and what is hidden is said.
class TestTrueNumbers final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useEnglish(); }
    void filter_endsWithItsList();
    void hiddenRows_areCounted();
    void openContacts_areCountedTruly();
    void onlyUnknown_areAskedAgain();
    void deadButton_saysWhy();
    void gate_followsCapAndTrial();
};

namespace {

QString labelText(QWidget &window, const char *label)
{
    return part<QLabel>(window, label)->text();
}

} // namespace

void TestTrueNumbers::filter_endsWithItsList()
{
    MainWindow window;
    finishRun(window, 2, 1, 0, 0);
    press(window, "failedCounter");
    part<QLineEdit>(window, "filter")->setText(QStringLiteral("zzz"));
    QTest::keyClick(part<QLineEdit>(window, "filter"), Qt::Key_Return);
    QTRY_COMPARE(part<QAbstractItemView>(window, "contactsTable")->model()->rowCount(), 0);
    window.setList(std::make_shared<const ContactList>());
    window.setList(uuidList(4));
    QCOMPARE(part<QAbstractItemView>(window, "contactsTable")->model()->rowCount(), 4);
    QVERIFY(part<QLineEdit>(window, "filter")->text().isEmpty());
    QVERIFY(!part<QWidget>(window, "filterNote")->isVisible());
}

void TestTrueNumbers::hiddenRows_areCounted()
{
    MainWindow window;
    makeUsable(window, mixedList()); // ready, warning, rejected, ready
    auto *note = part<QWidget>(window, "filterNote");
    QVERIFY(!note->isVisible());
    press(window, "warningCounter");
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(labelText(window, "filterText"),
             QStringLiteral("1 of 4 shown. 2 ticked rows are hidden and would be deleted, too."));
    auto *filter = part<QLineEdit>(window, "filter");
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(!note->isVisible());
    press(window, "rejectedCounter");
    window.leaveRowsOut({0, 1});
    QTRY_COMPARE(labelText(window, "filterText"),
                 QStringLiteral("1 of 4 shown. 1 ticked row is hidden and would be deleted, too."));
    window.leaveRowsOut({3});
    QTRY_COMPARE(labelText(window, "filterText"), QStringLiteral("1 of 4 shown."));
    press(window, "showAllRows");
    QVERIFY(!note->isVisible());
    window.leaveRowsOut({});
    press(window, "rejectedCounter");
    startRun(window); // what is under way is no warning any more
    QTRY_COMPARE(labelText(window, "filterText"), QStringLiteral("1 of 4 shown."));
}

void TestTrueNumbers::openContacts_areCountedTruly()
{
    MainWindow window;
    finishRun(window, 2, 3, 1, 4);
    const QString note = labelText(window, "runNote");
    QVERIFY2(note.contains(QLatin1String("4 contacts were not sent, 1 may have been deleted, 3 failed.")),
             qPrintable(note));
    QCOMPARE(part<QPushButton>(window, "deleteContacts")->text(), QStringLiteral("Delete 8 contacts…"));
    QCOMPARE(part<QPushButton>(window, "retryButton")->text(), QStringLiteral("Retry 3 failed, 1 unknown…"));
}

void TestTrueNumbers::onlyUnknown_areAskedAgain()
{
    MainWindow window;
    finishRun(window, 2, 0, 1, 0);
    QCOMPARE(part<QPushButton>(window, "retryButton")->text(), QStringLiteral("Ask again about 1…"));
}

void TestTrueNumbers::deadButton_saysWhy()
{
    MainWindow window;
    finishRun(window, 2, 1, 0, 0);
    window.setKeyStatus({KeyStatus::Missing, {}, {}});
    QVERIFY(!part<QPushButton>(window, "deleteContacts")->isEnabled());
    const QString why = QStringLiteral("An API key is needed before anything can be deleted.");
    QVERIFY2(labelText(window, "runNote").contains(why), qPrintable(labelText(window, "runNote")));
    QVERIFY(part<QPushButton>(window, "deleteContacts")->toolTip().contains(why));
    QVERIFY(part<QPushButton>(window, "deleteContacts")->accessibleDescription().startsWith(why));
    QVERIFY(part<QPushButton>(window, "retryButton")->toolTip().contains(why));
}

void TestTrueNumbers::gate_followsCapAndTrial()
{
    MainWindow window;
    makeUsable(window, uuidList(600));
    ConfirmDialog *dialog = openGate(window);
    auto *confirm = part<QPushButton>(*dialog, "confirmDeletion");
    const QString whole = labelText(*dialog, "confirmTime");
    QCOMPARE(confirm->text(), QStringLiteral("Delete 600 contacts"));
    part<QCheckBox>(*dialog, "trial")->click();
    QCOMPARE(confirm->text(), QStringLiteral("Delete the first 5"));
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Delete 600 contacts"));
    part<QCheckBox>(*dialog, "trial")->click();
    part<QCheckBox>(*dialog, "capped")->click();
    part<QSpinBox>(*dialog, "mostDeletions")->setValue(12);
    QCOMPARE(confirm->text(), QStringLiteral("Delete at most 12 contacts"));
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Delete at most 12 contacts"));
    QVERIFY(labelText(*dialog, "confirmTime") != whole);
    part<QCheckBox>(*dialog, "capped")->click();
    QCOMPARE(confirm->text(), QStringLiteral("Delete 600 contacts"));
    QCOMPARE(labelText(*dialog, "confirmTime"), whole);
}

EXPUNGE_TEST(TestTrueNumbers)
#include "tst_truenumbers.moc"
