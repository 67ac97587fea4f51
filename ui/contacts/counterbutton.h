// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

#include <functional>

namespace expunge {

// How many rows are in a state; pressed, only those are shown.
class CounterButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CounterButton(const QString &name, QWidget *parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }
    void setColourSource(std::function<QColor(const QPalette &)> colour) { m_colour = std::move(colour); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont numberFont() const;

    int m_count = -1;
    QString m_number;
    std::function<QColor(const QPalette &)> m_colour;
};

} // namespace expunge
