// SPDX-License-Identifier: MIT
// Loaded into the program under test with LD_PRELOAD: kills it, as the power would, at a chosen call of the
// system. EXPUNGE_KILL_AT="POINT COUNT": at that occurrence of before-sync, after-sync (the journal's
// commits), before-send, after-send (requests) or after-receive (a piece of an answer).
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <unistd.h>

namespace {

struct KillPoint
{
    const char *point = "";
    int left = 0;
    KillPoint()
    {
        const char *wanted = std::getenv("EXPUNGE_KILL_AT");
        const char *blank = wanted ? std::strchr(wanted, ' ') : nullptr;
        if (!blank)
            return;
        point = wanted;
        left = std::atoi(blank + 1);
    }
};

void passed(const char *point)
{
    static const KillPoint chosen;
    static std::atomic<int> count = 0;
    const size_t length = std::strlen(point);
    if (std::strncmp(chosen.point, point, length) == 0 && chosen.point[length] == ' '
        && ++count == chosen.left)
        kill(getpid(), SIGKILL);
}

bool isRequest(const void *data, size_t size)
{
    return size > 7 && std::memcmp(data, "DELETE ", 7) == 0;
}

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    passed("before-sync");
    const int result = real(file);
    passed("after-sync");
    return result;
}

extern "C" int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    passed("before-sync");
    const int result = real(file);
    passed("after-sync");
    return result;
}

extern "C" ssize_t write(int file, const void *data, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    const bool request = isRequest(data, size);
    if (request)
        passed("before-send");
    const ssize_t result = real(file, data, size);
    if (request)
        passed("after-send");
    return result;
}

extern "C" ssize_t send(int socket, const void *data, size_t size, int flags)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, int)>("send");
    const bool request = isRequest(data, size);
    if (request)
        passed("before-send");
    const ssize_t result = real(socket, data, size, flags);
    if (request)
        passed("after-send");
    return result;
}

extern "C" ssize_t read(int file, void *data, size_t size)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t)>("read");
    const ssize_t result = real(file, data, size);
    if (result > 0 && static_cast<const char *>(data)[0] == 'H')
        passed("after-receive");
    return result;
}
