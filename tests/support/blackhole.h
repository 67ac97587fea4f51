// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <vector>

namespace expunge {

// A port on which connections never come about: its queue is full, so that the system drops every further
// attempt.
class BlackHole final
{
public:
    BlackHole();
    ~BlackHole();
    Q_DISABLE_COPY_MOVE(BlackHole)

    QUrl url() const;

private:
    std::vector<int> m_sockets; // the first one listens
    int m_port = 0;
};

} // namespace expunge
