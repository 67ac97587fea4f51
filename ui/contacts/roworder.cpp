// SPDX-License-Identifier: MIT
#include "ui/contacts/roworder.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <tuple>

namespace expunge {

namespace {

constexpr quint64 noValue = std::numeric_limits<quint64>::max();

struct KeyedRow
{
    quint64 key;
    int row;
};

// Without regard to case and accents, so that Ä stands with A.
QByteArray folded(const QString &text)
{
    QString plain = text.toCaseFolded();
    if (std::ranges::any_of(plain, [](QChar c) { return c.unicode() >= 0x80; })) {
        plain = plain.normalized(QString::NormalizationForm_KD);
        plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    }
    return plain.toUtf8();
}

// Turns texts into numbers of the same order. One block of memory for all of them.
class TextRanks final
{
public:
    void add(int row, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_entries.push_back({static_cast<quint64>(m_texts.size()), row});
        m_texts += folded(text);
        m_texts += '\0';
    }
    void writeTo(std::vector<KeyedRow> &rows)
    {
        std::ranges::sort(m_entries,
                          [this](const KeyedRow &a, const KeyedRow &b) { return compare(a, b) < 0; });
        quint64 rank = 0;
        for (size_t i = 0; i < m_entries.size(); ++i) {
            rank += static_cast<quint64>(i == 0 || compare(m_entries[i - 1], m_entries[i]) != 0);
            rows[static_cast<size_t>(m_entries[i].row)].key = rank;
        }
    }

private:
    int compare(const KeyedRow &a, const KeyedRow &b) const
    {
        return std::strcmp(m_texts.constData() + a.key, m_texts.constData() + b.key);
    }

    QByteArray m_texts;
    std::vector<KeyedRow> m_entries; // key: where the text begins
};

// The first eight characters of the ID.
quint64 beginningOf(const ContactId &id)
{
    quint64 key = 0;
    if (id.isUuid()) {
        constexpr char digits[] = "0123456789abcdef";
        for (int shift = 28; shift >= 0; shift -= 4)
            key = key << 8 | static_cast<uchar>(digits[(id.uuid().data1 >> shift) & 0xF]);
        return key;
    }
    const QByteArray text = id.text().toLower().toLatin1().leftJustified(8, '\0', true);
    for (const char c : text)
        key = key << 8 | static_cast<uchar>(c);
    return key;
}

// By their bytes UUIDs have the order of their texts.
bool isBefore(const ContactList &list, int a, int b)
{
    const ContactId first = list.idAt(a);
    const ContactId second = list.idAt(b);
    if (!first.isUuid() || !second.isUuid())
        return first.text().compare(second.text(), Qt::CaseInsensitive) < 0;
    const QUuid x = first.uuid();
    const QUuid y = second.uuid();
    const auto head = [](const QUuid &uuid) { return std::tuple(uuid.data1, uuid.data2, uuid.data3); };
    if (head(x) != head(y))
        return head(x) < head(y);
    return std::memcmp(x.data4, y.data4, sizeof(x.data4)) < 0;
}

void writeKeys(const RowTable &table, RowKey key, const ContactNames *names, std::vector<KeyedRow> &rows)
{
    const ContactList &list = *table.list();
    TextRanks texts;
    switch (key) {
    case RowKey::State:
        for (KeyedRow &entry : rows)
            entry.key = static_cast<quint64>(table.state(entry.row));
        return;
    case RowKey::Contact:
        for (KeyedRow &entry : rows) {
            if (list.isSendable(entry.row))
                entry.key = beginningOf(list.idAt(entry.row));
        }
        return;
    case RowKey::Source: {
        QList<QString> sources;
        for (const ListSource &source : list.sources())
            sources += source.name;
        QList<QString> sorted = sources;
        std::ranges::sort(sorted);
        for (KeyedRow &entry : rows) {
            const auto rank = static_cast<quint64>(sorted.indexOf(sources[list.sourceAt(entry.row)]));
            entry.key = rank << 32 | static_cast<quint64>(list.originAt(entry.row).place);
        }
        return;
    }
    case RowKey::Message:
        for (const KeyedRow &entry : rows)
            texts.add(entry.row, table.message(entry.row));
        break;
    case RowKey::Name:
    case RowKey::Email:
        if (names) {
            names->readAll(list, [&](int row, const ContactName &name) {
                texts.add(row, key == RowKey::Name ? name.name : name.email);
            });
        }
        break;
    case RowKey::Tries:
    case RowKey::Time:
        for (KeyedRow &entry : rows) {
            const qint64 value
                = key == RowKey::Tries ? table.attempts(entry.row) : table.finishedMs(entry.row);
            if (value > 0)
                entry.key = static_cast<quint64>(value);
        }
        return;
    }
    texts.writeTo(rows);
}

} // namespace

bool changesDuringRun(RowKey key)
{
    return key == RowKey::State || key == RowKey::Message || key == RowKey::Tries || key == RowKey::Time;
}

std::vector<int> sortedRows(const RowTable &table, RowKey key, Qt::SortOrder order, const ContactNames *names)
{
    std::vector<KeyedRow> rows(static_cast<size_t>(table.size()));
    for (size_t row = 0; row < rows.size(); ++row)
        rows[row] = {noValue, static_cast<int>(row)};
    writeKeys(table, key, names, rows);
    const bool falling = order == Qt::DescendingOrder;
    std::ranges::sort(rows, [&](const KeyedRow &a, const KeyedRow &b) {
        if (a.key != b.key) {
            if (a.key == noValue || b.key == noValue)
                return b.key == noValue;
            return falling ? a.key > b.key : a.key < b.key;
        }
        if (key == RowKey::Contact && a.key != noValue && a.row != b.row) {
            const ContactList &list = *table.list();
            return falling ? isBefore(list, b.row, a.row) : isBefore(list, a.row, b.row);
        }
        return a.row < b.row;
    });
    std::vector<int> sorted(rows.size());
    std::ranges::transform(rows, sorted.begin(), &KeyedRow::row);
    return sorted;
}

} // namespace expunge
