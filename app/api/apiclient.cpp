// SPDX-License-Identifier: MIT
#include "api/apiclient.h"

#include "base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace expunge {

ApiClient::ApiClient(Endpoint endpoint, ApiKey key, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_key(std::move(key))
    , m_network(this)
{
}

ApiClient::~ApiClient()
{
    // Their replies tell the manager that they are aborted, so it must still be there.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

Exchange *ApiClient::deleteContact(const ContactId &id)
{
    return exchange(m_network.deleteResource(requestFor(m_endpoint.contact(id))), id);
}

Exchange *ApiClient::fetchOrganisation()
{
    return exchange(m_network.get(requestFor(m_endpoint.organisation())));
}

QNetworkRequest ApiClient::requestFor(const QUrl &url) const
{
    QNetworkRequest request(url);
    // ApiKey admits printable ASCII only: the library would write a line break into the header as it is.
    request.setRawHeader("Authorization", QByteArray("Bearer ").append(m_key.secret()));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing to unpack, so nothing to blow up
    request.setRawHeader("Accept-Language", "en"); // not the user's: it says who they are
    request.setRawHeader("User-Agent", "Expunge/" EXPUNGE_VERSION);
    // The default policy would carry the key to whatever host a redirect names.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Several hanging and re-sending faults of Qt 6 are in its HTTP/2 part only.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Node closes idle connections after 5 s; ours go first, so that no request meets a closing one.
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, 4);
    return request;
}

Exchange *ApiClient::exchange(QNetworkReply *reply, std::optional<ContactId> deleted)
{
    return new Exchange(reply, m_deadline, m_key, std::move(deleted), this);
}

Organisation organisationOf(const Answer &answer)
{
    if (answer.cls != AnswerClass::Ok)
        return {};
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    // The ID is compared, so nothing of it may be cut away; one that is no text or absurdly long is none.
    constexpr qsizetype longestId = 200;
    const QJsonValue value = body.value(QLatin1String("id"));
    const QString id = value.isDouble() ? value.toVariant().toString() : value.toString();
    return {id.size() > longestId ? QString() : plainLine(id, 6 * longestId),
            plainLine(body.value(QLatin1String("name")).toString(), 80)};
}

} // namespace expunge
