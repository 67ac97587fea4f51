// SPDX-License-Identifier: MIT
#include "desktop/fakedesktop.h"
#include "desktop/wakelock.h"
#include "support/testprogram.h"

using namespace expunge;

// On a bus of its own, where nobody else offers anything. Through the portal: see tst_runwatch.
class TestWakeLock final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_desktop.open()); }
    void cleanup() { m_desktop.withdrawServices(); }
    void awake_throughTheLoginManager();
    void awake_throughTheScreenSaver();
    void released_beforeTheAnswerCame();

private:
    FakeDesktop m_desktop;
};

void TestWakeLock::awake_throughTheLoginManager()
{
    FakeLogin login;
    m_desktop.offer(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                    &login);
    WakeLock lock;
    lock.hold(QStringLiteral("why"));
    QTRY_COMPARE(login.asked.value(0), QStringLiteral("sleep"));
    QCOMPARE(login.asked.value(2), QStringLiteral("block"));
    QTRY_VERIFY(login.isHeld());
    QTest::qWait(50);
    QVERIFY(login.isHeld());
    lock.release();
    QTRY_VERIFY(!login.isHeld());
}

void TestWakeLock::awake_throughTheScreenSaver()
{
    FakeScreenSaver saver;
    m_desktop.offer(QStringLiteral("org.freedesktop.ScreenSaver"),
                    QStringLiteral("/org/freedesktop/ScreenSaver"), &saver);
    {
        WakeLock lock;
        lock.hold(QStringLiteral("why"));
        lock.hold(QStringLiteral("why")); // is held already
        QTRY_COMPARE(saver.held.size(), 1);
        QTest::qWait(50);
        QCOMPARE(saver.held.size(), 1);
    } // the end of the program, say
    QTRY_COMPARE(saver.held.size(), 0);
}

void TestWakeLock::released_beforeTheAnswerCame()
{
    FakeScreenSaver saver;
    m_desktop.offer(QStringLiteral("org.freedesktop.ScreenSaver"),
                    QStringLiteral("/org/freedesktop/ScreenSaver"), &saver);
    WakeLock lock;
    for (int i = 0; i < 5; ++i) {
        lock.hold(QStringLiteral("why"));
        QTest::qWait(i);
        lock.release();
    }
    QTest::qWait(300);
    QCOMPARE(saver.held.size(), 0);
}

EXPUNGE_TEST(TestWakeLock)
#include "tst_wakelock.moc"
