// SPDX-License-Identifier: MIT
#include "cli/deletiontask.h"

#include "cli/console.h"
#include "cli/exitcodes.h"
#include "settings/places.h"
#include "settings/profilestore.h"

#include <utility>

namespace expunge {

DeletionTask::DeletionTask(QObject *parent)
    : QObject(parent)
    , m_engine(dataFolder())
    , m_lines(m_clock.now())
{
    connect(&m_engine, &RunEngine::connectionChecked, this, &DeletionTask::connectionChecked);
    connect(&m_engine, &RunEngine::started, this, &DeletionTask::started);
    connect(&m_engine, &RunEngine::outcomesReady, this, &DeletionTask::take);
    connect(&m_engine, &RunEngine::progressed, this, &DeletionTask::show);
    connect(&m_engine, &RunEngine::finished, this, &DeletionTask::finish);
    connect(&m_engine, &RunEngine::learned, this,
            [](const Profile &profile, const std::optional<Learned> &learned) {
                ProfileStore store(configFile());
                if (store.find(profile.id)) // the next run of another one learns anew
                    static_cast<void>(store.setLearnedPace(
                        profile.limitGroup(),
                        learned ? std::optional(LearnedPace{learned->limit, learned->credit})
                                : std::nullopt));
            });
    connect(&m_engine, &RunEngine::logged, this, [this](const LogRecord &record) {
        if (record.level == LogLevel::Info)
            return;
        if (record.contactId.isEmpty())
            m_lastSaid = record.text;
        Console::err(record.contactId.isEmpty()
                         ? record.text
                         : QStringLiteral("%1: %2").arg(record.contactId, record.text));
    });
    connect(&m_engine, &RunEngine::refused, this, [this](const Error &error) {
        Console::err(error.text);
        emit done(exitcode::of(error.kind));
    });
}

void DeletionTask::checkConnection(const RunOrder &order)
{
    m_engine.checkConnection(order.profile, order.key, order.learned);
}

void DeletionTask::begin(const RunOrder &order)
{
    m_host = order.profile.host();
    m_engine.begin(order);
}

void DeletionTask::goOn(const QString &runId, const RunOrder &order)
{
    m_host = order.profile.host();
    m_engine.goOn(runId, order);
}

void DeletionTask::started(const QString &runId, const std::shared_ptr<const ContactList> &list,
                           const RowOutcomes &known)
{
    m_runId = runId;
    m_list = list;
    m_outcomes.resize(static_cast<size_t>(list->size()));
    for (size_t row = 0; row < m_outcomes.size(); ++row) {
        m_outcomes[row].row = static_cast<int>(row);
        m_outcomes[row].state = RowState::NotAttempted;
    }
    for (const RowOutcome &outcome : known)
        m_outcomes[static_cast<size_t>(outcome.row)] = outcome;
    Console::note(tr("Run %1 on %2.").arg(runId, m_host));
}

void DeletionTask::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    Console::note(tr("Stopping: no more requests leave, answers on their way are awaited."));
    m_engine.stop();
}

void DeletionTask::take(const RowOutcomes &outcomes)
{
    for (const RowOutcome &outcome : outcomes) {
        if (!isFinal(outcome.state))
            continue;
        m_outcomes[static_cast<size_t>(outcome.row)] = outcome;
        emit rowEnded(outcome);
    }
}

void DeletionTask::show(const RunProgress &progress)
{
    if (Console::showsProgress())
        Console::progress(progressText(progress));
    else if (progress.phase == RunPhase::Running && m_lines.isDue(progress, m_clock.now()))
        Console::note(progressText(progress));
}

void DeletionTask::finish(const RunSummary &summary)
{
    m_summary = summary;
    for (RowOutcome &outcome : m_outcomes) {
        if (outcome.finishedAt.isValid())
            continue;
        outcome.finishedAt = summary.endedAt;
        emit rowEnded(outcome); // nobody said anything about what was never tried
    }
    emit done(exitCodeOf(summary));
}

int exitCodeOf(const RunSummary &summary)
{
    switch (summary.end) {
    case RunEnd::KeyRefused:
    case RunEnd::Forbidden:
        return exitcode::keyRefused;
    case RunEnd::Unreachable:
    case RunEnd::WrongAddress:
        return exitcode::notReached;
    case RunEnd::OtherOrganisation:
        return exitcode::usage;
    case RunEnd::CapReached:
    case RunEnd::Doubtful:
        return exitcode::endedEarly;
    case RunEnd::Stopped:
        if (summary.counts[RowState::NotAttempted] + summary.counts[RowState::Unknown] > 0)
            return exitcode::interrupted;
        break;
    case RunEnd::JournalTrouble:
        return exitcode::someLeft;
    case RunEnd::Completed:
    case RunEnd::Interrupted:
        break;
    }
    return summary.counts.gone() == summary.counts.total() ? exitcode::allGone : exitcode::someLeft;
}

} // namespace expunge
