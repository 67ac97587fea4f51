// SPDX-License-Identifier: MIT
#include "base/interrupt.h"

#include <array>
#include <csignal>

#ifdef Q_OS_UNIX
#include <unistd.h>

namespace {

constexpr std::array stopSignals{SIGINT, SIGTERM, SIGHUP};
std::array<struct sigaction, stopSignals.size()> actionsBefore{};

int pipeEnds[2] = {-1, -1};
volatile std::sig_atomic_t signalled = 0;

// Only what a signal handler may do. The second signal, whichever it is, ends the program as if nobody had
// caught it.
void onSignal(int number)
{
    if (signalled != 0) {
        std::signal(number, SIG_DFL);
        std::raise(number);
        return;
    }
    signalled = 1;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
}

} // namespace

namespace expunge {

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (pipe(pipeEnds) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(pipeEnds[0], &byte, 1) == 1)
            emit interrupted();
    });
    signalled = 0;
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < stopSignals.size(); ++i) {
        sigaction(stopSignals[i], nullptr, &actionsBefore[i]);
        if (actionsBefore[i].sa_handler != SIG_IGN)
            sigaction(stopSignals[i], &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    for (size_t i = 0; i < stopSignals.size(); ++i)
        sigaction(stopSignals[i], &actionsBefore[i], nullptr);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace expunge

#else

namespace expunge {

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
}

Interrupt::~Interrupt() = default;

} // namespace expunge

#endif
