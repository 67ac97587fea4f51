// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace expunge::terminal {

bool canAsk(); // a person sits at stdin and stderr
bool inputIsTerminal();

// Shows the prompt on stderr and reads one line; nothing at the end of input. Ctrl+C ends the program.
std::optional<QString> ask(const QString &prompt);
std::optional<QString> askSecret(const QString &prompt); // what is typed is not shown

// The first line of an input that is no terminal, without a prompt. Nothing when the input is empty.
std::optional<QString> readSecret();

} // namespace expunge::terminal
