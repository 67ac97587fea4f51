// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace expunge {

// How carefully a confirmed deletion is to begin and where it ends at the latest.
struct RunChoices
{
    int trial = 0; // wait for a person after so many contacts; 0: do not
    std::optional<int> mostDeletions; // stop after so many

    friend bool operator==(const RunChoices &, const RunChoices &) = default;
};

} // namespace expunge
