// SPDX-License-Identifier: MIT
#pragma once

#include "ui/run/deletionplan.h"
#include "ui/run/runchoices.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace expunge {

class ChoicesBox;
class ConfirmButton;

// The gate before a deletion. Says what, where and what cannot be undone; more than one contact needs the
// count typed. Cancel is the default.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ConfirmDialog(DeletionPlan plan, QWidget *parent = nullptr);

    RunChoices choices() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFacts();
    QWidget *makeTyping();
    QLabel *addTypedField(QVBoxLayout *column, QLineEdit *field, const QString &prompt);
    void followChoices();
    void updateConfirm();
    int most() const; // that can be deleted, with the cap that is chosen

    DeletionPlan m_plan;
    ChoicesBox *m_choices;
    QLabel *m_what = nullptr;
    QLabel *m_takes = nullptr; // only for more than one contact
    QLabel *m_countPrompt = nullptr;
    QLineEdit *m_typedCount;
    QLineEdit *m_typedName;
    ConfirmButton *m_confirm;
};

} // namespace expunge
