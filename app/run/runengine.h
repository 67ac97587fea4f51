// SPDX-License-Identifier: MIT
#pragma once

#include "run/connectionchecker.h"
#include "run/limiters.h"
#include "run/pastrun.h"
#include "run/runorder.h"

#include <QObject>

#include <memory>

namespace expunge {

class Journal;
class RunLock;

// The working half of the program: checks connections and does runs, one at a time, each with its lock and
// journal. Lives in one thread with an event loop; the window's lives in another and talks to it by signals.
class RunEngine final : public QObject
{
    Q_OBJECT

public:
    // dataFolder: where journals and locks are kept, made when missing.
    explicit RunEngine(const QString &dataFolder, QObject *parent = nullptr);
    ~RunEngine() override;

    bool isRunning() const { return m_run != nullptr; }

public slots:
    // GET /org: shows the organisation and whether the key is any good, before anything is deleted. learned:
    // as in a RunOrder, since this may be the first request that counts against the limit.
    void checkConnection(const expunge::Profile &profile, const expunge::ApiKey &key,
                         const std::optional<expunge::Learned> &learned = {});

    void begin(const expunge::RunOrder &order);
    // Goes on with a run that was interrupted or ended early: what was not attempted is, and what is unknown
    // is asked again. rows: of the run, rising; not empty: these and no others, also those that have failed.
    // The order's list is ignored: the journal has its own.
    void goOn(const QString &runId, const expunge::RunOrder &order, const std::vector<int> &rows = {});

    // A run of the profile that neither ended nor is under way in another program: interruptedFound()
    // follows.
    void lookForInterrupted(const expunge::Profile &profile);
    // Reads a run of the history: runRead() or unreadable() follows.
    void read(const QString &runId);
    // Nobody wants to go on with it: it counts as ended, and is not found as interrupted any more. One that
    // another program has gone on with stays: unreadable() says so.
    void leave(const QString &runId);

    void pause();
    void resume();
    void stop();
    void setKey(const expunge::ApiKey &key);

signals:
    void connectionChecked(const expunge::ConnectionCheck &check);
    // The journal holds the whole list; the first request leaves after this. known: what an earlier process
    // did.
    void started(const QString &runId, std::shared_ptr<const expunge::ContactList> list,
                 const expunge::RowOutcomes &known);
    void interruptedFound(const expunge::RunInfo &run);
    void runRead(const expunge::PastRun &run);
    void unreadable(const expunge::Error &error);
    void refused(const expunge::Error &error); // the run could not begin; nothing was sent
    void outcomesReady(const expunge::RowOutcomes &outcomes);
    void progressed(const expunge::RunProgress &progress);
    void logged(const expunge::LogRecord &record);
    // What refusals have taught about the profile's limit, worth keeping for the next run; nothing when the
    // whole pace could be used. Before finished().
    void learned(const expunge::Profile &profile, const std::optional<expunge::Learned> &learned);
    void finished(const expunge::RunSummary &summary);

private:
    void launch(const RunOrder &order, RunTable table, const Organisation &bound);
    void onFinished(const RunSummary &summary);
    QString runsFolder() const;
    bool takeLock(const Profile &profile);
    void dropLock();

    QString m_dataFolder;
    SystemClock m_clock;
    Limiters m_limiters;
    ConnectionChecker m_checker; // a child as well: it goes along into the thread of the engine
    Profile m_profile; // of the run under way or being prepared
    std::unique_ptr<RunLock> m_lock;
    std::unique_ptr<Journal> m_journal;
    DeletionRun *m_run = nullptr;
};

} // namespace expunge
