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

namespace expunge {

void MainWindow::setList(std::shared_ptr<const ContactList> list)
{
    if (list != m_lastEdited) {
        m_removals.clear();
        m_lastEdited.reset();
    }
    m_confirmedRows.clear();
    m_finished = false;
    m_model->setList(std::move(list));
    m_run->forgetRun();
    updateReady();
    updateTitle();
}

void MainWindow::importStarted(const QString &what)
{
    m_entry->importStarted(what);
    updateReady();
}

void MainWindow::importProgress(qint64 done, qint64 total)
{
    m_entry->importProgress(done, total);
    if (m_importDialog)
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

void MainWindow::askForColumn(const CsvPreview &preview)
{
    if (!m_importDialog) {
        m_importDialog = new ImportDialog(this);
        m_importDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_importDialog, &ImportDialog::optionsChosen, this, &MainWindow::importOptionsChosen);
        connect(m_importDialog, &QDialog::finished, this, [this](int answer) {
            m_importDialog = nullptr; // the next file has a dialog of its own
            answer == QDialog::Accepted ? emit importConfirmed() : emit importDeclined();
        });
        m_importDialog->open();
    }
    m_importDialog->setPreview(preview);
}

void MainWindow::showImportOutlook(const ImportOutlook &outlook)
{
    if (m_importDialog)
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
    if (rows.empty() || isRunning() || m_finished)
        return;
    constexpr qsizetype mostRemovals = 20; // each holds a list
    if (m_removals.size() == mostRemovals)
        m_removals.removeFirst();
    m_removals.append(list());
    m_lastEdited = std::make_shared<const ContactList>(list()->without(rows));
    setList(m_lastEdited);
    emit listChanged(list());
}

void MainWindow::undoRemoval()
{
    if (m_removals.isEmpty() || isRunning() || m_finished)
        return;
    m_lastEdited = m_removals.takeLast();
    setList(m_lastEdited);
    emit listChanged(list());
}

void MainWindow::pasteList()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (m_entry->takesEntries() && !text.trimmed().isEmpty())
        emit textEntered(text);
}

} // namespace expunge
