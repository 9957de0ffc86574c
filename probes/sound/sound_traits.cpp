// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/sound/sound_traits.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <span>

namespace selfcheck {

namespace {

using Kind = SoundKind;
using Bus = SoundBus;
using Word = QLatin1StringView;

// Small letters, in the languages of Windows that agents use; "\xfc" and the like are Latin-1.
constexpr Word loopbackWords[] = {
    Word("monitor of "), Word("stereo mix"),   Word("stereomix"), Word("mixage st\xe9r\xe9o"),
    Word("what u hear"), Word("wave out mix"), Word("loopback")};
constexpr Word remoteWords[] = {Word("remote audio"),    Word("remoteaudio"), Word("audio \xe0 distance"),
                                Word("audio distant"),   Word("citrix"),      Word("vmware virtual"),
                                Word("horizon virtual"), Word("teradici"),    Word("xrdp ")};
constexpr Word virtualWords[] = {Word("virtual"),           Word("virtuel"),      Word("vb-audio"),
                                 Word("cable input"),       Word("cable output"), Word("voicemeeter"),
                                 Word("nvidia broadcast"),  Word("rtx voice"),    Word("krisp"),
                                 Word("steam streaming"),   Word("easyeffects"),  Word("noisetorch"),
                                 Word("steelseries sonar"), Word("dummy output")};
constexpr Word displayWords[] = {Word("hdmi"), Word("displayport"), Word("display audio"),
                                 Word("nvidia high definition"), Word("amd high definition audio")};
constexpr Word webcamWords[] = {Word("webcam"),   Word("camera"), Word("kamera"),    Word("cam\xe9ra"),
                                Word("panacast"), Word("brio"),   Word("streamcam"), Word("facecam"),
                                Word("c270"),     Word("c310"),   Word("c505"),      Word("c920"),
                                Word("c922"),     Word("c925"),   Word("c930"),      Word("lifecam")};
constexpr Word speakerphoneWords[] = {Word("jabra speak"),  Word("poly sync"),     Word("poly studio"),
                                      Word("calisto"),      Word("epos expand"),   Word("conference"),
                                      Word("konferenz"),    Word("conf\xe9rence"), Word("powerconf"),
                                      Word("speakerphone"), Word("soundbar")};
constexpr Word headsetWords[] = {
    Word("headset"),       Word("earset"),       Word("handset"),       Word("hands-free"),    Word("handsfree"),
    Word("casque-micro"),  Word("micro-casque"), Word("jabra"),         Word("plantronics"),   Word("blackwire"),
    Word("voyager"),       Word("encorepro"),    Word("poly bt"),       Word("epos"),          Word("sennheiser usb"),
    Word("sennheiser sc"), Word("lifechat"),     Word("logitech zone"), Word("zone wireless"), Word("zone vibe"),
    Word("zone wired"),    Word("yealink uh"),   Word("yealink wh"),    Word("arctis"),        Word("hyperx cloud"),
    Word("kraken"),        Word("blackshark"),   Word("airpods"),       Word("earpods"),       Word("galaxy buds"),
    Word("earbuds"),       Word("wh-1000"),      Word("wf-1000"),       Word("quietcomfort")};
constexpr Word headphoneWords[] = {Word("headphone"), Word("kopfh\xf6rer"), Word("casque"),
                                   Word("\xe9"
                                        "couteurs")};
constexpr Word builtInWords[] = {Word("array"),        Word("internal mic"),  Word("internes mikrofon"),
                                 Word("internal-mic"), Word("micro interne"), Word("r\xe9seau de microphones"),
                                 Word("built-in"),     Word("int\xe9gr\xe9"), Word("digital microphone"),
                                 Word("digital-mic")};

bool has(const QString &text, std::span<const Word> words)
{
    return std::ranges::any_of(words, [&text](Word word) { return text.contains(word); });
}

bool isOneOf(const QString &text, std::initializer_list<Word> words)
{
    return std::ranges::any_of(words, [&text](Word word) { return text == word; });
}

Bus busOf(const SoundDevice &device)
{
    // "{1}.USB\VID_046D..." says it where the enumerator is missing.
    const QString attached = (device.bus.isEmpty() ? device.instanceId.section(u'.', 1) : device.bus).toUpper();
    if (attached.startsWith(Word("BTH")) || attached.startsWith(Word("BLUETOOTH")))
        return Bus::Bluetooth;
    if (attached.startsWith(Word("USB")))
        return Bus::Usb;
    for (const Word word : {Word("HDAUDIO"), Word("INTELAUDIO"), Word("PCI"), Word("ACPI"), Word("SOUNDWIRE")}) {
        if (attached.startsWith(word))
            return Bus::Internal;
    }
    return device.formFactor == Word("internal") ? Bus::Internal : Bus::Unknown;
}

/// KSNODETYPE_... of a socket: a USB terminal type in the first group.
bool isJack(const SoundDevice &device, std::initializer_list<Word> types)
{
    return std::ranges::any_of(types, [&device](Word type) {
        return device.jack.startsWith(u'{' + QString(type) + QStringLiteral("-F70F-"), Qt::CaseInsensitive);
    });
}

bool isLoopback(const SoundDevice &device, const QString &name)
{
    return device.flow == SoundDevice::Flow::Input &&
           (device.monitor || device.deviceClass == Word("monitor") || has(name, loopbackWords));
}

bool isVirtual(const SoundDevice &device, const QString &name, Bus bus)
{
    // Null sinks and filters of the sound server, unless somebody has told it what they stand for.
    const bool isAbstract = isOneOf(device.deviceClass, {Word("abstract"), Word("filter")});
    // Hardware may be called virtual, too ("HyperX Virtual Surround Sound").
    return (isAbstract && device.formFactor.isEmpty()) || device.bus.compare(Word("ROOT"), Qt::CaseInsensitive) == 0 ||
           device.id == Word("auto_null") || (bus == Bus::Unknown && has(name, virtualWords));
}

Kind outputKind(const SoundDevice &device, const QString &name)
{
    if (isOneOf(device.formFactor, {Word("headphones"), Word("headphone")}) || isJack(device, {Word("DFF21CE2")}) ||
        device.jack.contains(Word("headphone")) || has(name, headphoneWords))
        return Kind::Headphones;
    if (isOneOf(device.formFactor, {Word("hdmi"), Word("spdif"), Word("passthrough"), Word("tv")}) ||
        has(name, displayWords))
        return Kind::Display;
    return Kind::Speakers;
}

Kind inputKind(const SoundDevice &device, const QString &name, Bus bus)
{
    if (device.formFactor == Word("webcam") || has(name, webcamWords))
        return Kind::WebcamMicrophone;
    if (bus == Bus::Internal && (isJack(device, {Word("DFF21BE5"), Word("DFF21BE6")}) || has(name, builtInWords) ||
                                 has(device.jack, builtInWords)))
        return Kind::BuiltInMicrophone;
    return Kind::Microphone;
}

Kind kindAlone(const SoundDevice &device, Bus bus)
{
    const QString name = (device.name + u' ' + device.adapter).toLower();
    const QString adapter = device.adapter.isEmpty() ? name : device.adapter.toLower();
    if (isLoopback(device, name))
        return Kind::Loopback;
    if (device.formFactor == Word("remote") || has(name, remoteWords))
        return Kind::Remote;
    if (isVirtual(device, name, bus))
        return Kind::Virtual;
    // "Echo Cancelling Speakerphone (...)" is what many headsets call their own halves: only the device's name counts.
    if (has(adapter, speakerphoneWords))
        return Kind::Speakerphone;
    const bool isWebcam = device.flow == SoundDevice::Flow::Input && has(name, webcamWords);
    if (!isWebcam && (isOneOf(device.formFactor, {Word("headset"), Word("handset"), Word("hands-free")}) ||
                      isJack(device, {Word("DFF21DE1"), Word("DFF21DE2")}) || device.jack.contains(Word("headset")) ||
                      has(name, headsetWords)))
        return Kind::Headset;
    return device.flow == SoundDevice::Flow::Output ? outputKind(device, name) : inputKind(device, name, bus);
}

bool isOwnContainer(const QString &container)
{
    // Whatever can't be taken off a PC has one of these in common.
    return container.isEmpty() || container.startsWith(Word("{00000000-0000-0000-"));
}

bool isAttached(Bus bus) { return bus == Bus::Usb || bus == Bus::Bluetooth; }

/// Whether the two halves of a device tell more than each alone.
Kind kindTogether(const SoundEndpoint &output, const SoundEndpoint &input)
{
    if (input.kind == Kind::WebcamMicrophone)
        return Kind::Unknown;
    if (output.kind == Kind::Speakerphone || input.kind == Kind::Speakerphone)
        return Kind::Speakerphone;
    const bool isPlugged = isAttached(output.bus) || output.kind == Kind::Headset || output.kind == Kind::Headphones;
    if (isPlugged && (output.kind == Kind::Headset || input.kind == Kind::Headset))
        return Kind::Headset;
    if (output.kind == Kind::Headphones && isAttached(output.bus))
        return Kind::Headset;
    return isAttached(output.bus) && output.kind != Kind::Display ? Kind::Combined : Kind::Unknown;
}

bool mayBeHalf(const SoundEndpoint &endpoint) { return endpoint.isReal() && endpoint.kind != Kind::Remote; }

void joinHalves(SoundEndpoint &output, SoundEndpoint &input)
{
    const Kind kind = kindTogether(output, input);
    if (kind == Kind::Unknown)
        return;
    // One device may have several outputs (Bluetooth: stereo and hands-free): what one pair has shown stays.
    const auto isBetter = [kind](const SoundEndpoint &half) {
        return half.kind != Kind::Headset && (kind != Kind::Combined || half.kind != Kind::Speakerphone);
    };
    for (SoundEndpoint *half : {&output, &input}) {
        if (isBetter(*half))
            half->kind = kind;
    }
}

/// Headphones in one socket and a headset's microphone in the other belong together, although both hang on the PC.
bool shareSocket(const SoundEndpoint &output, const SoundEndpoint &input)
{
    return output.bus == Bus::Internal && input.bus == Bus::Internal && output.kind == Kind::Headphones &&
           input.kind == Kind::Headset && output.isActive() && input.isActive();
}

} // namespace

std::optional<bool> isSameDevice(const SoundEndpoint &one, const SoundEndpoint &other)
{
    const SoundDevice &first = one.device;
    const SoundDevice &second = other.device;
    if (!isOwnContainer(first.container) && !isOwnContainer(second.container))
        return first.container.compare(second.container, Qt::CaseInsensitive) == 0;
    if (one.bus != other.bus)
        return false;
    const bool isNamed = !first.adapter.isEmpty() && !second.adapter.isEmpty();
    if (isNamed && first.adapter == second.adapter)
        return true;
    // Where not even the bus is known, the adapter's name may be no more than the endpoint's own.
    return isNamed && one.bus != SoundBus::Unknown ? std::optional<bool>(false) : std::nullopt;
}

std::vector<SoundEndpoint> classified(std::vector<SoundDevice> devices)
{
    std::vector<SoundEndpoint> endpoints;
    endpoints.reserve(devices.size());
    for (SoundDevice &device : devices) {
        const Bus bus = busOf(device);
        const Kind kind = kindAlone(device, bus);
        endpoints.push_back({std::move(device), bus, kind});
    }
    for (SoundEndpoint &output : endpoints) {
        for (SoundEndpoint &input : endpoints) {
            if (!output.isOutput() || input.isOutput() || !mayBeHalf(output) || !mayBeHalf(input))
                continue;
            // Two sockets of the PC: what is plugged into one says nothing about the other, empty one.
            if (output.bus == Bus::Internal && output.isActive() != input.isActive())
                continue;
            if (shareSocket(output, input))
                output.kind = Kind::Headset;
            else if (isSameDevice(output, input).value_or(false))
                joinHalves(output, input);
        }
    }
    return endpoints;
}

bool isHandsFree(const SoundEndpoint &endpoint)
{
    if (endpoint.bus != Bus::Bluetooth)
        return false;
    const SoundDevice &device = endpoint.device;
    const QString profile = device.profile.toLower();
    const bool isLowEnergy =
        device.bus.startsWith(Word("BTHLE"), Qt::CaseInsensitive) || profile.startsWith(Word("bap"));
    if (isLowEnergy)
        return false;
    constexpr int narrow = 8000;
    constexpr int wide = 16000;
    constexpr int lowest = 24000; // of LE Audio
    constexpr int usual = 32000;
    const int rate = device.callSampleRateHz.value_or(0);
    if (rate == narrow || rate == wide)
        return true;
    if (rate == lowest || rate == usual)
        return false;
    const QString name = device.name.toLower();
    return !endpoint.isOutput() || device.bus.compare(Word("BTHHFENUM"), Qt::CaseInsensitive) == 0 ||
           name.contains(Word("hands-free")) || name.contains(Word("handsfree")) ||
           profile.startsWith(Word("headset")) || profile.startsWith(Word("handsfree"));
}

namespace {

// "Headset (@System32\drivers\bthhfenum.sys,#2;%1 Hands-Free%0\r\n;(Nothing Ear))": a text Windows has not looked up.
// What it stands for follows after the last semicolon.
QString withoutDriverPath(const QString &name)
{
    const auto path = name.indexOf(u'@');
    const auto end = name.lastIndexOf(Word(";("));
    if (path < 0 || end < path)
        return name;
    const QString before = name.first(path);
    const QString meant = name.sliced(end + 2).section(u')', 0, 0);
    return before.endsWith(u'(') ? before + meant + u')' : before + meant;
}

// "Anna's AirPods", "AirPods von Anna", "AirPods d’Anna": telephones name earpieces after their owner.
QString withoutOwner(const QString &name)
{
    QString rest = name;
    for (const QString &mark : {QStringLiteral("\u2019s "), QStringLiteral("'s ")}) {
        const auto place = rest.indexOf(mark);
        const auto word = place < 0 ? -1 : rest.lastIndexOf(u'(', place);
        if (place >= 0)
            rest = rest.first(word + 1) + rest.sliced(place + mark.size());
    }
    for (const QString &mark :
         {QStringLiteral(" von "), QStringLiteral(" de "), QStringLiteral(" d\u2019"), QStringLiteral(" of ")}) {
        const auto place = rest.indexOf(mark);
        const auto bracket = place < 0 ? -1 : rest.indexOf(u')', place);
        if (place > 0)
            rest = rest.first(place) + (bracket < 0 ? QString() : rest.sliced(bracket));
    }
    return rest;
}

QString tidied(const QString &name, bool isBluetooth)
{
    constexpr qsizetype longest = 100;
    const QString line = withoutDriverPath(name).simplified();
    return (isBluetooth ? withoutOwner(line) : line).left(longest).trimmed();
}

} // namespace

QString spokenName(const SoundDevice &device)
{
    const bool isBluetooth = busOf(device) == Bus::Bluetooth;
    for (const QString &name : {device.name, device.adapter, device.description}) {
        if (const QString spoken = tidied(name, isBluetooth); !spoken.isEmpty())
            return spoken;
    }
    return QStringLiteral("?");
}

QString spokenDeviceName(const SoundDevice &device)
{
    const QString adapter = tidied(device.adapter, busOf(device) == Bus::Bluetooth);
    return adapter.isEmpty() ? spokenName(device) : adapter;
}

} // namespace selfcheck
