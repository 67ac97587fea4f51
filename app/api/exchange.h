// SPDX-License-Identifier: MIT
#pragma once

#include "api/answer.h"
#include "api/answerreader.h"
#include "contacts/contactid.h"
#include "keys/apikey.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace expunge {

// One request on its way and its one Answer. Made by ApiClient; deletes itself after answered().
class Exchange final : public QObject
{
    Q_OBJECT

public:
    // deadline: for everything from connecting to the last byte kept; the library's own timeout never fires
    // when bytes drip in. key: masked wherever the server echoes it. deleted: the contact that a confirmation
    // must be about. Takes the reply over.
    Exchange(QNetworkReply *reply, std::chrono::milliseconds deadline, ApiKey key,
             std::optional<ContactId> deleted, QObject *parent);
    ~Exchange() override;

    int transmissions() const { return m_raw.transmissions; }

    // Gives up waiting: ends as TimedOut, or Unreachable when the request never left.
    void giveUp();

signals:
    // The request left this machine; more than once means that the library sent it again by itself.
    void transmitted();
    // Exactly once, and last.
    void answered(const expunge::Answer &answer);

private:
    void readBody();
    void keepBody();
    void finish();

    QPointer<QNetworkReply> m_reply; // its manager may delete it first
    QTimer m_deadline;
    ApiKey m_key;
    std::optional<ContactId> m_deleted;
    RawReply m_raw;
    bool m_finished = false;
};

} // namespace expunge
