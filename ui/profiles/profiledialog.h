// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "settings/profile.h"

#include <QDialog>
#include <QList>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace expunge {

class ColourPicker;

// What is wrong with an address, as a sentence; empty when keys may be sent there.
using AddressCheck = std::function<QString(const QUrl &)>;

// Adds or changes a profile. Says what is wrong while it is typed; Save works only when nothing is.
class ProfileDialog final : public QDialog
{
    Q_OBJECT
public:
    // A profile without an ID is a new one. others: all that exist; names are taken once.
    ProfileDialog(const Profile &profile, QList<Profile> others, AddressCheck check,
                  QWidget *parent = nullptr);

signals:
    void saved(const expunge::Profile &profile); // new ones have no ID yet

private:
    void makeLayout();
    Profile entered() const;
    QString problem() const;
    QString notice() const; // what saving would bring along
    void judge();
    void save();

    Profile m_profile; // as it was
    QList<Profile> m_others;
    AddressCheck m_check;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QSpinBox *m_requests;
    QSpinBox *m_seconds;
    QComboBox *m_share;
    QCheckBox *m_ownLimit;
    ColourPicker *m_colour;
    QCheckBox *m_production;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace expunge
