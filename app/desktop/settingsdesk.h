// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"

#include <QObject>

#include <functional>

class QWidget;

namespace expunge {

// What a person has chosen in the settings: asks, remembers and applies it.
class SettingsDesk final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsDesk(const QString &settingsFile, QObject *parent = nullptr);

    const Preferences &preferences() const { return m_preferences; }

    // What a new language costs now: the window is made anew for it.
    enum class Switch { AtOnce, LosesWork, Impossible };
    void open(QWidget *window, const std::function<Switch()> &cost); // asked when the choice is made
    // As the window is when it closes.
    void rememberWindow(const QByteArray &geometry, const QByteArray &state);

signals:
    void changed(const expunge::Preferences &preferences);
    void languageChanged(); // and the window is to be made anew
    void failed(const expunge::Error &error);

private:
    void take(const Preferences &chosen, QWidget *window, Switch cost);

    QString m_file;
    Preferences m_preferences;
};

} // namespace expunge
