// SPDX-License-Identifier: MIT
#include "resources/resources.h"

#include <QDir>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(expunge_icons);
}

namespace expunge {

void initResources()
{
    static const bool once = (registerIcons(), true);
    static_cast<void>(once);
}

} // namespace expunge
