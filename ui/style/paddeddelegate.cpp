// SPDX-License-Identifier: MIT
#include "ui/style/paddeddelegate.h"

#include <QStyle>
#include <QWidget>

namespace expunge {

namespace {

QStyleOptionViewItem padded(QStyleOptionViewItem option)
{
    option.rect.adjust(PaddedDelegate::padding - 3, 0, 3 - PaddedDelegate::padding,
                       0); // the style adds 3 itself
    return option;
}

} // namespace

void PaddedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter,
                         option.widget); // also under the padding
    QStyleOptionViewItem inner = padded(option);
    if (index.column() == m_middleElided)
        inner.textElideMode = Qt::ElideMiddle;
    inner.direction = m_directions.value(index.column(), option.direction);
    QStyledItemDelegate::paint(painter, inner, index);
}

bool PaddedDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    return QStyledItemDelegate::editorEvent(event, model, padded(option), index);
}

} // namespace expunge
