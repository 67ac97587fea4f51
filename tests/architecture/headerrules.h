// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expunge {

// May a library include <header>, one that is not ours? Empty when it may, else why not. library is "main"
// for app/main.cpp. qtHeaders is the folder with QtCore, QtGui and so on: it tells which module a header is
// of.
QString faultOfForeignHeader(const QString &library, const QString &header, const QString &qtHeaders);

} // namespace expunge
