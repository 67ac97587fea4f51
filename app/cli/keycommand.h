// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expunge {

// expunge-cli key set, status and forget: the arguments after "key". Returns the exit code.
int keyCommand(const QStringList &arguments);

} // namespace expunge
