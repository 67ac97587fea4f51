// SPDX-License-Identifier: MIT
#pragma once

#include <QSpinBox>
#include <QWheelEvent>

namespace expunge {

// A spin box that a turn of the wheel does not change: the pointer was on its way elsewhere.
class SteadySpinBox final : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace expunge
