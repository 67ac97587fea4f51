// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace expunge::terminal {

bool canAsk(); // a person sits at stdin and stderr

// Shows the prompt on stderr and reads one line. Nothing at the end of input or, with a secret, after Ctrl+C.
std::optional<QString> ask(const QString &prompt);
std::optional<QString> askSecret(const QString &prompt); // what is typed is not shown

} // namespace expunge::terminal
