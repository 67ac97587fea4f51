// SPDX-License-Identifier: MIT
#include "settings/pace.h"

#include "base/text.h"

#include <QCoreApplication>

namespace expunge {

Result<Pace> Pace::parse(QStringView text)
{
    constexpr int mostRequests = 1'000'000;
    constexpr int mostSeconds = 86'400;
    constexpr qsizetype longestShown = 40;
    const qsizetype slash = text.indexOf(u'/');
    bool requestsOk = false;
    bool secondsOk = false;
    const int requests = text.first(qMax<qsizetype>(slash, 0)).trimmed().toInt(&requestsOk);
    const int seconds = text.mid(slash + 1).trimmed().toInt(&secondsOk);
    if (slash < 0 || !requestsOk || !secondsOk || requests < 1 || requests > mostRequests || seconds < 1
        || seconds > mostSeconds) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "Pace", "\"%1\" is no rate. Write requests and seconds, as in 100/60.")
                         .arg(plainLine(text, longestShown))};
    }
    return Pace{requests, std::chrono::seconds(seconds)};
}

QString Pace::text() const
{
    return QStringLiteral("%1/%2").arg(requests).arg(window.count());
}

} // namespace expunge
