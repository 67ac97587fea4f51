// SPDX-License-Identifier: MIT
#include "ui/profiles/colourpicker.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace expunge {

namespace {

QIcon swatch(const QColor &colour)
{
    constexpr int side = 20;
    constexpr double ratio = 2; // sharp on dense screens
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 0, side, side), 4, 4);
    return pixmap;
}

} // namespace

ColourPicker::ColourPicker(QWidget *parent)
    : QWidget(parent)
    , m_colours(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addStretch();
    offer(QStringLiteral("#1d4ed8"), tr("Blue"));
    offer(QStringLiteral("#6d28d9"), tr("Violet"));
    offer(QStringLiteral("#be185d"), tr("Pink"));
    offer(QStringLiteral("#b91c1c"), tr("Red"));
    offer(QStringLiteral("#c2410c"), tr("Orange"));
    offer(QStringLiteral("#4d7c0f"), tr("Green"));
    offer(QStringLiteral("#475569"), tr("Grey"));
    m_colours->buttons().constFirst()->setChecked(true);
}

void ColourPicker::offer(const QString &colour, const QString &name)
{
    auto *button = new QRadioButton(this);
    button->setObjectName(colour);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setIcon(swatch(QColor(colour)));
    button->setIconSize({20, 20});
    m_colours->addButton(button);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button);
}

void ColourPicker::setColour(const QString &colour)
{
    for (QAbstractButton *button : m_colours->buttons()) {
        if (button->objectName().compare(colour, Qt::CaseInsensitive) == 0) {
            button->setChecked(true);
            return;
        }
    }
    if (!QColor(colour).isValid())
        return;
    offer(colour, tr("Present colour"));
    m_colours->buttons().constLast()->setChecked(true);
}

QString ColourPicker::colour() const
{
    return m_colours->checkedButton()->objectName();
}

} // namespace expunge
