// SPDX-License-Identifier: MIT
#include "report/redaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace expunge {

namespace {

const QString hiddenId = QStringLiteral("[contact ID]");
const QString hiddenAddress = QStringLiteral("[e-mail address]");
const QString hiddenKey = QStringLiteral("[looks like a key]");

const QRegularExpression &emailPattern()
{
    static const QRegularExpression pattern(QStringLiteral("[\\w.%+'-]+(?:@|%40)[\\w-]+(?:\\.[\\w-]+)*"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &uuidPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![0-9a-f])[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}(?![0-9a-f])"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool looksLikeAKey(const QString &word)
{
    constexpr qsizetype shortestKey = 24;
    const auto has = [&word](auto is) { return std::ranges::any_of(word, is); };
    return word.size() >= shortestKey && !uuidPattern().match(word).hasMatch()
        && has([](QChar c) { return c.isDigit(); }) && has([](QChar c) { return c.isLetter(); });
}

// Puts what the function makes of each match in its place.
template <typename Function>
QString replaced(const QString &line, const QRegularExpression &pattern, Function function)
{
    QString result;
    qsizetype done = 0;
    for (auto match = pattern.globalMatch(line); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += QStringView(line).mid(done, found.capturedStart() - done);
        result += function(found.captured());
        done = found.capturedEnd();
    }
    return result += QStringView(line).mid(done);
}

} // namespace

QString Redaction::of(const QString &line) const
{
    static const QRegularExpression bearer(QStringLiteral("\\bBearer\\s+\\S+"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression keyWord(QStringLiteral("[\\w-]+"));
    static const QRegularExpression idWord(QStringLiteral("[A-Za-z0-9._~-]*[A-Za-z0-9_~-]"));
    QString text = line;
    if (!homeFolder.isEmpty())
        text.replace(homeFolder, QStringLiteral("~"));
    text.replace(bearer, QStringLiteral("Bearer ") + hiddenKey);
    if (emailAddresses)
        text.replace(emailPattern(), hiddenAddress);
    if (contactIds)
        text = replaced(text, idWord,
                        [this](const QString &word) { return knownIds.contains(word) ? hiddenId : word; });
    if (contactIds)
        text.replace(uuidPattern(), hiddenId);
    return replaced(text, keyWord,
                    [](const QString &word) { return looksLikeAKey(word) ? hiddenKey : word; });
}

} // namespace expunge
