// SPDX-License-Identifier: MIT

// What lists.sh measures: bench_lists import FILE | dedup | dedup-qset | generate FILE [ROWS]
#include "import/importer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <vector>

using namespace expunge;

namespace {

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

QByteArray madeUpUuid(std::mt19937_64 &random)
{
    return QUuid(static_cast<uint>(random()), static_cast<ushort>(random()),
                 static_cast<ushort>((random() & 0x0fff) | 0x4000),
                 static_cast<uchar>((random() & 0x3f) | 0x80), static_cast<uchar>(random()),
                 static_cast<uchar>(random()), static_cast<uchar>(random()), static_cast<uchar>(random()),
                 static_cast<uchar>(random()), static_cast<uchar>(random()), static_cast<uchar>(random()))
        .toByteArray(QUuid::WithoutBraces);
}

// id, e-mail, quoted name with commas (one in a hundred with doubled quotes), timestamp
int generate(const QString &path, int rows)
{
    static const char *const first[]{"Ann", "Björn", "Chen", "Dmitri", "Elena", "Farouk", "Grace", "Hiro"};
    static const char *const last[]{"Smith",   "García", "Müller", "Okafor",
                                    "Ivanova", "Tanaka", "Nguyen", "Johansson"};
    std::mt19937_64 random(7);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write("id,email,name,created_at\n");
    for (int row = 0; row < rows; ++row) {
        const char *a = first[row & 7];
        const char *b = last[(row >> 3) & 7];
        const QByteArray name = row % 100 == 0 ? QByteArray("\"") + b + ", \"\"" + a + "\"\" jr\""
                                               : QByteArray("\"") + b + ", " + a + '"';
        char rest[200];
        std::snprintf(rest, sizeof rest, ",%s.%d@example-company.com,%s,2024-0%d-1%dT12:%02d:%02dZ\n", a, row,
                      name.constData(), 1 + row % 9, row % 10, row % 60, row * 7 % 60);
        file.write(madeUpUuid(random) + rest);
    }
    return file.flush() ? 0 : 1;
}

int import(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    ContactList list;
    const Result<ImportReport> report = addFile(list, path);
    if (!report) {
        std::fprintf(stderr, "%s\n", qPrintable(report.error().text));
        return 1;
    }
    std::printf("%.4f %d\n", seconds(timer), list.sendableCount());
    std::fflush(stdout);
    std::_Exit(0); // as a program ends that has nothing to lose
}

constexpr qsizetype textLength = 36;

// One million texts, 900,000 different ones, one after the other as they lie in a file.
QByteArray madeUpTexts()
{
    constexpr size_t count = 1'000'000;
    constexpr size_t distinct = 900'000;
    std::mt19937_64 random(5);
    QByteArray texts;
    texts.reserve(qsizetype(count) * textLength);
    for (size_t i = 0; i < distinct; ++i)
        texts += madeUpUuid(random);
    const auto textAt = [&texts](size_t i) { return texts.data() + i * textLength; };
    for (size_t i = distinct; i < count; ++i)
        texts += QByteArray(textAt(random() % distinct), textLength);
    for (size_t i = count - 1; i > 0; --i)
        std::swap_ranges(textAt(i), textAt(i) + textLength, textAt(random() % i));
    return texts;
}

int withContactList(const QByteArray &texts)
{
    ContactList list;
    list.reserve(static_cast<int>(texts.size() / textLength)); // as an import that knows its file
    const int source = list.addSource(QString());
    qint64 place = 0;
    constexpr size_t ahead = 16; // as Intake does
    std::array<CheckedUuid, ahead> pending;
    size_t taken = 0;
    for (qsizetype at = 0; at < texts.size(); at += textLength) {
        CheckedUuid &slot = pending[taken % ahead];
        if (taken++ >= ahead)
            list.addUuid(slot, source, ++place);
        slot = *checkPlainUuid(QByteArrayView(texts).sliced(at, textLength));
        list.expectUuid(slot.uuid);
    }
    for (size_t rest = 0; rest < ahead; ++rest)
        list.addUuid(pending[(taken + rest) % ahead], source, ++place);
    return list.size();
}

int withQSet(const QByteArray &texts)
{
    QSet<QString> known;
    QStringList order;
    for (qsizetype at = 0; at < texts.size(); at += textLength) {
        const QString id = QString::fromLatin1(texts.constData() + at, textLength);
        if (!known.contains(id)) {
            known.insert(id);
            order += id;
        }
    }
    return static_cast<int>(order.size());
}

// Each in a process of its own: neither tidies up the memory that the other has left behind.
int dedup(int (*way)(const QByteArray &texts))
{
    const QByteArray texts = madeUpTexts();
    QElapsedTimer timer;
    timer.start();
    const int left = way(texts);
    std::printf("%.4f %d\n", seconds(timer), left);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == QLatin1String("generate"))
        return generate(arguments.value(2), arguments.value(3, QStringLiteral("1000000")).toInt());
    if (what == QLatin1String("import"))
        return import(arguments.value(2));
    if (what == QLatin1String("dedup"))
        return dedup(withContactList);
    if (what == QLatin1String("dedup-qset"))
        return dedup(withQSet);
    std::fputs("bench_lists import FILE | dedup | dedup-qset | generate FILE [ROWS]\n", stderr);
    return 2;
}
