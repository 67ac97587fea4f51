// SPDX-License-Identifier: MIT
#pragma once

namespace expunge {

// Makes the built-in files reachable: ":/icons/expunge.svg", ":/icons/states/KEY.svg" for each RowState key,
// ":/icons/actions/NAME.svg", and the user guide, ":/guide/README.md" with its pictures. A program calls it
// once at its start; calling it again does nothing.
void initResources();

} // namespace expunge
