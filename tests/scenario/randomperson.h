// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desktop.h"
#include "scenario/watchedserver.h"

#include <QRandomGenerator>

#include <memory>

namespace expunge {

// Somebody who does at random what a person can do at the window, over several starts of the program, with
// keys and lists of two organisations.
class RandomPerson final
{
public:
    RandomPerson(WatchedServer &server, quint32 seed);

    // Does one thing; nothing where what was wanted cannot be done now.
    void act();
    // What is wrong with what the window shows now; empty for nothing.
    QString faultShown() const;

    int confirmed = 0;
    int kills = 0;
    int goneOn = 0; // runs that were continued or retried
    QString lastAct;

private:
    void startProgram();
    void kill();
    void chooseProfile();
    void enterKey();
    void addToList();
    void tickOff();
    void filter();
    void confirm(const char *button);
    void answerGate();
    void newList();
    bool press(const char *objectName) const;
    int chance(int below) { return static_cast<int>(m_random.bounded(below)); }
    template <typename Widget> Widget *find(const char *objectName) const
    {
        Widget *found = m_desktop->window().findChild<Widget *>(QLatin1String(objectName));
        return found && found->isVisible() ? found : nullptr;
    }

    WatchedServer &m_server;
    QRandomGenerator m_random;
    std::unique_ptr<Desktop> m_desktop;
    int m_contacts = 0; // that have been in a list
};

} // namespace expunge
