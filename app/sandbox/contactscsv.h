// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandboxcontact.h"

#include <QByteArray>
#include <QList>

namespace expunge {

// RFC 4180 in UTF-8, lines end in CR LF; columns id,name,email,phone,created_at (ISO 8601, UTC).
QByteArray contactsCsv(const QList<SandboxContact> &contacts);

} // namespace expunge
