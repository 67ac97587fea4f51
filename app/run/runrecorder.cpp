// SPDX-License-Identifier: MIT
#include "run/runrecorder.h"

#include "run/journal.h"

#include <utility>

namespace expunge {

RunRecorder::RunRecorder(Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(groupTime);
    connect(&m_timer, &QTimer::timeout, this, &RunRecorder::flush);
}

bool RunRecorder::intend(const std::vector<int> &rows)
{
    return commit(rows);
}

void RunRecorder::add(const RowOutcome &outcome)
{
    m_toWrite.append(outcome);
    show(outcome);
}

void RunRecorder::show(const RowOutcome &outcome)
{
    m_toHandOn.append(outcome);
    if (!m_timer.isActive())
        m_timer.start();
}

void RunRecorder::noteTransmissions(int count)
{
    m_extraTransmissions += count;
}

bool RunRecorder::announce()
{
    ++m_extraTransmissions;
    return commit({});
}

void RunRecorder::noteIdentity(const Organisation &organisation, const QString &keyFingerprint)
{
    if (!m_failed)
        checked(m_journal.noteIdentity(organisation, keyFingerprint));
}

void RunRecorder::flush()
{
    m_timer.stop();
    commit({});
}

bool RunRecorder::checked(const Status &written)
{
    if (!written) {
        m_failed = true;
        emit failed(written.error());
    }
    return written.ok();
}

bool RunRecorder::commit(const std::vector<int> &intents)
{
    if (!m_failed && (!intents.empty() || !m_toWrite.isEmpty() || m_extraTransmissions > 0)) {
        Status written = m_journal.commit(intents, m_toWrite, m_clock.utc());
        if (written && m_extraTransmissions > 0)
            written = m_journal.noteTransmissions(std::exchange(m_extraTransmissions, 0), m_clock.utc());
        checked(written);
    }
    m_toWrite.clear();
    const RowOutcomes outcomes = std::exchange(m_toHandOn, {});
    if (!outcomes.isEmpty())
        emit recorded(outcomes);
    return !m_failed;
}

} // namespace expunge
