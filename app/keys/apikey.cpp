// SPDX-License-Identifier: MIT
#include "keys/apikey.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <vector>

namespace expunge {

struct ApiKey::Secret
{
    explicit Secret(size_t size)
        : bytes(size)
    {
    }
    Q_DISABLE_COPY_MOVE(Secret)
    ~Secret()
    {
        // volatile, so that the compiler does not leave out writes nobody reads
        volatile char *at = bytes.data();
        for (size_t i = 0; i < bytes.size(); ++i)
            at[i] = 0;
    }
    std::vector<char> bytes;
};

namespace {

constexpr qsizetype maxKeyLength = 1024;
constexpr qsizetype shortestKeyWithHint = 12;

struct ApiKeyText
{
    Q_DECLARE_TR_FUNCTIONS(ApiKey)
};

bool isDecoration(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'\'' || c == u'`' || c.unicode() == 0x200B
        || c.unicode() == 0xFEFF;
}

QStringView trimDecoration(QStringView text)
{
    while (!text.isEmpty() && isDecoration(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isDecoration(text.back()))
        text.chop(1);
    return text;
}

Error badKey(const QString &text)
{
    return {ErrorKind::BadInput, text};
}

} // namespace

Result<ApiKey> ApiKey::fromPasted(QStringView pasted)
{
    QStringView text = trimDecoration(pasted);
    if (text.startsWith(u"Bearer ", Qt::CaseInsensitive))
        text = trimDecoration(text.mid(7));
    // the word alone is what remains when the key behind it was not copied
    if (text.isEmpty() || text.compare(u"Bearer", Qt::CaseInsensitive) == 0)
        return badKey(ApiKeyText::tr("There is no key in what was entered."));
    if (text.size() > maxKeyLength) {
        return badKey(ApiKeyText::tr("This is too long for a key: %1 characters, at most %2.")
                          .arg(QLocale().toString(text.size()), QLocale().toString(maxKeyLength)));
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c > 0x20 && c < 0x7F)
            continue;
        const QString name = c == u'\n' || c == u'\r'
            ? ApiKeyText::tr("a line break")
            : (c == u' ' ? ApiKeyText::tr("a blank")
                         : ApiKeyText::tr("the character %1").arg(characterName(c)));
        return badKey(ApiKeyText::tr("A key cannot contain %1 (position %2). Copy the key once more, alone.")
                          .arg(name, QLocale().toString(i + 1)));
    }
    auto secret = std::make_shared<Secret>(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i)
        secret->bytes[static_cast<size_t>(i)] = static_cast<char>(text[i].unicode());
    ApiKey key;
    key.m_secret = std::move(secret);
    return key;
}

QByteArrayView ApiKey::secret() const
{
    return m_secret ? QByteArrayView(m_secret->bytes.data(), static_cast<qsizetype>(m_secret->bytes.size()))
                    : QByteArrayView();
}

QString ApiKey::hint() const
{
    const QByteArrayView bytes = secret();
    if (bytes.size() < shortestKeyWithHint)
        return {};
    return QChar(0x2026) + QString::fromLatin1(bytes.last(4));
}

QString ApiKey::fingerprint() const
{
    if (isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(secret());
    return QString::fromLatin1(hash.result().toHex().first(12));
}

QString ApiKey::scrub(QString text) const
{
    if (!isEmpty()) {
        const QByteArrayView bytes = secret();
        text.replace(QLatin1String(bytes.data(), bytes.size()), QLatin1String("[key]"));
    }
    return text;
}

QByteArray ApiKey::scrub(QByteArray bytes) const
{
    if (!isEmpty())
        bytes.replace(secret(), "[key]");
    return bytes;
}

bool ApiKey::equals(const ApiKey &other) const
{
    return secret() == other.secret();
}

} // namespace expunge
