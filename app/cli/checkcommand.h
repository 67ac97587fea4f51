// SPDX-License-Identifier: MIT
#pragma once

#include "cli/listchoices.h"
#include "cli/runchoices.h"
#include "settings/profile.h"

#include <QStringList>

namespace expunge {

// expunge-cli check: the arguments after the word. Returns the exit code.
int checkCommand(const QStringList &arguments);

// What a list holds, and with a target also what deleting it there would mean. Sends nothing. Returns the
// exit code.
int showList(const ListChoices &choices, const RunChoices &run, const std::optional<Profile> &target = {});

} // namespace expunge
