// SPDX-License-Identifier: MIT
#include "desktop/listdesk.h"

#include "import/importer.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace expunge {

ListDesk::ListDesk(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<std::shared_ptr<Outcome>>::finished, this, &ListDesk::finish);
}

ListDesk::~ListDesk()
{
    m_jobs.clear();
    m_stop.request_stop();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished(); // the work reports progress to this object
}

void ListDesk::addText(const QString &text)
{
    enqueue(
        {{}, [text](ContactList &list, const std::stop_token &) { return expunge::addText(list, text); }});
}

void ListDesk::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        enqueue({path, [this, path](ContactList &list, const std::stop_token &stop) {
                     return addFile(list, path, {}, stop,
                                    [this](qint64 done, qint64 total) { emit progressed(done, total); });
                 }});
    }
}

void ListDesk::replace(std::shared_ptr<const ContactList> list)
{
    m_list = std::move(list);
    emit changed(m_list);
}

void ListDesk::clear()
{
    cancel();
    m_sources.clear();
    replace(std::make_shared<const ContactList>());
}

void ListDesk::cancel()
{
    if (m_jobs.size() > 1)
        m_jobs.resize(1);
    m_stop.request_stop();
}

void ListDesk::enqueue(Job job)
{
    m_jobs.append(std::move(job));
    if (m_jobs.size() == 1)
        startNext();
}

void ListDesk::startNext()
{
    if (m_jobs.isEmpty()) {
        emit idle();
        return;
    }
    const Job job = m_jobs.first();
    m_stop = std::stop_source();
    emit started(QFileInfo(job.name).fileName());
    m_watcher.setFuture(QtConcurrent::run([work = job.work, list = m_list, stop = m_stop.get_token()] {
        ContactList grown = *list;
        Result<ImportReport> report = work(grown, stop);
        return std::make_shared<Outcome>(Outcome{
            report ? std::make_shared<const ContactList>(std::move(grown)) : list, std::move(report)});
    }));
}

void ListDesk::finish()
{
    const std::shared_ptr<Outcome> outcome = m_watcher.result();
    const Job job = m_jobs.takeFirst();
    if (outcome->report) {
        if (!job.name.isEmpty())
            m_sources.append(QFileInfo(job.name).fileName());
        m_list = outcome->list;
        emit changed(m_list);
        emit reported(outcome->report->summary(), false);
        emit noted(outcome->report->notes);
    } else {
        emit reported(outcome->report.error().text, true);
    }
    startNext();
}

} // namespace expunge
