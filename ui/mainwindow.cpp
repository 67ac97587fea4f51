// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/contacts/contactsmodel.h"
#include "ui/contacts/contactspanel.h"
#include "ui/contacts/contactsview.h"
#include "ui/contacts/emptypage.h"
#include "ui/import/entrypanel.h"
#include "ui/log/logdock.h"
#include "ui/mainmenu.h"
#include "ui/profiles/profileheader.h"
#include "ui/profiles/profilemenu.h"
#include "ui/run/afterrunbar.h"
#include "ui/run/confirmdialog.h"
#include "ui/run/interruptedbar.h"
#include "ui/run/runpanel.h"
#include "ui/windowdialogs.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace expunge {

std::shared_ptr<const ContactList> MainWindow::list() const
{
    return m_model->rows().list();
}

const RowTable &MainWindow::rows() const
{
    return m_model->rows();
}

RowOutcome MainWindow::outcomeAt(int row) const
{
    return m_model->rows().outcome(row);
}

bool MainWindow::isRunning() const
{
    return m_run->isRunning();
}

bool MainWindow::hasResults() const
{
    return m_finished;
}

void MainWindow::setProfiles(const QList<Profile> &profiles, const QString &currentId)
{
    const QString before = m_header->current().id;
    m_header->setProfiles(profiles, currentId);
    if (m_interrupted->isVisible() && m_interrupted->run().profileId != currentId)
        m_interrupted->hide();
    m_actions->profile->setProfiles(profiles, m_header->current());
    const bool sandboxKnown = std::ranges::any_of(profiles, &Profile::sandbox);
    m_contacts->emptyPage()->setSandbox(m_header->current().sandbox, sandboxKnown);
    tellPlace(before);
    showResultsHead();
    updateReady();
    updateTitle();
}

void MainWindow::setKeyStatus(const KeyStatus &status)
{
    m_keyStatus = status;
    m_header->setKeyStatus(status);
    updateReady();
}

void MainWindow::setAddressCheck(const AddressCheck &check)
{
    m_actions->profile->setAddressCheck(check);
}

void MainWindow::showMessage(const QString &title, const QString &text)
{
    showNote(this, title, text);
}

void MainWindow::organisationAsked()
{
    m_organisationAwaited = true;
    m_header->setOrganisation({});
    updateReady();
}

void MainWindow::setOrganisation(const Organisation &organisation)
{
    m_organisationAwaited = false;
    m_header->setOrganisation(organisation);
    updateReady();
}

void MainWindow::prepareRun(const ConfirmedDeletion &confirmed)
{
    m_confirmedRows = confirmed.rows;
    m_askNext = {};
    m_interrupted->hide();
    m_model->setLocked(true);
    m_contacts->view()->setLocked(true);
    m_percent = 0;
    m_run->prepareRun(static_cast<int>(confirmed.rows.size()));
    updateReady();
    updateTitle();
    updateHistory();
}

void MainWindow::runRefused()
{
    m_confirmedRows.clear();
    m_model->setLocked(false);
    m_contacts->view()->setLocked(false);
    m_run->runRefused();
    updateReady();
    updateTitle();
    updateHistory();
    if (m_closeWhenFinished)
        close();
}

void MainWindow::runStarted(const RunInfo &run)
{
    const std::vector<int> rows = std::exchange(m_confirmedRows, {});
    m_shownRun = run;
    m_model->startRun(rows);
    m_run->runStarted(static_cast<int>(rows.size()));
    updateReady();
    updateTitle();
    updateHistory();
}

void MainWindow::setProgress(const RunProgress &progress)
{
    m_run->setProgress(progress);
    const bool asks = progress.phase == RunPhase::Paused && progress.pause != PauseCause::None
        && progress.pause != PauseCause::User;
    if (asks && !m_asking)
        callForAttention();
    m_asking = asks;
    const int total = progress.counts.total();
    const int open = progress.counts[RowState::Left] + progress.counts[RowState::Sending];
    m_percent = total > 0 ? static_cast<int>(100LL * (total - open) / total) : 0;
    updateTitle();
}

void MainWindow::applyOutcomes(const RowOutcomes &outcomes)
{
    m_model->applyOutcomes(outcomes);
}

void MainWindow::runFinished(const RunSummary &summary)
{
    m_model->endRun();
    m_contacts->updateCounts();
    m_model->setLocked(false);
    m_contacts->view()->setLocked(false);
    m_finished = true;
    m_summary = summary;
    m_asking = false;
    m_run->runFinished(summary);
    showResultsHead();
    callForAttention();
    updateReady();
    updateTitle();
    updateHistory();
    if (m_closeWhenFinished)
        close();
}

void MainWindow::addLog(const QList<LogRecord> &records)
{
    m_log->add(records);
}

void MainWindow::updateReady()
{
    using Locked = EntryPanel::Locked;
    const bool running = m_run->isRunning();
    m_entry->setLocked(running ? Locked::Running : (m_finished ? Locked::Finished : Locked::No));
    m_header->setLocked(running);
    m_header->setKeyLocked(m_run->isPreparing());
    m_actions->profile->setLocked(running);
    m_actions->profile->setHasKey(m_keyStatus.kind != KeyStatus::Checking
                                  && m_keyStatus.kind != KeyStatus::Missing);
    m_header->setOrganisationHidden(isOrganisationHidden());
    const QString why = obstacle();
    const RowCounts &counts = m_model->rows().counts();
    m_run->setReady({m_model->rows().size(), m_model->rows().deletableCount(), counts,
                     m_header->current().runPace(), why});
    m_actions->importFile->setEnabled(m_entry->takesEntries());
    m_actions->pasteList->setEnabled(m_entry->takesEntries());
    m_actions->newList->setEnabled(!running && m_model->rows().size() > 0);
    m_actions->saveResults->setEnabled(m_run->hasResults());
    m_actions->showProblems->setEnabled(!running && m_finished);
    const int problems = counts[RowState::Failed] + counts[RowState::Unknown];
    m_actions->retryFailed->setEnabled(m_finished && m_run->canDelete() && problems > 0);
    m_run->afterBar()->offer(counts[RowState::Failed], counts[RowState::Unknown], why,
                             !m_resultsFolder.isEmpty());
    m_actions->copySummary->setEnabled(!running && m_finished);
    m_actions->reviewImport->setEnabled(m_entry->takesEntries() && m_importCanBeReviewed);
    m_actions->saveList->setEnabled(!running && m_model->rows().size() > 0);
    m_actions->saveShownRows->setEnabled(m_actions->saveList->isEnabled());
    m_actions->removeRows->setEnabled(m_entry->takesEntries());
    m_actions->undoRemoval->setEnabled(m_entry->takesEntries() && !m_earlier.isEmpty());
    m_actions->deleteContacts->setEnabled(m_run->canDelete());
    m_actions->pause->setEnabled(running);
    m_actions->stop->setEnabled(running);
    m_actions->key->setEnabled(!m_run->isPreparing() && m_keyStatus.kind != KeyStatus::Sandbox);
    m_contacts->view()->setRemovable(m_entry->takesEntries());
    askNext();
}

void MainWindow::updateTitle()
{
    const QString place = m_header->current().name;
    const QString plain = place.isEmpty() ? tr("Expunge") : tr("%1 – Expunge").arg(place);
    setWindowTitle(m_run->isRunning() ? tr("%1 % – %2", "percent done, title").arg(m_percent).arg(plain)
                                      : plain);
}

QString MainWindow::obstacle() const
{
    if (m_header->current().id.isEmpty())
        return tr("There is no profile to delete from.");
    if (m_finished && m_shownRun.profileId != m_header->current().id)
        return tr("These results belong to another profile. Choose that one to go on, or start a new list.");
    if (!m_entry->takesEntries() && !m_finished && !m_run->isRunning())
        return tr("A file is being read.");
    switch (m_keyStatus.kind) {
    case KeyStatus::Checking:
        return tr("The keychain is asked for the key.");
    case KeyStatus::Missing:
        return tr("An API key is needed before anything can be deleted. Choose Key… to enter it.");
    default:
        break;
    }
    if (m_keyStatus.isObstacle())
        return m_keyStatus.text;
    return m_organisationAwaited ? tr("The API is asked which organisation this key belongs to.") : QString();
}

void MainWindow::askToDelete(Scope scope)
{
    if (!m_run->canDelete() || findChild<ConfirmDialog *>())
        return;
    const std::vector<int> rows = rowsOf(m_model->rows(), scope);
    if (rows.empty())
        return;
    DeletionPlan plan = planFor(m_model->rows(), rows);
    plan.profile = m_header->current();
    plan.organisation = m_header->organisation();
    plan.organisationIsHidden = !plan.organisation.isKnown();
    ConfirmedDeletion meant{list(), rows, plan.profile, plan.organisation, {}};
    plan.caution = m_finished ? m_resumeDoubt : QString();
    auto *dialog = new ConfirmDialog(plan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, meant = std::move(meant), scope]() mutable {
        // What was confirmed is exactly what is sent: if anything has changed meanwhile, nobody has confirmed
        // it.
        if (meant.list != list() || meant.rows != rowsOf(m_model->rows(), scope)
            || meant.profile != m_header->current() || meant.organisation != m_header->organisation()
            || !m_run->canDelete())
            return;
        meant.choices = dialog->choices();
        emit deletionConfirmed(meant);
    });
    dialog->open();
}

void MainWindow::chooseResultsFile()
{
    if (m_run->hasResults())
        askForResultsFile(this, m_shownRun, [this](const QString &path) { emit resultsRequested(path); });
}

} // namespace expunge
