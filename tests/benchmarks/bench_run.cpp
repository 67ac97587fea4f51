// SPDX-License-Identifier: MIT

// The run from end to end: journal, limiter and network.
//   bench_run pace                 share of the allowed rate on the sandbox, at 600 and 6,000 a minute,
//   answers after 50 ms bench_run requests URL CA ROWS how many leave without a limit, over TLS, and what a
//   thousand cost
// requests.sh compares the latter with curl.

#include "run/runengine.h"
#include "sandbox/sandboxserver.h"
#include "support/testkey.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace expunge;
using namespace std::chrono_literals;

namespace {

double processorSeconds()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto seconds = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(use.ru_utime) + seconds(use.ru_stime);
}

struct Figures
{
    RunSummary summary;
    double seconds = 0;
    double processorSeconds = 0;
};

Figures deleteAll(const std::shared_ptr<const ContactList> &list, const QUrl &address, const ApiKey &key,
                  Pace pace)
{
    QTemporaryDir folder;
    RunEngine engine(folder.path());
    QSignalSpy finished(&engine, &RunEngine::finished);
    RunOrder order;
    order.profile.id = QStringLiteral("bench");
    order.profile.address = address;
    order.profile.pace = pace;
    order.key = key;
    order.list = list;
    QElapsedTimer time;
    time.start();
    const double before = ::processorSeconds();
    engine.begin(order);
    constexpr int longest = 600'000;
    if (finished.isEmpty() && !finished.wait(longest))
        qFatal("the run did not end");
    return {finished.first().first().value<RunSummary>(), static_cast<double>(time.elapsed()) / 1000,
            ::processorSeconds() - before};
}

int benchPace(int perMinute, int seconds)
{
    SandboxOptions options;
    options.limit = perMinute;
    options.window = 60s;
    options.latency = 50ms;
    options.contacts = perMinute * seconds / 60;
    SandboxServer server(options);
    if (!server.start())
        return 1;
    auto list = std::make_shared<ContactList>();
    const int source = list->addSource(QStringLiteral("all"));
    for (const SandboxContact &contact : server.contacts())
        list->add(checkId(contact.id), contact.id, source, list->size() + 1);
    const Figures figures
        = deleteAll(list, server.baseUrl(), ApiKey::fromPasted(server.key()).value(), {perMinute, 60s});
    const double share = static_cast<double>(list->size()) / figures.seconds * 60 / perMinute;
    std::printf("%5d a minute, %d contacts: %.1f s, share of the limit %.3f (goal: 0.95), refused %d, "
                "processor %.3f s per "
                "1,000\n",
                perMinute, list->size(), figures.seconds, share, server.rejectedCount(),
                figures.processorSeconds * 1000 / list->size());
    return figures.summary.counts[RowState::Deleted] == list->size() ? 0 : 1;
}

int benchRequests(const QUrl &url, const QString &authority, int rows)
{
    QFile file(authority);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(QSslCertificate(&file));
    QSslConfiguration::setDefaultConfiguration(trusting);
    auto list = std::make_shared<ContactList>();
    const int source = list->addSource(QStringLiteral("all"));
    for (int i = 0; i < rows; ++i) {
        const QString id = QStringLiteral("3c90c3cc-0d44-4b50-8888-%1").arg(i, 12, 16, QLatin1Char('0'));
        list->add(checkId(id), id, source, i + 1);
    }
    const Figures figures = deleteAll(list, url, testKey(), {1'000'000, 1s});
    std::printf("%.0f %.3f\n", rows / figures.seconds, figures.processorSeconds * 1000 / rows);
    return figures.summary.counts[RowState::Deleted] == rows ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("pace"))
        return benchPace(600, 90) + benchPace(6'000, 90);
    if (arguments.value(1) == QLatin1String("requests") && arguments.size() == 5)
        return benchRequests(QUrl(arguments[2]), arguments[3], arguments[4].toInt());
    std::fputs("Usage: bench_run pace | requests URL CA ROWS\n", stderr);
    return 2;
}
