// SPDX-License-Identifier: MIT
#include "ui/log/logmodel.h"

#include "log/logline.h"
#include "ui/style/colours.h"
#include "ui/style/words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace expunge {

LogModel::LogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LogModel::add(const QList<LogRecord> &records)
{
    const qsizetype skipped = qMax<qsizetype>(0, records.size() - mostRecords);
    const auto incoming = static_cast<size_t>(records.size() - skipped);
    if (m_records.size() + incoming > mostRecords)
        dropOldest(m_records.size() + incoming - mostRecords);
    std::vector<size_t> matching;
    for (qsizetype i = skipped; i < records.size(); ++i) {
        if (matches(records[i]))
            matching.push_back(m_dropped + m_records.size());
        m_records.push_back(records[i]);
    }
    if (matching.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(matching.size()) - 1);
    m_shown.insert(m_shown.end(), matching.begin(), matching.end());
    endInsertRows();
}

void LogModel::dropOldest(size_t count)
{
    const size_t firstKept = m_dropped + count;
    const auto kept = std::ranges::lower_bound(m_shown, firstKept);
    if (kept != m_shown.begin()) {
        beginRemoveRows({}, 0, static_cast<int>(kept - m_shown.begin()) - 1);
        m_shown.erase(m_shown.begin(), kept);
        endRemoveRows();
    }
    m_records.erase(m_records.begin(), m_records.begin() + static_cast<std::ptrdiff_t>(count));
    m_dropped = firstKept;
}

void LogModel::clear()
{
    beginResetModel();
    m_dropped += m_records.size();
    m_records.clear();
    m_shown.clear();
    endResetModel();
}

QString LogModel::lineAt(int row) const
{
    const LogRecord &record = recordAt(row);
    QStringList cells{record.utc.toString(Qt::ISODate)};
    for (int column = Level; column < ColumnCount; ++column)
        cells.append(textOf(record, column));
    return cells.join(u'\t');
}

void LogModel::setLowestLevel(LogLevel level)
{
    m_lowest = level;
    refilter();
}

void LogModel::setText(const QString &text)
{
    m_text = text.trimmed();
    refilter();
}

bool LogModel::matches(const LogRecord &record) const
{
    return record.level >= m_lowest
        && (m_text.isEmpty() || record.text.contains(m_text, Qt::CaseInsensitive)
            || record.contactId.contains(m_text, Qt::CaseInsensitive)
            || (record.httpStatus != 0 && QString::number(record.httpStatus) == m_text));
}

void LogModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_records.size(); ++i) {
        if (matches(m_records[i]))
            m_shown.push_back(m_dropped + i);
    }
    endResetModel();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::textOf(const LogRecord &record, int column) const
{
    switch (column) {
    case Time:
        return QLocale().toString(record.utc.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    case Level:
        return nameOf(record.level);
    case Contact:
        return record.contactId;
    case Status:
        return record.httpStatus != 0 ? QString::number(record.httpStatus) : QString();
    case Text:
        return record.text;
    default:
        return {};
    }
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogRecord &record = recordAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(record, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Text || index.column() == Contact ? asTip(textOf(record, index.column()))
                                                                   : QVariant();
    if (role != Qt::ForegroundRole)
        return {};
    const QPalette palette = QGuiApplication::palette();
    if (index.column() == Time)
        return mutedText(palette);
    if (record.level == LogLevel::Info || index.column() != Level)
        return {};
    return record.level == LogLevel::Error ? danger(palette) : caution(palette);
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Contact:
        return tr("Contact ID");
    case Status:
        return tr("HTTP");
    case Text:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace expunge
