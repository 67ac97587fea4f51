// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/contactlist.h"
#include "import/personcolumns.h"
#include "import/tablereading.h"

#include <functional>
#include <memory>
#include <vector>

namespace expunge {

// Who a contact is, as the file says from which its ID was read.
struct ContactName
{
    QString name; // one harmless line each; empty when it is not known
    QString email;

    friend bool operator==(const ContactName &, const ContactName &) = default;
};

// The names and e-mail addresses that stand beside the IDs in the files of a list. They stay in the files: in
// memory is only where every so many rows begin, so that a few rows are found at once. A file that has been
// changed since gives none, and a row whose ID is not the one in the list neither. May be used from any
// thread.
class ContactNames final
{
public:
    // Reads every file of the list that has such columns through, once. Null when none has.
    static std::shared_ptr<const ContactNames> open(const ContactList &list);

    bool hasNames() const { return m_hasNames; }
    bool hasEmails() const { return m_hasEmails; }

    // For each of these rows of the list; empty where nothing is known.
    std::vector<ContactName> read(const ContactList &list, const std::vector<int> &rows) const;
    // Reads the files through and gives what they know of each row, in no order.
    void readAll(const ContactList &list,
                 const std::function<void(int row, const ContactName &)> &take) const;

private:
    struct Checkpoint
    {
        qint64 record; // from 1
        qint64 offset; // of its first byte in the file
    };
    struct File
    {
        ListSource source;
        TableReading reading;
        PersonColumns columns; // none: nothing can be found in this file
        std::vector<Checkpoint> checkpoints; // rising; the first is that of row 1
    };
    class Cells;
    class Reader;
    static File measured(const ListSource &source);

    std::vector<File> m_files; // by the number of the source
    bool m_hasNames = false;
    bool m_hasEmails = false;
};

} // namespace expunge
