// SPDX-License-Identifier: MIT
#include "contacts/uuidtext.h"

#include <array>

namespace expunge {

namespace {

constexpr quint8 upper = 0x40;
constexpr quint8 wrong = 0x80;

// The value of a hexadecimal digit, with upper for A to F; wrong for everything else.
constexpr std::array<quint8, 256> digitTable = [] {
    std::array<quint8, 256> table{};
    table.fill(wrong);
    for (quint8 i = 0; i < 10; ++i)
        table[static_cast<size_t>('0' + i)] = i;
    for (quint8 i = 0; i < 6; ++i) {
        table[static_cast<size_t>('a' + i)] = static_cast<quint8>(10 + i);
        table[static_cast<size_t>('A' + i)] = static_cast<quint8>(10 + i) | upper;
    }
    return table;
}();

quint8 digit(char c)
{
    return digitTable[static_cast<uchar>(c)];
}

quint8 digit(char16_t c)
{
    return c < 256 ? digitTable[c] : wrong;
}

template <typename Char> std::optional<UuidText> read(const Char *text)
{
    if (text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return std::nullopt;
    static constexpr std::array<quint8, 16> at{0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};
    std::array<uchar, 16> bytes;
    quint8 seen = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        const quint8 high = digit(text[at[i]]);
        const quint8 low = digit(text[at[i] + 1]);
        seen |= high | low;
        bytes[i] = static_cast<uchar>((high & 0x0F) << 4 | (low & 0x0F));
    }
    if (seen & wrong)
        return std::nullopt;
    const auto join = [&bytes](size_t from, size_t count) {
        uint value = 0;
        for (size_t i = from; i < from + count; ++i)
            value = value << 8 | bytes[i];
        return value;
    };
    return UuidText{QUuid(join(0, 4), static_cast<ushort>(join(4, 2)), static_cast<ushort>(join(6, 2)),
                          bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14],
                          bytes[15]),
                    (seen & upper) != 0};
}

} // namespace

std::optional<UuidText> readUuid(QByteArrayView text)
{
    return text.size() == uuidLength ? read(text.data()) : std::nullopt;
}

std::optional<UuidText> readUuid(QStringView text)
{
    return text.size() == uuidLength ? read(text.utf16()) : std::nullopt;
}

} // namespace expunge
