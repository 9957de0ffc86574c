// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/sound_devices.h"

#include <QtCore/QDeadlineTimer>

#include <pulse/pulseaudio.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace selfcheck {

namespace {

using Flow = SoundDevice::Flow;

// A server on the same machine answers within a few milliseconds, one that is started for the question within a second.
constexpr int patienceMs = 3000;

QString text(const char *utf8) { return utf8 ? QString::fromUtf8(utf8) : QString(); }
QString property(const pa_proplist *list, const char *key) { return text(pa_proplist_gets(list, key)); }

// What is said of sinks and sources in the same words.
template<class Info>
SoundDevice describe(const Info &info, Flow flow)
{
    SoundDevice device;
    device.flow = flow;
    device.id = text(info.name);
    device.name = text(info.description);
    device.description = device.id;
    device.adapter = property(info.proplist, PA_PROP_DEVICE_PRODUCT_NAME);
    device.formFactor = property(info.proplist, PA_PROP_DEVICE_FORM_FACTOR);
    device.bus = property(info.proplist, PA_PROP_DEVICE_BUS);
    device.deviceClass = property(info.proplist, PA_PROP_DEVICE_CLASS);
    device.profile = property(info.proplist, "bluetooth.protocol"); // PulseAudio
    if (device.profile.isEmpty())
        device.profile = property(info.proplist, "api.bluez5.profile"); // PipeWire
    if (info.card != PA_INVALID_INDEX)
        device.container = QStringLiteral("card %1").arg(info.card);
    if (info.active_port) {
        device.jack = text(info.active_port->name);
        if (info.active_port->available == PA_PORT_AVAILABLE_NO)
            device.state = SoundDevice::State::Unplugged;
    }
    device.muted = info.mute != 0;
    if (pa_cvolume_valid(&info.volume))
        device.volumePercent = static_cast<int>(std::lround(pa_cvolume_avg(&info.volume) * 100.0 / PA_VOLUME_NORM));
    if (pa_sample_spec_valid(&info.sample_spec)) {
        device.sampleRateHz = static_cast<int>(info.sample_spec.rate);
        device.channelCount = info.sample_spec.channels;
    }
    return device;
}

/// Where the answers gather.
struct Answers {
    SoundDevices sound;
    QString defaultSink;
    QString defaultSource;
};

void takeServer(pa_context *, const pa_server_info *info, void *answers)
{
    auto &all = *static_cast<Answers *>(answers);
    if (!info)
        return;
    all.sound.server = text(info->server_name) + u' ' + text(info->server_version);
    all.defaultSink = text(info->default_sink_name);
    all.defaultSource = text(info->default_source_name);
}

void takeSink(pa_context *, const pa_sink_info *info, int, void *answers)
{
    if (info)
        static_cast<Answers *>(answers)->sound.devices.push_back(describe(*info, Flow::Output));
}

void takeSource(pa_context *, const pa_source_info *info, int, void *answers)
{
    if (!info)
        return;
    SoundDevice device = describe(*info, Flow::Input);
    device.monitor = info->monitor_of_sink != PA_INVALID_INDEX;
    static_cast<Answers *>(answers)->sound.devices.push_back(std::move(device));
}

struct Release {
    void operator()(pa_mainloop *loop) const { pa_mainloop_free(loop); }
    void operator()(pa_context *context) const
    {
        pa_context_disconnect(context);
        pa_context_unref(context);
    }
    void operator()(pa_operation *operation) const { pa_operation_unref(operation); }
};

/// A connection whose events are handled on the calling thread, for as long as patience lasts.
class Server {
public:
    Server() : m_loop(pa_mainloop_new()), m_context(pa_context_new(pa_mainloop_get_api(m_loop.get()), "Self Check")) {}

    /// False: nobody there to connect to.
    Result<bool> connect()
    {
        if (!m_context || pa_context_connect(m_context.get(), nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0)
            return m_context ? failedConnection() : Failure::internal(QStringLiteral("pa_context_new"));
        while (true) {
            const pa_context_state_t state = pa_context_get_state(m_context.get());
            if (state == PA_CONTEXT_READY)
                return true;
            if (!PA_CONTEXT_IS_GOOD(state))
                return failedConnection();
            if (!handleEvents())
                return Failure::timedOut(QStringLiteral("sound server"));
        }
    }

    Status ask(Answers &answers)
    {
        pa_context *context = m_context.get();
        const std::unique_ptr<pa_operation, Release> questions[] = {
            std::unique_ptr<pa_operation, Release>(pa_context_get_server_info(context, takeServer, &answers)),
            std::unique_ptr<pa_operation, Release>(pa_context_get_sink_info_list(context, takeSink, &answers)),
            std::unique_ptr<pa_operation, Release>(pa_context_get_source_info_list(context, takeSource, &answers)),
        };
        for (const auto &question : questions) {
            if (!question)
                return failure("pa_context_get_info");
            while (pa_operation_get_state(question.get()) == PA_OPERATION_RUNNING) {
                if (!handleEvents())
                    return Failure::timedOut(QStringLiteral("sound server"));
            }
            if (pa_operation_get_state(question.get()) != PA_OPERATION_DONE)
                return failure("pa_context_get_info");
        }
        return Done{};
    }

private:
    bool handleEvents()
    {
        const auto left = m_patience.remainingTime();
        return left > 0 && pa_mainloop_prepare(m_loop.get(), static_cast<int>(left) * 1000) >= 0 &&
               pa_mainloop_poll(m_loop.get()) >= 0 && pa_mainloop_dispatch(m_loop.get()) >= 0;
    }

    [[nodiscard]] Failure failure(const char *call) const
    {
        return Failure::systemCall(QLatin1StringView(call), text(pa_strerror(pa_context_errno(m_context.get()))));
    }

    [[nodiscard]] Result<bool> failedConnection() const
    {
        switch (pa_context_errno(m_context.get())) {
        case PA_ERR_CONNECTIONREFUSED:
        case PA_ERR_INVALIDSERVER:
        case PA_ERR_NOENTITY: return false;
        case PA_ERR_ACCESS:
        case PA_ERR_AUTHKEY: return Failure::permissionDenied(QStringLiteral("sound server"));
        case PA_ERR_TIMEOUT: return Failure::timedOut(QStringLiteral("sound server"));
        default: return failure("pa_context_connect");
        }
    }

    QDeadlineTimer m_patience{patienceMs};
    std::unique_ptr<pa_mainloop, Release> m_loop;
    std::unique_ptr<pa_context, Release> m_context;
};

} // namespace

Result<SoundDevices> readSoundDevices()
{
    Server server;
    const Result<bool> connected = server.connect();
    if (!connected)
        return connected.failure();
    Answers answers;
    if (!*connected) {
        answers.sound.service = SoundDevices::Service::Stopped;
        return answers.sound;
    }
    const Status asked = server.ask(answers);
    if (!asked)
        return asked.failure();
    for (SoundDevice &device : answers.sound.devices)
        device.isDefault = device.id == (device.flow == Flow::Output ? answers.defaultSink : answers.defaultSource);
    return std::move(answers.sound);
}

} // namespace selfcheck
