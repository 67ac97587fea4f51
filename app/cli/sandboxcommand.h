// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expunge {

// expunge-cli sandbox: the arguments after the word. Serves until a signal ends it and returns the exit code.
int sandboxCommand(const QStringList &arguments);

} // namespace expunge
