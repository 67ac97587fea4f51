// SPDX-License-Identifier: MIT
#include "run/runend.h"

#include <algorithm>
#include <array>
#include <utility>

namespace expunge {

namespace {

constexpr std::array<std::pair<RunEnd, const char *>, 11> words{
    {{RunEnd::Completed, "completed"},
     {RunEnd::Stopped, "stopped"},
     {RunEnd::KeyRefused, "key_refused"},
     {RunEnd::Forbidden, "forbidden"},
     {RunEnd::WrongAddress, "wrong_address"},
     {RunEnd::Unreachable, "unreachable"},
     {RunEnd::CapReached, "cap_reached"},
     {RunEnd::Doubtful, "doubtful"},
     {RunEnd::OtherOrganisation, "other_organisation"},
     {RunEnd::JournalTrouble, "journal_trouble"},
     {RunEnd::Interrupted, "left"}}};

} // namespace

QString wordOf(RunEnd end)
{
    return QLatin1String(std::ranges::find(words, end, &std::pair<RunEnd, const char *>::first)->second);
}

RunEnd runEndFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(
        words, [word](const auto &entry) { return word == QLatin1String(entry.second); });
    return found == words.end() ? RunEnd::Interrupted : found->first;
}

} // namespace expunge
