// SPDX-License-Identifier: MIT
#include "ui/profiles/profilemenu.h"

#include "ui/windowdialogs.h"

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
{
    addSeparator();
    m_test = addEntry(tr("&Test connection"), "testConnection");
    setToolTipsVisible(true);
    connect(m_add, &QAction::triggered, this, [this] { open({}); });
    connect(m_edit, &QAction::triggered, this, [this] { open(m_current); });
    connect(m_duplicate, &QAction::triggered, this, &ProfileMenu::duplicate);
    connect(m_remove, &QAction::triggered, this, &ProfileMenu::askToRemove);
    connect(m_test, &QAction::triggered, this, &ProfileMenu::testRequested);
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

void ProfileMenu::askToRemove()
{
    askBeforeProfileRemoval(m_window, m_current.name, [this, id = m_current.id] { emit removed(id); });
}

} // namespace expunge
