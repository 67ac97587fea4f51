// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/gatefixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace expunge;

// Nothing is deleted that nobody has confirmed. Each test goes from the window's own Delete button.
class TestGate final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void title_saysWhatAndHowMany_data();
    void title_saysWhatAndHowMany();
    void facts_areSaid();
    void wrongCount_keepsConfirmOff_data();
    void wrongCount_keepsConfirmOff();
    void production_needsItsNameToo();
    void rightCount_confirmsExactlyTheDeletableRows();
    void carefulChoices_areHandedOver();
    void shortList_offersNoTrial();
    void foreignText_isShownAsText();
};

void TestGate::initTestCase()
{
    useEnglish();
    QApplication::setDoubleClickInterval(100);
    qRegisterMetaType<std::shared_ptr<const ContactList>>();
}

void TestGate::title_saysWhatAndHowMany_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("title");
    QTest::newRow("one") << 1 << QStringLiteral("Delete 1 contact");
    QTest::newRow("two") << 2 << QStringLiteral("Delete 2 contacts");
    QTest::newRow("many") << 3201 << QStringLiteral("Delete 3,201 contacts");
}

void TestGate::title_saysWhatAndHowMany()
{
    QFETCH(int, count);
    QFETCH(QString, title);
    MainWindow window;
    makeUsable(window, uuidList(count));
    QCOMPARE(part<QPushButton>(window, "deleteContacts")->text(), title + u'…');
    ConfirmDialog *dialog = openGate(window);
    QCOMPARE(dialog->windowTitle(), title);
    QCOMPARE(part<QPushButton>(*dialog, "confirmDeletion")->text(), title);
    QCOMPARE(countField(*dialog)->isVisible(), count > 1);
}

void TestGate::facts_areSaid()
{
    MainWindow window;
    const auto list = mixedList();
    makeUsable(window, list);
    ConfirmDialog *dialog = openGate(window);
    QCOMPARE(part<QLabel>(*dialog, "confirmPlace")->text(), QStringLiteral("Acme GmbH at api.open.cx"));
    QCOMPARE(part<QLabel>(*dialog, "confirmIds")->text(),
             QStringList({list->textAt(0), list->textAt(1), list->textAt(3)}).join(u'\n'));
    QCOMPARE(part<QLabel>(*dialog, "confirmLeftOut")->text(), QStringLiteral("1 rejected"));
    QVERIFY(
        part<QLabel>(*dialog, "confirmDoubtful")->text().startsWith(QStringLiteral("1 of them looks odd")));
    QCOMPARE(part<QLabel>(*dialog, "confirmTime")->text(),
             QStringLiteral("Less than a minute at 100 per minute"));
}

void TestGate::wrongCount_keepsConfirmOff_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("right");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("one less") << QStringLiteral("3200") << false;
    QTest::newRow("one digit missing") << QStringLiteral("320") << false;
    QTest::newRow("with words") << QStringLiteral("3201 contacts") << false;
    QTest::newRow("right") << QStringLiteral("3201") << true;
    QTest::newRow("right, grouped") << QStringLiteral("3,201") << true;
    QTest::newRow("right, grouped otherwise") << QStringLiteral("3.201") << true;
}

void TestGate::wrongCount_keepsConfirmOff()
{
    QFETCH(QString, typed);
    QFETCH(bool, right);
    MainWindow window;
    makeUsable(window, uuidList(3201));
    ConfirmDialog *dialog = openGate(window);
    QTest::keyClicks(countField(*dialog), typed);
    QCOMPARE(part<QPushButton>(*dialog, "confirmDeletion")->isEnabled(), right);
}

void TestGate::production_needsItsNameToo()
{
    MainWindow window;
    makeUsable(window, uuidList(5), true);
    QSignalSpy confirmed(&window, &MainWindow::deletionConfirmed);
    ConfirmDialog *dialog = openGate(window);
    auto *confirm = part<QPushButton>(*dialog, "confirmDeletion");
    QTest::keyClicks(countField(*dialog), QStringLiteral("5"));
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(part<QLineEdit>(*dialog, "typedProfile"), QStringLiteral("Stagin"));
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(part<QLineEdit>(*dialog, "typedProfile"), QStringLiteral("g"));
    confirm->click();
    QCOMPARE(confirmed.size(), 1);
}

void TestGate::rightCount_confirmsExactlyTheDeletableRows()
{
    MainWindow window;
    const auto list = mixedList();
    makeUsable(window, list);
    QSignalSpy confirmed(&window, &MainWindow::deletionConfirmed);
    ConfirmDialog *dialog = openGate(window);
    QTest::keyClicks(countField(*dialog), QStringLiteral("3"));
    settle();
    press(*dialog, "confirmDeletion");
    QTRY_COMPARE(confirmed.size(), 1);
    const auto meant = confirmed[0][0].value<ConfirmedDeletion>();
    QCOMPARE(meant.list, list);
    QCOMPARE(meant.rows, (std::vector<int>{0, 1, 3}));
    QCOMPARE(meant.profile, exampleProfile());
    QCOMPARE(meant.organisation.text(), QStringLiteral("Acme GmbH"));
    QCOMPARE(meant.choices, RunChoices{}); // nothing that nobody chose
}

void TestGate::carefulChoices_areHandedOver()
{
    MainWindow window;
    makeUsable(window, uuidList(3201));
    QSignalSpy confirmed(&window, &MainWindow::deletionConfirmed);
    ConfirmDialog *dialog = openGate(window);
    auto *cap = part<QSpinBox>(*dialog, "mostDeletions");
    QVERIFY(!cap->isEnabled());
    QCOMPARE(cap->maximum(), 3200);
    part<QCheckBox>(*dialog, "trial")->click();
    part<QCheckBox>(*dialog, "capped")->click();
    QVERIFY(cap->isEnabled());
    cap->setValue(250);
    countField(*dialog)->setText(QStringLiteral("3201"));
    QVERIFY(!part<QPushButton>(*dialog, "confirmDeletion")->isEnabled());
    countField(*dialog)->setText(QStringLiteral("250")); // no more than that can be deleted
    part<QPushButton>(*dialog, "confirmDeletion")->click();
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed[0][0].value<ConfirmedDeletion>().choices, (RunChoices{5, 250}));
}

void TestGate::shortList_offersNoTrial()
{
    MainWindow window;
    makeUsable(window, uuidList(5));
    ConfirmDialog *dialog = openGate(window);
    QVERIFY(!part<QCheckBox>(*dialog, "trial")->isVisible());
    QVERIFY(part<QCheckBox>(*dialog, "capped")->isVisible());
    dialog->reject();
    window.setList(uuidList(1));
    QTest::qWait(0); // the former dialog is gone
    QVERIFY(!part<QCheckBox>(*openGate(window), "capped")->isVisible());
}

void TestGate::foreignText_isShownAsText()
{
    MainWindow window;
    makeUsable(window, uuidList(2));
    window.setOrganisation({{}, QStringLiteral("<h1>Acme</h1>\u202E")});
    ConfirmDialog *dialog = openGate(window);
    const auto *place = part<QLabel>(*dialog, "confirmPlace");
    QCOMPARE(place->textFormat(), Qt::PlainText);
    QVERIFY(place->text().contains(QStringLiteral("<h1>Acme</h1>\\u202E")));
}

EXPUNGE_TEST(TestGate)
#include "tst_gate.moc"
