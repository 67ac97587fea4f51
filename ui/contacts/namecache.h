// SPDX-License-Identifier: MIT
#pragma once

#include "import/contactnames.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace expunge {

// Names of the rows that are on the screen. They are read from the files of the list in another thread, when
// they are asked for, and forgotten when others are looked at.
class NameCache final : public QObject
{
    Q_OBJECT
public:
    explicit NameCache(QObject *parent = nullptr);

    void setNames(std::shared_ptr<const ContactList> list, std::shared_ptr<const ContactNames> names);
    const std::shared_ptr<const ContactNames> &names() const { return m_names; }

    // Empty while it is not known; then arrived() follows if it is found.
    ContactName nameOf(int row);
    // Which rows have the text in name or e-mail: searched() follows.
    void search(const QString &text);

signals:
    void arrived(const std::vector<int> &rows);
    void searched(const QString &text, std::shared_ptr<const std::vector<bool>> rows); // none: null

private:
    void read();

    std::shared_ptr<const ContactList> m_list;
    std::shared_ptr<const ContactNames> m_names;
    QHash<int, ContactName> m_known;
    std::vector<int> m_wanted;
    QTimer m_timer;
    bool m_reading = false;
};

} // namespace expunge
