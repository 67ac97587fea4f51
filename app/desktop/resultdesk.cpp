// SPDX-License-Identifier: MIT
#include "desktop/resultdesk.h"

#include "report/resultfile.h"

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

ResultDesk::ResultDesk(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const std::shared_ptr<Result<QStringList>> written = m_watcher.result();
        if (*written)
            emit saved(m_path, written->value());
        else
            emit failed(written->error());
    });
}

ResultDesk::~ResultDesk()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void ResultDesk::save(const QString &path, const RowTable &rows)
{
    if (isSaving()) {
        emit failed({ErrorKind::Busy, tr("A result file is being written. Save again when it is done.")});
        return;
    }
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run([path, rows = std::make_shared<const RowTable>(rows)] {
        return std::make_shared<Result<QStringList>>(
            writeResults(path, *rows->list(), [&rows](int row) { return reportRowOf(*rows, row); }));
    }));
}

} // namespace expunge
