// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace expunge {

// How to read a file with columns. What is left empty is guessed.
struct CsvOptions
{
    QString column; // a name from the header, or a number from 1; for JSON the name of a field
    char delimiter = 0;
    QByteArray encoding; // a name such as "windows-1252"
    std::optional<bool> header;
};

} // namespace expunge
