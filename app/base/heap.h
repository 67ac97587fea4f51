// SPDX-License-Identifier: MIT
#pragma once

namespace expunge {

// Lists of a million contacts grow by moving to ever bigger blocks. Memory of blocks that are left goes back
// to the system at once, instead of being kept for later by the C library. To be called first in main().
void giveBigBlocksBack();

} // namespace expunge
