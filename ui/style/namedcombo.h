// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace expunge {

// A combo box that changes only by a choice from its open list: neither by the wheel nor by an arrow or a
// letter that was meant for something else. Its accessible name is the one it was given; on Linux, Qt reports
// the chosen text instead, and a screen reader says "Production" without saying of what.
class NamedCombo final : public QComboBox
{
    Q_OBJECT
public:
    NamedCombo(const QString &accessibleName, QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace expunge
