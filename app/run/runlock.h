// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace expunge {

// One run at a time per profile, also across windows and processes. Held as long as the object lives; the
// lock of a process that died is recognised as stale and taken over.
class RunLock final
{
public:
    // Busy when a live process holds it: the text says which and since when. folder is made if need be.
    static Result<std::unique_ptr<RunLock>> take(const QString &folder, const QString &profileId);
    ~RunLock();

private:
    explicit RunLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

} // namespace expunge
