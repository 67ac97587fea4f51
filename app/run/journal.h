// SPDX-License-Identifier: MIT
#pragma once

#include "base/organisation.h"
#include "contacts/rowoutcome.h"
#include "run/journallist.h"
#include "run/runinfo.h"

#include <memory>
#include <vector>

namespace expunge {

// The file in which one run keeps its list, what it is about to send, and what became of each row. Whatever a
// call has confirmed survives the death of the program and of the machine. After a failed call nothing of
// that call is in the file, and it may be tried again. To be used by one thread only: the one that created or
// opened it.
class Journal final
{
public:
    // Writes a new run with all its rows; in the list all are sendable. Of info, id (made up when empty),
    // counts, end and resumes are set here. When this fails or is stopped, no file remains.
    static Result<std::unique_ptr<Journal>> create(const QString &folder, RunInfo info,
                                                   const ContactList &list,
                                                   const JournalProgress &progress = {},
                                                   const std::stop_token &stop = {});
    // A damaged file is moved aside (ID.damaged), never deleted; one of a newer Expunge is left alone.
    static Result<std::unique_ptr<Journal>> open(const QString &path);

    QString path() const;
    const QString &id() const { return m_id; }
    int rows() const { return m_rows; }
    Result<RunInfo> info();

    // The rows may leave this machine from now on: nothing may be sent that this has not confirmed. Each
    // counts as one transmission at that time.
    Status intend(const std::vector<int> &rows, const QDateTime &utc) { return commit(rows, {}, utc); }
    // What became of rows: a final state, or Left when it is certain that the row may be tried afresh (never
    // sent, or refused by the limit). A row that may have been executed and will be asked again is not
    // recorded.
    Status record(const RowOutcomes &outcomes) { return commit({}, outcomes, {}); }
    // Both in one commit. The outcomes come first: a row may be in both.
    Status commit(const std::vector<int> &intents, const RowOutcomes &outcomes, const QDateTime &utc);

    // Requests that count against the limit beyond the intents: hidden re-sends, checks of the key.
    Status noteTransmissions(int count, const QDateTime &utc);
    // When requests left, oldest first, from that time on; times are kept for 24 hours.
    Result<QList<QDateTime>> transmissionsSince(const QDateTime &utc);

    // Whose key the run uses. An unknown organisation leaves what is known.
    Status noteIdentity(const Organisation &organisation, const QString &keyFingerprint);
    // Somebody goes on with a run, perhaps with another key: it has no end any more.
    Status noteResume(const QString &keyFingerprint);
    // The run is over. end is a word of the caller's and not empty. Rows without an outcome then count as
    // NotAttempted, unanswered ones as Unknown, so that a stop writes nothing for rows that were never tried.
    Status setEnd(const QString &end, const QDateTime &utc);

    struct Unanswered
    {
        int row = -1;
        int attempts = 0; // at least 1: how often it was about to be sent, earlier recorded attempts included
        QDateTime lastAt; // UTC
        friend bool operator==(const Unanswered &, const Unanswered &) = default;
    };
    struct Content
    {
        RunInfo info;
        ContactList list; // row for row as it was written; notes about trimmed characters are not kept
        RowOutcomes outcomes; // recorded ones, by row
        std::vector<Unanswered> unanswered; // perhaps sent, no outcome, by row; in no case in outcomes too
    };
    // Everything. A list that is not exactly what was written is damaged: the file is moved aside, and every
    // later call on this object fails.
    Result<Content> load();

    // The name of a run's file in the folder.
    static QString fileName(const QString &id);

private:
    explicit Journal(std::unique_ptr<JournalDatabase> database);
    static Result<std::unique_ptr<Journal>> openFile(const QString &path, bool check);
    Status start(bool check);

    // Runs the work in one transaction, unless the file is gone.
    Status change(const std::function<Status()> &work);
    Status writeOutcomes(const RowOutcomes &outcomes);
    Status writeIntents(const std::vector<int> &rows, const QDateTime &utc);
    Status writeTransmissions(qint64 count, const QDateTime &utc);
    Status update(const QString &sql, const QVariantList &values);
    Status usable() const;
    Error failed(Error error); // moves the file aside when it turned out to be damaged
    Result<Content> read();
    Result<RowOutcomes> readOutcomes();
    Status readMessages(RowOutcomes &outcomes);
    Result<std::vector<Unanswered>> readUnanswered();

    std::unique_ptr<JournalDatabase> m_database; // null after the file was moved aside
    QString m_path;
    QString m_id;
    int m_rows = 0;
};

} // namespace expunge
