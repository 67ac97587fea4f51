// SPDX-License-Identifier: MIT
#include "ui/style/namedcombo.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QWheelEvent>

namespace expunge {

namespace {

class ComboFace final : public QAccessibleWidget
{
public:
    explicit ComboFace(NamedCombo *combo)
        : QAccessibleWidget(combo, QAccessible::ComboBox)
        , m_combo(combo)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_combo->currentText() : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        return state;
    }
    // The list behind it, which is a window of its own once it is shown.
    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_combo->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == m_combo->view() ? 0 : -1;
    }
    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (actionNames().contains(name) && m_combo->isEnabled())
            m_combo->showPopup();
    }

private:
    NamedCombo *m_combo;
};

QAccessibleInterface *makeFace(const QString &, QObject *object)
{
    auto *combo = qobject_cast<NamedCombo *>(object);
    return combo ? new ComboFace(combo) : nullptr;
}

} // namespace

NamedCombo::NamedCombo(const QString &accessibleName, QWidget *parent)
    : QComboBox(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeFace);
        return true;
    }();
    setAccessibleName(accessibleName);
}

void NamedCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void NamedCombo::keyPressEvent(QKeyEvent *event)
{
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isLetter = !event->text().trimmed().isEmpty() && event->text().at(0).isPrint() && !isCommand;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        showPopup();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        event->ignore();
        return;
    default:
        if (isLetter)
            event->ignore();
        else
            QComboBox::keyPressEvent(event);
    }
}

} // namespace expunge
