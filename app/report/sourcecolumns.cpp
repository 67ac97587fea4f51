// SPDX-License-Identifier: MIT
#include "report/sourcecolumns.h"

#include "report/csvcell.h"

#include <QHash>

namespace expunge {

SourceColumns::SourceColumns(const ContactList &list, const QStringList &ownColumns)
    : m_ownColumns(ownColumns)
    , m_sources(static_cast<size_t>(list.sources().size()))
{
    for (size_t number = 0; number < m_sources.size(); ++number) {
        const auto opened = SourceTable::open(list.sources()[static_cast<qsizetype>(number)]);
        if (!opened)
            continue;
        if (*opened)
            m_sources[number].table = opened->value();
        else
            m_notices += opened->error().text;
    }
    nameColumns();
}

void SourceColumns::nameColumns()
{
    m_names.clear();
    QHash<QString, qsizetype> known;
    std::vector<std::vector<qsizetype>> names(m_sources.size()); // of each column of each source
    for (size_t number = 0; number < m_sources.size(); ++number) {
        if (!m_sources[number].table)
            continue;
        const QStringList columns = m_sources[number].table->columns();
        for (const QString &column : columns) {
            QString name = column;
            for (int n = 1; m_ownColumns.contains(name) || (n > 1 && columns.contains(name)); ++n)
                name = QLatin1String("input_") + column + (n > 1 ? QStringLiteral("_%1").arg(n) : QString());
            const auto found = known.constFind(name);
            const qsizetype at = found != known.constEnd() ? *found : m_names.size();
            if (at == m_names.size()) {
                known.insert(name, at);
                m_names += name;
            }
            names[number].push_back(at);
        }
    }
    for (size_t number = 0; number < m_sources.size(); ++number) {
        m_sources[number].cellFor.assign(static_cast<size_t>(m_names.size()), -1);
        for (size_t cell = 0; cell < names[number].size(); ++cell)
            m_sources[number].cellFor[static_cast<size_t>(names[number][cell])]
                = static_cast<qsizetype>(cell);
    }
}

const SourceTable *SourceColumns::tableOf(int source) const
{
    const auto &table = m_sources[static_cast<size_t>(source)].table;
    return table ? &*table : nullptr;
}

QByteArray SourceColumns::cellsOf(int source, const QByteArrayList &cells) const
{
    QByteArray text;
    for (const qsizetype cell : m_sources[static_cast<size_t>(source)].cellFor) {
        text += ',';
        if (cell >= 0 && cell < cells.size())
            text += csvCopy(cells[cell]);
    }
    return text;
}

void SourceColumns::giveUp(int source, const QString &why)
{
    m_sources[static_cast<size_t>(source)].table.reset();
    m_notices += why;
    nameColumns();
}

} // namespace expunge
