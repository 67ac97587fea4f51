// SPDX-License-Identifier: MIT
#include "log/logline.h"

#include "base/text.h"

#include <QCoreApplication>

#include <array>

namespace expunge {

namespace {

struct LevelWords
{
    LogLevel level;
    const char *key;
    const char *name;
};

constexpr std::array<LevelWords, 3> words{{
    {LogLevel::Info, "info", QT_TRANSLATE_NOOP("LogLevel", "Info")},
    {LogLevel::Warning, "warning", QT_TRANSLATE_NOOP("LogLevel", "Warning")},
    {LogLevel::Error, "error", QT_TRANSLATE_NOOP("LogLevel", "Error")},
}};

} // namespace

QString keyOf(LogLevel level)
{
    return QLatin1String(words[static_cast<size_t>(level)].key);
}

std::optional<LogLevel> logLevelFromKey(QStringView key)
{
    for (const LevelWords &w : words) {
        if (key == QLatin1String(w.key))
            return w.level;
    }
    return std::nullopt;
}

QString nameOf(LogLevel level)
{
    return QCoreApplication::translate("LogLevel", words[static_cast<size_t>(level)].name);
}

QString logLine(const LogRecord &record)
{
    constexpr qsizetype longestText = 2000;
    const QString none = QStringLiteral("-");
    const QString id = plainLine(record.contactId);
    const QStringList fields{record.utc.toUTC().toString(Qt::ISODateWithMs), keyOf(record.level),
                             id.isEmpty() ? none : id,
                             record.httpStatus == 0 ? none : QString::number(record.httpStatus),
                             plainLine(record.text, longestText)};
    return fields.join(QLatin1Char(' '));
}

} // namespace expunge
