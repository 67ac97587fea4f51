// SPDX-License-Identifier: MIT

// rendericon SVG FILE...: draws SVG into each of the files. FOLDER/SIZExSIZE/.../NAME.png is a picture of
// that size; NAME.ico and NAME.icns are the icons of Windows and macOS, with all sizes that those want.

#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <array>
#include <cstdio>
#include <utility>

namespace {

int sizeIn(const QString &path)
{
    static const QRegularExpression folder(QStringLiteral("/(\\d+)x\\d+/"));
    return folder.match(path).captured(1).toInt();
}

QImage drawn(QSvgRenderer &svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    return image;
}

QByteArray png(QSvgRenderer &svg, int size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    drawn(svg, size).save(&buffer, "PNG");
    return bytes;
}

// A directory of pictures, then the pictures, as PNG (since Windows Vista).
QByteArray ico(QSvgRenderer &svg)
{
    constexpr std::array sizes{16, 20, 24, 32, 40, 48, 64, 128, 256};
    QByteArray head;
    QByteArray pictures;
    QDataStream out(&head, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(sizes.size());
    constexpr qsizetype headSize = 6 + 16 * qsizetype(sizes.size());
    for (const int size : sizes) {
        const QByteArray picture = png(svg, size);
        const auto side = static_cast<quint8>(size % 256); // 0 means 256
        out << side << side << quint8(0) << quint8(0) << quint16(1) << quint16(32) << quint32(picture.size())
            << quint32(headSize + pictures.size());
        pictures += picture;
    }
    return head + pictures;
}

// A length, then one block for each size and each size on screens of double resolution.
QByteArray icns(QSvgRenderer &svg)
{
    constexpr std::array kinds{std::pair{"icp4", 16},  std::pair{"ic11", 32},  std::pair{"icp5", 32},
                               std::pair{"ic12", 64},  std::pair{"ic07", 128}, std::pair{"ic13", 256},
                               std::pair{"ic08", 256}, std::pair{"ic14", 512}, std::pair{"ic09", 512},
                               std::pair{"ic10", 1024}};
    const auto block = [](const char *kind, const QByteArray &content) {
        QByteArray head(kind, 4);
        QDataStream(&head, QIODevice::Append) << quint32(8 + content.size());
        return head + content;
    };
    QByteArray blocks;
    for (const auto &[kind, size] : kinds)
        blocks += block(kind, png(svg, size));
    return block("icns", blocks);
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool draw(QSvgRenderer &svg, const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    if (path.endsWith(QLatin1String(".ico")))
        return write(path, ico(svg));
    if (path.endsWith(QLatin1String(".icns")))
        return write(path, icns(svg));
    const int size = sizeIn(path);
    return size > 0 && drawn(svg, size).save(path);
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
