// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expunge {

// expunge-cli delete and check: the arguments after the word. Return the exit code.
int deleteCommand(const QStringList &arguments);
int checkCommand(const QStringList &arguments);

} // namespace expunge
