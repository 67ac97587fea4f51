// SPDX-License-Identifier: MIT
#pragma once

#include "import/importreport.h"

#include <array>

namespace expunge {

// Puts the entries of one source into a list and keeps the report. Unless keep() is called, the list is as
// before when the Intake goes.
class Intake final
{
public:
    Intake(ContactList &list, const ListSource &source);
    ~Intake();
    Q_DISABLE_COPY_MOVE(Intake)

    // Room for so many entries.
    void expect(int entries) { m_list.reserve(m_list.size() + entries); }

    // Where the entries that follow come from, when a saved list says it. An empty name stands for a paste.
    void setSource(const QString &name);

    // An entry in UTF-8 bytes; place counts from 1. A plain one may come into the list a few entries later.
    void add(QByteArrayView utf8, qint64 place);
    // The same at once, to know its row; that is -1 for a rejected one.
    ContactList::Added addNow(QByteArrayView utf8, qint64 place);
    // An ID that stood inside other text, which is shown with it.
    void addFound(const CheckedUuid &id, QByteArrayView around, qint64 place);
    // An entry that cannot be one.
    void reject(IdProblem problem, QByteArrayView utf8, qint64 place);
    void leaveOut(int pieces) { m_report.leftOut += pieces; }

    ImportReport &report()
    {
        settle();
        return m_report;
    }
    ImportReport keep();

private:
    struct Pending
    {
        QUuid uuid;
        qint64 place = 0;
    };
    void take(const Pending &entry);
    void settle(); // takes what is pending
    void noteLostZeros();
    void countOdd(IdNotes notes, ContactList::Added added, const QString &raw, qint64 place);
    void note(ImportNote::Kind kind, qint64 place, QStringView text, const QString &reason);
    QString mergeReason(int row, IdNotes notes) const;

    ContactList &m_list;
    ContactList::Mark m_mark;
    QString m_sourceName;
    int m_source;
    ImportReport m_report;
    // Plain UUIDs that the list has been told to expect; the oldest is taken when the next one comes.
    std::array<Pending, 16> m_pending;
    size_t m_added = 0; // to m_pending so far
    size_t m_taken = 0;
    std::vector<int> m_numbers; // rows whose ID is digits only
    bool m_kept = false;
};

} // namespace expunge
