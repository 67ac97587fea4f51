// SPDX-License-Identifier: MIT

// What lists.sh measures: bench_lists import FILE | dedup [MODE] | generate FILE [ROWS]
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
    std::vector<QByteArray> texts;
    texts.reserve(count);
    while (texts.size() < distinct)
        texts.push_back(madeUpUuid(random));
    while (texts.size() < count)
        texts.push_back(texts[random() % distinct]);
    std::shuffle(texts.begin(), texts.end(), random);
    QByteArray all;
    all.reserve(qsizetype(count) * textLength);
    for (const QByteArray &text : texts)
        all += text;
    return all;
}

int dedup()
{
    const QByteArray texts = madeUpTexts();
    constexpr int rounds = 5;
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
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
            ours.push_back(seconds(timer));
        }
        timer.restart();
        QSet<QString> known;
        QStringList order;
        for (qsizetype at = 0; at < texts.size(); at += textLength) {
            const QString id = QString::fromLatin1(texts.constData() + at, textLength);
            if (!known.contains(id)) {
                known.insert(id);
                order += id;
            }
        }
        theirs.push_back(seconds(timer));
    }
    std::sort(ours.begin(), ours.end());
    std::sort(theirs.begin(), theirs.end());
    std::printf("%.4f %.4f\n", ours[rounds / 2], theirs[rounds / 2]);
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
        return dedup();
    std::fputs("bench_lists import FILE | dedup | generate FILE [ROWS]\n", stderr);
    return 2;
}
