// SPDX-License-Identifier: MIT
// How the window's list comes about: imports, and what a person changes in it. The rest is in mainwindow.cpp.
#include "ui/contacts/contactsmodel.h"
#include "ui/contacts/contactspanel.h"
#include "ui/contacts/contactsview.h"
#include "ui/import/entrypanel.h"
#include "ui/import/importdialog.h"
#include "ui/mainmenu.h"
#include "ui/mainwindow.h"
#include "ui/run/runpanel.h"
#include "ui/windowdialogs.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <numeric>

namespace expunge {

void MainWindow::setList(std::shared_ptr<const ContactList> list)
{
    if (isRunning() || (list == m_model->rows().list() && !m_finished && !m_model->rows().hasOutcomes()))
        return;
    const std::vector<ContactId> tickedOff = m_finished ? std::vector<ContactId>() : leftOutIds();
    if (m_finished)
        m_earlier.clear();
    else
        rememberList();
    // A filter is for the list that it was made for: with another one it would hide what is to be deleted.
    if (m_finished || !list || list->isEmpty() || m_model->rows().size() == 0)
        m_contacts->showAll();
    m_entry->clearResult(); // what it said was about the list before
    m_askNext.shown = false;
    m_finished = false;
    m_shownRun = {};
    m_resultsFolder.clear();
    m_actions->openFolder->setEnabled(false);
    m_model->setList(std::move(list));
    leaveOut(tickedOff);
    m_run->forgetRun();
    showResultsHead();
    updateReady();
    updateTitle();
}

void MainWindow::setNames(std::shared_ptr<const ContactList> list, std::shared_ptr<const ContactNames> names)
{
    m_model->setNames(list, std::move(names));
}

// What a person has ticked off stays so, whatever else happens to the list.
std::vector<ContactId> MainWindow::leftOutIds() const
{
    const RowTable &rows = m_model->rows();
    std::vector<ContactId> ids;
    for (int row = 0; rows.leftOutCount() > 0 && row < rows.size(); ++row) {
        if (rows.isLeftOut(row) && rows.list()->isSendable(row))
            ids.push_back(rows.list()->idAt(row));
    }
    return ids;
}

void MainWindow::leaveOut(const std::vector<ContactId> &ids)
{
    std::vector<int> rows;
    for (const ContactId &id : ids) {
        if (const int row = list()->rowOf(id); row >= 0)
            rows.push_back(row);
    }
    leaveRowsOut(rows);
}

void MainWindow::leaveRowsOut(const std::vector<int> &rows)
{
    if (!rows.empty())
        m_model->setLeftOut(rows, true);
}

void MainWindow::rememberList()
{
    constexpr qsizetype mostLists = 20;
    constexpr int mostRows = 2'000'000; // all of them together, at some 32 bytes a row
    m_earlier.append({list(), leftOutIds()});
    int rows = 0;
    qsizetype kept = 0;
    while (kept < qMin(mostLists, m_earlier.size())) {
        rows += m_earlier[m_earlier.size() - 1 - kept].list->size();
        if (kept > 0 && rows > mostRows)
            break;
        ++kept;
    }
    m_earlier = m_earlier.mid(m_earlier.size() - kept);
}

void MainWindow::importStarted(const QString &what)
{
    m_entry->importStarted(what);
    updateReady();
}

void MainWindow::importProgress(qint64 done, qint64 total)
{
    m_entry->importProgress(done, total);
    if (m_importDialog && m_importDialog->isVisible())
        m_importDialog->setProgress(done, total);
}

void MainWindow::importFinished()
{
    m_entry->importFinished();
    updateReady();
}

void MainWindow::showImportResult(const QString &summary, bool isProblem)
{
    m_entry->showResult(summary, isProblem);
}

// Made ahead: it takes longer than a window may stand still while a file is read.
void MainWindow::makeImportDialog()
{
    if (m_importDialog)
        return;
    m_importDialog = new ImportDialog(this);
    connect(m_importDialog, &ImportDialog::optionsChosen, this, &MainWindow::importOptionsChosen);
    connect(m_importDialog, &QDialog::accepted, this, &MainWindow::importConfirmed);
    connect(m_importDialog, &QDialog::rejected, this, &MainWindow::importDeclined);
}

void MainWindow::askForColumn(const CsvPreview &preview)
{
    makeImportDialog();
    if (!m_importDialog->isVisible())
        m_importDialog->begin();
    m_importDialog->setPreview(preview);
    m_importDialog->open();
}

void MainWindow::showImportOutlook(const ImportOutlook &outlook)
{
    if (m_importDialog && m_importDialog->isVisible())
        m_importDialog->setOutlook(outlook);
}

void MainWindow::askForNewList()
{
    if (isRunning() || m_model->rows().size() == 0)
        return;
    askBeforeNewList(this, m_finished, [this] { emit newListRequested(); });
}

void MainWindow::removeSelected()
{
    const std::vector<int> rows = m_contacts->view()->selectedRows();
    if (rows.empty() || !m_entry->takesEntries())
        return;
    setList(std::make_shared<const ContactList>(list()->without(rows)));
    emit listChanged(list());
}

void MainWindow::undoListChange()
{
    if (m_earlier.isEmpty() || !m_entry->takesEntries())
        return;
    const EarlierList earlier = m_earlier.takeLast();
    if (earlier.list != list()) {
        setList(earlier.list);
        m_earlier.removeLast(); // the list that has just been left
    }
    leaveOut(earlier.leftOut);
    updateReady();
    emit listChanged(list());
}

void MainWindow::pasteList()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (m_entry->takesEntries() && !text.trimmed().isEmpty())
        emit textEntered(text);
}

void MainWindow::chooseListFile(bool shownOnly)
{
    std::vector<int> rows;
    for (int place = 0; place < m_model->rowCount() && shownOnly; ++place)
        rows.push_back(m_model->rowAt(place));
    if (!shownOnly) {
        rows.resize(static_cast<size_t>(list()->size()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    if (rows.empty())
        return;
    askForListFile(this, [this, rows](const QString &path) { emit listSaveRequested(path, rows); });
}

void MainWindow::setImportCanBeReviewed(bool can)
{
    m_importCanBeReviewed = can;
    updateReady();
}

} // namespace expunge
