// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expunge {

// expunge-cli profile list, add, edit and remove: the arguments after "profile". Returns the exit code.
int profileCommand(const QStringList &arguments);

} // namespace expunge
