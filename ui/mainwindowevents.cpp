// SPDX-License-Identifier: MIT
// Closing, dropping and changed colours; what the window does is in mainwindow.cpp.
#include "ui/import/entrypanel.h"
#include "ui/mainwindow.h"
#include "ui/windowdialogs.h"

#include <QCloseEvent>
#include <QMimeData>

namespace expunge {

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isRunning()) {
        event->accept();
        return;
    }
    event->ignore();
    askToStop(this, [this] { endCleanly(); });
}

void MainWindow::endCleanly()
{
    m_closeWhenFinished = true;
    if (isRunning())
        emit stopRequested();
    else
        close();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyLook();
}

namespace {

// Never a move, whatever the other program proposes: the file stays where it is.
void takeAsCopy(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_entry->takesEntries() && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        takeAsCopy(event);
}

// Asked again and again on the way: the last answer is what the other program goes by.
void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    takeAsCopy(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (!m_entry->takesEntries())
        return;
    takeAsCopy(event);
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        emit filesChosen(paths);
    else if (event->mimeData()->hasText())
        emit textEntered(event->mimeData()->text());
}

} // namespace expunge
