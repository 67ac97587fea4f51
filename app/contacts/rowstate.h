// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace expunge {

// What a row of the list is: first as it was taken in, then in a run, at last in exactly one final state.
enum class RowState : quint8 {
    Ready,
    Warning, // will be sent, but looks odd
    Rejected, // never sent
    Left, // in a run, its turn has not come
    Sending,
    Deleted, // the API confirmed it
    AlreadyGone, // a contact-shaped 404 or 410 to a request that was sent exactly once
    GoneUnconfirmed, // a 404 after an earlier send of ours that got no usable answer
    Failed, // refused for good, or retries used up
    Unknown, // sent, no usable answer, and the run ended before it could be asked again
    NotAttempted, // never left this machine
};

inline constexpr std::array allRowStates{RowState::Ready,       RowState::Warning,         RowState::Rejected,
                                         RowState::Left,        RowState::Sending,         RowState::Deleted,
                                         RowState::AlreadyGone, RowState::GoneUnconfirmed, RowState::Failed,
                                         RowState::Unknown,     RowState::NotAttempted};

inline constexpr std::array finalRowStates{RowState::Deleted,         RowState::AlreadyGone,
                                           RowState::GoneUnconfirmed, RowState::Failed,
                                           RowState::Unknown,         RowState::NotAttempted};

bool isFinal(RowState state);

// Deleted or gone: the contact does not exist any more.
bool isGone(RowState state);

// As written in files and JSON: "already_gone".
QString keyOf(RowState state);
std::optional<RowState> rowStateFromKey(QStringView key);

// As shown to people: "Already gone".
QString nameOf(RowState state);

// How many rows are in each state.
class RowCounts
{
public:
    int operator[](RowState state) const { return m_counts[index(state)]; }
    void add(RowState state, int n = 1) { m_counts[index(state)] += n; }
    void move(RowState from, RowState to)
    {
        add(from, -1);
        add(to, 1);
    }
    int total() const;
    int gone() const;
    friend bool operator==(const RowCounts &, const RowCounts &) = default;

private:
    static constexpr size_t index(RowState state) { return static_cast<size_t>(state); }
    std::array<int, allRowStates.size()> m_counts{};
};

} // namespace expunge
