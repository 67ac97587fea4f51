// SPDX-License-Identifier: MIT
#include "api/endpoint.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace expunge {

namespace {

Error badAddress(const char *text, const QUrl &address)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Endpoint", text)
                .arg(plainLine(address.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                                       | QUrl::RemoveFragment)))};
}

bool isThisMachine(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

} // namespace

Result<Endpoint> Endpoint::parse(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty()) {
        return badAddress(
            QT_TRANSLATE_NOOP("Endpoint", "\"%1\" is no web address. It looks like https://api.open.cx."),
            address);
    }
    const bool https = address.scheme() == QLatin1String("https");
    const bool http = address.scheme() == QLatin1String("http");
    if (http && !isThisMachine(address.host())) {
        return badAddress(
            QT_TRANSLATE_NOOP("Endpoint",
                              "%1 is not encrypted, so the key could be read on its way. Use an https "
                              "address."),
            address);
    }
    if (!https && !http)
        return badAddress(QT_TRANSLATE_NOOP("Endpoint", "%1 is not an https address."), address);
    if (!address.userInfo().isEmpty() || address.hasQuery() || address.hasFragment()) {
        return badAddress(QT_TRANSLATE_NOOP("Endpoint",
                                            "%1 contains more than a host and a path. Leave out user names, "
                                            "question marks and what follows #."),
                          address);
    }
    QUrl base = address.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    while (base.path().endsWith(QLatin1Char('/')))
        base.setPath(base.path().chopped(1));
    return Endpoint(base);
}

QUrl Endpoint::contact(const ContactId &id) const
{
    const QUrl url = under(QLatin1String("/contacts/") + id.text());
    // ContactId allows only characters that no URL rule changes; this is the second lock on the same door.
    Q_ASSERT(url.path(QUrl::FullyEncoded)
             == m_base.path(QUrl::FullyEncoded) + QLatin1String("/contacts/") + id.text());
    return url;
}

QUrl Endpoint::organisation() const
{
    return under(QStringLiteral("/org"));
}

QString Endpoint::host() const
{
    return m_base.port() < 0 ? m_base.host() : QStringLiteral("%1:%2").arg(m_base.host()).arg(m_base.port());
}

QUrl Endpoint::under(const QString &path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path(QUrl::FullyDecoded) + path, QUrl::DecodedMode);
    return url;
}

} // namespace expunge
