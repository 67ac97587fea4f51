// SPDX-License-Identifier: MIT
#include "contacts/uuidtext.h"

#include <QtEndian>

#include <array>

namespace expunge {

namespace {

// Eight characters at once, one in each byte of a number, the first one in its highest.
struct EightDigits
{
    quint32 value = 0;
    bool areDigits = false;
    bool anyUpperCase = false;
};

constexpr quint64 inEachByte(quint64 byte)
{
    return byte * 0x0101010101010101u;
}

EightDigits readEight(quint64 text)
{
    const quint64 looksLikeLetter = text >> 6 & inEachByte(1);
    quint64 value = ((text & inEachByte(0x0F)) + looksLikeLetter * 9) & inEachByte(0x0F);
    // They are digits exactly if these values, written down, are the text again, but for the case of letters.
    const quint64 isLetter = (value + inEachByte(6)) >> 4 & inEachByte(1);
    const quint64 caseBit = isLetter << 5;
    const quint64 written = value + inEachByte('0') + isLetter * ('a' - 10 - '0');
    const bool areDigits = (text | caseBit) == written;
    const bool anyUpperCase = (~text & caseBit) != 0;

    value = (value | value >> 4) & 0x00FF00FF00FF00FFu;
    value = (value | value >> 8) & 0x0000FFFF0000FFFFu;
    return {static_cast<quint32>(value | value >> 16), areDigits, anyUpperCase};
}

std::optional<UuidText> read(const char *text)
{
    if (text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return std::nullopt;
    const auto four = [text](int at) { return static_cast<quint64>(qFromBigEndian<quint32>(text + at)); };
    const std::array<EightDigits, 4> part{
        readEight(qFromBigEndian<quint64>(text)), readEight(four(9) << 32 | four(14)),
        readEight(four(19) << 32 | four(24)), readEight(qFromBigEndian<quint64>(text + 28))};
    if (!(part[0].areDigits && part[1].areDigits && part[2].areDigits && part[3].areDigits))
        return std::nullopt;
    QUuid uuid;
    uuid.data1 = part[0].value;
    uuid.data2 = static_cast<ushort>(part[1].value >> 16);
    uuid.data3 = static_cast<ushort>(part[1].value);
    qToBigEndian(part[2].value, uuid.data4);
    qToBigEndian(part[3].value, uuid.data4 + 4);
    return UuidText{
        uuid, part[0].anyUpperCase || part[1].anyUpperCase || part[2].anyUpperCase || part[3].anyUpperCase};
}

} // namespace

std::optional<UuidText> readUuid(QByteArrayView text)
{
    return text.size() == uuidLength ? read(text.data()) : std::nullopt;
}

std::optional<UuidText> readUuid(QStringView text)
{
    if (text.size() != uuidLength)
        return std::nullopt;
    std::array<char, uuidLength> narrow;
    for (qsizetype i = 0; i < uuidLength; ++i) {
        const char16_t c = text[i].unicode();
        narrow[static_cast<size_t>(i)] = c < 0x80 ? static_cast<char>(c) : '\0'; // which is no digit either
    }
    return read(narrow.data());
}

} // namespace expunge
