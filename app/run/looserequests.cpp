// SPDX-License-Identifier: MIT
#include "run/looserequests.h"

#include "base/text.h"
#include "base/utctime.h"
#include "run/journaltext.h"
#include "run/privatefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

namespace expunge {

namespace {

constexpr qint64 secondsKept = 3600; // no window of a limit is longer
constexpr int longestWaitMs = 500; // for another program that writes at this moment

} // namespace

LooseRequests::LooseRequests(const QString &runsFolder)
    : m_path(runsFolder + QStringLiteral("/loose-requests"))
{
}

Status LooseRequests::add(const QString &limitGroup, const QList<QDateTime> &times,
                              const QDateTime &utcNow) const
{
    if (const Status status = makePrivateFolder(QFileInfo(m_path).path()); !status)
        return status.error();
    QLockFile oneAtATime(m_path + QStringLiteral(".lock"));
    oneAtATime.tryLock(longestWaitMs); // what is in nobody's way is worth more than the order
    QList<Request> requests = read(utcNow.addSecs(-secondsKept));
    for (const QDateTime &time : times) {
        if (time.secsTo(utcNow) < secondsKept)
            requests.append({limitGroup, time});
    }
    if (requests.isEmpty()) {
        QFile::remove(m_path);
        return Done{};
    }
    QSaveFile file(m_path);
    bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (const Request &request : std::as_const(requests)) {
        // The server is last, because it may hold anything but a line break.
        const QByteArray line
            = QByteArray::number(request.at.toMSecsSinceEpoch()) + ' ' + request.limitGroup.toUtf8() + '\n';
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

QList<QDateTime> LooseRequests::since(const QString &limitGroup, const QDateTime &utc) const
{
    QList<QDateTime> times;
    for (const Request &request : read(utc)) {
        if (request.limitGroup == limitGroup)
            times += request.at;
    }
    return times;
}

QList<LooseRequests::Request> LooseRequests::read(const QDateTime &since) const
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
