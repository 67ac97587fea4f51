// SPDX-License-Identifier: MIT
#include "run/journal.h"

#include "base/text.h"
#include "run/journalfiles.h"
#include "run/journaltext.h"
#include "run/privatefiles.h"
#include "run/runinfostore.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace expunge {

namespace {

QString newId(const QDateTime &utc)
{
    constexpr int digits = 6;
    const quint32 random = QRandomGenerator::system()->generate() & 0xffffff;
    return utc.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-"))
        + QString::number(random, 16).rightJustified(digits, QLatin1Char('0'));
}

Status fillFile(const QString &path, const RunInfo &info, const ContactList &list,
                const JournalProgress &progress, const std::stop_token &stop)
{
    JournalDatabase database(path);
    if (const Status status = database.openEmpty(); !status)
        return status;
    return database.transaction([&]() -> Status {
        const Result<QByteArray> hash = writeList(database, list, progress, stop);
        if (!hash)
            return hash.error();
        return writeRunInfo(database, info, *hash);
    });
}

} // namespace

Journal::Journal(std::unique_ptr<JournalDatabase> database)
    : m_database(std::move(database))
    , m_path(m_database->path())
    , m_id(journalfiles::idOf(m_path))
{
}

QString Journal::fileName(const QString &id)
{
    return QFileInfo(journalfiles::path(QString(), id)).fileName();
}

QString Journal::path() const
{
    return m_path;
}

Result<std::unique_ptr<Journal>> Journal::create(const QString &folder, RunInfo info, const ContactList &list,
                                                 const JournalProgress &progress, const std::stop_token &stop)
{
    if (list.isEmpty() || list.sendableCount() != list.size())
        return Error{ErrorKind::BadInput,
                     JournalText::tr("A run needs at least one contact ID, and none that was rejected.")};
    if (const Status status = makePrivateFolder(folder); !status)
        return status.error();
    journalfiles::wipeLeftovers(folder);
    if (info.id.isEmpty())
        info.id = newId(info.startedAt);
    info.rows = list.size();
    const QString path = journalfiles::path(folder, info.id);
    const QString part = journalfiles::partPath(folder, info.id);
    if (path.isEmpty() || QFileInfo::exists(path))
        return Error{ErrorKind::BadInput,
                     JournalText::tr("A run cannot be called \"%1\".").arg(plainLine(info.id))};
    // Written under another name: a run that is not complete never looks like one.
    Status status = createPrivateFile(part);
    if (!status)
        return status.error();
    status = fillFile(part, info, list, progress, stop);
    if (status && !QFile::rename(part, path))
        status = Error{ErrorKind::Unwritable,
                       JournalText::tr("The journal %1 cannot be written.").arg(plainPath(path))};
    if (!status) {
        (void)journalfiles::wipe(part);
        return status.error();
    }
    syncFolder(folder);
    return openFile(path, false);
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path)
{
    return openFile(path, true);
}

Result<std::unique_ptr<Journal>> Journal::openFile(const QString &path, bool check)
{
    std::unique_ptr<Journal> journal(new Journal(std::make_unique<JournalDatabase>(path)));
    const Status started = journal->start(check);
    if (!started)
        return journal->failed(started.error());
    return journal;
}

Status Journal::start(bool check)
{
    Status status = m_database->open();
    if (status && check)
        status = m_database->checkPages();
    if (!status)
        return status;
    const Result<RunInfo> known = readRunInfo(*m_database);
    if (!known)
        return known.error();
    m_rows = known->rows;
    return known->isUnfinished() ? m_database->makeDurable() : Done{}; // an ended run stays one plain file
}

Result<RunInfo> Journal::info()
{
    if (const Status status = usable(); !status)
        return status.error();
    const Result<RunInfo> known = readRunInfo(*m_database);
    return known ? known : failed(known.error());
}

Status Journal::commit(const std::vector<int> &intents, const RowOutcomes &outcomes, const QDateTime &utc)
{
    if (intents.empty() && outcomes.isEmpty())
        return Done{};
    return change([&] {
        const Status recorded = writeOutcomes(outcomes);
        return recorded && !intents.empty() ? writeIntents(intents, utc) : recorded;
    });
}

Status Journal::noteTransmissions(int count, const QDateTime &utc)
{
    return change([&] { return writeTransmissions(count, utc); });
}

Status Journal::noteIdentity(const Organisation &organisation, const QString &keyFingerprint)
{
    return change([&]() -> Status {
        const Status noted = update(QStringLiteral("UPDATE run SET key_fingerprint = ?"), {keyFingerprint});
        if (!noted || !organisation.isKnown())
            return noted;
        return update(QStringLiteral("UPDATE run SET organisation = ?, organisation_id = ?"),
                      {plainLine(organisation.name, 1000), plainLine(organisation.id, 1000)});
    });
}

Status Journal::noteResume(const QString &keyFingerprint)
{
    if (const Status status = usable(); !status)
        return status;
    // An ended run has become a plain file; from here on it is to survive a crash again.
    if (const Status durable = m_database->makeDurable(); !durable)
        return failed(durable.error());
    return change([&] {
        return update(
            QStringLiteral("UPDATE run SET resumes = resumes + 1, key_fingerprint = ?, \"end\" = NULL,"
                           " ended = NULL"),
            {keyFingerprint});
    });
}

Status Journal::setEnd(const QString &end, const QDateTime &utc)
{
    const Status ended = change([&] {
        return update(QStringLiteral("UPDATE run SET \"end\" = ?, ended = ?"),
                      {end, utc.toMSecsSinceEpoch()});
    });
    if (ended)
        (void)m_database->makePlain(); // tidy, no more: somebody may be reading it
    return ended;
}

Result<Journal::Content> Journal::load()
{
    if (const Status status = usable(); !status)
        return status.error();
    Result<Content> content = read();
    if (!content)
        return failed(content.error());
    return content;
}

Status Journal::change(const std::function<Status()> &work)
{
    if (const Status status = usable(); !status)
        return status;
    const Status changed = m_database->transaction(work);
    if (!changed)
        return failed(changed.error());
    return changed;
}

Status Journal::usable() const
{
    // SQLite would go on writing into a file that somebody has removed, and after a restart all would be
    // lost.
    if (m_database && QFileInfo::exists(m_path))
        return Done{};
    return Error{ErrorKind::Unwritable,
                 JournalText::tr("The journal %1 has vanished, so nothing more can be recorded in it. Has "
                                 "somebody removed it?")
                     .arg(plainPath(m_path))};
}

Error Journal::failed(Error error)
{
    if (!m_database || !m_database->isDamaged())
        return error;
    m_database.reset();
    error.text += QLatin1Char(' ') + journalfiles::moveAside(m_path);
    return error;
}

} // namespace expunge
