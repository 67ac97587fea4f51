// SPDX-License-Identifier: MIT
#include "base/heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace expunge {

void giveBigBlocksBack()
{
#ifdef __GLIBC__
    constexpr int big = 512 * 1024; // bytes
    mallopt(M_MMAP_THRESHOLD, big);
#endif
}

} // namespace expunge
