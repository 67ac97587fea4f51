// SPDX-License-Identifier: MIT
#pragma once

#include "log/logrecord.h"

#include <optional>

namespace expunge {

// As written in files and settings: "warning".
QString keyOf(LogLevel level);
std::optional<LogLevel> logLevelFromKey(QStringView key);

// As shown to people: "Warning".
QString nameOf(LogLevel level);

// One line for files, clipboard and terminal, without its line break and without tabs: UTC time, level,
// contact ID, status, text, each after one blank; "-" where there is no ID or status.
// "2026-03-01T12:00:00.250Z error 3c90c3cc-0d44-4b50-8888-8dd25736052a 403 The key may not delete contacts."
QString logLine(const LogRecord &record);

} // namespace expunge
