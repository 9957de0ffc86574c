<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Self Check authors
     SPDX-License-Identifier: Apache-2.0 -->
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <!-- What was found and the next step. Keys: <row or probe>.<verdict>.<case>, <row or probe>.action.<case>;
         in braces: a measured value, {required} the demanded value, {provider} the telephony provider's name,
         {row} the number of another point ("12.4"). -->
    <!-- Chapter 1: operating system and hardware, deployment -->
    <message><source>1-os-hardware.green.supported</source><translation>{os.name} wird vom Hersteller unterstützt. Arbeitsspeicher ({memory.totalBytes}), Prozessor und Festplatte erfüllen die geprüften Anforderungen.</translation></message>
    <message><source>1-os-hardware.green.support-unknown</source><translation>Arbeitsspeicher ({memory.totalBytes}), Prozessor und Festplatte erfüllen die geprüften Anforderungen. Wie lange der Hersteller {os.name} unterstützt, ist diesem Programm nicht bekannt.</translation></message>
    <message><source>1-os-hardware.green.linux</source><translation>{os.name} wird vom Hersteller unterstützt. Arbeitsspeicher ({memory.totalBytes}) und Systemlaufwerk ({systemDisk.totalBytes}) erreichen den eigenen Richtwert für Linux.</translation></message>
    <message><source>1-os-hardware.green.linux-support-unknown</source><translation>Arbeitsspeicher ({memory.totalBytes}) und Systemlaufwerk ({systemDisk.totalBytes}) erreichen den eigenen Richtwert für Linux. Wie lange der Hersteller {os.name} unterstützt, ist diesem Programm nicht bekannt.</translation></message>
    <message><source>1-os-hardware.amber.older</source><translation>{os.name} wird vom Hersteller nicht mehr unterstützt. Sicherheitsupdates gibt es nicht mehr.</translation></message>
    <message><source>1-os-hardware.amber.ended-windows-10</source><translation>Der reguläre Support des Herstellers für {os.name} ist am {os.supportEndsDate} ausgelaufen.</translation></message>
    <message><source>1-os-hardware.amber.ended</source><translation>Der Support des Herstellers für {os.name} (Version {os.version}) ist am {os.supportEndsDate} ausgelaufen.</translation></message>
    <message><source>1-os-hardware.amber.ending</source><translation>Der Support des Herstellers für {os.name} (Version {os.version}) endet am {os.supportEndsDate}.</translation></message>
    <message><source>1-os-hardware.amber.reboot</source><translation>Das Betriebssystem wartet auf einen Neustart.</translation></message>
    <message><source>1-os-hardware.amber.memory-tight</source><translation>Dieser PC hat {memory.totalBytes} Arbeitsspeicher. Für {os.name} reicht das nur knapp.</translation></message>
    <message><source>1-os-hardware.amber.security-unknown</source><translation>Ob dieser PC TPM 2.0 (den Sicherheitschip) und den sicheren Start (Secure Boot) hat, ließ sich nicht lesen.</translation></message>
    <message><source>1-os-hardware.amber.extended-windows-10</source><translation>Der reguläre Support des Herstellers für {os.name} ist am {os.supportEndsDate} ausgelaufen. Dieser PC hat danach noch Sicherheitsupdates erhalten (Build {os.build}).</translation></message>
    <message><source>1-os-hardware.amber.ended-windows-11</source><translation>Der Support des Herstellers für {os.name} (Version {os.version}) ist am {os.supportEndsDate} ausgelaufen.</translation></message>
    <message><source>1-os-hardware.amber.ending-windows-11</source><translation>Der Support des Herstellers für {os.name} (Version {os.version}) endet am {os.supportEndsDate}.</translation></message>
    <message><source>1-os-hardware.amber.processor</source><translation>Der Prozessor ({cpu.name}) steht vermutlich nicht auf der Liste, die Microsoft für Windows 11 führt.</translation></message>
    <message><source>1-os-hardware.amber.screen-720</source><translation>Der Bildschirm zeigt {display.size} Bildpunkte. {os.name} braucht mindestens 1280 × 720.</translation></message>
    <message><source>1-os-hardware.amber.screen-600</source><translation>Der Bildschirm zeigt {display.size} Bildpunkte. {os.name} braucht mindestens 800 × 600.</translation></message>
    <message><source>1-os-hardware.amber.saver</source><translation>Der Stromsparmodus von Windows ist eingeschaltet. Er bremst Programme im Hintergrund; Anrufe können dadurch verspätet ankommen. Das Dokument sagt dazu nichts.</translation></message>
    <message><source>1-os-hardware.amber.plan</source><translation>Auf diesem PC ist ein Energiesparplan eingestellt, der den Prozessor bremst. Sprache und Video können dadurch stocken. Das Dokument sagt dazu nichts.</translation></message>
    <message><source>1-os-hardware.amber.sleep-mains</source><translation>Dieser PC geht im Netzbetrieb nach {power.sleepOnMainsSec} ohne Eingabe in den Standbymodus. Anrufe erreichen Sie dann nicht mehr. Der eigene Richtwert sind mindestens 30 Minuten.</translation></message>
    <message><source>1-os-hardware.amber.sleep-battery</source><translation>Dieser PC läuft mit Akku und geht nach {power.sleepOnBatterySec} ohne Eingabe in den Standbymodus. Anrufe erreichen Sie dann nicht mehr. Der eigene Richtwert sind mindestens 30 Minuten.</translation></message>
    <message><source>1-os-hardware.red.disk-20gb</source><translation>Das Systemlaufwerk hat {systemDisk.totalBytes}. {os.name} braucht mindestens 20 GB.</translation></message>
    <message><source>1-os-hardware.red.memory-4gb</source><translation>Dieser PC hat {memory.totalBytes} Arbeitsspeicher. {os.name} braucht mindestens 4 GB.</translation></message>
    <message><source>1-os-hardware.red.memory-2gb</source><translation>Dieser PC hat {memory.totalBytes} Arbeitsspeicher. {os.name} braucht mindestens 2 GB.</translation></message>
    <message><source>1-os-hardware.red.memory-1gb</source><translation>Dieser PC hat {memory.totalBytes} Arbeitsspeicher. {os.name} braucht mindestens 1 GB.</translation></message>
    <message><source>1-os-hardware.red.memory-linux</source><translation>Dieser PC hat {memory.totalBytes} Arbeitsspeicher. Der eigene Richtwert für Linux sind mindestens 2 GB.</translation></message>
    <message><source>1-os-hardware.red.disk-64gb</source><translation>Das Systemlaufwerk hat {systemDisk.totalBytes}. {os.name} braucht mindestens 64 GB.</translation></message>
    <message><source>1-os-hardware.red.disk-32gb</source><translation>Das Systemlaufwerk hat {systemDisk.totalBytes}. {os.name} braucht mindestens 32 GB.</translation></message>
    <message><source>1-os-hardware.red.disk-linux</source><translation>Das Systemlaufwerk hat {systemDisk.totalBytes}. Der eigene Richtwert für Linux sind mindestens 10 GB.</translation></message>
    <message><source>1-os-hardware.red.cores</source><translation>Der Prozessor hat nur einen Kern. {os.name} braucht mindestens zwei.</translation></message>
    <message><source>1-os-hardware.red.clock-1000</source><translation>Der Prozessor hat einen Takt von {cpu.clockMhz}. {os.name} braucht mindestens 1 GHz.</translation></message>
    <message><source>1-os-hardware.red.clock-1400</source><translation>Der Prozessor hat einen Takt von {cpu.clockMhz}. {os.name} braucht mindestens 1,4 GHz.</translation></message>
    <message><source>1-os-hardware.red.tpm</source><translation>Dieser PC hat kein TPM 2.0, den Sicherheitschip, den {os.name} verlangt.</translation></message>
    <message><source>1-os-hardware.red.firmware</source><translation>Dieser PC startet im alten BIOS-Modus. {os.name} verlangt UEFI mit sicherem Start (Secure Boot).</translation></message>
    <message><source>1-os-hardware.action</source><translation>Zeigen Sie diesen Punkt Ihrer IT-Abteilung. Der PC muss aufgerüstet oder ersetzt werden.</translation></message>
    <message><source>1-os-hardware.action.older</source><translation>Bitten Sie Ihre IT-Abteilung um einen PC mit einer aktuellen Windows-Version.</translation></message>
    <message><source>1-os-hardware.action.ended-windows-10</source><translation>Fragen Sie Ihre IT-Abteilung, ob dieser PC erweiterte Sicherheitsupdates (ESU) erhält oder Windows 11 bekommt.</translation></message>
    <message><source>1-os-hardware.action.ended</source><translation>Bitten Sie Ihre IT-Abteilung, eine Version zu installieren, die der Hersteller noch unterstützt.</translation></message>
    <message><source>1-os-hardware.action.ending</source><translation>Bitten Sie Ihre IT-Abteilung, bis dahin eine neuere Version zu installieren.</translation></message>
    <message><source>1-os-hardware.action.reboot</source><translation>Speichern Sie Ihre Arbeit und starten Sie den PC neu.</translation></message>
    <message><source>1-os-hardware.action.memory-tight</source><translation>Fragen Sie Ihre IT-Abteilung, ob dieser PC mehr Arbeitsspeicher bekommen kann.</translation></message>
    <message><source>1-os-hardware.action.security-unknown</source><translation>Bitten Sie Ihre IT-Abteilung, TPM 2.0 und den sicheren Start (Secure Boot) auf diesem PC zu prüfen.</translation></message>
    <message><source>1-os-hardware.action.tpm</source><translation>Bitten Sie Ihre IT-Abteilung, TPM 2.0 in der Firmware (UEFI) dieses PCs einzuschalten. Fehlt der Chip, muss der PC ersetzt werden.</translation></message>
    <message><source>1-os-hardware.action.firmware</source><translation>Bitten Sie Ihre IT-Abteilung, diesen PC auf UEFI mit sicherem Start (Secure Boot) umzustellen.</translation></message>
    <message><source>1-os-hardware.action.extended-windows-10</source><translation>Klären Sie mit Ihrer IT-Abteilung, bis wann dieser PC erweiterte Sicherheitsupdates (ESU) erhält und wann er Windows 11 bekommt.</translation></message>
    <message><source>1-os-hardware.action.ended-windows-11</source><translation>Öffnen Sie „Windows Update“ und installieren Sie die neueste Version von Windows 11, die dort angeboten wird. Wird keine angeboten, fragen Sie Ihre IT-Abteilung.</translation></message>
    <message><source>1-os-hardware.action.ending-windows-11</source><translation>Öffnen Sie „Windows Update“ und installieren Sie die neueste Version von Windows 11, die dort angeboten wird. Wird keine angeboten, fragen Sie Ihre IT-Abteilung.</translation></message>
    <message><source>1-os-hardware.action.processor</source><translation>Zeigen Sie diesen Punkt Ihrer IT-Abteilung. Größere Windows-Updates können auf diesem PC ausbleiben.</translation></message>
    <message><source>1-os-hardware.action.screen-720</source><translation>Öffnen Sie die Anzeigeeinstellungen und stellen Sie eine höhere Auflösung ein. Bietet der Bildschirm keine, fragen Sie Ihre IT-Abteilung nach einem anderen.</translation></message>
    <message><source>1-os-hardware.action.screen-600</source><translation>Öffnen Sie die Anzeigeeinstellungen und stellen Sie eine höhere Auflösung ein. Bietet der Bildschirm keine, fragen Sie Ihre IT-Abteilung nach einem anderen.</translation></message>
    <message><source>1-os-hardware.action.saver</source><translation>Schließen Sie das Netzteil an und schalten Sie den Stromsparmodus in den Windows-Einstellungen unter „System“ aus.</translation></message>
    <message><source>1-os-hardware.action.plan</source><translation>Wählen Sie in den Energieoptionen den Energiesparplan „Ausbalanciert“.</translation></message>
    <message><source>1-os-hardware.action.sleep-mains</source><translation>Öffnen Sie die Energieeinstellungen und stellen Sie den Standbymodus im Netzbetrieb auf mindestens 30 Minuten oder „Nie“.</translation></message>
    <message><source>1-os-hardware.action.sleep-battery</source><translation>Schließen Sie das Netzteil an. Prüfen Sie dann diesen Punkt erneut.</translation></message>
    <message><source>1-deployment.grey.information.cloud</source><translation>Sie arbeiten mit der Cloud-Variante.</translation></message>
    <message><source>1-deployment.grey.information.private-cloud</source><translation>Sie arbeiten mit der Private-Cloud-Variante. Stimmen Sie Standort, Netzwerk und TK-Anlage mit Ihrem Telefonie-Anbieter ab.</translation></message>
    <!-- Chapters 3 and 4.1: browsers -->
    <message><source>browsers.green.current</source><translation>{browsers.best} {browsers.bestVersion} ist aktuell. Verglichen wurde mit der Versionsliste vom {browsers.tableDate}.</translation></message>
    <message><source>browsers.amber.behind</source><translation>{browsers.best} {browsers.bestVersion} ist nicht aktuell. Die aktuelle Version ist {browsers.currentVersion}.</translation></message>
    <message><source>browsers.amber.unknown</source><translation>Ob {browsers.best} aktuell ist, ließ sich mit der Versionsliste vom {browsers.tableDate} nicht feststellen.</translation></message>
    <message><source>browsers.red.far-behind</source><translation>{browsers.best} {browsers.bestVersion} ist weit hinter der aktuellen Version {browsers.currentVersion} zurück.</translation></message>
    <message><source>browsers.red.none</source><translation>Auf diesem PC wurde keiner der genannten Browser gefunden: Microsoft Edge, Mozilla Firefox oder Google Chrome.</translation></message>
    <message><source>browsers.action.behind</source><translation>Öffnen Sie die Seite „{browsers.updatePage}“. Die Aktualisierung startet von selbst. Starten Sie danach den Browser neu.</translation></message>
    <message><source>browsers.action.unknown</source><translation>Öffnen Sie die Seite „{browsers.updatePage}“. Die Aktualisierung startet von selbst. Starten Sie danach den Browser neu.</translation></message>
    <message><source>browsers.action.far-behind</source><translation>Öffnen Sie die Seite „{browsers.updatePage}“. Die Aktualisierung startet von selbst. Starten Sie danach den Browser neu.</translation></message>
    <message><source>browsers.action.none</source><translation>Installieren Sie einen dieser Browser von der Webseite des Herstellers. Fehlen Ihnen die Rechte dafür, bitten Sie Ihre IT-Abteilung.</translation></message>
    <!-- Chapter 4.2 -->
    <message><source>4.2-windows.green.windows</source><translation>Auf diesem PC läuft {os.name}.</translation></message>
    <message><source>4.2-windows.red.s-mode</source><translation>{os.name} läuft im S-Modus. Der Professional Client 6 lässt sich so nicht installieren.</translation></message>
    <message><source>4.2-windows.action.s-mode</source><translation>Bitten Sie Ihre IT-Abteilung, den S-Modus zu beenden. Das lässt sich nicht rückgängig machen.</translation></message>
    <message><source>4.2-windows.grey.unsupported</source><translation>Nicht auf diesem System: Der Professional Client 6 läuft nur unter Windows.</translation></message>
    <message><source>4.2-disk.green.enough</source><translation>Auf Laufwerk {disk.drive} sind {disk.freeBytes} frei. Gefordert sind {required}.</translation></message>
    <message><source>4.2-disk.amber.little</source><translation>Auf Laufwerk {disk.drive} sind {disk.freeBytes} frei. Gefordert sind {required}; auch Updates brauchen Platz.</translation></message>
    <message><source>4.2-disk.red.too-little</source><translation>Auf Laufwerk {disk.drive} sind nur {disk.freeBytes} frei. Gefordert sind {required}.</translation></message>
    <message><source>4.2-disk.action</source><translation>Leeren Sie den Papierkorb und löschen Sie auf diesem Laufwerk Dateien, die Sie nicht mehr brauchen.</translation></message>
    <message><source>4.2-dotnet.green.sufficient</source><translation>.NET-Framework {dotnet.version} ist installiert. Gefordert ist 4.6.2 oder neuer. Microsoft unterstützt diese Version so lange wie dieses Windows.</translation></message>
    <message><source>4.2-dotnet.green.until</source><translation>.NET-Framework {dotnet.version} ist installiert. Gefordert ist 4.6.2 oder neuer. Microsoft unterstützt diese Version bis zum {dotnet.supportEndsDate}.</translation></message>
    <message><source>4.2-dotnet.green.ended</source><translation>.NET-Framework {dotnet.version} ist installiert. Gefordert ist 4.6.2 oder neuer. Microsoft unterstützt diese Version seit dem {dotnet.supportEndsDate} nicht mehr.</translation></message>
    <message><source>4.2-dotnet.red.too-old</source><translation>Auf diesem PC ist .NET-Framework {dotnet.version} installiert, das Microsoft seit dem {dotnet.supportEndsDate} nicht mehr unterstützt. Gefordert ist 4.6.2 oder neuer.</translation></message>
    <message><source>4.2-dotnet.red.absent</source><translation>Auf diesem PC fehlt .NET-Framework 4.6.2 oder neuer.</translation></message>
    <message><source>4.2-dotnet.red.damaged</source><translation>.NET-Framework {dotnet.version} ist eingetragen, aber seine Laufzeitumgebung (clr.dll) fehlt auf diesem PC.</translation></message>
    <message><source>4.2-dotnet.action</source><translation>Führen Sie Windows Update aus. Bleibt der Punkt rot, bitten Sie Ihre IT-Abteilung um .NET-Framework 4.8 von dotnet.microsoft.com.</translation></message>
    <message><source>4.2-dotnet.action.damaged</source><translation>Bitten Sie Ihre IT-Abteilung, .NET-Framework zu reparieren. Das Werkzeug dafür steht auf dotnet.microsoft.com.</translation></message>
    <message><source>4.2-clickonce-browser.green.default</source><translation>{clickonceBrowser.use} öffnet Ihre Links und kann ClickOnce-Anwendungen starten.</translation></message>
    <message><source>4.2-clickonce-browser.amber.other</source><translation>Ihr Standardbrowser {clickonceBrowser.default} kann ClickOnce-Anwendungen nicht starten. {clickonceBrowser.use} kann es.</translation></message>
    <message><source>4.2-clickonce-browser.amber.default-unknown</source><translation>{clickonceBrowser.use} kann ClickOnce-Anwendungen starten. Welcher Browser Ihre Links öffnet, ließ sich nicht feststellen.</translation></message>
    <message><source>4.2-clickonce-browser.amber.downloads-off</source><translation>Eine Vorgabe verbietet Microsoft Edge jeden Download, und daran kann auch ClickOnce scheitern ({clickonceBrowser.place} = {clickonceBrowser.value}).</translation></message>
    <message><source>4.2-clickonce-browser.red.edge-off</source><translation>Kein Browser auf diesem PC kann eine ClickOnce-Anwendung starten. Eine Vorgabe verbietet es Microsoft Edge ({clickonceBrowser.place} = {clickonceBrowser.value}).</translation></message>
    <message><source>4.2-clickonce-browser.red.add-on-off</source><translation>Kein Browser auf diesem PC kann eine ClickOnce-Anwendung starten. In {clickonceBrowser.use} ist das Add-On „{clickonceBrowser.addOn}“ ausgeschaltet oder zu alt.</translation></message>
    <message><source>4.2-clickonce-browser.red.none</source><translation>Kein Browser auf diesem PC kann eine ClickOnce-Anwendung starten.</translation></message>
    <message><source>4.2-clickonce-browser.action.other</source><translation>Öffnen Sie den Link zum Professional Client 6 in {clickonceBrowser.use}.</translation></message>
    <message><source>4.2-clickonce-browser.action.default-unknown</source><translation>Öffnen Sie den Link zum Professional Client 6 in {clickonceBrowser.use}.</translation></message>
    <message><source>4.2-clickonce-browser.action.downloads-off</source><translation>Bitten Sie Ihre IT-Abteilung, den Download des Professional Client 6 in Microsoft Edge zu erlauben.</translation></message>
    <message><source>4.2-clickonce-browser.action.edge-off</source><translation>Bitten Sie Ihre IT-Abteilung, ClickOnce in Microsoft Edge zu erlauben.</translation></message>
    <message><source>4.2-clickonce-browser.action.add-on-off</source><translation>Schalten Sie das Add-On in {clickonceBrowser.use} ein. Geht das nicht, bitten Sie Ihre IT-Abteilung um Microsoft Edge.</translation></message>
    <message><source>4.2-clickonce-browser.action.none</source><translation>Bitten Sie Ihre IT-Abteilung um eine aktuelle Version von Microsoft Edge.</translation></message>
    <message><source>clickonce.green.ready</source><translation>Windows ist für ClickOnce-Anwendungen eingerichtet. Wir haben nichts gefunden, was sie verhindert.</translation></message>
    <message><source>clickonce.red.dotnet</source><translation>Für ClickOnce-Anwendungen fehlt auf diesem PC .NET-Framework 4.6.2 oder neuer.</translation></message>
    <message><source>clickonce.action.dotnet</source><translation>Führen Sie Windows Update aus. Bleibt der Punkt rot, bitten Sie Ihre IT-Abteilung um .NET-Framework 4.8 von dotnet.microsoft.com.</translation></message>
    <message><source>clickonce.red.s-mode</source><translation>Windows läuft im S-Modus. ClickOnce-Anwendungen lassen sich so nicht installieren.</translation></message>
    <message><source>clickonce.action.s-mode</source><translation>Bitten Sie Ihre IT-Abteilung, den S-Modus zu beenden. Das lässt sich nicht rückgängig machen.</translation></message>
    <message><source>clickonce.red.dfshim</source><translation>Die Datei dfshim.dll fehlt. Ohne sie startet Windows keine ClickOnce-Anwendung.</translation></message>
    <message><source>clickonce.action.dfshim</source><translation>Bitten Sie Ihre IT-Abteilung, .NET-Framework zu reparieren. Das Werkzeug dafür steht auf dotnet.microsoft.com.</translation></message>
    <message><source>clickonce.red.association</source><translation>Windows öffnet Dateien mit der Endung .application nicht mit ClickOnce. Der Eintrag {clickonce.place} fehlt oder nennt etwas anderes.</translation></message>
    <message><source>clickonce.action.association</source><translation>Bitten Sie Ihre IT-Abteilung, .NET-Framework zu reparieren. Das Werkzeug dafür steht auf dotnet.microsoft.com.</translation></message>
    <message><source>clickonce.red.opener</source><translation>Dateien mit der Endung .application öffnet auf diesem PC ein anderes Programm ({clickonce.value}).</translation></message>
    <message><source>clickonce.action.opener</source><translation>Öffnen Sie die Standard-Apps und suchen Sie nach .application. Wählen Sie dort den Eintrag für ClickOnce.</translation></message>
    <message><source>clickonce.red.prompt-disabled</source><translation>Eine Vorgabe auf diesem PC verhindert, dass ClickOnce-Programme aus dem Internet installiert werden ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-disabled</source><translation>Bitten Sie Ihre IT-Abteilung, diesen Wert auf Enabled zu setzen oder dem Herausgeber des Programms zu vertrauen.</translation></message>
    <message><source>clickonce.red.cache</source><translation>Dieses Konto darf nicht in den Ordner {clickonce.place} schreiben. Dort legt ClickOnce seine Programme ab.</translation></message>
    <message><source>clickonce.action.cache</source><translation>Bitten Sie Ihre IT-Abteilung um Schreibrechte für diesen Ordner.</translation></message>
    <message><source>clickonce.amber.software-restriction</source><translation>Eine Gruppenrichtlinie lässt Programme aus Ihrem eigenen Ordner nicht zu, und dort legt ClickOnce sie ab ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.software-restriction</source><translation>Fragen Sie Ihre IT-Abteilung, ob diese Vorgabe den Professional Client 6 zulässt.</translation></message>
    <message><source>clickonce.amber.prompt-trusted-only</source><translation>ClickOnce-Programme aus dem Internet laufen hier nur, wenn der PC ihrem Herausgeber oder ihrer Adresse vertraut ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-trusted-only</source><translation>Fragen Sie Ihre IT-Abteilung, ob der PC dem Herausgeber des Professional Client 6 vertraut.</translation></message>
    <message><source>clickonce.amber.prompt-signed</source><translation>ClickOnce-Programme aus dem Internet laufen hier nur mit der Signatur eines bekannten Herausgebers ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-signed</source><translation>Fragen Sie Ihren Telefonie-Anbieter, ob der Professional Client 6 signiert ist.</translation></message>
    <message><source>clickonce.amber.prompt-32</source><translation>Für 32-Bit-Programme gilt bei ClickOnce eine strengere Vorgabe ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-32</source><translation>Bitten Sie Ihre IT-Abteilung, die Vorgabe für 32-Bit- und 64-Bit-Programme gleich zu setzen.</translation></message>
    <message><source>clickonce.amber.applocker</source><translation>AppLocker lässt auf diesem PC nur ausgewählte Programme zu. Eine Regel für den Ordner von ClickOnce haben wir nicht gefunden.</translation></message>
    <message><source>clickonce.action.applocker</source><translation>Fragen Sie Ihre IT-Abteilung, ob AppLocker den Professional Client 6 zulässt.</translation></message>
    <message><source>clickonce.amber.smart-app-control</source><translation>Die intelligente App-Steuerung von Windows (Smart App Control) blockiert Programme, die sie nicht kennt.</translation></message>
    <message><source>clickonce.action.smart-app-control</source><translation>Startet der Professional Client 6 nicht, sehen Sie in der Windows-Sicherheit nach, ob er blockiert wurde, und fragen Sie Ihre IT-Abteilung.</translation></message>
    <message><source>clickonce.amber.cache-network</source><translation>Der Ordner für ClickOnce-Programme liegt auf einem Netzlaufwerk. Ist es nicht erreichbar, startet der Professional Client 6 nicht.</translation></message>
    <message><source>clickonce.action.cache-network</source><translation>Bitten Sie Ihre IT-Abteilung, den Ordner {clickonce.place} auf diesen PC zu legen.</translation></message>
    <message><source>clickonce.amber.profile</source><translation>Windows verwirft beim Abmelden, was sich in Ihrem Benutzerprofil geändert hat. Der Professional Client 6 muss danach neu installiert werden.</translation></message>
    <message><source>clickonce.action.profile</source><translation>Melden Sie sich ab und wieder an. Bleibt der Punkt gelb, bitten Sie Ihre IT-Abteilung um ein dauerhaftes Benutzerprofil.</translation></message>
    <message><source>clickonce.amber.quota</source><translation>Für ClickOnce-Programme ist weniger Platz erlaubt als von Windows vorgesehen ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.quota</source><translation>Bitten Sie Ihre IT-Abteilung, diesen Wert zu löschen. Windows erlaubt dann 250 MB.</translation></message>
    <message><source>clickonce.amber.content-type</source><translation>Beim Dateityp .application fehlt die Angabe, dass er zu ClickOnce gehört ({clickonce.place}). Manche Browser starten ihn dann nicht.</translation></message>
    <message><source>clickonce.action.content-type</source><translation>Bitten Sie Ihre IT-Abteilung, .NET-Framework zu reparieren. Das Werkzeug dafür steht auf dotnet.microsoft.com.</translation></message>
    <message><source>clickonce.amber.direct-invoke</source><translation>Browser können ClickOnce hier nur eine heruntergeladene Kopie übergeben, nicht die Adresse ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.direct-invoke</source><translation>Bitten Sie Ihre IT-Abteilung, .NET-Framework zu reparieren. Das Werkzeug dafür steht auf dotnet.microsoft.com.</translation></message>
    <message><source>4.2-msi.green.allowed</source><translation>Der Windows Installer ist bereit, und keine Vorgabe verbietet MSI-Pakete.</translation></message>
    <message><source>4.2-msi.amber.no-service</source><translation>Der Dienst Windows Installer (msiserver) fehlt. MSI-Pakete lassen sich auf diesem PC nicht installieren.</translation></message>
    <message><source>4.2-msi.amber.service-disabled</source><translation>Der Dienst Windows Installer (msiserver) ist deaktiviert. MSI-Pakete lassen sich auf diesem PC nicht installieren.</translation></message>
    <message><source>4.2-msi.amber.forbidden</source><translation>Eine Vorgabe verbietet auf diesem PC alle MSI-Pakete ({installer.place} = {installer.value}).</translation></message>
    <message><source>4.2-msi.amber.managed-only</source><translation>MSI-Pakete darf auf diesem PC nur die IT-Abteilung installieren ({installer.place} = {installer.value}).</translation></message>
    <message><source>4.2-msi.amber.s-mode</source><translation>Windows läuft im S-Modus. MSI-Pakete lassen sich so nicht installieren.</translation></message>
    <message><source>4.2-msi.action.no-service</source><translation>Ist ClickOnce nicht möglich, bitten Sie Ihre IT-Abteilung, den Dienst Windows Installer einzuschalten.</translation></message>
    <message><source>4.2-msi.action.service-disabled</source><translation>Ist ClickOnce nicht möglich, bitten Sie Ihre IT-Abteilung, den Dienst Windows Installer einzuschalten.</translation></message>
    <message><source>4.2-msi.action.forbidden</source><translation>Ist ClickOnce nicht möglich, bitten Sie Ihre IT-Abteilung, das MSI-Paket des Professional Client 6 zu erlauben.</translation></message>
    <message><source>4.2-msi.action.managed-only</source><translation>Ist ClickOnce nicht möglich, bitten Sie Ihre IT-Abteilung, das MSI-Paket des Professional Client 6 zu installieren.</translation></message>
    <message><source>4.2-msi.action.s-mode</source><translation>Bitten Sie Ihre IT-Abteilung, den S-Modus zu beenden. Das lässt sich nicht rückgängig machen.</translation></message>
    <message><source>4.2-exe.green.clickonce</source><translation>Für diesen PC passt ClickOnce. Er ist kein Terminalserver, und nichts verhindert ClickOnce.</translation></message>
    <message><source>4.2-exe.green.exe-admin</source><translation>Für diesen Terminalserver passt die EXE-Datei. Ihr Konto hat die Administratorrechte für die Erstinstallation.</translation></message>
    <message><source>4.2-exe.amber.exe</source><translation>Für diesen Terminalserver passt die EXE-Datei. Die Erstinstallation braucht Administratorrechte, die Ihr Konto nicht hat.</translation></message>
    <message><source>4.2-exe.amber.msi</source><translation>Für diesen PC passt das MSI-Paket, weil ClickOnce nicht möglich ist. Updates kommen dann nicht von selbst.</translation></message>
    <message><source>4.2-exe.red.none</source><translation>Für diesen PC passt keine der drei Bereitstellungsvarianten. ClickOnce und MSI sind nicht möglich, und er ist kein Terminalserver.</translation></message>
    <message><source>4.2-exe.action.exe</source><translation>Bitten Sie Ihre IT-Abteilung, den Professional Client 6 auf dem Terminalserver zu installieren. Sie braucht dafür die Konfigurationszeichenfolge.</translation></message>
    <message><source>4.2-exe.action.msi</source><translation>Bitten Sie Ihre IT-Abteilung um das MSI-Paket. Was ClickOnce verhindert, zeigt der Punkt „Bereitstellung per ClickOnce“.</translation></message>
    <message><source>4.2-exe.action.none</source><translation>Gehen Sie zum Punkt „Bereitstellung per ClickOnce“ und machen Sie dort den nächsten Schritt.</translation></message>
    <!-- Rows that take the worst light of others -->
    <message><source>4.1-servers.green</source><translation>Alle Server und IP-Netze aus Kapitel 12 haben geantwortet.</translation></message>
    <message><source>4.1-servers.amber</source><translation>Nicht jede Verbindung aus Kapitel 12 ist nachgewiesen. Das zeigt Punkt {row}.</translation></message>
    <message><source>4.1-servers.red</source><translation>Mindestens eine Verbindung aus Kapitel 12 kommt nicht zustande. Das zeigt Punkt {row}.</translation></message>
    <message><source>4.1-servers.action</source><translation>Gehen Sie zu Punkt {row} und machen Sie dort den nächsten Schritt.</translation></message>
    <message><source>4.2-servers.green</source><translation>Alle Server und IP-Netze aus Kapitel 12 haben geantwortet.</translation></message>
    <message><source>4.2-servers.amber</source><translation>Nicht jede Verbindung aus Kapitel 12 ist nachgewiesen. Das zeigt Punkt {row}.</translation></message>
    <message><source>4.2-servers.red</source><translation>Mindestens eine Verbindung aus Kapitel 12 kommt nicht zustande. Das zeigt Punkt {row}.</translation></message>
    <message><source>4.2-servers.action</source><translation>Gehen Sie zu Punkt {row} und machen Sie dort den nächsten Schritt.</translation></message>
    <message><source>4.4-firewall.green</source><translation>Die IP-Netze aus Kapitel 12 und der Agenten-Server haben geantwortet.</translation></message>
    <message><source>4.4-firewall.amber</source><translation>Nicht aus jedem IP-Netz kam eine Antwort. Das allein beweist keine Sperre. Einzelheiten stehen bei Punkt {row}.</translation></message>
    <message><source>4.4-firewall.red</source><translation>Mindestens eine freizuschaltende Verbindung kommt nicht zustande. Das zeigt Punkt {row}.</translation></message>
    <message><source>4.4-firewall.action</source><translation>Gehen Sie zu Punkt {row} und machen Sie dort den nächsten Schritt.</translation></message>
    <message><source>6-stun.green</source><translation>Der STUN-Server nennt diesem PC seine externe Adresse, über UDP und über TCP.</translation></message>
    <message><source>6-stun.red</source><translation>Der STUN-Server nennt diesem PC seine externe Adresse nicht auf jedem Weg. Das zeigt Punkt {row}.</translation></message>
    <message><source>6-stun.action</source><translation>Gehen Sie zu Punkt {row} und machen Sie dort den nächsten Schritt.</translation></message>
    <message><source>6-text-chat.green</source><translation>Browser und JavaScript erfüllen die Voraussetzungen für den Text-Chat.</translation></message>
    <message><source>6-text-chat.amber</source><translation>Der Browser für den Text-Chat verdient einen Blick. Das zeigt Punkt {row}.</translation></message>
    <message><source>6-text-chat.red</source><translation>Der Browser erfüllt die Voraussetzungen für den Text-Chat nicht. Das zeigt Punkt {row}.</translation></message>
    <message><source>6-text-chat.action</source><translation>Gehen Sie zu Punkt {row} und machen Sie dort den nächsten Schritt.</translation></message>
    <!-- Chapter 9 -->
    <message><source>9-client.grey.information</source><translation>Mit dem Professional Client 6 sind Screen- und Call-Recording möglich, mit dem Professional Client nur Call-Recording.</translation></message>
    <!-- Chapter 12: the line -->
    <message><source>12-internet.green.ok</source><translation>Die Internetverbindung über {link.kind} steht. Namensauflösung (DNS) und Prüfadresse antworten.</translation></message>
    <message><source>12-internet.red.no-link</source><translation>Dieser PC ist mit keinem Netzwerk verbunden.</translation></message>
    <message><source>12-internet.action.no-link</source><translation>Stecken Sie das Netzwerkkabel ein oder schalten Sie das WLAN ein. Prüfen Sie diesen Punkt danach erneut.</translation></message>
    <message><source>12-internet.red.no-address</source><translation>Dieser PC hat vom Router keine IP-Adresse bekommen.</translation></message>
    <message><source>12-internet.action.no-address</source><translation>Starten Sie den Router neu und warten Sie zwei Minuten. Prüfen Sie diesen Punkt danach erneut.</translation></message>
    <message><source>12-internet.red.no-gateway</source><translation>Dieser PC erreicht keinen Router (Gateway), der ins Internet führt.</translation></message>
    <message><source>12-internet.action.no-gateway</source><translation>Schließen Sie den PC mit einem Netzwerkkabel an den Router an. Prüfen Sie diesen Punkt danach erneut.</translation></message>
    <message><source>12-internet.red.no-dns</source><translation>Die Namensauflösung (DNS) funktioniert nicht. Ohne sie findet dieser PC keinen Server.</translation></message>
    <message><source>12-internet.action.no-dns</source><translation>Starten Sie den Router neu. Bleibt der Punkt rot, wenden Sie sich an Ihren Internetanbieter.</translation></message>
    <message><source>12-internet.red.dns-hijacked</source><translation>Die Namensauflösung (DNS) nennt andere Adressen, als sie sollte.</translation></message>
    <message><source>12-internet.action.dns-hijacked</source><translation>Bitten Sie Ihren Internetanbieter, die Umleitung der Namensauflösung (DNS) an Ihrem Anschluss abzuschalten.</translation></message>
    <message><source>12-internet.red.portal</source><translation>Dieses Netzwerk verlangt zuerst eine Anmeldung auf einer Webseite.</translation></message>
    <message><source>12-internet.action.portal</source><translation>Öffnen Sie den Browser und melden Sie sich auf der Anmeldeseite an. Prüfen Sie diesen Punkt danach erneut.</translation></message>
    <message><source>12-internet.red.no-internet</source><translation>Die Namensauflösung (DNS) funktioniert, aber die Prüfadresse im Internet antwortet nicht.</translation></message>
    <message><source>12-internet.action.no-internet</source><translation>Fragen Sie Ihren Internetanbieter, ob an Ihrem Anschluss eine Störung vorliegt.</translation></message>
    <message><source>12-internet.amber.name-not-found</source><translation>Der Namensserver antwortet, kennt aber keine Adresse für {dns.name}. Ob das Internet erreichbar ist, wurde nicht gemessen.</translation></message>
    <message><source>12-internet.action.name-not-found</source><translation>Fragen Sie Ihren Telefonie-Anbieter, ob der Name {dns.name} noch gilt.</translation></message>
    <message><source>12-internet.amber.page-odd</source><translation>Die Prüfadresse im Internet ist erreichbar, zeigt aber nicht die erwartete Seite.</translation></message>
    <message><source>12-internet.action.page-odd</source><translation>Fragen Sie Ihren Telefonie-Anbieter, ob es die Prüfseite noch gibt.</translation></message>
    <message><source>12-internet.amber.page-blocked</source><translation>Die Firewall auf diesem PC lässt die Verbindung zur Prüfadresse nicht hinaus. Ob das Internet erreichbar ist, wurde nicht gemessen.</translation></message>
    <message><source>12-internet.action.page-blocked</source><translation>Bitten Sie Ihre IT-Abteilung, für Self Check ausgehende Verbindungen zu Port 80 in der Firewall dieses PCs freizuschalten.</translation></message>
    <message><source>12-internet.amber.clock-ahead</source><translation>Die Uhr dieses PCs geht vor. Abweichung von der Uhr der Prüfadresse: {clock.offsetSec}. Gesicherte Verbindungen und Anmeldungen können daran scheitern.</translation></message>
    <message><source>12-internet.action.clock-ahead</source><translation>Schalten Sie unter Einstellungen &gt; Zeit und Sprache &gt; Datum und Uhrzeit die automatische Uhrzeit ein. Prüfen Sie diesen Punkt danach erneut.</translation></message>
    <message><source>12-internet.amber.clock-behind</source><translation>Die Uhr dieses PCs geht nach. Abweichung von der Uhr der Prüfadresse: {clock.offsetSec}. Gesicherte Verbindungen und Anmeldungen können daran scheitern.</translation></message>
    <message><source>12-internet.action.clock-behind</source><translation>Schalten Sie unter Einstellungen &gt; Zeit und Sprache &gt; Datum und Uhrzeit die automatische Uhrzeit ein. Prüfen Sie diesen Punkt danach erneut.</translation></message>
    <message><source>12-internet.amber.wifi-weak</source><translation>Das WLAN-Signal an diesem PC ist schwach: {wifi.signalPercent}. Self Check empfiehlt mindestens 40 %.</translation></message>
    <message><source>12-internet.action.wifi-weak</source><translation>Schließen Sie den PC mit einem Netzwerkkabel an den Router an oder stellen Sie ihn näher an den Router.</translation></message>
    <message><source>12-internet.grey.not_configured</source><translation>Bis zum Router ist keine Störung zu sehen. Ob das Internet dahinter erreichbar ist, lässt sich erst mit einem Anbieterprofil messen.</translation></message>
    <!-- Chapter 12: networks of the document -->
    <message><source>networks.green.answered</source><translation>Aus allen IP-Netzen kam eine Antwort: {networks.answeredCount} von {networks.totalCount}.</translation></message>
    <message><source>networks.amber.partly-silent</source><translation>IP-Netze mit Antwort: {networks.answeredCount} von {networks.totalCount}. Das Schweigen der übrigen beweist keine Sperre, denn nicht jede Adresse ist in Betrieb.</translation></message>
    <message><source>networks.amber.silent</source><translation>Kein IP-Netz hat geantwortet (geprüft: {networks.totalCount}). Das allein beweist keine Sperre, denn nicht jede Adresse ist in Betrieb.</translation></message>
    <message><source>networks.amber.canary-silent</source><translation>IP-Netze mit Antwort: {networks.answeredCount} von {networks.totalCount}. Auch eine Adresse, die antworten sollte, schweigt. Das spricht für eine Sperre.</translation></message>
    <message><source>networks.red.refused-on-the-way</source><translation>Verbindungen zu IP-Netzen dieser Liste werden unterwegs abgelehnt: {networks.refusedCount} von {networks.totalCount}.</translation></message>
    <message><source>networks.red.local-firewall</source><translation>Die Firewall auf diesem PC lässt Verbindungen zu IP-Netzen dieser Liste nicht zu (geprüft: {networks.totalCount}).</translation></message>
    <message><source>networks.red.firewall-rule</source><translation>Die Windows-Firewall auf diesem PC sperrt IP-Netze dieser Liste. Die Regel heißt „{networks.firewallRule}“.</translation></message>
    <message><source>networks.red.firewall-setting</source><translation>Die Windows-Firewall auf diesem PC sperrt alle ausgehenden Verbindungen, die keine Regel erlaubt. IP-Netze dieser Liste fehlen in den Regeln.</translation></message>
    <message><source>networks.amber.browser-blocked</source><translation>Alle IP-Netze haben geantwortet. Aber die Regel „{networks.browserRule}“ der Windows-Firewall sperrt sie für einen Browser.</translation></message>
    <message><source>networks.red.no-route</source><translation>Dieser PC kennt keinen Weg zu IP-Netzen dieser Liste (geprüft: {networks.totalCount}).</translation></message>
    <message><source>networks.action.partly-silent</source><translation>Lassen Sie sich von Ihrer IT-Abteilung bestätigen, dass alle IP-Netze dieser Liste freigeschaltet sind. Welche nicht geantwortet haben, steht in den Details.</translation></message>
    <message><source>networks.action.silent</source><translation>Lassen Sie sich von Ihrer IT-Abteilung bestätigen, dass alle IP-Netze dieser Liste freigeschaltet sind. Welche nicht geantwortet haben, steht in den Details.</translation></message>
    <message><source>networks.action.canary-silent</source><translation>Bitten Sie Ihre IT-Abteilung, die IP-Netze dieser Liste in der Firewall freizuschalten. Welche nicht geantwortet haben, steht in den Details.</translation></message>
    <message><source>networks.action.refused-on-the-way</source><translation>Bitten Sie Ihre IT-Abteilung, diese IP-Netze in der Firewall freizuschalten: {networks.refused}.</translation></message>
    <message><source>networks.action.local-firewall</source><translation>Bitten Sie Ihre IT-Abteilung, ausgehende Verbindungen zu diesen IP-Netzen in der Firewall dieses PCs freizuschalten.</translation></message>
    <message><source>networks.action.firewall-rule</source><translation>Bitten Sie Ihre IT-Abteilung, die Regel „{networks.firewallRule}“ so zu ändern, dass sie diese IP-Netze nicht sperrt: {networks.firewallBlocked}.</translation></message>
    <message><source>networks.action.firewall-setting</source><translation>Bitten Sie Ihre IT-Abteilung, in der Windows-Firewall ausgehende Verbindungen zu diesen IP-Netzen zu erlauben: {networks.firewallBlocked}.</translation></message>
    <message><source>networks.action.browser-blocked</source><translation>Bitten Sie Ihre IT-Abteilung, die Regel „{networks.browserRule}“ zu ändern, oder verwenden Sie einen anderen Browser.</translation></message>
    <message><source>networks.action.no-route</source><translation>Trennen Sie ein eingeschaltetes VPN und prüfen Sie erneut. Bleibt der Punkt rot, zeigen Sie ihn Ihrer IT-Abteilung.</translation></message>
    <!-- TCP connections: what was reached -->
    <message><source>4.4-agent-server.green.open</source><translation>Der Agenten-Server {tcp.host} antwortet verschlüsselt auf Port {tcp.port} nach {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-5061.green.open</source><translation>Der SIP-Server {tcp.host} antwortet verschlüsselt auf Port {tcp.port} nach {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-443-webrtc.green.open</source><translation>Der WebRTC-Server {tcp.host} nimmt auf Port {tcp.port} eine verschlüsselte Verbindung an, nach {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-80-443.green.open</source><translation>Webseiten und APIs antworten: {tcp.answeredCount} von {tcp.targetCount} Verbindungen.</translation></message>
    <message><source>12-tcp-22.green.open</source><translation>Der sFTP-Server {tcp.host} meldet sich auf Port {tcp.port} nach {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-4747.green.open</source><translation>Der Cockpit-Server {tcp.host} nimmt auf Port {tcp.port} nach {tcp.totalMs} eine Verbindung an.</translation></message>
    <message><source>12-tcp-1549.green.open</source><translation>Der Server für das Workforcemanagement, {tcp.host}, nimmt auf Port {tcp.port} nach {tcp.totalMs} eine Verbindung an.</translation></message>
    <message><source>12-turn-443.green.open</source><translation>Der TURN-Server {tcp.host} antwortet über TLS auf Port {tcp.port} nach {tcp.totalMs}.</translation></message>
    <message><source>12-cloudfront.green.open</source><translation>CloudFront antwortet unter {tcp.host} auf Port {tcp.port} nach {tcp.totalMs}.</translation></message>
    <!-- TCP connections: each way of failing -->
    <message><source>tcp.red.name-not-found</source><translation>Der Name {tcp.host} wurde nicht gefunden.</translation></message>
    <message><source>tcp.action.name-not-found</source><translation>Fragen Sie {provider}, ob der Servername {tcp.host} noch gilt.</translation></message>
    <message><source>tcp.red.name-server-silent</source><translation>Die Namensauflösung (DNS) gibt zu {tcp.host} keine Antwort.</translation></message>
    <message><source>tcp.action.name-server-silent</source><translation>Starten Sie den Router neu. Bleibt der Punkt rot, wenden Sie sich an Ihren Internetanbieter.</translation></message>
    <message><source>tcp.red.refused</source><translation>{tcp.host} lehnt die Verbindung auf Port {tcp.port} ab.</translation></message>
    <message><source>tcp.action.refused</source><translation>Melden Sie {provider}, dass {tcp.host} auf Port {tcp.port} keine Verbindung annimmt.</translation></message>
    <message><source>tcp.red.refused-on-the-way</source><translation>Die Verbindung zu {tcp.host}, Port {tcp.port}, wurde unterwegs abgelehnt.</translation></message>
    <message><source>tcp.action.refused-on-the-way</source><translation>Bitten Sie Ihre IT-Abteilung, TCP-Port {tcp.port} zu {tcp.host} in der Firewall freizuschalten.</translation></message>
    <message><source>tcp.red.unreachable</source><translation>Ein Gerät unterwegs meldet: {tcp.host} ist nicht erreichbar.</translation></message>
    <message><source>tcp.action.unreachable</source><translation>Fragen Sie {provider}, ob {tcp.host} in Betrieb ist.</translation></message>
    <message><source>tcp.red.no-route</source><translation>Dieser PC kennt keinen Weg zu {tcp.host} (keine passende Route).</translation></message>
    <message><source>tcp.action.no-route</source><translation>Trennen Sie ein eingeschaltetes VPN und prüfen Sie erneut. Bleibt der Punkt rot, zeigen Sie ihn Ihrer IT-Abteilung.</translation></message>
    <message><source>tcp.red.silent</source><translation>{tcp.host} antwortet nicht auf Port {tcp.port}.</translation></message>
    <message><source>tcp.action.silent</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob eine Firewall oder ein VPN den TCP-Port {tcp.port} zu {tcp.host} zurückhält.</translation></message>
    <message><source>tcp.red.local-firewall</source><translation>Die Firewall auf diesem PC lässt die Verbindung zu {tcp.host}, Port {tcp.port}, nicht zu.</translation></message>
    <message><source>tcp.action.local-firewall</source><translation>Bitten Sie Ihre IT-Abteilung, TCP-Port {tcp.port} zu {tcp.host} in der Firewall dieses PCs freizuschalten.</translation></message>
    <message><source>tcp.red.closed-early</source><translation>{tcp.host} nimmt die Verbindung auf Port {tcp.port} an und beendet sie vorzeitig.</translation></message>
    <message><source>tcp.action.closed-early</source><translation>Melden Sie {provider}, dass {tcp.host} die Verbindung auf Port {tcp.port} vorzeitig beendet.</translation></message>
    <message><source>tcp.red.tls-failed</source><translation>Mit {tcp.host}, Port {tcp.port}, kommt keine verschlüsselte Verbindung (TLS) zustande.</translation></message>
    <message><source>tcp.action.tls-failed</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Virenschutz oder ein Proxy-Server die Verschlüsselung zu {tcp.host} stört.</translation></message>
    <message><source>tcp.red.certificate-expired</source><translation>Das Zertifikat von {tcp.host} ist am {certificate.expiresDate} abgelaufen.</translation></message>
    <message><source>tcp.action.certificate-expired</source><translation>Sehen Sie zuerst nach, ob Datum und Uhrzeit dieses PCs stimmen. Melden Sie {provider} dann das abgelaufene Zertifikat.</translation></message>
    <message><source>tcp.red.certificate-not-yet-valid</source><translation>Nach der Uhr dieses PCs gilt das Zertifikat von {tcp.host} noch nicht.</translation></message>
    <message><source>tcp.action.certificate-not-yet-valid</source><translation>Stellen Sie Datum und Uhrzeit dieses PCs richtig. Prüfen Sie diesen Punkt danach erneut.</translation></message>
    <message><source>tcp.red.certificate-name</source><translation>Das Zertifikat von {tcp.host} passt nicht zum Namen.</translation></message>
    <message><source>tcp.action.certificate-name</source><translation>Melden Sie {provider}, dass das Zertifikat von {tcp.host} auf einen anderen Namen lautet.</translation></message>
    <message><source>tcp.red.certificate-untrusted</source><translation>Dieser PC vertraut dem Zertifikat von {tcp.host} nicht. Es stammt von „{certificate.issuer}“.</translation></message>
    <message><source>tcp.action.certificate-untrusted</source><translation>Fragen Sie Ihre IT-Abteilung, ob „{certificate.issuer}“ zu einem Virenschutz oder Proxy-Server gehört, der verschlüsselte Verbindungen öffnet.</translation></message>
    <message><source>tcp.red.no-greeting</source><translation>{tcp.host} nimmt die Verbindung auf Port {tcp.port} an, antwortet dann aber nicht.</translation></message>
    <message><source>tcp.action.no-greeting</source><translation>Fragen Sie {provider}, ob der Dienst auf {tcp.host}, Port {tcp.port}, läuft.</translation></message>
    <message><source>tcp.red.wrong-greeting</source><translation>Auf Port {tcp.port} von {tcp.host} antwortet etwas anderes als der erwartete Dienst.</translation></message>
    <message><source>tcp.action.wrong-greeting</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Proxy-Server die Verbindung zu {tcp.host}, Port {tcp.port}, abfängt.</translation></message>
    <!-- STUN -->
    <message><source>stun.green.ok</source><translation>Der STUN-Server {stun.host} antwortet über {stun.transport} nach {stun.roundTripMs}. Er nennt die externe Adresse dieses PCs: {stun.mappedAddress}.</translation></message>
    <message><source>stun.red.name-not-found</source><translation>Der Name {stun.host} wurde nicht gefunden.</translation></message>
    <message><source>stun.action.name-not-found</source><translation>Fragen Sie {provider}, ob der Servername {stun.host} noch gilt.</translation></message>
    <message><source>stun.red.name-server-silent</source><translation>Die Namensauflösung (DNS) gibt zu {stun.host} keine Antwort.</translation></message>
    <message><source>stun.action.name-server-silent</source><translation>Starten Sie den Router neu. Bleibt der Punkt rot, wenden Sie sich an Ihren Internetanbieter.</translation></message>
    <message><source>stun.red.unreachable</source><translation>Ein Gerät unterwegs meldet: {stun.host} ist nicht erreichbar.</translation></message>
    <message><source>stun.action.unreachable</source><translation>Fragen Sie {provider}, ob {stun.host} in Betrieb ist.</translation></message>
    <message><source>stun.red.no-route</source><translation>Dieser PC kennt keinen Weg zu {stun.host} (keine passende Route).</translation></message>
    <message><source>stun.action.no-route</source><translation>Trennen Sie ein eingeschaltetes VPN und prüfen Sie erneut. Bleibt der Punkt rot, zeigen Sie ihn Ihrer IT-Abteilung.</translation></message>
    <message><source>stun.red.closed-early</source><translation>{stun.host} nimmt die Verbindung auf Port {stun.port} an und beendet sie vorzeitig.</translation></message>
    <message><source>stun.action.closed-early</source><translation>Melden Sie {provider}, dass {stun.host} die Verbindung auf Port {stun.port} vorzeitig beendet.</translation></message>
    <message><source>stun.red.refused</source><translation>{stun.host} lehnt die Anfrage über {stun.transport} auf Port {stun.port} ab.</translation></message>
    <message><source>stun.action.refused</source><translation>Melden Sie {provider}, dass {stun.host} auf {stun.transport}-Port {stun.port} keine Anfrage annimmt.</translation></message>
    <message><source>stun.red.refused-on-the-way</source><translation>Die Anfrage an {stun.host}, {stun.transport}-Port {stun.port}, wurde unterwegs abgelehnt.</translation></message>
    <message><source>stun.action.refused-on-the-way</source><translation>Bitten Sie Ihre IT-Abteilung, {stun.transport}-Port {stun.port} zu {stun.host} in der Firewall freizuschalten.</translation></message>
    <message><source>stun.red.silent</source><translation>{stun.host} antwortet über {stun.transport} nicht auf Port {stun.port}.</translation></message>
    <message><source>stun.action.silent</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob eine Firewall oder ein VPN den {stun.transport}-Port {stun.port} zu {stun.host} zurückhält.</translation></message>
    <message><source>stun.red.local-firewall</source><translation>Die Firewall auf diesem PC lässt die Anfrage an {stun.host}, {stun.transport}-Port {stun.port}, nicht zu.</translation></message>
    <message><source>stun.action.local-firewall</source><translation>Bitten Sie Ihre IT-Abteilung, {stun.transport}-Port {stun.port} zu {stun.host} in der Firewall dieses PCs freizuschalten.</translation></message>
    <message><source>stun.red.bad-answer</source><translation>Auf {stun.transport}-Port {stun.port} von {stun.host} antwortet etwas anderes als ein STUN-Server.</translation></message>
    <message><source>stun.action.bad-answer</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Gerät unterwegs den {stun.transport}-Port {stun.port} zu {stun.host} abfängt.</translation></message>
    <message><source>stun.red.error</source><translation>Der STUN-Server {stun.host} antwortet über {stun.transport} mit dem Fehlercode {stun.errorCode}.</translation></message>
    <message><source>stun.action.error</source><translation>Melden Sie {provider} den Fehlercode {stun.errorCode} von {stun.host}.</translation></message>
</context>
</TS>
