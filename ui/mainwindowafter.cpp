// SPDX-License-Identifier: MIT
// What the window offers once a run has ended or was interrupted; the rest of what it does is in
// mainwindow.cpp.
#include "run/runend.h"
#include "ui/contacts/contactsmodel.h"
#include "ui/contacts/contactspanel.h"
#include "ui/mainmenu.h"
#include "ui/mainwindow.h"
#include "ui/profiles/profileheader.h"
#include "ui/run/interruptedbar.h"
#include "ui/run/problemsdialog.h"
#include "ui/run/runpanel.h"
#include "ui/run/runwords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <numeric>

namespace expunge {

void MainWindow::showProblems()
{
    auto *dialog = new ProblemsDialog(problemsOf(m_model->rows()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::copySummary()
{
    QGuiApplication::clipboard()->setText(
        reportText(placeOfRun(m_shownRun), m_summary, problemsOf(m_model->rows())));
}

void MainWindow::offerInterrupted(const RunInfo &run)
{
    const bool isShown = m_finished && m_shownRun.id == run.id;
    if (!isRunning() && !isShown)
        m_interrupted->offer(run);
}

void MainWindow::showPastRun(const PastRun &run)
{
    if (isRunning())
        return;
    setList(run.list);
    std::vector<int> all(static_cast<size_t>(run.list->size()));
    std::iota(all.begin(), all.end(), 0);
    m_model->startRun(all);
    m_model->applyOutcomes(run.outcomes);
    m_model->endRun();
    m_contacts->updateCounts();
    m_finished = true;
    m_shownRun = run.info;
    const QDateTime last = run.info.lastSentAt.isValid() ? run.info.lastSentAt : run.info.startedAt;
    m_summary = RunSummary();
    m_summary.end = runEndFromWord(run.info.end);
    for (const RowState state : finalRowStates)
        m_summary.counts.add(state, m_model->rows().counts()[state]);
    m_summary.startedAt = run.info.startedAt;
    m_summary.endedAt = run.info.endedAt.isValid() ? run.info.endedAt : last;
    m_run->runFinished(m_summary);
    m_askNext.shown = m_askNext.runId == run.info.id;
    updateReady();
    updateTitle();
}

void MainWindow::setResumeDoubt(const QString &doubt)
{
    m_resumeDoubt = doubt;
}

void MainWindow::resultsSaved(const QString &path)
{
    m_resultsFolder = QFileInfo(path).absolutePath();
    m_actions->openFolder->setEnabled(true);
    updateReady();
}

void MainWindow::openResultsFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_resultsFolder));
}

void MainWindow::callForAttention()
{
    QApplication::alert(this); // does nothing while the window is the active one
}

} // namespace expunge
