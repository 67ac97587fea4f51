// SPDX-License-Identifier: MIT
#include "desktop/appearance.h"
#include "desktop/fakedesktop.h"
#include "desktop/systemlook.h"
#include "support/testprogram.h"
#include "ui/style/colours.h"

#include <QApplication>
#include <QDBusConnectionInterface>
#include <QSignalSpy>

using namespace expunge;

// On a bus of its own, where nobody else offers anything.
class TestSystemLook final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_desktop.open()); }
    void init();
    void cleanup() { m_desktop.withdrawServices(); }
    void preference_isRead_data();
    void preference_isRead();
    void preference_isFollowed();
    void otherSettings_areIgnored();
    void nobody_isAsTheSystem();
    void colours_followThePreference();

private:
    FakeDesktop m_desktop;
    std::unique_ptr<FakeSettings> m_settings;
};

void TestSystemLook::init()
{
    m_settings = std::make_unique<FakeSettings>();
    m_desktop.offer(QStringLiteral("org.freedesktop.portal.Desktop"),
                    QStringLiteral("/org/freedesktop/portal/desktop"), m_settings.get());
}

void TestSystemLook::preference_isRead_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<uint>("contrast");
    QTest::addColumn<Appearance>("preferred");
    QTest::newRow("none") << 0u << 0u << Appearance::System;
    QTest::newRow("dark") << 1u << 0u << Appearance::Dark;
    QTest::newRow("light") << 2u << 0u << Appearance::System;
    QTest::newRow("contrast") << 0u << 1u << Appearance::HighContrast;
    QTest::newRow("dark with contrast") << 1u << 1u << Appearance::HighContrast;
}

void TestSystemLook::preference_isRead()
{
    QFETCH(const uint, scheme);
    QFETCH(const uint, contrast);
    QFETCH(const Appearance, preferred);
    m_settings->values = {{QStringLiteral("color-scheme"), scheme}, {QStringLiteral("contrast"), contrast}};
    SystemLook look;
    QCOMPARE(look.preferred(), Appearance::System); // nobody waited for the answer
    QTRY_COMPARE(m_settings->asked, 2);
    QTRY_COMPARE(look.preferred(), preferred);
}

void TestSystemLook::preference_isFollowed()
{
    SystemLook look;
    QTRY_COMPARE(m_settings->asked, 2);
    QSignalSpy changed(&look, &SystemLook::changed);
    m_settings->change(QStringLiteral("color-scheme"), 1);
    QTRY_COMPARE(look.preferred(), Appearance::Dark);
    m_settings->change(QStringLiteral("color-scheme"), 2);
    QTRY_COMPARE(look.preferred(), Appearance::System);
    QCOMPARE(changed.size(), 2);
}

void TestSystemLook::otherSettings_areIgnored()
{
    SystemLook look;
    QTRY_COMPARE(m_settings->asked, 2);
    emit m_settings->SettingChanged(QStringLiteral("org.gnome.desktop.interface"),
                                    QStringLiteral("color-scheme"), QDBusVariant(1u));
    emit m_settings->SettingChanged(QStringLiteral("org.freedesktop.appearance"),
                                    QStringLiteral("accent-color"), QDBusVariant(QStringLiteral("red")));
    m_settings->change(QStringLiteral("contrast"), 1); // comes after them
    QTRY_COMPARE(look.preferred(), Appearance::HighContrast);
    m_settings->change(QStringLiteral("contrast"), 0);
    QTRY_COMPARE(look.preferred(), Appearance::System);
}

void TestSystemLook::nobody_isAsTheSystem()
{
    m_desktop.withdrawServices();
    SystemLook look;
    // The bus answers in order: when this one is here, so are the others.
    QVERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(
        QStringLiteral("org.freedesktop.DBus")));
    QCoreApplication::processEvents();
    QCOMPARE(look.preferred(), Appearance::System);
}

void TestSystemLook::colours_followThePreference()
{
    applyAppearance(Appearance::System, Appearance::Dark);
    QVERIFY(isDark(QApplication::palette()));
    applyAppearance(Appearance::Light, Appearance::Dark); // a person's choice counts for more
    QVERIFY(!isDark(QApplication::palette()));
    applyAppearance(Appearance::System, Appearance::HighContrast);
    QVERIFY(isHighContrast(QApplication::palette()));
    applyAppearance(Appearance::System);
    QVERIFY(!isDark(QApplication::palette()) && !isHighContrast(QApplication::palette()));
}

EXPUNGE_TEST(TestSystemLook)
#include "tst_systemlook.moc"
