// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace expunge {

// What a JSON text consists of, in its order.
class JsonSink
{
public:
    enum class Kind { String, Number, Other }; // Other: true, false, null
    virtual ~JsonSink() = default;
    virtual void beginContainer(bool isArray, qint64 line) = 0;
    virtual void endContainer() = 0;
    virtual void key(const QByteArray &name) = 0;
    virtual void value(Kind kind, const QByteArray &text, qint64 line)
        = 0; // a string without quotes and escapes
    virtual void brokenLine(qint64 line) = 0; // only with JsonTokens::Lines
};

// Reads JSON by RFC 8259, strictly, from UTF-8 blocks. Several values may follow each other. Memory does not
// grow with the text: strings are kept up to maxText bytes.
class JsonTokens final
{
public:
    static constexpr qsizetype maxText = 4096;
    static constexpr size_t maxDepth = 256;
    enum Mode {
        Whole, // a mistake ends the reading
        Lines, // a value never goes over a line's end, and a mistake only spoils its line
    };

    JsonTokens(JsonSink &sink, Mode mode);

    void feed(QByteArrayView block);
    void finish();

    // With Whole: the line of the first mistake. What follows it was not read.
    std::optional<qint64> brokenInLine() const { return m_broken; }

private:
    enum class Expect { Value, ValueOrEnd, KeyOrEnd, Key, Colon, CommaOrEnd };
    enum class Inside { Nothing, String, Escape, Unicode, Word };

    void takeByte(char c);
    void takeStructure(char c);
    void open(bool isArray);
    void close(bool isArray);
    void endString();
    void endWord();
    void endValue();
    void takeEscape(char c);
    void takeHexDigit(char c);
    void append(QByteArrayView bytes);
    void appendCodePoint(char32_t c);
    void lineEnds();
    void fail();

    JsonSink &m_sink;
    const Mode m_mode;
    std::vector<bool> m_isArray; // the open containers
    Expect m_expect = Expect::Value;
    Inside m_inside = Inside::Nothing;
    QByteArray m_text;
    char32_t m_unit = 0;
    char32_t m_highSurrogate = 0;
    int m_hexDigits = 0;
    qint64 m_line = 1;
    bool m_afterCr = false;
    bool m_skipLine = false;
    std::optional<qint64> m_broken;
};

} // namespace expunge
