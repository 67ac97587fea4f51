// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringDecoder>
#include <QStringEncoder>

#include <functional>
#include <optional>
#include <stop_token>

class QIODevice;

namespace expunge {

using ImportProgress
    = std::function<void(qint64 done, qint64 total)>; // bytes; total is 0 when it is not known

// A device as a stream of UTF-8 blocks of about 1 MiB, whatever its encoding is.
class TextSource final
{
public:
    static constexpr qsizetype blockSize = 1024 * 1024;

    // name is for sentences. The device must be open and outlive the source. bytesAtOnce: of a block.
    TextSource(QIODevice &device, const QString &name, std::stop_token stop = {},
               ImportProgress progress = {}, qsizetype bytesAtOnce = blockSize);

    // Reads the first block and decides the encoding, unless it is given. Binary and empty input are errors.
    Status open(const QByteArray &encoding = {});

    // The first block, and whether it is all there is. It is also what next() gives first.
    QByteArrayView head() const { return m_block; }
    bool headIsAll() const { return m_headIsAll; }

    // The next block, valid until the next call; an empty one at the end.
    Result<QByteArrayView> next();

    qint64 size() const; // of the device in bytes; 0 when it is not known
    const QString &name() const { return m_name; }
    const QByteArray &encoding() const { return m_encoding; }

private:
    Result<bool> fill(); // false at the end
    void convert(qsizetype skip);
    Error unreadable() const;

    QIODevice &m_device;
    QString m_name;
    std::stop_token m_stop;
    ImportProgress m_progress;
    qsizetype m_bytesAtOnce;
    QByteArray m_encoding;
    std::optional<QStringDecoder> m_decoder; // none for UTF-8
    QStringEncoder m_encoder{QStringConverter::Utf8}; // a block may end between two surrogates
    QByteArray m_raw;
    QByteArrayView m_block;
    QByteArray m_converted;
    qint64 m_done = 0;
    bool m_headIsAll = false;
    bool m_headGiven = false;
    bool m_ended = false;
};

} // namespace expunge
