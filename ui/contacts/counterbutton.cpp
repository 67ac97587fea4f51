// SPDX-License-Identifier: MIT
#include "ui/contacts/counterbutton.h"

#include "ui/style/colours.h"
#include "ui/style/words.h"

#include <QEvent>
#include <QPainter>

namespace expunge {

namespace {

constexpr int side = 10;
constexpr int gap = 6;
constexpr int iconSide = 16;

} // namespace

CounterButton::CounterButton(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void CounterButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    const qsizetype digits = m_number.size();
    m_number = grouped(count);
    setAccessibleDescription(m_number);
    if (m_number.size() != digits)
        updateGeometry();
    update();
}

QFont CounterButton::numberFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize CounterButton::sizeHint() const
{
    // as wide as if every digit were a 0, so that counting does not make the row tremble
    const QString zeros(m_number.size(), u'0');
    const int width = fontMetrics().horizontalAdvance(text()) + gap
        + QFontMetrics(numberFont()).horizontalAdvance(zeros) + (icon().isNull() ? 0 : iconSide + gap)
        + 2 * side;
    return {width, fontMetrics().height() + 12};
}

void CounterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const QColor own = m_colour ? m_colour(colours) : accent(colours);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QColor ground = colours.color(QPalette::Window);
    const double strength = isChecked() ? 0.2 : (underMouse() ? 0.08 : 0.0);
    painter.setBrush(strength > 0 ? QBrush(mixed(ground, own, strength)) : QBrush(Qt::NoBrush));
    if (hasFocus())
        painter.setPen(QPen(accent(colours), 2));
    else
        painter.setPen(isChecked() ? own : hairline(colours));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect content = rect().adjusted(side, 0, -side, 0);
    const auto take = [&content, mirrored](int width) {
        QRect part = content;
        if (mirrored) {
            part.setLeft(part.right() - width + 1);
            content.setRight(part.left() - gap - 1);
        } else {
            part.setWidth(width);
            content.setLeft(part.right() + 1 + gap);
        }
        return part;
    };
    if (!icon().isNull())
        icon().paint(&painter, take(iconSide), Qt::AlignCenter,
                     m_count > 0 ? QIcon::Normal : QIcon::Disabled);
    const QColor muted = mutedText(colours);
    painter.setPen(m_count > 0 ? colours.color(QPalette::WindowText) : muted);
    const Qt::Alignment start = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(take(fontMetrics().horizontalAdvance(text())), static_cast<int>(start), text());
    painter.setFont(numberFont());
    painter.setPen(m_count > 0 ? own : muted);
    painter.drawText(
        content, static_cast<int>((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter), m_number);
}

void CounterButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace expunge
