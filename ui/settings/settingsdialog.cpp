// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "ui/style/namedcombo.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace expunge {

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_language(new NamedCombo(tr("Language"), this))
    , m_appearance(new NamedCombo(tr("Appearance"), this))
    , m_notifications(new QCheckBox(tr("&Notify me when a run ends or waits for me"), this))
    , m_keepAwake(new QCheckBox(tr("&Keep the computer awake while contacts are being deleted"), this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setMinimumWidth(480);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QString());
    // Each in its own words: who cannot read the present language must find theirs.
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
    m_appearance->setObjectName(QStringLiteral("appearance"));
    m_appearance->addItem(tr("As the system"), int(Appearance::System));
    m_appearance->addItem(tr("Light"), int(Appearance::Light));
    m_appearance->addItem(tr("Dark"), int(Appearance::Dark));
    m_appearance->addItem(tr("High contrast"), int(Appearance::HighContrast));
    m_appearance->setCurrentIndex(m_appearance->findData(int(preferences.appearance)));
    m_notifications->setObjectName(QStringLiteral("notifications"));
    m_notifications->setToolTip(tr("Only while another window is the active one."));
    m_notifications->setChecked(preferences.notifications);
    m_keepAwake->setObjectName(QStringLiteral("keepAwake"));
    m_keepAwake->setToolTip(
        tr("The screen may still go dark. While a run is paused, the computer may sleep."));
    m_keepAwake->setChecked(preferences.keepAwake);
    makeLayout();
    m_language->setFocus();
}

void SettingsDialog::makeLayout()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Appearance"), m_appearance);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *save = new QPushButton(tr("Save settings"), this);
    save->setObjectName(QStringLiteral("saveSettings"));
    save->setProperty("look", QStringLiteral("primary"));
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addLayout(form);
    column->addSpacing(4);
    column->addWidget(m_notifications);
    column->addWidget(m_keepAwake);
    column->addSpacing(8);
    column->addStretch();
    column->addLayout(buttons);
}

Preferences SettingsDialog::chosen() const
{
    Preferences chosen = m_preferences;
    chosen.language = m_language->currentData().toString();
    chosen.appearance = static_cast<Appearance>(m_appearance->currentData().toInt());
    chosen.notifications = m_notifications->isChecked();
    chosen.keepAwake = m_keepAwake->isChecked();
    return chosen;
}

} // namespace expunge
