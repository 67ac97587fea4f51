// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace expunge {

// What all the files of the journal say to people is translated together.
struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

} // namespace expunge
