// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expunge {

// expunge-cli runs, show, export and forget: the word, and the arguments after it. Returns the exit code.
int runsCommand(const QString &command, const QStringList &arguments);

} // namespace expunge
