// SPDX-License-Identifier: MIT

// rendericon SVG FOLDER/SIZExSIZE/.../NAME.png...: draws SVG into each of the files; the size is read from the path.

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <cstdio>

namespace {

int sizeIn(const QString &path)
{
    static const QRegularExpression folder(QStringLiteral("/(\\d+)x\\d+/"));
    return folder.match(path).captured(1).toInt();
}

bool draw(QSvgRenderer &svg, const QString &path)
{
    const int size = sizeIn(path);
    if (size <= 0 || !QDir().mkpath(QFileInfo(path).path()))
        return false;
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    return image.save(path);
}

} // namespace

int main(int argc, char **argv)
{
    const auto argument = [argv](int i) { return QFile::decodeName(argv[i]); };
    QSvgRenderer svg;
    if (argc < 3 || !svg.load(argument(1))) {
        std::fputs("rendericon: needs an SVG file that can be read, and the files to draw\n", stderr);
        return 1;
    }
    for (int i = 2; i < argc; ++i) {
        if (!draw(svg, argument(i))) {
            std::fprintf(stderr, "rendericon: %s cannot be drawn\n", argv[i]);
            return 1;
        }
    }
    return 0;
}
