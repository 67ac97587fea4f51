// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>
#include <utility>

namespace expunge {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

// The longest wait that any Retry-After header asks for, from 1 s to a day, and 15 min instead of what is
// longer; nothing when there is none that can be read. NestJS's named throttlers append "-name" to the header, so each header that begins with
// it counts. Dates are taken relative to the server's own Date header, or to utcNow without one.
std::optional<std::chrono::seconds> retryAfterOf(const HeaderList &headers, const QDateTime &utcNow);

// The smallest X-RateLimit-Remaining (also with "-name"), never negative.
std::optional<int> remainingOf(const HeaderList &headers);

} // namespace expunge
