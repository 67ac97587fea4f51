// SPDX-License-Identifier: MIT
#include "ui/import/previewmodel.h"

#include "base/text.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/words.h"

#include <QFont>
#include <QGuiApplication>

namespace expunge {

void PreviewModel::setPreview(const CsvPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.looks.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const QPalette palette = QGuiApplication::palette();
    const bool chosen = index.column() == m_preview.column;
    if (role == Qt::DisplayRole)
        return m_preview.rows[index.row()].value(index.column());
    if (role == Qt::ToolTipRole)
        return asTip(m_preview.rows[index.row()].value(index.column()));
    if (role == Qt::BackgroundRole && chosen)
        return mixed(palette.color(QPalette::Base), accent(palette), isDark(palette) ? 0.3 : 0.16);
    if (role == Qt::ForegroundRole && !chosen)
        return mutedText(palette);
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(grouped(section + 1 + (m_preview.hasHeader ? 1 : 0)))
                                       : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return QString(heading(section) + u'\n' + looks(section));
    case Qt::AccessibleTextRole:
        return QString(heading(section) + QLatin1String(", ") + looks(section));
    case Qt::DecorationRole:
        return section == m_preview.column ? QVariant(stateIcon(RowState::Ready)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(section == m_preview.column);
        return font;
    }
    default:
        return {};
    }
}

QString PreviewModel::heading(int column) const
{
    const QString name = m_preview.header.value(column);
    return name.isEmpty() ? tr("Column %1").arg(grouped(column + 1)) : plainLine(name, 60);
}

QString PreviewModel::looks(int column) const
{
    switch (m_preview.looks.value(column)) {
    case ColumnLooks::ContactIds:
        return tr("looks like contact IDs");
    case ColumnLooks::OtherIds:
        return tr("IDs of something else");
    case ColumnLooks::Emails:
        return tr("e-mail addresses");
    case ColumnLooks::Other:
        break;
    }
    return QStringLiteral(" ");
}

} // namespace expunge
