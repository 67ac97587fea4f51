// SPDX-License-Identifier: MIT
#pragma once

#include "api/apiclient.h"
#include "contacts/idcheck.h"
#include "support/testkey.h"

#include <QSignalSpy>

namespace expunge {

inline ContactId someId()
{
    return *checkId(u"3c90c3cc-0d44-4b50-8888-8dd25736052a").id;
}

// Asks once and waits for what comes of it.
inline Answer ask(const QUrl &url, std::chrono::milliseconds deadline = std::chrono::seconds(10))
{
    ApiClient client(Endpoint::parse(url).value(), testKey());
    client.setDeadline(deadline);
    Answer answer;
    QSignalSpy spy(client.deleteContact(someId()), &Exchange::answered);
    if (!spy.wait(15'000))
        qWarning("no answer at all");
    return spy.value(0).value(0).value<Answer>();
}

} // namespace expunge
