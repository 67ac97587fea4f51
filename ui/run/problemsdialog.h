// SPDX-License-Identifier: MIT
#pragma once

#include "ui/run/runreport.h"

#include <QDialog>

namespace expunge {

// What went wrong in a run, one line for each reason.
class ProblemsDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr int mostShown = 1000;

    explicit ProblemsDialog(const QList<ProblemGroup> &problems, QWidget *parent = nullptr);
};

} // namespace expunge
