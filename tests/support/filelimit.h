// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <csignal>

#include <sys/resource.h>

namespace expunge {

// While it lives, no file of this process can grow beyond so many bytes: writing fails as on a full disk.
class FileLimit final
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    Q_DISABLE_COPY_MOVE(FileLimit)

private:
    using Handler = void (*)(int);
    Handler m_oldHandler = SIG_DFL;
    rlimit m_old{};
};

} // namespace expunge
