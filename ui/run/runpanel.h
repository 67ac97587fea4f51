// SPDX-License-Identifier: MIT
#pragma once

#include "run/runprogress.h"
#include "settings/pace.h"

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace expunge {

class AfterRunBar;
class LimitGauge;
class RateChart;

// The foot of the window: what a deletion would take, how the one that runs is doing, how it ended; and its
// buttons. The one that deletes stands alone at the end.
class RunPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit RunPanel(QWidget *parent = nullptr);

    // Before a run and after one: how many a deletion would take, what is open of a list that has been through
    // a run, and why no deletion can begin (empty: it can).
    struct Ready
    {
        int listSize = 0;
        int deletable = 0;
        RowCounts counts;
        Pace pace;
        QString obstacle;
    };
    void setReady(const Ready &ready);
    void prepareRun(int count); // it is confirmed, but not written down yet
    void runRefused(); // as before it was confirmed
    void runStarted(int count);
    void setProgress(const RunProgress &progress);
    void runFinished(const RunSummary &summary);
    void forgetRun(); // a new list
    bool isRunning() const { return m_running || m_preparing; } // from the confirmation on
    bool isPreparing() const { return m_preparing; }
    bool isPaused() const { return m_running && m_paused; }
    bool canDelete() const;
    bool hasResults() const;
    AfterRunBar *afterBar() const { return m_after; }

signals:
    void deleteRequested();
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void saveResultsRequested();
    void newListRequested();

private:
    void makeLayout();
    void setNote(const QString &text, const QString &look);
    void showButtons();

    QProgressBar *m_bar;
    QLabel *m_headline;
    QLabel *m_rate;
    RateChart *m_chart;
    LimitGauge *m_gauge;
    QLabel *m_limit;
    QLabel *m_timeLeft;
    AfterRunBar *m_after;
    QLabel *m_note;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_save;
    QPushButton *m_newList;
    QPushButton *m_delete;
    RunSummary m_summary; // of the last run over this list
    QString m_endText; // how it ended
    std::chrono::seconds m_window{60}; // of the limit
    QElapsedTimer m_sinceSample; // of the chart
    int m_deletable = 0;
    int m_runCount = 0;
    bool m_hasList = false;
    bool m_obstructed = false;
    bool m_preparing = false;
    bool m_running = false;
    bool m_paused = false;
    bool m_stopping = false;
    bool m_finished = false;
};

} // namespace expunge
