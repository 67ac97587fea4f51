// SPDX-License-Identifier: MIT
#include "keys/keychainjob.h"

#include "base/text.h"

#include <QLibrary>

namespace expunge {

namespace {

QString service()
{
    return QStringLiteral("Expunge");
}

void start(QKeychain::Job *job, const QString &entry, KeychainCallback done)
{
    job->setKey(entry);
    // the default, said aloud: never a file in plain text when there is no keychain
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, job, [done = std::move(done)](QKeychain::Job *ended) {
        KeychainReply reply{ended->error(), plainLine(ended->errorString()), {}};
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
            read != nullptr && reply.error == QKeychain::NoError)
            reply.value = read->textData();
        done(reply);
        reply.value.fill(u'\0');
    });
    job->start();
}

} // namespace

void readEntry(const QString &entry, KeychainCallback done)
{
    start(new QKeychain::ReadPasswordJob(service()), entry, std::move(done));
}

void writeEntry(const QString &entry, QString value, KeychainCallback done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(value); // text and binary under one name hide each other, so text always
    value.fill(u'\0');
    start(job, entry, std::move(done));
}

void deleteEntry(const QString &entry, KeychainCallback done)
{
    start(new QKeychain::DeletePasswordJob(service()), entry, std::move(done));
}

void forgetSession()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // as QtKeychain does: libsecret is found while running or not at all
    static const auto disconnect
        = QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect");
    if (disconnect != nullptr)
        disconnect();
#endif
}

} // namespace expunge
