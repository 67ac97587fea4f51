// SPDX-License-Identifier: MIT
#include "settings/preferences.h"

namespace expunge {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString logLevelKey = QStringLiteral("window/logLevel");
const QString languageKey = QStringLiteral("window/language");
const QString lastFolderKey = QStringLiteral("window/lastFolder");

} // namespace

Preferences Preferences::load(const QString &iniPath)
{
    Preferences preferences;
    static_cast<void>(SettingsFile(iniPath).read([&preferences](QSettings &settings) {
        preferences.windowGeometry = settings.value(geometryKey).toByteArray();
        preferences.windowState = settings.value(stateKey).toByteArray();
        preferences.logLevel = settings.value(logLevelKey).toString();
        preferences.language = settings.value(languageKey).toString();
        preferences.lastFolder = settings.value(lastFolderKey).toString();
    }));
    return preferences;
}

Status Preferences::save(const QString &iniPath) const
{
    return SettingsFile(iniPath).change([this](QSettings &settings) {
        settings.setValue(geometryKey, windowGeometry);
        settings.setValue(stateKey, windowState);
        settings.setValue(logLevelKey, logLevel);
        settings.setValue(languageKey, language);
        settings.setValue(lastFolderKey, lastFolder);
    });
}

} // namespace expunge
