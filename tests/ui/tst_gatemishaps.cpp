// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/gatefixture.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace expunge;

// A slip of the hand deletes nothing.
class TestGateMishaps final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cancelAndEscape_confirmNothing_data();
    void cancelAndEscape_confirmNothing();
    void returnKey_isCancelOrNothing();
    void doubleClick_neverConfirms();
    void doubleClickOnDelete_opensOneDialog();
    void clickRightAfterOpening_isNotTaken();
    void listChangedMeanwhile_isNotConfirmed();
};

void TestGateMishaps::initTestCase()
{
    useEnglish();
    QApplication::setDoubleClickInterval(100);
    qRegisterMetaType<std::shared_ptr<const ContactList>>();
}

void TestGateMishaps::cancelAndEscape_confirmNothing_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Cancel") << false;
    QTest::newRow("Esc") << true;
}

void TestGateMishaps::cancelAndEscape_confirmNothing()
{
    QFETCH(bool, byKey);
    MainWindow window;
    makeUsable(window, uuidList(3));
    QSignalSpy confirmed(&window, &MainWindow::deletionConfirmed);
    ConfirmDialog *dialog = openGate(window);
    QTest::keyClicks(countField(*dialog), QStringLiteral("3"));
    QSignalSpy rejected(dialog, &QDialog::rejected);
    if (byKey)
        QTest::keyClick(dialog, Qt::Key_Escape);
    else
        press(*dialog, "cancel");
    QCOMPARE(rejected.size(), 1);
    settle();
    QCOMPARE(confirmed.size(), 0);
}

void TestGateMishaps::returnKey_isCancelOrNothing()
{
    MainWindow window;
    makeUsable(window, uuidList(3));
    QSignalSpy confirmed(&window, &MainWindow::deletionConfirmed);
    ConfirmDialog *dialog = openGate(window);
    QVERIFY(part<QPushButton>(*dialog, "cancel")->isDefault());
    QTest::keyClicks(countField(*dialog), QStringLiteral("3"));
    QTest::keyClick(countField(*dialog), Qt::Key_Return);
    settle();
    QCOMPARE(confirmed.size(), 0);
}

void TestGateMishaps::doubleClick_neverConfirms()
{
    MainWindow window;
    makeUsable(window, uuidList(1)); // nothing to type: the weakest gate
    QSignalSpy confirmed(&window, &MainWindow::deletionConfirmed);
    ConfirmDialog *dialog = openGate(window);
    settle();
    auto *confirm = part<QPushButton>(*dialog, "confirmDeletion");
    pressTwice(confirm);
    settle();
    QCOMPARE(confirmed.size(), 0);
    QVERIFY(dialog->isVisible());
    QTest::mouseClick(confirm, Qt::LeftButton, {}, {}, QApplication::doubleClickInterval() + 1);
    QTRY_COMPARE(confirmed.size(), 1); // a calm single click does
}

void TestGateMishaps::doubleClickOnDelete_opensOneDialog()
{
    MainWindow window;
    makeUsable(window, uuidList(1));
    QSignalSpy confirmed(&window, &MainWindow::deletionConfirmed);
    pressTwice(part<QPushButton>(window, "deleteContacts"));
    QCOMPARE(window.findChildren<ConfirmDialog *>().size(), 1);
    settle();
    QCOMPARE(confirmed.size(), 0);
}

void TestGateMishaps::clickRightAfterOpening_isNotTaken()
{
    MainWindow window;
    makeUsable(window, uuidList(1));
    QSignalSpy confirmed(&window, &MainWindow::deletionConfirmed);
    press(window, "deleteContacts");
    auto *dialog = window.findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    press(*dialog, "confirmDeletion");
    settle();
    settle(); // had the click counted, it would have confirmed by now
    QCOMPARE(confirmed.size(), 0);
}

void TestGateMishaps::listChangedMeanwhile_isNotConfirmed()
{
    MainWindow window;
    makeUsable(window, uuidList(3));
    QSignalSpy confirmed(&window, &MainWindow::deletionConfirmed);
    ConfirmDialog *dialog = openGate(window);
    QTest::keyClicks(countField(*dialog), QStringLiteral("3"));
    window.setList(mixedList()); // also three deletable rows, but others
    part<QPushButton>(*dialog, "confirmDeletion")->click();
    QCOMPARE(confirmed.size(), 0);
}

EXPUNGE_TEST(TestGateMishaps)
#include "tst_gatemishaps.moc"
