// SPDX-License-Identifier: MIT
#include "desktop/historydesk.h"

#include "report/resultfile.h"
#include "run/history.h"
#include "run/pastrun.h"
#include "run/runlock.h"

#include <QSet>
#include <QtConcurrentRun>

namespace expunge {

namespace {

// Of a profile in which somebody is at work, the newest run without an end is the one that is under way.
QList<HistoryEntry> entriesOf(const QString &folder, const QString &runningId)
{
    QList<HistoryEntry> entries;
    QSet<QString> seen; // profiles
    for (const RunInfo &run : History(folder).runs()) {
        HistoryEntry entry{run, run.id == runningId};
        if (run.isUnfinished() && !seen.contains(run.profileId)) {
            seen.insert(run.profileId);
            const bool busy = runningId.isEmpty() && !RunLock::take(folder, run.profileId);
            entry.underWay |= busy;
        }
        entries += entry;
    }
    return entries;
}

Result<QStringList> writeRun(const QString &folder, const QString &id, const QString &path)
{
    const Result<PastRun> run = readPastRun(folder, id);
    if (!run)
        return run.error();
    std::vector<RowOutcome> rows(static_cast<size_t>(run->list->size()));
    for (size_t row = 0; row < rows.size(); ++row)
        rows[row] = {static_cast<int>(row), RowState::NotAttempted, 0, 0, {}, {}};
    for (const RowOutcome &outcome : run->outcomes)
        rows[static_cast<size_t>(outcome.row)] = outcome;
    return writeResults(path, *run->list, [&](int row) {
        const RowOutcome &outcome = rows[static_cast<size_t>(row)];
        const Origin origin = run->list->originAt(row);
        return ReportRow{run->list->textAt(row), outcome.state,      outcome.httpStatus, outcome.message,
                         outcome.attempts,       outcome.finishedAt, origin.source,      origin.place};
    });
}

Status forgetRun(const QString &folder, const QString &id)
{
    const Status forgotten = History(folder).forget(id);
    if (forgotten || forgotten.error().kind != ErrorKind::Busy)
        return forgotten;
    // Who has it open is known best from the lock.
    for (const RunInfo &run : History(folder).runs()) {
        if (run.id != id)
            continue;
        if (const auto lock = RunLock::take(folder, run.profileId); !lock)
            return lock.error();
    }
    return forgotten;
}

} // namespace

HistoryDesk::HistoryDesk(const QString &runsFolder, QObject *parent)
    : QObject(parent)
    , m_folder(runsFolder)
{
    m_thread.setMaxThreadCount(1); // one after the other, in the order they were asked for
}

HistoryDesk::~HistoryDesk()
{
    m_thread.waitForDone();
}

void HistoryDesk::list(const QString &runningId)
{
    QtConcurrent::run(&m_thread, [folder = m_folder, runningId] {
        return entriesOf(folder, runningId);
    }).then(this, [this](const QList<HistoryEntry> &entries) { emit listed(entries); });
}

void HistoryDesk::exportRun(const QString &id, const QString &path)
{
    QtConcurrent::run(&m_thread, [folder = m_folder, id, path] {
        return writeRun(folder, id, path);
    }).then(this, [this, path](const Result<QStringList> &written) {
        if (written)
            emit exported(path, *written);
        else
            emit failed(written.error());
    });
}

void HistoryDesk::forget(const QStringList &ids)
{
    for (const QString &id : ids) {
        QtConcurrent::run(&m_thread, [folder = m_folder, id] {
            return forgetRun(folder, id);
        }).then(this, [this, id](const Status &forgotten) {
            if (forgotten)
                emit this->forgotten(id);
            else
                emit failed(forgotten.error());
        });
    }
}

} // namespace expunge
