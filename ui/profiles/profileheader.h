// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"
#include "ui/keys/keystatus.h"

#include <QFrame>
#include <QList>

class QComboBox;
class QLabel;
class QPushButton;

namespace expunge {

// The head of the window: where deletions would go, and with which key. Its edge has the profile's colour.
class ProfileHeader final : public QFrame
{
    Q_OBJECT
public:
    explicit ProfileHeader(QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles, const QString &currentId);
    const QList<Profile> &profiles() const { return m_profiles; }
    Profile current() const;
    void setOrganisation(const Organisation &organisation);
    void setOrganisationHidden(bool hidden); // the key works, and may not read it
    const Organisation &organisation() const { return m_organisation; }
    void setKeyStatus(const KeyStatus &status);
    void setKeyLocked(bool locked);
    void setLocked(bool locked); // a run is on: its profile cannot be changed

signals:
    void profileChosen(const QString &id);
    void keyRequested();
    void keyRetryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updatePlace();

    QList<Profile> m_profiles;
    QString m_currentId;
    Organisation m_organisation;
    bool m_organisationIsHidden = false;
    QComboBox *m_combo;
    QLabel *m_name;
    QLabel *m_host;
    QLabel *m_keyText;
    QPushButton *m_retry;
    QPushButton *m_key;
};

} // namespace expunge
