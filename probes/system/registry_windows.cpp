// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/registry.h"

#include <windows.h>

#include <vector>

namespace selfcheck {

namespace {

struct Opened {
    HKEY handle = nullptr;
    ~Opened()
    {
        if (handle)
            RegCloseKey(handle);
    }
};

void open(Opened &opened, const QString &key, RegistryView view)
{
    const HKEY hive = key.startsWith(QLatin1StringView("HKLM\\")) ? HKEY_LOCAL_MACHINE : HKEY_CURRENT_USER;
    const std::wstring path = key.sliced(qMin(qsizetype(5), key.size())).toStdWString();
    const REGSAM bits = view == RegistryView::Bits64 ? KEY_WOW64_64KEY : KEY_WOW64_32KEY;
    if (RegOpenKeyExW(hive, path.c_str(), 0, KEY_READ | bits, &opened.handle) != ERROR_SUCCESS)
        opened.handle = nullptr;
}

QString textFrom(const std::vector<unsigned char> &bytes)
{
    const auto *characters = reinterpret_cast<const wchar_t *>(bytes.data());
    qsizetype length = static_cast<qsizetype>(bytes.size() / sizeof(wchar_t));
    while (length > 0 && characters[length - 1] == L'\0')
        --length;
    return QString::fromWCharArray(characters, length);
}

QString expanded(const QString &text)
{
    const std::wstring source = text.toStdWString();
    const DWORD size = ExpandEnvironmentStringsW(source.c_str(), nullptr, 0);
    if (size == 0)
        return text;
    std::wstring target(size, L'\0');
    ExpandEnvironmentStringsW(source.c_str(), target.data(), size);
    return QString::fromWCharArray(target.c_str());
}

template<class T>
qint64 numberFrom(const std::vector<unsigned char> &bytes)
{
    T number = 0;
    memcpy(&number, bytes.data(), qMin(sizeof number, bytes.size()));
    return static_cast<qint64>(number);
}

class WindowsRegistry final : public Registry {
public:
    std::optional<RegistryValue> value(const QString &key, const QString &name, RegistryView view) const override
    {
        Opened opened;
        open(opened, key, view);
        if (!opened.handle)
            return std::nullopt;
        const std::wstring wide = name.toStdWString();
        DWORD type = 0;
        DWORD size = 0;
        if (RegQueryValueExW(opened.handle, wide.c_str(), nullptr, &type, nullptr, &size) != ERROR_SUCCESS)
            return std::nullopt;
        std::vector<unsigned char> bytes(size);
        if (RegQueryValueExW(opened.handle, wide.c_str(), nullptr, &type, bytes.data(), &size) != ERROR_SUCCESS)
            return std::nullopt;
        bytes.resize(size);
        switch (type) {
        case REG_SZ: return textFrom(bytes);
        case REG_EXPAND_SZ: return expanded(textFrom(bytes));
        case REG_DWORD: return numberFrom<quint32>(bytes);
        case REG_QWORD: return numberFrom<quint64>(bytes);
        case REG_MULTI_SZ: return textFrom(bytes).split(QChar(u'\0'), Qt::SkipEmptyParts);
        default: return std::nullopt;
        }
    }

    bool hasKey(const QString &key, RegistryView view) const override
    {
        Opened opened;
        open(opened, key, view);
        return opened.handle != nullptr;
    }

    QStringList subkeys(const QString &key, RegistryView view) const override
    {
        Opened opened;
        open(opened, key, view);
        QStringList names;
        if (!opened.handle)
            return names;
        for (DWORD index = 0;; ++index) {
            wchar_t name[256];
            DWORD length = 256;
            if (RegEnumKeyExW(opened.handle, index, name, &length, nullptr, nullptr, nullptr, nullptr) != ERROR_SUCCESS)
                return names;
            names += QString::fromWCharArray(name, static_cast<qsizetype>(length));
        }
    }
};

} // namespace

std::shared_ptr<const Registry> thisRegistry() { return std::make_shared<WindowsRegistry>(); }

} // namespace selfcheck
