// SPDX-License-Identifier: MIT
#pragma once

#include "run/runengine.h"

#include <QObject>
#include <QThread>

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

    bool isRunning() const { return m_running; }

    void checkConnection(const Profile &profile, const ApiKey &key);
    // rows: of the shown list, in its order; those are deleted.
    void begin(RunOrder order, std::vector<int> rows);
    void pause();
    void resume();
    void stop();
    void setKey(const ApiKey &key);

signals:
    void connectionChecked(const expunge::ConnectionCheck &check);
    void started();
    void refused(const expunge::Error &error);
    void outcomesReady(const expunge::RowOutcomes &outcomes); // rows of the shown list
    void progressed(const expunge::RunProgress &progress);
    void learned(const QString &profileId, const expunge::Learned &learned);
    void logged(const expunge::LogRecord &record);
    void finished(const expunge::RunSummary &summary);

private:
    void handOn(RowOutcomes outcomes);

    QThread m_thread;
    RunEngine *m_engine; // lives in m_thread
    std::vector<int> m_shownRows; // run row -> row of the shown list
    bool m_running = false;
};

} // namespace expunge
