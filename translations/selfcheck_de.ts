<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>CommandLine</name>
    <message>
        <source>Language of the window: de, en or fr.</source>
        <translation>Sprache des Fensters: de, en oder fr.</translation>
    </message>
    <message>
        <source>The provider&apos;s profile.</source>
        <translation>Das Anbieterprofil.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Farben: system, light oder dark.</translation>
    </message>
    <message>
        <source>A PDF or data report to show.</source>
        <translation>Ein Bericht (PDF oder Daten), der gezeigt werden soll.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” could not be saved here. Choose another folder.</source>
        <translation>„%1“ konnte hier nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of Self Check.</source>
        <translation>„%1“ ist zu groß für eine Datei von Self Check.</translation>
    </message>
    <message>
        <source>“%1” is incomplete or does not come from Self Check.</source>
        <translation>„%1“ ist unvollständig oder stammt nicht von Self Check.</translation>
    </message>
    <message>
        <source>“%1” contains something that Self Check does not know.</source>
        <translation>„%1“ enthält etwas, das Self Check nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version (%2). Update Self Check to open it.</source>
        <translation>„%1“ stammt aus einer neueren Version (%2). Aktualisieren Sie Self Check, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>The signature of “%1” does not match its content. It was not used.</source>
        <translation>Die Signatur von „%1“ passt nicht zum Inhalt. Die Datei wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>This account does not have the right to do that.</source>
        <translation>Dieses Konto hat dazu keine Berechtigung.</translation>
    </message>
    <message>
        <source>The time limit was reached.</source>
        <translation>Das Zeitlimit wurde erreicht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>This does not exist on this operating system.</source>
        <translation>Das gibt es auf diesem Betriebssystem nicht.</translation>
    </message>
    <message>
        <source>The provider profile does not name a server for this.</source>
        <translation>Das Anbieterprofil nennt dafür keinen Server.</translation>
    </message>
    <message>
        <source>This point needs your help.</source>
        <translation>Dieser Punkt braucht Ihre Mithilfe.</translation>
    </message>
    <message>
        <source>The operating system gave no answer.</source>
        <translation>Das Betriebssystem hat keine Antwort gegeben.</translation>
    </message>
    <message>
        <source>Something in Self Check itself went wrong. Your results are kept.</source>
        <translation>In Self Check selbst ist etwas schiefgegangen. Ihre Ergebnisse bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>The code is too short. %n characters are missing.</source>
        <translation>
            <numerusform>Der Code ist zu kurz. Es fehlt ein Zeichen.</numerusform>
            <numerusform>Der Code ist zu kurz. Es fehlen %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code is too long. %n characters are too many.</source>
        <translation>
            <numerusform>Der Code ist zu lang. Ein Zeichen ist zu viel.</numerusform>
            <numerusform>Der Code ist zu lang. %n Zeichen sind zu viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter U does not occur in a code. Character %1 may be a V or a Q.</source>
        <translation>Der Buchstabe U kommt in einem Code nicht vor. Zeichen %1 ist vielleicht ein V oder ein Q.</translation>
    </message>
    <message>
        <source>Character %1 does not occur in a code. Only letters and digits do.</source>
        <translation>Zeichen %1 kommt in einem Code nicht vor. Er besteht nur aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The code belongs to a requirements document that this version does not know.</source>
        <translation>Der Code gehört zu einem Anforderungsdokument, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The code was made by a newer version. Update Self Check to read it.</source>
        <translation>Der Code stammt aus einer neueren Version. Aktualisieren Sie Self Check, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>One character of the code does not fit. Compare it group by group.</source>
        <translation>Ein Zeichen im Code passt nicht. Vergleichen Sie ihn Gruppe für Gruppe.</translation>
    </message>
</context>
<context>
    <name>selfcheck::ChapterPage</name>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Es wurde noch nichts geprüft.</translation>
    </message>
</context>
<context>
    <name>selfcheck::CodeView</name>
    <message>
        <source>Result code</source>
        <translation>Ergebniscode</translation>
    </message>
    <message>
        <source>Read this code to the helpdesk, one character at a time. The helpdesk then sees the same lights.</source>
        <translation>Lesen Sie diesen Code dem Helpdesk vor, Zeichen für Zeichen. Der Helpdesk sieht dann dieselben Ampeln.</translation>
    </message>
</context>
<context>
    <name>selfcheck::DetailsView</name>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Our own limit; the document gives no number here.</source>
        <translation>Eigener Richtwert; das Dokument nennt hier keine Zahl.</translation>
    </message>
    <message>
        <source>Not measured because</source>
        <translation>Nicht gemessen, weil</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Name of this point</source>
        <translation>Name dieses Punkts</translation>
    </message>
</context>
<context>
    <name>selfcheck::ExportView</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The personal details in this report are masked.</source>
        <translation>Die persönlichen Angaben in diesem Bericht sind unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>User name, PC name and addresses are masked unless you tick the box.</source>
        <translation>Benutzername, PC-Name und Adressen sind unkenntlich gemacht, solange Sie hier kein Häkchen setzen.</translation>
    </message>
    <message>
        <source>Include personal details</source>
        <translation>Mit persönlichen Angaben</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
</context>
<context>
    <name>selfcheck::FindingCard</name>
    <message>
        <source>The document asks</source>
        <translation>Voraussetzung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Vorher und jetzt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Whose job</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Check just this again</source>
        <translation>Nur diesen Punkt erneut prüfen</translation>
    </message>
    <message>
        <source>Show point %1</source>
        <translation>Punkt %1 anzeigen</translation>
    </message>
    <message>
        <source>Checking this point…</source>
        <translation>Dieser Punkt wird geprüft …</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>selfcheck::HelpdeskPage</name>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>Enter a result code</source>
        <translation>Ergebniscode eingeben</translation>
    </message>
    <message>
        <source>To read out: “Please read me the result code, one character at a time, in groups of four. I’ll repeat.”</source>
        <translation>Zum Vorlesen: „Lesen Sie mir bitte den Ergebniscode vor, Zeichen für Zeichen, in Vierergruppen. Ich wiederhole.“</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Ergebniscode</translation>
    </message>
    <message>
        <source>Show lights</source>
        <translation>Ampeln anzeigen</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>A PDF or a data file of Self Check. You can also drop the file onto this window.</source>
        <translation>Eine PDF- oder Datendatei von Self Check. Sie können die Datei auch in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
</context>
<context>
    <name>selfcheck::LinkView</name>
    <message>
        <source>Opens point %1</source>
        <translation>Öffnet Punkt %1</translation>
    </message>
</context>
<context>
    <name>selfcheck::LinksPage</name>
    <message>
        <source>These connections leave the user PC. Each one carries the light of the point that tests it.</source>
        <translation>Diese Verbindungen gehen vom User-PC aus. Jede trägt die Ampel des Punkts, der sie prüft.</translation>
    </message>
</context>
<context>
    <name>selfcheck::MainWindow</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>Lights of the result code %1</source>
        <translation>Ampeln zum Ergebniscode %1</translation>
    </message>
    <message>
        <source>Back to this PC</source>
        <translation>Zurück zu diesem PC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>Report of %1, made on %2</source>
        <translation>Bericht von %1, erstellt am %2</translation>
    </message>
    <message>
        <source>Report %1, made on %2</source>
        <translation>Bericht %1, erstellt am %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The check is finished.</source>
        <translation>Die Prüfung ist beendet.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.json)</source>
        <translation>Berichte (*.pdf *.json)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The text was copied. You can paste it into an e-mail.</source>
        <translation>Der Text wurde kopiert. Sie können ihn in eine E-Mail einfügen.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>selfcheck::Navigation</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
</context>
<context>
    <name>selfcheck::PageButton</name>
    <message>
        <source>Open Windows settings</source>
        <translation>Windows-Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open Windows Security</source>
        <translation>Windows-Sicherheit öffnen</translation>
    </message>
    <message>
        <source>Open control panel</source>
        <translation>Systemsteuerung öffnen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>Your IT department has hidden this page of the Windows settings. Ask them to do this step.</source>
        <translation>Ihre IT-Abteilung hat diese Seite der Windows-Einstellungen ausgeblendet. Bitten Sie sie um diesen Schritt.</translation>
    </message>
</context>
<context>
    <name>selfcheck::ResultView</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Change workplace</source>
        <translation>Arbeitsplatz ändern</translation>
    </message>
    <message>
        <source>These are the lights behind the result code.</source>
        <translation>Diese Ampeln stehen hinter dem Ergebniscode.</translation>
    </message>
    <message>
        <source>Checked on %1, %2</source>
        <translation>Geprüft am %1, %2 Uhr</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Das Wichtigste</translation>
    </message>
</context>
<context>
    <name>selfcheck::RowView</name>
    <message>
        <source>The document asks</source>
        <translation>Voraussetzung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Vorher und jetzt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Whose job</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Check just this again</source>
        <translation>Nur diesen Punkt erneut prüfen</translation>
    </message>
    <message>
        <source>Checking this point…</source>
        <translation>Dieser Punkt wird geprüft …</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Es wurde noch nichts geprüft.</translation>
    </message>
    <message>
        <source>The result code names this point as one of the most important.</source>
        <translation>Der Ergebniscode nennt diesen Punkt als einen der wichtigsten.</translation>
    </message>
    <message>
        <source>The result code does not say anything about this point alone.</source>
        <translation>Über diesen einzelnen Punkt sagt der Ergebniscode nichts.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>selfcheck::RunningView</name>
    <message>
        <source>Checking this PC</source>
        <translation>Dieser PC wird geprüft</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>done in a moment</source>
        <translation>gleich fertig</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>noch etwa eine Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>noch etwa eine Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking chapter %1.</source>
        <translation>Kapitel %1 wird geprüft.</translation>
    </message>
    <message>
        <source>Checking chapters %1.</source>
        <translation>Kapitel %1 werden geprüft.</translation>
    </message>
</context>
<context>
    <name>selfcheck::SidePanel</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Theme and text size</source>
        <translation>Design und Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>selfcheck::StartView</name>
    <message>
        <source>Is this PC ready?</source>
        <translation>Ist dieser PC bereit?</translation>
    </message>
    <message>
        <source>The check takes less than a minute. Please make no calls during this time.</source>
        <translation>Die Prüfung dauert weniger als eine Minute. Bitte telefonieren Sie in dieser Zeit nicht.</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>Prüfung starten</translation>
    </message>
    <message>
        <source>What do you work with?</source>
        <translation>Womit arbeiten Sie?</translation>
    </message>
    <message>
        <source>%1 has preset this choice. Change it if it does not match your work.</source>
        <translation>%1 hat diese Auswahl voreingestellt. Ändern Sie sie, wenn sie nicht zu Ihrer Arbeit passt.</translation>
    </message>
    <message>
        <source>Self Check sends no report by itself. You decide who gets it.</source>
        <translation>Self Check verschickt von sich aus keinen Bericht. Sie entscheiden, wer ihn bekommt.</translation>
    </message>
    <message>
        <source>There is no provider profile. The program checks everything the document states; server names are missing.</source>
        <translation>Es gibt kein Anbieterprofil. Geprüft wird alles, was im Dokument steht; Servernamen fehlen.</translation>
    </message>
    <message>
        <source>Provider profile: %1, version %2.</source>
        <translation>Anbieterprofil: %1, Version %2.</translation>
    </message>
    <message>
        <source>Provider profile: %1, version %2. It is signed with a key that Self Check does not know.</source>
        <translation>Anbieterprofil: %1, Version %2. Es ist mit einem Schlüssel signiert, den Self Check nicht kennt.</translation>
    </message>
    <message>
        <source>Provider profile: %1, version %2. It is not signed.</source>
        <translation>Anbieterprofil: %1, Version %2. Es ist nicht signiert.</translation>
    </message>
</context>
<context>
    <name>selfcheck::View</name>
    <message>
        <source>This is still being watched.</source>
        <translation>Das wird weiter beobachtet.</translation>
    </message>
</context>
<context>
    <name>selfcheck::WorkplaceForm</name>
    <message>
        <source>Professional Client (in the browser)</source>
        <translation>Professional Client (im Browser)</translation>
    </message>
    <message>
        <source>Professional Client 6 (installed)</source>
        <translation>Professional Client 6 (installiert)</translation>
    </message>
    <message>
        <source>Text chat</source>
        <translation>Text-Chat</translation>
    </message>
    <message>
        <source>Video chat</source>
        <translation>Video-Chat</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Co-browsing</source>
        <translation>Co-Browsing</translation>
    </message>
    <message>
        <source>Screen and call recording</source>
        <translation>Screen- und Call-Recording</translation>
    </message>
    <message>
        <source>Telephony over the internet (VoIP)</source>
        <translation>VoIP-Telefonie (über das Internet)</translation>
    </message>
    <message>
        <source>TAPI</source>
        <translation>TAPI</translation>
    </message>
    <message>
        <source>Receiving e-mails from the system</source>
        <translation>Empfang von System-E-Mails</translation>
    </message>
    <message>
        <source>This is a coach PC</source>
        <translation>Dies ist ein Coach-PC</translation>
    </message>
    <message>
        <source>Private cloud</source>
        <translation>Private Cloud</translation>
    </message>
</context>
</TS>
