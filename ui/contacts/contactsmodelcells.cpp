// SPDX-License-Identifier: MIT
// What the view asks for; the rest of the model is in contactsmodel.cpp.
#include "ui/contacts/contactcells.h"
#include "ui/contacts/contactsmodel.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/words.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace expunge {

int ContactsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_filter.isActive() ? static_cast<int>(m_shown.size()) : m_unfiltered;
}

int ContactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = rowAt(index.row());
    const int column = index.column();
    if ((column == Name || column == Email) && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) {
        const ContactName name = m_names->nameOf(row);
        const QString text = column == Name ? name.name : name.email;
        return role == Qt::DisplayRole ? text : asTip(text);
    }
    switch (role) {
    case Qt::DisplayRole:
        return ContactCells::text(m_table, row, column);
    case Qt::ToolTipRole:
        return column == Tries || column == Time ? QVariant()
                                                 : QVariant(asTip(ContactCells::text(m_table, row, column)));
    case Qt::DecorationRole:
        return column == State ? QVariant(stateIcon(m_table.state(row))) : QVariant();
    case Qt::ForegroundRole:
        if (m_table.isLeftOut(row) || column == Source || column == Time)
            return mutedText(QGuiApplication::palette());
        return column == State ? QVariant(stateColour(m_table.state(row), QGuiApplication::palette()))
                               : QVariant();
    case Qt::FontRole:
        return column == Contact ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Tries ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::CheckStateRole:
        if (column != Include || !canBeLeftOut(row))
            return {};
        return m_table.isLeftOut(row) ? Qt::Unchecked : Qt::Checked;
    default:
        return {};
    }
}

QVariant ContactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(grouped(section + 1)) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return section == Tries ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(ContactCells::heading(section)) : QVariant();
}

Qt::ItemFlags ContactsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Include && canBeLeftOut(rowAt(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ContactsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    setLeftOut({rowAt(index.row())}, value.toInt() == Qt::Unchecked);
    return true;
}

} // namespace expunge
