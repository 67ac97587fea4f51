// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace expunge {

// The user guide, which is in the program: the pages of docs/ at ":/guide", and those of other languages in a
// folder each, such as ":/guide/de".

struct GuidePage
{
    QString name; // "first-run"; "README" is the contents
    QString title;
};

QList<GuidePage> guidePages(); // the contents first, then in their order
// Where a page lies in the language of the window, or else in English.
QString guideFile(const QString &page);
QString guideText(const QString &page); // Markdown; empty for a page that does not exist

// The page about the part of the window, or about the window that it is in.
QString guidePageFor(const QWidget *part);

// What "What is this?" says about a part with a page of its own; rich text with a link to that page.
void explainParts(QWidget &window);

} // namespace expunge
