// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/security_products.h"

#include <windows.h>
// Needs windows.h.
#include <wbemidl.h>

#include "probes/system/com_windows.h"

#include <algorithm>

namespace selfcheck {

namespace {

constexpr long patienceMs = 2000;
constexpr std::size_t mostProducts = 64;

struct Text {
    explicit Text(const wchar_t *text) : characters(::SysAllocString(text)) {}
    ~Text() { ::SysFreeString(characters); }
    Q_DISABLE_COPY_MOVE(Text)
    BSTR characters;
};

Failure refused(const char *call, HRESULT error)
{
    return Failure::systemCall(QLatin1StringView(call), QString::number(static_cast<quint32>(error), 16));
}

QString textOf(IWbemClassObject &object, const wchar_t *property)
{
    VARIANT value;
    ::VariantInit(&value);
    QString text;
    if (object.Get(property, 0, &value, nullptr, nullptr) == S_OK && value.vt == VT_BSTR && value.bstrVal)
        text = QString::fromWCharArray(value.bstrVal);
    ::VariantClear(&value);
    return text;
}

quint32 numberOf(IWbemClassObject &object, const wchar_t *property)
{
    VARIANT value;
    ::VariantInit(&value);
    quint32 number = 0;
    if (object.Get(property, 0, &value, nullptr, nullptr) == S_OK && (value.vt == VT_I4 || value.vt == VT_UI4))
        number = value.ulVal;
    ::VariantClear(&value);
    return number;
}

void addAll(SecurityProducts &products, IWbemServices &services, SecurityProduct::Kind kind, const wchar_t *query)
{
    const Text language(L"WQL");
    const Text question(query);
    ComObject<IEnumWbemClassObject> rows;
    if (FAILED(services.ExecQuery(language.characters, question.characters,
                                  WBEM_FLAG_FORWARD_ONLY | WBEM_FLAG_RETURN_IMMEDIATELY, nullptr, rows.out())) ||
        !rows)
        return;
    while (products.list.size() < mostProducts) {
        ComObject<IWbemClassObject> row;
        ULONG count = 0;
        if (rows->Next(patienceMs, 1, row.out(), &count) != S_OK || count != 1 || !row)
            return;
        products.list.push_back({kind, textOf(*row, L"displayName"), numberOf(*row, L"productState")});
    }
}

} // namespace

Result<SecurityProducts> readSecurityProducts()
{
    const ComApartment apartment;
    ComObject<IWbemLocator> locator;
    HRESULT answer = ::CoCreateInstance(__uuidof(WbemLocator), nullptr, CLSCTX_INPROC_SERVER, __uuidof(IWbemLocator),
                                        locator.outVoid());
    if (FAILED(answer) || !locator)
        return refused("CoCreateInstance(WbemLocator)", answer);
    const Text place(L"ROOT\\SecurityCenter2");
    ComObject<IWbemServices> services;
    answer = locator->ConnectServer(place.characters, nullptr, nullptr, nullptr, WBEM_FLAG_CONNECT_USE_MAX_WAIT,
                                    nullptr, nullptr, services.out());
    if (FAILED(answer) || !services)
        return refused("IWbemLocator::ConnectServer", answer);
    // Without impersonation SecurityCenter2 answers with an empty list.
    static_cast<void>(::CoSetProxyBlanket(services.get(), RPC_C_AUTHN_WINNT, RPC_C_AUTHZ_NONE, nullptr,
                                          RPC_C_AUTHN_LEVEL_CALL, RPC_C_IMP_LEVEL_IMPERSONATE, nullptr, EOAC_NONE));
    SecurityProducts products;
    addAll(products, *services, SecurityProduct::Kind::Antivirus,
           L"SELECT displayName, productState FROM AntiVirusProduct");
    addAll(products, *services, SecurityProduct::Kind::Firewall,
           L"SELECT displayName, productState FROM FirewallProduct");
    return products;
}

} // namespace selfcheck
