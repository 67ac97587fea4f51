// SPDX-License-Identifier: MIT
#include "ui/profiles/profilemenu.h"

#include "ui/windowdialogs.h"

#include <QFileDialog>

#include <algorithm>

namespace expunge {

ProfileMenu::ProfileMenu(QWidget *window)
    : QMenu(tr("&Profile"), window)
    , m_window(window)
    , m_add(addEntry(tr("&Add…"), "addProfile"))
    , m_edit(addEntry(tr("&Edit…"), "editProfile"))
    , m_duplicate(addEntry(tr("&Duplicate…"), "duplicateProfile"))
    , m_remove(addEntry(tr("&Remove…"), "removeProfile"))
    , m_test(nullptr)
    , m_export(nullptr)
    , m_import(nullptr)
{
    addSeparator();
    m_test = addEntry(tr("&Test connection"), "testConnection");
    addSeparator();
    m_export = addEntry(tr("E&xport profiles…"), "exportProfiles");
    m_import = addEntry(tr("&Import profiles…"), "importProfiles");
    setToolTipsVisible(true);
    connect(m_add, &QAction::triggered, this, [this] { open({}); });
    connect(m_edit, &QAction::triggered, this, [this] { open(m_current); });
    connect(m_duplicate, &QAction::triggered, this, &ProfileMenu::duplicate);
    connect(m_remove, &QAction::triggered, this, &ProfileMenu::askToRemove);
    connect(m_test, &QAction::triggered, this, &ProfileMenu::testRequested);
    connect(m_export, &QAction::triggered, this, &ProfileMenu::askForExport);
    connect(m_import, &QAction::triggered, this, &ProfileMenu::askForImport);
    update();
}

QAction *ProfileMenu::addEntry(const QString &text, const char *objectName)
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1String(objectName));
    return action;
}

void ProfileMenu::setProfiles(const QList<Profile> &profiles, const Profile &current)
{
    m_profiles = profiles;
    m_current = current;
    update();
}

void ProfileMenu::setLocked(bool locked)
{
    m_locked = locked;
    update();
}

void ProfileMenu::setHasKey(bool hasKey)
{
    m_hasKey = hasKey;
    update();
}

void ProfileMenu::update()
{
    const bool own = canBeChanged(m_current);
    const QString why
        = own ? QString() : tr("This profile is built in. Duplicate it to get one of your own.");
    m_add->setEnabled(!m_locked);
    const bool editable = own || isProduction(m_current);
    m_edit->setEnabled(editable && !m_locked);
    m_edit->setToolTip(editable ? QString() : why);
    m_remove->setEnabled(own && !m_locked);
    m_remove->setToolTip(why);
    m_duplicate->setEnabled(!m_current.id.isEmpty() && !m_current.sandbox && !m_locked);
    m_test->setEnabled(m_hasKey && !m_locked);
    const bool haveOwn = std::ranges::any_of(m_profiles, &canBeChanged);
    m_export->setEnabled(haveOwn);
    m_export->setToolTip(haveOwn ? QString() : tr("There is no profile of your own yet."));
    m_import->setEnabled(!m_locked);
}

void ProfileMenu::open(const Profile &profile)
{
    auto *dialog = new ProfileDialog(profile, m_profiles, m_check, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileDialog::saved, this, &ProfileMenu::saved);
    dialog->open();
}

void ProfileMenu::duplicate()
{
    Profile copy = m_current;
    copy.id.clear();
    const auto isTaken = [this](const QString &name) {
        return std::ranges::any_of(m_profiles, [&name](const Profile &profile) {
            return profile.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    for (int number = 2; isTaken(copy.name); ++number)
        copy.name = tr("%1 %2", "name of a copy, its number").arg(m_current.name).arg(number);
    open(copy);
}

void ProfileMenu::askForExport()
{
    auto *dialog = new QFileDialog(m_window, tr("Export profiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilter(tr("Profiles (*.json)"));
    dialog->selectFile(QStringLiteral("expunge-profiles.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileMenu::exportRequested);
    dialog->open();
}

void ProfileMenu::askForImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import profiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Profiles (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileMenu::importRequested);
    dialog->open();
}

void ProfileMenu::askToRemove()
{
    askBeforeProfileRemoval(m_window, m_current.name, m_hasKey,
                            [this, id = m_current.id](bool withKey) { emit removed(id, withKey); });
}

} // namespace expunge
