// SPDX-License-Identifier: MIT
#include "report/summary.h"

#include <QCoreApplication>

#include <vector>

namespace expunge {

namespace {

std::vector<RowState> statesInOrder()
{
    std::vector<RowState> order(finalRowStates.begin(), finalRowStates.end());
    for (const RowState state : allRowStates) {
        if (!isFinal(state))
            order.push_back(state);
    }
    return order;
}

const char *phraseOf(RowState state)
{
    switch (state) {
    case RowState::Ready:
        return QT_TRANSLATE_N_NOOP("Summary", "%Ln ready");
    case RowState::Warning:
        return QT_TRANSLATE_N_NOOP("Summary", "%Ln with a warning");
    case RowState::Rejected:
        return QT_TRANSLATE_N_NOOP("Summary", "%Ln rejected");
    case RowState::Left:
        return QT_TRANSLATE_N_NOOP("Summary", "%Ln left");
    case RowState::Sending:
        return QT_TRANSLATE_N_NOOP("Summary", "%Ln being sent");
    case RowState::Deleted:
        return QT_TRANSLATE_N_NOOP("Summary", "%Ln deleted");
    case RowState::AlreadyGone:
        return QT_TRANSLATE_N_NOOP("Summary", "%Ln already gone");
    case RowState::GoneUnconfirmed:
        return QT_TRANSLATE_N_NOOP("Summary", "%Ln gone but unconfirmed");
    case RowState::Failed:
        return QT_TRANSLATE_N_NOOP("Summary", "%Ln failed");
    case RowState::Unknown:
        return QT_TRANSLATE_N_NOOP("Summary", "%Ln unknown");
    case RowState::NotAttempted:
        return QT_TRANSLATE_N_NOOP("Summary", "%Ln not attempted");
    }
    return "";
}

} // namespace

QString summaryText(const RowCounts &counts)
{
    QStringList parts;
    for (const RowState state : statesInOrder()) {
        if (const int n = counts[state]; n > 0)
            parts += QCoreApplication::translate("Summary", phraseOf(state), nullptr, n);
    }
    if (parts.isEmpty())
        return QCoreApplication::translate("Summary", "no contacts");
    return parts.join(QLatin1String(", "));
}

QStringList summaryLines(const RowCounts &counts)
{
    QStringList lines;
    for (const RowState state : statesInOrder()) {
        if (isFinal(state) || counts[state] > 0)
            lines += QStringLiteral("%1 %2").arg(keyOf(state)).arg(counts[state]);
    }
    return lines;
}

} // namespace expunge
