// SPDX-License-Identifier: MIT
#include "support/testprogram.h"

#include <QApplication>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    return expunge::TestProgram::run(argc, argv);
}
