// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace expunge {

class HelpWindow;

// F1 and "What is this?": lead from a part of the window, and from its dialogs, to the page about it.
class Help final : public QObject
{
    Q_OBJECT
public:
    explicit Help(QWidget &window); // which becomes its parent
    ~Help() override;

    void openPage(const QString &page);
    void openForFocus(); // for the part that has the focus

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QWidget *part) const;

    QWidget &m_window;
    std::unique_ptr<HelpWindow> m_guide; // made when it is first asked for
};

} // namespace expunge
