// SPDX-License-Identifier: MIT
#include "contacts/rowstate.h"
#include "resources/resources.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace expunge;

namespace {

constexpr int smallest = 16;

QImage drawn(const QString &path, QColor background)
{
    QSvgRenderer renderer(path);
    if (!renderer.isValid())
        return {};
    QImage image(smallest, smallest, QImage::Format_RGB32);
    image.fill(background);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

// WCAG 2: from 1 (the same) to 21.
double luminance(QColor colour)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(QColor a, QColor b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

// Pixels that stand out from the background as WCAG asks of symbols.
int visiblePixels(const QImage &image, QColor background)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += contrast(image.pixelColor(x, y), background) >= 3 ? 1 : 0;
    }
    return count;
}

// How many pixels differ in lightness alone, as an eye without colours sees them.
int differenceInGrey(const QImage &a, const QImage &b)
{
    constexpr int noticeable = 48;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) >= noticeable ? 1 : 0;
    }
    return count;
}

} // namespace

class TestResources final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { initResources(); }
    void icon_isVisibleOnLightAndDark_data();
    void icon_isVisibleOnLightAndDark();
    void everyState_hasAnIcon();
    void states_differByShape();
    void programIcon_isThere();
};

void TestResources::icon_isVisibleOnLightAndDark_data()
{
    QTest::addColumn<QString>("path");
    for (const char *folder : {":/icons/states", ":/icons/actions"}) {
        const QDir icons(QString::fromLatin1(folder));
        const QStringList names = icons.entryList();
        QVERIFY(names.size() > 10);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << icons.filePath(name);
    }
}

void TestResources::icon_isVisibleOnLightAndDark()
{
    QFETCH(QString, path);
    constexpr int enough = 15;
    for (const QColor background : {QColor(0xff, 0xff, 0xff), QColor(0x23, 0x26, 0x29)}) {
        const QImage image = drawn(path, background);
        QVERIFY(!image.isNull());
        const int visible = visiblePixels(image, background);
        QVERIFY2(visible >= enough, qPrintable(QStringLiteral("%1 pixels").arg(visible)));
    }
}

void TestResources::everyState_hasAnIcon()
{
    for (const RowState state : allRowStates) {
        const QString path = QStringLiteral(":/icons/states/%1.svg").arg(keyOf(state));
        QVERIFY2(QFile::exists(path), qPrintable(path));
    }
}

void TestResources::states_differByShape()
{
    constexpr int enough = 20;
    for (const RowState a : allRowStates) {
        for (const RowState b : allRowStates) {
            if (a >= b)
                continue;
            const auto image = [](RowState state) {
                return drawn(QStringLiteral(":/icons/states/%1.svg").arg(keyOf(state)), Qt::white);
            };
            const int different = differenceInGrey(image(a), image(b));
            QVERIFY2(different >= enough,
                     qPrintable(QStringLiteral("%1 and %2: %3").arg(keyOf(a), keyOf(b)).arg(different)));
        }
    }
}

void TestResources::programIcon_isThere()
{
    QVERIFY(QSvgRenderer(QStringLiteral(":/icons/expunge.svg")).isValid());
}

EXPUNGE_TEST(TestResources)
#include "tst_resources.moc"
