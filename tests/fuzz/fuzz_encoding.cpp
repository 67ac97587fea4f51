// SPDX-License-Identifier: MIT

// The encoding step: whatever the bytes are, the guess can be decoded, and what comes out is valid UTF-8.
// Blocks of any size give the same text, unless it is broken in an encoding that only ICU knows: that loses a
// byte where a block ends within a broken character.
#include "import/encoding.h"
#include "import/textsource.h"
#include "require.h"

#include <QBuffer>

#include <cstdint>
#include <optional>

using namespace expunge;

namespace {

// Nothing: it was refused, with a sentence.
std::optional<QByteArray> textOf(QByteArray bytes, const QByteArray &encoding, qsizetype block)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    TextSource source(device, QStringLiteral("x"), {}, {}, block);
    if (const Status opened = source.open(encoding); !opened) {
        REQUIRE(!opened.error().text.isEmpty());
        return std::nullopt;
    }
    QByteArray text;
    for (;;) {
        const Result<QByteArrayView> next = source.next();
        REQUIRE(next.ok());
        if (next->isEmpty())
            return text;
        text += *next;
    }
}

bool isWhole(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto whole = static_cast<qsizetype>(size + 1);
    for (const bool complete : {true, false}) {
        const EncodingGuess guess = guessEncoding(bytes, complete);
        REQUIRE(QStringDecoder(guess.name.constData()).isValid());
        REQUIRE(guess.bom <= bytes.size());
    }
    textOf(bytes, {}, whole);
    // Blocks of at least four bytes hold every byte order mark.
    constexpr int blockSizes = 5;
    const qsizetype block = 4 + static_cast<qsizetype>(size % blockSizes);
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "Shift_JIS", "GB18030"}) {
        const std::optional<QByteArray> text = textOf(bytes, encoding, whole);
        const std::optional<QByteArray> inBlocks = textOf(bytes, encoding, block);
        if (!text || !inBlocks)
            continue; // looked like a binary file, as a whole or going by its beginning
        const bool byIcu = qstrcmp(encoding, "Shift_JIS") == 0 || qstrcmp(encoding, "GB18030") == 0;
        REQUIRE(*text == *inBlocks || (byIcu && !isWhole(bytes, encoding)));
        REQUIRE(qstrcmp(encoding, "UTF-8") == 0 || text->isValidUtf8());
    }
    return 0;
}
