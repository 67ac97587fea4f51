// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QTimer>

namespace expunge {

// A button that no double click can press: clicks by mouse count only when no second one follows, and not in
// the first moments after the button appeared, which may be the second click on what was there before.
class ConfirmButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ConfirmButton(const QString &text, QWidget *parent = nullptr);

signals:
    void confirmed();

protected:
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QTimer m_settling; // just shown
    QTimer m_waiting; // clicked once; a second click would come now
    bool m_byMouse = false;
};

} // namespace expunge
