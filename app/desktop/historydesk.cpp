// SPDX-License-Identifier: MIT
#include "desktop/historydesk.h"

#include "base/whenready.h"
#include "report/pastrunfile.h"
#include "run/history.h"
#include "run/runlock.h"
#include "run/underway.h"

#include <QtConcurrentRun>

namespace expunge {

namespace {

QList<HistoryEntry> entriesOf(const QString &folder, const QString &runningId)
{
    QList<HistoryEntry> entries;
    for (const RunInfo &run : History(folder).runs())
        entries += HistoryEntry{run, run.id == runningId || isUnderWay(folder, run)};
    return entries;
}

Result<QStringList> writeRun(const QString &folder, const QString &id, const QString &path)
{
    const Result<PastRun> run = readPastRun(folder, id);
    if (!run)
        return run.error();
    return writePastRun(path, *run);
}

Status forgetRun(const QString &folder, const QString &id)
{
    const Status forgotten = History(folder).forget(id);
    if (forgotten || forgotten.error().kind != ErrorKind::Busy)
        return forgotten;
    // Who has it open is known best from the lock.
    const RunInfo run = History(folder).run(id);
    if (run.problem.isEmpty() && isUnderWay(folder, run)) {
        if (const auto lock = RunLock::take(folder, limitGroupOf(run)); !lock)
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
    whenReady(this,
              QtConcurrent::run(&m_thread,
                                [folder = m_folder, runningId] { return entriesOf(folder, runningId); }),
              [this](const QList<HistoryEntry> &entries) { emit listed(entries); });
}

void HistoryDesk::exportRun(const QString &id, const QString &path)
{
    whenReady(
        this, QtConcurrent::run(&m_thread, [folder = m_folder, id, path] { return writeRun(folder, id, path); }),
        [this, path](const Result<QStringList> &written) {
            if (written)
                emit exported(path, *written);
            else
                emit failed(written.error());
        });
}

void HistoryDesk::forget(const QStringList &ids)
{
    for (const QString &id : ids) {
        whenReady(this, QtConcurrent::run(&m_thread, [folder = m_folder, id] { return forgetRun(folder, id); }),
                  [this, id](const Status &forgotten) {
                      if (forgotten)
                          emit this->forgotten(id);
                      else
                          emit failed(forgotten.error());
                  });
    }
}

} // namespace expunge
