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
