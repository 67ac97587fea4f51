// SPDX-License-Identifier: MIT
#include "settings/preferences.h"

#include <algorithm>
#include <array>

namespace expunge {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString languageKey = QStringLiteral("window/language");
const QString appearanceKey = QStringLiteral("window/appearance");
const QString notificationsKey = QStringLiteral("desktop/notifications");
const QString keepAwakeKey = QStringLiteral("desktop/keepAwake");

struct AppearanceWord
{
    Appearance appearance;
    QLatin1String word; // in the file
};

constexpr std::array appearanceWords{
    AppearanceWord{Appearance::System, QLatin1String("")},
    AppearanceWord{Appearance::Light, QLatin1String("light")},
    AppearanceWord{Appearance::Dark, QLatin1String("dark")},
    AppearanceWord{Appearance::HighContrast, QLatin1String("high-contrast")},
};

QString wordOf(Appearance appearance)
{
    return std::ranges::find(appearanceWords, appearance, &AppearanceWord::appearance)->word;
}

Appearance appearanceOf(const QString &word)
{
    const auto found = std::ranges::find(appearanceWords, word, &AppearanceWord::word);
    return found == appearanceWords.end() ? Appearance::System : found->appearance;
}

} // namespace

Preferences Preferences::load(const QString &iniPath)
{
    Preferences preferences;
    static_cast<void>(SettingsFile(iniPath).read([&preferences](QSettings &settings) {
        preferences.windowGeometry = settings.value(geometryKey).toByteArray();
        preferences.windowState = settings.value(stateKey).toByteArray();
        preferences.language = settings.value(languageKey).toString();
        preferences.appearance = appearanceOf(settings.value(appearanceKey).toString());
        preferences.notifications = settings.value(notificationsKey, true).toBool();
        preferences.keepAwake = settings.value(keepAwakeKey, true).toBool();
    }));
    return preferences;
}

Status Preferences::save(const QString &iniPath, const Preferences &before) const
{
    return SettingsFile(iniPath).change([this, &before](QSettings &settings) {
        const auto write = [&settings](const QString &key, const auto &value, const auto &old) {
            if (value != old)
                settings.setValue(key, value);
        };
        write(geometryKey, windowGeometry, before.windowGeometry);
        write(stateKey, windowState, before.windowState);
        write(languageKey, language, before.language);
        write(appearanceKey, wordOf(appearance), wordOf(before.appearance));
        write(notificationsKey, notifications, before.notifications);
        write(keepAwakeKey, keepAwake, before.keepAwake);
    });
}

} // namespace expunge
