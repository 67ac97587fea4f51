// SPDX-License-Identifier: MIT
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace expunge {

TestProgram &TestProgram::instance()
{
    static TestProgram program;
    return program;
}

bool TestProgram::addTest(const char *file, Main main)
{
    const QString name = QFileInfo(QString::fromUtf8(file)).completeBaseName().mid(4); // without "tst_"
    return instance().m_tests.emplace(name, main).second;
}

bool TestProgram::addTask(const char *name, Task task)
{
    return instance().m_tasks.emplace(QString::fromUtf8(name), task).second;
}

int TestProgram::run(int argc, char **argv)
{
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const TestProgram &program = instance();
    if (const auto task = program.m_tasks.find(what); task != program.m_tasks.end())
        return task->second(arguments.value(2));
    if (const auto test = program.m_tests.find(what); test != program.m_tests.end())
        return test->second(argc - 1, argv + 1);
    std::fputs("The first argument names a test:", stderr);
    for (const auto &test : program.m_tests)
        std::fprintf(stderr, " %s", qPrintable(test.first));
    std::fputs("\n", stderr);
    return 64;
}

} // namespace expunge
