// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSocketNotifier>

#include <memory>

namespace expunge {

// A terminal of 80 columns for a program under test, with the test as the person in front of it.
class PseudoTerminal final
{
public:
    PseudoTerminal();
    ~PseudoTerminal();
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    void become() const; // in the child: its controlling terminal, input and outputs from now on
    void handedOver(); // in the parent, once the child has it

    void type(const QByteArray &keys);
    bool echoes() const; // what is typed is shown
    QByteArray screen(); // everything that was ever written to it, control characters included

private:
    void read();

    int m_ours = -1;
    int m_theirs = -1;
    QByteArray m_screen;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace expunge
