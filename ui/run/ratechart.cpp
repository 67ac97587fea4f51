// SPDX-License-Identifier: MIT
#include "ui/run/ratechart.h"

#include "ui/style/colours.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace expunge {

namespace {

constexpr size_t mostPoints = 96; // one per pixel of the usual width

} // namespace

RateChart::RateChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("rateChart"));
    setAccessibleName(tr("Contacts per minute over the run"));
    setToolTip(tr("Contacts per minute, from the start of the run until now"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RateChart::clear()
{
    m_points.clear();
    m_perPoint = 1;
    m_sum = 0;
    m_pending = 0;
    update();
}

void RateChart::add(double perMinute)
{
    m_sum += perMinute;
    if (++m_pending < m_perPoint)
        return;
    m_points.push_back(m_sum / m_pending);
    m_sum = 0;
    m_pending = 0;
    if (m_points.size() >= mostPoints) {
        for (size_t i = 0; i < mostPoints / 2; ++i)
            m_points[i] = (m_points[2 * i] + m_points[2 * i + 1]) / 2;
        m_points.resize(mostPoints / 2);
        m_perPoint *= 2;
    }
    update();
}

void RateChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1.5, -1, -1.5);
    painter.setPen(hairline(palette()));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (m_points.size() < 2)
        return;
    const double top = qMax(1.0, *std::ranges::max_element(m_points));
    const double step = area.width() / static_cast<double>(m_points.size() - 1);
    QPainterPath line;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const QPointF at(area.left() + static_cast<double>(i) * step,
                         area.bottom() - area.height() * m_points[i] / top);
        if (i == 0)
            line.moveTo(at);
        else
            line.lineTo(at);
    }
    if (layoutDirection() == Qt::RightToLeft)
        painter.setTransform(QTransform(-1, 0, 0, 1, width(), 0));
    painter.setPen(QPen(accent(palette()), 1.5));
    painter.drawPath(line);
}

} // namespace expunge
