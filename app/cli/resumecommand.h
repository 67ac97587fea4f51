// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expunge {

// expunge-cli resume: the arguments after the word. Returns the exit code.
int resumeCommand(const QStringList &arguments);

} // namespace expunge
