// SPDX-License-Identifier: MIT
#include "api/waitheaders.h"

#include <QLocale>

#include <algorithm>

namespace expunge {

namespace {

using std::chrono::seconds;

bool isNamed(const QByteArray &header, const QByteArray &name)
{
    const QByteArray lower = header.toLower();
    return lower == name || lower.startsWith(name + '-');
}

std::optional<QDateTime> readHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QDateTime serverTime(const HeaderList &headers, const QDateTime &fallback)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("date", Qt::CaseInsensitive) == 0)
            return readHttpDate(value.trimmed()).value_or(fallback);
    }
    return fallback;
}

std::optional<qint64> waitIn(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && number == number) // not a NaN
        return static_cast<qint64>(std::clamp(number, -1.0, 1e9) + 0.999);
    if (const auto date = readHttpDate(text))
        return now.secsTo(*date);
    return std::nullopt;
}

} // namespace

std::optional<seconds> retryAfterOf(const HeaderList &headers, const QDateTime &utcNow)
{
    constexpr qint64 shortest = 1;
    constexpr qint64 longest = 15 * 60;
    const QDateTime now = serverTime(headers, utcNow);
    std::optional<qint64> wait;
    for (const auto &[name, value] : headers) {
        if (!isNamed(name, "retry-after"))
            continue;
        if (const auto asked = waitIn(value, now))
            wait = std::max(wait.value_or(shortest), *asked);
    }
    if (!wait)
        return std::nullopt;
    return seconds(std::clamp(*wait, shortest, longest));
}

std::optional<int> remainingOf(const HeaderList &headers)
{
    std::optional<int> smallest;
    for (const auto &[name, value] : headers) {
        bool ok = false;
        const int remaining = value.trimmed().toInt(&ok);
        if (ok && remaining >= 0 && isNamed(name, "x-ratelimit-remaining"))
            smallest = std::min(smallest.value_or(remaining), remaining);
    }
    return smallest;
}

} // namespace expunge
