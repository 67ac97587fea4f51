// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"
#include "ui/profiles/profiledialog.h"

#include <QMenu>

namespace expunge {

// The menu for profiles and the dialogs behind it. Everything in it is about the current profile, except Add.
class ProfileMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit ProfileMenu(QWidget *window);

    void setProfiles(const QList<Profile> &profiles, const Profile &current);
    void setLocked(bool locked); // a run is on
    void setHasKey(bool hasKey); // a connection can be tested
    void setAddressCheck(const AddressCheck &check) { m_check = check; }

signals:
    void saved(const expunge::Profile &profile); // new ones have no ID
    void removed(const QString &id, bool withKey);
    void testRequested();
    void exportRequested(const QString &path);
    void importRequested(const QString &path);

private:
    QAction *addEntry(const QString &text, const char *objectName);
    void update();
    void open(const Profile &profile);
    void duplicate();
    void askToRemove();
    void askForExport();
    void askForImport();

    QWidget *m_window;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_test;
    QAction *m_export;
    QAction *m_import;
    AddressCheck m_check;
    QList<Profile> m_profiles;
    Profile m_current;
    bool m_locked = false;
    bool m_hasKey = false;
};

} // namespace expunge
