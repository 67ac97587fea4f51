// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/gatefixture.h"
#include "ui/style/namedcombo.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWheelEvent>

using namespace expunge;

// What the window says is about what it shows, and nothing but a choice changes where a deletion goes.
class TestWhose final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useEnglish(); }
    void box_changesOnlyByAChoice();
    void wheel_changesNoNumber();
    void otherProfile_isSaidWithAList();
    void results_sayWhoseTheyAre();
    void results_ofAnUnknownOrganisationSaySo();
    void interruptedRun_saysWhoseItIs();
    void interruptedRun_isForItsProfileOnly();
    void continue_waitsForAFile();
    void hiddenOrganisation_isSaidAndTheNameTyped();
};

namespace {

QString textOf(QWidget &window, const char *label)
{
    return part<QLabel>(window, label)->text();
}

void turnWheel(QWidget *widget)
{
    const QPoint middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

RunInfo interruptedRun(const Profile &profile)
{
    RunInfo run;
    run.id = QStringLiteral("20260301-120000-3f9a2c");
    run.profileId = profile.id;
    run.profileName = profile.name;
    run.organisation = QStringLiteral("Acme GmbH");
    run.host = profile.host();
    run.startedAt = QDateTime::currentDateTimeUtc();
    run.rows = 300;
    run.counts.add(RowState::Left, 300);
    return run;
}

} // namespace

void TestWhose::box_changesOnlyByAChoice()
{
    MainWindow window;
    makeUsable(window, uuidList(3));
    QSignalSpy chosen(&window, &MainWindow::profileChosen);
    const QList<NamedCombo *> boxes = window.findChildren<NamedCombo *>();
    QVERIFY(boxes.size() >= 2);
    for (NamedCombo *box : boxes) {
        const int before = box->currentIndex();
        turnWheel(box);
        for (const int key : {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_End, Qt::Key_S, Qt::Key_P})
            QTest::keyClick(box, Qt::Key(key));
        QVERIFY2(box->currentIndex() == before, qPrintable(box->accessibleName()));
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(box->view()->isVisible());
        QCOMPARE(box->currentIndex(), before);
        QTest::keyClick(box->view(), Qt::Key_Escape);
        QTRY_VERIFY(!box->view()->isVisible());
        QCOMPARE(box->currentIndex(), before);
    }
    QCOMPARE(chosen.size(), 0);
}

void TestWhose::wheel_changesNoNumber()
{
    MainWindow window;
    makeUsable(window, uuidList(300));
    ConfirmDialog *dialog = openGate(window);
    part<QCheckBox>(*dialog, "capped")->click();
    auto *cap = part<QSpinBox>(*dialog, "mostDeletions");
    cap->setFocus();
    const int before = cap->value();
    turnWheel(cap);
    QCOMPARE(cap->value(), before);
}

void TestWhose::otherProfile_isSaidWithAList()
{
    MainWindow window;
    makeUsable(window, {});
    const QList<Profile> profiles{exampleProfile(), sandboxProfile()};
    window.setProfiles(profiles, sandboxProfile().id);
    const auto says = [&window] {
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QLatin1String("The list now goes to"));
        });
    };
    QVERIFY(!says());
    window.setList(uuidList(3));
    window.setProfiles(profiles, exampleProfile().id);
    QVERIFY(says());
}

void TestWhose::results_sayWhoseTheyAre()
{
    MainWindow window;
    makeUsable(window, uuidList(2));
    QVERIFY(!part<QWidget>(window, "resultsHead")->isVisible());
    finishRun(window, 2, 0, 0, 0);
    QVERIFY(part<QWidget>(window, "resultsHead")->isVisible());
    QCOMPARE(textOf(window, "resultsWhose"), QStringLiteral("Results of Acme GmbH"));
    QVERIFY(textOf(window, "resultsWhich").contains(exampleRun(window).id));
    QVERIFY(textOf(window, "resultsWhich").contains(exampleProfile().name));
    window.setList(uuidList(1));
    QVERIFY(!part<QWidget>(window, "resultsHead")->isVisible());
}

void TestWhose::results_ofAnUnknownOrganisationSaySo()
{
    MainWindow window;
    makeUsable(window, uuidList(1));
    RunInfo run = exampleRun(window);
    run.organisation.clear();
    window.prepareRun({window.list(), {0}, exampleProfile(), {}, {}});
    window.runStarted(run);
    RowCounts counts;
    counts.add(RowState::Deleted);
    window.applyOutcomes({outcomeOf(0, RowState::Deleted)});
    window.runFinished(summaryOf(counts));
    QVERIFY(textOf(window, "resultsWhich").contains(QLatin1String("organisation not known")));
    part<QAction>(window, "copySummary")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("organisation not known")));
}

void TestWhose::interruptedRun_saysWhoseItIs()
{
    MainWindow window;
    makeUsable(window, {});
    window.offerInterrupted(interruptedRun(exampleProfile()));
    const QString text = textOf(window, "interruptedText");
    QVERIFY2(text.contains(exampleProfile().name) && text.contains(QLatin1String("Acme GmbH")), qPrintable(text));
}

void TestWhose::interruptedRun_isForItsProfileOnly()
{
    MainWindow window;
    makeUsable(window, {});
    auto *bar = part<QWidget>(window, "interruptedBar");
    window.offerInterrupted(interruptedRun(sandboxProfile())); // the answer comes late
    QVERIFY(!bar->isVisible());
    window.offerInterrupted(interruptedRun(exampleProfile()));
    QVERIFY(bar->isVisible());
    window.setProfiles({exampleProfile(), sandboxProfile()}, sandboxProfile().id);
    QVERIFY(!bar->isVisible());
}

void TestWhose::continue_waitsForAFile()
{
    MainWindow window;
    makeUsable(window, {});
    QSignalSpy requested(&window, &MainWindow::pastRunRequested);
    window.offerInterrupted(interruptedRun(exampleProfile()));
    window.importStarted(QStringLiteral("list.csv"));
    press(window, "continueRun");
    QCOMPARE(requested.size(), 0);
    QVERIFY(part<QWidget>(window, "interruptedBar")->isVisible());
    window.importFinished();
    press(window, "continueRun");
    QCOMPARE(requested.size(), 1);
}

void TestWhose::hiddenOrganisation_isSaidAndTheNameTyped()
{
    MainWindow window;
    makeUsable(window, uuidList(1)); // of a profile that is no production
    window.organisationAsked();
    QVERIFY(!part<QLabel>(window, "organisation")->isVisible());
    window.setOrganisation({});
    const QString said = QStringLiteral("organisation not known: this key may not read it");
    QCOMPARE(textOf(window, "organisation"), said);
    QVERIFY(part<QLabel>(window, "organisation")->isVisible());
    QSignalSpy confirmed(&window, &MainWindow::deletionConfirmed);
    ConfirmDialog *dialog = openGate(window);
    QVERIFY(textOf(*dialog, "confirmPlace").contains(said));
    auto *name = part<QLineEdit>(*dialog, "typedProfile");
    auto *confirm = part<QPushButton>(*dialog, "confirmDeletion");
    QVERIFY(name->isVisible() && !confirm->isEnabled());
    name->setText(QStringLiteral("Production"));
    QVERIFY(!confirm->isEnabled());
    name->setText(exampleProfile().name);
    QVERIFY(confirm->isEnabled());
    confirm->click();
    QCOMPARE(confirmed.size(), 1);
    window.setKeyStatus({KeyStatus::Missing, {}, {}});
    QVERIFY(!part<QLabel>(window, "organisation")->isVisible()); // there is no key that could read it
}

EXPUNGE_TEST(TestWhose)
#include "tst_whose.moc"
