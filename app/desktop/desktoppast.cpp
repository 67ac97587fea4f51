// SPDX-License-Identifier: MIT
// Runs of the past: offered, shown and exported; the rest of the desktop is in desktop.cpp.
#include "desktop/desktop.h"

#include "report/resultfile.h"
#include "run/resumecheck.h"
#include "settings/places.h"

#include <QtConcurrentRun>

namespace expunge {

void Desktop::connectPastRuns()
{
    connect(&m_runs, &RunDesk::interruptedFound, &m_window, &MainWindow::offerInterrupted);
    connect(&m_runs, &RunDesk::runRead, &m_window, &MainWindow::showPastRun);
    connect(&m_runs, &RunDesk::runRead, this, &Desktop::judgeResuming);
    connect(&m_runs, &RunDesk::unreadable, this, [this](const Error &error) {
        note(LogLevel::Error, error.text);
        m_window.showImportResult(error.text, true);
    });
    connect(&m_window, &MainWindow::pastRunRequested, &m_runs, &RunDesk::read);
    connect(&m_window, &MainWindow::pastRunLeft, &m_runs, &RunDesk::leave);
    connect(&m_window, &MainWindow::pastRunExportRequested, this, &Desktop::exportPastRun);
}

// The sandbox is another one at each start, and nothing real can be lost in it.
void Desktop::judgeResuming()
{
    const std::optional<RunInfo> &run = m_runs.shownRun();
    m_window.setResumeDoubt(run && !m_profile.sandbox
                                ? doubtAboutResuming(*run, m_profile.host(), m_organisation, m_keys.key())
                                : QString());
}

void Desktop::exportPastRun(const QString &runId, const QString &path)
{
    QtConcurrent::run([runId, path]() -> Status {
        const Result<PastRun> run = readPastRun(runsFolder(), runId);
        if (!run)
            return run.error();
        auto next = run->outcomes.begin();
        return writeResultFile(path, run->list->size(), [&](int row) {
            RowOutcome outcome{row, RowState::NotAttempted, 0, 0, {}, {}};
            if (next != run->outcomes.end() && next->row == row)
                outcome = *next++;
            const Origin origin = run->list->originAt(row);
            return ReportRow{run->list->textAt(row), outcome.state,      outcome.httpStatus, outcome.message,
                             outcome.attempts,       outcome.finishedAt, origin.source,      origin.place};
        });
    }).then(this, [this, path](const Status &saved) {
        note(saved ? LogLevel::Info : LogLevel::Error,
             saved ? tr("Results saved: %1").arg(path) : saved.error().text);
        if (saved)
            m_window.resultsSaved(path);
        m_window.showImportResult(saved ? tr("Results saved: %1").arg(path) : saved.error().text, !saved);
    });
}

} // namespace expunge
