// SPDX-License-Identifier: MIT
#pragma once

#include "run/runinfo.h"

#include <QFrame>

class QLabel;

namespace expunge {

// Says whose results are shown: the organisation and the run that they are of, whatever profile is chosen by
// now. Its edge has the colour of the run's profile.
class ResultsHead final : public QFrame
{
    Q_OBJECT
public:
    explicit ResultsHead(QWidget *parent = nullptr);

    void offer(const RunInfo &run, const QString &colour); // colour: of the profile; empty when it is gone

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_colour;
    QLabel *m_whose;
    QLabel *m_which;
};

} // namespace expunge
