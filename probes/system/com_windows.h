// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What every call into COM needs: the thread's apartment for as long as it lasts, and objects that are released.
// Include it after the headers of the interfaces.
#pragma once

#include <QtCore/QtGlobal>

#include <objbase.h>

namespace selfcheck {

/// The calling thread takes part in COM while this lives. Objects must be gone before it.
class ComApartment {
public:
    ComApartment() : m_entered(SUCCEEDED(::CoInitializeEx(nullptr, COINIT_MULTITHREADED))) {}
    ~ComApartment()
    {
        if (m_entered)
            ::CoUninitialize();
    }
    Q_DISABLE_COPY_MOVE(ComApartment)

private:
    bool m_entered;
};

/// Owns one reference.
template<class Interface>
class ComObject {
public:
    ComObject() = default;
    ~ComObject()
    {
        if (m_object)
            m_object->Release();
    }
    Q_DISABLE_COPY_MOVE(ComObject)

    /// For the call that makes it; once.
    [[nodiscard]] Interface **out() { return &m_object; }
    [[nodiscard]] void **outVoid() { return reinterpret_cast<void **>(&m_object); }
    [[nodiscard]] Interface *get() const { return m_object; }
    [[nodiscard]] Interface &operator*() const { return *m_object; }
    [[nodiscard]] Interface *operator->() const { return m_object; }
    explicit operator bool() const { return m_object != nullptr; }

private:
    Interface *m_object = nullptr;
};

} // namespace selfcheck
