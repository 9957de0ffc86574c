// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/cameras.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>

namespace selfcheck {

namespace {

class Device {
public:
    // Non-blocking: a driver may otherwise wait for a camera that is just starting.
    explicit Device(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        m_handle = ::open(name.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        m_isDenied = m_handle < 0 && (errno == EACCES || errno == EPERM);
    }
    ~Device()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Device)

    [[nodiscard]] bool isOpen() const { return m_handle >= 0; }
    [[nodiscard]] bool isDenied() const { return m_isDenied; }
    [[nodiscard]] bool describe(v4l2_capability &capability) const
    {
        return ::ioctl(m_handle, VIDIOC_QUERYCAP, &capability) == 0;
    }

private:
    int m_handle = -1;
    bool m_isDenied = false;
};

QString lineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(256)).trimmed() : QString();
}

// One camera has several nodes; those for its metadata and those that only convert are no cameras.
bool captures(const v4l2_capability &capability)
{
    const quint32 all = capability.capabilities;
    const quint32 own = (all & V4L2_CAP_DEVICE_CAPS) != 0 ? capability.device_caps : all;
    return (own & (V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_VIDEO_CAPTURE_MPLANE)) != 0;
}

void lookAt(const QString &node, Cameras &cameras)
{
    const QString path = QStringLiteral("/dev/") + node;
    const QString about = QStringLiteral("/sys/class/video4linux/") + node;
    const Device device(path);
    if (!device.isOpen()) {
        // What can't be opened can't be asked: only the first node of a device then counts.
        if (device.isDenied() && lineOf(about + QStringLiteral("/index")) == QLatin1StringView("0"))
            cameras.list.push_back({lineOf(about + QStringLiteral("/name")), false});
        return;
    }
    v4l2_capability capability{};
    if (!device.describe(capability) || !captures(capability))
        return;
    const auto *card = reinterpret_cast<const char *>(capability.card);
    const auto length = static_cast<qsizetype>(qstrnlen(card, sizeof capability.card));
    cameras.list.push_back({QString::fromUtf8(card, length), true});
}

} // namespace

Result<Cameras> readCameras()
{
    Cameras cameras;
    const QStringList nodes =
        QDir(QStringLiteral("/dev")).entryList({QStringLiteral("video*")}, QDir::System | QDir::Files, QDir::Name);
    for (const QString &node : nodes)
        lookAt(node, cameras);
    return cameras;
}

} // namespace selfcheck
