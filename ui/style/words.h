// SPDX-License-Identifier: MIT
#pragma once

#include "settings/pace.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace expunge {

// Numbers and times as people read them, grouped and ordered by their locale.

QString grouped(qint64 number);

// "less than a minute", "20 minutes", "6 hours 40 minutes"; for what is an estimate anyway.
QString durationText(std::chrono::seconds duration);

// "About 20 minutes at 100 per minute", "Less than a minute at 100 per minute"
QString estimateText(std::chrono::seconds duration, const Pace &pace);

// The clock time at which something ends; with the day when that is not today. Both moments are local.
QString endText(const QDateTime &now, const QDateTime &end);

// "100 per minute", "5 per 10 seconds"
QString paceText(const Pace &pace);

// How long so many requests take at that pace, 2 % below it as the limiter stays.
std::chrono::seconds timeFor(qint64 requests, const Pace &pace);

// As rich text that shows exactly this text: for tool tips, which guess the format.
QString asTip(const QString &text);

} // namespace expunge
