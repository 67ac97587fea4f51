// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expunge {

// expunge-cli delete: the arguments after the word. Returns the exit code.
int deleteCommand(const QStringList &arguments);

} // namespace expunge
