// SPDX-License-Identifier: MIT
#include "import/contentkind.h"

#include "import/csvplan.h"
#include "import/jsonids.h"
#include "import/textscanner.h"

#include <algorithm>

namespace expunge {

namespace {

// Commas at the ends of the lines make no columns.
int columnsWithContent(const CsvSample &sample)
{
    int count = 0;
    for (int column = 0; column < sample.width; ++column) {
        count += std::ranges::any_of(sample.records, [column](const CsvSample::Record &record) {
            return !record.cells.value(column).trimmed().isEmpty();
        });
    }
    return count;
}

bool isTable(QByteArrayView head, bool complete, const CsvOptions &options)
{
    const Result<CsvPlan> plan = planCsv(head, complete, QString(), options);
    if (!plan)
        return false;
    constexpr double mostly = 0.8;
    if (columnsWithContent(plan->sample) < 2 || plan->sample.records.size() < 2
        || plan->sample.evenness() < mostly)
        return false;
    if (plan->choice.onlyIds)
        return plan->delimiter == '\t';
    if (!plan->choice.problem)
        return true;
    // Columns, but none for us: that is better said than read word by word. A log has UUIDs somewhere in its
    // words.
    return plan->choice.hasHeader || (plan->delimiter == '\t' && findUuids(head).isEmpty());
}

// A list written in one line: "id,id,id".
bool isOneLineList(QByteArrayView head, bool complete, const CsvOptions &options)
{
    const Result<CsvPlan> plan = planCsv(head, complete, QString(), options);
    return plan && plan->choice.onlyIds && plan->sample.records.size() == 1;
}

bool isChosen(const CsvOptions &options)
{
    return !options.column.isEmpty() || options.columnIndex;
}

} // namespace

ContentKind contentKind(QByteArrayView head, bool complete, const QString &suffix, const CsvOptions &options)
{
    const auto is = [&suffix](auto... suffixes) {
        return ((suffix.compare(QLatin1String(suffixes), Qt::CaseInsensitive) == 0) || ...);
    };
    if (is("csv", "tsv", "tab")) {
        const bool list = !isChosen(options) && isOneLineList(head, complete, options);
        return list ? ContentKind::Text : ContentKind::Table;
    }
    const auto json = jsonModeOf(head, complete);
    if (json == JsonTokens::Lines || is("ndjson", "jsonl"))
        return json == JsonTokens::Whole && head.trimmed().startsWith('[') ? ContentKind::Json
                                                                           : ContentKind::JsonLines;
    if (json || is("json"))
        return ContentKind::Json;
    if (isChosen(options))
        return ContentKind::Table;
    return isTable(head, complete, options) ? ContentKind::Table : ContentKind::Text;
}

} // namespace expunge
