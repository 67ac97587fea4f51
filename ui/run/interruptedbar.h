// SPDX-License-Identifier: MIT
#pragma once

#include "run/runinfo.h"

#include <QFrame>

class QLabel;

namespace expunge {

// Offers a run that was interrupted: to be looked at and continued, left, or exported. Nothing goes on by
// itself.
class InterruptedBar final : public QFrame
{
    Q_OBJECT
public:
    explicit InterruptedBar(QWidget *parent = nullptr);

    void offer(const RunInfo &run, const QString &colour); // shows itself; colour: of the run's profile
    const RunInfo &run() const { return m_run; }

signals:
    void continueRequested(const expunge::RunInfo &run); // the bar stays until the run is shown
    void leaveRequested(const QString &runId); // the bar has done its work and hides
    void exportRequested(const expunge::RunInfo &run);

private:
    RunInfo m_run;
    QLabel *m_dot;
    QLabel *m_text;
};

} // namespace expunge
