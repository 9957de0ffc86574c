<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Self Check authors
     SPDX-License-Identifier: Apache-2.0 -->
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <!-- The document's chapters and points. Keys: chapter.<number>; <row>.title (short, nominal), <row>.requirement (what the
         document asks), <row>.why (one sentence: why it matters to the person); port.<purpose> as in the document's table. -->
    <!-- Titles of the chapters -->
    <message><source>chapter.1</source><translation>Einleitung</translation></message>
    <message><source>chapter.2</source><translation>Funktionsschaubild</translation></message>
    <message><source>chapter.3</source><translation>Benutzeroberfläche</translation></message>
    <message><source>chapter.4.1</source><translation>Professional Client</translation></message>
    <message><source>chapter.4.2</source><translation>Professional Client 6</translation></message>
    <message><source>chapter.4.3</source><translation>User-Telefon</translation></message>
    <message><source>chapter.4.4</source><translation>Anbindungsvarianten</translation></message>
    <message><source>chapter.5</source><translation>TAPI</translation></message>
    <message><source>chapter.6</source><translation>Chat-Anbindungen</translation></message>
    <message><source>chapter.7</source><translation>Co-Browsing-Funktionalität</translation></message>
    <message><source>chapter.8</source><translation>WhatsApp-Kommunikation</translation></message>
    <message><source>chapter.9</source><translation>Screen- und Call-Recording</translation></message>
    <message><source>chapter.10</source><translation>Sicherer Empfang von systembedingten E-Mails</translation></message>
    <message><source>chapter.11</source><translation>VoIP-Anbindung</translation></message>
    <message><source>chapter.12</source><translation>Netzwerkvoraussetzungen</translation></message>
    <!-- Chapter 1: Introduction -->
    <message><source>1-os-hardware.title</source><translation>Betriebssystem und Hardware</translation></message>
    <message><source>1-os-hardware.requirement</source><translation>Der PC erfüllt die Hardware-Anforderungen, die der Hersteller des Betriebssystems vorgibt.</translation></message>
    <message><source>1-os-hardware.why</source><translation>Reicht die Hardware nicht, reagieren Programme träge und Gespräche können stocken.</translation></message>
    <message><source>1-deployment.title</source><translation>Cloud oder Private Cloud</translation></message>
    <message><source>1-deployment.requirement</source><translation>Die Voraussetzungen gelten für die Cloud-Variante und die Private-Cloud-Variante. Was eine Private Cloud vor Ort braucht, erfahren Sie von Ihrem Telefonie-Anbieter.</translation></message>
    <message><source>1-deployment.why</source><translation>Bei einer Private Cloud steht das System in Ihrem Unternehmen und stellt dort eigene Anforderungen.</translation></message>
    <!-- Chapter 3: User interface -->
    <message><source>3-browser.title</source><translation>Aktueller Browser</translation></message>
    <message><source>3-browser.requirement</source><translation>Verwenden Sie einen Browser in der aktuellsten Desktop-Version, zum Beispiel Microsoft Edge (Chromium-basiert), Mozilla Firefox oder Google Chrome.</translation></message>
    <message><source>3-browser.why</source><translation>Einem veralteten Browser fehlen Funktionen und Sicherheitsupdates.</translation></message>
    <message><source>3-javascript.title</source><translation>JavaScript</translation></message>
    <message><source>3-javascript.requirement</source><translation>JavaScript ist im Browser aktiviert.</translation></message>
    <message><source>3-javascript.why</source><translation>Ohne JavaScript bleibt die Benutzeroberfläche leer oder reagiert nicht.</translation></message>
    <message><source>3-cookies.title</source><translation>Cookies</translation></message>
    <message><source>3-cookies.requirement</source><translation>Der Browser lässt Cookies zu.</translation></message>
    <message><source>3-cookies.why</source><translation>Ohne Cookies können Sie nicht angemeldet bleiben.</translation></message>
    <message><source>3-desktop.title</source><translation>Desktop-Version des Browsers</translation></message>
    <message><source>3-desktop.requirement</source><translation>Verwenden Sie die Browser ausschließlich als Desktop-Version. In mobilen Browser-Versionen ist die volle Funktion nicht garantiert.</translation></message>
    <message><source>3-desktop.why</source><translation>In einer mobilen Browser-Version können Schaltflächen und Funktionen fehlen.</translation></message>
    <!-- Chapter 4.1: Professional Client -->
    <message><source>4.1-browser.title</source><translation>Aktueller Browser</translation></message>
    <message><source>4.1-browser.requirement</source><translation>Verwenden Sie für den Professional Client einen Browser in der aktuellen Version, zum Beispiel Microsoft Edge (Chromium-basiert), Mozilla Firefox oder Google Chrome.</translation></message>
    <message><source>4.1-browser.why</source><translation>Der Professional Client läuft im Browser; eine alte Version kann ihn bremsen oder am Start hindern.</translation></message>
    <message><source>4.1-javascript.title</source><translation>JavaScript</translation></message>
    <message><source>4.1-javascript.requirement</source><translation>JavaScript ist in dem Browser aktiviert, in dem der Professional Client läuft.</translation></message>
    <message><source>4.1-javascript.why</source><translation>Ohne JavaScript startet der Professional Client nicht.</translation></message>
    <message><source>4.1-cookies.title</source><translation>Cookies</translation></message>
    <message><source>4.1-cookies.requirement</source><translation>Der Browser lässt Cookies für den Professional Client zu.</translation></message>
    <message><source>4.1-cookies.why</source><translation>Ohne Cookies kann der Professional Client Sie nicht angemeldet halten.</translation></message>
    <message><source>4.1-localstorage.title</source><translation>LocalStorage</translation></message>
    <message><source>4.1-localstorage.requirement</source><translation>Der Browser lässt den Zugriff auf LocalStorage (lokaler Speicher) zu.</translation></message>
    <message><source>4.1-localstorage.why</source><translation>Im LocalStorage legt der Professional Client ab, was er beim Arbeiten braucht.</translation></message>
    <message><source>4.1-broadband.title</source><translation>Breitband-Anbindung</translation></message>
    <message><source>4.1-broadband.requirement</source><translation>Die Internetverbindung ist eine Breitband-Anbindung.</translation></message>
    <message><source>4.1-broadband.why</source><translation>Auf einer langsamen Leitung stocken Gespräche, und Seiten laden zögerlich.</translation></message>
    <message><source>4.1-servers.title</source><translation>Erreichbarkeit der Anbieter-Server</translation></message>
    <message><source>4.1-servers.requirement</source><translation>Die Server des Telefonie-Anbieters sind erreichbar, wie Kapitel 12 es verlangt.</translation></message>
    <message><source>4.1-servers.why</source><translation>Ohne diese Server können Sie sich weder anmelden noch telefonieren.</translation></message>
    <!-- Chapter 4.2: Professional Client 6 -->
    <message><source>4.2-windows.title</source><translation>Betriebssystem Windows</translation></message>
    <message><source>4.2-windows.requirement</source><translation>Auf dem User-PC läuft das Betriebssystem MS Windows.</translation></message>
    <message><source>4.2-windows.why</source><translation>Den Professional Client 6 gibt es nur für Windows.</translation></message>
    <message><source>4.2-dotnet.title</source><translation>.NET-Framework</translation></message>
    <message><source>4.2-dotnet.requirement</source><translation>Die Laufzeitumgebung .NET-Framework 4.6.2 oder neuer ist installiert.</translation></message>
    <message><source>4.2-dotnet.why</source><translation>Ohne .NET-Framework startet der Professional Client 6 nicht.</translation></message>
    <message><source>4.2-broadband.title</source><translation>Breitband-Anbindung</translation></message>
    <message><source>4.2-broadband.requirement</source><translation>Der User-PC hat einen Internetzugang mit Breitband-Anbindung.</translation></message>
    <message><source>4.2-broadband.why</source><translation>Auf einer langsamen Leitung stocken Gespräche, und der Professional Client 6 reagiert träge.</translation></message>
    <message><source>4.2-disk.title</source><translation>Freier Festplattenplatz</translation></message>
    <message><source>4.2-disk.requirement</source><translation>Mindestens 300 MB Festplattenplatz sind frei.</translation></message>
    <message><source>4.2-disk.why</source><translation>Ist das Laufwerk voll, lässt sich der Professional Client 6 weder installieren noch aktualisieren.</translation></message>
    <message><source>4.2-servers.title</source><translation>Erreichbarkeit der Anbieter-Server</translation></message>
    <message><source>4.2-servers.requirement</source><translation>Die Server des Telefonie-Anbieters sind erreichbar, wie Kapitel 12 es verlangt.</translation></message>
    <message><source>4.2-servers.why</source><translation>Ohne diese Server können Sie sich weder anmelden noch telefonieren.</translation></message>
    <message><source>4.2-proxy.title</source><translation>Proxy-Server</translation></message>
    <message><source>4.2-proxy.requirement</source><translation>Der Einsatz eines Proxy-Servers ist mit dem Telefonie-Anbieter abgestimmt.</translation></message>
    <message><source>4.2-proxy.why</source><translation>Ein Proxy-Server, der nicht abgestimmt ist, kann Verbindungen unterbrechen, ohne dass Sie den Grund sehen.</translation></message>
    <message><source>4.2-clickonce-browser.title</source><translation>Browser mit ClickOnce</translation></message>
    <message><source>4.2-clickonce-browser.requirement</source><translation>Ein Browser mit ClickOnce-Technologie ist vorhanden, zum Beispiel Microsoft Edge. Browser ohne diese Technologie brauchen ein Add-On.</translation></message>
    <message><source>4.2-clickonce-browser.why</source><translation>Über den Browser installieren und starten Sie den Professional Client 6.</translation></message>
    <message><source>4.2-clickonce.title</source><translation>Bereitstellung per ClickOnce</translation></message>
    <message><source>4.2-clickonce.requirement</source><translation>Der Professional Client 6 lässt sich per ClickOnce installieren und ausführen, ohne Administratorrechte.</translation></message>
    <message><source>4.2-clickonce.why</source><translation>Mit ClickOnce bleibt der Professional Client 6 von selbst aktuell.</translation></message>
    <message><source>4.2-msi.title</source><translation>Bereitstellung per MSI</translation></message>
    <message><source>4.2-msi.requirement</source><translation>Ist ClickOnce nicht möglich, steht der Professional Client 6 als MSI-Paket zur Verfügung. Updates werden dann nicht automatisch übernommen.</translation></message>
    <message><source>4.2-msi.why</source><translation>Diesen Weg hat Ihre IT-Abteilung, wenn ClickOnce auf dem PC nicht erlaubt ist.</translation></message>
    <message><source>4.2-exe.title</source><translation>Bereitstellung per EXE-Datei</translation></message>
    <message><source>4.2-exe.requirement</source><translation>Für einen Terminalserver steht eine EXE-Datei zur Verfügung. Die Erstinstallation braucht Administratorrechte und die Konfigurationszeichenfolge.</translation></message>
    <message><source>4.2-exe.why</source><translation>Auf einem Terminalserver arbeiten viele Personen gemeinsam; dafür ist diese Bereitstellungsvariante vorgesehen.</translation></message>
    <!-- Chapter 4.3: User phone -->
    <message><source>4.3-reachable.title</source><translation>Extern direkt erreichbares Telefon</translation></message>
    <message><source>4.3-reachable.requirement</source><translation>Das User-Telefon (Festnetz oder Mobil) ist extern direkt erreichbar.</translation></message>
    <message><source>4.3-reachable.why</source><translation>Nur dann kommen Gespräche direkt bei Ihnen an.</translation></message>
    <message><source>4.3-dtmf.title</source><translation>Tastentöne (DTMF)</translation></message>
    <message><source>4.3-dtmf.requirement</source><translation>Das User-Telefon ist DTMF-fähig: Es sendet Töne, wenn Sie Tasten drücken.</translation></message>
    <message><source>4.3-dtmf.why</source><translation>An diesen Tönen erkennt das System, was Sie am Telefon eingeben.</translation></message>
    <message><source>4.3-extension.title</source><translation>Durchwahlfähigkeit zu Nebenstellen</translation></message>
    <message><source>4.3-extension.requirement</source><translation>Bei einer TK-Anlage ist die Durchwahlfähigkeit zu Nebenstellen erforderlich.</translation></message>
    <message><source>4.3-extension.why</source><translation>Ohne Durchwahl landen Ihre Gespräche in der Zentrale statt bei Ihnen.</translation></message>
    <!-- Chapter 4.4: Ways of connecting -->
    <message><source>4.4-agent-server.title</source><translation>Agenten-Server auf Port 443</translation></message>
    <message><source>4.4-agent-server.requirement</source><translation>Die Professional Clients verbinden sich direkt mit dem Agenten-Server auf Port 443.</translation></message>
    <message><source>4.4-agent-server.why</source><translation>Beim Agenten-Server melden Sie sich an; ohne ihn können Sie nicht arbeiten.</translation></message>
    <message><source>4.4-firewall.title</source><translation>Freischaltung in der Firewall</translation></message>
    <message><source>4.4-firewall.requirement</source><translation>Die standortabhängigen IP-Adressen und der Port 443 des Agenten-Servers sind in der Firewall freigeschaltet.</translation></message>
    <message><source>4.4-firewall.why</source><translation>Ohne Freischaltung hält die Firewall schon Ihre Anmeldung auf.</translation></message>
    <message><source>4.4-proxy-path.title</source><translation>Verbindung über den Proxy-Server</translation></message>
    <message><source>4.4-proxy-path.requirement</source><translation>Die Professional Clients können sich über einen Proxy-Server im Netz der User-PCs verbinden.</translation></message>
    <message><source>4.4-proxy-path.why</source><translation>Führt Ihr Weg ins Internet über einen Proxy-Server, muss er Sie bis zum Agenten-Server durchlassen.</translation></message>
    <message><source>4.4-proxy-content.title</source><translation>Unveränderte Inhalte</translation></message>
    <message><source>4.4-proxy-content.requirement</source><translation>Der Proxy-Server verändert die Inhalte nicht.</translation></message>
    <message><source>4.4-proxy-content.why</source><translation>Veränderte Inhalte stören den Client, und was verschlüsselt war, kann unterwegs gelesen werden.</translation></message>
    <message><source>4.4-proxy-cache.title</source><translation>Keine Nachrichten im Cache</translation></message>
    <message><source>4.4-proxy-cache.requirement</source><translation>Der Proxy-Server speichert die Nachrichten nicht in einem Cache.</translation></message>
    <message><source>4.4-proxy-cache.why</source><translation>Aus einem Cache kommen alte Antworten; Sie sehen dann nicht, was gerade geschieht.</translation></message>
    <!-- Chapter 5: TAPI -->
    <message><source>5-driver.title</source><translation>TAPI-Treiber</translation></message>
    <message><source>5-driver.requirement</source><translation>Auf dem Windows-Server ist ein TAPI-Treiber installiert.</translation></message>
    <message><source>5-driver.why</source><translation>Erst der TAPI-Treiber macht die TK-Anlage für Windows bedienbar.</translation></message>
    <message><source>5-incoming-line.title</source><translation>Merkmale der Eingangsleitung</translation></message>
    <message><source>5-incoming-line.requirement</source><translation>Der TAPI-Treiber unterstützt für die Eingangsleitung LineCallFeature ACCEPT, DROP, REDIRECT und LineAddrCap ROUTEPOINT.</translation></message>
    <message><source>5-incoming-line.why</source><translation>Fehlt ein Merkmal, lassen sich eingehende Anrufe nicht richtig annehmen oder weiterleiten.</translation></message>
    <message><source>5-user-line.title</source><translation>Merkmale der Userleitung</translation></message>
    <message><source>5-user-line.requirement</source><translation>Der TAPI-Treiber unterstützt für die Userleitung LineCallFeature ACCEPT, ANSWER, DIAL, DROP, HOLD, REDIRECT, UNHOLD und LineAddrCap MAKECALL.</translation></message>
    <message><source>5-user-line.why</source><translation>Fehlt ein Merkmal, können Sie zum Beispiel nicht wählen oder ein Gespräch nicht halten.</translation></message>
    <!-- Chapter 6: Chat connections -->
    <message><source>6-js-interface.title</source><translation>JavaScript-Schnittstelle</translation></message>
    <message><source>6-js-interface.requirement</source><translation>Die JavaScript-Datei ist nach der Schnittstellen-Beschreibung erstellt und in Ihre Webseite eingebunden.</translation></message>
    <message><source>6-js-interface.why</source><translation>Ohne diese Datei erscheint der Chat auf Ihrer Webseite nicht.</translation></message>
    <message><source>6-websocket.title</source><translation>WebSockets</translation></message>
    <message><source>6-websocket.requirement</source><translation>Alle, die am Chat teilnehmen, können eine WebSocket-Verbindung zum Chat-Server aufbauen. Proxy-Server unterstützen WebSockets, auch über TLS.</translation></message>
    <message><source>6-websocket.why</source><translation>Chat-Nachrichten kommen nur über eine WebSocket-Verbindung an.</translation></message>
    <message><source>6-webrtc.title</source><translation>WebRTC</translation></message>
    <message><source>6-webrtc.requirement</source><translation>Die Video- und Audio-Kommunikation läuft zusätzlich über WebRTC.</translation></message>
    <message><source>6-webrtc.why</source><translation>Ohne WebRTC haben Sie im Video-Chat weder Bild noch Ton.</translation></message>
    <message><source>6-firewall.title</source><translation>Stateful-Firewall</translation></message>
    <message><source>6-firewall.requirement</source><translation>Eine Stateful-Firewall kann helfen, die beteiligten Ports zu erkennen und freizuschalten.</translation></message>
    <message><source>6-firewall.why</source><translation>Lässt die Firewall keine Antworten herein, brechen Chats und Gespräche ab.</translation></message>
    <message><source>6-stun.title</source><translation>STUN-Server</translation></message>
    <message><source>6-stun.requirement</source><translation>Ein STUN-Server hilft den Clients, ihre externe IP-Adresse zu ermitteln.</translation></message>
    <message><source>6-stun.why</source><translation>Ohne diese Adresse finden die beiden Seiten eines Video-Chats nicht direkt zueinander.</translation></message>
    <message><source>6-turn.title</source><translation>TURN-Server</translation></message>
    <message><source>6-turn.requirement</source><translation>Ist keine direkte Kommunikation zwischen den Clients möglich, läuft die Verbindung über einen TURN-Server (als Media-Relay).</translation></message>
    <message><source>6-turn.why</source><translation>Wo der direkte Weg versperrt ist, sehen und hören Sie die Gegenstelle nur über diesen Umweg.</translation></message>
    <message><source>6-bandwidth.title</source><translation>Bandbreitenbedarf</translation></message>
    <message><source>6-bandwidth.requirement</source><translation>Die Bandbreite reicht für die geplante gleichzeitige Nutzung der Chat-Funktionen. Den Bedarf ermitteln Sie mit Ihrem Telefonie-Anbieter.</translation></message>
    <message><source>6-bandwidth.why</source><translation>Reicht die Bandbreite nicht, stocken Bild und Ton, sobald mehrere Chats gleichzeitig laufen.</translation></message>
    <message><source>6-encryption.title</source><translation>Verschlüsselung</translation></message>
    <message><source>6-encryption.requirement</source><translation>WebSockets sind mit TLS (WSS) verschlüsselt, WebRTC mit DTLS und SRTP.</translation></message>
    <message><source>6-encryption.why</source><translation>So kann unterwegs niemand mitlesen oder mithören.</translation></message>
    <message><source>6-text-chat.title</source><translation>Text-Chat</translation></message>
    <message><source>6-text-chat.requirement</source><translation>Verwenden Sie einen Browser in der aktuellsten Version mit aktiviertem JavaScript, zum Beispiel Microsoft Edge, Mozilla Firefox oder Google Chrome.</translation></message>
    <message><source>6-text-chat.why</source><translation>Der Text-Chat läuft im Browser; ist er veraltet, können Nachrichten ausbleiben.</translation></message>
    <message><source>6-video-chat.title</source><translation>Video-Chat</translation></message>
    <message><source>6-video-chat.requirement</source><translation>Eine Webkamera ist vorhanden. Dazu kommt ein Browser in der aktuellsten Version mit aktiviertem JavaScript.</translation></message>
    <message><source>6-video-chat.why</source><translation>Ohne Webkamera sieht die Gegenstelle Sie nicht.</translation></message>
    <!-- Chapter 7: Co-browsing -->
    <message><source>7-http.title</source><translation>HTTP und HTTPS zu Surfly</translation></message>
    <message><source>7-http.requirement</source><translation>Das Co-Browsing wird über „Surfly“ realisiert und läuft über HTTP und HTTPS. Die geplante Nutzung ist mit dem Telefonie-Anbieter abgestimmt.</translation></message>
    <message><source>7-http.why</source><translation>Nur dann können Sie und die Gegenstelle gemeinsam dieselbe Webseite ansehen.</translation></message>
    <!-- Chapter 8: WhatsApp communication -->
    <message><source>8-js-interface.title</source><translation>JavaScript-Schnittstelle</translation></message>
    <message><source>8-js-interface.requirement</source><translation>Die JavaScript-Datei ist nach der Schnittstellen-Beschreibung erstellt und in Ihre Webseite eingebunden.</translation></message>
    <message><source>8-js-interface.why</source><translation>Ohne diese Datei stehen die gewünschten Funktionen auf Ihrer Webseite nicht bereit.</translation></message>
    <message><source>8-websocket.title</source><translation>WebSockets</translation></message>
    <message><source>8-websocket.requirement</source><translation>Die User, die für die WhatsApp-Kommunikation zuständig sind, haben eine WebSocket-Verbindung zum Server. Proxy-Server unterstützen WebSockets, auch über TLS.</translation></message>
    <message><source>8-websocket.why</source><translation>WhatsApp-Nachrichten kommen nur über eine WebSocket-Verbindung bei Ihnen an.</translation></message>
    <message><source>8-firewall.title</source><translation>Stateful-Firewall</translation></message>
    <message><source>8-firewall.requirement</source><translation>Eine Stateful-Firewall kann helfen, die beteiligten Ports zu erkennen und freizuschalten.</translation></message>
    <message><source>8-firewall.why</source><translation>Lässt die Firewall keine Antworten herein, bleiben WhatsApp-Nachrichten aus.</translation></message>
    <message><source>8-bandwidth.title</source><translation>Bandbreitenbedarf</translation></message>
    <message><source>8-bandwidth.requirement</source><translation>Die Bandbreite reicht für die geplante gleichzeitige Nutzung der Chat-Funktionen. Den Bedarf ermitteln Sie mit Ihrem Telefonie-Anbieter.</translation></message>
    <message><source>8-bandwidth.why</source><translation>Reicht die Bandbreite nicht, kommen Nachrichten und Bilder verspätet an.</translation></message>
    <!-- Chapter 9: Screen and call recording -->
    <message><source>9-client.title</source><translation>Recording je nach Client</translation></message>
    <message><source>9-client.requirement</source><translation>Der Professional Client 6 verfügt über Screen- und Call-Recording, der Professional Client nur über das Call-Recording.</translation></message>
    <message><source>9-client.why</source><translation>Was sich aufzeichnen lässt, hängt davon ab, mit welchem Client Sie arbeiten.</translation></message>
    <message><source>9-encoder.title</source><translation>Codec zur Video-Encodierung</translation></message>
    <message><source>9-encoder.requirement</source><translation>Auf dem User-PC ist ein Codec zur Video-Encodierung vorhanden.</translation></message>
    <message><source>9-encoder.why</source><translation>Der Codec verkleinert das Bild Ihres Bildschirms, damit es aufgezeichnet werden kann.</translation></message>
    <message><source>9-upload.title</source><translation>Upload</translation></message>
    <message><source>9-upload.requirement</source><translation>Der User-PC erreicht einen Upload von 1 Mbit/s.</translation></message>
    <message><source>9-upload.why</source><translation>Über den Upload gelangt die Aufzeichnung von Ihrem PC zum Server.</translation></message>
    <message><source>9-coach-html5.title</source><translation>Wiedergabe mit HTML5</translation></message>
    <message><source>9-coach-html5.requirement</source><translation>Für Aufzeichnungen ab Version 20.3 hat der Coach-PC einen Internetzugang mit aktiviertem JavaScript und HTML5-Unterstützung.</translation></message>
    <message><source>9-coach-html5.why</source><translation>Ohne HTML5 lassen sich diese Aufzeichnungen nicht abspielen.</translation></message>
    <message><source>9-coach-flash.title</source><translation>Wiedergabe mit Flash</translation></message>
    <message><source>9-coach-flash.requirement</source><translation>Für Aufzeichnungen bis Version 20.2 unterstützt der Coach-PC Flash ab Version 9.</translation></message>
    <message><source>9-coach-flash.why</source><translation>Flash läuft auf keinem PC mehr sicher; diese Aufzeichnungen sollte der Telefonie-Anbieter umwandeln.</translation></message>
    <!-- Chapter 10: Secure receipt of system e-mails -->
    <message><source>10-starttls.title</source><translation>Verschlüsselung über STARTTLS</translation></message>
    <message><source>10-starttls.requirement</source><translation>Das Dokument empfiehlt, dass Ihre E-Mail-Server die Verschlüsselung über STARTTLS zulassen.</translation></message>
    <message><source>10-starttls.why</source><translation>Ohne STARTTLS werden E-Mails wie Mailbox-Aufsprachen unverschlüsselt übermittelt.</translation></message>
    <!-- Chapter 11: VoIP connection -->
    <message><source>11-soundcard.title</source><translation>Soundkarte</translation></message>
    <message><source>11-soundcard.requirement</source><translation>Der User-PC hat eine Soundkarte.</translation></message>
    <message><source>11-soundcard.why</source><translation>Ohne Soundkarte kommt kein Ton in den PC hinein und keiner heraus.</translation></message>
    <message><source>11-headset.title</source><translation>Headset</translation></message>
    <message><source>11-headset.requirement</source><translation>Für die VoIP-Telefonie ist ein Headset nötig.</translation></message>
    <message><source>11-headset.why</source><translation>Mit einem Headset verstehen Sie und die Gegenstelle einander gut, auch wenn es um Sie herum laut ist.</translation></message>
    <message><source>11-permission.title</source><translation>Zugriffsberechtigungen</translation></message>
    <message><source>11-permission.requirement</source><translation>Die VoIP-Telefonie hat die nötigen Zugriffsberechtigungen, zum Beispiel für das Mikrofon.</translation></message>
    <message><source>11-permission.why</source><translation>Ohne Zugriff auf das Mikrofon hört Sie niemand.</translation></message>
    <message><source>11-microphone.title</source><translation>Mikrofon</translation></message>
    <message><source>11-microphone.requirement</source><translation>Das Eingabegerät funktioniert.</translation></message>
    <message><source>11-microphone.why</source><translation>Sie werden nur verstanden, wenn das Mikrofon Ihre Stimme klar und laut genug aufnimmt.</translation></message>
    <message><source>11-speaker.title</source><translation>Lautsprecher</translation></message>
    <message><source>11-speaker.requirement</source><translation>Das Ausgabegerät des Headsets funktioniert.</translation></message>
    <message><source>11-speaker.why</source><translation>Sonst hören Sie die Gegenstelle nicht oder nur auf einer Seite.</translation></message>
    <message><source>11-echo.title</source><translation>Echo</translation></message>
    <message><source>11-echo.requirement</source><translation>Das Headset trennt, was Sie hören, von dem, was das Mikrofon aufnimmt.</translation></message>
    <message><source>11-echo.why</source><translation>Bei einem Echo hört die Gegenstelle sich selbst und kann Ihnen schwer folgen.</translation></message>
    <message><source>11-bandwidth.title</source><translation>Exklusive Bandbreite</translation></message>
    <message><source>11-bandwidth.requirement</source><translation>Je User sollte eine exklusive Bandbreite von mindestens 0,1 Mbit/s bereitstehen, in beide Richtungen gleich (synchron).</translation></message>
    <message><source>11-bandwidth.why</source><translation>Ist die Leitung zu schmal oder belegt, fehlen Stücke der Sprache.</translation></message>
    <message><source>11-quality.title</source><translation>Sprachqualität</translation></message>
    <message><source>11-quality.requirement</source><translation>Telefonate laufen per Voice over IP über das Internet. Eine Zahl für die Sprachqualität nennt das Dokument nicht.</translation></message>
    <message><source>11-quality.why</source><translation>An der Sprachqualität merken Sie zuerst, wenn die Leitung zum Telefonieren nicht reicht.</translation></message>
    <message><source>11-rtp-ports.title</source><translation>RTP-Ports</translation></message>
    <message><source>11-rtp-ports.requirement</source><translation>In jeder Firewall zwischen Softphone und SIP-Proxy sind 101 UDP-Ports geöffnet. Voreingestellt sind die Ports von 5062 bis 5162, sie sind frei konfigurierbar.</translation></message>
    <message><source>11-rtp-ports.why</source><translation>Durch diese Ports geht die Sprache selbst; sind sie geschlossen, bleibt es in der Leitung still.</translation></message>
    <message><source>11-sip.title</source><translation>SIP-Registrierung</translation></message>
    <message><source>11-sip.requirement</source><translation>Telefonate folgen dem SIP-Standard. SIP-Benutzernamen und Passwort erhalten Sie von Ihrem Telefonie-Anbieter.</translation></message>
    <message><source>11-sip.why</source><translation>Erst nach der SIP-Registrierung können Sie anrufen und angerufen werden.</translation></message>
    <message><source>11-sip-alg.title</source><translation>SIP-Hilfe des Routers (SIP ALG)</translation></message>
    <message><source>11-sip-alg.requirement</source><translation>Telefonate folgen dem SIP-Standard. Dafür müssen ihre Nachrichten unverändert durch den Router kommen.</translation></message>
    <message><source>11-sip-alg.why</source><translation>Verändert der Router diese Nachrichten, klingelt es nicht oder nur eine Seite hört die andere.</translation></message>
    <message><source>11-clickonce.title</source><translation>Professional Client VoIP per ClickOnce</translation></message>
    <message><source>11-clickonce.requirement</source><translation>Der Professional Client VoIP basiert auf der ClickOnce-Technologie. Ein separates Softphone ist nicht erforderlich.</translation></message>
    <message><source>11-clickonce.why</source><translation>Ohne ClickOnce lässt sich das Programm, mit dem Sie telefonieren, nicht starten.</translation></message>
    <!-- Chapter 12: Network requirements -->
    <message><source>12-internet.title</source><translation>Internetverbindung</translation></message>
    <message><source>12-internet.requirement</source><translation>Der User-PC hat eine Internetverbindung.</translation></message>
    <message><source>12-internet.why</source><translation>Alle anderen Verbindungen dieses Kapitels bauen auf ihr auf.</translation></message>
    <message><source>12-range-usa.title</source><translation>IP-Netze in den USA</translation></message>
    <message><source>12-range-usa.requirement</source><translation>Alle IP-Adressen des Telefonie-Anbieters in den USA sind freigeschaltet. Nicht alle werden zeitgleich genutzt, benötigt werden sie alle.</translation></message>
    <message><source>12-range-usa.why</source><translation>Ein Dienst kann jederzeit auf eine andere dieser IP-Adressen umziehen und soll dann für Sie erreichbar bleiben.</translation></message>
    <message><source>12-range-asia.title</source><translation>IP-Netze in Asien</translation></message>
    <message><source>12-range-asia.requirement</source><translation>Alle IP-Adressen des Telefonie-Anbieters in Asien sind freigeschaltet. Nicht alle werden zeitgleich genutzt, benötigt werden sie alle.</translation></message>
    <message><source>12-range-asia.why</source><translation>Ein Dienst kann jederzeit auf eine andere dieser IP-Adressen umziehen und soll dann für Sie erreichbar bleiben.</translation></message>
    <message><source>12-range-europe.title</source><translation>IP-Netze in Europa</translation></message>
    <message><source>12-range-europe.requirement</source><translation>Alle IP-Adressen des Telefonie-Anbieters in Europa sind freigeschaltet. Nicht alle werden zeitgleich genutzt, benötigt werden sie alle.</translation></message>
    <message><source>12-range-europe.why</source><translation>Ein Dienst kann jederzeit auf eine andere dieser IP-Adressen umziehen und soll dann für Sie erreichbar bleiben.</translation></message>
    <message><source>12-udp-35000-65535.title</source><translation>VoIP-Telefonie ACD und OM (UDP 35000–65535)</translation></message>
    <message><source>12-udp-35000-65535.requirement</source><translation>Die UDP-Ziel-Ports von 35000 bis 65535 sind zu allen IP-Netzen dieses Kapitels freigeschaltet.</translation></message>
    <message><source>12-udp-35000-65535.why</source><translation>Durch diese Ports geht die Sprache Ihrer Gespräche.</translation></message>
    <message><source>12-udp-25000-65535.title</source><translation>VoIP-Telefonie Conferencing (UDP 25000–65535)</translation></message>
    <message><source>12-udp-25000-65535.requirement</source><translation>Die UDP-Ziel-Ports von 25000 bis 65535 sind zu allen IP-Netzen dieses Kapitels freigeschaltet.</translation></message>
    <message><source>12-udp-25000-65535.why</source><translation>Durch diese Ports geht die Sprache, wenn Sie in einer Konferenz sprechen.</translation></message>
    <message><source>12-tcp-5061.title</source><translation>SIPs-Registrierung (TCP 5061)</translation></message>
    <message><source>12-tcp-5061.requirement</source><translation>Der TCP-Ziel-Port 5061 ist zu allen IP-Netzen dieses Kapitels freigeschaltet.</translation></message>
    <message><source>12-tcp-5061.why</source><translation>Über diesen Port meldet sich Ihr Softphone verschlüsselt beim SIP-Server an.</translation></message>
    <message><source>12-tcp-443-webrtc.title</source><translation>WebRTC (TCP 443)</translation></message>
    <message><source>12-tcp-443-webrtc.requirement</source><translation>Der TCP-Ziel-Port 443 ist zu allen IP-Netzen dieses Kapitels freigeschaltet.</translation></message>
    <message><source>12-tcp-443-webrtc.why</source><translation>Telefonie und Video im Browser brauchen diesen Port.</translation></message>
    <message><source>12-tcp-80-443.title</source><translation>Webseiten und APIs (TCP 80 und 443)</translation></message>
    <message><source>12-tcp-80-443.requirement</source><translation>Die TCP-Ziel-Ports 80 und 443 sind zu allen IP-Netzen dieses Kapitels freigeschaltet.</translation></message>
    <message><source>12-tcp-80-443.why</source><translation>Über diese Ports öffnen Sie die Konfigurationswebseiten.</translation></message>
    <message><source>12-tcp-22.title</source><translation>sFTP (TCP 22)</translation></message>
    <message><source>12-tcp-22.requirement</source><translation>Der TCP-Ziel-Port 22 ist zu allen IP-Netzen dieses Kapitels freigeschaltet.</translation></message>
    <message><source>12-tcp-22.why</source><translation>Über diesen Port werden Dateien verschlüsselt übertragen.</translation></message>
    <message><source>12-tcp-4747.title</source><translation>Cockpit (TCP 4747)</translation></message>
    <message><source>12-tcp-4747.requirement</source><translation>Der TCP-Ziel-Port 4747 ist zu allen IP-Netzen dieses Kapitels freigeschaltet.</translation></message>
    <message><source>12-tcp-4747.why</source><translation>Das Cockpit zeigt live, was im Service Center geschieht.</translation></message>
    <message><source>12-tcp-1549.title</source><translation>Workforcemanagement (TCP 1549)</translation></message>
    <message><source>12-tcp-1549.requirement</source><translation>Der TCP-Ziel-Port 1549 ist zu allen IP-Netzen dieses Kapitels freigeschaltet.</translation></message>
    <message><source>12-tcp-1549.why</source><translation>Über diesen Port erreichen Sie die Planung Ihrer Schichten.</translation></message>
    <message><source>12-udp-47736.title</source><translation>Workforcemanagement (UDP 47736)</translation></message>
    <message><source>12-udp-47736.requirement</source><translation>Der UDP-Ziel-Port 47736 ist zu allen IP-Netzen dieses Kapitels freigeschaltet.</translation></message>
    <message><source>12-udp-47736.why</source><translation>Über diesen Port erreichen Sie die Planung Ihrer Schichten.</translation></message>
    <message><source>12-turn-443.title</source><translation>TURN für Chat und Video-Chat (TLS 443)</translation></message>
    <message><source>12-turn-443.requirement</source><translation>Der TCP-Ziel-Port 443 (TLS) ist zu allen IP-Netzen dieses Kapitels freigeschaltet.</translation></message>
    <message><source>12-turn-443.why</source><translation>Wo der direkte Weg versperrt ist, gehen Sprache und Video über den TURN-Server.</translation></message>
    <message><source>12-stun-tcp-3478.title</source><translation>STUN für Chat und Video-Chat (TCP 3478)</translation></message>
    <message><source>12-stun-tcp-3478.requirement</source><translation>Der TCP-Ziel-Port 3478 ist zu allen IP-Netzen dieses Kapitels freigeschaltet.</translation></message>
    <message><source>12-stun-tcp-3478.why</source><translation>Der STUN-Server nennt Ihrem PC seine externe IP-Adresse, damit beide Seiten zueinanderfinden.</translation></message>
    <message><source>12-stun-udp-3478.title</source><translation>STUN für Chat und Video-Chat (UDP 3478)</translation></message>
    <message><source>12-stun-udp-3478.requirement</source><translation>Der UDP-Ziel-Port 3478 ist zu allen IP-Netzen dieses Kapitels freigeschaltet.</translation></message>
    <message><source>12-stun-udp-3478.why</source><translation>Der STUN-Server nennt Ihrem PC seine externe IP-Adresse, damit beide Seiten zueinanderfinden.</translation></message>
    <message><source>12-cloudfront.title</source><translation>Professional Client über CloudFront (TCP 443)</translation></message>
    <message><source>12-cloudfront.requirement</source><translation>Der TCP-Ziel-Port 443 ist zu den CloudFront-Servern freigeschaltet.</translation></message>
    <message><source>12-cloudfront.why</source><translation>Ihr Browser lädt den Professional Client von CloudFront.</translation></message>
    <message><source>12-source-ports.title</source><translation>Quell-Ports 5062–65535</translation></message>
    <message><source>12-source-ports.requirement</source><translation>Der Professional Client kann für RTP-Audio die UDP-Quell-Ports von 5062 bis 65535 nutzen.</translation></message>
    <message><source>12-source-ports.why</source><translation>Ist der gewählte Quell-Port gesperrt, kann in einem Gespräch der Ton fehlen.</translation></message>
    <!-- Purposes of ports, the document's Verwendungszweck -->
    <message><source>port.voip-acd</source><translation>VoIP-Telefonie ACD und OM</translation></message>
    <message><source>port.voip-conferencing</source><translation>VoIP-Telefonie Conferencing</translation></message>
    <message><source>port.sips</source><translation>SIPs-Registrierung</translation></message>
    <message><source>port.webrtc</source><translation>WebRTC</translation></message>
    <message><source>port.web</source><translation>Webseiten und APIs</translation></message>
    <message><source>port.sftp</source><translation>sFTP</translation></message>
    <message><source>port.cockpit</source><translation>Cockpit</translation></message>
    <message><source>port.workforce</source><translation>Workforcemanagement</translation></message>
    <message><source>port.turn</source><translation>TURN für Chat und Video-Chat</translation></message>
    <message><source>port.stun</source><translation>STUN für Chat und Video-Chat</translation></message>
    <message><source>port.cloudfront</source><translation>Professional Client über CloudFront</translation></message>
</context>
</TS>
