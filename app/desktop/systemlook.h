// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"

#include <QObject>

#include <memory>

namespace expunge {

// What the desktop prefers where Qt does not tell: dark colours, or strong contrast. It is asked without
// waiting; System until the answer is there, and where nobody answers.
class SystemLook final : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent = nullptr);
    ~SystemLook() override;

    Appearance preferred() const;

signals:
    void changed();

private:
    class Watch; // the desktop's settings
    std::unique_ptr<Watch> m_watch;
};

} // namespace expunge
