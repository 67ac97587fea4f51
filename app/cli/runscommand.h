// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expunge {

// expunge-cli runs, show and forget: the arguments after the word. Return the exit code.
int runsCommand(const QStringList &arguments);
int showCommand(const QStringList &arguments);
int forgetCommand(const QStringList &arguments);

} // namespace expunge
