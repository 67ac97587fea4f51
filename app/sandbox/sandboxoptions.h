// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace expunge {

// How the sandbox behaves; the defaults are those of the real API as far as they are known.
struct SandboxOptions
{
    quint16 port = 0; // 0 = any free one
    int contacts = 250;
    int limit = 100; // requests per window, of both keys together; 0 = no limit
    std::chrono::seconds window{60};
    std::chrono::milliseconds latency{40}; // before each answer
    double serverErrorRate = 0; // 0..1: answered with 500 or 503, nothing done
    double lostAnswerRate = 0; // 0..1 of the deletions: done, then the connection closes without an answer
    QString key; // empty = a new one is made up
    QString organisation = QStringLiteral("Sandbox Organisation");
    quint32 seed = 1; // of the two rates: the same seed hits the same requests in order of arrival
};

} // namespace expunge
