; SPDX-FileCopyrightText: The Self Check authors
; SPDX-License-Identifier: Apache-2.0
;
; The installer's own words; all others come with NSIS.
LangString About ${LANG_ENGLISH} "Is this PC ready for the contact centre?"
LangString About ${LANG_GERMAN} "Ist dieser PC bereit für das Contact Center?"
LangString About ${LANG_FRENCH} "Ce PC est-il prêt pour le centre de contact ?"
LangString PutOnDesktop ${LANG_ENGLISH} "Put an icon on the desktop"
LangString PutOnDesktop ${LANG_GERMAN} "Symbol auf den Desktop legen"
LangString PutOnDesktop ${LANG_FRENCH} "Placer une icône sur le bureau"
LangString CloseFirst ${LANG_ENGLISH} "Self Check is still open. Please close it, then choose Retry."
LangString CloseFirst ${LANG_GERMAN} "Self Check ist noch geöffnet. Bitte schließen Sie es und wählen Sie dann „Wiederholen“."
LangString CloseFirst ${LANG_FRENCH} "Self Check est encore ouvert. Veuillez le fermer, puis choisir « Recommencer »."
LangString NotWritten ${LANG_ENGLISH} "Self Check could not be written into this folder:"
LangString NotWritten ${LANG_GERMAN} "Self Check konnte nicht in diesen Ordner geschrieben werden:"
LangString NotWritten ${LANG_FRENCH} "Impossible d’écrire Self Check dans ce dossier :"
LangString NeedsWindows10 ${LANG_ENGLISH} "Self Check needs Windows 10 or Windows 11."
LangString NeedsWindows10 ${LANG_GERMAN} "Self Check braucht Windows 10 oder Windows 11."
LangString NeedsWindows10 ${LANG_FRENCH} "Self Check nécessite Windows 10 ou Windows 11."
