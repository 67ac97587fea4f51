// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/contactstore.h"
#include "sandbox/sandboxoptions.h"

namespace expunge {

// One made-up organisation of the sandbox: its keys and its contacts, which no other one has.
struct SandboxOrganisation
{
    // number: from 0
    SandboxOrganisation(const SandboxOptions &options, int number);

    const QString id;
    const QString name;
    const QString key; // may do everything
    const QString readOnlyKey; // 403 to whatever writes
    ContactStore contacts;
};

} // namespace expunge
