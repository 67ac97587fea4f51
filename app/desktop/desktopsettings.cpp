// SPDX-License-Identifier: MIT
// What follows from the settings; the rest of the desktop is in desktop.cpp.
#include "desktop/appearance.h"
#include "desktop/desktop.h"

#include <QApplication>

namespace expunge {

void Desktop::connectSettings()
{
    const auto applyLook
        = [this] { applyAppearance(m_settings.preferences().appearance, m_systemLook.preferred()); };
    applyLook();
    connect(&m_systemLook, &SystemLook::changed, this, applyLook);
    connect(&m_window, &MainWindow::settingsRequested, this, [this] {
        using Switch = SettingsDesk::Switch;
        const bool hasWork = m_window.list()->size() > 0;
        m_settings.open(&m_window, [this, hasWork] {
            if (m_runs.isRunning())
                return Switch::Impossible;
            return hasWork ? Switch::LosesWork : Switch::AtOnce;
        });
    });
    connect(&m_settings, &SettingsDesk::changed, this, [this, applyLook](const Preferences &preferences) {
        applyLook();
        m_watch.setPreferences(preferences);
    });
    m_watch.setPreferences(m_settings.preferences());
    connect(&m_settings, &SettingsDesk::languageChanged, this, [] { QApplication::exit(startAnew); });
    connect(&m_settings, &SettingsDesk::failed, this, [this](const Error &error) {
        m_window.showMessage(tr("The settings were not saved"), error.text);
    });
}

void Desktop::connectWatch()
{
    connect(&m_runs, &RunDesk::started, &m_watch, [this](const RunInfo &run) {
        m_watch.setPlace(run.profileName);
        m_watch.onStarted();
    });
    connect(&m_runs, &RunDesk::progressed, &m_watch, &RunWatch::onProgress);
    connect(&m_runs, &RunDesk::finished, &m_watch, &RunWatch::onFinished);
    connect(qApp, &QGuiApplication::applicationStateChanged, &m_watch, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_watch.onSeen();
    });
    connect(&m_watch, &RunWatch::windowWanted, &m_window, [this] {
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
        m_window.raise();
        m_window.activateWindow();
    });
}

} // namespace expunge
