// SPDX-License-Identifier: MIT
#pragma once

#include "api/answer.h"
#include "api/waitheaders.h"
#include "contacts/contactid.h"

#include <QNetworkReply>

namespace expunge {

// What came over the wire for one request, before anybody judges it.
struct RawReply
{
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    HeaderList headers;
    QByteArray body; // what was kept of it
    int transmissions = 0;
    QString proxy; // "proxy.example:8080" on the way; empty for none
    bool timedOut = false; // our own deadline
    bool certificateFailed = false; // the server speaks TLS, and did not prove its identity
};

// Judges a reply. A status line decides over error(): the body of a confirmed deletion may have been cut. An
// answer counts as the API's only when it does not look like a web page or an unknown route; the API's page
// for the call documents 200 and 500 alone, so the rest follows HTTP and the habits of NestJS and Fastify.
Answer readAnswer(const RawReply &raw, const QDateTime &utcNow);

// A confirmation that names a contact must name this one; otherwise the answer becomes OtherContact. That a
// contact is not there is proven by an error that names it.
void checkConfirmation(Answer &answer, const ContactId &id);

// The message of an error body: `message` as text, list or object, else `error`; empty when there is none.
QString errorMessageOf(const QByteArray &body);

} // namespace expunge
