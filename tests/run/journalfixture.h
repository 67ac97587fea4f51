// SPDX-License-Identifier: MIT
#pragma once

#include "run/journal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace expunge {

// The n-th contact of the tests: a made-up, valid UUID.
inline QString contactText(int n)
{
    return QStringLiteral("3c90c3cc-0d44-4b50-8888-%1").arg(n, 12, 16, QLatin1Char('0'));
}

// UUIDs with every tenth contact called otherwise, from a file and a paste.
inline ContactList someContacts(int rows)
{
    ContactList list;
    const int file = list.addSource(QStringLiteral("kunden \u00e4.csv"));
    const int paste = list.addSource(QString());
    for (int row = 0; row < rows; ++row) {
        const QString text = row % 10 == 9 ? QStringLiteral("legacy-%1").arg(row) : contactText(row);
        list.add(checkId(text), text, row % 3 == 2 ? paste : file, row + 2);
    }
    return list;
}

inline QDateTime at(int second)
{
    return QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate).addSecs(second);
}

inline RunInfo someRun(const QString &profileId = QStringLiteral("production"), int startSecond = 0)
{
    RunInfo info;
    info.profileId = profileId;
    info.profileName = QStringLiteral("Production");
    info.host = QStringLiteral("api.open.cx");
    info.server = QStringLiteral("https://api.open.cx");
    info.limitGroup = info.server;
    info.organisation = QStringLiteral("Acme GmbH");
    info.organisationId = QStringLiteral("org-1");
    info.osUser = QStringLiteral("ada");
    info.keyFingerprint = QStringLiteral("0123456789ab");
    info.sourceName = QStringLiteral("kunden \u00e4.csv");
    info.sourceSha256 = QString(64, QLatin1Char('a'));
    info.startedAt = at(startSecond);
    info.pace = {200, std::chrono::seconds(30)};
    return info;
}

inline RowOutcome outcome(int row, RowState state, int attempts = 1, const QString &message = {})
{
    RowOutcome one;
    one.row = row;
    one.state = state;
    one.httpStatus = state == RowState::Deleted ? 204 : 404;
    one.attempts = attempts;
    one.message = message;
    if (isFinal(state))
        one.finishedAt = at(60 + row).addMSecs(7);
    return one;
}

inline bool same(const RowOutcome &a, const RowOutcome &b)
{
    return a.row == b.row && a.state == b.state && a.httpStatus == b.httpStatus && a.attempts == b.attempts
        && a.message == b.message && a.finishedAt == b.finishedAt;
}

// A journal in a fresh folder, opened again whenever the test asks for it.
class JournalFixture
{
public:
    JournalFixture()
        : folder(temporary.filePath(QStringLiteral("runs")))
    {
    }
    std::unique_ptr<Journal> create(const ContactList &list, const RunInfo &info = someRun())
    {
        Result<std::unique_ptr<Journal>> made = Journal::create(folder, info, list);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return std::move(made).value();
    }

    QTemporaryDir temporary;
    QString folder;
};

// Closes the journal, opens it again and reads everything.
inline Journal::Content reloaded(std::unique_ptr<Journal> &journal)
{
    const QString path = journal->path();
    journal.reset();
    Result<std::unique_ptr<Journal>> opened = Journal::open(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    journal = std::move(opened).value();
    Result<Journal::Content> content = journal->load();
    if (!content)
        qFatal("%s", qPrintable(content.error().text));
    return std::move(content).value();
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

// Whether any file of the folder holds these bytes.
inline bool folderHolds(const QString &folder, const QByteArray &bytes)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        if (fileBytes(info.filePath()).contains(bytes))
            return true;
    }
    return false;
}

} // namespace expunge
