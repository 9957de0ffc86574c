// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/registry.h"

#include <windows.h>

#include <vector>

namespace selfcheck {

namespace {

struct Opened {
    HKEY handle = nullptr;
    LSTATUS status = ERROR_FILE_NOT_FOUND;
    ~Opened()
    {
        if (handle)
            RegCloseKey(handle);
    }
};

HKEY hiveOf(const QString &key)
{
    if (key.startsWith(QLatin1StringView("HKLM\\")))
        return HKEY_LOCAL_MACHINE;
    return key.startsWith(QLatin1StringView("HKCR\\")) ? HKEY_CLASSES_ROOT : HKEY_CURRENT_USER;
}

void open(Opened &opened, const QString &key, RegistryView view)
{
    const std::wstring path = key.sliced(qMin(qsizetype(5), key.size())).toStdWString();
    const REGSAM bits = view == RegistryView::Bits64 ? KEY_WOW64_64KEY : KEY_WOW64_32KEY;
    opened.status = RegOpenKeyExW(hiveOf(key), path.c_str(), 0, KEY_READ | bits, &opened.handle);
    if (opened.status != ERROR_SUCCESS)
        opened.handle = nullptr;
}

RegistryAnswer refusal(LSTATUS status)
{
    RegistryAnswer answer;
    if (status == ERROR_ACCESS_DENIED)
        answer.state = RegistryAnswer::State::Denied;
    return answer;
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

RegistryAnswer found(RegistryValue value) { return {RegistryAnswer::State::Found, std::move(value), {}}; }

RegistryAnswer otherKind(const QString &kind) { return {RegistryAnswer::State::OtherKind, {}, kind}; }

template<class T>
RegistryAnswer numberFrom(const std::vector<unsigned char> &bytes, const char *kind)
{
    T number = 0;
    if (bytes.size() != sizeof number)
        return otherKind(QStringLiteral("%1 of %2 bytes").arg(QLatin1StringView(kind)).arg(bytes.size()));
    memcpy(&number, bytes.data(), sizeof number);
    return found(static_cast<qint64>(number));
}

RegistryAnswer decoded(DWORD type, const std::vector<unsigned char> &bytes)
{
    switch (type) {
    case REG_SZ: return found(textFrom(bytes));
    case REG_EXPAND_SZ: return found(expanded(textFrom(bytes)));
    case REG_DWORD: return numberFrom<quint32>(bytes, "REG_DWORD");
    case REG_QWORD: return numberFrom<quint64>(bytes, "REG_QWORD");
    case REG_MULTI_SZ: return found(textFrom(bytes).split(QChar(u'\0'), Qt::SkipEmptyParts));
    case REG_BINARY:
        return found(QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
    default: return otherKind(QStringLiteral("registry type %1").arg(type));
    }
}

class WindowsRegistry final : public Registry {
public:
    RegistryAnswer ask(const QString &key, const QString &name, RegistryView view) const override
    {
        Opened opened;
        open(opened, key, view);
        if (!opened.handle)
            return refusal(opened.status);
        const std::wstring wide = name.toStdWString();
        DWORD type = 0;
        DWORD size = 0;
        LSTATUS status = RegQueryValueExW(opened.handle, wide.c_str(), nullptr, &type, nullptr, &size);
        if (status != ERROR_SUCCESS)
            return refusal(status);
        std::vector<unsigned char> bytes(size);
        status = RegQueryValueExW(opened.handle, wide.c_str(), nullptr, &type, bytes.data(), &size);
        if (status != ERROR_SUCCESS)
            return refusal(status);
        bytes.resize(size);
        return decoded(type, bytes);
    }

    bool hasKey(const QString &key, RegistryView view) const override
    {
        Opened opened;
        open(opened, key, view);
        return opened.handle != nullptr || opened.status == ERROR_ACCESS_DENIED;
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

    QStringList valueNames(const QString &key, RegistryView view) const override
    {
        Opened opened;
        open(opened, key, view);
        QStringList names;
        if (!opened.handle)
            return names;
        // The longest name Windows allows, and its terminator.
        std::vector<wchar_t> name(16384);
        for (DWORD index = 0;; ++index) {
            DWORD length = static_cast<DWORD>(name.size());
            if (RegEnumValueW(opened.handle, index, name.data(), &length, nullptr, nullptr, nullptr, nullptr) !=
                ERROR_SUCCESS)
                return names;
            if (length > 0)
                names += QString::fromWCharArray(name.data(), static_cast<qsizetype>(length));
        }
    }
};

} // namespace

std::shared_ptr<const Registry> thisRegistry() { return std::make_shared<WindowsRegistry>(); }

} // namespace selfcheck
