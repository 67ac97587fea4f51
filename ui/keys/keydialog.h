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

// Takes a profile's API key, and stays until it was tested and kept. What is typed is masked, kept in no undo
// history, and overwritten when the dialog goes.
class KeyDialog final : public QDialog
{
    Q_OBJECT
public:
    KeyDialog(const Profile &profile, const KeyStatus &status, QWidget *parent = nullptr);
    ~KeyDialog() override;

    // What became of the key that was entered. profileCanChange: false while a run goes on in it.
    void showTrial(const KeyTrial &trial, bool profileCanChange);

signals:
    void keyEntered(const expunge::ApiKey &key, bool remember);
    void chosen(expunge::KeyChoice choice); // about the key that was entered
    void forgetRequested();
    void retryRequested(); // the keychain again

private:
    void makeLayout(const Profile &profile, const KeyStatus &status);
    void judge();
    void submit(bool remember);
    void choose(KeyChoice choice);
    void offer(const QList<QPushButton *> &choices);
    void wipe();

    QLineEdit *m_field;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_session;
    QPushButton *m_forget;
    QPushButton *m_retry;
    QPushButton *m_keepUntested;
    QPushButton *m_newProfile;
    QPushButton *m_bindProfile;
    QString m_host;
    bool m_onTrial = false; // a key was entered, and is neither kept nor dropped
};

} // namespace expunge
