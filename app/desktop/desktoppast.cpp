// SPDX-License-Identifier: MIT
// Runs of the past: listed, offered, shown, exported and deleted; the rest of the desktop is in desktop.cpp.
#include "desktop/desktop.h"

#include "run/resumecheck.h"

namespace expunge {

void Desktop::connectPastRuns()
{
    connect(&m_runs, &RunDesk::interruptedFound, &m_window, &MainWindow::offerInterrupted);
    connect(&m_runs, &RunDesk::runRead, this, [this](const PastRun &run) {
        // Another profile may have been chosen while it was read: results never stand under a foreign one.
        const std::optional<Profile> own = m_profiles.find(run.info.profileId);
        if (own && own->id == run.info.profileId && own->id != m_profile.id)
            chooseProfile(own->id);
        m_window.showPastRun(run);
    });
    connect(&m_runs, &RunDesk::runRead, this, &Desktop::judgeResuming);
    connect(&m_runs, &RunDesk::runRead, &m_names, [this](const PastRun &run) { m_names.open(run.list); });
    connect(&m_runs, &RunDesk::unreadable, this, [this](const Error &error) {
        note(LogLevel::Error, error.text);
        m_window.showImportResult(error.text, true);
    });
    connect(&m_window, &MainWindow::pastRunRequested, &m_runs, &RunDesk::read);
    connect(&m_window, &MainWindow::pastRunLeft, &m_runs, &RunDesk::leave);
}

// The sandbox is another one at each start, and nothing real can be lost in it.
void Desktop::judgeResuming()
{
    const std::optional<RunInfo> &run = m_runs.shownRun();
    m_window.setResumeDoubt(run && !m_profile.sandbox ? doubtAboutResuming(
                                *run, m_profile.host(), m_organisation, m_keys.key())
                                                      : QString());
}

void Desktop::connectHistory()
{
    connect(&m_window, &MainWindow::historyRequested, this,
            [this] { m_history.list(m_runs.isRunning() ? m_runs.shownRun()->id : QString()); });
    connect(&m_window, &MainWindow::pastRunExportRequested, &m_history, &HistoryDesk::exportRun);
    connect(&m_window, &MainWindow::pastRunsDeleted, &m_history, &HistoryDesk::forget);
    connect(&m_history, &HistoryDesk::listed, &m_window, &MainWindow::setHistory);
    connect(&m_history, &HistoryDesk::exported, this, &Desktop::tellSaved);
    connect(&m_history, &HistoryDesk::failed, this, [this](const Error &error) {
        note(LogLevel::Error, error.text);
        m_window.showImportResult(error.text, true);
        m_window.showHistoryProblem(error.text);
    });
    connect(&m_history, &HistoryDesk::forgotten, this, [this](const QString &id) {
        note(LogLevel::Info, tr("The run %1 was deleted from the history.").arg(id));
        m_window.pastRunForgotten(id);
        if (m_runs.forget(id)) // its contacts leave the window, too
            m_lists.clear();
    });
}

} // namespace expunge
