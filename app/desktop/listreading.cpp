// SPDX-License-Identifier: MIT
#include "desktop/listreading.h"

#include "import/importer.h"

#include <QtConcurrentRun>

namespace expunge {

ListReading::ListReading(const Order &order, QObject *parent)
    : QObject(parent)
    , m_order(order)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ListReading::end);
}

ListReading::~ListReading()
{
    m_stop.request_stop();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished(); // the work reports to this object
}

void ListReading::start()
{
    launch();
}

void ListReading::change(const CsvOptions &options)
{
    m_order.options = options;
    m_outcome.reset();
    if (!m_watcher.isRunning()) {
        launch();
        return;
    }
    m_again = true;
    m_stop.request_stop();
}

void ListReading::stop()
{
    m_again = false;
    m_stop.request_stop();
}

void ListReading::launch()
{
    m_stop = std::stop_source();
    const int turn = ++m_turn;
    m_watcher.setFuture(QtConcurrent::run([this, turn, order = m_order, stop = m_stop.get_token()] {
        const bool isPaste = order.path.isEmpty();
        if (const Result<CsvPreview> look
            = isPaste ? previewText(order.text, order.options) : previewCsv(order.path, order.options)) {
            QMetaObject::invokeMethod(this, [this, turn, preview = *look] {
                if (turn == m_turn)
                    emit looked(preview);
            });
        }
        ContactList grown = *order.base;
        const auto tell = [this](qint64 done, qint64 total) { emit progressed(done, total); };
        Result<ImportReport> report = isPaste ? addText(grown, order.text, order.options, stop, tell)
                                              : addFile(grown, order.path, order.options, stop, tell);
        auto list = report ? std::make_shared<const ContactList>(std::move(grown)) : order.base;
        return std::make_shared<Outcome>(Outcome{std::move(list), std::move(report)});
    }));
}

void ListReading::end()
{
    const std::shared_ptr<Outcome> outcome = m_watcher.result();
    if (std::exchange(m_again, false)) {
        launch();
        return;
    }
    m_outcome = std::move(*outcome); // or the watcher would hold the list as long as this lives
    emit finished();
}

} // namespace expunge
