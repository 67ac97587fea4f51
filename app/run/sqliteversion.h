// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expunge {

// Of the library that keeps the journals: "3.40.1". Empty when Qt's driver for it is missing.
QString sqliteVersion();

} // namespace expunge
