// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace expunge {

// An OpenCX API key. It cannot be printed or compared by accident, and its bytes are overwritten when the
// last copy of the object goes. Copies share one buffer.
class ApiKey final
{
public:
    ApiKey() = default; // no key

    // From what a person pasted: surrounding blanks, quotes and one leading "Bearer " come off; what remains
    // must be 1 to 1024 printable ASCII characters without blanks, so that it can never write a header of its
    // own. 1024 is what the Windows credential store is sure to take. The error says what is wrong and where,
    // and never repeats the key.
    static Result<ApiKey> fromPasted(QStringView pasted);

    bool isEmpty() const { return !m_secret; }

    // The key itself. For the one place that signs requests, and for the keychain.
    QByteArrayView secret() const;

    // The last four characters for a long key ("…f3a9"), else nothing: enough to tell two keys apart.
    QString hint() const;

    // Short hash to recognise the same key again without keeping it: 12 hex digits, or empty without a key.
    QString fingerprint() const;

    // The text with every occurrence of the key replaced.
    QString scrub(QString text) const;
    QByteArray scrub(QByteArray bytes) const;

    // The same key?
    bool equals(const ApiKey &other) const;

private:
    struct Secret;
    std::shared_ptr<const Secret> m_secret;
};

} // namespace expunge
