// SPDX-License-Identifier: MIT
#include "ui/windowfixture.h"
#include "base/utctime.h"

#include "resources/translations/translations.h"
#include "ui/contacts/rowtable.h"

#include <QCoreApplication>
#include <QLocale>

namespace expunge {

namespace {

void addTo(ContactList &list, const QString &raw, int place)
{
    list.add(checkId(raw), raw, list.addSource(QStringLiteral("list.csv")), place);
}

} // namespace

void useEnglish()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    if (!installTranslations(*QCoreApplication::instance(), QStringLiteral("en")))
        qFatal("no English words");
}

std::shared_ptr<const ContactList> uuidList(int size)
{
    auto list = std::make_shared<ContactList>();
    for (int i = 0; i < size; ++i) {
        const QUuid uuid(0x3c90c3ccU, 0x0d44, 0x4b50, 0x88, 0x88, 0, 0, static_cast<uchar>(i >> 24),
                         static_cast<uchar>(i >> 16), static_cast<uchar>(i >> 8), static_cast<uchar>(i));
        addTo(*list, uuid.toString(QUuid::WithoutBraces), i + 2);
    }
    return list;
}

std::shared_ptr<const ContactList> mixedList()
{
    auto list = std::make_shared<ContactList>();
    addTo(*list, QStringLiteral("11111111-1111-4111-8111-111111111111"), 2);
    addTo(*list, QStringLiteral("legacy-4711"), 3);
    addTo(*list, QStringLiteral("1.2E+15"), 4);
    addTo(*list, QStringLiteral("22222222-2222-4222-8222-222222222222"), 5);
    return list;
}

Profile exampleProfile(bool production)
{
    Profile profile = productionProfile();
    profile.production = production;
    profile.id = profile.name = QStringLiteral("Staging");
    return profile;
}

void makeUsable(MainWindow &window, std::shared_ptr<const ContactList> list, bool production)
{
    const Profile profile = exampleProfile(production);
    window.setProfiles({profile, sandboxProfile()}, profile.id);
    window.setOrganisation({QStringLiteral("acme"), QStringLiteral("Acme GmbH")});
    window.setKeyStatus({KeyStatus::SessionOnly, {}, {}});
    window.setList(std::move(list));
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window does not appear");
}

void press(QWidget &window, const char *objectName)
{
    QTest::mouseClick(part<QWidget>(window, objectName), Qt::LeftButton);
}

void pressTwice(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    QTest::mouseDClick(widget, Qt::LeftButton); // for widgets: the second press only
    QTest::mouseRelease(widget, Qt::LeftButton);
}

RowOutcome outcomeOf(int row, RowState state, const QString &message)
{
    return {row, state, 200, 1, message, utcTime(QDate(2026, 3, 4), QTime(9, 12))};
}

RunSummary summaryOf(const RowCounts &counts)
{
    RunSummary summary;
    summary.counts = counts;
    summary.startedAt = utcTime(QDate(2026, 3, 4), QTime(9, 12));
    summary.endedAt = summary.startedAt.addSecs(120);
    return summary;
}

RunInfo exampleRun(const MainWindow &window)
{
    const Profile profile = exampleProfile();
    RunInfo run;
    run.id = QStringLiteral("20260304-091200-3f9a2c");
    run.profileId = profile.id;
    run.profileName = profile.name;
    run.host = profile.host();
    run.organisation = QStringLiteral("Acme GmbH");
    run.startedAt = utcTime(QDate(2026, 3, 4), QTime(9, 12));
    run.rows = window.rows().deletableCount();
    return run;
}

void beginRun(MainWindow &window)
{
    const RunInfo run = exampleRun(window);
    window.prepareRun(
        {window.list(), window.rows().deletableRows(), exampleProfile(), {{}, run.organisation}, {}});
    window.runStarted(run);
}

void startRun(MainWindow &window)
{
    beginRun(window);
    RunProgress progress;
    progress.counts.add(RowState::Left, window.list()->sendableCount());
    window.setProgress(progress);
}

void finishRun(MainWindow &window, int deleted, int failed, int unknown, int unsent)
{
    makeUsable(window, uuidList(deleted + failed + unknown + unsent));
    beginRun(window);
    RowCounts counts;
    RowOutcomes outcomes;
    const auto add = [&](RowState state, int count) {
        for (; count > 0; --count) {
            outcomes.append(outcomeOf(static_cast<int>(outcomes.size()), state));
            counts.add(state);
        }
    };
    add(RowState::Deleted, deleted);
    add(RowState::Failed, failed);
    add(RowState::Unknown, unknown);
    add(RowState::NotAttempted, unsent);
    window.applyOutcomes(outcomes);
    window.runFinished(summaryOf(counts));
}

} // namespace expunge
