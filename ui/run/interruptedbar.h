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

    void offer(const RunInfo &run); // shows itself
    const RunInfo &run() const { return m_run; }

signals:
    void continueRequested(const QString &runId); // the bar has done its work and hides
    void leaveRequested(const QString &runId); // so here
    void exportRequested(const QString &runId);

private:
    RunInfo m_run;
    QLabel *m_text;
};

} // namespace expunge
