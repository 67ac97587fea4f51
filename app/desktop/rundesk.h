// SPDX-License-Identifier: MIT
#pragma once

#include "run/runengine.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace expunge {

// The engine in a thread of its own, so that no disk and no network ever holds the window up. Translates
// between the rows of the shown list and those of the run.
class RunDesk final : public QObject
{
    Q_OBJECT

public:
    explicit RunDesk(const QString &dataFolder, QObject *parent = nullptr);
    ~RunDesk() override; // ends a run under way cleanly, waiting for its answers

    bool isRunning() const { return m_running; } // from begin() on

    // learned: as in a RunOrder.
    void checkConnection(const Profile &profile, const ApiKey &key, const std::optional<Learned> &learned);
    // Busy while another run is prepared or under way: that one is not disturbed. Else started() or refused()
    // follows. Deletes these rows of the order's list, which is the shown one. If that is the list of the
    // last run, or of one that was read from the history, and all rows are of that run, it goes on, so that
    // one journal tells all about a list; else a new one begins.
    Status begin(RunOrder order, std::vector<int> rows);
    // The run to which the shown list belongs.
    const std::optional<RunInfo> &shownRun() const { return m_shown.run; }
    QString shownRunId() const { return m_shown.run ? m_shown.run->id : QString(); }

    // The run was removed: nothing goes on in its journal. Whether it was the shown one.
    bool forget(const QString &runId);

    void lookForInterrupted(const Profile &profile);
    void read(const QString &runId); // it becomes the shown one
    void leave(const QString &runId);
    void pause();
    void resume();
    void stop();
    void setKey(const ApiKey &key);

signals:
    void connectionChecked(const expunge::ConnectionCheck &check);
    void interruptedFound(const expunge::RunInfo &run);
    void runRead(const expunge::PastRun &run);
    void unreadable(const expunge::Error &error);
    // Outcomes that the journal has by now, from another program perhaps, follow as outcomesReady().
    void started(const expunge::RunInfo &run);
    void refused(const expunge::Error &error);
    void outcomesReady(const expunge::RowOutcomes &outcomes); // rows of the shown list
    void progressed(const expunge::RunProgress &progress);
    void learned(const expunge::Profile &profile, const std::optional<expunge::Learned> &learned);
    void logged(const expunge::LogRecord &record);
    void finished(const expunge::RunSummary &summary);

private:
    void handOn(RowOutcomes outcomes);
    void goOn(const RunOrder &order, const std::vector<int> &rows);
    void show(const PastRun &run);

    QThread m_thread;
    RunEngine *m_engine; // lives in m_thread
    struct Shown
    {
        std::vector<int> rows; // run row -> row of the shown list
        std::shared_ptr<const ContactList> list;
        std::optional<RunInfo> run;
    };
    Shown m_shown;
    Shown m_before; // while a run is prepared: what comes back when it is refused
    std::shared_ptr<std::atomic_bool> m_stopAsked; // of the run that is prepared
    bool m_running = false;
};

} // namespace expunge
