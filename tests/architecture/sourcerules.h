// SPDX-License-Identifier: MIT
#pragma once

#include "house.h"

namespace expunge {

// Every rule of the house that the sources below root break: one line each, "file:line: what is wrong".
QStringList faultsOfSources(const QString &root, const House &house, const QString &qtHeaders);

} // namespace expunge
