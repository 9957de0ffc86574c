// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Reads a catalogue folder (catalogue.json with chapters and requirements, networks.json, ports.json):
// whole, or refused with every error and its JSON pointer. Knows what each probe yields and refuses an
// unknown fact or a comparison of unlike types. Does not look for sentences: a test does.
#pragma once

#include "core/catalogue.h"
#include "core/probe.h"

namespace selfcheck {

/// folder: a directory or resource path (":/catalogue/engage-22.3").
[[nodiscard]] Result<Catalogue> loadCatalogue(const QString &folder, const std::vector<ProbeKind> &kinds);

/// The three files of a folder in memory, for tests; folder stands in messages.
struct CatalogueFiles {
    QByteArray catalogue;
    QByteArray networks;
    QByteArray ports;
};
[[nodiscard]] Result<Catalogue> parseCatalogue(const CatalogueFiles &files, const QString &folder,
                                               const std::vector<ProbeKind> &kinds);

/// Files larger than this are refused unread.
inline constexpr qint64 catalogueSizeLimitBytes = 16 * 1024 * 1024;

} // namespace selfcheck
