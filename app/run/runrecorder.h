// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/organisation.h"
#include "base/result.h"
#include "contacts/rowoutcome.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace expunge {

class Journal;

// Brings intents and outcomes into the journal, in groups, and only then hands the outcomes on: nothing is
// shown as done that is not on the disk. After the first failure it writes nothing more and hands on what
// still comes.
class RunRecorder final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds groupTime{50};

    RunRecorder(Journal &journal, const Clock &clock, QObject *parent = nullptr);

    // True when it is on the disk that these rows may have been sent.
    bool intend(const std::vector<int> &rows);

    // Committed within groupTime: a final state, or Left for a row that certainly was not carried out.
    void add(const RowOutcome &outcome);
    // Only handed on: a passing state that the journal need not know.
    void show(const RowOutcome &outcome);
    // Requests beyond the intents that have left: hidden re-sends.
    void noteTransmissions(int count);
    // True when it is on the disk that one more is about to leave: the question for the organisation.
    bool announce();
    // Whose key the run uses from now on; an unknown organisation leaves what is known.
    void noteIdentity(const Organisation &organisation, const QString &keyFingerprint);

    // Commits and hands on at once.
    void flush();

signals:
    void recorded(const expunge::RowOutcomes &outcomes);
    void failed(const expunge::Error &error);

private:
    bool checked(const Status &written);
    bool commit(const std::vector<int> &intents);

    Journal &m_journal;
    const Clock &m_clock;
    RowOutcomes m_toWrite;
    RowOutcomes m_toHandOn;
    int m_extraTransmissions = 0;
    QTimer m_timer;
    bool m_failed = false;
};

} // namespace expunge
