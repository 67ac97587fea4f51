// SPDX-License-Identifier: MIT
#include "run/history.h"

#include "run/looserequests.h"
#include "run/journalfiles.h"
#include "run/journaltext.h"
#include "run/runinfostore.h"
#include "run/underway.h"

#include <QFileInfo>

#include <algorithm>

namespace expunge {

namespace {

RunInfo unreadable(const QString &id, const QString &path, const QString &problem)
{
    RunInfo info;
    info.id = id;
    info.startedAt = QFileInfo(path).lastModified().toUTC();
    info.problem = problem;
    return info;
}

RunInfo infoOf(const QString &id, const QString &path)
{
    JournalDatabase database(path);
    if (const Status status = database.open(); !status)
        return unreadable(id, path, status.error().text);
    const Result<RunInfo> info = readRunInfo(database);
    if (!info)
        return unreadable(id, path, info.error().text);
    RunInfo found = *info;
    found.id = id; // a renamed or copied file is found under its name
    return found;
}

// So that the limit is kept although the run is gone.
Status keepRequests(JournalDatabase &database, const QString &folder)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<RunInfo> info = readRunInfo(database);
    if (!info)
        return Done{}; // there is nothing that could be read
    const Result<QList<QDateTime>> times = readTransmissions(database, now.addSecs(-3600));
    return times && !times->isEmpty() ? LooseRequests(folder).add(limitGroupOf(*info), *times, now)
                                      : Status(Done{});
}

// Of the journal and of what SQLite keeps beside it.
QDateTime lastWritten(const QString &path)
{
    constexpr qint64 coarsestClockMs = 2000; // of a file system
    const QDateTime main = QFileInfo(path).lastModified().toUTC();
    const QDateTime wal = QFileInfo(path + QLatin1String("-wal")).lastModified().toUTC();
    return (wal.isValid() ? std::max(main, wal) : main).addMSecs(coarsestClockMs);
}

} // namespace

QList<RunInfo> History::runs() const
{
    QList<RunInfo> all;
    for (const QString &id : journalfiles::ids(m_folder))
        all += infoOf(id, path(id));
    std::ranges::stable_sort(all,
                             [](const RunInfo &a, const RunInfo &b) { return a.startedAt > b.startedAt; });
    return all;
}

RunInfo History::run(const QString &id) const
{
    const QString file = path(id);
    if (file.isEmpty() || !QFileInfo::exists(file))
        return unreadable(id, file, JournalText::tr("There is no such run."));
    return infoOf(id, file);
}

std::optional<RunInfo> History::unfinished(const QString &profileId) const
{
    const QList<RunInfo> all = runs();
    const auto found = std::ranges::find_if(
        all, [&profileId](const RunInfo &run) { return run.isUnfinished() && run.profileId == profileId; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString History::path(const QString &id) const
{
    return journalfiles::path(m_folder, id);
}

QList<QDateTime> History::transmissionsSince(const QString &limitGroup, const QDateTime &utc) const
{
    QList<QDateTime> times = LooseRequests(m_folder).since(limitGroup, utc);
    for (const QString &id : journalfiles::ids(m_folder)) {
        const QString file = path(id);
        if (lastWritten(file) < utc)
            continue; // a long history would cost seconds
        JournalDatabase database(file);
        if (!database.open())
            continue;
        const Result<RunInfo> info = readRunInfo(database);
        if (!info || limitGroupOf(*info) != limitGroup)
            continue;
        if (const Result<QList<QDateTime>> found = readTransmissions(database, utc); found)
            times += *found;
    }
    std::ranges::sort(times);
    return times;
}

Status History::forget(const QString &id)
{
    const QString file = path(id);
    if (file.isEmpty() || !QFileInfo::exists(file))
        return Error{ErrorKind::BadInput, JournalText::tr("There is no such run.")};
    {
        // Only when nobody else has it open can it be turned into one plain file. One that is damaged or of a
        // newer Expunge may go, too; with a damaged one there is nothing to turn.
        JournalDatabase database(file);
        if (database.open()) {
            if (const Status kept = keepRequests(database, m_folder); !kept)
                return kept;
        }
        const Status plain = database.makePlain();
        if (!plain && !database.isDamaged())
            return plain;
    }
    return journalfiles::wipe(file);
}

} // namespace expunge
