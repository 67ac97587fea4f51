// SPDX-License-Identifier: MIT
#include "report/supportbundle.h"

#include "base/text.h"
#include "base/wholefile.h"
#include "log/logline.h"
#include "report/redaction.h"

namespace expunge {

namespace {

// Of records about a single contact the ID is known, whatever it looks like.
QString redactedRecord(LogRecord record, const Redaction &redaction)
{
    if (redaction.contactIds && !record.contactId.isEmpty())
        record.contactId = QStringLiteral("[contact ID]");
    return redaction.of(logLine(record));
}

} // namespace

QString supportText(const SupportFacts &facts, const SupportChoices &choices)
{
    Redaction redaction;
    redaction.contactIds = !choices.contactIds;
    redaction.emailAddresses = !choices.emailAddresses;
    redaction.homeFolder = facts.homeFolder;
    for (const LogRecord &record : facts.log) {
        if (!record.contactId.isEmpty())
            redaction.knownIds.insert(plainLine(record.contactId));
    }
    QStringList lines;
    for (const SupportFacts::Section &section : facts.sections) {
        lines += QStringLiteral("## %1").arg(section.title);
        for (const QString &line : section.lines)
            lines += redaction.of(plainLine(line, 2000));
        lines += QString();
    }
    lines += QStringLiteral("## Log");
    for (const LogRecord &record : facts.log)
        lines += redactedRecord(record, redaction);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Status saveSupportText(const QString &path, const QString &text)
{
    WholeFile file(path);
    file.write(text.toUtf8());
    return file.commit();
}

} // namespace expunge
