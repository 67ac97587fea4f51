// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

#include <map>

namespace expunge {

// All test classes of a folder are one program. Its first argument says what it does: "tst_run journal" runs
// the class of tst_journal.cpp, with the further arguments for Qt Test. A test may also start it as a child
// that does a task.
class TestProgram final
{
public:
    using Main = int (*)(int argc, char **argv);
    using Task = int (*)(const QString &argument);

    static bool addTest(const char *file, Main main);
    static bool addTask(const char *name, Task task);
    // To be called with a QCoreApplication, or a QApplication for tests with a window.
    static int run(int argc, char **argv);

private:
    std::map<QString, Main> m_tests;
    std::map<QString, Task> m_tasks;
    static TestProgram &instance();
};

template <typename Test> int runTest(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace expunge

#define EXPUNGE_TEST(Class)                                                                                  \
    [[maybe_unused]] static const bool registered##Class                                                     \
        = expunge::TestProgram::addTest(__FILE__, &expunge::runTest<Class>);

#define EXPUNGE_CHILD_TASK(name, function)                                                                   \
    [[maybe_unused]] static const bool registeredTask##name = expunge::TestProgram::addTask(#name, function);
