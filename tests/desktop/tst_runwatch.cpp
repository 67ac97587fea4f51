// SPDX-License-Identifier: MIT
#include "desktop/fakedesktop.h"
#include "desktop/runwatch.h"
#include "support/testprogram.h"

#include <QDBusMessage>
#include <QSignalSpy>

using namespace expunge;

// On a bus of its own, where nobody else offers anything.
class TestRunWatch final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desktop.withdrawServices(); }
    void end_isTold();
    void markup_isShownAsText();
    void seenMessage_isWithdrawn();
    void question_isToldOnce();
    void seenWindow_isNotTold();
    void clickedMessage_wantsTheWindow();
    void awake_throughThePortal();
    void noDesktop_isNoTrouble();
    void taskbar_showsProgress();

public slots: // not a test: receives what is sent to the taskbar
    void onTaskbar(const QString &program, const QVariantMap &properties);

private:
    RunProgress progressOf(int done, int total) const;

    FakeDesktop m_desktop;
    bool m_seen = false;
    QList<QVariantMap> m_taskbar;
};

void TestRunWatch::initTestCase()
{
    QVERIFY(m_desktop.open());
}

void TestRunWatch::init()
{
    m_seen = false;
    m_taskbar.clear();
}

RunProgress TestRunWatch::progressOf(int done, int total) const
{
    RunProgress progress;
    progress.counts.add(RowState::Deleted, done);
    progress.counts.add(RowState::Left, total - done);
    return progress;
}

void TestRunWatch::end_isTold()
{
    FakeNotifications notifications;
    m_desktop.offer(QStringLiteral("org.freedesktop.Notifications"),
                    QStringLiteral("/org/freedesktop/Notifications"), &notifications);
    RunWatch watch([this] { return m_seen; });
    watch.setPlace(QStringLiteral("Staging"));
    watch.onStarted();
    RunSummary summary;
    summary.counts.add(RowState::Deleted, 3);
    summary.counts.add(RowState::Failed, 1);
    summary.sentence = QStringLiteral("The journal is <b>full</b>.");
    watch.onFinished(summary);
    QTRY_COMPARE(notifications.shown.size(), 1);
    QCOMPARE(notifications.shown[0].title, QStringLiteral("The deletion in Staging has ended"));
    QCOMPARE(notifications.shown[0].text,
             QStringLiteral("3 deleted · 1 failed\nThe journal is <b>full</b>.")); // no markup here: as it is
    watch.onStarted();
    watch.onFinished(summary);
    QTRY_COMPARE(notifications.shown.size(), 2);
    Preferences preferences;
    preferences.notifications = false;
    watch.setPreferences(preferences);
    watch.onFinished(summary);
    QTest::qWait(100);
    QCOMPARE(notifications.shown.size(), 2);
}

void TestRunWatch::markup_isShownAsText()
{
    FakeNotifications notifications;
    notifications.abilities = QStringList{QStringLiteral("body"), QStringLiteral("body-markup")};
    m_desktop.offer(QStringLiteral("org.freedesktop.Notifications"),
                    QStringLiteral("/org/freedesktop/Notifications"), &notifications);
    Notifier notifier;
    notifier.show(QStringLiteral("Title"), QStringLiteral("<img src=x> & more"));
    QTRY_COMPARE(notifications.shown.size(), 1);
    QCOMPARE(notifications.shown[0].text, QStringLiteral("&lt;img src=x&gt; &amp; more"));
}

void TestRunWatch::seenMessage_isWithdrawn()
{
    FakeNotifications notifications;
    m_desktop.offer(QStringLiteral("org.freedesktop.Notifications"),
                    QStringLiteral("/org/freedesktop/Notifications"), &notifications);
    RunWatch watch([this] { return m_seen; });
    watch.onFinished({});
    QTRY_COMPARE(notifications.shown.size(), 1);
    QTest::qWait(50); // for the answer with its number
    watch.onSeen();
    QTRY_COMPARE(notifications.closed, QList<uint>{101});
    watch.onFinished({});
    watch.onSeen(); // before the desktop has shown it
    QTest::qWait(100);
    QVERIFY(notifications.shown.size() == 1 || notifications.closed.size() == 2);
}

void TestRunWatch::question_isToldOnce()
{
    FakeNotifications notifications;
    m_desktop.offer(QStringLiteral("org.freedesktop.Notifications"),
                    QStringLiteral("/org/freedesktop/Notifications"), &notifications);
    RunWatch watch([this] { return m_seen; });
    watch.setPlace(QStringLiteral("Staging"));
    watch.onStarted();
    RunProgress progress = progressOf(1, 10);
    progress.phase = RunPhase::Paused;
    progress.pause = PauseCause::User; // nobody has to be told what they did
    watch.onProgress(progress);
    progress.pause = PauseCause::KeyRefused;
    watch.onProgress(progress);
    watch.onProgress(progress);
    QTRY_COMPARE(notifications.shown.size(), 1);
    QCOMPARE(notifications.shown[0].title, QStringLiteral("The deletion in Staging waits for you"));
    QVERIFY(notifications.shown[0].text.contains(QStringLiteral("key")));
    progress = progressOf(1, 10);
    progress.waiting = WaitReason::Unreachable;
    progress.waitingSince = QDateTime::currentDateTimeUtc();
    watch.onProgress(progress);
    watch.onProgress(progress);
    QTRY_COMPARE(notifications.shown.size(), 2);
    watch.onProgress(progressOf(2, 10));
    watch.onProgress(progress); // once more
    QTRY_COMPARE(notifications.shown.size(), 3);
}

void TestRunWatch::seenWindow_isNotTold()
{
    FakeNotifications notifications;
    m_desktop.offer(QStringLiteral("org.freedesktop.Notifications"),
                    QStringLiteral("/org/freedesktop/Notifications"), &notifications);
    m_seen = true;
    RunWatch watch([this] { return m_seen; });
    watch.onFinished({});
    QTest::qWait(100);
    QVERIFY(notifications.shown.isEmpty());
}

void TestRunWatch::clickedMessage_wantsTheWindow()
{
    FakeNotifications notifications;
    m_desktop.offer(QStringLiteral("org.freedesktop.Notifications"),
                    QStringLiteral("/org/freedesktop/Notifications"), &notifications);
    RunWatch watch([this] { return m_seen; });
    QSignalSpy wanted(&watch, &RunWatch::windowWanted);
    watch.onFinished({});
    QTRY_COMPARE(notifications.shown.size(), 1);
    QCOMPARE(notifications.shown[0].actions.value(0), QStringLiteral("default"));
    QTest::qWait(50);
    emit notifications.ActionInvoked(7, QStringLiteral("default")); // somebody else's
    emit notifications.ActionInvoked(101, QStringLiteral("default"));
    QVERIFY(wanted.wait(5000));
    QCOMPARE(wanted.size(), 1);
}

void TestRunWatch::awake_throughThePortal()
{
    FakePortal portal;
    FakePortalRequest request;
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    m_desktop.offer(service, QStringLiteral("/org/freedesktop/portal/desktop"), &portal);
    m_desktop.offer(service, QStringLiteral("/org/freedesktop/portal/desktop/request/1"), &request);
    RunWatch watch([this] { return m_seen; });
    watch.onStarted();
    watch.onProgress(progressOf(1, 10));
    QTRY_COMPARE(portal.asked, 1);
    QCOMPARE(portal.flags, 4U); // to sleep; the screen may go dark
    QCOMPARE(portal.reason, QStringLiteral("Contacts are being deleted."));
    QTest::qWait(50);
    RunProgress paused = progressOf(2, 10);
    paused.phase = RunPhase::Paused;
    paused.pause = PauseCause::User;
    watch.onProgress(paused);
    QTRY_COMPARE(request.closed, 1);
    watch.onProgress(progressOf(3, 10)); // resumed
    QTRY_COMPARE(portal.asked, 2);
    QTest::qWait(50);
    watch.onFinished({});
    QTRY_COMPARE(request.closed, 2);
    Preferences preferences;
    preferences.keepAwake = false;
    watch.setPreferences(preferences);
    watch.onStarted();
    QTest::qWait(100);
    QCOMPARE(portal.asked, 2);
}

void TestRunWatch::noDesktop_isNoTrouble()
{
    RunWatch watch([this] { return m_seen; });
    QSignalSpy wanted(&watch, &RunWatch::windowWanted);
    watch.onStarted();
    watch.onProgress(progressOf(1, 2));
    watch.onFinished({});
    QTest::qWait(200);
    QCOMPARE(wanted.size(), 0);
}

void TestRunWatch::onTaskbar(const QString &program, const QVariantMap &properties)
{
    if (program == QLatin1String("application://expunge.desktop"))
        m_taskbar += properties;
}

void TestRunWatch::taskbar_showsProgress()
{
    QVERIFY(m_desktop.connection().connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                           QStringLiteral("Update"), this,
                                           SLOT(onTaskbar(QString, QVariantMap))));
    RunWatch watch([this] { return m_seen; });
    watch.onStarted();
    for (int done = 0; done <= 1000; ++done)
        watch.onProgress(progressOf(done, 1000));
    watch.onFinished({});
    QTRY_COMPARE(m_taskbar.size(), 102); // once for each per cent, and the end
    QCOMPARE(m_taskbar[50].value(QStringLiteral("progress")).toDouble(), 0.5);
    QVERIFY(!m_taskbar.last().value(QStringLiteral("progress-visible")).toBool());
}

EXPUNGE_TEST(TestRunWatch)
#include "tst_runwatch.moc"
