// SPDX-License-Identifier: MIT
// Shows the window with example data, one state after the other, and saves a picture of each.
// windowpreview FOLDER [light|dark] [small]
#include "base/utctime.h"
#include "resources/translations/translations.h"
#include "ui/contacts/rowtable.h"
#include "ui/keys/keydialog.h"
#include "ui/mainwindow.h"
#include "ui/run/ratechart.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPalette>
#include <QScreen>
#include <QStyleFactory>
#include <QTest>

using namespace expunge;
using namespace std::chrono_literals;

namespace {

QString folder;
QString suffix;

QPalette darkPalette()
{
    QPalette dark(QColor(0x1e, 0x22, 0x29), QColor(0x1e, 0x22, 0x29));
    const QColor text(0xe4, 0xe7, 0xec);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        dark.setColor(role, text);
    dark.setColor(QPalette::Base, QColor(0x17, 0x1a, 0x20));
    dark.setColor(QPalette::PlaceholderText, QColor(0x8a, 0x93, 0xa1));
    dark.setColor(QPalette::ToolTipBase, QColor(0x2a, 0x2f, 0x38));
    dark.setColor(QPalette::ToolTipText, text);
    dark.setColor(QPalette::Highlight, QColor(0x35, 0x5c, 0x9a));
    dark.setColor(QPalette::HighlightedText, text);
    return dark;
}

void save(QWidget *widget, const QString &name)
{
    QTest::qWait(300);
    widget->grab().save(QDir(folder).filePath(name + suffix + QStringLiteral(".png")));
}

std::shared_ptr<const ContactList> exampleList(int size)
{
    auto list = std::make_shared<ContactList>();
    const int file = list->addSource(QStringLiteral("churned-2024.csv"));
    const int paste = list->addSource({});
    for (int i = 0; i < size; ++i) {
        const QString id = QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces);
        const QString raw = i % 997 == 6 ? QStringLiteral("1.2E+15")
                                         : (i % 311 == 3 ? QStringLiteral("legacy-%1").arg(4711 + i) : id);
        list->add(checkId(raw), raw, i % 311 == 3 ? paste : file, i + 2);
    }
    return list;
}

RowOutcomes exampleOutcomes(const ContactList &list, int count, RunProgress &progress)
{
    RowOutcomes outcomes;
    for (int row = 0; row < count; ++row) {
        if (!list.isSendable(row))
            continue;
        RowOutcome outcome{
            row, RowState::Deleted, 200, 1, {}, utcTime(QDate(2026, 3, 4), QTime(9, 12)).addMSecs(row * 611)};
        if (row % 37 == 5)
            outcome = {
                row, RowState::AlreadyGone, 404, 1, QStringLiteral("Contact not found"), outcome.finishedAt};
        if (row % 101 == 7)
            outcome = {row,
                       RowState::Failed,
                       422,
                       3,
                       QStringLiteral("<b>Contact</b> has an open session & cannot be deleted"),
                       outcome.finishedAt};
        if (row % 400 == 11)
            outcome = {row,
                       RowState::GoneUnconfirmed,
                       404,
                       2,
                       QStringLiteral("Gone after a try without an answer"),
                       outcome.finishedAt};
        if (row >= count - 3)
            outcome = {row, RowState::Sending, 0, 1, {}, {}};
        progress.counts.add(outcome.state);
        outcomes.append(outcome);
    }
    progress.counts.add(RowState::Left, list.sendableCount() - progress.counts.total());
    return outcomes;
}

QList<LogRecord> exampleLog()
{
    const QDateTime at = utcTime(QDate(2026, 3, 4), QTime(9, 12));
    return {{at, LogLevel::Info, {}, 0, QStringLiteral("Run started: 3,198 contacts in Sandbox")},
            {at.addSecs(4),
             LogLevel::Warning,
             {},
             429,
             QStringLiteral("The API's limit is reached; everything waits 12 s")},
            {at.addSecs(19), LogLevel::Error, QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a"), 422,
             QStringLiteral("<b>Contact</b> has an open session & cannot be deleted")},
            {at.addSecs(31), LogLevel::Info, {}, 0, QStringLiteral("1,000 contacts done")}};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(app, QStringLiteral("en"));
    const QStringList arguments = QApplication::arguments();
    folder = arguments.value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    const bool dark = arguments.contains(QLatin1String("dark"));
    const bool small = arguments.contains(QLatin1String("small"));
    if (dark)
        QApplication::setPalette(darkPalette());
    suffix = QLatin1String(dark ? "-dark" : "-light") + QLatin1String(small ? "-small" : "");

    MainWindow window;
    if (small)
        window.resize(900, 600);
    Profile production = productionProfile();
    Profile sandbox = sandboxProfile();
    sandbox.address = QUrl(QStringLiteral("http://127.0.0.1:40123"));
    window.setProfiles({production, sandbox}, production.id);
    window.setKeyStatus({KeyStatus::Missing, {}, {}});
    window.show();
    save(&window, QStringLiteral("1-empty"));

    const auto list = exampleList(3213);
    window.setOrganisation({QStringLiteral("acme"), QStringLiteral("Acme GmbH")});
    window.setKeyStatus({KeyStatus::InKeychain, QStringLiteral("…f3a9"), {}});
    window.setList(list);
    window.showImportResult(
        QStringLiteral(
            "3,213 entries from churned-2024.csv: 3,209 can be deleted, 4 rejected, 12 duplicates merged."),
        false);
    window.addLog(exampleLog().mid(0, 1));
    save(&window, QStringLiteral("2-review"));

    window.findChild<QAbstractButton *>(QStringLiteral("deleteContacts"))->click();
    auto *dialog = window.findChild<QDialog *>(QStringLiteral("confirmDialog"));
    save(dialog, QStringLiteral("3-confirm"));
    dialog->findChild<QLineEdit *>(QStringLiteral("typedCount"))->setText(QStringLiteral("3,209"));
    dialog->findChild<QLineEdit *>(QStringLiteral("typedProfile"))->setText(QStringLiteral("Production"));
    save(dialog, QStringLiteral("4-confirm-right"));
    dialog->reject();

    KeyDialog keyDialog(production, {KeyStatus::InKeychain, QStringLiteral("…f3a9"), {}}, &window);
    keyDialog.findChild<QLineEdit *>(QStringLiteral("apiKey"))->setText(QStringLiteral("ocx live"));
    keyDialog.show();
    save(&keyDialog, QStringLiteral("5-key"));
    keyDialog.reject();

    RunInfo run;
    run.id = QStringLiteral("20260304-091200-3f9a2c");
    run.profileId = production.id;
    run.profileName = production.name;
    run.host = production.host();
    run.organisation = QStringLiteral("Acme GmbH");
    window.prepareRun({window.list(), window.rows().deletableRows(), production, {}, {}});
    window.runStarted(run);
    RunProgress progress;
    window.applyOutcomes(exampleOutcomes(*list, 1204, progress));
    auto *chart = window.findChild<RateChart *>();
    for (int second = 0; second < 700; ++second)
        chart->add(second < 40 ? 3.0 * second : (second > 300 && second < 340 ? 20 : 94 + second % 9));
    progress.perMinute = 98;
    progress.usedOfLimit = 61;
    progress.limit = 98;
    progress.timeLeft = 20min;
    window.setProgress(progress);
    window.addLog(exampleLog());
    save(&window, QStringLiteral("6-running"));

    progress.waiting = WaitReason::Unreachable;
    progress.waitingSince = QDateTime::currentDateTimeUtc();
    progress.timeLeft.reset();
    window.setProgress(progress);
    window.findChild<QAbstractButton *>(QStringLiteral("failedCounter"))->click();
    save(&window, QStringLiteral("7-waiting-filtered"));
    window.findChild<QAbstractButton *>(QStringLiteral("allCounter"))->click();

    RunProgress all;
    window.applyOutcomes(exampleOutcomes(*list, list->size() + 3, all));
    RunSummary summary;
    summary.counts = all.counts;
    summary.startedAt = QDateTime::currentDateTimeUtc().addSecs(-1980);
    summary.endedAt = QDateTime::currentDateTimeUtc();
    window.runFinished(summary);
    save(&window, QStringLiteral("8-finished"));

    window.findChild<QAction *>(QStringLiteral("showProblems"))->trigger();
    auto *problems = window.findChild<QDialog *>(QStringLiteral("problemsDialog"));
    save(problems, QStringLiteral("9-problems"));
    problems->reject();
    window.findChild<QAction *>(QStringLiteral("duplicateProfile"))->trigger();
    auto *profile = window.findChild<QDialog *>(QStringLiteral("profileDialog"));
    profile->findChild<QLineEdit *>(QStringLiteral("profileAddress"))
        ->setText(QStringLiteral("https://a@open.cx"));
    save(profile, QStringLiteral("10-profile"));
    return 0;
}
