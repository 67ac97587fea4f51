// SPDX-License-Identifier: MIT
#pragma once

#include "ui/run/runchoices.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace expunge {

// Two ways to be careful with a long list: a trial first, and a limit. Both are off unless chosen.
class ChoicesBox final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int trialSize = 5;

    ChoicesBox(int count, QWidget *parent);

    RunChoices choices() const;

signals:
    void changed();

private:
    QCheckBox *m_trial;
    QCheckBox *m_capped;
    QSpinBox *m_cap;
};

} // namespace expunge
