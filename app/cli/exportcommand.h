// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expunge {

// expunge-cli export: the arguments after the word. Returns the exit code.
int exportCommand(const QStringList &arguments);

} // namespace expunge
