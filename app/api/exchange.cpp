// SPDX-License-Identifier: MIT
#include "api/exchange.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslError>
#include <QStringList>

#include <algorithm>

namespace expunge {

namespace {

constexpr qint64 bodyCap = 64 * 1024; // of an answer that says no more than "{}", this is plenty

// Measured with Qt 6.4: when the end of the connection ends an answer, because it has no length or was cut,
// the library sometimes sends the request a second time while it hands over that answer, and tells nobody.
bool mayHaveBeenSentAgain(const RawReply &raw)
{
    constexpr int noContent = 204;
    if (raw.status < 200 || raw.status == noContent)
        return false; // without any answer a re-send is told
    if (raw.error == QNetworkReply::RemoteHostClosedError)
        return true;
    return std::ranges::none_of(raw.headers, [](const auto &header) {
        bool isNumber = false;
        header.second.trimmed().toULongLong(&isNumber);
        return header.first.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0
            || (isNumber && header.first.compare("Content-Length", Qt::CaseInsensitive) == 0);
    });
}

QString proxyTo(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    const QNetworkProxy first = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    return first.hostName().isEmpty() ? QString()
                                      : QStringLiteral("%1:%2").arg(first.hostName()).arg(first.port());
}

// A clock that is wrong by months is the commonest reason, and nobody thinks of it.
QString textOf(const QSslError &error)
{
    const bool isOfTime = error.error() == QSslError::CertificateNotYetValid
        || error.error() == QSslError::CertificateExpired;
    const QSslCertificate certificate = error.certificate();
    if (!isOfTime || certificate.isNull())
        return error.errorString();
    return QCoreApplication::translate("Answer", "%1: it is valid from %2 to %3, and this computer's clock says %4")
        .arg(error.errorString(), certificate.effectiveDate().toUTC().toString(Qt::ISODate),
             certificate.expiryDate().toUTC().toString(Qt::ISODate),
             QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, std::chrono::milliseconds deadline, ApiKey key,
                   std::optional<ContactId> deleted, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_key(std::move(key))
    , m_deleted(std::move(deleted))
{
    reply->setParent(this);
    reply->setReadBufferSize(bodyCap);
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        if (m_finished)
            return; // told late: it was counted without it
        ++m_raw.transmissions;
        emit transmitted();
    });
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
    connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList reasons; // only kept as an explanation: they are never ignored
        for (const QSslError &error : errors)
            reasons += textOf(error);
        m_raw.errorText = reasons.join(QLatin1String("; "));
        m_raw.certificateFailed = true;
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Exchange::giveUp);
    m_deadline.start(deadline);
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void Exchange::giveUp()
{
    if (m_finished || !m_reply)
        return;
    m_raw.timedOut = true;
    m_reply->abort(); // emits finished
}

void Exchange::readBody()
{
    if (!m_reply || m_finished)
        return;
    keepBody();
    if (m_raw.body.size() >= bodyCap)
        m_reply->abort(); // the status is known, and that decides
}

void Exchange::keepBody()
{
    // No more than there is: room for 64 KiB, asked for and given back with each answer, would cost a fifth
    // of it all.
    const qint64 room = qMin(m_reply->bytesAvailable(), bodyCap - m_raw.body.size());
    if (room > 0 && m_reply->isOpen())
        m_raw.body += m_reply->read(room);
}

void Exchange::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    keepBody();
    m_raw.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_raw.error = m_reply->error();
    if (m_raw.errorText.isEmpty())
        m_raw.errorText = m_reply->errorString();
    if (m_raw.status == 0)
        m_raw.proxy = proxyTo(m_reply->url());
    const auto headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        m_raw.headers.append({name, m_key.scrub(value)});
    m_raw.body = m_key.scrub(m_raw.body);
    Answer answer = readAnswer(m_raw, QDateTime::currentDateTimeUtc());
    if (m_deleted)
        checkConfirmation(answer, *m_deleted);
    if (answer.transmissions > m_raw.transmissions)
        emit transmitted();
    if (mayHaveBeenSentAgain(m_raw)) { // one too many does no harm, one too few breaks the limit
        ++answer.charged;
        emit transmitted();
    }
    emit answered(answer);
    deleteLater();
}

} // namespace expunge
