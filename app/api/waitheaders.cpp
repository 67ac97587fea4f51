// SPDX-License-Identifier: MIT
#include "api/waitheaders.h"

#include "base/utctime.h"

#include <QLocale>

#include <algorithm>

namespace expunge {

namespace {

using std::chrono::seconds;

bool isNamed(const QByteArray &header, const QByteArray &name)
{
    return header.left(name.size()).compare(name, Qt::CaseInsensitive) == 0
        && (header.size() == name.size() || header[name.size()] == '-');
}

std::optional<QDateTime> readHttpDate(const QByteArray &text)
{
    const QDateTime read = QLocale::c().toDateTime(QString::fromLatin1(text),
                                                   QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    return read.isValid() ? std::optional(utcTime(read.date(), read.time())) : std::nullopt;
}

QDateTime serverTime(const HeaderList &headers, const QDateTime &fallback)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("date", Qt::CaseInsensitive) == 0)
            return readHttpDate(value.trimmed()).value_or(fallback);
    }
    return fallback;
}

// The server's own time is only read where a date asks for it: that costs more than the rest of an answer.
std::optional<qint64> waitIn(const QByteArray &value, const HeaderList &headers, const QDateTime &utcNow)
{
    const QByteArray text = value.trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && number == number) // not a NaN
        return static_cast<qint64>(std::clamp(number, -1.0, 1e9) + 0.999);
    if (const auto date = readHttpDate(text))
        return serverTime(headers, utcNow).secsTo(*date);
    return std::nullopt;
}

} // namespace

std::optional<seconds> retryAfterOf(const HeaderList &headers, const QDateTime &utcNow)
{
    constexpr qint64 shortest = 1;
    constexpr qint64 longest = 24 * 60 * 60; // a limit of a day
    constexpr qint64 insteadOfAbsurd = 15 * 60; // a clock time, most likely, or a mistake
    std::optional<qint64> wait;
    for (const auto &[name, value] : headers) {
        if (!isNamed(name, "retry-after"))
            continue;
        if (const auto asked = waitIn(value, headers, utcNow))
            wait = std::max(wait.value_or(shortest), *asked);
    }
    if (!wait)
        return std::nullopt;
    return seconds(*wait > longest ? insteadOfAbsurd : std::max(*wait, shortest));
}

std::optional<int> remainingOf(const HeaderList &headers)
{
    std::optional<int> smallest;
    for (const auto &[name, value] : headers) {
        if (!isNamed(name, "x-ratelimit-remaining"))
            continue;
        bool ok = false;
        const int remaining = value.trimmed().toInt(&ok);
        if (ok && remaining >= 0)
            smallest = std::min(smallest.value_or(remaining), remaining);
    }
    return smallest;
}

} // namespace expunge
