// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace expunge {

// Cells with air at their sides, without the cost of style sheet rules for items.
class PaddedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int padding = 6; // as in the style sheet's header sections

    // What does not fit is cut in the middle in this column: its end matters as much as its beginning.
    void setMiddleElidedColumn(int column) { m_middleElided = column; }

    // Texts from outside keep their own direction: in a window that reads from right to left, an ID would
    // otherwise be shown with its parts in another order.
    void setColumnDirection(int column, Qt::LayoutDirection direction) { m_directions[column] = direction; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    int m_middleElided = -1;
    QHash<int, Qt::LayoutDirection> m_directions;
};

} // namespace expunge
