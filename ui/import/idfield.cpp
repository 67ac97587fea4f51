// SPDX-License-Identifier: MIT
#include "ui/import/idfield.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace expunge {

namespace {

constexpr int mostLinesShown = 5;
constexpr qsizetype longestEditable = 100'000; // characters; laying out more takes noticeable time

} // namespace

IdField::IdField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("contactIds"));
    setAccessibleName(tr("Contact IDs"));
    setPlaceholderText(tr("Type or paste one contact ID or many"));
    setLayoutDirection(Qt::LeftToRight); // an ID has only one order
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    // What is dropped here belongs to the window, which takes it as a file or a list.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &IdField::fitHeight);
    fitHeight();
}

void IdField::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !event->modifiers().testFlag(Qt::ShiftModifier))
        emit submitted();
    else if (isReturn)
        insertPlainText(QStringLiteral("\n")); // Shift+Return would otherwise be a line break within the line
    else
        QPlainTextEdit::keyPressEvent(event);
}

void IdField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText() && source->text().size() > longestEditable)
        emit longTextPasted(source->text());
    else if (source->hasText())
        insertPlainText(source->text());
}

void IdField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void IdField::fitHeight()
{
    const int lines = qBound(1, blockCount(), mostLinesShown);
    constexpr int around = 16; // frame, padding and margin above and below
    setFixedHeight(lines * fontMetrics().lineSpacing() + around);
    setVerticalScrollBarPolicy(blockCount() > mostLinesShown ? Qt::ScrollBarAsNeeded
                                                             : Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace expunge
