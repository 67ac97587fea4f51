// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace expunge {

// What a person can choose about the window and the desktop. What has to do with a place to delete from is in
// its profile.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);

    Preferences chosen() const;

private:
    void makeLayout();

    Preferences m_preferences; // as they were
    QComboBox *m_language;
    QComboBox *m_appearance;
    QCheckBox *m_notifications;
    QCheckBox *m_keepAwake;
};

} // namespace expunge
