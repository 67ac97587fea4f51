// SPDX-License-Identifier: MIT
#include "ui/help/help.h"

#include "ui/help/guide.h"
#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWhatsThisClickedEvent>
#include <QWidget>

namespace expunge {

Help::Help(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    explainParts(window);
    qApp->installEventFilter(this); // dialogs come and go
}

Help::~Help() = default;

void Help::openPage(const QString &page)
{
    if (!m_guide)
        m_guide = std::make_unique<HelpWindow>();
    m_guide->setStyleSheet(m_window.styleSheet());
    m_guide->showPage(page);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void Help::openForFocus()
{
    openPage(guidePageFor(QApplication::focusWidget()));
}

bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::WhatsThisClicked)
        return false;
    const auto *part = qobject_cast<const QWidget *>(watched);
    if (!part || !isOurs(part))
        return false;
    if (event->type() == QEvent::WhatsThisClicked) {
        openPage(static_cast<QWhatsThisClickedEvent *>(event)->href());
        return true;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    openPage(guidePageFor(part));
    return true;
}

bool Help::isOurs(const QWidget *part) const
{
    while (part && part != &m_window)
        part = part->parentWidget();
    return part;
}

} // namespace expunge
