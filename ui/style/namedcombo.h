// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace expunge {

// A combo box whose accessible name is the one it was given. On Linux, Qt reports the chosen text instead,
// and a screen reader says "Production" without saying of what.
class NamedCombo final : public QComboBox
{
    Q_OBJECT
public:
    NamedCombo(const QString &accessibleName, QWidget *parent);
};

} // namespace expunge
