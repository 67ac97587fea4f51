// SPDX-License-Identifier: MIT
#include "sandbox/httpreader.h"

#include <algorithm>

namespace expunge {

namespace {

constexpr qsizetype largestTarget = 8 << 10;
constexpr qsizetype largestHead = 16 << 10; // of Node.js
constexpr qsizetype largestBody = 1 << 20;

bool isToken(const QByteArray &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

// 0 or the status that refuses it.
int readStart(const QByteArray &line, HttpRequest &request)
{
    static const QList<QByteArray> verbs{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.") || !words.at(1).startsWith('/'))
        return 400;
    if (words.at(1).size() > largestTarget)
        return 414;
    request.method = words.at(0);
    request.target = words.at(1);
    return verbs.contains(request.method) ? 0 : 405;
}

} // namespace

QByteArray HttpRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

int HttpRequest::headerCount(const QByteArray &name) const
{
    return static_cast<int>(std::count_if(headers.begin(), headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    }));
}

std::optional<HttpRequest> HttpReader::next()
{
    if (!m_head && !m_refusal)
        readHead();
    if (!m_head || m_bytes.size() < m_bodySize)
        return std::nullopt;
    HttpRequest request = *std::exchange(m_head, std::nullopt);
    request.body = m_bytes.first(m_bodySize);
    m_bytes.remove(0, m_bodySize);
    m_wantsContinue = false;
    return request;
}

void HttpReader::readHead()
{
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end > largestHead || (end < 0 && m_bytes.size() > largestHead)) {
        m_refusal = 431;
        return;
    }
    if (end < 0)
        return;
    QList<QByteArray> lines = m_bytes.first(end).split('\n');
    m_bytes.remove(0, end + 4);

    HttpRequest request;
    m_refusal = readStart(lines.takeFirst().trimmed(), request);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.first(colon))) {
            m_refusal = m_refusal ? m_refusal : 400;
            return;
        }
        request.headers.append({line.first(colon), line.mid(colon + 1).trimmed()});
    }
    if (m_refusal)
        return;
    bool isNumber = true;
    const QByteArray length = request.header("Content-Length");
    m_bodySize = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || m_bodySize < 0)
        m_refusal = 400;
    else if (!request.header("Transfer-Encoding").isEmpty())
        m_refusal = 411; // nobody who asks the sandbox sends a body of unknown length
    else if (m_bodySize > largestBody)
        m_refusal = 413;
    if (m_refusal)
        return;
    m_wantsContinue = m_bodySize > 0 && request.header("Expect").toLower() == "100-continue";
    m_head = std::move(request);
}

bool HttpReader::takeContinue()
{
    return std::exchange(m_wantsContinue, false);
}

} // namespace expunge
