// SPDX-License-Identifier: MIT
#include "ui/run/limitgauge.h"

#include "ui/style/colours.h"

#include <QPainter>

namespace expunge {

LimitGauge::LimitGauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LimitGauge::setUse(int used, int limit)
{
    const double share = limit > 0 ? qBound(0.0, static_cast<double>(used) / limit, 1.0) : 0.0;
    if (qFuzzyCompare(share + 1, m_share + 1))
        return;
    m_share = share;
    update();
}

void LimitGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF track = rect();
    painter.setBrush(hairline(palette()));
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    if (m_share <= 0)
        return;
    constexpr double nearlyFull = 0.95;
    const double width = qMax(track.height(), track.width() * m_share);
    if (layoutDirection() == Qt::RightToLeft)
        track.setLeft(track.right() - width);
    else
        track.setWidth(width);
    painter.setBrush(m_share < nearlyFull ? accent(palette()) : caution(palette()));
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
}

} // namespace expunge
