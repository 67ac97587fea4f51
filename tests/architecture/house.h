// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace expunge {

// A library as the build declares it: its folder, its name, the libraries whose headers it may include.
struct Library
{
    QString folder; // "app/contacts"
    QString name; // "contacts"
    QStringList uses;
};

// The libraries of the program and the floors that they stand on.
class House final
{
public:
    // arrows: one line per library, "folder: name: uses ...".
    explicit House(const QString &arrows);

    // What is wrong with the declarations themselves: a library without a floor, an arrow that does not go
    // down, one that leads nowhere.
    QStringList faults() const;

    bool isEmpty() const { return m_libraries.isEmpty(); }
    // The library that the file (a path from the root of the sources) belongs to.
    std::optional<Library> libraryOf(const QString &file) const;
    bool has(const QString &name) const;

private:
    QList<Library> m_libraries;
    QStringList m_malformed;
};

} // namespace expunge
