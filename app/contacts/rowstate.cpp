// SPDX-License-Identifier: MIT
#include "contacts/rowstate.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace expunge {

namespace {

struct StateWords
{
    RowState state;
    const char *key;
    const char *name;
};

constexpr std::array<StateWords, allRowStates.size()> words{{
    {RowState::Ready, "ready", QT_TRANSLATE_NOOP("RowState", "Ready")},
    {RowState::Warning, "warning", QT_TRANSLATE_NOOP("RowState", "Warning")},
    {RowState::Rejected, "rejected", QT_TRANSLATE_NOOP("RowState", "Rejected")},
    {RowState::Left, "left", QT_TRANSLATE_NOOP("RowState", "Left")},
    {RowState::Sending, "sending", QT_TRANSLATE_NOOP("RowState", "Sending")},
    {RowState::Deleted, "deleted", QT_TRANSLATE_NOOP("RowState", "Deleted")},
    {RowState::AlreadyGone, "already_gone", QT_TRANSLATE_NOOP("RowState", "Already gone")},
    {RowState::GoneUnconfirmed, "gone_unconfirmed", QT_TRANSLATE_NOOP("RowState", "Gone, unconfirmed")},
    {RowState::Failed, "failed", QT_TRANSLATE_NOOP("RowState", "Failed")},
    {RowState::Unknown, "unknown", QT_TRANSLATE_NOOP("RowState", "Unknown")},
    {RowState::NotAttempted, "not_attempted", QT_TRANSLATE_NOOP("RowState", "Not attempted")},
}};

} // namespace

bool isFinal(RowState state)
{
    return std::ranges::find(finalRowStates, state) != finalRowStates.end();
}

bool isGone(RowState state)
{
    return state == RowState::Deleted || state == RowState::AlreadyGone || state == RowState::GoneUnconfirmed;
}

QString keyOf(RowState state)
{
    return QLatin1String(words[static_cast<size_t>(state)].key);
}

std::optional<RowState> rowStateFromKey(QStringView key)
{
    const auto found
        = std::ranges::find_if(words, [key](const StateWords &w) { return key == QLatin1String(w.key); });
    return found == words.end() ? std::nullopt : std::optional(found->state);
}

QString nameOf(RowState state)
{
    return QCoreApplication::translate("RowState", words[static_cast<size_t>(state)].name);
}

int RowCounts::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

int RowCounts::gone() const
{
    return (*this)[RowState::Deleted] + (*this)[RowState::AlreadyGone] + (*this)[RowState::GoneUnconfirmed];
}

} // namespace expunge
