// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/contactlist.h"
#include "run/runprogress.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace expunge {

class Desktop;

// Goes through the main job on the sandbox by itself, in the real window and through its own buttons: import,
// review, confirm, delete, save the results. Leaves pictures and the result file in a folder and prints a
// summary.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(Desktop &desktop, const QString &folder, QObject *parent = nullptr);

    void start();

signals:
    // good: the sandbox has lost every contact that the list named, and the result file says the same.
    void finished(bool good);

private:
    struct Step
    {
        QString name;
        std::function<bool()> done; // asked until it says yes
        std::function<void()> act; // then
    };
    void next();
    void collectIds(const ContactList &list);
    void conclude(const QString &results);
    void fail(const QString &why);
    void picture(const QString &name, QWidget *of);
    QWidget *named(const char *objectName) const;
    bool isReady(const char *objectName) const;
    void click(const char *objectName);

    Desktop &m_desktop;
    QString m_folder;
    QStringList m_ids; // that the sandbox has before and must have lost after
    std::vector<Step> m_steps;
    size_t m_at = 0;
    int m_waits = 0;
    RunSummary m_summary;
};

} // namespace expunge
