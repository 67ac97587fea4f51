// SPDX-License-Identifier: MIT
#include "house.h"

#include <algorithm>

namespace expunge {

namespace {

constexpr int sandboxFloor = 0;
constexpr int topFloor = 6;

std::optional<int> floorOf(const QString &name)
{
    static const QHash<QString, int> floors{
        {QStringLiteral("base"), 0},
        {QStringLiteral("resources"), 0},
        {QStringLiteral("translations"), 0},
        {QStringLiteral("contacts"), 1},
        {QStringLiteral("keys"), 1},
        {QStringLiteral("settings"), 1},
        {QStringLiteral("log"), 2},
        {QStringLiteral("import"), 2},
        {QStringLiteral("api"), 2},
        {QStringLiteral("run"), 3},
        {QStringLiteral("report"), 4},
        {QStringLiteral("ui"), 5},
        {QStringLiteral("cli"), topFloor},
        {QStringLiteral("desktop"), topFloor},
        {QStringLiteral("sandbox"), sandboxFloor},
    };
    const auto found = floors.constFind(name);
    return found == floors.constEnd() ? std::nullopt : std::optional(*found);
}

QString faultOfArrow(const Library &library, const QString &used, int own, std::optional<int> other)
{
    const QString arrow = QStringLiteral("%1: the arrow to %2 ").arg(library.folder, used);
    if (!other)
        return arrow + QStringLiteral("leads nowhere");
    if (library.name == QLatin1String("sandbox"))
        return arrow + QStringLiteral("is not allowed: the sandbox uses nobody");
    if (used == QLatin1String("sandbox") && own < topFloor)
        return arrow + QStringLiteral("is not allowed: only the programs start the sandbox");
    if (library.name == QLatin1String("ui") && used == QLatin1String("api"))
        return arrow + QStringLiteral("is not allowed: the window does not know the network");
    if (*other >= own)
        return arrow + QStringLiteral("does not lead to a lower floor");
    return {};
}

} // namespace

House::House(const QString &arrows)
{
    const QStringList lines = arrows.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(QLatin1Char(':'));
        if (parts.size() == 3)
            m_libraries += {parts[0].trimmed(), parts[1].trimmed(),
                            parts[2].split(QLatin1Char(' '), Qt::SkipEmptyParts)};
        else
            m_malformed += QStringLiteral("\"%1\" is no arrow").arg(line);
    }
}

QStringList House::faults() const
{
    QStringList faults = m_malformed;
    for (const Library &library : m_libraries) {
        const std::optional<int> own = floorOf(library.name);
        if (!own)
            faults += QStringLiteral("%1: the library %2 has no floor").arg(library.folder, library.name);
        for (const QString &used : library.uses) {
            const QString fault = faultOfArrow(library, used, own.value_or(topFloor),
                                               has(used) ? floorOf(used) : std::nullopt);
            if (!fault.isEmpty())
                faults += fault;
        }
    }
    return faults;
}

std::optional<Library> House::libraryOf(const QString &file) const
{
    std::optional<Library> nearest;
    for (const Library &library : m_libraries) {
        if (file.startsWith(library.folder + QLatin1Char('/'))
            && (!nearest || nearest->folder.size() < library.folder.size()))
            nearest = library;
    }
    return nearest;
}

bool House::has(const QString &name) const
{
    return std::ranges::find(m_libraries, name, &Library::name) != m_libraries.end();
}

} // namespace expunge
