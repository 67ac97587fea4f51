// SPDX-License-Identifier: MIT
#include "desktop/namedesk.h"

#include "base/whenready.h"

#include <QtConcurrentRun>

namespace expunge {

void NameDesk::open(const std::shared_ptr<const ContactList> &list)
{
    m_list = list;
    if (list->sources() == m_sources) { // rows were removed, or came from the keyboard
        emit opened(list, m_names);
        return;
    }
    whenReady(this, QtConcurrent::run([list] { return ContactNames::open(*list); }),
              [this, list](const std::shared_ptr<const ContactNames> &names) {
                  if (list != m_list)
                      return;
                  m_sources = list->sources();
                  m_names = names;
                  emit opened(list, names);
              });
}

} // namespace expunge
