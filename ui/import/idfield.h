// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace expunge {

// Takes one contact ID or many lines of them, and grows with what is in it. Return adds; Shift+Return starts
// a new line.
class IdField final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit IdField(QWidget *parent = nullptr);

signals:
    void submitted();
    // A paste that is too long to be edited; it has not been put into the field.
    void longTextPasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
};

} // namespace expunge
