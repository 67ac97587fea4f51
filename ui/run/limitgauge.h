// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace expunge {

// How much of the API's limit is used at this moment, as a small bar.
class LimitGauge final : public QWidget
{
    Q_OBJECT
public:
    explicit LimitGauge(QWidget *parent = nullptr);
    void setUse(int used, int limit);
    QSize sizeHint() const override { return {72, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

} // namespace expunge
