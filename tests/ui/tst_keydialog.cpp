// SPDX-License-Identifier: MIT
#include "support/testkey.h"
#include "support/testprogram.h"
#include "ui/keys/keydialog.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace expunge;

class TestKeyDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useEnglish(); }
    void key_isMaskedAndLeavesNoUndo();
    void wrongKey_isExplainedWhileTyping();
    void save_emitsTheKeyAndEmptiesTheField_data();
    void save_emitsTheKeyAndEmptiesTheField();
    void enteredKey_isTestedBeforeItIsKept();
    void refusedKey_isKeptOnlyIfThatIsMeant();
    void keyOfAnotherOrganisation_hasThreeWays_data();
    void keyOfAnotherOrganisation_hasThreeWays();
    void keyOfAnotherOrganisation_cannotMoveARun();
    void forget_isOfferedOnlyWithAKey_data();
    void forget_isOfferedOnlyWithAKey();
    void trouble_isExplainedAndCanBeRetried();
    void escape_emitsNothing();
};

namespace {

KeyDialog *openDialog(MainWindow &window, const KeyStatus &status)
{
    makeUsable(window, mixedList());
    window.setKeyStatus(status);
    press(window, "key");
    auto *dialog = window.findChild<KeyDialog *>();
    if (!dialog || !QTest::qWaitForWindowExposed(dialog))
        qFatal("no key dialog");
    return dialog;
}

} // namespace

void TestKeyDialog::key_isMaskedAndLeavesNoUndo()
{
    MainWindow window;
    KeyDialog *dialog = openDialog(window, {KeyStatus::Missing, {}, {}});
    auto *field = part<QLineEdit>(*dialog, "apiKey");
    QTest::keyClicks(field, testKeyText());
    QCOMPARE(field->text(), testKeyText());
    QVERIFY(!field->displayText().contains(QStringLiteral("ocx")));
    QVERIFY(!field->isUndoAvailable());
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    field->selectAll();
    field->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    // in the middle, too: dropping the history must not move the cursor
    field->setCursorPosition(3);
    QTest::keyClicks(field, QStringLiteral("XY"));
    QCOMPARE(field->text(), testKeyText().insert(3, QStringLiteral("XY")));
}

void TestKeyDialog::wrongKey_isExplainedWhileTyping()
{
    MainWindow window;
    KeyDialog *dialog = openDialog(window, {KeyStatus::Missing, {}, {}});
    auto *save = part<QPushButton>(*dialog, "saveKey");
    const auto *problem = part<QLabel>(*dialog, "keyProblem");
    QVERIFY(!save->isEnabled());
    QVERIFY(problem->text().isEmpty());
    QTest::keyClicks(part<QLineEdit>(*dialog, "apiKey"), QStringLiteral("ocx live"));
    QVERIFY(!save->isEnabled());
    QVERIFY(!part<QPushButton>(*dialog, "useForSession")->isEnabled());
    QVERIFY(problem->text().contains(QStringLiteral("position 4")));
}

void TestKeyDialog::save_emitsTheKeyAndEmptiesTheField_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("remember");
    QTest::newRow("keychain") << QStringLiteral("saveKey") << true;
    QTest::newRow("session") << QStringLiteral("useForSession") << false;
}

void TestKeyDialog::save_emitsTheKeyAndEmptiesTheField()
{
    QFETCH(QString, button);
    QFETCH(bool, remember);
    MainWindow window;
    KeyDialog *dialog = openDialog(window, {KeyStatus::Missing, {}, {}});
    ApiKey got;
    int remembered = -1;
    connect(&window, &MainWindow::keyEntered, this, [&](const ApiKey &key, bool keep) {
        got = key;
        remembered = int(keep);
    });
    auto *field = part<QLineEdit>(*dialog, "apiKey");
    field->setText(QStringLiteral("  Bearer ") + testKeyText() + u'\n');
    press(*dialog, button.toLatin1().constData());
    QVERIFY(got.equals(testKey()));
    QCOMPARE(remembered, int(remember));
    QVERIFY(field->text().isEmpty());
}

void TestKeyDialog::enteredKey_isTestedBeforeItIsKept()
{
    MainWindow window;
    QPointer<KeyDialog> dialog = openDialog(window, {KeyStatus::Missing, {}, {}});
    part<QLineEdit>(*dialog, "apiKey")->setText(testKeyText());
    press(*dialog, "saveKey");
    window.showKeyTrial({KeyTrial::Testing, {}, {}});
    QVERIFY(dialog->isVisible());
    QVERIFY(part<QLabel>(*dialog, "keyProblem")->text().contains(QStringLiteral("whose key")));
    QVERIFY(!part<QPushButton>(*dialog, "saveKey")->isEnabled());
    window.showKeyTrial({KeyTrial::Kept, {}, {}});
    QTRY_VERIFY(!dialog);
}

void TestKeyDialog::refusedKey_isKeptOnlyIfThatIsMeant()
{
    MainWindow window;
    KeyDialog *dialog = openDialog(window, {KeyStatus::Missing, {}, {}});
    QSignalSpy chosen(&window, &MainWindow::keyChosen);
    part<QLineEdit>(*dialog, "apiKey")->setText(testKeyText());
    press(*dialog, "saveKey");
    window.showKeyTrial({KeyTrial::Refused, QStringLiteral("The key was refused. <b>Sorry</b>"), {}});
    QCOMPARE(part<QLabel>(*dialog, "keyProblem")->text(),
             QStringLiteral("The key was refused. <b>Sorry</b>"));
    QCOMPARE(chosen.size(), 0);
    QVERIFY(part<QPushButton>(*dialog, "keepUntested")->isVisible());
    QVERIFY(!part<QPushButton>(*dialog, "newProfileForKey")->isVisible());
    // Another key instead drops it.
    part<QLineEdit>(*dialog, "apiKey")->setText(QStringLiteral("another-key-of-somebody"));
    QCOMPARE(chosen.takeFirst().first().value<KeyChoice>(), KeyChoice::Drop);
    QVERIFY(!part<QPushButton>(*dialog, "keepUntested")->isVisible());
    press(*dialog, "saveKey");
    window.showKeyTrial({KeyTrial::Refused, QStringLiteral("The key was refused."), {}});
    press(*dialog, "keepUntested");
    QCOMPARE(chosen.takeFirst().first().value<KeyChoice>(), KeyChoice::KeepUntested);
}

void TestKeyDialog::keyOfAnotherOrganisation_hasThreeWays_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("choice");
    QTest::newRow("new profile") << QStringLiteral("newProfileForKey") << int(KeyChoice::NewProfile);
    QTest::newRow("this profile") << QStringLiteral("bindProfile") << int(KeyChoice::BindProfile);
    QTest::newRow("cancel") << QStringLiteral("cancel") << int(KeyChoice::Drop);
}

void TestKeyDialog::keyOfAnotherOrganisation_hasThreeWays()
{
    QFETCH(QString, button);
    MainWindow window;
    KeyDialog *dialog = openDialog(window, {KeyStatus::Missing, {}, {}});
    QSignalSpy chosen(&window, &MainWindow::keyChosen);
    part<QLineEdit>(*dialog, "apiKey")->setText(testKeyText());
    press(*dialog, "saveKey");
    const QString sentence = QStringLiteral("This key belongs to Globex; this profile is for Acme.");
    window.showKeyTrial(
        {KeyTrial::OtherOrganisation, sentence, {QStringLiteral("2"), QStringLiteral("Globex")}});
    QCOMPARE(part<QLabel>(*dialog, "keyProblem")->text(), sentence);
    QCOMPARE(part<QPushButton>(*dialog, "newProfileForKey")->text(),
             QStringLiteral("New profile for Globex"));
    QCOMPARE(part<QPushButton>(*dialog, "bindProfile")->text(),
             QStringLiteral("This profile is for Globex from now on"));
    press(*dialog, button.toLatin1().constData());
    QCOMPARE(chosen.size(), 1);
    QTEST(int(chosen.first().first().value<KeyChoice>()), "choice");
}

void TestKeyDialog::keyOfAnotherOrganisation_cannotMoveARun()
{
    MainWindow window;
    KeyDialog *dialog = openDialog(window, {KeyStatus::InKeychain, {}, {}});
    part<QLineEdit>(*dialog, "apiKey")->setText(testKeyText());
    press(*dialog, "saveKey");
    dialog->showTrial({KeyTrial::OtherOrganisation, QStringLiteral("No."), {{}, QStringLiteral("Globex")}},
                      false);
    QVERIFY(!part<QPushButton>(*dialog, "newProfileForKey")->isVisible());
    QVERIFY(!part<QPushButton>(*dialog, "bindProfile")->isVisible());
}

void TestKeyDialog::forget_isOfferedOnlyWithAKey_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("offered");
    QTest::newRow("in the keychain") << int(KeyStatus::InKeychain) << true;
    QTest::newRow("for the session") << int(KeyStatus::SessionOnly) << true;
    QTest::newRow("none") << int(KeyStatus::Missing) << false;
    QTest::newRow("trouble") << int(KeyStatus::Trouble) << false;
}

void TestKeyDialog::forget_isOfferedOnlyWithAKey()
{
    QFETCH(int, kind);
    QFETCH(bool, offered);
    MainWindow window;
    KeyDialog *dialog
        = openDialog(window, {KeyStatus::Kind(kind), QStringLiteral("…f3a9"), QStringLiteral("Locked.")});
    QSignalSpy forget(&window, &MainWindow::keyForgetRequested);
    auto *button = part<QPushButton>(*dialog, "forgetKey");
    QCOMPARE(button->isVisible(), offered);
    if (offered) {
        button->click();
        QCOMPARE(forget.size(), 0); // it cannot be had again, so a person is asked
        press(*window.findChild<QMessageBox *>(QStringLiteral("forgetKeyBox")), "confirmForgetting");
        QCOMPARE(forget.size(), 1);
    }
}

void TestKeyDialog::trouble_isExplainedAndCanBeRetried()
{
    MainWindow window;
    const QString sentence = QStringLiteral("The keychain is locked. <b>Unlock</b> it and press Try again.");
    KeyDialog *dialog = openDialog(window, {KeyStatus::Trouble, {}, sentence});
    QCOMPARE(part<QLabel>(*dialog, "keySentence")->text(), sentence);
    QCOMPARE(part<QLabel>(*dialog, "keySentence")->textFormat(), Qt::PlainText);
    QVERIFY(!part<QPushButton>(window, "deleteContacts")->isEnabled());
    QSignalSpy retry(&window, &MainWindow::keyRetryRequested);
    press(*dialog, "retryKeychain");
    QCOMPARE(retry.size(), 1);
}

void TestKeyDialog::escape_emitsNothing()
{
    MainWindow window;
    KeyDialog *dialog = openDialog(window, {KeyStatus::Missing, {}, {}});
    QSignalSpy entered(&window, &MainWindow::keyEntered);
    QTest::keyClicks(part<QLineEdit>(*dialog, "apiKey"), testKeyText());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(entered.size(), 0);
    QVERIFY(!dialog->isVisible());
}

EXPUNGE_TEST(TestKeyDialog)
#include "tst_keydialog.moc"
