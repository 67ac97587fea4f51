// SPDX-License-Identifier: MIT
// On Windows and macOS Qt follows the system by itself.
#include "desktop/systemlook.h"

namespace expunge {

class SystemLook::Watch
{
};

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
{
}

SystemLook::~SystemLook() = default;

Appearance SystemLook::preferred() const
{
    return Appearance::System;
}

} // namespace expunge
