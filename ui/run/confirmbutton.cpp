// SPDX-License-Identifier: MIT
#include "ui/run/confirmbutton.h"

#include <QApplication>

namespace expunge {

ConfirmButton::ConfirmButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    m_settling.setSingleShot(true);
    m_waiting.setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        if (isEnabled())
            emit confirmed();
    });
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_byMouse)
            m_waiting.start(QApplication::doubleClickInterval());
        else
            emit confirmed();
    });
}

void ConfirmButton::showEvent(QShowEvent *event)
{
    m_settling.start(QApplication::doubleClickInterval());
    QPushButton::showEvent(event);
}

void ConfirmButton::mousePressEvent(QMouseEvent *event)
{
    m_waiting.stop();
    if (!m_settling.isActive())
        QPushButton::mousePressEvent(event);
}

void ConfirmButton::mouseReleaseEvent(QMouseEvent *event)
{
    m_byMouse = true;
    QPushButton::mouseReleaseEvent(event);
    m_byMouse = false;
}

void ConfirmButton::mouseDoubleClickEvent(QMouseEvent *)
{
    m_waiting.stop();
}

} // namespace expunge
