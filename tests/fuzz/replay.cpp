// SPDX-License-Identifier: MIT

// Stands in for libFuzzer where there is none: gives every file of the named folders to the target once, and
// its beginnings as well, as a file that was cut has them.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int argc, char **argv)
{
    constexpr size_t beginnings = 8;
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        for (const auto &entry : std::filesystem::directory_iterator(argv[i])) {
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string text{std::istreambuf_iterator<char>(file), {}};
            for (size_t part = 0; part <= beginnings; ++part) {
                const std::string cut = text.substr(0, text.size() * part / beginnings);
                LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(cut.data()), cut.size());
            }
            ++files;
        }
    }
    std::printf("%d files\n", files);
    constexpr int fewest = 50;
    return files >= fewest ? 0 : 1;
}
