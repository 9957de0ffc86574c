// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/media_foundation_windows.h"

#include "probes/system/com_windows.h"

namespace selfcheck {

namespace {

// Typed here, because the libraries that define them are not the same with every compiler (mfapi.h, mfidl.h).
constexpr GUID encoderCategory{0xf79eac7d, 0xe545, 0x4387, {0xbd, 0xee, 0xd6, 0x47, 0xd7, 0xbd, 0xe4, 0x2a}};
constexpr GUID videoType{0x73646976, 0x0000, 0x0010, {0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71}};
constexpr GUID transformName{0x314ffbae, 0x5b41, 0x4c95, {0x9c, 0x19, 0x4e, 0x7d, 0x58, 0x6f, 0xac, 0xe3}};
constexpr GUID sourceType{0xc60ac5fe, 0x252a, 0x478f, {0xa0, 0xef, 0xbc, 0x8f, 0xa5, 0xf7, 0xca, 0xd3}};
constexpr GUID videoCapture{0x8ac3587a, 0x4ae7, 0x42d8, {0x99, 0xe0, 0x0a, 0x60, 0x13, 0xee, 0xf9, 0x0f}};
constexpr GUID sourceName{0x60d0e559, 0x52f8, 0x4fa2, {0xbb, 0xce, 0xac, 0xdb, 0x34, 0xa8, 0xec, 0x01}};

/// The array that an enumeration makes, and what stands in it.
class Activates {
public:
    Activates() = default;
    ~Activates()
    {
        for (UINT32 i = 0; i < m_count; ++i) {
            if (m_list[i])
                m_list[i]->Release();
        }
        ::CoTaskMemFree(m_list);
    }
    Activates(const Activates &) = delete;
    Activates &operator=(const Activates &) = delete;

    [[nodiscard]] IMFActivate ***list() { return &m_list; }
    [[nodiscard]] UINT32 *count() { return &m_count; }
    [[nodiscard]] UINT32 size() const { return m_list ? m_count : 0; }
    [[nodiscard]] QString text(UINT32 place, const GUID &key) const
    {
        LPWSTR text = nullptr;
        UINT32 length = 0;
        if (!m_list[place] || FAILED(m_list[place]->GetAllocatedString(key, &text, &length)) || !text)
            return {};
        const QString result = QString::fromWCharArray(text, static_cast<qsizetype>(length));
        ::CoTaskMemFree(text);
        return result;
    }

private:
    IMFActivate **m_list = nullptr;
    UINT32 m_count = 0;
};

} // namespace

MediaFoundation::MediaFoundation()
    : m_startup(m_platform.function<decltype(m_startup)>("MFStartup")),
      m_shutdown(m_platform.function<decltype(m_shutdown)>("MFShutdown"))
{
    if (m_startup && m_shutdown)
        m_started = m_startup(MF_VERSION, MFSTARTUP_LITE);
}

MediaFoundation::~MediaFoundation()
{
    if (SUCCEEDED(m_started))
        m_shutdown();
}

HRESULT MediaFoundation::encoders(const GUID &format, UINT32 flags, std::vector<QString> &names) const
{
    const auto enumerate = m_platform.function<decltype(&::MFTEnumEx)>("MFTEnumEx");
    if (!enumerate)
        return E_NOTIMPL;
    const MFT_REGISTER_TYPE_INFO output{videoType, format};
    Activates found;
    const HRESULT answer = enumerate(encoderCategory, flags, nullptr, &output, found.list(), found.count());
    for (UINT32 i = 0; SUCCEEDED(answer) && i < found.size(); ++i)
        names.push_back(found.text(i, transformName));
    return answer;
}

HRESULT MediaFoundation::cameras(std::vector<QString> &names) const
{
    const auto attributes = m_platform.function<decltype(&::MFCreateAttributes)>("MFCreateAttributes");
    const auto enumerate = m_sources.function<decltype(&::MFEnumDeviceSources)>("MFEnumDeviceSources");
    if (!attributes || !enumerate)
        return E_NOTIMPL;
    ComObject<IMFAttributes> wanted;
    const HRESULT made = attributes(wanted.out(), 1);
    if (FAILED(made) || !wanted)
        return FAILED(made) ? made : E_POINTER;
    wanted->SetGUID(sourceType, videoCapture);
    Activates found;
    const HRESULT answer = enumerate(wanted.get(), found.list(), found.count());
    for (UINT32 i = 0; SUCCEEDED(answer) && i < found.size(); ++i)
        names.push_back(found.text(i, sourceName));
    return answer;
}

} // namespace selfcheck
