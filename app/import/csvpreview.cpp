// SPDX-License-Identifier: MIT
#include "import/csvpreview.h"

#include "base/text.h"
#include "import/contentkind.h"
#include "import/csvplan.h"
#include "import/filecheck.h"
#include "import/textsource.h"

#include <QFile>
#include <QFileInfo>

namespace expunge {

namespace {

QStringList shown(const QByteArrayList &cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const QByteArray &cell : cells)
        texts += plainLine(QString::fromUtf8(cell));
    return texts;
}

} // namespace

Result<CsvPreview> previewCsv(const QString &path, const CsvOptions &options)
{
    QFile file;
    const Result<CheckedFile> checked = openChecked(path, file);
    if (!checked)
        return checked.error();
    TextSource source(file, checked->name);
    if (const Status opened = source.open(options.encoding); !opened)
        return opened.error();
    const Result<CsvPlan> plan = planCsv(source.head(), source.headIsAll(), checked->name, options);
    if (!plan)
        return plan.error();
    CsvPreview preview;
    preview.name = checked->name;
    preview.isTable = contentKind(source.head(), source.headIsAll(), QFileInfo(path).suffix(), options)
        == ContentKind::Table;
    preview.own = plan->own.kind;
    preview.columnIsRefused = plan->choice.problem.has_value();
    preview.caution = plan->choice.caution;
    preview.looks = looksOfColumns(plan->sample, plan->choice.hasHeader);
    preview.column = plan->choice.column;
    preview.columnReason = plan->choice.reason;
    preview.delimiter = plan->delimiter;
    preview.encoding = source.encoding();
    preview.hasHeader = plan->choice.hasHeader;
    for (const CsvSample::Record &record : plan->sample.records) {
        if (preview.hasHeader && &record == &plan->sample.records.first())
            preview.header = shown(record.cells);
        else if (preview.rows.size() < CsvPreview::maxRows)
            preview.rows += shown(record.cells);
    }
    return preview;
}

} // namespace expunge
