// SPDX-License-Identifier: MIT
#pragma once

#include "import/contactnames.h"

#include <QObject>

namespace expunge {

// Looks into the files of the shown list for names and e-mail addresses, off the GUI thread.
class NameDesk final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void open(const std::shared_ptr<const ContactList> &list);

signals:
    void opened(std::shared_ptr<const expunge::ContactList> list,
                std::shared_ptr<const expunge::ContactNames> names); // null when there are none

private:
    std::shared_ptr<const ContactList> m_list; // the last one that was asked for
    QList<ListSource> m_sources; // of m_names
    std::shared_ptr<const ContactNames> m_names;
};

} // namespace expunge
