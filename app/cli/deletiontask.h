// SPDX-License-Identifier: MIT
#pragma once

#include "cli/progresslines.h"
#include "run/runengine.h"

#include <QObject>

#include <vector>

namespace expunge {

// One run on the command line: progress to stderr while it lasts, the outcomes kept for the result file.
class DeletionTask final : public QObject
{
    Q_OBJECT

public:
    explicit DeletionTask(QObject *parent = nullptr);

    void checkConnection(const RunOrder &order); // connectionChecked() follows
    void begin(const RunOrder &order);
    void goOn(const QString &runId, const RunOrder &order);
    void stop();

    // After done(), unless the run could not begin: then runId() is empty.
    const QString &runId() const { return m_runId; }
    const ContactList &list() const { return *m_list; }
    const std::vector<RowOutcome> &outcomes() const { return m_outcomes; } // by row of the list
    const RunSummary &summary() const { return m_summary; }
    // The last problem of the run, not of a contact, that was told while it lasted.
    const QString &lastSaid() const { return m_lastSaid; }

signals:
    void connectionChecked(const expunge::ConnectionCheck &check);
    void rowEnded(const expunge::RowOutcome &outcome); // in this process; once for each row
    void done(int exitCode);

private:
    void started(const QString &runId, const std::shared_ptr<const ContactList> &list,
                 const RowOutcomes &known);
    void take(const RowOutcomes &outcomes);
    void show(const RunProgress &progress);
    void finish(const RunSummary &summary);

    RunEngine m_engine;
    SystemClock m_clock;
    ProgressLines m_lines;
    QString m_host;
    QString m_runId;
    QString m_lastSaid;
    bool m_stopping = false;
    std::shared_ptr<const ContactList> m_list;
    std::vector<RowOutcome> m_outcomes;
    RunSummary m_summary;
};

// For a run that has ended this way with these rows.
int exitCodeOf(const RunSummary &summary);

} // namespace expunge
