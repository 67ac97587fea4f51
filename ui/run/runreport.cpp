// SPDX-License-Identifier: MIT
#include "ui/run/runreport.h"

#include "ui/run/runwords.h"
#include "ui/style/words.h"

#include <algorithm>

namespace expunge {

QList<ProblemGroup> problemsOf(const RowTable &table)
{
    QHash<QPair<int, QString>, int> counts;
    for (int row = 0; row < table.size(); ++row) {
        const RowState state = table.state(row);
        if (state == RowState::Failed || state == RowState::Unknown)
            ++counts[{static_cast<int>(state), table.message(row)}];
    }
    QList<ProblemGroup> groups;
    for (auto group = counts.cbegin(); group != counts.cend(); ++group)
        groups.append({static_cast<RowState>(group.key().first), group.key().second, group.value()});
    std::ranges::sort(groups, [](const ProblemGroup &a, const ProblemGroup &b) {
        return a.count != b.count ? a.count > b.count : a.message < b.message;
    });
    return groups;
}

QString reportText(const QString &place, const RunSummary &summary, const QList<ProblemGroup> &problems)
{
    constexpr qsizetype mostGroups = 20; // a mail, not a file of results
    QStringList lines{place, countsText(summary.counts), summaryText(summary, {})};
    for (const ProblemGroup &group : problems.first(qMin(mostGroups, problems.size())))
        lines.append(
            QStringLiteral("%1 × %2: %3").arg(grouped(group.count), nameOf(group.state), group.message));
    if (problems.size() > mostGroups)
        lines.append(QStringLiteral("…"));
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

} // namespace expunge
