// SPDX-License-Identifier: MIT
#include "resources/resources.h"

#include <QDir>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void registerAll()
{
    Q_INIT_RESOURCE(expunge_icons);
    Q_INIT_RESOURCE(expunge_guide);
    Q_INIT_RESOURCE(expunge_pictures);
}

namespace expunge {

void initResources()
{
    static const bool once = (registerAll(), true);
    static_cast<void>(once);
}

} // namespace expunge
