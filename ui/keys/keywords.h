// SPDX-License-Identifier: MIT
#pragma once

#include "ui/keys/keystatus.h"

namespace expunge {

QString keyStatusShort(const KeyStatus &status); // for the window's head: "Key in keychain (…f3a9)"
QString keyStatusSentence(const KeyStatus &status); // for the dialog

} // namespace expunge
