// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace expunge {

// How the sandbox behaves; the defaults are those of the real API as far as they are known.
struct SandboxOptions
{
    quint16 port = 0; // 0 = any free one
    int organisations = 1; // each with contacts and keys of its own, all at one address; at least 1
    int contacts = 250; // of each
    int limit = 100; // requests per window, of all keys together; 0 = no limit
    std::chrono::seconds window{60};
    std::chrono::milliseconds latency{40}; // before each answer
    double serverErrorRate = 0; // 0..1: answered with 500 or 503, nothing done
    double lostAnswerRate = 0; // 0..1 of the deletions: done, then the connection closes without an answer
    QString key; // of the first organisation; the others have KEY-2, KEY-3 ...; empty = new ones are made up
    QString organisation = QStringLiteral("Sandbox Organisation"); // the others have a number behind it
    quint32 seed = 1; // of the two rates: the same seed hits the same requests in order of arrival
};

} // namespace expunge
