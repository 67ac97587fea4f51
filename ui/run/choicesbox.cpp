// SPDX-License-Identifier: MIT
#include "ui/run/choicesbox.h"

#include "ui/style/steadyspinbox.h"
#include "ui/style/words.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace expunge {

ChoicesBox::ChoicesBox(int count, QWidget *parent)
    : QWidget(parent)
    , m_trial(new QCheckBox(tr("Delete the first %1, then wait for me").arg(grouped(trialSize)), this))
    , m_capped(new QCheckBox(tr("Stop after this many deletions:"), this))
    , m_cap(new SteadySpinBox(this))
{
    constexpr int usualCap = 100;
    m_trial->setObjectName(QStringLiteral("trial"));
    m_trial->setVisible(count > trialSize);
    m_capped->setObjectName(QStringLiteral("capped"));
    m_cap->setObjectName(QStringLiteral("mostDeletions"));
    m_cap->setAccessibleName(tr("Most deletions"));
    m_cap->setToolTip(tr("A contact whose outcome is not known counts as deleted."));
    m_cap->setGroupSeparatorShown(true);
    m_cap->setRange(1, qMax(1, count - 1));
    m_cap->setValue(usualCap);
    m_cap->setEnabled(false);
    m_capped->setVisible(count > 1);
    m_cap->setVisible(count > 1);

    auto *capRow = new QHBoxLayout;
    capRow->setSpacing(8);
    capRow->addWidget(m_capped);
    capRow->addWidget(m_cap);
    capRow->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_trial);
    column->addLayout(capRow);
    connect(m_capped, &QCheckBox::toggled, m_cap, &QWidget::setEnabled);
    connect(m_capped, &QCheckBox::toggled, this, &ChoicesBox::changed);
    connect(m_trial, &QCheckBox::toggled, this, &ChoicesBox::changed);
    connect(m_cap, &QSpinBox::valueChanged, this, &ChoicesBox::changed);
}

RunChoices ChoicesBox::choices() const
{
    RunChoices choices;
    if (m_trial->isChecked())
        choices.trial = trialSize;
    if (m_capped->isChecked())
        choices.mostDeletions = m_cap->value();
    return choices;
}

} // namespace expunge
