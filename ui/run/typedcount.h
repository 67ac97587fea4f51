// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace expunge {

// The number that a person typed, with or without grouping marks: 3201, 3,201, 3.201, 3 201, 3'201. Nothing
// when it is anything else, also when the groups are not of three digits.
std::optional<qint64> typedNumber(QStringView text);

} // namespace expunge
