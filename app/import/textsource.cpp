// SPDX-License-Identifier: MIT
#include "import/textsource.h"

#include "import/encoding.h"
#include "import/filecheck.h"
#include "import/importtext.h"

#include <QFile>

namespace expunge {

namespace {

QByteArray lineEndIn(const QByteArray &encoding)
{
    return QStringEncoder(encoding.constData()).encode(u"\n");
}

} // namespace

TextSource::TextSource(QIODevice &device, const QString &name, std::stop_token stop, ImportProgress progress,
                       qsizetype bytesAtOnce)
    : m_device(device)
    , m_name(name)
    , m_stop(std::move(stop))
    , m_progress(std::move(progress))
    , m_bytesAtOnce(bytesAtOnce)
{
}

Status TextSource::open(const QByteArray &encoding)
{
    const Result<bool> filled = fill();
    if (!filled)
        return filled.error();
    m_headIsAll = m_raw.size() < m_bytesAtOnce;
    const EncodingGuess guess = guessEncoding(m_raw, m_headIsAll);
    m_encoding = encoding.isEmpty() ? guess.name : encoding;
    const bool wide = m_encoding.startsWith("UTF-16") || m_encoding.startsWith("UTF-32");
    if (const QString kind = wide ? QString() : binaryKind(m_raw); !kind.isEmpty()) {
        return badImport(ImportText::tr("“%1” is %2, not a text file. Open it in the program "
                                        "it belongs to and save the contact IDs as CSV.")
                             .arg(m_name, kind));
    }
    if (m_encoding.compare("UTF-8", Qt::CaseInsensitive) != 0) {
        m_decoder.emplace(m_encoding.constData(), QStringConverter::Flag::Default);
        if (!m_decoder->isValid()) {
            return badImport(ImportText::tr("The encoding “%1” is not known here. Choose "
                                            "another, or save “%2” as UTF-8.")
                                 .arg(QString::fromLatin1(m_encoding), m_name));
        }
    }
    const bool markFits = guess.bom > 0 && guess.name.compare(m_encoding, Qt::CaseInsensitive) == 0;
    convert(markFits ? guess.bom : 0);
    if (m_block.isEmpty() && m_headIsAll) {
        return Error{ErrorKind::Unreadable, ImportText::tr("“%1” is empty.").arg(m_name)};
    }
    return Done{};
}

Result<QByteArrayView> TextSource::next()
{
    if (!m_headGiven) {
        m_headGiven = true;
        // A decoder may hold back all of a tiny block.
        if (!m_block.isEmpty() || m_headIsAll)
            return m_block;
    }
    do {
        if (m_ended)
            return QByteArrayView();
        const Result<bool> filled = fill();
        if (!filled)
            return filled.error();
        m_ended = !*filled;
        // A line end more does no harm, and what the decoder has held back comes out with it.
        if (m_ended)
            m_raw = m_decoder ? lineEndIn(m_encoding) : QByteArray();
        convert(0);
    } while (m_block.isEmpty());
    return m_block;
}

Result<bool> TextSource::fill()
{
    if (m_stop.stop_requested()) {
        return Error{ErrorKind::Cancelled,
                     ImportText::tr("Reading “%1” was cancelled. Nothing of it was added.").arg(m_name)};
    }
    m_raw.resize(m_bytesAtOnce);
    qsizetype have = 0;
    while (have < m_bytesAtOnce) {
        const qint64 got = m_device.read(m_raw.data() + have, m_bytesAtOnce - have);
        if (got < 0) {
            if (const auto *file = qobject_cast<QFileDevice *>(&m_device);
                file && file->error() != QFile::NoError)
                return unreadable();
        }
        if (got <= 0) {
            if (got < 0 || !m_device.isSequential() || !m_device.waitForReadyRead(-1))
                break;
            continue;
        }
        have += got;
    }
    m_raw.resize(have);
    m_done += have;
    if (m_progress)
        m_progress(m_done, size());
    return have > 0;
}

void TextSource::convert(qsizetype skip)
{
    const QByteArrayView bytes = QByteArrayView(m_raw).sliced(skip);
    if (!m_decoder) {
        m_block = bytes;
        return;
    }
    const QString text = m_decoder->decode(bytes);
    m_converted = m_encoder.encode(text);
    m_block = m_converted;
}

qint64 TextSource::size() const
{
    return m_device.isSequential() ? 0 : m_device.size();
}

Error TextSource::unreadable() const
{
    return {ErrorKind::Unreadable,
            ImportText::tr("“%1” could not be read to the end: %2. Nothing of it was added.")
                .arg(m_name, m_device.errorString())};
}

} // namespace expunge
