// SPDX-License-Identifier: MIT
// What the window shows for somebody who helps from afar.
#include "ui/mainwindow.h"
#include "ui/support/supportdialog.h"

namespace expunge {

void MainWindow::showSupportBundle(const SupportFacts &facts)
{
    auto *dialog = new SupportDialog(facts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SupportDialog::saveRequested, this, &MainWindow::supportBundleSaveRequested);
    dialog->open();
}

} // namespace expunge
