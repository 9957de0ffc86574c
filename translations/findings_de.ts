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
    <message><source>3-javascript.green.on</source><translation>Weder Richtlinien noch Einstellungen von {browsers.used} schalten JavaScript ab.</translation></message>
    <message><source>3-javascript.amber.elsewhere</source><translation>In {browsers.used} ist JavaScript abgeschaltet, in {browsers.javascriptElsewhere} nicht. Die Ursache: {browsers.javascriptCulprits}.</translation></message>
    <message><source>3-javascript.amber.by-site</source><translation>JavaScript ist in {browsers.used} nicht für jede Webseite gleich eingestellt. Mit welcher Adresse Sie arbeiten, steht nicht im Anbieterprofil. Die Einträge: {browsers.javascriptCulprits}.</translation></message>
    <message><source>3-javascript.red.off</source><translation>JavaScript ist in {browsers.used} abgeschaltet: {browsers.javascriptCulprits}.</translation></message>
    <message><source>3-javascript.red.off-policy</source><translation>Eine Richtlinie Ihrer Organisation schaltet JavaScript in {browsers.used} ab: {browsers.javascriptCulprits}.</translation></message>
    <message><source>3-javascript.grey.missing_fact</source><translation>Eine Einstellung des Browsers ließ sich nicht lesen oder nicht deuten. Welche, steht bei den Messwerten.</translation></message>
    <message><source>3-javascript.action.off</source><translation>Öffnen Sie in {browsers.used} die Seite „{browsers.javascriptPage}“ und lassen Sie JavaScript zu.</translation></message>
    <message><source>3-javascript.action.elsewhere</source><translation>Arbeiten Sie mit {browsers.javascriptElsewhere}, oder lassen Sie JavaScript in {browsers.used} zu.</translation></message>
    <message><source>3-javascript.action.off-policy</source><translation>Bitten Sie Ihre IT-Abteilung, JavaScript für die Adresse Ihres Telefonie-Anbieters zuzulassen.</translation></message>
    <message><source>3-javascript.action.by-site</source><translation>Vergleichen Sie diese Einträge mit der Adresse, die Sie zum Arbeiten öffnen.</translation></message>
    <message><source>4.1-javascript.green</source><translation>JavaScript ist auch für den Professional Client eingeschaltet.</translation></message>
    <message><source>4.1-javascript.amber</source><translation>JavaScript für den Professional Client: Ein Blick lohnt sich. Das zeigt Punkt {row}.</translation></message>
    <message><source>4.1-javascript.red</source><translation>JavaScript ist abgeschaltet, der Professional Client braucht es. Das zeigt Punkt {row}.</translation></message>
    <message><source>4.1-javascript.action</source><translation>Gehen Sie zu Punkt {row} und machen Sie dort den nächsten Schritt.</translation></message>
    <message><source>4.1-cookies.green</source><translation>Cookies sind auch für den Professional Client zugelassen.</translation></message>
    <message><source>4.1-cookies.amber</source><translation>Cookies für den Professional Client: Ein Blick lohnt sich. Das zeigt Punkt {row}.</translation></message>
    <message><source>4.1-cookies.red</source><translation>Cookies sind gesperrt, der Professional Client braucht sie. Das zeigt Punkt {row}.</translation></message>
    <message><source>4.1-cookies.action</source><translation>Gehen Sie zu Punkt {row} und machen Sie dort den nächsten Schritt.</translation></message>
    <message><source>3-cookies.green.allowed</source><translation>Weder Richtlinien noch Einstellungen von {browsers.used} sperren Cookies.</translation></message>
    <message><source>3-cookies.amber.cleared</source><translation>{browsers.used} löscht Cookies beim Schließen. Sie müssen sich dann jeden Tag neu anmelden. Die Ursache: {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.amber.cleared-policy</source><translation>Eine Richtlinie Ihrer Organisation lässt {browsers.used} Cookies beim Schließen löschen: {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.amber.elsewhere</source><translation>{browsers.used} sperrt Cookies, {browsers.cookiesElsewhere} nicht. Die Ursache: {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.amber.by-site</source><translation>{browsers.used} behandelt Cookies nicht auf jeder Webseite gleich. Mit welcher Adresse Sie arbeiten, steht nicht im Anbieterprofil. Die Einträge: {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.red.blocked</source><translation>{browsers.used} sperrt Cookies: {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.red.blocked-policy</source><translation>Eine Richtlinie Ihrer Organisation sperrt Cookies in {browsers.used}: {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.grey.missing_fact</source><translation>Eine Einstellung des Browsers ließ sich nicht lesen oder nicht deuten. Welche, steht bei den Messwerten.</translation></message>
    <message><source>3-cookies.action.cleared</source><translation>Öffnen Sie in {browsers.used} die Seite „{browsers.cookiesPage}“ und nehmen Sie die Adresse Ihres Telefonie-Anbieters vom Löschen aus.</translation></message>
    <message><source>3-cookies.action.blocked</source><translation>Öffnen Sie in {browsers.used} die Seite „{browsers.cookiesPage}“ und lassen Sie Cookies zu.</translation></message>
    <message><source>3-cookies.action.elsewhere</source><translation>Arbeiten Sie mit {browsers.cookiesElsewhere}, oder lassen Sie Cookies in {browsers.used} zu.</translation></message>
    <message><source>3-cookies.action.cleared-policy</source><translation>Bitten Sie Ihre IT-Abteilung, die Adresse Ihres Telefonie-Anbieters vom Löschen auszunehmen.</translation></message>
    <message><source>3-cookies.action.blocked-policy</source><translation>Bitten Sie Ihre IT-Abteilung, Cookies für die Adresse Ihres Telefonie-Anbieters zuzulassen.</translation></message>
    <message><source>3-cookies.action.by-site</source><translation>Vergleichen Sie diese Einträge mit der Adresse, die Sie zum Arbeiten öffnen.</translation></message>
    <message><source>4.1-localstorage.green.allowed</source><translation>Weder Richtlinien noch Einstellungen von {browsers.used} sperren den LocalStorage.</translation></message>
    <message><source>4.1-localstorage.amber.cleared</source><translation>{browsers.used} leert den LocalStorage beim Schließen. Was der Professional Client sich merkt, ist dann weg. Die Ursache: {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.amber.cleared-policy</source><translation>Eine Richtlinie Ihrer Organisation lässt {browsers.used} den LocalStorage beim Schließen leeren: {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.amber.elsewhere</source><translation>{browsers.used} sperrt den LocalStorage, {browsers.localStorageElsewhere} nicht. Die Ursache: {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.amber.by-site</source><translation>{browsers.used} behandelt den LocalStorage nicht auf jeder Webseite gleich. Mit welcher Adresse Sie arbeiten, steht nicht im Anbieterprofil. Die Einträge: {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.red.blocked</source><translation>{browsers.used} sperrt den LocalStorage: {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.red.blocked-policy</source><translation>Eine Richtlinie Ihrer Organisation sperrt den LocalStorage in {browsers.used}: {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.grey.missing_fact</source><translation>Eine Einstellung des Browsers ließ sich nicht lesen oder nicht deuten. Welche, steht bei den Messwerten.</translation></message>
    <message><source>4.1-localstorage.action.cleared</source><translation>Öffnen Sie in {browsers.used} die Seite „{browsers.localStoragePage}“ und nehmen Sie die Adresse Ihres Telefonie-Anbieters vom Löschen aus.</translation></message>
    <message><source>4.1-localstorage.action.blocked</source><translation>Öffnen Sie in {browsers.used} die Seite „{browsers.localStoragePage}“ und lassen Sie den LocalStorage zu.</translation></message>
    <message><source>4.1-localstorage.action.elsewhere</source><translation>Arbeiten Sie mit {browsers.localStorageElsewhere}, oder lassen Sie den LocalStorage in {browsers.used} zu.</translation></message>
    <message><source>4.1-localstorage.action.cleared-policy</source><translation>Bitten Sie Ihre IT-Abteilung, die Adresse Ihres Telefonie-Anbieters vom Löschen auszunehmen.</translation></message>
    <message><source>4.1-localstorage.action.blocked-policy</source><translation>Bitten Sie Ihre IT-Abteilung, den LocalStorage für die Adresse Ihres Telefonie-Anbieters zuzulassen.</translation></message>
    <message><source>4.1-localstorage.action.by-site</source><translation>Vergleichen Sie diese Einträge mit der Adresse, die Sie zum Arbeiten öffnen.</translation></message>
    <message><source>4.1-browser.amber.sleeps</source><translation>{browsers.used} legt Tabs im Hintergrund schlafen. Anrufe und Nachrichten können dann ausbleiben. Die Ursache: {browsers.sleepCulprits}.</translation></message>
    <message><source>4.1-browser.amber.sleeps-policy</source><translation>Eine Richtlinie Ihrer Organisation legt in {browsers.used} Tabs im Hintergrund schlafen. Anrufe und Nachrichten können dann ausbleiben. Die Ursache: {browsers.sleepCulprits}.</translation></message>
    <message><source>4.1-browser.action.sleeps</source><translation>Öffnen Sie in {browsers.used} die Seite „{browsers.sleepPage}“ und schalten Sie das für die Adresse Ihres Telefonie-Anbieters aus.</translation></message>
    <message><source>4.1-browser.action.sleeps-policy</source><translation>Bitten Sie Ihre IT-Abteilung, die Adresse Ihres Telefonie-Anbieters von den schlafenden Tabs auszunehmen.</translation></message>
    <!-- Chapter 4.2 -->
    <message><source>4.2-windows.green.windows</source><translation>Auf diesem PC läuft {os.name}.</translation></message>
    <message><source>4.2-windows.red.s-mode</source><translation>{os.name} läuft im S-Modus. Der Professional Client 6 lässt sich so nicht installieren.</translation></message>
    <message><source>4.2-windows.action.s-mode</source><translation>Bitten Sie Ihre IT-Abteilung, den S-Modus zu beenden. Das lässt sich nicht rückgängig machen.</translation></message>
    <message><source>4.2-windows.grey.unsupported</source><translation>Nicht auf diesem System: Der Professional Client 6 läuft nur unter Windows.</translation></message>
    <message><source>4.2-dotnet.grey.unsupported</source><translation>Nicht auf diesem System: .NET-Framework gibt es nur unter Windows.</translation></message>
    <message><source>4.2-clickonce-browser.grey.unsupported</source><translation>Nicht auf diesem System: ClickOnce gibt es nur unter Windows.</translation></message>
    <message><source>4.2-clickonce.grey.unsupported</source><translation>Nicht auf diesem System: ClickOnce gibt es nur unter Windows.</translation></message>
    <message><source>11-clickonce.grey.unsupported</source><translation>Nicht auf diesem System: ClickOnce gibt es nur unter Windows.</translation></message>
    <message><source>4.2-msi.grey.unsupported</source><translation>Nicht auf diesem System: MSI-Pakete gibt es nur unter Windows.</translation></message>
    <message><source>4.2-exe.grey.unsupported</source><translation>Nicht auf diesem System: Der Professional Client 6 läuft nur unter Windows.</translation></message>
    <message><source>5-driver.grey.unsupported</source><translation>Nicht auf diesem System: TAPI gibt es nur unter Windows.</translation></message>
    <message><source>5-incoming-line.grey.unsupported</source><translation>Nicht auf diesem System: TAPI gibt es nur unter Windows.</translation></message>
    <message><source>5-user-line.grey.unsupported</source><translation>Nicht auf diesem System: TAPI gibt es nur unter Windows.</translation></message>
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
    <message><source>4.2-clickonce-browser.amber.downloads-off</source><translation>Eine Vorgabe verbietet Microsoft Edge jeden Download, und daran kann auch ClickOnce scheitern ({clickonceBrowser.place} = {clickonceBrowser.value}).</translation></message>
    <message><source>4.2-clickonce-browser.red.edge-off</source><translation>Kein Browser auf diesem PC kann eine ClickOnce-Anwendung starten. Eine Vorgabe verbietet es in Microsoft Edge ({clickonceBrowser.place} = {clickonceBrowser.value}).</translation></message>
    <message><source>4.2-clickonce-browser.red.add-on-off</source><translation>Kein Browser auf diesem PC kann eine ClickOnce-Anwendung starten. In {clickonceBrowser.use} ist das Add-On „{clickonceBrowser.addOn}“ ausgeschaltet oder zu alt.</translation></message>
    <message><source>4.2-clickonce-browser.red.none</source><translation>Kein Browser auf diesem PC kann eine ClickOnce-Anwendung starten.</translation></message>
    <message><source>4.2-clickonce-browser.action.other</source><translation>Öffnen Sie den Link zum Professional Client 6 in {clickonceBrowser.use}, oder wählen Sie diesen Browser als Standard.</translation></message>
    <message><source>4.2-clickonce-browser.action.default-unknown</source><translation>Öffnen Sie den Link zum Professional Client 6 in {clickonceBrowser.use}, oder wählen Sie diesen Browser als Standard.</translation></message>
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
    <message><source>clickonce.red.prompt-disabled</source><translation>Eine Vorgabe auf diesem PC verhindert, dass ClickOnce-Programme aus dem Internet installiert werden ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-disabled</source><translation>Bitten Sie Ihre IT-Abteilung, diesen Wert auf Enabled zu setzen oder dem Herausgeber des Programms zu vertrauen.</translation></message>
    <message><source>clickonce.red.cache</source><translation>Dieses Konto darf nicht in den Ordner {clickonce.place} schreiben. Dort legt ClickOnce seine Programme ab.</translation></message>
    <message><source>clickonce.action.cache</source><translation>Bitten Sie Ihre IT-Abteilung um Schreibrechte für diesen Ordner.</translation></message>
    <message><source>clickonce.amber.software-restriction</source><translation>Eine Gruppenrichtlinie lässt Programme aus Ihrem eigenen Ordner nicht zu, und dort legt ClickOnce sie ab ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.software-restriction</source><translation>Fragen Sie Ihre IT-Abteilung, ob diese Vorgabe den Professional Client 6 zulässt.</translation></message>
    <message><source>clickonce.amber.prompt-trusted-only</source><translation>ClickOnce-Programme aus dem Internet laufen hier nur, wenn der PC ihrem Herausgeber oder ihrer Adresse vertraut ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-trusted-only</source><translation>Fragen Sie Ihre IT-Abteilung, ob der PC dem Herausgeber des Professional Client 6 vertraut.</translation></message>
    <message><source>clickonce.amber.prompt-signed</source><translation>ClickOnce-Programme aus dem Internet laufen hier nur mit der Signatur eines bekannten Herausgebers ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-signed</source><translation>Fragen Sie Ihren Telefonie-Anbieter, ob der Professional Client 6 signiert ist.</translation></message>
    <message><source>clickonce.amber.prompt-32</source><translation>Für 32-Bit-Programme gilt bei ClickOnce eine strengere Vorgabe ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-32</source><translation>Bitten Sie Ihre IT-Abteilung, die Vorgabe für 32-Bit- und 64-Bit-Programme gleich zu setzen.</translation></message>
    <message><source>clickonce.amber.applocker</source><translation>AppLocker lässt auf diesem PC nur ausgewählte Programme zu. Eine Regel für den Ordner von ClickOnce haben wir nicht gefunden.</translation></message>
    <message><source>clickonce.action.applocker</source><translation>Fragen Sie Ihre IT-Abteilung, ob AppLocker den Professional Client 6 zulässt.</translation></message>
    <message><source>clickonce.amber.smart-app-control</source><translation>Die intelligente App-Steuerung von Windows (Smart App Control) blockiert Programme, die sie nicht kennt.</translation></message>
    <message><source>clickonce.action.smart-app-control</source><translation>Startet der Professional Client 6 nicht, sehen Sie in der Windows-Sicherheit nach, ob er blockiert wurde. Wenn ja, fragen Sie Ihre IT-Abteilung.</translation></message>
    <message><source>clickonce.amber.cache-network</source><translation>Der Ordner für ClickOnce-Programme liegt auf einem Netzlaufwerk. Ist es nicht erreichbar, startet der Professional Client 6 nicht.</translation></message>
    <message><source>clickonce.action.cache-network</source><translation>Bitten Sie Ihre IT-Abteilung, den Ordner {clickonce.place} auf diesen PC zu legen.</translation></message>
    <message><source>clickonce.amber.profile</source><translation>Windows verwirft beim Abmelden, was sich in Ihrem Benutzerprofil geändert hat. Der Professional Client 6 muss danach neu installiert werden.</translation></message>
    <message><source>clickonce.action.profile</source><translation>Melden Sie sich ab und wieder an. Bleibt der Punkt gelb, bitten Sie Ihre IT-Abteilung um ein dauerhaftes Benutzerprofil.</translation></message>
    <message><source>clickonce.amber.quota</source><translation>Für ClickOnce-Programme ist weniger Platz erlaubt als von Windows vorgesehen ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.quota</source><translation>Bitten Sie Ihre IT-Abteilung, diesen Wert zu löschen. Windows erlaubt dann 250 MB.</translation></message>
    <message><source>clickonce.amber.content-type</source><translation>Beim Dateityp .application fehlt die Angabe, dass er zu ClickOnce gehört ({clickonce.place}). Manche Browser starten ihn dann nicht.</translation></message>
    <message><source>clickonce.action.content-type</source><translation>Bitten Sie Ihre IT-Abteilung, .NET-Framework zu reparieren. Das Werkzeug dafür steht auf dotnet.microsoft.com.</translation></message>
    <message><source>clickonce.amber.direct-invoke</source><translation>Browser können ClickOnce hier nur eine heruntergeladene Kopie übergeben, nicht die Adresse ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.direct-invoke</source><translation>Bitten Sie Ihre IT-Abteilung, .NET-Framework zu reparieren. Das Werkzeug dafür steht auf dotnet.microsoft.com.</translation></message>
    <message><source>4.2-msi.green.allowed</source><translation>Der Windows Installer ist bereit, und keine Vorgabe verbietet MSI-Pakete.</translation></message>
    <message><source>4.2-msi.amber.no-service</source><translation>Der Dienst Windows Installer (msiserver) fehlt. MSI-Pakete lassen sich auf diesem PC nicht installieren.</translation></message>
    <message><source>4.2-msi.amber.service-disabled</source><translation>Der Dienst Windows Installer (msiserver) ist deaktiviert. MSI-Pakete lassen sich auf diesem PC nicht installieren.</translation></message>
    <message><source>4.2-msi.amber.forbidden</source><translation>Eine Vorgabe verbietet auf diesem PC alle MSI-Pakete ({installer.place} = {installer.value}).</translation></message>
    <message><source>4.2-msi.amber.managed-only</source><translation>MSI-Pakete darf auf diesem PC nur die IT-Abteilung installieren ({installer.place} = {installer.value}).</translation></message>
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
    <message><source>5-driver.green.lines</source><translation>TAPI-Leitungen gefunden: {tapi.lineCount}. Die erste heißt „{tapi.firstLine}“.</translation></message>
    <message><source>5-driver.red.no-driver</source><translation>Auf diesem PC gibt es keinen TAPI-Treiber einer TK-Anlage. Modems und die Leitungen von Windows selbst zählen nicht.</translation></message>
    <message><source>5-driver.action.no-driver</source><translation>Lassen Sie den 64-Bit-TAPI-Treiber der TK-Anlage installieren. Er muss danach unter „Telefon und Modem“ auf der Registerkarte „Erweitert“ stehen.</translation></message>
    <message><source>5-driver.red.no-lines</source><translation>Ein TAPI-Treiber ist eingetragen ({tapi.providers}), er bietet aber keine Leitung an.</translation></message>
    <message><source>5-driver.action.no-lines</source><translation>Lassen Sie unter „Telefon und Modem“, Registerkarte „Erweitert“, im Treiber die Leitungen einrichten. Nötig ist die 64-Bit-Ausgabe des Treibers.</translation></message>
    <message><source>5-incoming-line.green.complete</source><translation>Die Leitung „{tapi.incoming.line}“ bietet alle Merkmale der Eingangsleitung.</translation></message>
    <message><source>5-incoming-line.red.missing</source><translation>Der Leitung „{tapi.incoming.line}“ fehlen diese Merkmale: {tapi.incoming.missing}. Keine andere Leitung kommt der Eingangsleitung näher.</translation></message>
    <message><source>5-incoming-line.action.missing</source><translation>Lassen Sie die Merkmale in der TK-Anlage freischalten. Bietet der TAPI-Treiber sie nicht, fragen Sie seinen Hersteller nach einer Ausgabe mit diesen Merkmalen.</translation></message>
    <message><source>5-incoming-line.red.none</source><translation>Keine der gefundenen TAPI-Leitungen hat eine Adresse, unter der Anrufe eingehen.</translation></message>
    <message><source>5-incoming-line.action.none</source><translation>Lassen Sie im TAPI-Treiber die Eingangsleitung einrichten. Er steht unter „Telefon und Modem“, Registerkarte „Erweitert“.</translation></message>
    <message><source>5-user-line.green.complete</source><translation>Die Leitung „{tapi.user.line}“ bietet alle Merkmale der Userleitung.</translation></message>
    <message><source>5-user-line.red.missing</source><translation>Der Leitung „{tapi.user.line}“ fehlen diese Merkmale: {tapi.user.missing}. Keine andere Leitung kommt der Userleitung näher.</translation></message>
    <message><source>5-user-line.action.missing</source><translation>Lassen Sie die Merkmale in der TK-Anlage freischalten. Bietet der TAPI-Treiber sie nicht, fragen Sie seinen Hersteller nach einer Ausgabe mit diesen Merkmalen.</translation></message>
    <message><source>5-user-line.red.only-route-points</source><translation>Keine der gefundenen TAPI-Leitungen gehört zu einem Telefon. Sie verteilen nur Anrufe.</translation></message>
    <message><source>5-user-line.action.only-route-points</source><translation>Lassen Sie im TAPI-Treiber die Leitungen der User einrichten. Er steht unter „Telefon und Modem“, Registerkarte „Erweitert“.</translation></message>
    <message><source>5-user-line.red.none</source><translation>Keine der gefundenen TAPI-Leitungen hat eine Adresse, unter der telefoniert werden kann.</translation></message>
    <message><source>5-user-line.action.none</source><translation>Lassen Sie im TAPI-Treiber die Leitungen der User einrichten. Er steht unter „Telefon und Modem“, Registerkarte „Erweitert“.</translation></message>
    <message><source>6-stun.green</source><translation>Der STUN-Server nennt diesem PC seine externe Adresse, über UDP und über TCP.</translation></message>
    <message><source>6-stun.red</source><translation>Der STUN-Server nennt diesem PC seine externe Adresse nicht auf jedem Weg. Das zeigt Punkt {row}.</translation></message>
    <message><source>6-stun.action</source><translation>Gehen Sie zu Punkt {row} und machen Sie dort den nächsten Schritt.</translation></message>
    <message><source>6-text-chat.green</source><translation>Browser und JavaScript erfüllen die Voraussetzungen für den Text-Chat.</translation></message>
    <message><source>6-text-chat.amber</source><translation>Der Browser für den Text-Chat verdient einen Blick. Das zeigt Punkt {row}.</translation></message>
    <message><source>6-text-chat.red</source><translation>Der Browser erfüllt die Voraussetzungen für den Text-Chat nicht. Das zeigt Punkt {row}.</translation></message>
    <message><source>6-text-chat.action</source><translation>Gehen Sie zu Punkt {row} und machen Sie dort den nächsten Schritt.</translation></message>
    <message><source>6-video-chat.grey.needs_person</source><translation>Eine Webkamera ist da, und nichts verbietet ihre Nutzung. Ob sie ein Bild liefert, lässt sich nur mit Ihrer Hilfe prüfen.</translation></message>
    <message><source>6-video-chat.red.none</source><translation>Es wurde keine Webkamera gefunden. Für den Video-Chat ist eine nötig.</translation></message>
    <message><source>6-video-chat.action.none</source><translation>Schließen Sie eine Webkamera an, am besten über USB. Eingebaute Kameras haben manchmal einen Schalter oder eine Taste mit Kamerasymbol.</translation></message>
    <message><source>6-video-chat.red.none-remote</source><translation>In dieser Remotesitzung ist keine Webkamera verfügbar. Die Kamera vor Ort wird nicht in die Sitzung weitergegeben.</translation></message>
    <message><source>6-video-chat.action.none-remote</source><translation>Lassen Sie in der Remotesitzung die Weitergabe der Kamera einschalten, oder führen Sie den Video-Chat auf dem PC vor Ort.</translation></message>
    <message><source>6-video-chat.red.denied-device</source><translation>Eine Richtlinie Ihrer Organisation schaltet alle Kameras dieses PCs ab ({camera.deniedBy}).</translation></message>
    <message><source>6-video-chat.action.denied-device</source><translation>Bitten Sie Ihre IT-Abteilung, die Kamera für den Video-Chat zu erlauben.</translation></message>
    <message><source>6-video-chat.red.denied-machine</source><translation>Der Kamerazugriff ist auf diesem PC für alle Konten ausgeschaltet.</translation></message>
    <message><source>6-video-chat.action.denied-machine</source><translation>Öffnen Sie die Kameraeinstellungen und schalten Sie „Kamerazugriff“ ein. Dafür sind Administratorrechte nötig.</translation></message>
    <message><source>6-video-chat.red.denied-user</source><translation>Windows lässt in diesem Konto keine App auf die Kamera zugreifen.</translation></message>
    <message><source>6-video-chat.action.denied-user</source><translation>Öffnen Sie die Kameraeinstellungen und schalten Sie „Apps den Zugriff auf Ihre Kamera erlauben“ ein.</translation></message>
    <message><source>6-video-chat.red.denied-desktop</source><translation>Windows lässt Desktop-Apps nicht auf die Kamera zugreifen. Dazu gehören auch die Browser.</translation></message>
    <message><source>6-video-chat.action.denied-desktop</source><translation>Öffnen Sie die Kameraeinstellungen. Schalten Sie ganz unten „Desktop-Apps den Zugriff auf Ihre Kamera erlauben“ ein.</translation></message>
    <message><source>6-video-chat.red.no-rights</source><translation>Eine Webkamera ist da, aber dieses Konto darf sie nicht öffnen.</translation></message>
    <message><source>6-video-chat.action.no-rights</source><translation>Lassen Sie Ihr Konto in die Gruppe „video“ aufnehmen und melden Sie sich neu an.</translation></message>
    <!-- Chapter 9 -->
    <message><source>9-client.grey.information</source><translation>Mit dem Professional Client 6 sind Screen- und Call-Recording möglich, mit dem Professional Client nur Call-Recording.</translation></message>
    <message><source>starttls.green.ok</source><translation>Alle E-Mail-Server von {mail.domain} bieten die Verschlüsselung über STARTTLS an.</translation></message>
    <message><source>starttls.green.ok-address</source><translation>{mail.domain} hat keinen MX-Eintrag. Der Server dieses Namens nimmt die E-Mails an und bietet STARTTLS an.</translation></message>
    <message><source>starttls.amber.certificate-expired</source><translation>Das Zertifikat des E-Mail-Servers {mail.host} ist am {certificate.expiresDate} abgelaufen.</translation></message>
    <message><source>starttls.action.certificate-expired</source><translation>Sehen Sie zuerst nach, ob Datum und Uhrzeit dieses PCs stimmen. Bitten Sie dann Ihre IT-Abteilung, das Zertifikat von {mail.host} zu erneuern.</translation></message>
    <message><source>starttls.amber.certificate-name</source><translation>Das Zertifikat des E-Mail-Servers {mail.host} passt nicht zum Namen.</translation></message>
    <message><source>starttls.action.certificate-name</source><translation>Bitten Sie Ihre IT-Abteilung, für {mail.host} ein Zertifikat auf diesen Namen einzurichten.</translation></message>
    <message><source>starttls.amber.certificate-untrusted</source><translation>Dieser PC vertraut dem Zertifikat des E-Mail-Servers {mail.host} nicht. Es stammt von „{certificate.issuer}“.</translation></message>
    <message><source>starttls.action.certificate-untrusted</source><translation>Bitten Sie Ihre IT-Abteilung, für {mail.host} ein Zertifikat einer öffentlichen Zertifizierungsstelle einzurichten.</translation></message>
    <message><source>starttls.amber.certificate-not-yet-valid</source><translation>Nach der Uhr dieses PCs gilt das Zertifikat des E-Mail-Servers {mail.host} noch nicht.</translation></message>
    <message><source>starttls.action.certificate-not-yet-valid</source><translation>Stellen Sie Datum und Uhrzeit dieses PCs richtig. Prüfen Sie diesen Punkt danach erneut.</translation></message>
    <message><source>starttls.amber.some-without</source><translation>Nicht alle E-Mail-Server von {mail.domain} verschlüsseln: Mit {mail.host} kommt über STARTTLS keine Verschlüsselung zustande.</translation></message>
    <message><source>starttls.action.some-without</source><translation>Bitten Sie Ihre IT-Abteilung, STARTTLS auf {mail.host} einzurichten.</translation></message>
    <message><source>starttls.amber.some-unreached</source><translation>Über STARTTLS verschlüsseln {mail.encryptedCount} von {mail.serverCount} E-Mail-Servern. Mit {mail.host} kommt kein Gespräch zustande.</translation></message>
    <message><source>starttls.action.some-unreached</source><translation>Fragen Sie Ihre IT-Abteilung, ob der E-Mail-Server {mail.host} noch in Betrieb ist.</translation></message>
    <message><source>starttls.amber.unreached</source><translation>Kein E-Mail-Server von {mail.domain} ist erreichbar, obwohl andere E-Mail-Server von hier aus zu erreichen sind.</translation></message>
    <message><source>starttls.action.unreached</source><translation>Fragen Sie Ihre IT-Abteilung, ob der E-Mail-Server {mail.host} in Betrieb ist.</translation></message>
    <message><source>starttls.amber.name-not-found</source><translation>Der Name {mail.host} wurde nicht gefunden. Er steht im MX-Eintrag von {mail.domain}.</translation></message>
    <message><source>starttls.action.name-not-found</source><translation>Bitten Sie Ihre IT-Abteilung, den MX-Eintrag von {mail.domain} zu berichtigen.</translation></message>
    <message><source>starttls.amber.no-mx</source><translation>Für {mail.domain} wurde kein E-Mail-Server gefunden: Einen MX-Eintrag gibt es nicht.</translation></message>
    <message><source>starttls.action.no-mx</source><translation>Fragen Sie {provider}, ob {mail.domain} die richtige Domain für die E-Mails des Systems ist.</translation></message>
    <message><source>starttls.amber.domain-not-found</source><translation>Die E-Mail-Domain {mail.domain} wurde nicht gefunden.</translation></message>
    <message><source>starttls.action.domain-not-found</source><translation>Fragen Sie {provider}, ob {mail.domain} die richtige Domain für die E-Mails des Systems ist.</translation></message>
    <message><source>starttls.red.null-mx</source><translation>{mail.domain} nimmt keine E-Mails an. So steht es im MX-Eintrag der Domain.</translation></message>
    <message><source>starttls.action.null-mx</source><translation>Fragen Sie {provider}, ob {mail.domain} die richtige Domain für die E-Mails des Systems ist.</translation></message>
    <message><source>starttls.red.not-offered</source><translation>Die E-Mail-Server von {mail.domain} bieten kein STARTTLS an. E-Mails kommen dort unverschlüsselt an.</translation></message>
    <message><source>starttls.action.not-offered</source><translation>Bitten Sie Ihre IT-Abteilung, STARTTLS auf den E-Mail-Servern von {mail.domain} einzurichten.</translation></message>
    <message><source>starttls.red.tls-failed</source><translation>Die E-Mail-Server von {mail.domain} bieten STARTTLS an, aber mit {mail.host} kommt keine verschlüsselte Verbindung zustande.</translation></message>
    <message><source>starttls.action.tls-failed</source><translation>Bitten Sie Ihre IT-Abteilung, die TLS-Einstellungen von {mail.host} zu prüfen.</translation></message>
    <message><source>starttls.grey.port-blocked</source><translation>Über Port 25 kommt an diesem Anschluss nichts durch, wie an vielen privaten Anschlüssen. Von hier aus lässt sich STARTTLS nicht messen.</translation></message>
    <message><source>starttls.action.port-blocked</source><translation>Bitten Sie Ihre IT-Abteilung, die E-Mail-Server von {mail.domain} an einem Anschluss ohne Sperre auf STARTTLS zu prüfen.</translation></message>
    <message><source>starttls.grey.port-silent</source><translation>Auf Port 25 ist kein E-Mail-Server von {mail.domain} erreichbar. Viele private Anschlüsse sperren diesen Port. Von hier aus lässt sich STARTTLS nicht messen.</translation></message>
    <message><source>starttls.action.port-silent</source><translation>Bitten Sie Ihre IT-Abteilung, die E-Mail-Server von {mail.domain} an einem Anschluss ohne Sperre auf STARTTLS zu prüfen.</translation></message>
    <message><source>starttls.grey.line-silent</source><translation>Weder die E-Mail-Server von {mail.domain} noch andere Server antworten. STARTTLS lässt sich so nicht messen.</translation></message>
    <message><source>starttls.action.line-silent</source><translation>Lösen Sie zuerst die roten Punkte zur Internetverbindung. Prüfen Sie danach erneut.</translation></message>
    <message><source>starttls.grey.local-firewall</source><translation>Die Firewall dieses PCs lässt keine Verbindung zu Port 25 hinaus. Von hier aus lässt sich STARTTLS nicht messen.</translation></message>
    <message><source>starttls.action.local-firewall</source><translation>Bitten Sie Ihre IT-Abteilung, die E-Mail-Server von {mail.domain} an einem Anschluss ohne Sperre auf STARTTLS zu prüfen.</translation></message>
    <message><source>starttls.grey.no-route</source><translation>Dieser PC kennt keinen Weg zu {mail.host} (keine passende Route). STARTTLS lässt sich so nicht messen.</translation></message>
    <message><source>starttls.action.no-route</source><translation>Trennen Sie ein eingeschaltetes VPN und prüfen Sie erneut.</translation></message>
    <message><source>starttls.grey.stripped</source><translation>Ein Gerät oder Programm auf dem Weg zu {mail.host} verändert das Gespräch und entfernt dabei Angebote des Servers. STARTTLS lässt sich von hier aus nicht messen.</translation></message>
    <message><source>starttls.action.stripped</source><translation>Bitten Sie Ihre IT-Abteilung, die E-Mail-Server von {mail.domain} an einem Anschluss ohne Sperre auf STARTTLS zu prüfen.</translation></message>
    <message><source>starttls.grey.turned-away</source><translation>{mail.host} nimmt von diesem Anschluss keine E-Mails an, wie viele E-Mail-Server von privaten Anschlüssen. Von hier aus lässt sich STARTTLS nicht messen.</translation></message>
    <message><source>starttls.action.turned-away</source><translation>Bitten Sie Ihre IT-Abteilung, die E-Mail-Server von {mail.domain} an einem Anschluss ohne Sperre auf STARTTLS zu prüfen.</translation></message>
    <message><source>starttls.grey.partly-measured</source><translation>Über STARTTLS verschlüsseln {mail.encryptedCount} von {mail.serverCount} E-Mail-Servern. Bei {mail.host} lässt es sich von hier aus nicht messen.</translation></message>
    <message><source>starttls.action.partly-measured</source><translation>Bitten Sie Ihre IT-Abteilung, die E-Mail-Server von {mail.domain} an einem Anschluss ohne Sperre auf STARTTLS zu prüfen.</translation></message>
    <message><source>starttls.grey.no-mail-server</source><translation>{mail.host} nimmt die Verbindung auf Port 25 an, führt das Gespräch aber nicht wie ein E-Mail-Server. STARTTLS lässt sich so nicht messen.</translation></message>
    <message><source>starttls.action.no-mail-server</source><translation>Fragen Sie Ihre IT-Abteilung, ob der E-Mail-Server {mail.host} in Betrieb ist.</translation></message>
    <message><source>starttls.grey.mx-unknown</source><translation>Die Namensauflösung (DNS) sagt nicht, welche Server die E-Mails für {mail.domain} annehmen.</translation></message>
    <message><source>starttls.action.mx-unknown</source><translation>Starten Sie den Router neu. Prüfen Sie danach erneut.</translation></message>
    <message><source>starttls.grey.name-server-silent</source><translation>Die Namensauflösung (DNS) gibt zu {mail.host} keine Antwort.</translation></message>
    <message><source>starttls.action.name-server-silent</source><translation>Starten Sie den Router neu. Prüfen Sie danach erneut.</translation></message>
    <message><source>11-soundcard.green.ready</source><translation>Zum Hören ist „{sound.outputName}“ eingestellt, zum Sprechen „{sound.inputName}“.</translation></message>
    <message><source>11-soundcard.amber.muted-input</source><translation>Das Mikrofon „{sound.inputName}“ ist stummgeschaltet.</translation></message>
    <message><source>11-soundcard.amber.muted-output</source><translation>Die Ausgabe „{sound.outputName}“ ist stummgeschaltet.</translation></message>
    <message><source>11-soundcard.amber.quiet-input</source><translation>Die Eingangslautstärke von „{sound.inputName}“ steht nur auf {sound.inputVolumePercent}.</translation></message>
    <message><source>11-soundcard.amber.quiet-output</source><translation>Die Lautstärke von „{sound.outputName}“ steht nur auf {sound.outputVolumePercent}.</translation></message>
    <message><source>11-soundcard.red.none</source><translation>Auf diesem PC ist weder ein Gerät zum Hören noch eines zum Sprechen aktiv.</translation></message>
    <message><source>11-soundcard.red.no-output</source><translation>Auf diesem PC ist kein Gerät zum Hören aktiv.</translation></message>
    <message><source>11-soundcard.red.no-input</source><translation>Auf diesem PC ist kein Mikrofon aktiv.</translation></message>
    <message><source>11-soundcard.red.output-disabled</source><translation>„{sound.disabledName}“ ist deaktiviert, und ein anderes Gerät zum Hören gibt es nicht.</translation></message>
    <message><source>11-soundcard.red.input-disabled</source><translation>„{sound.disabledName}“ ist deaktiviert, und ein anderes Mikrofon gibt es nicht.</translation></message>
    <message><source>11-soundcard.red.no-input-remote</source><translation>Sie arbeiten auf einem entfernten PC. Er bekommt von dem PC vor Ihnen kein Mikrofon.</translation></message>
    <message><source>11-soundcard.red.service-off</source><translation>Der Dienst „Windows-Audio“ läuft nicht. Ohne ihn hat dieser PC keinen Ton.</translation></message>
    <message><source>11-soundcard.red.no-server</source><translation>Auf diesem PC antwortet kein Soundserver (PipeWire oder PulseAudio).</translation></message>
    <message><source>11-soundcard.action.none</source><translation>Schließen Sie Ihr Headset an. Ist es schon angeschlossen, stecken Sie es an einer anderen Buchse ein.</translation></message>
    <message><source>11-soundcard.action.no-output</source><translation>Schließen Sie Ihr Headset an. Ist es schon angeschlossen, stecken Sie es an einer anderen Buchse ein.</translation></message>
    <message><source>11-soundcard.action.no-input</source><translation>Schließen Sie Ihr Headset an. Ist es schon angeschlossen, stecken Sie es an einer anderen Buchse ein.</translation></message>
    <message><source>11-soundcard.action.output-disabled</source><translation>Öffnen Sie die Soundeinstellungen und aktivieren Sie dort „{sound.disabledName}“.</translation></message>
    <message><source>11-soundcard.action.input-disabled</source><translation>Öffnen Sie die Soundeinstellungen und aktivieren Sie dort „{sound.disabledName}“.</translation></message>
    <message><source>11-soundcard.action.no-input-remote</source><translation>Starten Sie Self Check auf dem PC, an dem Ihr Headset angeschlossen ist. Soll der entfernte PC das Mikrofon bekommen, muss Ihre IT-Abteilung es freischalten.</translation></message>
    <message><source>11-soundcard.action.service-off</source><translation>Starten Sie den PC neu. Läuft der Dienst danach noch nicht, bitten Sie Ihre IT-Abteilung, ihn zu starten.</translation></message>
    <message><source>11-soundcard.action.no-server</source><translation>Melden Sie sich ab und wieder an. Bleibt der Punkt rot, bitten Sie Ihre IT-Abteilung, PipeWire oder PulseAudio einzurichten.</translation></message>
    <message><source>11-soundcard.action.muted-input</source><translation>Öffnen Sie die Soundeinstellungen und heben Sie die Stummschaltung von „{sound.inputName}“ auf.</translation></message>
    <message><source>11-soundcard.action.muted-output</source><translation>Öffnen Sie die Soundeinstellungen und heben Sie die Stummschaltung von „{sound.outputName}“ auf.</translation></message>
    <message><source>11-soundcard.action.quiet-input</source><translation>Öffnen Sie die Soundeinstellungen. Stellen Sie die Eingangslautstärke höher, zum Beispiel auf 80 %.</translation></message>
    <message><source>11-soundcard.action.quiet-output</source><translation>Öffnen Sie die Soundeinstellungen. Stellen Sie die Lautstärke höher, zum Beispiel auf 50 %.</translation></message>
    <message><source>11-headset.green.headset</source><translation>Ihr Headset „{headset.name}“ ist überall ausgewählt, zum Hören und zum Sprechen.</translation></message>
    <message><source>11-headset.green.bluetooth</source><translation>Ihr Headset „{headset.name}“ ist überall ausgewählt. Es ist über Bluetooth LE Audio verbunden und überträgt auch Ihre Stimme klar.</translation></message>
    <message><source>11-headset.amber.bluetooth-hands-free</source><translation>Ihr Headset „{headset.name}“ ist über Bluetooth verbunden. Sobald sein Mikrofon an ist, klingt alles wie an einem alten Telefon.</translation></message>
    <message><source>11-headset.amber.narrowband</source><translation>Ihr Headset „{headset.name}“ nimmt nur mit {sound.inputRateHz} auf. Ihre Stimme klingt dadurch wie an einem alten Telefon.</translation></message>
    <message><source>11-headset.amber.only-communications</source><translation>Ihr Headset „{headset.name}“ ist nur als Kommunikationsgerät ausgewählt. Browser verwenden zum Hören „{sound.defaultOutputName}“ und zum Sprechen „{sound.defaultInputName}“.</translation></message>
    <message><source>11-headset.amber.only-default</source><translation>Ihr Headset „{headset.name}“ ist das Standardgerät, aber nicht das Kommunikationsgerät. Telefonprogramme verwenden zum Hören „{sound.outputName}“ und zum Sprechen „{sound.inputName}“.</translation></message>
    <message><source>11-headset.amber.wrong-microphone</source><translation>Sie hören über Ihr Headset, gesprochen wird aber in „{sound.inputName}“.</translation></message>
    <message><source>11-headset.amber.wrong-output</source><translation>Sie sprechen in Ihr Headset, der Ton kommt aber aus „{sound.outputName}“.</translation></message>
    <message><source>11-headset.amber.not-default</source><translation>Ihr Headset „{headset.name}“ ist nicht überall ausgewählt. Gehört wird über „{sound.outputName}“, gesprochen in „{sound.inputName}“.</translation></message>
    <message><source>11-headset.amber.no-microphone</source><translation>Von Ihrem Headset „{headset.name}“ kennt dieser PC nur den Ton, nicht das Mikrofon.</translation></message>
    <message><source>11-headset.amber.two-headsets</source><translation>Zwei verschiedene Headsets sind ausgewählt. Gehört wird über „{sound.outputName}“, gesprochen in „{sound.inputName}“.</translation></message>
    <message><source>11-headset.amber.disabled</source><translation>Ihr Headset „{headset.name}“ ist ganz oder zum Teil deaktiviert.</translation></message>
    <message><source>11-headset.amber.unplugged</source><translation>Es ist kein Headset eingesteckt. Frei ist die Buchse „{headset.name}“.</translation></message>
    <message><source>11-headset.amber.unconfirmed-not-default</source><translation>„{headset.name}“ ist angeschlossen, aber nicht überall ausgewählt. Gehört wird über „{sound.outputName}“, gesprochen in „{sound.inputName}“.</translation></message>
    <message><source>11-headset.amber.headphones</source><translation>Sie hören über Kopfhörer, gesprochen wird aber in „{sound.inputName}“.</translation></message>
    <message><source>11-headset.amber.speakerphone</source><translation>„{headset.name}“ ist eine Freisprechanlage. Gefordert ist ein Headset.</translation></message>
    <message><source>11-headset.amber.built-in</source><translation>Kein Headset gefunden. Gehört wird über „{sound.outputName}“, gesprochen in „{sound.inputName}“. Beides gehört zum PC oder hängt an seiner Klinkenbuchse.</translation></message>
    <message><source>11-headset.amber.two-devices</source><translation>Kein Headset gefunden. Gehört wird über „{sound.outputName}“, gesprochen in „{sound.inputName}“.</translation></message>
    <message><source>11-headset.amber.not-found</source><translation>Kein Headset gefunden. Gehört wird über „{sound.outputName}“, gesprochen in „{sound.inputName}“.</translation></message>
    <message><source>11-headset.amber.virtual</source><translation>Mindestens eines der ausgewählten Geräte ist kein Gerät, sondern ein Programm. Gehört wird über „{sound.outputName}“, gesprochen in „{sound.inputName}“.</translation></message>
    <message><source>11-headset.grey.needs_person</source><translation>Ausgewählt ist ein Gerät zum Hören und Sprechen. Ob es ein Headset ist, sehen nur Sie.</translation></message>
    <message><source>11-headset.grey.unsupported</source><translation>Sie arbeiten auf einem entfernten PC. Ihr Headset kennt nur der PC, an dem es angeschlossen ist.</translation></message>
    <message><source>11-headset.action.not-default</source><translation>Öffnen Sie die Soundeinstellungen. Wählen Sie „{headset.name}“ unter „Ausgabe“ und unter „Eingabe“.</translation></message>
    <message><source>11-headset.action.only-communications</source><translation>Öffnen Sie die Soundeinstellungen. Wählen Sie „{headset.name}“ unter „Ausgabe“ und unter „Eingabe“.</translation></message>
    <message><source>11-headset.action.only-default</source><translation>Öffnen Sie die Systemsteuerung „Sound“. Legen Sie „{headset.name}“ unter „Wiedergabe“ und „Aufnahme“ als Standardkommunikationsgerät fest.</translation></message>
    <message><source>11-headset.action.wrong-microphone</source><translation>Öffnen Sie die Soundeinstellungen. Wählen Sie „{headset.name}“ unter „Eingabe“.</translation></message>
    <message><source>11-headset.action.wrong-output</source><translation>Öffnen Sie die Soundeinstellungen. Wählen Sie „{headset.name}“ unter „Ausgabe“.</translation></message>
    <message><source>11-headset.action.no-microphone</source><translation>Trennen Sie das Headset und verbinden Sie es neu. Fehlt sein Mikrofon weiterhin, schließen Sie es mit einem USB-Kabel an.</translation></message>
    <message><source>11-headset.action.two-headsets</source><translation>Öffnen Sie die Soundeinstellungen. Wählen Sie unter „Ausgabe“ und unter „Eingabe“ dasselbe Headset.</translation></message>
    <message><source>11-headset.action.disabled</source><translation>Öffnen Sie die Systemsteuerung „Sound“. Aktivieren Sie „{headset.name}“ unter „Wiedergabe“ und unter „Aufnahme“.</translation></message>
    <message><source>11-headset.action.unplugged</source><translation>Stecken Sie Ihr Headset ein und prüfen Sie diesen Punkt erneut.</translation></message>
    <message><source>11-headset.action.unconfirmed-not-default</source><translation>Ist „{headset.name}“ Ihr Headset, dann wählen Sie es in den Soundeinstellungen unter „Ausgabe“ und unter „Eingabe“.</translation></message>
    <message><source>11-headset.action.headphones</source><translation>Schließen Sie ein Headset an. Wählen Sie es in den Soundeinstellungen unter „Ausgabe“ und unter „Eingabe“.</translation></message>
    <message><source>11-headset.action.speakerphone</source><translation>Schließen Sie ein Headset an. Wählen Sie es in den Soundeinstellungen unter „Ausgabe“ und unter „Eingabe“.</translation></message>
    <message><source>11-headset.action.built-in</source><translation>Schließen Sie ein Headset an. Wählen Sie es in den Soundeinstellungen unter „Ausgabe“ und unter „Eingabe“.</translation></message>
    <message><source>11-headset.action.two-devices</source><translation>Schließen Sie ein Headset an. Wählen Sie es in den Soundeinstellungen unter „Ausgabe“ und unter „Eingabe“.</translation></message>
    <message><source>11-headset.action.not-found</source><translation>Schließen Sie ein Headset an. Wählen Sie es in den Soundeinstellungen unter „Ausgabe“ und unter „Eingabe“.</translation></message>
    <message><source>11-headset.action.virtual</source><translation>Öffnen Sie die Soundeinstellungen. Wählen Sie Ihr Headset unter „Ausgabe“ und unter „Eingabe“.</translation></message>
    <message><source>11-headset.action.bluetooth-hands-free</source><translation>Schließen Sie das Headset mit seinem USB-Kabel oder seinem USB-Adapter an.</translation></message>
    <message><source>11-headset.action.narrowband</source><translation>Öffnen Sie die Systemsteuerung „Sound“, dort unter „Aufnahme“ die Eigenschaften des Headsets. Wählen Sie unter „Erweitert“ mindestens 16000 Hz.</translation></message>
    <message><source>11-permission.green.allowed</source><translation>Windows lässt Apps und Desktop-Apps auf das Mikrofon zugreifen.</translation></message>
    <message><source>11-permission.green.server</source><translation>Dieses Benutzerkonto darf den Soundserver und damit das Mikrofon verwenden. Nur Programme aus Flatpak oder Snap haben eigene Berechtigungen.</translation></message>
    <message><source>11-permission.amber.policy</source><translation>Eine Richtlinie Ihrer Organisation verbietet Apps das Mikrofon. Ob sie auch Browser und Telefonprogramme trifft, ist nicht bekannt.</translation></message>
    <message><source>11-permission.amber.refused-programs</source><translation>Windows verweigert einzelnen Programmen das Mikrofon: {permission.refusedPrograms}.</translation></message>
    <message><source>11-permission.red.denied-machine</source><translation>Der Mikrofonzugriff ist für den ganzen PC ausgeschaltet.</translation></message>
    <message><source>11-permission.red.denied-user</source><translation>Windows lässt Apps nicht auf das Mikrofon zugreifen.</translation></message>
    <message><source>11-permission.red.denied-desktop</source><translation>Windows lässt Desktop-Apps nicht auf das Mikrofon zugreifen.</translation></message>
    <message><source>11-permission.red.denied-policy</source><translation>Der Mikrofonzugriff ist ausgeschaltet, und eine Richtlinie Ihrer Organisation lässt ihn nicht einschalten.</translation></message>
    <message><source>11-permission.action.denied-machine</source><translation>Öffnen Sie die Mikrofoneinstellungen. Schalten Sie ganz oben „Mikrofonzugriff“ ein. Fehlen Ihnen die Rechte dafür, bitten Sie Ihre IT-Abteilung.</translation></message>
    <message><source>11-permission.action.denied-user</source><translation>Öffnen Sie die Mikrofoneinstellungen. Schalten Sie „Apps den Zugriff auf Ihr Mikrofon erlauben“ ein.</translation></message>
    <message><source>11-permission.action.denied-desktop</source><translation>Öffnen Sie die Mikrofoneinstellungen. Schalten Sie ganz unten „Desktop-Apps den Zugriff auf Ihr Mikrofon erlauben“ ein.</translation></message>
    <message><source>11-permission.action.denied-policy</source><translation>Bitten Sie Ihre IT-Abteilung, diese Richtlinie zu prüfen: {permission.policyPlace}.</translation></message>
    <message><source>11-permission.action.policy</source><translation>Bitten Sie Ihre IT-Abteilung, diese Richtlinie zu prüfen: {permission.policyPlace}.</translation></message>
    <message><source>11-permission.action.refused-programs</source><translation>Öffnen Sie die Mikrofoneinstellungen und erlauben Sie diesen Programmen den Zugriff.</translation></message>
    <message><source>9-encoder.green.hardware</source><translation>Dieser PC encodiert Video mit eigener Hardware: {encoders.best} ({encoders.bestFormat}).</translation></message>
    <message><source>9-encoder.green.software</source><translation>Ein Codec ist vorhanden: {encoders.best} ({encoders.bestFormat}). Das Encodieren übernimmt der Prozessor, denn Hardware dafür wurde nicht gefunden.</translation></message>
    <message><source>9-encoder.green.library</source><translation>Eine Programmbibliothek, die Video encodiert, ist installiert: {encoders.best} ({encoders.bestFormat}).</translation></message>
    <message><source>9-encoder.red.media-pack-missing</source><translation>Dieses Windows ist eine N-Edition ohne Media Foundation. Damit fehlen die Codecs von Windows, die Video encodieren.</translation></message>
    <message><source>9-encoder.action.media-pack-missing</source><translation>Lassen Sie unter „Optionale Features“ das „Media Feature Pack“ hinzufügen und den PC neu starten.</translation></message>
    <message><source>9-encoder.red.feature-missing</source><translation>Auf diesem Windows-Server ist Media Foundation nicht installiert. Damit fehlen die Codecs, die Video encodieren.</translation></message>
    <message><source>9-encoder.action.feature-missing</source><translation>Lassen Sie im Server-Manager das Feature „Media Foundation“ hinzufügen und den Server neu starten.</translation></message>
    <message><source>9-encoder.red.framework-missing</source><translation>Auf diesem Windows fehlt Media Foundation und damit jeder Codec von Windows, der Video encodiert.</translation></message>
    <message><source>9-encoder.action.framework-missing</source><translation>Lassen Sie Ihre IT-Abteilung die Medienfunktionen von Windows nachinstallieren. Sie stehen unter „Optionale Features“.</translation></message>
    <message><source>9-encoder.red.none</source><translation>Auf diesem PC wurde kein Codec gefunden, der Video encodiert.</translation></message>
    <message><source>9-encoder.action.none</source><translation>Lassen Sie Ihre IT-Abteilung einen Codec für H.264 installieren, zum Beispiel mit dem Treiber der Grafikkarte.</translation></message>
    <message><source>9-coach-flash.amber.absent</source><translation>Flash ist auf diesem PC nicht vorhanden und läuft in keinem aktuellen Browser mehr. Aufzeichnungen bis Version 20.2 lassen sich hier nicht abspielen.</translation></message>
    <message><source>9-coach-flash.action.absent</source><translation>Brauchen Sie solche Aufzeichnungen noch, bitten Sie Ihren Telefonie-Anbieter, sie umzuwandeln. Installieren Sie Flash nicht.</translation></message>
    <message><source>9-coach-flash.red.leftover</source><translation>Auf diesem PC liegt noch Flash (Version: {flash.version}). Es wird seit Ende 2020 nicht mehr gepflegt, läuft in keinem aktuellen Browser und ist ein Sicherheitsrisiko.</translation></message>
    <message><source>9-coach-flash.action.leftover</source><translation>Lassen Sie Flash deinstallieren. Bitten Sie Ihren Telefonie-Anbieter, Aufzeichnungen bis Version 20.2 umzuwandeln.</translation></message>
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
    <message><source>12-internet.red.black-hole</source><translation>Große Datenpakete verschwinden an diesem Anschluss ohne Meldung; kleine kommen an. Webseiten und gesicherte Verbindungen bleiben dadurch hängen. Größtes Paket, das ankommt: {path.largestBytes}.</translation></message>
    <message><source>12-internet.action.black-hole</source><translation>Melden Sie diesen Befund Ihrem Internetanbieter. Bis dahin hilft es, im Router für den Internetzugang {path.largestBytes} als größtes Paket (MTU) einzustellen.</translation></message>
    <message><source>12-internet.red.black-hole-unsized</source><translation>Große Datenpakete verschwinden an diesem Anschluss ohne Meldung; kleine kommen an. Webseiten und gesicherte Verbindungen bleiben dadurch hängen.</translation></message>
    <message><source>12-internet.action.black-hole-unsized</source><translation>Melden Sie Ihrem Internetanbieter, dass große Pakete an Ihrem Anschluss verloren gehen (MTU). Trennen Sie vorher ein VPN, falls eines verbunden ist, und prüfen Sie diesen Punkt erneut.</translation></message>
    <message><source>12-internet.amber.alias-loop</source><translation>Der Name {dns.name} verweist im Kreis auf sich selbst und führt zu keiner Adresse. Ob das Internet erreichbar ist, wurde nicht gemessen.</translation></message>
    <message><source>12-internet.action.alias-loop</source><translation>Melden Sie Ihrem Telefonie-Anbieter, dass der Name {dns.name} im Kreis verweist (CNAME).</translation></message>
    <message><source>12-internet.amber.dns-first-silent</source><translation>Der erste eingetragene Namensserver ({dns.first}) antwortet nicht, erst ein weiterer ({dns.server}) tut es. Programme warten deshalb vor jeder neuen Verbindung vergeblich auf den ersten.</translation></message>
    <message><source>12-internet.action.dns-first-silent</source><translation>Stellen Sie die Adresse der Namensserver (DNS) in den Netzwerkeinstellungen auf „Automatisch“ oder entfernen Sie {dns.first}. Kommt die Adresse vom Router, starten Sie den Router neu.</translation></message>
    <message><source>12-internet.amber.dns-slow</source><translation>Die Namensauflösung (DNS) ist langsam. Eine Antwort dauert {dns.timeMs}; Self Check empfiehlt weniger als 1,5 Sekunden. Programme warten so lange vor jeder neuen Verbindung.</translation></message>
    <message><source>12-internet.action.dns-slow</source><translation>Starten Sie den Router neu. Bleibt die Namensauflösung (DNS) langsam, fragen Sie Ihren Internetanbieter nach einem anderen Namensserver.</translation></message>
    <message><source>12-internet.amber.dns-differ</source><translation>Die eingetragenen Namensserver nennen für {dns.name} Adressen aus ganz verschiedenen Netzen. Einer von ihnen kann falsch sein; je nachdem, welcher antwortet, gehen Verbindungen ans falsche Ziel.</translation></message>
    <message><source>12-internet.action.dns-differ</source><translation>Fragen Sie Ihre IT-Abteilung, welche Namensserver (DNS) an diesem PC eingetragen sein sollen.</translation></message>
    <message><source>12-internet.amber.ipv6-broken</source><translation>IPv6 ist an diesem PC eingerichtet, aber aus dem Internet kam darüber in 2 Sekunden nichts zurück. Mit IPv4 steht die Verbindung nach {ipv4.timeMs}. Programme, die zuerst IPv6 versuchen, warten vor jeder Verbindung.</translation></message>
    <message><source>12-internet.action.ipv6-broken</source><translation>Starten Sie den Router neu. Bleibt es dabei, schalten Sie IPv6 im Router aus oder fragen Sie Ihren Internetanbieter.</translation></message>
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
    <message><source>networks.amber.vpn</source><translation>IP-Netze mit Antwort: {networks.answeredCount} von {networks.totalCount}. Durch das VPN „{networks.vpnName}“ gehen davon {networks.vpnCount}, und von diesen antwortet keines.</translation></message>
    <message><source>networks.red.refused-on-the-way</source><translation>Verbindungen zu IP-Netzen dieser Liste werden unterwegs abgelehnt: {networks.refusedCount} von {networks.totalCount}.</translation></message>
    <message><source>networks.red.local-firewall</source><translation>Die Firewall auf diesem PC lässt Verbindungen zu IP-Netzen dieser Liste nicht zu (geprüft: {networks.totalCount}).</translation></message>
    <message><source>networks.red.firewall-rule</source><translation>Die Firewall auf diesem PC sperrt IP-Netze dieser Liste. Die Regel heißt „{networks.firewallRule}“.</translation></message>
    <message><source>networks.red.firewall-setting</source><translation>Die Firewall auf diesem PC sperrt alle ausgehenden Verbindungen, die keine Regel erlaubt. IP-Netze dieser Liste fehlen in den Regeln.</translation></message>
    <message><source>networks.amber.browser-blocked</source><translation>Alle IP-Netze haben geantwortet. Aber die Regel „{networks.browserRule}“ der Windows-Firewall sperrt sie für einen Browser.</translation></message>
    <message><source>networks.red.no-route</source><translation>Dieser PC kennt keinen Weg zu IP-Netzen dieser Liste (geprüft: {networks.totalCount}).</translation></message>
    <message><source>networks.action.partly-silent</source><translation>Lassen Sie sich von Ihrer IT-Abteilung bestätigen, dass alle IP-Netze dieser Liste freigeschaltet sind. Welche nicht geantwortet haben, steht in den Details.</translation></message>
    <message><source>networks.action.silent</source><translation>Lassen Sie sich von Ihrer IT-Abteilung bestätigen, dass alle IP-Netze dieser Liste freigeschaltet sind. Welche nicht geantwortet haben, steht in den Details.</translation></message>
    <message><source>networks.action.canary-silent</source><translation>Bitten Sie Ihre IT-Abteilung, die IP-Netze dieser Liste in der Firewall freizuschalten. Welche nicht geantwortet haben, steht in den Details.</translation></message>
    <message><source>networks.action.refused-on-the-way</source><translation>Bitten Sie Ihre IT-Abteilung, diese IP-Netze in der Firewall freizuschalten: {networks.refused}.</translation></message>
    <message><source>networks.action.local-firewall</source><translation>Bitten Sie Ihre IT-Abteilung, ausgehende Verbindungen zu diesen IP-Netzen in der Firewall dieses PCs freizuschalten.</translation></message>
    <message><source>networks.action.firewall-rule</source><translation>Bitten Sie Ihre IT-Abteilung, die Regel „{networks.firewallRule}“ so zu ändern, dass sie diese IP-Netze nicht sperrt: {networks.firewallBlocked}.</translation></message>
    <message><source>networks.action.firewall-setting</source><translation>Bitten Sie Ihre IT-Abteilung, in der Firewall dieses PCs ausgehende Verbindungen zu diesen IP-Netzen zu erlauben: {networks.firewallBlocked}.</translation></message>
    <message><source>networks.action.vpn</source><translation>Trennen Sie das VPN und prüfen Sie erneut. Kommen dann Antworten, bitten Sie Ihre IT-Abteilung, die IP-Netze dieser Liste im VPN freizuschalten oder am VPN vorbeizuleiten.</translation></message>
    <message><source>networks.action.browser-blocked</source><translation>Bitten Sie Ihre IT-Abteilung, die Regel „{networks.browserRule}“ zu ändern, oder verwenden Sie einen anderen Browser.</translation></message>
    <message><source>networks.action.no-route</source><translation>Trennen Sie ein eingeschaltetes VPN und prüfen Sie erneut. Bleibt der Punkt rot, zeigen Sie ihn Ihrer IT-Abteilung.</translation></message>
    <!-- TCP connections: what was reached -->
    <message><source>4.4-agent-server.green.open</source><translation>Der Agenten-Server {tcp.host} antwortet verschlüsselt auf Port {tcp.port} nach {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-5061.green.open</source><translation>Der SIP-Server {tcp.host} antwortet verschlüsselt auf Port {tcp.port} nach {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-443-webrtc.green.open</source><translation>Der WebRTC-Server {tcp.host} nimmt auf Port {tcp.port} eine verschlüsselte Verbindung an, nach {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-80-443.green.open</source><translation>Webseiten und APIs antworten: {tcp.answeredCount} von {tcp.targetCount} Verbindungen.</translation></message>
    <message><source>7-http.green.open</source><translation>Surfly antwortet über HTTP und HTTPS: {tcp.answeredCount} von {tcp.targetCount} Verbindungen.</translation></message>
    <message><source>12-tcp-22.green.open</source><translation>Der sFTP-Server {tcp.host} meldet sich auf Port {tcp.port} nach {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-4747.green.open</source><translation>Der Cockpit-Server {tcp.host} nimmt auf Port {tcp.port} nach {tcp.totalMs} eine Verbindung an.</translation></message>
    <message><source>12-tcp-1549.green.open</source><translation>Der Server für das Workforcemanagement, {tcp.host}, nimmt auf Port {tcp.port} nach {tcp.totalMs} eine Verbindung an.</translation></message>
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
    <message><source>tcp.red.firewall-rule</source><translation>Die Firewall auf diesem PC sperrt die Verbindung zu {tcp.host}, Port {tcp.port}. Die Regel heißt „{tcp.firewallRule}“.</translation></message>
    <message><source>tcp.action.firewall-rule</source><translation>Bitten Sie Ihre IT-Abteilung, die Regel „{tcp.firewallRule}“ so zu ändern, dass sie TCP-Port {tcp.port} zu {tcp.host} nicht sperrt.</translation></message>
    <message><source>tcp.red.vpn</source><translation>{tcp.host} antwortet nicht auf Port {tcp.port}. Die Verbindung dorthin geht durch das VPN „{tcp.vpnName}“.</translation></message>
    <message><source>tcp.action.vpn</source><translation>Trennen Sie das VPN und prüfen Sie erneut. Antwortet der Server dann, bitten Sie Ihre IT-Abteilung, TCP-Port {tcp.port} zu {tcp.host} im VPN freizuschalten oder am VPN vorbeizuleiten.</translation></message>
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
    <message><source>tcp.red.intercepted</source><translation>Die verschlüsselte Verbindung zu {tcp.host} wird unterwegs aufgebrochen. Das Zertifikat stammt von „{interception.by}“.</translation></message>
    <message><source>tcp.action.intercepted</source><translation>Bitten Sie Ihre IT-Abteilung, {tcp.host} vom Aufbrechen der Verschlüsselung auszunehmen.</translation></message>
    <message><source>tcp.red.intercepted-product</source><translation>„{interception.by}“ auf diesem PC bricht die verschlüsselte Verbindung zu {tcp.host} auf.</translation></message>
    <message><source>tcp.action.intercepted-product</source><translation>Nehmen Sie {tcp.host} in „{interception.by}“ von der Prüfung verschlüsselter Verbindungen aus. Verwaltet Ihre IT-Abteilung diesen PC, bitten Sie sie darum.</translation></message>
    <message><source>tcp.red.intercepted-router</source><translation>Statt {tcp.host} antwortet Ihr Router („{interception.by}“) mit einem eigenen Zertifikat.</translation></message>
    <message><source>tcp.action.intercepted-router</source><translation>Sehen Sie im Router nach, ob eine Kindersicherung oder ein Filter {tcp.host} sperrt.</translation></message>
    <message><source>tcp.red.clock-wrong</source><translation>Nach der Uhr dieses PCs gilt das Zertifikat von {tcp.host} nicht, aber die Uhr geht falsch. Abweichung: {clock.offsetSec}.</translation></message>
    <message><source>tcp.action.clock-wrong</source><translation>Schalten Sie unter Einstellungen &gt; Zeit und Sprache &gt; Datum und Uhrzeit die automatische Uhrzeit ein. Prüfen Sie diesen Punkt danach erneut.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-product</source><translation>„{interception.by}“ auf diesem PC bricht verschlüsselte Verbindungen auf: {interception.places}.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-product</source><translation>Nehmen Sie diese Adressen in „{interception.by}“ von der Prüfung verschlüsselter Verbindungen aus. Verwaltet Ihre IT-Abteilung diesen PC, bitten Sie sie darum.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-router</source><translation>Statt der Server antwortet Ihr Router („{interception.by}“) mit einem eigenen Zertifikat: {interception.places}.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-router</source><translation>Sehen Sie im Router nach, ob eine Kindersicherung oder ein Filter diese Adressen sperrt.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-everywhere</source><translation>Alle geprüften verschlüsselten Verbindungen werden unterwegs aufgebrochen, auch ohne Proxy-Server. Die Zertifikate stammen von „{interception.by}“.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-everywhere</source><translation>Bitten Sie Ihre IT-Abteilung, die Adressen von {provider} vom Aufbrechen der Verschlüsselung auszunehmen: {interception.places}.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-web</source><translation>Die verschlüsselten Webverbindungen werden unterwegs aufgebrochen, die der Telefonie nicht. Die Zertifikate stammen von „{interception.by}“.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-web</source><translation>Bitten Sie Ihre IT-Abteilung, die Adressen von {provider} vom Aufbrechen der Verschlüsselung auszunehmen: {interception.places}.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-some</source><translation>Verschlüsselte Verbindungen werden unterwegs aufgebrochen: {interception.places}. Die Zertifikate stammen von „{interception.by}“.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-some</source><translation>Bitten Sie Ihre IT-Abteilung, diese Adressen vom Aufbrechen der Verschlüsselung auszunehmen.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-beside</source><translation>Der Proxy-Server {proxy.server} lässt die Verschlüsselung, wie sie ist. Am Proxy-Server vorbei wird sie aufgebrochen: {interception.places}. Das Zertifikat stammt von „{interception.by}“.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-beside</source><translation>Bitten Sie Ihre IT-Abteilung, diese Adressen vom Aufbrechen der Verschlüsselung auszunehmen.</translation></message>
    <message><source>tcp.red.no-greeting</source><translation>{tcp.host} nimmt die Verbindung auf Port {tcp.port} an, antwortet dann aber nicht.</translation></message>
    <message><source>tcp.action.no-greeting</source><translation>Fragen Sie {provider}, ob der Dienst auf {tcp.host}, Port {tcp.port}, läuft.</translation></message>
    <message><source>tcp.red.wrong-greeting</source><translation>Auf Port {tcp.port} von {tcp.host} antwortet etwas anderes als der erwartete Dienst.</translation></message>
    <message><source>tcp.action.wrong-greeting</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Proxy-Server die Verbindung zu {tcp.host}, Port {tcp.port}, abfängt.</translation></message>
    <message><source>6-turn.green.relays</source><translation>Der TURN-Server {turn.host} leitet Sprache und Video in beide Richtungen weiter, auch über UDP. Erstes Paket nach {turn.udpFirstPacketMs}.</translation></message>
    <message><source>6-turn.amber.udp-blocked</source><translation>UDP kommt nicht bis zum TURN-Server {turn.host} durch. Er leitet nur über {turn.working} weiter, und dort kann die Sprache eher stocken.</translation></message>
    <message><source>6-turn.action.udp-blocked</source><translation>Bitten Sie Ihre IT-Abteilung, UDP-Port {turn.udpPort} zu {turn.host} in Firewall und VPN freizuschalten.</translation></message>
    <message><source>6-turn.amber.udp-fails</source><translation>Der TURN-Server {turn.host} ist über UDP zu hören, leitet aber nur über {turn.working} weiter. Dort kann die Sprache eher stocken.</translation></message>
    <message><source>6-turn.action.udp-fails</source><translation>Melden Sie {provider}, dass {turn.host} über UDP nicht weiterleitet.</translation></message>
    <message><source>6-turn.amber.no-data</source><translation>Der TURN-Server {turn.host} lässt den Zugang zu, doch zwischen zwei Relays auf ihm kam nichts an. Dass er weiterleitet, ist nicht bewiesen.</translation></message>
    <message><source>6-turn.action.no-data</source><translation>Fragen Sie {provider}, ob {turn.host} Pakete von einem seiner Relays zum anderen durchlässt.</translation></message>
    <message><source>6-turn.grey.no-credentials</source><translation>Der TURN-Server {turn.host} antwortet. Ob er weiterleitet, lässt sich nur mit Zugangsdaten messen, und die fehlen im Anbieterprofil.</translation></message>
    <message><source>6-turn.action.no-credentials</source><translation>Bitten Sie {provider} um ein Profil mit Zugangsdaten für TURN.</translation></message>
    <message><source>6-turn.red.wrong-credentials</source><translation>Der TURN-Server {turn.host} weist die Zugangsdaten des Anbieterprofils zurück. Der Weg zu ihm ist frei.</translation></message>
    <message><source>6-turn.action.wrong-credentials</source><translation>Bitten Sie {provider} um ein Profil mit gültigen Zugangsdaten für TURN.</translation></message>
    <message><source>6-turn.red.credentials-expired</source><translation>Die Zugangsdaten für den TURN-Server {turn.host} sind am {turn.expiredDate} abgelaufen. Der Weg zu ihm ist frei.</translation></message>
    <message><source>6-turn.action.credentials-expired</source><translation>Sehen Sie zuerst nach, ob Datum und Uhrzeit dieses PCs stimmen. Bitten Sie {provider} dann um ein Profil mit neuen Zugangsdaten für TURN.</translation></message>
    <message><source>6-turn.red.forbidden</source><translation>Der TURN-Server {turn.host} antwortet, verbietet aber die Weiterleitung (Fehler {turn.errorCode}).</translation></message>
    <message><source>6-turn.action.forbidden</source><translation>Melden Sie {provider}, dass {turn.host} die Weiterleitung verbietet.</translation></message>
    <message><source>6-turn.red.quota</source><translation>Der TURN-Server {turn.host} gewährt diesem Zugang zu wenige Relays zugleich (Fehler {turn.errorCode}). Ein Gespräch braucht zwei.</translation></message>
    <message><source>6-turn.action.quota</source><translation>Warten Sie zehn Minuten und prüfen Sie erneut. Bleibt der Punkt rot, bitten Sie {provider}, auf {turn.host} mehr Relays je Zugang zu erlauben.</translation></message>
    <message><source>6-turn.red.overloaded</source><translation>Der TURN-Server {turn.host} ist ausgelastet (Fehler {turn.errorCode}).</translation></message>
    <message><source>6-turn.action.overloaded</source><translation>Prüfen Sie in einigen Minuten erneut. Bleibt der Punkt rot, melden Sie {provider}, dass {turn.host} ausgelastet ist.</translation></message>
    <message><source>6-turn.red.server-error</source><translation>Der TURN-Server {turn.host} meldet einen eigenen Fehler ({turn.errorCode}).</translation></message>
    <message><source>6-turn.action.server-error</source><translation>Melden Sie {provider} den Fehler {turn.errorCode} des TURN-Servers {turn.host}.</translation></message>
    <message><source>6-turn.red.refused-otherwise</source><translation>Der TURN-Server {turn.host} lehnt die Weiterleitung ab (Fehler {turn.errorCode}).</translation></message>
    <message><source>6-turn.action.refused-otherwise</source><translation>Melden Sie {provider} den Fehler {turn.errorCode} des TURN-Servers {turn.host}.</translation></message>
    <message><source>turn.red.wrong-integrity</source><translation>Die Antwort, die vom TURN-Server {turn.host} kommen soll, trägt nicht dessen Unterschrift. Etwas auf dem Weg verändert sie.</translation></message>
    <message><source>turn.action.wrong-integrity</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob eine Firewall oder ein Proxy-Server die Verbindung zu {turn.host} verändert.</translation></message>
    <message><source>6-turn.red.one-way</source><translation>Der TURN-Server {turn.host} leitet nur in eine Richtung weiter.</translation></message>
    <message><source>6-turn.action.one-way</source><translation>Melden Sie {provider}, dass {turn.host} nur in eine Richtung weiterleitet.</translation></message>
    <message><source>turn.red.name-not-found</source><translation>Der Name {turn.host} wurde nicht gefunden.</translation></message>
    <message><source>turn.action.name-not-found</source><translation>Fragen Sie {provider}, ob der Servername {turn.host} noch gilt.</translation></message>
    <message><source>turn.red.name-server-silent</source><translation>Die Namensauflösung (DNS) gibt zu {turn.host} keine Antwort.</translation></message>
    <message><source>turn.action.name-server-silent</source><translation>Starten Sie den Router neu. Bleibt der Punkt rot, wenden Sie sich an Ihren Internetanbieter.</translation></message>
    <message><source>turn.red.unreachable</source><translation>Ein Gerät unterwegs meldet: {turn.host} ist nicht erreichbar.</translation></message>
    <message><source>turn.action.unreachable</source><translation>Fragen Sie {provider}, ob {turn.host} in Betrieb ist.</translation></message>
    <message><source>turn.red.no-route</source><translation>Dieser PC kennt keinen Weg zu {turn.host} (keine passende Route).</translation></message>
    <message><source>turn.action.no-route</source><translation>Trennen Sie ein eingeschaltetes VPN und prüfen Sie erneut. Bleibt der Punkt rot, zeigen Sie ihn Ihrer IT-Abteilung.</translation></message>
    <message><source>turn.red.certificate-expired</source><translation>Das Zertifikat von {turn.host} ist am {certificate.expiresDate} abgelaufen.</translation></message>
    <message><source>turn.action.certificate-expired</source><translation>Sehen Sie zuerst nach, ob Datum und Uhrzeit dieses PCs stimmen. Melden Sie {provider} dann das abgelaufene Zertifikat.</translation></message>
    <message><source>turn.red.certificate-not-yet-valid</source><translation>Nach der Uhr dieses PCs gilt das Zertifikat von {turn.host} noch nicht.</translation></message>
    <message><source>turn.action.certificate-not-yet-valid</source><translation>Stellen Sie Datum und Uhrzeit dieses PCs richtig. Prüfen Sie diesen Punkt danach erneut.</translation></message>
    <message><source>turn.red.certificate-name</source><translation>Das Zertifikat von {turn.host} passt nicht zum Namen.</translation></message>
    <message><source>turn.action.certificate-name</source><translation>Melden Sie {provider}, dass das Zertifikat von {turn.host} auf einen anderen Namen lautet.</translation></message>
    <message><source>turn.red.certificate-untrusted</source><translation>Dieser PC vertraut dem Zertifikat von {turn.host} nicht. Es stammt von „{certificate.issuer}“.</translation></message>
    <message><source>turn.action.certificate-untrusted</source><translation>Fragen Sie Ihre IT-Abteilung, ob „{certificate.issuer}“ zu einem Virenschutz oder Proxy-Server gehört, der verschlüsselte Verbindungen öffnet.</translation></message>
    <message><source>6-turn.red.refused</source><translation>{turn.host} lehnt jede Verbindung zu TURN ab, über UDP, TCP und TLS.</translation></message>
    <message><source>6-turn.action.refused</source><translation>Melden Sie {provider}, dass {turn.host} keine Verbindung zu TURN annimmt.</translation></message>
    <message><source>6-turn.red.refused-on-the-way</source><translation>Kein Weg zum TURN-Server {turn.host} ist offen. Unterwegs wird abgelehnt.</translation></message>
    <message><source>6-turn.action.refused-on-the-way</source><translation>Bitten Sie Ihre IT-Abteilung, zu {turn.host} den UDP-Port {turn.udpPort} und den TCP-Port {turn.tls443Port} in Firewall und VPN freizuschalten.</translation></message>
    <message><source>6-turn.red.silent</source><translation>Der TURN-Server {turn.host} antwortet nicht, weder über UDP noch über TCP noch über TLS.</translation></message>
    <message><source>6-turn.action.silent</source><translation>Bitten Sie Ihre IT-Abteilung, zu {turn.host} den UDP-Port {turn.udpPort} und den TCP-Port {turn.tls443Port} in Firewall und VPN freizuschalten.</translation></message>
    <message><source>6-turn.red.local-firewall</source><translation>Die Firewall auf diesem PC lässt keine Verbindung zum TURN-Server {turn.host} zu.</translation></message>
    <message><source>6-turn.action.local-firewall</source><translation>Bitten Sie Ihre IT-Abteilung, in der Firewall dieses PCs den UDP-Port {turn.udpPort} und den TCP-Port {turn.tls443Port} zu {turn.host} freizuschalten.</translation></message>
    <message><source>6-turn.red.closed-early</source><translation>Verbindungen zum TURN-Server {turn.host} werden vorzeitig beendet.</translation></message>
    <message><source>6-turn.action.closed-early</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob eine Firewall oder ein Proxy-Server die Verbindung zu {turn.host} beendet.</translation></message>
    <message><source>6-turn.red.bad-answer</source><translation>Unter {turn.host} antwortet etwas anderes als ein TURN-Server.</translation></message>
    <message><source>6-turn.action.bad-answer</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob eine Firewall oder ein Proxy-Server die Verbindung zu {turn.host} abfängt.</translation></message>
    <message><source>6-turn.red.tls-failed</source><translation>Der TURN-Server {turn.host} ist nur mit TLS zu erreichen, und die Verschlüsselung kommt nicht zustande.</translation></message>
    <message><source>6-turn.action.tls-failed</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Virenschutz oder ein Proxy-Server die Verschlüsselung zu {turn.host} stört.</translation></message>
    <message><source>12-turn-443.green.relays</source><translation>Der TURN-Server {turn.host} leitet über TLS auf Port {turn.tls443Port} weiter. Erstes Paket nach {turn.tls443FirstPacketMs}.</translation></message>
    <message><source>12-turn-443.green.no-credentials</source><translation>Der TURN-Server {turn.host} antwortet über TLS auf Port {turn.tls443Port}. Weitergeleitet wurde nichts, weil das Anbieterprofil keine Zugangsdaten enthält.</translation></message>
    <message><source>12-turn-443.amber.denied</source><translation>Port {turn.tls443Port} zum TURN-Server {turn.host} ist offen, TLS und TURN antworten. Die Weiterleitung lehnt der Server ab.</translation></message>
    <message><source>12-turn-443.action.denied</source><translation>An der Firewall liegt es nicht. Der Punkt „TURN-Server“ in Kapitel 6 nennt den Grund und was zu tun ist.</translation></message>
    <message><source>12-turn-443.amber.no-data</source><translation>Der TURN-Server {turn.host} antwortet über TLS auf Port {turn.tls443Port}. Zwischen zwei Relays auf ihm kam aber nicht in beide Richtungen etwas an.</translation></message>
    <message><source>12-turn-443.action.no-data</source><translation>Fragen Sie {provider}, ob {turn.host} Pakete von einem seiner Relays zum anderen durchlässt.</translation></message>
    <message><source>12-turn-443.red.refused</source><translation>{turn.host} lehnt die Verbindung auf Port {turn.tls443Port} ab.</translation></message>
    <message><source>12-turn-443.action.refused</source><translation>Melden Sie {provider}, dass {turn.host} auf Port {turn.tls443Port} keine Verbindung annimmt.</translation></message>
    <message><source>12-turn-443.red.refused-on-the-way</source><translation>Die Verbindung zu {turn.host}, Port {turn.tls443Port}, wurde unterwegs abgelehnt.</translation></message>
    <message><source>12-turn-443.action.refused-on-the-way</source><translation>Bitten Sie Ihre IT-Abteilung, TCP-Port {turn.tls443Port} zu {turn.host} in der Firewall freizuschalten.</translation></message>
    <message><source>12-turn-443.red.silent</source><translation>{turn.host} antwortet nicht auf Port {turn.tls443Port}.</translation></message>
    <message><source>12-turn-443.action.silent</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob eine Firewall oder ein VPN den TCP-Port {turn.tls443Port} zu {turn.host} zurückhält.</translation></message>
    <message><source>12-turn-443.red.local-firewall</source><translation>Die Firewall auf diesem PC lässt die Verbindung zu {turn.host}, Port {turn.tls443Port}, nicht zu.</translation></message>
    <message><source>12-turn-443.action.local-firewall</source><translation>Bitten Sie Ihre IT-Abteilung, TCP-Port {turn.tls443Port} zu {turn.host} in der Firewall dieses PCs freizuschalten.</translation></message>
    <message><source>12-turn-443.red.closed-early</source><translation>{turn.host} nimmt die Verbindung auf Port {turn.tls443Port} an und beendet sie vorzeitig.</translation></message>
    <message><source>12-turn-443.action.closed-early</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob eine Firewall oder ein Proxy-Server die Verbindung zu {turn.host} beendet.</translation></message>
    <message><source>12-turn-443.red.tls-failed</source><translation>Mit {turn.host}, Port {turn.tls443Port}, kommt keine verschlüsselte Verbindung (TLS) zustande.</translation></message>
    <message><source>12-turn-443.action.tls-failed</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Virenschutz oder ein Proxy-Server die Verschlüsselung zu {turn.host} stört.</translation></message>
    <message><source>12-turn-443.red.bad-answer</source><translation>Auf Port {turn.tls443Port} von {turn.host} antwortet etwas anderes als ein TURN-Server.</translation></message>
    <message><source>12-turn-443.action.bad-answer</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob eine Firewall oder ein Proxy-Server die Verbindung zu {turn.host} abfängt.</translation></message>
    <message><source>websocket.green.open</source><translation>Die WebSocket-Verbindung zu {tcp.host} steht. Mittlere Umlaufzeit von {websocket.pingCount} Pings: {websocket.pingMedianMs}.</translation></message>
    <message><source>websocket.green.open-idle</source><translation>Die WebSocket-Verbindung zu {tcp.host} steht und blieb bisher {websocket.idleSec} lang in Ruhe offen. Mittlere Umlaufzeit von {websocket.pingCount} Pings: {websocket.pingMedianMs}.</translation></message>
    <message><source>websocket.amber.idle-cut</source><translation>Die WebSocket-Verbindung zu {tcp.host} steht, wird aber in Ruhe nach spätestens {websocket.cutSec} getrennt. Wartende Chats können dann unbemerkt abbrechen.</translation></message>
    <message><source>websocket.red.idle-cut</source><translation>Die WebSocket-Verbindung zu {tcp.host} steht, wird aber in Ruhe schon nach spätestens {websocket.cutSec} getrennt. Chats brechen ab, sobald eine Weile niemand schreibt.</translation></message>
    <message><source>websocket.action.idle-cut</source><translation>Trennen Sie ein VPN und prüfen Sie diesen Punkt noch einmal. Bleibt es dabei, bitten Sie Ihre IT-Abteilung, ruhende Verbindungen zu {tcp.host} im Proxy-Server, in der Firewall und im Router mindestens zwei Minuten lang offen zu halten.</translation></message>
    <message><source>websocket.red.name-not-found</source><translation>Der Name {tcp.host} wurde nicht gefunden.</translation></message>
    <message><source>websocket.action.name-not-found</source><translation>Fragen Sie {provider}, ob der Servername {tcp.host} noch gilt.</translation></message>
    <message><source>websocket.red.name-server-silent</source><translation>Die Namensauflösung (DNS) gibt zu {tcp.host} keine Antwort.</translation></message>
    <message><source>websocket.action.name-server-silent</source><translation>Starten Sie den Router neu. Bleibt der Punkt rot, wenden Sie sich an Ihren Internetanbieter.</translation></message>
    <message><source>websocket.red.refused</source><translation>{tcp.host} lehnt die Verbindung auf Port {tcp.port} ab.</translation></message>
    <message><source>websocket.action.refused</source><translation>Melden Sie {provider}, dass {tcp.host} auf Port {tcp.port} keine Verbindung annimmt.</translation></message>
    <message><source>websocket.red.refused-on-the-way</source><translation>Die Verbindung zu {tcp.host}, Port {tcp.port}, wurde unterwegs abgelehnt.</translation></message>
    <message><source>websocket.action.refused-on-the-way</source><translation>Bitten Sie Ihre IT-Abteilung, TCP-Port {tcp.port} zu {tcp.host} in der Firewall freizuschalten.</translation></message>
    <message><source>websocket.red.unreachable</source><translation>Ein Gerät unterwegs meldet: {tcp.host} ist nicht erreichbar.</translation></message>
    <message><source>websocket.action.unreachable</source><translation>Fragen Sie {provider}, ob {tcp.host} in Betrieb ist.</translation></message>
    <message><source>websocket.red.no-route</source><translation>Dieser PC kennt keinen Weg zu {tcp.host} (keine passende Route).</translation></message>
    <message><source>websocket.action.no-route</source><translation>Trennen Sie ein eingeschaltetes VPN und prüfen Sie erneut. Bleibt der Punkt rot, zeigen Sie ihn Ihrer IT-Abteilung.</translation></message>
    <message><source>websocket.red.silent</source><translation>{tcp.host} antwortet nicht auf Port {tcp.port}.</translation></message>
    <message><source>websocket.action.silent</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob eine Firewall oder ein VPN den TCP-Port {tcp.port} zu {tcp.host} zurückhält.</translation></message>
    <message><source>websocket.red.local-firewall</source><translation>Die Firewall auf diesem PC lässt die Verbindung zu {tcp.host}, Port {tcp.port}, nicht zu.</translation></message>
    <message><source>websocket.action.local-firewall</source><translation>Bitten Sie Ihre IT-Abteilung, TCP-Port {tcp.port} zu {tcp.host} in der Firewall dieses PCs freizuschalten.</translation></message>
    <message><source>websocket.red.closed-early</source><translation>{tcp.host} nimmt die Verbindung auf Port {tcp.port} an und beendet sie vorzeitig.</translation></message>
    <message><source>websocket.action.closed-early</source><translation>Melden Sie {provider}, dass {tcp.host} die Verbindung auf Port {tcp.port} vorzeitig beendet.</translation></message>
    <message><source>websocket.red.tls-failed</source><translation>Mit {tcp.host}, Port {tcp.port}, kommt keine verschlüsselte Verbindung (TLS) zustande.</translation></message>
    <message><source>websocket.action.tls-failed</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Virenschutz oder ein Proxy-Server die Verschlüsselung zu {tcp.host} stört.</translation></message>
    <message><source>websocket.red.certificate-expired</source><translation>Das Zertifikat von {tcp.host} ist am {certificate.expiresDate} abgelaufen.</translation></message>
    <message><source>websocket.action.certificate-expired</source><translation>Sehen Sie zuerst nach, ob Datum und Uhrzeit dieses PCs stimmen. Melden Sie {provider} dann das abgelaufene Zertifikat.</translation></message>
    <message><source>websocket.red.certificate-not-yet-valid</source><translation>Nach der Uhr dieses PCs gilt das Zertifikat von {tcp.host} noch nicht.</translation></message>
    <message><source>websocket.action.certificate-not-yet-valid</source><translation>Stellen Sie Datum und Uhrzeit dieses PCs richtig. Prüfen Sie diesen Punkt danach erneut.</translation></message>
    <message><source>websocket.red.certificate-name</source><translation>Das Zertifikat von {tcp.host} passt nicht zum Namen.</translation></message>
    <message><source>websocket.action.certificate-name</source><translation>Melden Sie {provider}, dass das Zertifikat von {tcp.host} auf einen anderen Namen lautet.</translation></message>
    <message><source>websocket.red.certificate-untrusted</source><translation>Dieser PC vertraut dem Zertifikat von {tcp.host} nicht. Es stammt von „{certificate.issuer}“.</translation></message>
    <message><source>websocket.action.certificate-untrusted</source><translation>Fragen Sie Ihre IT-Abteilung, ob „{certificate.issuer}“ zu einem Virenschutz oder Proxy-Server gehört, der verschlüsselte Verbindungen öffnet.</translation></message>
    <message><source>websocket.red.no-greeting</source><translation>{tcp.host} nimmt die Verbindung auf Port {tcp.port} an, antwortet dann aber nicht.</translation></message>
    <message><source>websocket.action.no-greeting</source><translation>Fragen Sie {provider}, ob der Dienst auf {tcp.host}, Port {tcp.port}, läuft.</translation></message>
    <message><source>websocket.red.wrong-greeting</source><translation>Auf Port {tcp.port} von {tcp.host} antwortet etwas anderes als der erwartete Dienst.</translation></message>
    <message><source>websocket.action.wrong-greeting</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Proxy-Server die Verbindung zu {tcp.host}, Port {tcp.port}, abfängt.</translation></message>
    <message><source>webpage.green.loaded</source><translation>Die Webseite bindet {webpage.script} ein. Die Datei wird geladen ({webpage.scriptBytes}).</translation></message>
    <message><source>webpage.red.name-not-found</source><translation>Der Name {tcp.host} wurde nicht gefunden.</translation></message>
    <message><source>webpage.action.name-not-found</source><translation>Fragen Sie den Betreiber der Webseite, ob der Servername {tcp.host} noch gilt.</translation></message>
    <message><source>webpage.red.name-server-silent</source><translation>Die Namensauflösung (DNS) gibt zu {tcp.host} keine Antwort.</translation></message>
    <message><source>webpage.action.name-server-silent</source><translation>Starten Sie den Router neu. Bleibt der Punkt rot, wenden Sie sich an Ihren Internetanbieter.</translation></message>
    <message><source>webpage.red.refused</source><translation>{tcp.host} lehnt die Verbindung auf Port {tcp.port} ab.</translation></message>
    <message><source>webpage.action.refused</source><translation>Melden Sie dem Betreiber der Webseite, dass {tcp.host} auf Port {tcp.port} keine Verbindung annimmt.</translation></message>
    <message><source>webpage.red.refused-on-the-way</source><translation>Die Verbindung zu {tcp.host}, Port {tcp.port}, wurde unterwegs abgelehnt.</translation></message>
    <message><source>webpage.action.refused-on-the-way</source><translation>Bitten Sie Ihre IT-Abteilung, TCP-Port {tcp.port} zu {tcp.host} in der Firewall freizuschalten.</translation></message>
    <message><source>webpage.red.unreachable</source><translation>Ein Gerät unterwegs meldet: {tcp.host} ist nicht erreichbar.</translation></message>
    <message><source>webpage.action.unreachable</source><translation>Fragen Sie den Betreiber der Webseite, ob {tcp.host} in Betrieb ist.</translation></message>
    <message><source>webpage.red.no-route</source><translation>Dieser PC kennt keinen Weg zu {tcp.host} (keine passende Route).</translation></message>
    <message><source>webpage.action.no-route</source><translation>Trennen Sie ein eingeschaltetes VPN und prüfen Sie erneut. Bleibt der Punkt rot, zeigen Sie ihn Ihrer IT-Abteilung.</translation></message>
    <message><source>webpage.red.silent</source><translation>{tcp.host} antwortet nicht auf Port {tcp.port}.</translation></message>
    <message><source>webpage.action.silent</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob eine Firewall oder ein VPN den TCP-Port {tcp.port} zu {tcp.host} zurückhält.</translation></message>
    <message><source>webpage.red.local-firewall</source><translation>Die Firewall auf diesem PC lässt die Verbindung zu {tcp.host}, Port {tcp.port}, nicht zu.</translation></message>
    <message><source>webpage.action.local-firewall</source><translation>Bitten Sie Ihre IT-Abteilung, TCP-Port {tcp.port} zu {tcp.host} in der Firewall dieses PCs freizuschalten.</translation></message>
    <message><source>webpage.red.closed-early</source><translation>{tcp.host} nimmt die Verbindung auf Port {tcp.port} an und beendet sie vorzeitig.</translation></message>
    <message><source>webpage.action.closed-early</source><translation>Melden Sie dem Betreiber der Webseite, dass {tcp.host} die Verbindung auf Port {tcp.port} vorzeitig beendet.</translation></message>
    <message><source>webpage.red.tls-failed</source><translation>Mit {tcp.host}, Port {tcp.port}, kommt keine verschlüsselte Verbindung (TLS) zustande.</translation></message>
    <message><source>webpage.action.tls-failed</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Virenschutz oder ein Proxy-Server die Verschlüsselung zu {tcp.host} stört.</translation></message>
    <message><source>webpage.red.certificate-expired</source><translation>Das Zertifikat von {tcp.host} ist am {certificate.expiresDate} abgelaufen.</translation></message>
    <message><source>webpage.action.certificate-expired</source><translation>Sehen Sie zuerst nach, ob Datum und Uhrzeit dieses PCs stimmen. Melden Sie dem Betreiber der Webseite dann das abgelaufene Zertifikat.</translation></message>
    <message><source>webpage.red.certificate-not-yet-valid</source><translation>Nach der Uhr dieses PCs gilt das Zertifikat von {tcp.host} noch nicht.</translation></message>
    <message><source>webpage.action.certificate-not-yet-valid</source><translation>Stellen Sie Datum und Uhrzeit dieses PCs richtig. Prüfen Sie diesen Punkt danach erneut.</translation></message>
    <message><source>webpage.red.certificate-name</source><translation>Das Zertifikat von {tcp.host} passt nicht zum Namen.</translation></message>
    <message><source>webpage.action.certificate-name</source><translation>Melden Sie dem Betreiber der Webseite, dass das Zertifikat von {tcp.host} auf einen anderen Namen lautet.</translation></message>
    <message><source>webpage.red.certificate-untrusted</source><translation>Dieser PC vertraut dem Zertifikat von {tcp.host} nicht. Es stammt von „{certificate.issuer}“.</translation></message>
    <message><source>webpage.action.certificate-untrusted</source><translation>Fragen Sie Ihre IT-Abteilung, ob „{certificate.issuer}“ zu einem Virenschutz oder Proxy-Server gehört, der verschlüsselte Verbindungen öffnet.</translation></message>
    <message><source>webpage.red.no-greeting</source><translation>{tcp.host} nimmt die Verbindung auf Port {tcp.port} an, antwortet dann aber nicht.</translation></message>
    <message><source>webpage.action.no-greeting</source><translation>Fragen Sie den Betreiber der Webseite, ob der Dienst auf {tcp.host}, Port {tcp.port}, läuft.</translation></message>
    <message><source>webpage.red.wrong-greeting</source><translation>Auf Port {tcp.port} von {tcp.host} antwortet etwas anderes als der erwartete Dienst.</translation></message>
    <message><source>webpage.action.wrong-greeting</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Proxy-Server die Verbindung zu {tcp.host}, Port {tcp.port}, abfängt.</translation></message>
    <message><source>webpage.red.proxy-failed</source><translation>Der Weg zu {tcp.host} führt über den Proxy-Server {tcp.proxy}. Dort geht es nicht weiter.</translation></message>
    <message><source>webpage.action.proxy-failed</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob der Proxy-Server {tcp.proxy} läuft und die Einstellung auf diesem PC stimmt.</translation></message>
    <message><source>webpage.red.proxy-sign-in</source><translation>Der Proxy-Server {tcp.proxy} verlangt eine Anmeldung für den Weg zu {tcp.host} (Status 407).</translation></message>
    <message><source>webpage.action.proxy-sign-in</source><translation>Prüfen Sie noch einmal und geben Sie dabei den Namen und das Passwort für den Proxy-Server an. Oder bitten Sie Ihre IT-Abteilung, {tcp.host} ohne Anmeldung durchzulassen.</translation></message>
    <message><source>webpage.red.proxy-sign-in-refused</source><translation>Der Proxy-Server {tcp.proxy} nimmt den angegebenen Namen und das Passwort für {tcp.host} nicht an.</translation></message>
    <message><source>webpage.action.proxy-sign-in-refused</source><translation>Prüfen Sie Namen und Passwort für den Proxy-Server und starten Sie die Prüfung noch einmal. Es wurde nur ein Versuch gemacht.</translation></message>
    <message><source>webpage.red.proxy-forbidden</source><translation>Der Proxy-Server {tcp.proxy} lässt nicht zu {tcp.host}, Port {tcp.port}, durch.</translation></message>
    <message><source>webpage.action.proxy-forbidden</source><translation>Bitten Sie Ihre IT-Abteilung, {tcp.host}, Port {tcp.port}, auf dem Proxy-Server freizuschalten.</translation></message>
    <message><source>webpage.red.proxy-gateway-failed</source><translation>Der Proxy-Server {tcp.proxy} erreicht {tcp.host}, Port {tcp.port}, selbst nicht.</translation></message>
    <message><source>webpage.action.proxy-gateway-failed</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, warum der Proxy-Server {tcp.host} nicht erreicht.</translation></message>
    <message><source>webpage.grey.proxy-sign-in-windows</source><translation>Der Proxy-Server {tcp.proxy} möchte, dass sich der PC mit Windows anmeldet ({tcp.proxySchemes}). Das probiert Self Check nicht aus.</translation></message>
    <message><source>webpage.action.proxy-sign-in-windows</source><translation>Öffnen Sie die Seite Ihres Anbieters im Browser. Erscheint sie ohne Rückfrage, meldet sich dieser PC selbst an.</translation></message>
    <message><source>webpage.green.loaded-proxy</source><translation>Das Skript {webpage.script} ist in Ihrer Webseite eingebunden und wird geladen. Die Seite kam über den Proxy-Server {tcp.proxy}.</translation></message>
    <message><source>websocket.red.handshake-silent</source><translation>{tcp.host} beantwortet gewöhnliche Anfragen, aber nicht den Aufbau einer WebSocket-Verbindung.</translation></message>
    <message><source>websocket.action.handshake-silent</source><translation>Bitten Sie Ihre IT-Abteilung, WebSocket-Verbindungen zu {tcp.host} im Proxy-Server, in der Firewall und im Virenschutz zuzulassen.</translation></message>
    <message><source>websocket.red.handshake-closed</source><translation>Die Verbindung zu {tcp.host} endet, sobald sie zum WebSocket werden soll. Gewöhnliche Anfragen kommen durch.</translation></message>
    <message><source>websocket.action.handshake-closed</source><translation>Bitten Sie Ihre IT-Abteilung, WebSocket-Verbindungen zu {tcp.host} im Proxy-Server, in der Firewall und im Virenschutz zuzulassen.</translation></message>
    <message><source>websocket.red.handshake-garbled</source><translation>Auf den Aufbau der WebSocket-Verbindung zu {tcp.host} kommt keine lesbare Antwort.</translation></message>
    <message><source>websocket.action.handshake-garbled</source><translation>Bitten Sie Ihre IT-Abteilung, WebSocket-Verbindungen zu {tcp.host} im Proxy-Server, in der Firewall und im Virenschutz zuzulassen.</translation></message>
    <message><source>websocket.red.upgrade-stripped</source><translation>Der Wunsch nach einer WebSocket-Verbindung kommt bei {tcp.host} nicht an (HTTP {websocket.status}). Gewöhnliche Anfragen kommen durch.</translation></message>
    <message><source>websocket.action.upgrade-stripped</source><translation>Bitten Sie Ihre IT-Abteilung, WebSocket-Verbindungen zu {tcp.host} im Proxy-Server, in der Firewall und im Virenschutz zuzulassen.</translation></message>
    <message><source>websocket.red.no-upgrade</source><translation>{tcp.host} beantwortet den Aufbau der WebSocket-Verbindung wie eine gewöhnliche Webseite (HTTP {websocket.status}).</translation></message>
    <message><source>websocket.action.no-upgrade</source><translation>Bitten Sie Ihre IT-Abteilung, WebSocket-Verbindungen zu {tcp.host} im Proxy-Server, in der Firewall und im Virenschutz zuzulassen.</translation></message>
    <message><source>websocket.red.headers-altered</source><translation>Die Antwort auf den Aufbau der WebSocket-Verbindung ist unvollständig: „{websocket.header}“ fehlt oder ist falsch.</translation></message>
    <message><source>websocket.action.headers-altered</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Proxy-Server oder ein Virenschutz die Verbindung zu {tcp.host} verändert.</translation></message>
    <message><source>websocket.red.silent-afterwards</source><translation>Die WebSocket-Verbindung zu {tcp.host} wird aufgebaut, überträgt dann aber nichts.</translation></message>
    <message><source>websocket.action.silent-afterwards</source><translation>Bitten Sie Ihre IT-Abteilung, WebSocket-Verbindungen zu {tcp.host} im Proxy-Server, in der Firewall und im Virenschutz zuzulassen.</translation></message>
    <message><source>websocket.red.closed-afterwards</source><translation>Die WebSocket-Verbindung zu {tcp.host} wird aufgebaut und gleich wieder getrennt.</translation></message>
    <message><source>websocket.action.closed-afterwards</source><translation>Bitten Sie Ihre IT-Abteilung, WebSocket-Verbindungen zu {tcp.host} im Proxy-Server, in der Firewall und im Virenschutz zuzulassen.</translation></message>
    <message><source>websocket.red.garbled-afterwards</source><translation>Über die WebSocket-Verbindung zu {tcp.host} kommen unlesbare Daten.</translation></message>
    <message><source>websocket.action.garbled-afterwards</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Proxy-Server oder ein Virenschutz die Verbindung zu {tcp.host} verändert.</translation></message>
    <message><source>websocket.red.wrong-path</source><translation>{tcp.host} hat unter der Adresse aus dem Anbieterprofil keinen WebSocket-Dienst (HTTP {websocket.status}).</translation></message>
    <message><source>websocket.action.wrong-path</source><translation>Fragen Sie {provider}, ob die WebSocket-Adresse im Anbieterprofil noch gilt.</translation></message>
    <message><source>websocket.red.upgrade-refused</source><translation>{tcp.host} lehnt die WebSocket-Verbindung ab (HTTP {websocket.status}).</translation></message>
    <message><source>websocket.action.upgrade-refused</source><translation>Melden Sie {provider}, dass {tcp.host} die WebSocket-Verbindung mit HTTP {websocket.status} ablehnt.</translation></message>
    <message><source>websocket.red.server-error</source><translation>Der WebSocket-Dienst auf {tcp.host} ist gestört (HTTP {websocket.status}).</translation></message>
    <message><source>websocket.action.server-error</source><translation>Melden Sie {provider} die Störung des WebSocket-Dienstes auf {tcp.host}.</translation></message>
    <message><source>webpage.red.page-lost</source><translation>Die Webseite {webpage.page} leitet immer weiter und kommt nie an.</translation></message>
    <message><source>webpage.action.page-lost</source><translation>Bitten Sie den Betreiber der Webseite, ihre Weiterleitungen zu prüfen.</translation></message>
    <message><source>webpage.red.page-status</source><translation>Die Webseite {webpage.page} lässt sich nicht laden (HTTP {webpage.pageStatus}).</translation></message>
    <message><source>webpage.action.page-status</source><translation>Melden Sie dem Betreiber der Webseite den Fehler HTTP {webpage.pageStatus}. Fragen Sie {provider}, ob die Adresse im Anbieterprofil stimmt.</translation></message>
    <message><source>webpage.red.missing</source><translation>In der Webseite {webpage.page} ist {webpage.script} nicht eingebunden.</translation></message>
    <message><source>webpage.action.missing</source><translation>Bitten Sie den Betreiber der Webseite, {webpage.script} nach der Schnittstellen-Beschreibung einzubinden.</translation></message>
    <message><source>webpage.amber.missing-manager</source><translation>In der Webseite {webpage.page} steht {webpage.script} nicht. Ein Tag-Manager kann die Datei trotzdem nachladen.</translation></message>
    <message><source>webpage.action.missing-manager</source><translation>Öffnen Sie die Webseite im Browser und sehen Sie nach, ob der Chat erscheint. Fehlt er, wenden Sie sich an den Betreiber der Webseite.</translation></message>
    <message><source>webpage.amber.held-back</source><translation>Die Webseite {webpage.page} lädt {webpage.script} erst nach einer Zustimmung.</translation></message>
    <message><source>webpage.action.held-back</source><translation>Öffnen Sie die Webseite im Browser, stimmen Sie der Abfrage zu und sehen Sie nach, ob der Chat erscheint.</translation></message>
    <message><source>webpage.red.mixed-content</source><translation>Die verschlüsselte Webseite bindet {webpage.script} unverschlüsselt ein. Browser laden die Datei deshalb nicht.</translation></message>
    <message><source>webpage.action.mixed-content</source><translation>Bitten Sie den Betreiber der Webseite, {webpage.script} mit HTTPS einzubinden.</translation></message>
    <message><source>webpage.red.policy</source><translation>Die Sicherheitsrichtlinie der Webseite („{webpage.policy}“) verbietet {webpage.script}.</translation></message>
    <message><source>webpage.action.policy</source><translation>Bitten Sie den Betreiber der Webseite, {webpage.script} in der „Content-Security-Policy“ zu erlauben.</translation></message>
    <message><source>webpage.red.script-lost</source><translation>Die eingebundene Datei {webpage.script} leitet immer weiter und kommt nie an.</translation></message>
    <message><source>webpage.action.script-lost</source><translation>Melden Sie {provider}, dass {webpage.script} nicht ankommt.</translation></message>
    <message><source>webpage.red.script-status</source><translation>Die eingebundene Datei {webpage.script} lässt sich nicht laden (HTTP {webpage.scriptStatus}).</translation></message>
    <message><source>webpage.action.script-status</source><translation>Melden Sie {provider}, dass {webpage.script} mit HTTP {webpage.scriptStatus} antwortet.</translation></message>
    <message><source>webpage.red.script-empty</source><translation>Die eingebundene Datei {webpage.script} ist leer.</translation></message>
    <message><source>webpage.action.script-empty</source><translation>Melden Sie {provider}, dass {webpage.script} leer ist.</translation></message>
    <message><source>webpage.red.script-type</source><translation>Die eingebundene Datei {webpage.script} kommt nicht als JavaScript an, sondern als „{webpage.scriptType}“. Browser führen sie nicht aus.</translation></message>
    <message><source>webpage.action.script-type</source><translation>Melden Sie {provider}, dass {webpage.script} als „{webpage.scriptType}“ ausgeliefert wird.</translation></message>
    <message><source>webpage.amber.script-type-odd</source><translation>Die eingebundene Datei {webpage.script} wird geladen, ist aber nicht als JavaScript gekennzeichnet.</translation></message>
    <message><source>webpage.action.script-type-odd</source><translation>Bitten Sie {provider}, {webpage.script} als „text/javascript“ auszuliefern.</translation></message>
    <message><source>4.2-proxy.green.none</source><translation>Dieser PC nutzt keinen Proxy-Server.</translation></message>
    <message><source>4.2-proxy.green.bypassed</source><translation>Ein Proxy-Server ist eingestellt, aber nicht für den Weg zu {proxy.target}.</translation></message>
    <message><source>4.2-proxy.green.agreed</source><translation>Dieser PC nutzt den Proxy-Server {proxy.server}. Das ist mit {provider} abgestimmt.</translation></message>
    <message><source>4.2-proxy.amber.not-agreed</source><translation>Dieser PC nutzt den Proxy-Server {proxy.server}. Im Profil von {provider} ist das nicht als abgestimmt eingetragen.</translation></message>
    <message><source>4.2-proxy.action.not-agreed</source><translation>Bitten Sie Ihre IT-Abteilung, den Einsatz des Proxy-Servers mit {provider} abzustimmen.</translation></message>
    <message><source>4.4-proxy-path.grey.not_applicable</source><translation>Der Weg zum Agenten-Server führt nicht über einen Proxy-Server.</translation></message>
    <message><source>4.4-proxy-path.grey.unsupported</source><translation>Der Proxy-Server ist kein HTTP-Proxy. Ihn kann Self Check nicht prüfen.</translation></message>
    <message><source>4.4-proxy-content.grey.not_applicable</source><translation>Der Weg zum Agenten-Server führt nicht über einen Proxy-Server.</translation></message>
    <message><source>4.4-proxy-content.grey.unsupported</source><translation>Der Proxy-Server ist kein HTTP-Proxy. Ihn kann Self Check nicht prüfen.</translation></message>
    <message><source>4.4-proxy-cache.grey.not_applicable</source><translation>Der Weg zum Agenten-Server führt nicht über einen Proxy-Server.</translation></message>
    <message><source>4.4-proxy-cache.grey.unsupported</source><translation>Der Proxy-Server ist kein HTTP-Proxy. Ihn kann Self Check nicht prüfen.</translation></message>
    <message><source>4.4-proxy-path.green.connected</source><translation>Der Proxy-Server {proxy.server} lässt die Verbindung zu {proxy.target} durch.</translation></message>
    <message><source>4.4-proxy-path.red.sign-in</source><translation>Der Proxy-Server {proxy.server} verlangt eine Anmeldung (Status 407) und lässt nichts durch.</translation></message>
    <message><source>4.4-proxy-path.action.sign-in</source><translation>Prüfen Sie noch einmal und geben Sie dabei den Namen und das Passwort für den Proxy-Server an. Oder bitten Sie Ihre IT-Abteilung, {proxy.target} ohne Anmeldung durchzulassen.</translation></message>
    <message><source>4.4-proxy-path.amber.slow</source><translation>Der Proxy-Server {proxy.server} lässt zu {proxy.target} durch, verlängert aber jede Antwort um {proxy.addedMs}.</translation></message>
    <message><source>4.4-proxy-path.action.slow</source><translation>Bitten Sie Ihre IT-Abteilung, {proxy.target} am Proxy-Server vorbeizuführen oder den Proxy-Server zu entlasten.</translation></message>
    <message><source>tcp.red.past-proxy</source><translation>{tcp.host} ist auf Port {tcp.port} nicht auf direktem Weg zu erreichen. Über den Proxy-Server {tcp.proxy} kann diese Verbindung nicht gehen.</translation></message>
    <message><source>tcp.action.past-proxy</source><translation>Bitten Sie Ihre IT-Abteilung, den TCP-Port {tcp.port} zu {tcp.host} am Proxy-Server vorbei zu öffnen.</translation></message>
    <message><source>4.2-proxy.amber.script-unreachable</source><translation>Das Proxy-Skript {proxy.script} ist nicht zu erreichen. Ohne das Skript findet dieser PC seinen Proxy-Server nicht.</translation></message>
    <message><source>4.2-proxy.action.script-unreachable</source><translation>Ist dieser PC mit dem VPN der Firma verbunden? Verbinden Sie es, oder bitten Sie Ihre IT-Abteilung um die richtige Adresse des Skripts.</translation></message>
    <message><source>4.2-proxy.amber.script-silent</source><translation>Der Server des Proxy-Skripts {proxy.script} antwortet nicht oder nicht ganz.</translation></message>
    <message><source>4.2-proxy.action.script-silent</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob der Server des Proxy-Skripts läuft.</translation></message>
    <message><source>4.2-proxy.amber.script-not-found</source><translation>Unter {proxy.script} liegt kein Proxy-Skript mehr.</translation></message>
    <message><source>4.2-proxy.action.script-not-found</source><translation>Bitten Sie Ihre IT-Abteilung um die richtige Adresse des Proxy-Skripts.</translation></message>
    <message><source>4.2-proxy.amber.script-too-large</source><translation>Das Proxy-Skript {proxy.script} ist größer als 1 MB. Windows nimmt es nicht.</translation></message>
    <message><source>4.2-proxy.action.script-too-large</source><translation>Bitten Sie Ihre IT-Abteilung, das Proxy-Skript zu kürzen.</translation></message>
    <message><source>4.2-proxy.amber.script-no-script</source><translation>Unter {proxy.script} liegt etwas anderes als ein Proxy-Skript.</translation></message>
    <message><source>4.2-proxy.action.script-no-script</source><translation>Bitten Sie Ihre IT-Abteilung um die richtige Adresse des Proxy-Skripts.</translation></message>
    <message><source>4.2-proxy.amber.script-hangs</source><translation>Windows kommt mit dem Proxy-Skript {proxy.script} zu keinem Ergebnis. Verbindungen warten dann lange.</translation></message>
    <message><source>4.2-proxy.action.script-hangs</source><translation>Bitten Sie Ihre IT-Abteilung, das Proxy-Skript zu prüfen.</translation></message>
    <message><source>4.4-agent-server.green.open-proxy</source><translation>Der Agenten-Server {tcp.host} antwortet verschlüsselt auf Port {tcp.port} nach {tcp.totalMs}, erreicht über den Proxy-Server {tcp.proxy}.</translation></message>
    <message><source>12-tcp-443-webrtc.green.open-proxy</source><translation>Der WebRTC-Server {tcp.host} nimmt auf Port {tcp.port} eine verschlüsselte Verbindung über den Proxy-Server {tcp.proxy} an, nach {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-80-443.green.open-proxy</source><translation>Webseiten und APIs antworten über den Proxy-Server {tcp.proxy}: {tcp.answeredCount} von {tcp.targetCount} Verbindungen.</translation></message>
    <message><source>7-http.green.open-proxy</source><translation>Surfly antwortet über HTTP und HTTPS, erreicht über den Proxy-Server {tcp.proxy}: {tcp.answeredCount} von {tcp.targetCount} Verbindungen.</translation></message>
    <message><source>12-cloudfront.green.open-proxy</source><translation>CloudFront antwortet unter {tcp.host} auf Port {tcp.port} nach {tcp.totalMs}, erreicht über den Proxy-Server {tcp.proxy}.</translation></message>
    <message><source>tcp.red.proxy-failed</source><translation>Der Weg zu {tcp.host} führt über den Proxy-Server {tcp.proxy}. Dort geht es nicht weiter.</translation></message>
    <message><source>tcp.action.proxy-failed</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob der Proxy-Server {tcp.proxy} läuft und die Einstellung auf diesem PC stimmt.</translation></message>
    <message><source>tcp.red.proxy-sign-in</source><translation>Der Proxy-Server {tcp.proxy} verlangt eine Anmeldung für den Weg zu {tcp.host} (Status 407).</translation></message>
    <message><source>tcp.action.proxy-sign-in</source><translation>Prüfen Sie noch einmal und geben Sie dabei den Namen und das Passwort für den Proxy-Server an. Oder bitten Sie Ihre IT-Abteilung, {tcp.host} ohne Anmeldung durchzulassen.</translation></message>
    <message><source>tcp.red.proxy-sign-in-refused</source><translation>Der Proxy-Server {tcp.proxy} nimmt den angegebenen Namen und das Passwort für {tcp.host} nicht an.</translation></message>
    <message><source>tcp.action.proxy-sign-in-refused</source><translation>Prüfen Sie Namen und Passwort für den Proxy-Server und starten Sie die Prüfung noch einmal. Es wurde nur ein Versuch gemacht.</translation></message>
    <message><source>tcp.red.proxy-forbidden</source><translation>Der Proxy-Server {tcp.proxy} lässt nicht zu {tcp.host}, Port {tcp.port}, durch.</translation></message>
    <message><source>tcp.action.proxy-forbidden</source><translation>Bitten Sie Ihre IT-Abteilung, {tcp.host}, Port {tcp.port}, auf dem Proxy-Server freizuschalten.</translation></message>
    <message><source>tcp.red.proxy-gateway-failed</source><translation>Der Proxy-Server {tcp.proxy} erreicht {tcp.host}, Port {tcp.port}, selbst nicht.</translation></message>
    <message><source>tcp.action.proxy-gateway-failed</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, warum der Proxy-Server {tcp.host} nicht erreicht.</translation></message>
    <message><source>tcp.grey.proxy-sign-in-windows</source><translation>Der Proxy-Server {tcp.proxy} möchte, dass sich der PC mit Windows anmeldet ({tcp.proxySchemes}). Das probiert Self Check nicht aus.</translation></message>
    <message><source>tcp.action.proxy-sign-in-windows</source><translation>Öffnen Sie die Seite Ihres Anbieters im Browser. Erscheint sie ohne Rückfrage, meldet sich dieser PC selbst an.</translation></message>
    <message><source>4.4-proxy-path.grey.sign-in-windows</source><translation>Der Proxy-Server {proxy.server} möchte, dass sich der PC mit Windows anmeldet ({proxy.schemes}). Das probiert Self Check nicht aus.</translation></message>
    <message><source>4.4-proxy-path.action.sign-in-windows</source><translation>Öffnen Sie die Seite Ihres Anbieters im Browser. Erscheint sie ohne Rückfrage, meldet sich dieser PC selbst an.</translation></message>
    <message><source>4.4-proxy-path.red.sign-in-refused</source><translation>Der Proxy-Server {proxy.server} nimmt den angegebenen Namen und das Passwort nicht an (Status 407).</translation></message>
    <message><source>4.4-proxy-path.action.sign-in-refused</source><translation>Prüfen Sie Namen und Passwort für den Proxy-Server und starten Sie die Prüfung noch einmal. Es wurde nur ein Versuch gemacht.</translation></message>
    <message><source>4.4-proxy-path.red.forbidden</source><translation>Der Proxy-Server {proxy.server} verbietet die Verbindung zu {proxy.target} (Status {proxy.status}).</translation></message>
    <message><source>4.4-proxy-path.action.forbidden</source><translation>Bitten Sie Ihre IT-Abteilung, Verbindungen zu {proxy.target} (CONNECT) auf dem Proxy-Server freizuschalten.</translation></message>
    <message><source>4.4-proxy-path.red.gateway-failed</source><translation>Der Proxy-Server {proxy.server} erreicht {proxy.target} selbst nicht (Status {proxy.status}).</translation></message>
    <message><source>4.4-proxy-path.action.gateway-failed</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, warum der Proxy-Server {proxy.target} nicht erreicht.</translation></message>
    <message><source>4.4-proxy-path.red.other-status</source><translation>Der Proxy-Server {proxy.server} lässt die Verbindung zu {proxy.target} nicht durch (Status {proxy.status}).</translation></message>
    <message><source>4.4-proxy-path.action.other-status</source><translation>Bitten Sie Ihre IT-Abteilung, Verbindungen zu {proxy.target} (CONNECT) auf dem Proxy-Server freizuschalten.</translation></message>
    <message><source>4.4-proxy-path.red.no-answer</source><translation>Der Proxy-Server {proxy.server} nimmt die Verbindung an, antwortet dann aber nicht.</translation></message>
    <message><source>4.4-proxy-path.action.no-answer</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob der Proxy-Server {proxy.server} läuft und die Einstellung auf diesem PC stimmt.</translation></message>
    <message><source>4.4-proxy-path.red.closed</source><translation>Der Proxy-Server {proxy.server} beendet die Verbindung ohne Antwort.</translation></message>
    <message><source>4.4-proxy-path.action.closed</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob der Proxy-Server {proxy.server} läuft und die Einstellung auf diesem PC stimmt.</translation></message>
    <message><source>4.4-proxy-path.red.no-proxy</source><translation>Unter {proxy.server} antwortet kein Proxy-Server, sondern etwas anderes.</translation></message>
    <message><source>4.4-proxy-path.action.no-proxy</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob der Proxy-Server {proxy.server} läuft und die Einstellung auf diesem PC stimmt.</translation></message>
    <message><source>4.4-proxy-path.red.tls-failed</source><translation>Der Proxy-Server {proxy.server} lässt die Verbindung zu {proxy.target} durch, aber die Verschlüsselung (TLS) kommt nicht zustande.</translation></message>
    <message><source>4.4-proxy-path.action.tls-failed</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob der Proxy-Server die Verschlüsselung zu {proxy.target} stört.</translation></message>
    <message><source>4.4-proxy-path.red.name-not-found</source><translation>Der Name des Proxy-Servers {proxy.server} wurde nicht gefunden.</translation></message>
    <message><source>4.4-proxy-path.action.name-not-found</source><translation>Ist dieser PC mit dem VPN der Firma verbunden? Stellen Sie die Verbindung her oder fragen Sie Ihre IT-Abteilung nach dem richtigen Proxy-Server.</translation></message>
    <message><source>4.4-proxy-path.red.name-server-silent</source><translation>Die Namensauflösung (DNS) gibt zum Proxy-Server {proxy.server} keine Antwort.</translation></message>
    <message><source>4.4-proxy-path.action.name-server-silent</source><translation>Starten Sie den Router neu. Bleibt der Punkt rot, wenden Sie sich an Ihre IT-Abteilung.</translation></message>
    <message><source>4.4-proxy-path.red.refused</source><translation>{proxy.server} lehnt die Verbindung ab. Dort läuft kein Proxy-Server.</translation></message>
    <message><source>4.4-proxy-path.action.refused</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob der Proxy-Server {proxy.server} läuft und die Einstellung auf diesem PC stimmt.</translation></message>
    <message><source>4.4-proxy-path.red.unreachable</source><translation>Der Proxy-Server {proxy.server} ist von diesem PC aus nicht erreichbar.</translation></message>
    <message><source>4.4-proxy-path.action.unreachable</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob der Proxy-Server {proxy.server} läuft und die Einstellung auf diesem PC stimmt.</translation></message>
    <message><source>4.4-proxy-path.red.silent</source><translation>Der Proxy-Server {proxy.server} antwortet nicht.</translation></message>
    <message><source>4.4-proxy-path.action.silent</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob der Proxy-Server {proxy.server} läuft und die Einstellung auf diesem PC stimmt.</translation></message>
    <message><source>4.4-proxy-content.green.unchanged</source><translation>Der Proxy-Server {proxy.server} lässt Inhalte und Verschlüsselung, wie sie sind.</translation></message>
    <message><source>4.4-proxy-content.red.changed</source><translation>Der Proxy-Server {proxy.server} verändert Inhalte: Die Testseite kam anders an als abgeschickt.</translation></message>
    <message><source>4.4-proxy-content.action.changed</source><translation>Bitten Sie Ihre IT-Abteilung, die Adressen von {provider} auf dem Proxy-Server von Filtern und Umschreibungen auszunehmen.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted</source><translation>Der Proxy-Server {proxy.server} bricht die Verschlüsselung zu {proxy.target} auf. Das Zertifikat stammt von „{certificate.issuer}“.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted</source><translation>Bitten Sie Ihre IT-Abteilung, {proxy.target} auf dem Proxy-Server vom Aufbrechen der Verschlüsselung auszunehmen.</translation></message>
    <message><source>4.4-proxy-cache.green.fresh</source><translation>Der Proxy-Server {proxy.server} gibt auf jede Anfrage eine neue Antwort.</translation></message>
    <message><source>4.4-proxy-cache.red.stale</source><translation>Der Proxy-Server {proxy.server} gibt eine zwischengespeicherte Kopie statt einer neuen Antwort.</translation></message>
    <message><source>4.4-proxy-cache.action.stale</source><translation>Bitten Sie Ihre IT-Abteilung, die Adressen von {provider} auf dem Proxy-Server vom Cache auszunehmen.</translation></message>
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
    <message><source>nat.green.ok</source><translation>Antworten von {nat.host} kommen herein. Der Router zeigt allen Servern dieselbe Adresse und denselben Port, so können sich beide Seiten eines Gesprächs direkt erreichen.</translation></message>
    <message><source>nat.green.lasting</source><translation>Antworten von {nat.host} kommen herein, und der Router zeigt allen Servern denselben Port. Eine Verbindung ohne Datenverkehr war nach {nat.bindingAtLeastSec} noch offen.</translation></message>
    <message><source>nat.green.no-nat</source><translation>Antworten von {nat.host} kommen herein. Kein Gerät unterwegs setzt die Adresse dieses PCs um (kein NAT).</translation></message>
    <message><source>nat.green.mapping-unknown</source><translation>Antworten von {nat.host} kommen herein. Wie der Router Adressen umsetzt (NAT), ist nicht zu sehen: Dafür müsste der STUN-Server unter zwei Adressen antworten.</translation></message>
    <message><source>nat.amber.symmetric</source><translation>Antworten kommen herein, doch der Router verwendet nach außen für jeden Server einen anderen Port (symmetrisches NAT). Sprache und Video laufen dann meist über das Relay Ihres Telefonie-Anbieters (TURN).</translation></message>
    <message><source>nat.action.symmetric</source><translation>Ist der Punkt „TURN-Server“ grün, brauchen Sie nichts zu ändern. Sonst bitten Sie Ihre IT-Abteilung, Router oder Firewall auf gleichbleibende UDP-Ports umzustellen (kein symmetrisches NAT).</translation></message>
    <message><source>nat.amber.symmetric-carrier</source><translation>Ihr Internetanbieter verwendet nach außen für jeden Server einen anderen Port (symmetrisches NAT in seinem Netz). Sprache und Video laufen dann meist über das Relay Ihres Telefonie-Anbieters (TURN).</translation></message>
    <message><source>nat.action.symmetric-carrier</source><translation>Ist der Punkt „TURN-Server“ grün, brauchen Sie nichts zu ändern. Sonst fragen Sie Ihren Internetanbieter nach einer eigenen öffentlichen IPv4-Adresse.</translation></message>
    <message><source>nat.amber.short-lived</source><translation>Antworten kommen herein, doch eine Verbindung ohne Datenverkehr war nach {nat.bindingBelowSec} geschlossen. In stillen Momenten können Chats und Gespräche abbrechen.</translation></message>
    <message><source>nat.action.short-lived</source><translation>Bitten Sie Ihre IT-Abteilung, im Router oder in der Firewall die Wartezeit für UDP (UDP-Timeout) auf mindestens 120 Sekunden zu stellen.</translation></message>
    <message><source>nat.amber.short-lived-carrier</source><translation>Antworten kommen herein, doch eine Verbindung ohne Datenverkehr war nach {nat.bindingBelowSec} geschlossen. Die Adressen setzt hier Ihr Internetanbieter um (NAT in seinem Netz).</translation></message>
    <message><source>nat.action.short-lived-carrier</source><translation>Fragen Sie Ihren Internetanbieter nach einer eigenen öffentlichen IPv4-Adresse. Brechen Gespräche ab, nennen Sie ihm die Zeit von {nat.bindingBelowSec}.</translation></message>
    <message><source>nat.red.name-not-found</source><translation>Der Name {nat.host} wurde nicht gefunden.</translation></message>
    <message><source>nat.action.name-not-found</source><translation>Fragen Sie {provider}, ob der Servername {nat.host} noch gilt.</translation></message>
    <message><source>nat.red.name-server-silent</source><translation>Die Namensauflösung (DNS) gibt zu {nat.host} keine Antwort.</translation></message>
    <message><source>nat.action.name-server-silent</source><translation>Starten Sie den Router neu. Bleibt der Punkt rot, wenden Sie sich an Ihren Internetanbieter.</translation></message>
    <message><source>nat.red.unreachable</source><translation>Ein Gerät unterwegs meldet: {nat.host} ist nicht erreichbar.</translation></message>
    <message><source>nat.action.unreachable</source><translation>Fragen Sie {provider}, ob {nat.host} in Betrieb ist.</translation></message>
    <message><source>nat.red.no-route</source><translation>Dieser PC kennt keinen Weg zu {nat.host} (keine passende Route).</translation></message>
    <message><source>nat.action.no-route</source><translation>Trennen Sie ein eingeschaltetes VPN und prüfen Sie erneut. Bleibt der Punkt rot, zeigen Sie ihn Ihrer IT-Abteilung.</translation></message>
    <message><source>nat.red.refused</source><translation>{nat.host} lehnt die Anfrage über UDP auf Port {nat.port} ab.</translation></message>
    <message><source>nat.action.refused</source><translation>Melden Sie {provider}, dass {nat.host} auf UDP-Port {nat.port} keine Anfrage annimmt.</translation></message>
    <message><source>nat.red.refused-on-the-way</source><translation>Die Anfrage an {nat.host}, UDP-Port {nat.port}, wurde unterwegs abgelehnt.</translation></message>
    <message><source>nat.action.refused-on-the-way</source><translation>Bitten Sie Ihre IT-Abteilung, UDP-Port {nat.port} zu {nat.host} in der Firewall freizuschalten.</translation></message>
    <message><source>nat.red.silent</source><translation>{nat.host} antwortet über UDP nicht auf Port {nat.port}.</translation></message>
    <message><source>nat.action.silent</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob eine Firewall oder ein VPN den UDP-Port {nat.port} zu {nat.host} zurückhält.</translation></message>
    <message><source>nat.red.local-firewall</source><translation>Die Firewall auf diesem PC lässt die Anfrage an {nat.host}, UDP-Port {nat.port}, nicht zu.</translation></message>
    <message><source>nat.action.local-firewall</source><translation>Bitten Sie Ihre IT-Abteilung, UDP-Port {nat.port} zu {nat.host} in der Firewall dieses PCs freizuschalten.</translation></message>
    <message><source>nat.red.bad-answer</source><translation>Auf UDP-Port {nat.port} von {nat.host} antwortet etwas anderes als ein STUN-Server.</translation></message>
    <message><source>nat.action.bad-answer</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Gerät unterwegs den UDP-Port {nat.port} zu {nat.host} abfängt.</translation></message>
    <message><source>nat.red.error</source><translation>Der STUN-Server {nat.host} antwortet über UDP mit dem Fehlercode {nat.errorCode}.</translation></message>
    <message><source>nat.action.error</source><translation>Melden Sie {provider} den Fehlercode {nat.errorCode} von {nat.host}.</translation></message>
    <message><source>udp-range.green.open</source><translation>UDP {udp.ports}: Alle {udp.askedCount} geprüften Ports antworten. Eine Sperre ab {udp.surelyFoundCount} benachbarten Ports wäre in 95 von 100 Prüfungen aufgefallen.</translation></message>
    <message><source>udp-range.green.open-whole</source><translation>UDP {udp.ports}: alles offen. Ports mit Antwort: {udp.openCount} von {udp.askedCount}.</translation></message>
    <message><source>udp-range.red.holes</source><translation>UDP: Diese Ports zu {udp.host} bleiben ohne Antwort: {udp.closedRanges}. Andere aus dem Bereich {udp.ports} antworten.</translation></message>
    <message><source>udp-range.amber.holes</source><translation>UDP: Diese Ports zu {udp.host} bleiben ohne Antwort: {udp.closedRanges}. Andere aus dem Bereich {udp.ports} antworten.</translation></message>
    <message><source>udp-range.action.holes</source><translation>Bitten Sie Ihre IT-Abteilung, in der Firewall den ganzen UDP-Bereich {udp.ports} freizuschalten. Es fehlen: {udp.closedRanges}.</translation></message>
    <message><source>udp-range.red.blocked</source><translation>UDP {udp.ports}: keine Antwort von {udp.host}. Über einen anderen UDP-Port antwortet der Server. Etwas auf dem Weg hält diese Anfragen zurück.</translation></message>
    <message><source>udp-range.action.blocked</source><translation>Bitten Sie Ihre IT-Abteilung, in der Firewall UDP {udp.ports} zu den IP-Netzen dieses Kapitels freizuschalten.</translation></message>
    <message><source>udp-range.red.udp-blocked</source><translation>UDP kommt nicht durch: Kein STUN-Server antwortet, weder auf UDP {udp.ports} noch auf dem üblichen Port.</translation></message>
    <message><source>udp-range.action.udp-blocked</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob eine Firewall oder ein VPN allen UDP-Verkehr zurückhält. Nötig ist hier UDP {udp.ports}.</translation></message>
    <message><source>udp-range.red.refused-on-the-way</source><translation>UDP {udp.ports} zu {udp.host} wurde unterwegs abgelehnt.</translation></message>
    <message><source>udp-range.action.refused-on-the-way</source><translation>Bitten Sie Ihre IT-Abteilung, in der Firewall UDP {udp.ports} zu den IP-Netzen dieses Kapitels freizuschalten.</translation></message>
    <message><source>udp-range.red.local-firewall</source><translation>Die Firewall auf diesem PC lässt UDP {udp.ports} zu {udp.host} nicht hinaus.</translation></message>
    <message><source>udp-range.action.local-firewall</source><translation>Bitten Sie Ihre IT-Abteilung, in der Firewall dieses PCs UDP {udp.ports} zu den IP-Netzen dieses Kapitels freizuschalten.</translation></message>
    <message><source>udp-range.red.firewall-rule</source><translation>Die Firewall auf diesem PC sperrt UDP {udp.ports}. Die Regel heißt „{udp.firewallRule}“.</translation></message>
    <message><source>udp-range.action.firewall-rule</source><translation>Bitten Sie Ihre IT-Abteilung, die Regel „{udp.firewallRule}“ so zu ändern, dass sie UDP {udp.ports} nicht sperrt.</translation></message>
    <message><source>udp-range.red.firewall-setting</source><translation>Die Firewall auf diesem PC sperrt alle ausgehenden Verbindungen, die keine Regel erlaubt. UDP {udp.ports} fehlt in den Regeln.</translation></message>
    <message><source>udp-range.action.firewall-setting</source><translation>Bitten Sie Ihre IT-Abteilung, in der Firewall dieses PCs UDP {udp.ports} ausgehend zu erlauben.</translation></message>
    <message><source>udp-range.amber.partly-refused</source><translation>UDP: {udp.host} selbst nimmt auf diesen Ports nichts an: {udp.closedRanges}. Andere aus dem Bereich {udp.ports} antworten.</translation></message>
    <message><source>udp-range.action.partly-refused</source><translation>Melden Sie {provider}, dass {udp.host} auf diesen UDP-Ports keine Anfrage annimmt: {udp.closedRanges}.</translation></message>
    <message><source>udp-range.amber.lossy</source><translation>UDP {udp.ports}: Zu viele Anfragen gehen verloren. Antworten kamen von {udp.openCount} von {udp.askedCount} geprüften Ports.</translation></message>
    <message><source>udp-range.action.lossy</source><translation>Schließen Sie den PC mit einem Kabel an den Router an und prüfen Sie erneut. Bleibt der Punkt gelb, wenden Sie sich an Ihren Internetanbieter.</translation></message>
    <message><source>udp-range.red.unreachable</source><translation>Ein Gerät unterwegs meldet: {udp.host} ist nicht erreichbar.</translation></message>
    <message><source>udp-range.action.unreachable</source><translation>Fragen Sie {provider}, ob {udp.host} in Betrieb ist.</translation></message>
    <message><source>udp-range.red.no-route</source><translation>Dieser PC kennt keinen Weg zu {udp.host} (keine passende Route).</translation></message>
    <message><source>udp-range.action.no-route</source><translation>Trennen Sie ein eingeschaltetes VPN und prüfen Sie erneut. Bleibt der Punkt rot, zeigen Sie ihn Ihrer IT-Abteilung.</translation></message>
    <message><source>udp-range.red.bad-answer</source><translation>UDP {udp.ports}: Es antwortet etwas anderes als der STUN-Server {udp.host}.</translation></message>
    <message><source>udp-range.action.bad-answer</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob ein Gerät unterwegs UDP {udp.ports} abfängt.</translation></message>
    <message><source>udp-range.red.name-not-found</source><translation>Der Name {udp.host} wurde nicht gefunden.</translation></message>
    <message><source>udp-range.action.name-not-found</source><translation>Fragen Sie {provider}, ob der Servername {udp.host} noch gilt.</translation></message>
    <message><source>udp-range.red.name-server-silent</source><translation>Die Namensauflösung (DNS) gibt zu {udp.host} keine Antwort.</translation></message>
    <message><source>udp-range.action.name-server-silent</source><translation>Starten Sie den Router neu. Bleibt der Punkt rot, wenden Sie sich an Ihren Internetanbieter.</translation></message>
    <message><source>udp-range.grey.responder-silent</source><translation>UDP {udp.ports}: nicht messbar. {udp.host} antwortet auf keinem UDP-Port, ein anderer STUN-Server schon.</translation></message>
    <message><source>udp-range.action.responder-silent</source><translation>Fragen Sie {provider}, ob {udp.host} in Betrieb ist.</translation></message>
    <message><source>udp-range.grey.refused</source><translation>UDP {udp.ports}: nicht messbar. {udp.host} nimmt dort keine STUN-Anfrage an.</translation></message>
    <message><source>udp-range.action.refused</source><translation>Melden Sie {provider}, dass {udp.host} auf UDP {udp.ports} keine STUN-Anfrage annimmt.</translation></message>
    <message><source>local-ports.green.ok</source><translation>UDP-Quell-Ports {ports.ports}: Alle {ports.askedCount} geprüften erreichen {ports.server} und bekommen Antwort.</translation></message>
    <message><source>local-ports.amber.taken</source><translation>UDP-Quell-Ports {ports.ports}: Ein anderes Programm belegt diese Ports: {ports.taken}. Nutzbar sind {ports.usableCount} von {ports.askedCount}.</translation></message>
    <message><source>local-ports.red.taken</source><translation>UDP-Quell-Ports {ports.ports}: Ein anderes Programm belegt diese Ports: {ports.taken}. Nutzbar sind {ports.usableCount} von {ports.askedCount}.</translation></message>
    <message><source>local-ports.action.taken</source><translation>Beenden Sie das genannte Programm und prüfen Sie erneut. Ist keines genannt, starten Sie den PC neu.</translation></message>
    <message><source>local-ports.amber.reserved</source><translation>UDP-Quell-Ports {ports.ports}: Das Betriebssystem gibt diese Ports nicht her: {ports.reserved}. Nutzbar sind {ports.usableCount} von {ports.askedCount}.</translation></message>
    <message><source>local-ports.red.reserved</source><translation>UDP-Quell-Ports {ports.ports}: Das Betriebssystem gibt diese Ports nicht her: {ports.reserved}. Nutzbar sind {ports.usableCount} von {ports.askedCount}.</translation></message>
    <message><source>local-ports.action.reserved</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, wer die UDP-Ports {ports.reserved} reserviert hat. Unter Windows zeigt das „netsh int ipv4 show excludedportrange protocol=udp“.</translation></message>
    <message><source>local-ports.amber.blocked</source><translation>UDP-Quell-Ports: Von diesen Ports aus kommt keine Antwort: {ports.unanswered}. Nutzbar sind {ports.usableCount} von {ports.askedCount} geprüften aus dem Bereich {ports.ports}.</translation></message>
    <message><source>local-ports.red.blocked</source><translation>UDP-Quell-Ports: Von diesen Ports aus kommt keine Antwort: {ports.unanswered}. Nutzbar sind {ports.usableCount} von {ports.askedCount} geprüften aus dem Bereich {ports.ports}.</translation></message>
    <message><source>local-ports.action.blocked</source><translation>Bitten Sie Ihre IT-Abteilung, in jeder Firewall die UDP-Quell-Ports {ports.ports} freizuschalten.</translation></message>
    <message><source>local-ports.amber.refused-on-the-way</source><translation>UDP-Quell-Ports: Von diesen Ports aus wird unterwegs abgelehnt: {ports.unanswered}. Nutzbar sind {ports.usableCount} von {ports.askedCount} geprüften.</translation></message>
    <message><source>local-ports.red.refused-on-the-way</source><translation>UDP-Quell-Ports: Von diesen Ports aus wird unterwegs abgelehnt: {ports.unanswered}. Nutzbar sind {ports.usableCount} von {ports.askedCount} geprüften.</translation></message>
    <message><source>local-ports.action.refused-on-the-way</source><translation>Bitten Sie Ihre IT-Abteilung, in jeder Firewall die UDP-Quell-Ports {ports.ports} freizuschalten.</translation></message>
    <message><source>local-ports.amber.local-firewall</source><translation>UDP-Quell-Ports: Die Firewall auf diesem PC lässt von diesen Ports nichts hinaus: {ports.unanswered}.</translation></message>
    <message><source>local-ports.red.local-firewall</source><translation>UDP-Quell-Ports: Die Firewall auf diesem PC lässt von diesen Ports nichts hinaus: {ports.unanswered}.</translation></message>
    <message><source>local-ports.action.local-firewall</source><translation>Bitten Sie Ihre IT-Abteilung, in der Firewall dieses PCs die UDP-Quell-Ports {ports.ports} freizuschalten.</translation></message>
    <message><source>local-ports.amber.unreachable</source><translation>Ein Gerät unterwegs meldet: {ports.server} ist nicht erreichbar.</translation></message>
    <message><source>local-ports.red.unreachable</source><translation>Ein Gerät unterwegs meldet: {ports.server} ist nicht erreichbar.</translation></message>
    <message><source>local-ports.action.unreachable</source><translation>Fragen Sie {provider}, ob {ports.server} in Betrieb ist.</translation></message>
    <message><source>local-ports.amber.no-route</source><translation>Dieser PC kennt keinen Weg zu {ports.server} (keine passende Route).</translation></message>
    <message><source>local-ports.red.no-route</source><translation>Dieser PC kennt keinen Weg zu {ports.server} (keine passende Route).</translation></message>
    <message><source>local-ports.action.no-route</source><translation>Trennen Sie ein eingeschaltetes VPN und prüfen Sie erneut. Ändert das nichts, zeigen Sie den Punkt Ihrer IT-Abteilung.</translation></message>
    <message><source>local-ports.amber.udp-blocked</source><translation>UDP kommt nicht durch: Kein STUN-Server antwortet über UDP, gleich von welchem Quell-Port.</translation></message>
    <message><source>local-ports.red.udp-blocked</source><translation>UDP kommt nicht durch: Kein STUN-Server antwortet über UDP, gleich von welchem Quell-Port.</translation></message>
    <message><source>local-ports.action.udp-blocked</source><translation>Bitten Sie Ihre IT-Abteilung zu prüfen, ob eine Firewall oder ein VPN allen UDP-Verkehr zurückhält. Gebraucht werden hier die Quell-Ports {ports.ports}.</translation></message>
    <message><source>local-ports.amber.name-not-found</source><translation>Der Name {ports.server} wurde nicht gefunden.</translation></message>
    <message><source>local-ports.red.name-not-found</source><translation>Der Name {ports.server} wurde nicht gefunden.</translation></message>
    <message><source>local-ports.action.name-not-found</source><translation>Fragen Sie {provider}, ob der Servername {ports.server} noch gilt.</translation></message>
    <message><source>local-ports.amber.name-server-silent</source><translation>Die Namensauflösung (DNS) gibt zu {ports.server} keine Antwort.</translation></message>
    <message><source>local-ports.red.name-server-silent</source><translation>Die Namensauflösung (DNS) gibt zu {ports.server} keine Antwort.</translation></message>
    <message><source>local-ports.action.name-server-silent</source><translation>Starten Sie den Router neu. Ändert das nichts, wenden Sie sich an Ihren Internetanbieter.</translation></message>
    <message><source>local-ports.amber.lossy</source><translation>UDP-Quell-Ports {ports.ports}: Zu viele Anfragen gehen verloren. Antworten kamen auf {ports.usableCount} von {ports.askedCount} geprüften.</translation></message>
    <message><source>local-ports.action.lossy</source><translation>Schließen Sie den PC mit einem Kabel an den Router an und prüfen Sie erneut. Bleibt der Punkt gelb, wenden Sie sich an Ihren Internetanbieter.</translation></message>
    <message><source>local-ports.grey.server-refused</source><translation>UDP-Quell-Ports {ports.ports}: nicht messbar. {ports.server} nimmt über UDP keine STUN-Anfrage an.</translation></message>
    <message><source>local-ports.action.server-refused</source><translation>Melden Sie {provider}, dass {ports.server} über UDP keine STUN-Anfrage annimmt.</translation></message>
</context>
</TS>
