<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Terminal</name>
    <message>
        <source>Measured by “%1”</source>
        <translation>Messung: „%1“</translation>
    </message>
    <message>
        <source>The worst light of %1</source>
        <translation>Die schlechteste Ampel von %1</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Information</translation>
    </message>
    <message>
        <source>This version cannot measure it yet</source>
        <translation>Diese Version kann das noch nicht messen</translation>
    </message>
    <message>
        <source>There is no point “%1”.</source>
        <translation>Es gibt keinen Punkt „%1“.</translation>
    </message>
    <message>
        <source>Checks whether this PC is ready for the contact centre.</source>
        <translation>Prüft, ob dieser PC für das Contact Center bereit ist.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Language; otherwise that of the system.</source>
        <translation>Sprache; sonst die des Systems.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Writes the data to the standard output, and progress beside it.</source>
        <translation>Gibt die Daten auf der Standardausgabe aus, den Fortschritt daneben.</translation>
    </message>
    <message>
        <source>Saves the data.</source>
        <translation>Speichert die Daten.</translation>
    </message>
    <message>
        <source>Saves the report as a PDF.</source>
        <translation>Speichert den Bericht als PDF.</translation>
    </message>
    <message>
        <source>Saves the report as text for an e-mail.</source>
        <translation>Speichert den Bericht als Text für eine E-Mail.</translation>
    </message>
    <message>
        <source>Leaves user name, PC name and addresses readable in what is saved. Otherwise they are masked.</source>
        <translation>Lässt Benutzername, PC-Name und Adressen in den gespeicherten Daten lesbar. Sonst werden sie unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>Also shows every measured value.</source>
        <translation>Zeigt auch jeden Messwert.</translation>
    </message>
    <message>
        <source>Checks this PC. Ctrl-C stops at once and keeps what is known.</source>
        <translation>Prüft diesen PC. Strg+C stoppt sofort und behält, was schon bekannt ist.</translation>
    </message>
    <message>
        <source>Only these chapters or points, for instance 12,4.2-disk.</source>
        <translation>Nur diese Kapitel oder Punkte, zum Beispiel 12,4.2-disk.</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>The provider profile.</source>
        <translation>Das Anbieterprofil.</translation>
    </message>
    <message>
        <source>FILE|LIST</source>
        <translation>DATEI|LISTE</translation>
    </message>
    <message>
        <source>What this PC is used for: a file, or a list such as channels=voip,recording,role=user-pc.</source>
        <translation>Wofür dieser PC genutzt wird: eine Datei oder eine Liste wie channels=voip,recording,role=user-pc.</translation>
    </message>
    <message>
        <source>Afterwards also waits for what shows up only in time, such as connections that are cut while they are idle: a few minutes at most. Ctrl-C ends the waiting.</source>
        <translation>Wartet danach auch auf das, was sich erst mit der Zeit zeigt, etwa Verbindungen, die in Ruhe getrennt werden: höchstens einige Minuten. Strg-C beendet das Warten.</translation>
    </message>
    <message>
        <source>Asks every port of the UDP ranges instead of a sample, at most 100 a second: up to a quarter of an hour.</source>
        <translation>Fragt jeden Port der UDP-Bereiche statt einer Stichprobe, höchstens 100 in der Sekunde: bis zu einer Viertelstunde.</translation>
    </message>
    <message>
        <source>Asks nobody; points that need a person stay grey.</source>
        <translation>Fragt niemanden; Punkte, die Mithilfe brauchen, bleiben grau.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Signs in at this PC&apos;s proxy server under this name. The password is asked for, or taken from SELFCHECK_PROXY_PASSWORD; it is kept nowhere.</source>
        <translation>Meldet sich unter diesem Namen am Proxy-Server dieses PCs an. Nach dem Passwort wird gefragt, oder es kommt aus SELFCHECK_PROXY_PASSWORD; es wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Password of %1 for the proxy server: </source>
        <translation>Passwort von %1 für den Proxy-Server: </translation>
    </message>
    <message>
        <source>There is no password for the proxy server.</source>
        <translation>Für den Proxy-Server fehlt das Passwort.</translation>
    </message>
    <message>
        <source>Nobody is there to type it? Put it into the environment variable %1.</source>
        <translation>Ist niemand da, der es eingibt? Legen Sie es in die Umgebungsvariable %1.</translation>
    </message>
    <message>
        <source>Shows a saved report (PDF or data).</source>
        <translation>Zeigt einen gespeicherten Bericht (PDF oder Daten).</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>BERICHT</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Die Datei.</translation>
    </message>
    <message>
        <source>Shows what changed between two reports.</source>
        <translation>Zeigt, was sich zwischen zwei Berichten geändert hat.</translation>
    </message>
    <message>
        <source>REPORTS</source>
        <translation>BERICHTE</translation>
    </message>
    <message>
        <source>The earlier and the later file.</source>
        <translation>Die frühere und die spätere Datei.</translation>
    </message>
    <message>
        <source>Also shows every measured value that changed.</source>
        <translation>Zeigt auch jeden Messwert, der sich geändert hat.</translation>
    </message>
    <message>
        <source>Shows the lights of a result code.</source>
        <translation>Zeigt die Ampeln eines Ergebniscodes.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>With or without blanks and hyphens, in capitals or not.</source>
        <translation>Mit oder ohne Leerzeichen und Bindestriche, groß oder klein.</translation>
    </message>
    <message>
        <source>As data.</source>
        <translation>Als Daten.</translation>
    </message>
    <message>
        <source>Lists every point of the requirements document.</source>
        <translation>Listet jeden Punkt des Anforderungsdokuments auf.</translation>
    </message>
    <message>
        <source>Says what a point asks for, and when which light appears.</source>
        <translation>Sagt, was ein Punkt verlangt und wann welche Ampel erscheint.</translation>
    </message>
    <message>
        <source>POINT</source>
        <translation>PUNKT</translation>
    </message>
    <message>
        <source>Its number or its name, for instance 12.4 or 4.2-disk.</source>
        <translation>Seine Nummer oder sein Name, zum Beispiel 12.4 oder 4.2-disk.</translation>
    </message>
    <message>
        <source>Writes the completion for a shell.</source>
        <translation>Gibt die Vervollständigung für eine Shell aus.</translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation>Die Shell.</translation>
    </message>
    <message>
        <source>Shows, signs and verifies provider profiles.</source>
        <translation>Zeigt, signiert und prüft Anbieterprofile.</translation>
    </message>
    <message>
        <source>Shows what a profile contains, without its passwords.</source>
        <translation>Zeigt, was ein Profil enthält, ohne seine Passwörter.</translation>
    </message>
    <message>
        <source>The profile.</source>
        <translation>Das Profil.</translation>
    </message>
    <message>
        <source>Says whether the signature fits, and whose it is.</source>
        <translation>Sagt, ob die Signatur passt und von wem sie ist.</translation>
    </message>
    <message>
        <source>Only this public key counts.</source>
        <translation>Nur dieser öffentliche Schlüssel zählt.</translation>
    </message>
    <message>
        <source>Signs a profile with a private key.</source>
        <translation>Signiert ein Profil mit einem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The private key (PEM).</source>
        <translation>Der private Schlüssel (PEM).</translation>
    </message>
    <message>
        <source>Where the signed profile goes; otherwise it replaces the old one.</source>
        <translation>Wohin das signierte Profil kommt; sonst ersetzt es das alte.</translation>
    </message>
    <message>
        <source>Makes a new pair of keys for signing.</source>
        <translation>Erzeugt ein neues Schlüsselpaar zum Signieren.</translation>
    </message>
    <message>
        <source>The private key goes here, the public one beside it with .pub at the end.</source>
        <translation>Hierhin kommt der private Schlüssel, der öffentliche daneben mit der Endung .pub.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Perhaps you mean “%1”.</source>
        <translation>Vielleicht meinen Sie „%1“.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>This command needs one more word.</source>
        <translation>Diesem Befehl fehlt noch ein Wort.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” lists what there is.</source>
        <translation>„%1“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>Say what to do, for instance “%1”.</source>
        <translation>Sagen Sie, was zu tun ist, zum Beispiel „%1“.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Measured now</source>
        <translation>Jetzt gemessen</translation>
    </message>
    <message>
        <source>No longer measured</source>
        <translation>Nicht mehr gemessen</translation>
    </message>
    <message>
        <source>The same light, other values</source>
        <translation>Dieselbe Ampel, andere Werte</translation>
    </message>
    <message>
        <source>Only in the first report</source>
        <translation>Nur im ersten Bericht</translation>
    </message>
    <message>
        <source>Only in the second report</source>
        <translation>Nur im zweiten Bericht</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>Erster Bericht</translation>
    </message>
    <message>
        <source>Second report</source>
        <translation>Zweiter Bericht</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>The reports belong to different versions of the requirements document. Points of the same name may ask for different things.</source>
        <translation>Die Berichte gehören zu verschiedenen Versionen des Anforderungsdokuments. Gleichnamige Punkte können Verschiedenes verlangen.</translation>
    </message>
    <message>
        <source>The reports are about differently used workplaces.</source>
        <translation>Die Berichte betreffen unterschiedlich genutzte Arbeitsplätze.</translation>
    </message>
    <message numerus="yes">
        <source>%n points have the same light with other values. “%1” shows them.</source>
        <translation>
            <numerusform>Ein Punkt hat dieselbe Ampel mit anderen Werten. „%1“ zeigt ihn.</numerusform>
            <numerusform>%n Punkte haben dieselbe Ampel mit anderen Werten. „%1“ zeigt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are unchanged.</source>
        <translation>
            <numerusform>Ein Punkt ist unverändert.</numerusform>
            <numerusform>%n Punkte sind unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no completion for “%1”.</source>
        <translation>Für „%1“ gibt es keine Vervollständigung.</translation>
    </message>
    <message>
        <source>Possible here: %1</source>
        <translation>Möglich sind hier: %1</translation>
    </message>
    <message>
        <source>“%1” of the provider profile</source>
        <translation>„%1“ aus dem Anbieterprofil</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: mindestens %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: höchstens %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: nicht %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <translation>%1: eines von %2</translation>
    </message>
    <message>
        <source>%1: version %2 or later</source>
        <translation>%1: Version %2 oder neuer</translation>
    </message>
    <message>
        <source>In all other cases</source>
        <translation>In allen anderen Fällen</translation>
    </message>
    <message>
        <source>When which light appears</source>
        <translation>Wann welche Ampel erscheint</translation>
    </message>
    <message>
        <source>The worst light of these points: %1</source>
        <translation>Die schlechteste Ampel dieser Punkte: %1</translation>
    </message>
    <message>
        <source>The first line that is true decides.</source>
        <translation>Die erste zutreffende Zeile entscheidet.</translation>
    </message>
    <message>
        <source>What the document asks</source>
        <translation>Was das Dokument verlangt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>It is kept in “%1”.</source>
        <translation>Die Datei liegt jetzt hier: „%1“.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONEN]</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What to name</source>
        <translation>Anzugeben</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>The exit code is the worst light: 0 green, 1 amber, 2 red, 3 grey only. 64 stands for wrong usage, 65 for a file that cannot be used, 70 for a fault in Self Check.</source>
        <translation>Der Exit-Code ist die schlechteste Ampel: 0 grün, 1 gelb, 2 rot, 3 nur grau. 64 steht für einen falschen Aufruf, 65 für eine Datei, die nicht verwendet werden kann, 70 für einen Fehler in Self Check.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und eine weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The standard output did not take the data: it is closed, or its disk is full.</source>
        <translation>Die Standardausgabe hat die Daten nicht angenommen: Sie ist geschlossen, oder ihr Datenträger ist voll.</translation>
    </message>
    <message>
        <source>is set, not shown</source>
        <translation>ist gesetzt, wird nicht gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>ein Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>“%1” is not signed.</source>
        <translation>„%1“ ist nicht signiert.</translation>
    </message>
    <message>
        <source>The signature of “%1” fits.</source>
        <translation>Die Signatur von „%1“ passt.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signiert: %1</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Keep the private key to yourself. Who has it can sign profiles in your name.</source>
        <translation>Behalten Sie den privaten Schlüssel für sich. Wer ihn hat, kann Profile in Ihrem Namen signieren.</translation>
    </message>
    <message>
        <source>There are no words for the language “%1”.</source>
        <translation>Für die Sprache „%1“ gibt es keine Texte.</translation>
    </message>
    <message>
        <source>Still watching: %1</source>
        <translation>Wird weiter beobachtet: %1</translation>
    </message>
    <message>
        <source>Nearly done.</source>
        <translation>Gleich fertig.</translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds left.</source>
        <translation>
            <numerusform>Noch etwa eine Sekunde.</numerusform>
            <numerusform>Noch etwa %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most important points</source>
        <translation>Die wichtigsten Punkte</translation>
    </message>
    <message>
        <source>not needed at this workplace</source>
        <translation>an diesem Arbeitsplatz nicht nötig</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>not measurable in this version</source>
        <translation>in dieser Version nicht messbar</translation>
    </message>
    <message>
        <source>nothing to measure on this operating system</source>
        <translation>auf diesem Betriebssystem nichts zu messen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation>vorher gestoppt</translation>
    </message>
    <message>
        <source>needs your help</source>
        <translation>braucht Ihre Mithilfe</translation>
    </message>
    <message>
        <source>There is no provider profile. The program checks everything the document states; server names are missing.</source>
        <translation>Es gibt kein Anbieterprofil. Geprüft wird alles, was im Dokument steht; Servernamen fehlen.</translation>
    </message>
    <message>
        <source>There is no chapter and no point “%1”.</source>
        <translation>Es gibt weder ein Kapitel noch einen Punkt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no word for a workplace.</source>
        <translation>„%1“ gehört nicht zu einem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Writes down what this PC answers, without private values, for tests.</source>
        <translation>Schreibt auf, was dieser PC antwortet, ohne private Angaben, für Tests.</translation>
    </message>
    <message>
        <source>Where the record goes; otherwise to the standard output.</source>
        <translation>Wohin die Aufzeichnung kommt; sonst auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>PC names and domains</source>
        <translation>PC-Namen und Domänen</translation>
    </message>
    <message>
        <source>Account numbers of Windows (SIDs)</source>
        <translation>Kontonummern von Windows (SIDs)</translation>
    </message>
    <message>
        <source>Serial numbers and identifiers of devices</source>
        <translation>Seriennummern und Kennungen von Geräten</translation>
    </message>
    <message>
        <source>Hardware addresses (MAC, Bluetooth)</source>
        <translation>Hardware-Adressen (MAC, Bluetooth)</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Public IP addresses</source>
        <translation>Öffentliche IP-Adressen</translation>
    </message>
    <message>
        <source>Names of Wi-Fi and other networks</source>
        <translation>Namen von WLANs und anderen Netzen</translation>
    </message>
    <message>
        <source>Names and numbers of telephone lines</source>
        <translation>Namen und Nummern von Telefonleitungen</translation>
    </message>
    <message>
        <source>Web addresses in the settings of browsers</source>
        <translation>Webadressen in den Einstellungen der Browser</translation>
    </message>
    <message>
        <source>Other entries of browser profiles</source>
        <translation>Weitere Einträge aus Browserprofilen</translation>
    </message>
    <message>
        <source>Replaced by stand-ins:</source>
        <translation>Durch Platzhalter ersetzt:</translation>
    </message>
    <message>
        <source>Look through the record before you pass it on. The program does not recognise everything that is private, for instance in the names of devices.</source>
        <translation>Sehen Sie die Aufzeichnung durch, bevor Sie sie weitergeben. Das Programm erkennt nicht alles, was privat ist, zum Beispiel in den Namen von Geräten.</translation>
    </message>
</context>
</TS>
