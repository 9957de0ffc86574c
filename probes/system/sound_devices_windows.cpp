// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/sound_devices.h"

#include <windows.h>
// Need windows.h.
#include <audioclient.h>
#include <endpointvolume.h>
#include <mmdeviceapi.h>
#include <winsvc.h>

#include "probes/system/com_windows.h"

#include <array>
#include <cmath>
#include <cstring>

namespace selfcheck {

namespace {

// devpkey.h, functiondiscoverykeys_devpkey.h and mmdeviceapi.h name these, each only for one of the two compilers.
constexpr PROPERTYKEY deviceKey(DWORD id)
{
    return {{0xa45c254e, 0xdf1c, 0x4efd, {0x80, 0x20, 0x67, 0xd1, 0x46, 0xa8, 0x50, 0xe0}}, id};
}
constexpr PROPERTYKEY endpointKey(DWORD id)
{
    return {{0x1da5d803, 0xd492, 0x4edd, {0x8c, 0x23, 0xe0, 0xc0, 0xff, 0xee, 0x7f, 0x0e}}, id};
}
// Has no name in any header: what the sound settings store about an endpoint.
constexpr PROPERTYKEY settingsKey(DWORD id)
{
    return {{0xb3f8fa53, 0x0004, 0x438e, {0x90, 0x03, 0x51, 0xa4, 0x6e, 0x13, 0x9b, 0xfc}}, id};
}
constexpr PROPERTYKEY descriptionKey = deviceKey(2);
constexpr PROPERTYKEY nameKey = deviceKey(14);
constexpr PROPERTYKEY enumeratorKey = deviceKey(24);
constexpr PROPERTYKEY formFactorKey = endpointKey(0);
constexpr PROPERTYKEY enhancementsOffKey = endpointKey(5);
constexpr PROPERTYKEY jackKey = endpointKey(8);
constexpr PROPERTYKEY instanceKey = settingsKey(2); // "{1}.USB\VID_046D&PID_0A44&MI_00\7&..."
constexpr PROPERTYKEY exclusiveKey = settingsKey(3);
constexpr PROPERTYKEY adapterKey = {{0x026e516e, 0xb814, 0x414b, {0x83, 0xcd, 0x85, 0x6d, 0x6f, 0xef, 0x48, 0x22}}, 2};
constexpr PROPERTYKEY formatKey = {{0xf19f064d, 0x082c, 0x4e27, {0xbc, 0x73, 0x68, 0x82, 0xa1, 0xbb, 0x8e, 0x4c}}, 0};
constexpr PROPERTYKEY containerKey = {{0x8c7ed206, 0x3f8a, 0x4827, {0xb3, 0xab, 0xae, 0x9e, 0x1f, 0xae, 0xfc, 0x6c}},
                                      2};

// EndpointFormFactor, in its order.
constexpr std::array formFactors{
    QLatin1StringView("remote"),     QLatin1StringView("speakers"),    QLatin1StringView("line"),
    QLatin1StringView("headphones"), QLatin1StringView("microphone"),  QLatin1StringView("headset"),
    QLatin1StringView("handset"),    QLatin1StringView("passthrough"), QLatin1StringView("spdif"),
    QLatin1StringView("hdmi"),       QLatin1StringView("unknown"),
};

Failure refused(const char *call, HRESULT error)
{
    const QString number = QString::number(static_cast<quint32>(error), 16);
    if (error == E_ACCESSDENIED)
        return Failure::permissionDenied(QLatin1StringView(call));
    return Failure::systemCall(QLatin1StringView(call), number);
}

class Properties {
public:
    explicit Properties(IMMDevice &device)
    {
        if (FAILED(device.OpenPropertyStore(STGM_READ, m_store.out())))
            m_known = false;
    }

    [[nodiscard]] QString text(const PROPERTYKEY &key) const
    {
        const Value value(*this, key);
        return value.is(VT_LPWSTR) && value->pwszVal ? QString::fromWCharArray(value->pwszVal) : QString();
    }
    [[nodiscard]] std::optional<quint32> number(const PROPERTYKEY &key) const
    {
        const Value value(*this, key);
        return value.is(VT_UI4) ? std::optional<quint32>(value->ulVal) : std::nullopt;
    }
    [[nodiscard]] QString guid(const PROPERTYKEY &key) const
    {
        const Value value(*this, key);
        wchar_t buffer[40] = {};
        if (!value.is(VT_CLSID) || !value->puuid || ::StringFromGUID2(*value->puuid, buffer, 40) == 0)
            return {};
        return QString::fromWCharArray(buffer);
    }
    [[nodiscard]] std::optional<PCMWAVEFORMAT> format(const PROPERTYKEY &key) const
    {
        const Value value(*this, key);
        PCMWAVEFORMAT format{};
        if (!value.is(VT_BLOB) || !value->blob.pBlobData || value->blob.cbSize < sizeof format)
            return std::nullopt;
        std::memcpy(&format, value->blob.pBlobData, sizeof format);
        return format;
    }

private:
    class Value {
    public:
        Value(const Properties &properties, const PROPERTYKEY &key)
        {
            ::PropVariantInit(&m_value);
            if (properties.m_known && FAILED(properties.m_store->GetValue(key, &m_value)))
                ::PropVariantInit(&m_value);
        }
        ~Value() { ::PropVariantClear(&m_value); }
        Q_DISABLE_COPY_MOVE(Value)
        [[nodiscard]] bool is(VARTYPE kind) const { return m_value.vt == kind; }
        const PROPVARIANT *operator->() const { return &m_value; }

    private:
        PROPVARIANT m_value;
    };

    ComObject<IPropertyStore> m_store;
    bool m_known = true;
};

QString takeText(LPWSTR text)
{
    const QString copy = text ? QString::fromWCharArray(text) : QString();
    ::CoTaskMemFree(text);
    return copy;
}

QString idOf(IMMDevice &device)
{
    LPWSTR id = nullptr;
    return SUCCEEDED(device.GetId(&id)) ? takeText(id) : QString();
}

// Drivers leave notes of their own in the upper bits.
SoundDevice::State stateOf(IMMDevice &device)
{
    DWORD state = 0;
    if (FAILED(device.GetState(&state)))
        return SoundDevice::State::NotPresent;
    switch (state & DEVICE_STATEMASK_ALL) {
    case DEVICE_STATE_ACTIVE: return SoundDevice::State::Active;
    case DEVICE_STATE_DISABLED: return SoundDevice::State::Disabled;
    case DEVICE_STATE_UNPLUGGED: return SoundDevice::State::Unplugged;
    default: return SoundDevice::State::NotPresent;
    }
}

void readVolume(IMMDevice &endpoint, SoundDevice &device)
{
    ComObject<IAudioEndpointVolume> volume;
    if (FAILED(endpoint.Activate(__uuidof(IAudioEndpointVolume), CLSCTX_ALL, nullptr, volume.outVoid())) || !volume)
        return;
    BOOL muted = FALSE;
    if (SUCCEEDED(volume->GetMute(&muted)))
        device.muted = muted != FALSE;
    float level = -1;
    if (SUCCEEDED(volume->GetMasterVolumeLevelScalar(&level)) && level >= 0 && level <= 1)
        device.volumePercent = static_cast<int>(std::lround(level * 100));
}

// Without this category the engine's own rate is told, whatever goes through the air.
void readCallFormat(IMMDevice &endpoint, SoundDevice &device)
{
    ComObject<IAudioClient2> client;
    if (FAILED(endpoint.Activate(__uuidof(IAudioClient2), CLSCTX_ALL, nullptr, client.outVoid())) || !client)
        return;
    AudioClientProperties properties{};
    properties.cbSize = sizeof properties;
    properties.eCategory = AudioCategory_Communications;
    WAVEFORMATEX *format = nullptr;
    if (SUCCEEDED(client->SetClientProperties(&properties)) && SUCCEEDED(client->GetMixFormat(&format)) && format)
        device.callSampleRateHz = static_cast<int>(format->nSamplesPerSec);
    ::CoTaskMemFree(format);
}

SoundDevice read(IMMDevice &endpoint, SoundDevice::Flow flow)
{
    const Properties properties(endpoint);
    SoundDevice device;
    device.id = idOf(endpoint);
    device.flow = flow;
    device.state = stateOf(endpoint);
    device.name = properties.text(nameKey);
    device.description = properties.text(descriptionKey);
    device.adapter = properties.text(adapterKey);
    if (const auto formFactor = properties.number(formFactorKey); formFactor && *formFactor < formFactors.size())
        device.formFactor = formFactors.at(*formFactor);
    device.jack = properties.text(jackKey);
    device.bus = properties.text(enumeratorKey);
    device.instanceId = properties.text(instanceKey);
    device.container = properties.guid(containerKey);
    if (const auto format = properties.format(formatKey)) {
        device.sampleRateHz = static_cast<int>(format->wf.nSamplesPerSec);
        device.channelCount = format->wf.nChannels;
    }
    if (const auto allowed = properties.number(exclusiveKey))
        device.exclusiveAllowed = *allowed != 0;
    if (const auto off = properties.number(enhancementsOffKey))
        device.enhancementsOff = *off != 0;
    if (device.state == SoundDevice::State::Active) {
        readVolume(endpoint, device);
        readCallFormat(endpoint, device);
    }
    return device;
}

QString defaultId(IMMDeviceEnumerator &enumerator, EDataFlow flow, ERole role)
{
    ComObject<IMMDevice> device;
    if (FAILED(enumerator.GetDefaultAudioEndpoint(flow, role, device.out())) || !device)
        return {};
    return idOf(*device);
}

Status readFlow(IMMDeviceEnumerator &enumerator, EDataFlow flow, std::vector<SoundDevice> &devices)
{
    constexpr DWORD wanted = DEVICE_STATE_ACTIVE | DEVICE_STATE_DISABLED | DEVICE_STATE_UNPLUGGED;
    ComObject<IMMDeviceCollection> endpoints;
    const HRESULT listed = enumerator.EnumAudioEndpoints(flow, wanted, endpoints.out());
    if (FAILED(listed) || !endpoints)
        return refused("IMMDeviceEnumerator::EnumAudioEndpoints", listed);
    UINT count = 0;
    const HRESULT counted = endpoints->GetCount(&count);
    if (FAILED(counted))
        return refused("IMMDeviceCollection::GetCount", counted);
    const QString standard = defaultId(enumerator, flow, eConsole);
    const QString communications = defaultId(enumerator, flow, eCommunications);
    for (UINT i = 0; i < count; ++i) {
        ComObject<IMMDevice> endpoint;
        if (FAILED(endpoints->Item(i, endpoint.out())) || !endpoint)
            continue;
        SoundDevice device = read(*endpoint, flow == eRender ? SoundDevice::Flow::Output : SoundDevice::Flow::Input);
        device.isDefault = !standard.isEmpty() && device.id == standard;
        device.isDefaultCommunications = !communications.isEmpty() && device.id == communications;
        devices.push_back(std::move(device));
    }
    return Done{};
}

class ServiceHandle {
public:
    explicit ServiceHandle(SC_HANDLE handle) : m_handle(handle) {}
    ~ServiceHandle()
    {
        if (m_handle)
            ::CloseServiceHandle(m_handle);
    }
    Q_DISABLE_COPY_MOVE(ServiceHandle)
    [[nodiscard]] SC_HANDLE get() const { return m_handle; }

private:
    SC_HANDLE m_handle;
};

SoundDevices::Service audioService()
{
    const ServiceHandle manager(::OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    if (!manager.get())
        return SoundDevices::Service::Unknown;
    const ServiceHandle service(::OpenServiceW(manager.get(), L"Audiosrv", SERVICE_QUERY_STATUS));
    SERVICE_STATUS status{};
    if (!service.get() || !::QueryServiceStatus(service.get(), &status))
        return SoundDevices::Service::Unknown;
    return status.dwCurrentState == SERVICE_RUNNING ? SoundDevices::Service::Running : SoundDevices::Service::Stopped;
}

} // namespace

Result<SoundDevices> readSoundDevices()
{
    SoundDevices sound;
    sound.service = audioService();
    if (sound.service == SoundDevices::Service::Stopped)
        return sound;
    const ComApartment apartment;
    ComObject<IMMDeviceEnumerator> enumerator;
    const HRESULT made = ::CoCreateInstance(__uuidof(MMDeviceEnumerator), nullptr, CLSCTX_INPROC_SERVER,
                                            __uuidof(IMMDeviceEnumerator), enumerator.outVoid());
    if (FAILED(made) || !enumerator)
        return refused("CoCreateInstance(MMDeviceEnumerator)", made);
    for (const EDataFlow flow : {eRender, eCapture}) {
        const Status status = readFlow(*enumerator, flow, sound.devices);
        if (!status)
            return status.failure();
    }
    return sound;
}

} // namespace selfcheck
