// SPDX-License-Identifier: MIT
#include "desktop/namedesk.h"

#include <QtConcurrentRun>

namespace expunge {

void NameDesk::open(const std::shared_ptr<const ContactList> &list)
{
    m_list = list;
    if (list->sources() == m_sources) { // rows were removed, or came from the keyboard
        emit opened(list, m_names);
        return;
    }
    QtConcurrent::run([list] {
        return ContactNames::open(*list);
    }).then(this, [this, list](const std::shared_ptr<const ContactNames> &names) {
        if (list != m_list)
            return;
        m_sources = list->sources();
        m_names = names;
        emit opened(list, names);
    });
}

} // namespace expunge
