// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace expunge {

// One run at a time for all that share a limit: a server, or a profile whose limit is its own; also across
// windows and processes. Held as long as the object lives; the lock of a process that died is recognised as
// stale and taken over.
class RunLock final
{
public:
    // Busy when a live process holds it: the text says which run of which profile, and since when. Waits a
    // moment before, because others look now and then whether it is free. folder is made if need be.
    // limitGroup: see Profile.
    static Result<std::unique_ptr<RunLock>> take(const QString &folder, const QString &limitGroup);
    static bool isHeld(const QString &folder, const QString &limitGroup);
    ~RunLock();

    // What is done under it, for those who ask meanwhile; it may outlive its writer.
    struct Work
    {
        QString runId;
        QString profileName;
    };
    void note(const Work &work);
    static std::optional<Work> noted(const QString &folder, const QString &limitGroup);

private:
    explicit RunLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

} // namespace expunge
