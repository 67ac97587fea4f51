// SPDX-License-Identifier: MIT

// The paste scanner: whatever is pasted, the counts add up, only what may be an ID can be sent, no UUID gets
// lost, and an error leaves the list alone.
#include "contacts/uuidtext.h"
#include "import/contentkind.h"
#include "import/importer.h"
#include "import/textscanner.h"
#include "require.h"

#include <algorithm>
#include <cstdint>

using namespace expunge;

namespace {

void checkRow(const ContactList &list, int row)
{
    constexpr qsizetype longestId = 255;
    REQUIRE(!list.originsAt(row).isEmpty() && list.originAt(row).place >= 1);
    if (!list.isSendable(row)) {
        REQUIRE(!list.reasonAt(row).isEmpty());
        return;
    }
    const QString id = list.idAt(row).text();
    REQUIRE(!id.isEmpty() && id.size() <= longestId);
    REQUIRE(std::ranges::all_of(id, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"-._~").contains(c));
    }));
    REQUIRE(id != QLatin1String(".") && id != QLatin1String("..") && id != QLatin1String("segments"));
    REQUIRE(list.rowOf(list.idAt(row)) == row);
}

// In text without columns each one that stands alone is in the list, be it in a longer ID.
void requireUuids(const ContactList &list, QByteArrayView text)
{
    QStringList rows;
    for (int row = 0; row < list.size(); ++row) {
        if (!list.isSendable(row) && list.reasonAt(row) == describe(IdProblem::TooLong))
            return; // what is shown of it is cut
        rows += list.textAt(row).toLower();
    }
    const QString all = rows.join(u'\n');
    for (const qsizetype at : findUuids(text))
        REQUIRE(all.contains(QString::fromLatin1(text.sliced(at, uuidLength)).toLower()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    const QByteArray utf8 = text.toUtf8();
    ContactList list;
    const int before = list.size();
    const Result<ImportReport> report = addText(list, text);
    if (!report) {
        REQUIRE(list.size() == before && list.sources().isEmpty() && !report.error().text.isEmpty());
        return 0;
    }
    REQUIRE(report->entries > 0);
    REQUIRE(report->entries == report->added + report->merged + report->rejected);
    REQUIRE(report->added == list.sendableCount());
    REQUIRE(report->rejected == list.counts()[RowState::Rejected]);
    REQUIRE(report->doubtful == list.counts()[RowState::Warning]);
    REQUIRE(list.counts().total() == list.size());
    for (int row = 0; row < list.size(); ++row)
        checkRow(list, row);
    if (contentKind(utf8, true, QString(), {}) == ContentKind::Text)
        requireUuids(list, utf8);
    // The same again adds nothing.
    const Result<ImportReport> again = addText(list, text);
    REQUIRE(again.ok() && again->added == 0 && again->merged == report->added + report->merged);
    return 0;
}
