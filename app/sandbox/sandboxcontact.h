// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace expunge {

// One contact of the sandbox organisation.
struct SandboxContact
{
    QString id; // lower-case UUID
    QString name;
    QString email;
    QString phone; // may be empty
    QDateTime createdAt; // UTC

    bool operator==(const SandboxContact &other) const = default;
};

} // namespace expunge
