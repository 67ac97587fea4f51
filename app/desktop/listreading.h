// SPDX-License-Identifier: MIT
#pragma once

#include "import/csvpreview.h"
#include "import/importreport.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace expunge {

// Reads one file or paste into a copy of a list, off the GUI thread. Somebody who tries out how the file is
// to be read gets the newest answer only; there is never more than one reading under way.
class ListReading final : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QString path; // empty for a paste
        QString text;
        CsvOptions options;
        std::shared_ptr<const ContactList> base;
    };
    struct Outcome
    {
        std::shared_ptr<const ContactList> list; // the base when the report is an error
        Result<ImportReport> report;
    };

    explicit ListReading(const Order &order, QObject *parent = nullptr);
    ~ListReading() override; // stops and waits

    const Order &order() const { return m_order; }
    void start();
    void change(const CsvOptions &options);
    void stop(); // what comes is the error that it was cancelled

    // Set once it is read as the options say now.
    const std::optional<Outcome> &outcome() const { return m_outcome; }
    void dropOutcome() { m_outcome.reset(); }

signals:
    void looked(const expunge::CsvPreview &preview); // soon after the start, for what may be a table
    void progressed(qint64 done, qint64 total); // bytes of the file
    void finished(); // there is an outcome

private:
    void launch();
    void end();

    Order m_order;
    int m_turn = 0; // a preview of an earlier one is dropped
    bool m_again = false; // the options have changed while it was reading
    std::stop_source m_stop;
    std::optional<Outcome> m_outcome;
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
};

} // namespace expunge
