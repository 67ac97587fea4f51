// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expunge {

// expunge-cli profile export and import. "-" is stdout or stdin. Both return the exit code.
int exportProfiles(const QString &path);
int importProfilesFrom(const QString &path);

} // namespace expunge
