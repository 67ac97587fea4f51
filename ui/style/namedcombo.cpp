// SPDX-License-Identifier: MIT
#include "ui/style/namedcombo.h"

#include <QAccessible>
#include <QAccessibleWidget>

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

} // namespace expunge
