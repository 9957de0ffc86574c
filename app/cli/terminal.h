// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The two streams that the program writes to, as far as they differ between operating systems: is it a
// terminal, how wide, which characters. Tests put their own streams in their place.
#pragma once

#include "app/cli/canvas.h"

#include <QtCore/QByteArray>
#include <QtCore/QLatin1StringView>

#include <memory>

namespace selfcheck {

class Stream {
public:
    virtual ~Stream() = default;
    /// UTF-8; at once. False when not everything was taken: the disk is full, the reader went away.
    virtual bool write(const QByteArray &bytes) = 0;
    /// Asked anew for each block: windows change their size.
    [[nodiscard]] virtual Canvas canvas() const = 0;
};

struct Terminal {
    Stream &out;
    Stream &err;
};

enum class Channel { Output, Error };

/// Before the application object is made, which changes the locale of the program.
[[nodiscard]] std::unique_ptr<Stream> systemStream(Channel channel);
/// A platform of Qt Gui that can lay out text without a screen.
[[nodiscard]] QLatin1StringView screenlessPlatform();

} // namespace selfcheck
