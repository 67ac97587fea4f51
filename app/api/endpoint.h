// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "contacts/contactid.h"

#include <QUrl>

namespace expunge {

// The checked address of an OpenCX API, and the only place that makes request URLs from it.
class Endpoint final
{
public:
    // https, or http to this machine only (the key would travel in clear). A path before /contacts is kept;
    // user names, queries and fragments are refused.
    static Result<Endpoint> parse(const QUrl &address);

    QUrl contact(const ContactId &id) const; // BASE/contacts/ID, always exactly one segment after contacts
    QUrl organisation() const; // BASE/org

    QUrl base() const { return m_base; }
    QString host() const; // "api.open.cx"; with the port when it is not the usual one

private:
    explicit Endpoint(QUrl base)
        : m_base(std::move(base))
    {
    }
    QUrl under(const QString &path) const;

    QUrl m_base; // without a slash at the end
};

} // namespace expunge
