// SPDX-License-Identifier: MIT
#include "import/csvsample.h"

#include <QMap>

#include <algorithm>

namespace expunge {

namespace {

// With fewer whole records than this, the one that the end of the sample cuts tells more than it misleads.
constexpr qsizetype fewRecords = 2;

class Collector final : public CsvCellSink
{
public:
    explicit Collector(CsvSample &sample)
        : m_sample(sample)
    {
    }
    void takeOneOfAll(int column, QByteArrayView text) override
    {
        if (column < CsvSample::maxColumns && m_sample.records.size() < CsvSample::maxRecords)
            m_cells.append(text.toByteArray());
    }
    void take(const CsvCell &record) override
    {
        if (!record.recordIsBlank && m_sample.records.size() < CsvSample::maxRecords)
            m_sample.records.append(CsvSample::Record{record.record, m_cells});
        m_cells.clear();
    }

private:
    CsvSample &m_sample;
    QByteArrayList m_cells;
};

} // namespace

double CsvSample::evenness() const
{
    if (records.isEmpty())
        return 0;
    const auto even
        = std::ranges::count_if(records, [this](const Record &r) { return r.cells.size() == width; });
    return static_cast<double>(even) / static_cast<double>(records.size());
}

CsvSample sampleCsv(QByteArrayView head, bool complete, char delimiter)
{
    const bool cut = !complete || head.size() > CsvSample::maxBytes;
    head = head.first(qMin(head.size(), CsvSample::maxBytes));
    CsvSample sample;
    Collector collector(sample);
    CsvReader reader(delimiter, CsvReader::everyColumn, collector);
    reader.feed(head);
    if (!cut || sample.records.size() < fewRecords)
        reader.finish(cut);
    sample.quoteProblem = reader.quoteProblem();
    QMap<qsizetype, int> widths;
    for (const CsvSample::Record &record : std::as_const(sample.records))
        ++widths[record.cells.size()];
    int most = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (it.value() >= most) {
            most = it.value();
            sample.width = static_cast<int>(it.key());
        }
    }
    return sample;
}

} // namespace expunge
