// SPDX-License-Identifier: MIT
// Whose list and results the window shows, and what it offers once a run has ended or was interrupted; the
// rest of what it does is in mainwindow.cpp.
#include "run/runend.h"
#include "run/runsentences.h"
#include "ui/contacts/contactsmodel.h"
#include "ui/contacts/contactspanel.h"
#include "ui/import/entrypanel.h"
#include "ui/mainmenu.h"
#include "ui/mainwindow.h"
#include "ui/profiles/profileheader.h"
#include "ui/run/interruptedbar.h"
#include "ui/run/problemsdialog.h"
#include "ui/run/resultshead.h"
#include "ui/run/runpanel.h"
#include "ui/run/runwords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <numeric>

namespace expunge {

// A list that is ready to be sent goes elsewhere now, and that must not pass unnoticed.
void MainWindow::tellPlace(const QString &before)
{
    const Profile profile = m_header->current();
    if (before.isEmpty() || before == profile.id || m_finished || list()->isEmpty())
        return;
    m_entry->showResult(tr("The list now goes to %1.").arg(profile.name), true);
}

QString MainWindow::colourOf(const QString &profileId) const
{
    const QList<Profile> &profiles = m_header->profiles();
    const auto found = std::ranges::find(profiles, profileId, &Profile::id);
    return found == profiles.end() ? QString() : found->colour;
}

// The key works, but nobody knows whose it is.
bool MainWindow::isOrganisationHidden() const
{
    const bool works = m_keyStatus.kind == KeyStatus::InKeychain || m_keyStatus.kind == KeyStatus::SessionOnly
        || m_keyStatus.kind == KeyStatus::Sandbox;
    return works && !m_organisationAwaited && !m_header->organisation().isKnown();
}

void MainWindow::showResultsHead()
{
    if (m_finished)
        m_resultsHead->offer(m_shownRun, colourOf(m_shownRun.profileId));
    else
        m_resultsHead->hide();
}


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
    const bool isCurrent = run.profileId == m_header->current().id; // another may have been chosen meanwhile
    if (!isRunning() && !isShown && isCurrent)
        m_interrupted->offer(run, colourOf(run.profileId));
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
    if (m_interrupted->run().id == run.info.id)
        m_interrupted->hide();
    m_summary = RunSummary();
    m_summary.end = runEndFromWord(run.info.end);
    for (const RowState state : finalRowStates)
        m_summary.counts.add(state, m_model->rows().counts()[state]);
    if (noneExisted(m_summary.end, m_summary.counts))
        m_summary.sentence = sentences::noneExisted(m_summary.counts.total(), run.info.host);
    m_summary.startedAt = run.info.startedAt;
    m_summary.endedAt = run.info.endedAt.isValid() ? run.info.endedAt : last;
    m_run->runFinished(m_summary);
    showResultsHead();
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
