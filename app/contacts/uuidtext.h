// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QStringView>
#include <QUuid>

#include <optional>

namespace expunge {

inline constexpr qsizetype uuidLength = 36;

struct UuidText
{
    QUuid uuid;
    bool upperCase = false; // it holds at least one of A to F
};

// Reads 8-4-4-4-12 hexadecimal digits and nothing around them.
std::optional<UuidText> readUuid(QByteArrayView text);
std::optional<UuidText> readUuid(QStringView text);

} // namespace expunge
