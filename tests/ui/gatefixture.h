// SPDX-License-Identifier: MIT
#pragma once

#include "ui/run/confirmdialog.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QLineEdit>

namespace expunge {

inline ConfirmDialog *openGate(MainWindow &window)
{
    press(window, "deleteContacts");
    auto *dialog = window.findChild<ConfirmDialog *>();
    if (!dialog || !QTest::qWaitForWindowExposed(dialog))
        qFatal("no confirmation dialog");
    return dialog;
}

inline void settle()
{
    QTest::qWait(QApplication::doubleClickInterval() + 50); // as the dialog itself waits
}

inline QLineEdit *countField(QWidget &dialog)
{
    return part<QLineEdit>(dialog, "typedCount");
}

} // namespace expunge
