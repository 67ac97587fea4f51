// SPDX-License-Identifier: MIT
// What follows from the settings; the rest of the desktop is in desktop.cpp.
#include "desktop/appearance.h"
#include "desktop/desktop.h"

#include <QApplication>

namespace expunge {

void Desktop::connectSettings()
{
    applyAppearance(m_settings.preferences().appearance);
    connect(&m_window, &MainWindow::settingsRequested, this, [this] {
        using Switch = SettingsDesk::Switch;
        const bool hasWork = m_window.list()->size() > 0;
        m_settings.open(&m_window, [this, hasWork] {
            if (m_runs.isRunning())
                return Switch::Impossible;
            return hasWork ? Switch::LosesWork : Switch::AtOnce;
        });
    });
    connect(&m_settings, &SettingsDesk::changed, this,
            [](const Preferences &preferences) { applyAppearance(preferences.appearance); });
    connect(&m_settings, &SettingsDesk::languageChanged, this, [] { QApplication::exit(startAnew); });
    connect(&m_settings, &SettingsDesk::failed, this, [this](const Error &error) {
        m_window.showMessage(tr("The settings were not saved"), error.text);
    });
}

} // namespace expunge
