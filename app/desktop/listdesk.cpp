// SPDX-License-Identifier: MIT
#include "desktop/listdesk.h"

#include <QFileInfo>

#include <utility>

namespace expunge {

namespace {

// A single column leaves nothing to choose, but the results of a run always do: which of them? A paste is
// there to be seen, so that only a doubt is worth a question.
bool hasChoice(const CsvPreview &preview, bool isPaste)
{
    if (isPaste && !preview.columnIsRefused)
        return false;
    return preview.isTable && (preview.looks.size() > 1 || preview.own == OwnFile::Results)
        && preview.own != OwnFile::List;
}

ImportOutlook outlookOf(const Result<ImportReport> &report)
{
    ImportOutlook outlook;
    if (!report) {
        outlook.sentence = report.error().text;
        outlook.isProblem = true;
        return outlook;
    }
    outlook.sentence = report->outlook();
    outlook.contacts = report->added;
    outlook.isProblem
        = report->added + report->merged == 0; // places of contacts in the list are worth adding
    outlook.earlier = report->earlier;
    constexpr qsizetype fewExamples = 3;
    for (const ImportNote &note : report->notes) {
        if (outlook.examples.size() < fewExamples && note.kind == ImportNote::Rejected)
            outlook.examples += QStringLiteral("%1: %2").arg(
                ListDesk::tr("row %L1").arg(note.place.place),
                note.text.isEmpty() ? note.reason : note.text + QLatin1String(": ") + note.reason);
    }
    return outlook;
}

} // namespace

ListDesk::ListDesk(QObject *parent)
    : QObject(parent)
{
}

ListDesk::~ListDesk() = default;

QStringList ListDesk::sources() const
{
    QStringList names;
    for (const ListSource &source : m_list->sources()) {
        if (!source.name.isEmpty() && !names.contains(source.name))
            names += source.name;
    }
    return names;
}

void ListDesk::addText(const QString &text)
{
    enqueue({{}, text, false});
}

void ListDesk::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        enqueue({path, {}, false});
}

void ListDesk::askAgain()
{
    if (!canAskAgain() || !m_jobs.isEmpty())
        return;
    Job again = m_last.job;
    again.alwaysAsk = true;
    replace(m_last.before);
    enqueue(again);
}

void ListDesk::replace(std::shared_ptr<const ContactList> list)
{
    m_list = std::move(list);
    emit changed(m_list);
}

void ListDesk::clear()
{
    m_asking = false;
    if (m_reading) { // even one that is done already: what it read belongs to the list that goes
        m_jobs.resize(1);
        endJob();
    }
    replace(std::make_shared<const ContactList>());
}

void ListDesk::cancel()
{
    if (m_jobs.size() > 1)
        m_jobs.resize(1);
    if (m_asking)
        decline();
    else if (m_reading)
        m_reading->stop();
}

void ListDesk::enqueue(const Job &job)
{
    m_jobs.append(job);
    if (m_jobs.size() == 1)
        startNext();
}

void ListDesk::startNext()
{
    if (m_jobs.isEmpty()) {
        m_answer = {};
        emit idle();
        return;
    }
    const Job &job = m_jobs.first();
    CsvOptions options;
    options.takeTickedOff = true;
    m_preview = {};
    m_reading = std::make_unique<ListReading>(ListReading::Order{job.path, job.text, options, m_list});
    connect(m_reading.get(), &ListReading::looked, this, &ListDesk::onLooked);
    connect(m_reading.get(), &ListReading::progressed, this, &ListDesk::progressed);
    connect(m_reading.get(), &ListReading::finished, this, &ListDesk::onFinished);
    emit started(QFileInfo(job.path).fileName());
    m_reading->start();
}

void ListDesk::onLooked(const CsvPreview &preview)
{
    const bool first = m_preview.name.isEmpty();
    m_preview = preview;
    if (m_asking) {
        emit asked(preview);
        return;
    }
    const Job &job = m_jobs.first();
    const bool wanted = job.alwaysAsk || hasChoice(preview, job.path.isEmpty());
    if (!first || !wanted)
        return;
    if (!job.alwaysAsk && !preview.header.isEmpty() && preview.header == m_answer.header) {
        m_reading->change(m_answer.options); // as the file before
        return;
    }
    m_asking = true;
    emit asked(preview);
    if (preview.own == OwnFile::Results) {
        CsvOptions open = m_reading->order().options;
        open.only = {RowState::Failed, RowState::Unknown, RowState::NotAttempted};
        readAs(open);
    }
}

void ListDesk::readAs(const CsvOptions &options)
{
    if (!m_asking)
        return;
    CsvOptions settled = options;
    settled.takeTickedOff = true;
    m_reading->change(settled);
}

void ListDesk::accept()
{
    if (!m_asking)
        return;
    m_asking = false;
    m_answer = {m_preview.header, m_reading->order().options};
    if (m_reading->outcome())
        take();
}

void ListDesk::decline()
{
    if (!m_asking)
        return;
    m_asking = false;
    emit reported(tr("“%1” was not imported.").arg(m_preview.name), false);
    endJob();
}

void ListDesk::onFinished()
{
    if (m_asking)
        emit outlook(outlookOf(m_reading->outcome()->report));
    else
        take();
}

void ListDesk::take()
{
    const ListReading::Outcome outcome = *m_reading->outcome();
    if (outcome.report) {
        m_last = {};
        if (const Job &job = m_jobs.first(); !job.path.isEmpty() || m_preview.isTable)
            m_last = {job, m_list, outcome.list};
        m_list = outcome.list;
        emit changed(m_list);
        if (!outcome.report->tickedOff.empty())
            emit tickedOff(outcome.report->tickedOff);
        emit reported(outcome.report->summary(), false);
        emit noted(outcome.report->notes);
    } else {
        emit reported(outcome.report.error().text, true);
    }
    endJob();
}

void ListDesk::endJob()
{
    m_reading->disconnect(this);
    m_reading->stop();
    m_reading.release()->deleteLater(); // it may be the one that is calling
    m_jobs.removeFirst();
    startNext();
}

} // namespace expunge
