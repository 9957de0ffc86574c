/* SPDX-FileCopyrightText: The Self Check authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * A message catalogue without messages: every call gives back its own text. GLib wants the interface of GNU
 * gettext also where its translations are off, and nothing but GLib's own error texts passes through here. */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
#define SELFCHECK_INTL_FORMAT(position) __attribute__((format_arg(position)))

char *gettext(const char *id) SELFCHECK_INTL_FORMAT(1);
char *dgettext(const char *domain, const char *id) SELFCHECK_INTL_FORMAT(2);
char *dcgettext(const char *domain, const char *id, int category) SELFCHECK_INTL_FORMAT(2);
char *ngettext(const char *one, const char *many, unsigned long count) SELFCHECK_INTL_FORMAT(1)
    SELFCHECK_INTL_FORMAT(2);
char *dngettext(const char *domain, const char *one, const char *many, unsigned long count) SELFCHECK_INTL_FORMAT(2)
    SELFCHECK_INTL_FORMAT(3);
char *dcngettext(const char *domain, const char *one, const char *many, unsigned long count, int category)
    SELFCHECK_INTL_FORMAT(2) SELFCHECK_INTL_FORMAT(3);
char *textdomain(const char *domain);
char *bindtextdomain(const char *domain, const char *folder);
char *bind_textdomain_codeset(const char *domain, const char *codeset);

#undef SELFCHECK_INTL_FORMAT
#ifdef __cplusplus
}
#endif
/* Windows' own locale.h knows no such category; gettext's header brings it there. */
#ifndef LC_MESSAGES
#define LC_MESSAGES 1729
#endif
