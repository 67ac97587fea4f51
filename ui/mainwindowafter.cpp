// SPDX-License-Identifier: MIT
// What the window offers once a run has ended; the rest of what it does is in mainwindow.cpp.
#include "ui/contacts/contactsmodel.h"
#include "ui/mainmenu.h"
#include "ui/mainwindow.h"
#include "ui/profiles/profileheader.h"
#include "ui/run/problemsdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace expunge {

void MainWindow::showProblems()
{
    auto *dialog = new ProblemsDialog(problemsOf(m_model->rows()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::copySummary()
{
    QStringList place{m_header->current().name, m_header->organisation(), m_header->current().host()};
    place.removeAll(QString());
    QGuiApplication::clipboard()->setText(
        reportText(place.join(QStringLiteral(", ")), m_summary, problemsOf(m_model->rows())));
}

void MainWindow::resultsSaved(const QString &path)
{
    m_resultsFolder = QFileInfo(path).absolutePath();
    m_actions->openFolder->setEnabled(true);
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
