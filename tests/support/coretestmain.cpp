// SPDX-License-Identifier: MIT
#include "support/testprogram.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return expunge::TestProgram::run(argc, argv);
}
