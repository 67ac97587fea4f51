// SPDX-License-Identifier: MIT
#include "import/encoding.h"

#include <QStringDecoder>

#include <uchardet.h>

#include <memory>

namespace expunge {

namespace {

// Spreadsheets in the West write this when they do not write UTF-8, and every byte has a meaning in it.
const QByteArray lastResort = "windows-1252";

QByteArray utf16WithoutMark(QByteArrayView head)
{
    const QByteArrayView sample = head.first(qMin<qsizetype>(head.size(), 4096) & ~qsizetype(1));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i & 1] += sample[i] == '\0';
    const qsizetype pairs = sample.size() / 2;
    if (pairs < 2)
        return {};
    if (zeros[1] * 2 > pairs && zeros[0] * 20 < pairs)
        return "UTF-16LE";
    if (zeros[0] * 2 > pairs && zeros[1] * 20 < pairs)
        return "UTF-16BE";
    return {};
}

// Without the character that the end of the bytes cuts through.
QByteArrayView wholeCharacters(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= qMin<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            return bytes;
        if (byte >= 0xC0) {
            const qsizetype length = byte >= 0xF0 ? 4 : (byte >= 0xE0 ? 3 : 2);
            return length > back ? bytes.chopped(back) : bytes;
        }
    }
    return bytes;
}

QByteArray askUchardet(QByteArrayView head)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), head.data(), static_cast<size_t>(head.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

} // namespace

EncodingGuess guessEncoding(QByteArrayView head, bool complete)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return {"UTF-8", 3};
    if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return {"UTF-32LE", 4};
    if (head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return {"UTF-32BE", 4};
    if (head.startsWith("\xFF\xFE"))
        return {"UTF-16LE", 2};
    if (head.startsWith("\xFE\xFF"))
        return {"UTF-16BE", 2};
    if (const QByteArray utf16 = utf16WithoutMark(head); !utf16.isEmpty())
        return {utf16, 0};
    const bool escapes = head.contains('\x1B'); // ISO-2022-JP and its like are seven-bit
    if (!escapes && (complete ? head : wholeCharacters(head)).isValidUtf8())
        return {"UTF-8", 0};
    const QByteArray asked = askUchardet(head);
    if (asked == "ASCII" || asked == "UTF-8")
        return {"UTF-8", 0};
    if (asked == "ISO-8859-1") // the same but for more printable characters, as browsers have it, too
        return {lastResort, 0};
    const bool usable = !asked.isEmpty() && QStringDecoder(asked.constData()).isValid();
    return {usable ? asked : lastResort, 0};
}

} // namespace expunge
