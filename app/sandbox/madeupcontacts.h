// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandboxcontact.h"

#include <QList>

namespace expunge {

// People who do not exist: reserved mail domains, phone numbers set aside for fiction. The n-th contact is
// the same on every machine and in every version, so that a sample file and the sandbox agree. IDs and e-mail
// addresses do not repeat.
// from: the number of the first one.
QList<SandboxContact> madeUpContacts(int count, quint64 from = 0);

// Another random-looking version 4 UUID; the same number gives the same one, in a row of its own per salt.
QString madeUpUuid(quint64 number, quint64 salt = 0);

} // namespace expunge
