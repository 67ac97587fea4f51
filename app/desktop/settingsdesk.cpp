// SPDX-License-Identifier: MIT
#include "desktop/settingsdesk.h"

#include "ui/settings/settingsdialog.h"
#include "ui/windowdialogs.h"

namespace expunge {

SettingsDesk::SettingsDesk(const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_file(settingsFile)
    , m_preferences(Preferences::load(settingsFile))
{
}

void SettingsDesk::open(QWidget *window, const std::function<Switch()> &cost)
{
    if (window->findChild<SettingsDialog *>())
        return; // open already
    auto *dialog = new SettingsDialog(m_preferences, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, window, cost] { take(dialog->chosen(), window, cost()); });
    dialog->open();
}

void SettingsDesk::take(const Preferences &chosen, QWidget *window, Switch cost)
{
    const bool otherLanguage = chosen.language != m_preferences.language;
    if (const Status saved = chosen.save(m_file, m_preferences); !saved) {
        emit failed(saved.error());
        return;
    }
    m_preferences = chosen;
    emit changed(m_preferences);
    if (!otherLanguage)
        return;
    if (cost == Switch::AtOnce)
        emit languageChanged();
    else if (cost == Switch::LosesWork)
        askBeforeNewLanguage(window, [this] { emit languageChanged(); });
    else
        showNote(
            window, tr("The language changes later"),
            tr("Contacts are being deleted. The window speaks the other language when Expunge is started "
               "the next time."));
}

void SettingsDesk::rememberWindow(const QByteArray &geometry, const QByteArray &state)
{
    Preferences now = m_preferences;
    now.windowGeometry = geometry;
    now.windowState = state;
    // A window that forgets its size is no reason to complain at the end.
    static_cast<void>(now.save(m_file, m_preferences));
    m_preferences = now;
}

} // namespace expunge
