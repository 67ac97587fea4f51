// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <utility>
#include <variant>

namespace expunge {

// A value, or the Error that explains why there is none.
template <typename T> class [[nodiscard]] Result final
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::move(error))
    {
    }

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    // Only when ok().
    const T &value() const & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }

    T valueOr(T otherwise) const { return ok() ? value() : std::move(otherwise); }

    // Only when not ok().
    const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

// Success without a value, or an Error.
struct Done
{
    friend bool operator==(Done, Done) = default;
};
using Status = Result<Done>;

} // namespace expunge
