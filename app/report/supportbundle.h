// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "log/logrecord.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace expunge {

// What helps somebody else to understand a fault: versions, settings, numbers, the log. Never a key.
struct SupportFacts
{
    struct Section
    {
        QString title;
        QStringList lines;
    };
    QList<Section> sections;
    QList<LogRecord> log; // oldest first
    QString homeFolder;
};

struct SupportChoices
{
    bool contactIds = false; // leave them in
    bool emailAddresses = false; // leave them in
};

// The facts as one text, redacted: exactly what is saved is what has been shown.
QString supportText(const SupportFacts &facts, const SupportChoices &choices);

Status saveSupportText(const QString &path, const QString &text);

} // namespace expunge

Q_DECLARE_METATYPE(expunge::SupportFacts)
