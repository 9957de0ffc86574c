// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/page_opening.h"

#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>

namespace selfcheck {

PageAccess accessTo(const StepPage &page)
{
    return page.kind == PageKind::Web ? PageAccess::Opens : PageAccess::ByHand;
}

bool openPage(const StepPage &page)
{
    return page.kind == PageKind::Web && QDesktopServices::openUrl(QUrl(page.address, QUrl::StrictMode));
}

} // namespace selfcheck
