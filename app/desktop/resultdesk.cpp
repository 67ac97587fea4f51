// SPDX-License-Identifier: MIT
#include "desktop/resultdesk.h"

#include "report/listfile.h"
#include "report/pastrunfile.h"
#include "run/history.h"

#include <QtConcurrentRun>

namespace expunge {

namespace {

ReportRow reportRowOf(const RowTable &rows, int row)
{
    const RowOutcome outcome = rows.outcome(row);
    const Origin origin = rows.list()->originAt(row);
    ReportRow told{rows.list()->textAt(row), outcome.state,      outcome.httpStatus, outcome.message,
                   outcome.attempts,         outcome.finishedAt, origin.source,      origin.place};
    if (rows.isLeftOut(row) && !isFinal(told.state))
        told.message = ResultDesk::tr("Not part of this deletion: ticked off.");
    return told;
}

} // namespace

ResultDesk::ResultDesk(const QString &runsFolder, QObject *parent)
    : QObject(parent)
    , m_folder(runsFolder)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const std::shared_ptr<Result<QStringList>> written = m_watcher.result();
        if (!*written)
            emit failed(written->error());
        else if (m_isList)
            emit listSaved(m_path);
        else
            emit saved(m_path, written->value());
    });
}

ResultDesk::~ResultDesk()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void ResultDesk::save(const QString &path, const QString &runId, const RowTable &rows)
{
    start(path, false, [path, runId, folder = m_folder, rows = std::make_shared<const RowTable>(rows)] {
        const ReportRun run = reportRunOf(History(folder).run(runId));
        return writeResults(path, run, *rows->list(), [&rows](int row) { return reportRowOf(*rows, row); });
    });
}

void ResultDesk::saveList(const QString &path, const RowTable &rows, const std::vector<int> &which)
{
    start(path, true, [path, which, rows = std::make_shared<const RowTable>(rows)]() -> Result<QStringList> {
        const Status written = writeListFile(path, *rows->list(), which, [&rows](int row) {
            return ListFileRow{rows->state(row), rows->message(row), rows->isLeftOut(row)};
        });
        return written ? Result<QStringList>(QStringList()) : Result<QStringList>(written.error());
    });
}

void ResultDesk::start(const QString &path, bool isList, Work work)
{
    if (isSaving()) {
        emit failed({ErrorKind::Busy, tr("A file is being written. Save again when it is done.")});
        return;
    }
    m_path = path;
    m_isList = isList;
    m_watcher.setFuture(QtConcurrent::run(
        [work = std::move(work)] { return std::make_shared<Result<QStringList>>(work()); }));
}

} // namespace expunge
