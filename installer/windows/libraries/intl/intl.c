/* SPDX-FileCopyrightText: The Self Check authors
 * SPDX-License-Identifier: Apache-2.0 */
#include "libintl.h"

char *gettext(const char *id)
{
    return (char *)id;
}

char *dgettext(const char *domain, const char *id)
{
    (void)domain;
    return (char *)id;
}

char *dcgettext(const char *domain, const char *id, int category)
{
    (void)domain;
    (void)category;
    return (char *)id;
}

char *ngettext(const char *one, const char *many, unsigned long count)
{
    return (char *)(count == 1 ? one : many);
}

char *dngettext(const char *domain, const char *one, const char *many, unsigned long count)
{
    (void)domain;
    return ngettext(one, many, count);
}

char *dcngettext(const char *domain, const char *one, const char *many, unsigned long count, int category)
{
    (void)domain;
    (void)category;
    return ngettext(one, many, count);
}

char *textdomain(const char *domain)
{
    return (char *)domain;
}

char *bindtextdomain(const char *domain, const char *folder)
{
    (void)domain;
    return (char *)folder;
}

char *bind_textdomain_codeset(const char *domain, const char *codeset)
{
    (void)domain;
    return (char *)codeset;
}
