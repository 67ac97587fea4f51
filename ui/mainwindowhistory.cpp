// SPDX-License-Identifier: MIT
// The window that lists the runs of the past, and what is done with one of them; the rest is in
// mainwindow.cpp.
#include "ui/history/historydialog.h"
#include "ui/import/entrypanel.h"
#include "ui/mainwindow.h"
#include "ui/profiles/profileheader.h"
#include "ui/run/interruptedbar.h"
#include "ui/windowdialogs.h"

#include <algorithm>

namespace expunge {

void MainWindow::openHistory()
{
    if (!m_history) {
        m_history = new HistoryDialog(this);
        connect(m_history, &HistoryDialog::refreshRequested, this, &MainWindow::historyRequested);
        connect(m_history, &HistoryDialog::deleteRequested, this, &MainWindow::pastRunsDeleted);
        connect(m_history, &HistoryDialog::openRequested, this,
                [this](const RunInfo &run) { askToShow(run, std::nullopt); });
        connect(m_history, &HistoryDialog::continueRequested, this, &MainWindow::askToShow);
        connect(m_history, &HistoryDialog::exportRequested, this,
                [this](const RunInfo &run) { exportRun(m_history, run); });
    }
    m_history->setProfiles(m_header->profiles());
    m_history->setRunUnderWay(isRunning());
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void MainWindow::exportRun(QWidget *parent, const RunInfo &run)
{
    askForResultsFile(parent, run,
                      [this, id = run.id](const QString &path) { emit pastRunExportRequested(id, path); });
}

void MainWindow::setHistory(const QList<HistoryEntry> &runs)
{
    if (m_history)
        m_history->setRuns(runs);
}

void MainWindow::showHistoryProblem(const QString &text)
{
    if (m_history && m_history->isVisible())
        m_history->showProblem(text);
}

void MainWindow::pastRunForgotten(const QString &runId)
{
    if (m_interrupted->run().id == runId)
        m_interrupted->hide();
    updateHistory();
}

void MainWindow::updateHistory()
{
    if (!m_history)
        return;
    m_history->setRunUnderWay(isRunning());
    if (m_history->isVisible())
        emit historyRequested();
}

// Where the run was asked for: the history if it is open, else the window.
void MainWindow::refuseToShow(const QString &why)
{
    if (m_history && m_history->isVisible())
        m_history->showProblem(why);
    else
        m_entry->showResult(why, true);
}

// scope: what the gate is opened for, once the run is shown.
void MainWindow::askToShow(const RunInfo &run, std::optional<Scope> scope)
{
    const bool known = std::ranges::any_of(
        m_header->profiles(), [&run](const Profile &profile) { return profile.id == run.profileId; });
    if (scope && !known) {
        refuseToShow(
            tr("The profile %1, in which this run was begun, is not there any more. The run "
               "can be opened and exported, but not gone on with.")
                .arg(run.profileName));
        return;
    }
    if (!m_entry->takesEntries() && !m_finished) {
        refuseToShow(tr("A file is being read. Wait for its end, or cancel it."));
        return;
    }
    const auto show = [this, run, scope, known] {
        if (isRunning()) // begun beside the question
            return;
        if (m_history)
            m_history->hide();
        m_askNext = {run.id, scope, false};
        // What is shown belongs to that profile: name, colour and host say so.
        if (known && m_header->current().id != run.profileId)
            emit profileChosen(run.profileId);
        emit pastRunRequested(run.id);
    };
    if (!m_finished && !list()->isEmpty())
        askBeforeLeavingList(m_history && m_history->isVisible() ? static_cast<QWidget *>(m_history) : this,
                             show);
    else
        show();
}

// A run of the history is shown, and its profile is ready or in trouble: now the gate can open.
bool MainWindow::canAskNext() const
{
    return m_askNext.shown && m_askNext.scope && m_keyStatus.kind != KeyStatus::Checking
        && !m_organisationAwaited;
}

// A moment later: a key that has just been found is about to be tried.
void MainWindow::askNext()
{
    if (!canAskNext())
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!canAskNext())
                return;
            const Scope scope = *m_askNext.scope;
            m_askNext = {};
            askToDelete(scope);
        },
        Qt::QueuedConnection);
}

} // namespace expunge
