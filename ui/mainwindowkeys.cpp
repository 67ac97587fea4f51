// SPDX-License-Identifier: MIT
// The window's questions about keys.
#include "ui/mainwindow.h"

#include "ui/keys/keydialog.h"
#include "ui/profiles/profileheader.h"
#include "ui/run/runpanel.h"
#include "ui/windowdialogs.h"

namespace expunge {

void MainWindow::askForKey()
{
    if (m_run->isPreparing()) // with the key that was there when it was confirmed
        return;
    auto *dialog = new KeyDialog(m_header->current(), m_keyStatus, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyDialog::keyEntered, this, &MainWindow::keyEntered);
    connect(dialog, &KeyDialog::chosen, this, &MainWindow::keyChosen);
    connect(dialog, &KeyDialog::forgetRequested, this, [this] {
        askBeforeKeyIsForgotten(this, m_keyStatus.hint, [this] { emit keyForgetRequested(); });
    });
    connect(dialog, &KeyDialog::retryRequested, this, &MainWindow::keyRetryRequested);
    dialog->open();
}

void MainWindow::showKeyTrial(const KeyTrial &trial)
{
    if (auto *dialog = findChild<KeyDialog *>())
        dialog->showTrial(trial, !m_run->isRunning());
}

void MainWindow::offerOldKey(const QString &hint, const Organisation &organisation)
{
    const Profile profile = m_header->current();
    askAboutOldKey(this, profile.addressText(), profile.name, hint, organisation.text(),
                   [this](bool use) { emit oldKeyAnswered(use); });
}

} // namespace expunge
