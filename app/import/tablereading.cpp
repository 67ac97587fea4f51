// SPDX-License-Identifier: MIT
#include "import/tablereading.h"

#include <QHash>
#include <QStringList>

namespace expunge {

QString TableReading::text() const
{
    QStringList states;
    for (const RowState state : only)
        states += keyOf(state);
    return QStringLiteral("table encoding=%1 delimiter=%2 prefix=%3 column=%4 header=%5 only=%6")
        .arg(QString::fromLatin1(encoding))
        .arg(static_cast<uchar>(delimiter))
        .arg(prefix)
        .arg(column)
        .arg(header ? 1 : 0)
        .arg(states.join(u','));
}

std::optional<TableReading> TableReading::parse(const QString &text)
{
    const QStringList words = text.split(u' ');
    if (words.first() != QLatin1String("table"))
        return std::nullopt;
    QHash<QString, QString> values;
    for (const QString &word : words)
        values.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
    bool good = true;
    const auto number = [&values, &good](const char *name, int least, int most) {
        bool isNumber = false;
        const int n = values.value(QLatin1String(name)).toInt(&isNumber);
        good = good && isNumber && n >= least && n <= most;
        return n;
    };
    constexpr int mostColumns = 1'000'000;
    constexpr int longestPrefix = 100;
    TableReading reading;
    reading.encoding = values.value(QStringLiteral("encoding")).toLatin1();
    reading.delimiter = static_cast<char>(number("delimiter", 1, 127));
    reading.prefix = number("prefix", 0, longestPrefix);
    reading.column = number("column", 0, mostColumns);
    reading.header = number("header", 0, 1) == 1;
    const QStringList states = values.value(QStringLiteral("only")).split(u',', Qt::SkipEmptyParts);
    for (const QString &key : states) {
        const std::optional<RowState> state = rowStateFromKey(key);
        good = good && state;
        reading.only += state.value_or(RowState::Failed);
    }
    return good && !reading.encoding.isEmpty() ? std::optional(reading) : std::nullopt;
}

} // namespace expunge
