// SPDX-License-Identifier: MIT
#include "desktop/appearance.h"
#include "desktop/settingsdesk.h"
#include "resources/translations/translations.h"
#include "support/testprogram.h"
#include "ui/style/colours.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;
using Switch = SettingsDesk::Switch;

class TestSettingsDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void saved_isRememberedAndTold();
    void otherWindowsChoice_outlivesThisWindow();
    void cancelled_changesNothing();
    void unwritableFile_isReported();
    void language_changesAtOnce_data();
    void language_changesAtOnce();
    void appearance_givesItsColours();
    void chosenLanguage_hasItsWordsAndNumbers();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("expunge.ini")); }
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window.findChild<Widget *>(QLatin1String(name));
    }
    void choose(const char *combo, const QVariant &data) const
    {
        auto *box = find<QComboBox>(combo);
        QVERIFY(box);
        const int index = box->findData(data);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QWidget m_window;
};

void TestSettingsDesk::saved_isRememberedAndTold()
{
    SettingsDesk desk(file());
    QSignalSpy changed(&desk, &SettingsDesk::changed);
    QSignalSpy language(&desk, &SettingsDesk::languageChanged);
    desk.open(&m_window, [] { return Switch::AtOnce; });
    desk.open(&m_window, [] { return Switch::AtOnce; }); // there is only one of it
    QCOMPARE(m_window.findChildren<QDialog *>().size(), 1);
    choose("appearance", int(Appearance::Dark));
    find<QCheckBox>("keepAwake")->click();
    find<QPushButton>("saveSettings")->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(language.size(), 0); // that was not what changed
    const Preferences preferences = Preferences::load(file());
    QCOMPARE(preferences, desk.preferences());
    QCOMPARE(preferences.appearance, Appearance::Dark);
    QVERIFY(!preferences.keepAwake && preferences.notifications);
    desk.rememberWindow("geometry", "state");
    QCOMPARE(Preferences::load(file()).windowGeometry, QByteArray("geometry"));
    QCOMPARE(Preferences::load(file()).appearance, Appearance::Dark);
}

// The window that was opened first is closed last, and has not been told.
void TestSettingsDesk::otherWindowsChoice_outlivesThisWindow()
{
    SettingsDesk first(file());
    first.rememberWindow("geometry", "state");
    SettingsDesk second(file());
    second.open(&m_window, [] { return Switch::AtOnce; });
    choose("appearance", int(Appearance::Dark));
    choose("language", QStringLiteral("de"));
    find<QCheckBox>("keepAwake")->click();
    find<QPushButton>("saveSettings")->click();
    QTRY_VERIFY(!find<QDialog>("settingsDialog"));
    first.open(&m_window, [] { return Switch::AtOnce; });
    find<QCheckBox>("notifications")->click();
    find<QPushButton>("saveSettings")->click();
    first.rememberWindow("other geometry", "state");
    const Preferences kept = Preferences::load(file());
    QCOMPARE(kept.appearance, Appearance::Dark);
    QCOMPARE(kept.language, QStringLiteral("de"));
    QVERIFY(!kept.keepAwake && !kept.notifications);
    QCOMPARE(kept.windowGeometry, QByteArray("other geometry"));
}

void TestSettingsDesk::cancelled_changesNothing()
{
    SettingsDesk desk(file());
    QSignalSpy changed(&desk, &SettingsDesk::changed);
    desk.open(&m_window, [] { return Switch::AtOnce; });
    choose("language", QStringLiteral("de"));
    QTest::keyClick(find<QDialog>("settingsDialog"), Qt::Key_Escape);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!QFile::exists(file()));
    QTRY_VERIFY(!find<QDialog>("settingsDialog"));
}

void TestSettingsDesk::unwritableFile_isReported()
{
    SettingsDesk desk(m_folder->path()); // a folder is no file
    QSignalSpy failed(&desk, &SettingsDesk::failed);
    QSignalSpy changed(&desk, &SettingsDesk::changed);
    desk.open(&m_window, [] { return Switch::AtOnce; });
    choose("appearance", int(Appearance::Light));
    find<QPushButton>("saveSettings")->click();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(desk.preferences().appearance, Appearance::System);
}

void TestSettingsDesk::language_changesAtOnce_data()
{
    QTest::addColumn<int>("cost");
    QTest::addColumn<QString>("answer"); // the button of the question; empty: none is asked
    QTest::addColumn<bool>("changes");
    QTest::newRow("empty window") << int(Switch::AtOnce) << QString() << true;
    QTest::newRow("list, now") << int(Switch::LosesWork) << QStringLiteral("changeNow") << true;
    QTest::newRow("list, later") << int(Switch::LosesWork) << QStringLiteral("changeLater") << false;
    QTest::newRow("running") << int(Switch::Impossible) << QString() << false;
}

void TestSettingsDesk::language_changesAtOnce()
{
    QFETCH(int, cost);
    QFETCH(QString, answer);
    QFETCH(bool, changes);
    SettingsDesk desk(file());
    QSignalSpy changed(&desk, &SettingsDesk::languageChanged);
    desk.open(&m_window, [cost] { return static_cast<Switch>(cost); });
    choose("language", QStringLiteral("de"));
    find<QPushButton>("saveSettings")->click();
    if (!answer.isEmpty()) {
        QCOMPARE(changed.size(), 0);
        find<QPushButton>(qPrintable(answer))->click();
    }
    QCOMPARE(changed.size(), int(changes));
    QCOMPARE(Preferences::load(file()).language, QStringLiteral("de")); // in any case for the next start
    QCOMPARE(find<QDialog>("noteBox") != nullptr, static_cast<Switch>(cost) == Switch::Impossible);
    qDeleteAll(m_window.findChildren<QDialog *>());
}

void TestSettingsDesk::appearance_givesItsColours()
{
    applyAppearance(Appearance::Dark);
    QVERIFY(isDark(QApplication::palette()));
    applyAppearance(Appearance::Light);
    QVERIFY(!isDark(QApplication::palette()));
    QVERIFY(!isHighContrast(QApplication::palette()));
    applyAppearance(Appearance::HighContrast);
    QVERIFY(isHighContrast(QApplication::palette()));
    applyAppearance(Appearance::System);
    const QPalette system = QApplication::style()->standardPalette();
    QCOMPARE(QApplication::palette().color(QPalette::Window), system.color(QPalette::Window));
    QVERIFY(contrast(QApplication::palette().color(QPalette::PlaceholderText),
                     QApplication::palette().color(QPalette::Base))
            >= 4.5);
}

void TestSettingsDesk::chosenLanguage_hasItsWordsAndNumbers()
{
    QCOMPARE(languageFor(QStringLiteral("de")), QStringLiteral("de"));
    QCOMPARE(languageFor(QStringLiteral("tlh")), QStringLiteral("en")); // as of LC_ALL in the tests
    QVERIFY(installTranslations(*qApp, QStringLiteral("de")));
    QCOMPARE(QCoreApplication::translate("MainMenu", "&Quit"), QStringLiteral("&Beenden"));
    QVERIFY(installTranslations(*qApp, QStringLiteral("en")));
    QCOMPARE(QCoreApplication::translate("MainMenu", "&Quit"), QStringLiteral("&Quit"));
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(localeFor(QStringLiteral("de"), german), german);
    QCOMPARE(localeFor(QStringLiteral("de"), american).toString(3201), QStringLiteral("3.201"));
    QCOMPARE(localeFor(QStringLiteral("en"), QLocale::c()).toString(3201), QStringLiteral("3,201"));
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    QCOMPARE(localeFor(QStringLiteral("de"), swiss), swiss);
}

EXPUNGE_TEST(TestSettingsDesk)
#include "tst_settingsdesk.moc"
