// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

namespace expunge {

// How many contacts were done per minute, from the start of the run until now, as a small line. However long
// the run takes, the whole of it is shown.
class RateChart final : public QWidget
{
    Q_OBJECT
public:
    explicit RateChart(QWidget *parent = nullptr);

    void clear();
    void add(double perMinute); // in even steps of time
    QSize sizeHint() const override { return {96, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_points; // each the mean of m_perPoint samples
    int m_perPoint = 1;
    double m_sum = 0; // of the samples that do not make a point yet
    int m_pending = 0;
};

} // namespace expunge
