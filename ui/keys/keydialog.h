// SPDX-License-Identifier: MIT
#pragma once

#include "keys/apikey.h"
#include "settings/profile.h"
#include "ui/keys/keystatus.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace expunge {

// Takes a profile's API key. What is typed is masked, kept in no undo history, and overwritten when the
// dialog goes.
class KeyDialog final : public QDialog
{
    Q_OBJECT
public:
    KeyDialog(const Profile &profile, const KeyStatus &status, QWidget *parent = nullptr);
    ~KeyDialog() override;

signals:
    void keyEntered(const expunge::ApiKey &key, bool remember);
    void forgetRequested();
    void retryRequested(); // the keychain again

private:
    void makeLayout(const Profile &profile, const KeyStatus &status);
    void judge();
    void submit(bool remember);
    void wipe();

    QLineEdit *m_field;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_session;
    QPushButton *m_forget;
    QPushButton *m_retry;
};

} // namespace expunge
