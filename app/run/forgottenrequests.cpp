// SPDX-License-Identifier: MIT
#include "run/forgottenrequests.h"

#include "base/text.h"
#include "base/utctime.h"
#include "run/journaltext.h"

#include <QFile>
#include <QSaveFile>

namespace expunge {

namespace {

constexpr qint64 secondsKept = 3600; // no window of a limit is longer

} // namespace

ForgottenRequests::ForgottenRequests(const QString &runsFolder)
    : m_path(runsFolder + QStringLiteral("/forgotten-requests"))
{
}

Status ForgottenRequests::add(const QString &profileId, const QList<QDateTime> &times,
                              const QDateTime &utcNow) const
{
    QList<Request> requests = read(utcNow.addSecs(-secondsKept));
    for (const QDateTime &time : times) {
        if (time.secsTo(utcNow) < secondsKept)
            requests.append({profileId, time});
    }
    if (requests.isEmpty()) {
        QFile::remove(m_path);
        return Done{};
    }
    QSaveFile file(m_path);
    bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (const Request &request : std::as_const(requests)) {
        // The ID is last, because it may hold anything but a line break.
        const QByteArray line
            = QByteArray::number(request.at.toMSecsSinceEpoch()) + ' ' + request.profileId.toUtf8() + '\n';
        written = written && file.write(line) == line.size();
    }
    if (!written || !file.commit())
        return Error{
            ErrorKind::Unwritable,
            JournalText::tr("%1 cannot be written: %2. The run stays, because the limit of the API is "
                            "kept by what it remembers.")
                .arg(plainPath(m_path), file.errorString())};
    return Done{};
}

QList<QDateTime> ForgottenRequests::since(const QString &profileId, const QDateTime &utc) const
{
    QList<QDateTime> times;
    for (const Request &request : read(utc)) {
        if (request.profileId == profileId)
            times += request.at;
    }
    return times;
}

QList<ForgottenRequests::Request> ForgottenRequests::read(const QDateTime &since) const
{
    QList<Request> requests;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return requests; // there is none
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().chopped(1);
        const qsizetype blank = line.indexOf(' ');
        bool isNumber = false;
        const qint64 at = line.left(blank).toLongLong(&isNumber);
        const QDateTime time = utcTime(at);
        if (isNumber && time >= since)
            requests.append({QString::fromUtf8(line.mid(blank + 1)), time});
    }
    return requests;
}

} // namespace expunge
