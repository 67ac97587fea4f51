// SPDX-License-Identifier: MIT
#include "import/jsontokens.h"

#include <QChar>
#include <QString>

namespace expunge {

namespace {

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '+'
        || c == '.';
}

bool isNumber(QByteArrayView text)
{
    qsizetype at = 0;
    const auto peek = [&] { return at < text.size() ? text[at] : '\0'; };
    const auto digits = [&] {
        const qsizetype from = at;
        while (peek() >= '0' && peek() <= '9')
            ++at;
        return at - from;
    };
    at += peek() == '-';
    const bool leadingZero = peek() == '0';
    const qsizetype whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return false;
    if (peek() == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        ++at;
        at += peek() == '+' || peek() == '-';
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

} // namespace

JsonTokens::JsonTokens(JsonSink &sink, Mode mode)
    : m_sink(sink)
    , m_mode(mode)
{
}

void JsonTokens::feed(QByteArrayView block)
{
    const char *at = block.data();
    const char *const end = at + block.size();
    while (at < end && !m_broken) {
        if (m_inside != Inside::String) {
            takeByte(*at++);
            continue;
        }
        const char *const run = at;
        while (at < end && *at != '"' && *at != '\\' && static_cast<uchar>(*at) >= 0x20)
            ++at;
        if (at > run)
            append(QByteArrayView(run, at - run));
        if (at < end)
            takeByte(*at++);
    }
}

void JsonTokens::takeByte(char c)
{
    const bool lineFeedOfPair = c == '\n' && m_afterCr;
    m_afterCr = c == '\r';
    if (m_skipLine && c != '\n' && c != '\r')
        return;
    switch (m_inside) {
    case Inside::String:
        if (c == '"')
            endString();
        else if (c == '\\')
            m_inside = Inside::Escape;
        else
            fail(); // a control character
        break;
    case Inside::Escape:
        takeEscape(c);
        break;
    case Inside::Unicode:
        takeHexDigit(c);
        break;
    case Inside::Word:
        if (isWordCharacter(c)) {
            append(QByteArrayView(&c, 1));
            return;
        }
        endWord();
        [[fallthrough]];
    case Inside::Nothing:
        if (!m_skipLine && !m_broken)
            takeStructure(c);
        break;
    }
    if ((c == '\n' || c == '\r') && !lineFeedOfPair && !m_broken)
        lineEnds();
}

void JsonTokens::lineEnds()
{
    if (m_mode == Lines && !m_isArray.empty())
        fail();
    m_skipLine = false;
    ++m_line;
}

void JsonTokens::takeStructure(char c)
{
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
        return;
    const bool wantsValue = m_expect == Expect::Value || m_expect == Expect::ValueOrEnd;
    const bool wantsKey = m_expect == Expect::Key || m_expect == Expect::KeyOrEnd;
    if (c == '"' && (wantsValue || wantsKey)) {
        m_text.clear();
        m_highSurrogate = 0;
        m_inside = Inside::String;
    } else if ((c == '{' || c == '[') && wantsValue) {
        open(c == '[');
    } else if (c == '}' || c == ']') {
        close(c == ']');
    } else if (c == ':' && m_expect == Expect::Colon) {
        m_expect = Expect::Value;
    } else if (c == ',' && m_expect == Expect::CommaOrEnd) {
        m_expect = m_isArray.back() ? Expect::Value : Expect::Key;
    } else if (isWordCharacter(c) && wantsValue) {
        m_text = QByteArray(1, c);
        m_inside = Inside::Word;
    } else {
        fail();
    }
}

void JsonTokens::open(bool isArray)
{
    if (m_isArray.size() >= maxDepth) {
        fail();
        return;
    }
    m_isArray.push_back(isArray);
    m_expect = isArray ? Expect::ValueOrEnd : Expect::KeyOrEnd;
    m_sink.beginContainer(isArray, m_line);
}

void JsonTokens::close(bool isArray)
{
    const Expect whenEmpty = isArray ? Expect::ValueOrEnd : Expect::KeyOrEnd;
    const bool mayEnd = m_expect == Expect::CommaOrEnd || m_expect == whenEmpty;
    if (m_isArray.empty() || m_isArray.back() != isArray || !mayEnd) {
        fail();
        return;
    }
    m_isArray.pop_back();
    m_sink.endContainer();
    endValue();
}

void JsonTokens::endString()
{
    if (m_highSurrogate != 0)
        appendCodePoint(QChar::ReplacementCharacter);
    m_highSurrogate = 0;
    m_inside = Inside::Nothing;
    if (m_expect == Expect::Key || m_expect == Expect::KeyOrEnd) {
        m_expect = Expect::Colon;
        m_sink.key(m_text);
    } else {
        m_sink.value(JsonSink::Kind::String, m_text, m_line);
        endValue();
    }
}

void JsonTokens::endWord()
{
    m_inside = Inside::Nothing;
    const bool number = isNumber(m_text);
    if (!number && m_text != "true" && m_text != "false" && m_text != "null") {
        fail();
        return;
    }
    m_sink.value(number ? JsonSink::Kind::Number : JsonSink::Kind::Other, m_text, m_line);
    endValue();
}

void JsonTokens::endValue()
{
    m_expect = m_isArray.empty() ? Expect::Value : Expect::CommaOrEnd;
}

void JsonTokens::takeEscape(char c)
{
    static constexpr QByteArrayView codes("\"\\/bfnrt");
    static constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
    m_inside = Inside::String;
    if (c == 'u') {
        m_inside = Inside::Unicode;
        m_unit = 0;
        m_hexDigits = 0;
    } else if (const qsizetype at = codes.indexOf(c); at >= 0) {
        append(meanings.sliced(at, 1));
    } else {
        fail();
    }
}

void JsonTokens::takeHexDigit(char c)
{
    const char lower = static_cast<char>(c | 0x20);
    const bool decimal = c >= '0' && c <= '9';
    if (!decimal && (lower < 'a' || lower > 'f')) {
        fail();
        return;
    }
    m_unit = m_unit << 4 | static_cast<char32_t>(decimal ? c - '0' : lower - 'a' + 10);
    if (++m_hexDigits < 4)
        return;
    m_inside = Inside::String;
    if (m_highSurrogate != 0 && QChar::isLowSurrogate(m_unit)) {
        appendCodePoint(
            QChar::surrogateToUcs4(static_cast<char16_t>(m_highSurrogate), static_cast<char16_t>(m_unit)));
        m_highSurrogate = 0;
        return;
    }
    if (m_highSurrogate != 0)
        appendCodePoint(QChar::ReplacementCharacter);
    m_highSurrogate = QChar::isHighSurrogate(m_unit) ? m_unit : 0;
    if (m_highSurrogate == 0)
        appendCodePoint(QChar::isLowSurrogate(m_unit) ? char32_t(QChar::ReplacementCharacter) : m_unit);
}

void JsonTokens::append(QByteArrayView bytes)
{
    if (m_highSurrogate != 0) {
        m_highSurrogate = 0;
        appendCodePoint(QChar::ReplacementCharacter);
    }
    m_text.append(bytes.first(qBound<qsizetype>(0, maxText + 1 - m_text.size(), bytes.size())));
}

void JsonTokens::appendCodePoint(char32_t c)
{
    if (m_text.size() <= maxText)
        m_text += QString::fromUcs4(&c, 1).toUtf8();
}

void JsonTokens::fail()
{
    m_inside = Inside::Nothing;
    m_expect = Expect::Value;
    m_isArray.clear();
    if (m_mode == Lines) {
        m_skipLine = true;
        m_sink.brokenLine(m_line);
    } else {
        m_broken = m_line;
    }
}

void JsonTokens::finish()
{
    if (m_broken)
        return;
    if (m_inside == Inside::Word)
        endWord();
    if (!m_broken && (m_inside != Inside::Nothing || !m_isArray.empty()))
        fail();
}

} // namespace expunge
