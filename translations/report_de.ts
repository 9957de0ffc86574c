<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Self Check authors
     SPDX-License-Identifier: Apache-2.0 -->
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <!-- The four lights and the reasons for grey -->
    <message><source>verdict.green</source><translation>In Ordnung</translation></message>
    <message><source>verdict.amber</source><translation>Achtung</translation></message>
    <message><source>verdict.red</source><translation>Handlungsbedarf</translation></message>
    <message><source>verdict.grey</source><translation>Nicht gemessen</translation></message>
    <message><source>grey.none</source><translation>Nicht gemessen.</translation></message>
    <message><source>grey.not_applicable</source><translation>Gilt nicht für Ihren Arbeitsplatz.</translation></message>
    <message><source>grey.information</source><translation>Dieser Punkt dient zur Information. Es gibt nichts zu messen.</translation></message>
    <message><source>grey.needs_person</source><translation>Dieser Punkt braucht Ihre Mithilfe. Es dauert etwa eine halbe Minute.</translation></message>
    <message><source>grey.blocked</source><translation>Nicht gemessen, weil zuerst Punkt {row} gelöst werden muss.</translation></message>
    <message><source>grey.not_configured</source><translation>Nicht gemessen, weil im Anbieterprofil die Angaben dafür fehlen.</translation></message>
    <message><source>grey.not_yet_measurable</source><translation>Self Check misst diesen Punkt noch nicht.</translation></message>
    <message><source>grey.unsupported</source><translation>Auf diesem Betriebssystem gibt es hier nichts zu messen.</translation></message>
    <message><source>grey.timed_out</source><translation>Die Messung war innerhalb ihrer Zeitgrenze nicht fertig.</translation></message>
    <message><source>grey.failed</source><translation>Dieser Punkt ließ sich auf diesem PC nicht messen.</translation></message>
    <message><source>grey.cancelled</source><translation>Nicht gemessen, weil die Prüfung gestoppt wurde.</translation></message>
    <message><source>grey.not_selected</source><translation>In dieser Prüfung ausgelassen.</translation></message>
    <message><source>grey.missing_fact</source><translation>Der Wert, der hier entscheidet, ist nicht bekannt.</translation></message>
    <message><source>grey.blocked.action</source><translation>Lösen Sie zuerst Punkt {row}. Prüfen Sie diesen Punkt danach erneut.</translation></message>
    <message><source>grey.not_configured.action</source><translation>Bitten Sie Ihren Telefonie-Anbieter um das Anbieterprofil und prüfen Sie erneut.</translation></message>
    <message><source>grey.timed_out.action</source><translation>Prüfen Sie diesen Punkt erneut.</translation></message>
    <message><source>grey.failed.action</source><translation>Prüfen Sie diesen Punkt erneut. Bleibt er grau, schicken Sie diesen Bericht an Ihre IT-Abteilung.</translation></message>
    <message><source>grey.cancelled.action</source><translation>Prüfen Sie diesen Punkt erneut.</translation></message>
    <!-- Whose job the next step is; .unnamed is used when no profile names the telephony provider -->
    <message><source>owner.you</source><translation>Das können Sie selbst erledigen.</translation></message>
    <message><source>owner.it</source><translation>Das erledigt Ihre IT-Abteilung.</translation></message>
    <message><source>owner.internet-provider</source><translation>Das erledigt Ihr Internetanbieter.</translation></message>
    <message><source>owner.provider</source><translation>Das erledigt {provider}.</translation></message>
    <message><source>owner.provider.unnamed</source><translation>Das erledigt Ihr Telefonie-Anbieter.</translation></message>
    <message><source>provider.unnamed</source><translation>Ihr Telefonie-Anbieter</translation></message>
    <!-- One sentence for the whole report -->
    <message><source>overall.green</source><translation>Dieser PC erfüllt alle geprüften Voraussetzungen.</translation></message>
    <message numerus="yes"><source>overall.amber</source><translation>
        <numerusform>Sie können arbeiten. Einen Punkt sollten Sie bald ansehen.</numerusform>
        <numerusform>Sie können arbeiten. %n Punkte sollten Sie bald ansehen.</numerusform>
    </translation></message>
    <message numerus="yes"><source>overall.red</source><translation>
        <numerusform>Ein Punkt erfüllt die Voraussetzungen nicht.</numerusform>
        <numerusform>%n Punkte erfüllen die Voraussetzungen nicht.</numerusform>
    </translation></message>
    <message numerus="yes"><source>overall.grey</source><translation>
        <numerusform>Ein Punkt wurde nicht gemessen. Der Grund steht daneben.</numerusform>
        <numerusform>%n Punkte wurden nicht gemessen. Der Grund steht jeweils daneben.</numerusform>
    </translation></message>
    <message><source>overall.nothing</source><translation>Es wurde noch nichts geprüft.</translation></message>
    <message numerus="yes"><source>overall.cancelled</source><translation>
        <numerusform>Gestoppt. Ein Punkt wurde gemessen, der Rest ist grau.</numerusform>
        <numerusform>Gestoppt. %n Punkte wurden gemessen, der Rest ist grau.</numerusform>
    </translation></message>
    <message><source>overall.cancelled.nothing</source><translation>Gestoppt, bevor der erste Punkt gemessen war.</translation></message>
    <!-- An earlier light of a point that was checked again -->
    <message><source>earlier.green</source><translation>Vorher: grün um {time} Uhr.</translation></message>
    <message><source>earlier.amber</source><translation>Vorher: gelb um {time} Uhr.</translation></message>
    <message><source>earlier.red</source><translation>Vorher: rot um {time} Uhr.</translation></message>
    <message><source>earlier.grey</source><translation>Vorher: grau um {time} Uhr.</translation></message>
    <!-- Headings and labels of the report -->
    <message><source>report.title</source><translation>Self-Check-Bericht</translation></message>
    <message><source>report.subject</source><translation>Ist dieser PC bereit für das Service Center?</translation></message>
    <message><source>report.overview</source><translation>Übersicht</translation></message>
    <message><source>report.id</source><translation>Berichtsnummer</translation></message>
    <message><source>report.code</source><translation>Ergebniscode</translation></message>
    <message><source>report.code.hint</source><translation>Lesen Sie diesen Code dem Helpdesk vor, Zeichen für Zeichen. Dort erscheinen dieselben Ampeln.</translation></message>
    <message><source>report.date</source><translation>Datum und Uhrzeit</translation></message>
    <message><source>report.date.value</source><translation>{date}, {time}</translation></message>
    <message><source>report.duration</source><translation>Dauer</translation></message>
    <message><source>report.provider</source><translation>Telefonie-Anbieter</translation></message>
    <message><source>report.provider.none</source><translation>Kein Anbieterprofil</translation></message>
    <message><source>report.support</source><translation>Kontakt</translation></message>
    <message><source>report.profile</source><translation>Anbieterprofil</translation></message>
    <message><source>report.profile.value</source><translation>{name}, Version {version}</translation></message>
    <message><source>report.signature</source><translation>Signatur</translation></message>
    <message><source>report.document</source><translation>Anforderungsdokument</translation></message>
    <message><source>report.document.value</source><translation>Version {version}</translation></message>
    <message><source>report.program</source><translation>Programm</translation></message>
    <message><source>report.program.value</source><translation>Self Check {version}</translation></message>
    <message><source>report.workplace</source><translation>Arbeitsplatz</translation></message>
    <message><source>report.clients</source><translation>Clients</translation></message>
    <message><source>report.channels</source><translation>Arbeitet mit</translation></message>
    <message><source>report.hosting</source><translation>Betrieb</translation></message>
    <message><source>report.masked</source><translation>Persönliche Angaben sind unkenntlich gemacht.</translation></message>
    <message><source>report.important</source><translation>Was zu tun ist</translation></message>
    <message><source>report.important.none</source><translation>Es gibt nichts zu tun.</translation></message>
    <message numerus="yes"><source>report.important.more</source><translation>
        <numerusform>Ein weiterer Punkt steht in den Kapiteln.</numerusform>
        <numerusform>%n weitere Punkte stehen in den Kapiteln.</numerusform>
    </translation></message>
    <message><source>report.chapters</source><translation>Kapitel des Dokuments</translation></message>
    <message><source>report.chapter.empty</source><translation>Keine eigenen Punkte</translation></message>
    <message><source>report.number</source><translation>Nr.</translation></message>
    <message><source>report.light</source><translation>Ampel</translation></message>
    <message><source>report.requirement</source><translation>Voraussetzung</translation></message>
    <message><source>report.found</source><translation>Ergebnis</translation></message>
    <message><source>report.action</source><translation>Nächster Schritt</translation></message>
    <message><source>page.windows</source><translation>So öffnet sich die Seite: Windows-Taste + R, dann {address} eingeben.</translation></message>
    <message><source>page.browser</source><translation>Für die Adresszeile des Browsers: {address}</translation></message>
    <message><source>page.web</source><translation>Seite im Internet: {address}</translation></message>
    <message><source>report.owner</source><translation>Zuständig</translation></message>
    <message><source>report.ours</source><translation>Eigener Richtwert</translation></message>
    <message><source>report.ours.value</source><translation>Eigener Richtwert – {label}: {value}. Das Dokument nennt hier keine Zahl.</translation></message>
    <message><source>report.environment</source><translation>Dieser PC und diese Prüfung</translation></message>
    <message><source>report.measured</source><translation>So wurde gemessen</translation></message>
    <message numerus="yes"><source>report.points</source><translation>
        <numerusform>Punkt {numbers}</numerusform>
        <numerusform>Punkte {numbers}</numerusform>
    </translation></message>
    <message><source>report.measured.value</source><translation>{date}, {time}, Dauer {duration}</translation></message>
    <message><source>report.technical</source><translation>Technischer Hinweis</translation></message>
    <message><source>report.page</source><translation>Seite {page} von {total}</translation></message>
    <message><source>report.attached</source><translation>Dieses PDF enthält seine Daten als Anlage „report.json“. Öffnen Sie es in Self Check, um dasselbe Ergebnis wieder zu sehen, auch in einer anderen Sprache.</translation></message>
    <message><source>report.attachment.description</source><translation>Die Daten dieses Berichts</translation></message>
    <message><source>report.labelled</source><translation>{label}: {value}</translation></message>
    <!-- How each kind of measurement works: method.<probe> -->
    <message><source>method.computer</source><translation>Aus dem Betriebssystem dieses PCs gelesen und mit der Tabelle des Herstellers verglichen.</translation></message>
    <message><source>method.disk</source><translation>Aus dem Betriebssystem gelesen: was dieses Konto auf dem Laufwerk noch schreiben darf.</translation></message>
    <message><source>method.browsers</source><translation>Alle installierten Browser wurden aufgelistet und mit der Tabelle der aktuellen Versionen verglichen. Ihre Richtlinien und Einstellungen wurden gelesen.</translation></message>
    <message><source>method.internet</source><translation>Netzwerkverbindung, Adresse, Router, Namensserver und Internetzugang wurden nacheinander geprüft.</translation></message>
    <message><source>method.tcp</source><translation>Eine echte Verbindung zu jedem Server: Name, Verbindungsaufbau, Verschlüsselung mit Zertifikat, erste Antwort.</translation></message>
    <message><source>method.stun</source><translation>Eine STUN-Anfrage an den Server; die Antwort nennt diesem PC seine Adresse von außen.</translation></message>
    <message><source>method.udp-range</source><translation>STUN-Anfragen an einen Server, der auf jedem Port des Bereichs antwortet. Was schweigt, wird noch einmal gefragt.</translation></message>
    <message><source>method.local-ports</source><translation>Von jedem Quell-Port eine STUN-Anfrage; die Antwort nennt den Port, den der Router nach außen zeigt.</translation></message>
    <message><source>method.networks</source><translation>In jedem Netz des Dokuments wurden einige Adressen über TCP angefragt.</translation></message>
    <!-- Values: units, dates, lists. Date formats are patterns (d day, M month, y year, H hour, m minute) -->
    <message><source>format.date</source><translation>dd.MM.yyyy</translation></message>
    <message><source>format.date.sentence</source><translation>d. MMMM yyyy</translation></message>
    <message><source>format.date.sentence.first</source><translation>d. MMMM yyyy</translation></message>
    <message><source>format.time</source><translation>HH:mm</translation></message>
    <message><source>list.two</source><translation>{first} und {last}</translation></message>
    <message><source>list.more</source><translation>{first}, {last}</translation></message>
    <message><source>unit.below</source><translation>unter {value}</translation></message>
    <message><source>unit.bytes</source><translation>{value} B</translation></message>
    <message><source>unit.kilobytes</source><translation>{value} KB</translation></message>
    <message><source>unit.megabytes</source><translation>{value} MB</translation></message>
    <message><source>unit.gigabytes</source><translation>{value} GB</translation></message>
    <message><source>unit.terabytes</source><translation>{value} TB</translation></message>
    <message><source>unit.megabits</source><translation>{value} Mbit/s</translation></message>
    <message><source>unit.milliseconds</source><translation>{value} ms</translation></message>
    <message><source>unit.seconds</source><translation>{value} s</translation></message>
    <message><source>unit.minutes</source><translation>{minutes} min {seconds} s</translation></message>
    <message><source>unit.minutes.whole</source><translation>{minutes} min</translation></message>
    <message><source>unit.hours.whole</source><translation>{hours} h</translation></message>
    <message><source>unit.hours</source><translation>{hours} h {minutes} min</translation></message>
    <message numerus="yes"><source>unit.days</source><translation>
        <numerusform>%n Tag</numerusform>
        <numerusform>%n Tage</numerusform>
    </translation></message>
    <message><source>unit.percent</source><translation>{value} %</translation></message>
    <message><source>unit.megahertz</source><translation>{value} MHz</translation></message>
    <message><source>unit.gigahertz</source><translation>{value} GHz</translation></message>
    <message><source>unit.kilohertz</source><translation>{value} kHz</translation></message>
    <message><source>unit.decibels</source><translation>{value} dB</translation></message>
    <message><source>unit.mos</source><translation>{value} von 5</translation></message>
    <message><source>value.yes</source><translation>ja</translation></message>
    <message><source>value.no</source><translation>nein</translation></message>
    <message><source>value.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>found.from-afar</source><translation>Gemessen auf dem entfernten PC, nicht an Ihrem Platz.</translation></message>
    <message><source>value.detail</source><translation>{target} ({state})</translation></message>
    <message><source>value.detail.timed</source><translation>{target} ({state}, {time})</translation></message>
    <message><source>value.none</source><translation>keine</translation></message>
    <!-- Words for values that are not numbers: value.<fact>.<word> -->
    <message><source>value.workplace.role.user-pc</source><translation>User-PC</translation></message>
    <message><source>value.workplace.role.coach-pc</source><translation>Coach-PC</translation></message>
    <message><source>value.workplace.role.server</source><translation>Server</translation></message>
    <message><source>value.workplace.clients.professional-client</source><translation>Professional Client</translation></message>
    <message><source>value.workplace.clients.professional-client-6</source><translation>Professional Client 6</translation></message>
    <message><source>value.workplace.channels.text-chat</source><translation>Text-Chat</translation></message>
    <message><source>value.workplace.channels.video-chat</source><translation>Video-Chat</translation></message>
    <message><source>value.workplace.channels.whatsapp</source><translation>WhatsApp</translation></message>
    <message><source>value.workplace.channels.co-browsing</source><translation>Co-Browsing</translation></message>
    <message><source>value.workplace.channels.recording</source><translation>Screen- und Call-Recording</translation></message>
    <message><source>value.workplace.channels.voip</source><translation>VoIP</translation></message>
    <message><source>value.workplace.channels.tapi</source><translation>TAPI</translation></message>
    <message><source>value.workplace.channels.mail</source><translation>Systembedingte E-Mails</translation></message>
    <message><source>value.workplace.hosting.cloud</source><translation>Cloud</translation></message>
    <message><source>value.workplace.hosting.private-cloud</source><translation>Private Cloud</translation></message>
    <message><source>value.profile.signature.none</source><translation>nicht signiert</translation></message>
    <message><source>value.profile.signature.foreign</source><translation>mit einem Schlüssel signiert, den Self Check nicht kennt</translation></message>
    <message><source>value.profile.signature.trusted</source><translation>mit einem bekannten Schlüssel signiert</translation></message>
    <message><source>value.os.family.windows</source><translation>Windows</translation></message>
    <message><source>value.os.family.linux</source><translation>Linux</translation></message>
    <message><source>value.os.generation.windows-10</source><translation>Windows 10</translation></message>
    <message><source>value.os.generation.windows-11</source><translation>Windows 11</translation></message>
    <message><source>value.os.generation.windows-older</source><translation>älter als Windows 10</translation></message>
    <message><source>value.os.generation.windows-server</source><translation>Windows Server</translation></message>
    <message><source>value.os.generation.linux</source><translation>Linux</translation></message>
    <message><source>value.os.edition.desktop</source><translation>Desktop</translation></message>
    <message><source>value.os.edition.server</source><translation>Server</translation></message>
    <message><source>value.os.support.supported</source><translation>vom Hersteller unterstützt</translation></message>
    <message><source>value.os.support.ending</source><translation>Unterstützung endet bald</translation></message>
    <message><source>value.os.support.ended</source><translation>vom Hersteller nicht mehr unterstützt</translation></message>
    <message><source>value.os.support.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.os.architecture.x86_64</source><translation>64 Bit (x86-64)</translation></message>
    <message><source>value.os.architecture.x86</source><translation>32 Bit (x86)</translation></message>
    <message><source>value.os.architecture.arm64</source><translation>64 Bit (ARM64)</translation></message>
    <message><source>value.installer.value.disabled</source><translation>deaktiviert</translation></message>
    <message><source>value.clickonce.value.temporary</source><translation>nur vorübergehend</translation></message>
    <message><source>value.clickonce.value.mandatory</source><translation>verbindlich</translation></message>
    <message><source>value.tapi.incoming.state.complete</source><translation>alle Merkmale vorhanden</translation></message>
    <message><source>value.tapi.incoming.state.missing</source><translation>Merkmale fehlen</translation></message>
    <message><source>value.tapi.incoming.state.none</source><translation>keine</translation></message>
    <message><source>value.tapi.incoming.state.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.tapi.user.state.complete</source><translation>alle Merkmale vorhanden</translation></message>
    <message><source>value.tapi.user.state.missing</source><translation>Merkmale fehlen</translation></message>
    <message><source>value.tapi.user.state.none</source><translation>keine</translation></message>
    <message><source>value.tapi.user.state.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.tapi.state.lines</source><translation>mit Leitungen</translation></message>
    <message><source>value.tapi.state.no-lines</source><translation>ohne Leitung</translation></message>
    <message><source>value.tapi.state.no-driver</source><translation>keiner</translation></message>
    <message><source>value.tapi.state.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.tapi.user.state.only-route-points</source><translation>nur Leitungen der Anrufverteilung</translation></message>
    <message><source>value.camera.state.found</source><translation>gefunden</translation></message>
    <message><source>value.camera.state.none</source><translation>keine</translation></message>
    <message><source>value.camera.state.none-remote</source><translation>keine in der Fernsitzung</translation></message>
    <message><source>value.camera.state.denied-device</source><translation>durch eine Richtlinie abgeschaltet</translation></message>
    <message><source>value.camera.state.denied-machine</source><translation>Zugriff auf diesem PC aus</translation></message>
    <message><source>value.camera.state.denied-user</source><translation>Zugriff in diesem Konto aus</translation></message>
    <message><source>value.camera.state.denied-desktop</source><translation>Zugriff für Desktop-Apps aus</translation></message>
    <message><source>value.camera.state.no-rights</source><translation>keine Rechte</translation></message>
    <message><source>value.encoders.state.hardware</source><translation>in Hardware</translation></message>
    <message><source>value.encoders.state.software</source><translation>in Software</translation></message>
    <message><source>value.encoders.state.library</source><translation>durch eine Programmbibliothek</translation></message>
    <message><source>value.encoders.state.none</source><translation>keine</translation></message>
    <message><source>value.encoders.state.media-pack-missing</source><translation>Media Feature Pack fehlt</translation></message>
    <message><source>value.encoders.state.feature-missing</source><translation>Server-Feature fehlt</translation></message>
    <message><source>value.encoders.state.framework-missing</source><translation>Media Foundation fehlt</translation></message>
    <message><source>value.encoders.state.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.flash.state.absent</source><translation>nicht vorhanden</translation></message>
    <message><source>value.flash.state.leftover</source><translation>noch vorhanden</translation></message>
    <message><source>value.dotnet.state.installed</source><translation>installiert</translation></message>
    <message><source>value.dotnet.state.absent</source><translation>nicht installiert</translation></message>
    <message><source>value.dotnet.state.damaged</source><translation>beschädigt</translation></message>
    <message><source>value.dotnet.support.with-windows</source><translation>so lange wie dieses Windows</translation></message>
    <message><source>value.dotnet.support.until</source><translation>noch vom Hersteller unterstützt</translation></message>
    <message><source>value.dotnet.support.ended</source><translation>vom Hersteller nicht mehr unterstützt</translation></message>
    <message><source>value.clickonce.promptInternet.enabled</source><translation>eingeschaltet</translation></message>
    <message><source>value.clickonce.promptInternet.signed</source><translation>nur für signierte Programme</translation></message>
    <message><source>value.clickonce.promptInternet.disabled</source><translation>ausgeschaltet</translation></message>
    <message><source>value.clickonce.promptLocalIntranet.enabled</source><translation>eingeschaltet</translation></message>
    <message><source>value.clickonce.promptLocalIntranet.signed</source><translation>nur für signierte Programme</translation></message>
    <message><source>value.clickonce.promptLocalIntranet.disabled</source><translation>ausgeschaltet</translation></message>
    <message><source>value.clickonce.promptMyComputer.enabled</source><translation>eingeschaltet</translation></message>
    <message><source>value.clickonce.promptMyComputer.signed</source><translation>nur für signierte Programme</translation></message>
    <message><source>value.clickonce.promptMyComputer.disabled</source><translation>ausgeschaltet</translation></message>
    <message><source>value.clickonce.promptTrustedSites.enabled</source><translation>eingeschaltet</translation></message>
    <message><source>value.clickonce.promptTrustedSites.signed</source><translation>nur für signierte Programme</translation></message>
    <message><source>value.clickonce.promptTrustedSites.disabled</source><translation>ausgeschaltet</translation></message>
    <message><source>value.clickonce.promptUntrustedSites.enabled</source><translation>eingeschaltet</translation></message>
    <message><source>value.clickonce.promptUntrustedSites.signed</source><translation>nur für signierte Programme</translation></message>
    <message><source>value.clickonce.promptUntrustedSites.disabled</source><translation>ausgeschaltet</translation></message>
    <message><source>value.clickonce.profile.local</source><translation>auf diesem PC</translation></message>
    <message><source>value.clickonce.profile.roaming</source><translation>servergespeichert</translation></message>
    <message><source>value.clickonce.profile.temporary</source><translation>nur vorübergehend</translation></message>
    <message><source>value.clickonce.profile.mandatory</source><translation>verbindlich, wird beim Abmelden zurückgesetzt</translation></message>
    <message><source>value.clickonce.state.ready</source><translation>eingerichtet</translation></message>
    <message><source>value.deployment.clickonce.ready</source><translation>eingerichtet</translation></message>
    <message><source>value.clickonce.state.dotnet</source><translation>.NET-Framework 4.6.2 fehlt</translation></message>
    <message><source>value.deployment.clickonce.dotnet</source><translation>.NET-Framework 4.6.2 fehlt</translation></message>
    <message><source>value.clickonce.causes.dotnet</source><translation>.NET-Framework 4.6.2 fehlt</translation></message>
    <message><source>value.clickonce.state.s-mode</source><translation>S-Modus</translation></message>
    <message><source>value.deployment.clickonce.s-mode</source><translation>S-Modus</translation></message>
    <message><source>value.clickonce.causes.s-mode</source><translation>S-Modus</translation></message>
    <message><source>value.clickonce.state.dfshim</source><translation>dfshim.dll fehlt</translation></message>
    <message><source>value.deployment.clickonce.dfshim</source><translation>dfshim.dll fehlt</translation></message>
    <message><source>value.clickonce.causes.dfshim</source><translation>dfshim.dll fehlt</translation></message>
    <message><source>value.clickonce.state.association</source><translation>.application gehört nicht zu ClickOnce</translation></message>
    <message><source>value.deployment.clickonce.association</source><translation>.application gehört nicht zu ClickOnce</translation></message>
    <message><source>value.clickonce.causes.association</source><translation>.application gehört nicht zu ClickOnce</translation></message>
    <message><source>value.clickonce.state.opener</source><translation>anderes Programm für .application gewählt</translation></message>
    <message><source>value.deployment.clickonce.opener</source><translation>anderes Programm für .application gewählt</translation></message>
    <message><source>value.clickonce.causes.opener</source><translation>anderes Programm für .application gewählt</translation></message>
    <message><source>value.clickonce.state.prompt-disabled</source><translation>Installation aus dem Internet verboten</translation></message>
    <message><source>value.deployment.clickonce.prompt-disabled</source><translation>Installation aus dem Internet verboten</translation></message>
    <message><source>value.clickonce.causes.prompt-disabled</source><translation>Installation aus dem Internet verboten</translation></message>
    <message><source>value.clickonce.state.cache</source><translation>keine Schreibrechte</translation></message>
    <message><source>value.deployment.clickonce.cache</source><translation>keine Schreibrechte</translation></message>
    <message><source>value.clickonce.causes.cache</source><translation>keine Schreibrechte</translation></message>
    <message><source>value.clickonce.state.software-restriction</source><translation>Programme im eigenen Ordner verboten</translation></message>
    <message><source>value.deployment.clickonce.software-restriction</source><translation>Programme im eigenen Ordner verboten</translation></message>
    <message><source>value.clickonce.causes.software-restriction</source><translation>Programme im eigenen Ordner verboten</translation></message>
    <message><source>value.clickonce.state.prompt-trusted-only</source><translation>nur von vertrauten Herausgebern</translation></message>
    <message><source>value.deployment.clickonce.prompt-trusted-only</source><translation>nur von vertrauten Herausgebern</translation></message>
    <message><source>value.clickonce.causes.prompt-trusted-only</source><translation>nur von vertrauten Herausgebern</translation></message>
    <message><source>value.clickonce.state.prompt-signed</source><translation>nur signierte Programme</translation></message>
    <message><source>value.deployment.clickonce.prompt-signed</source><translation>nur signierte Programme</translation></message>
    <message><source>value.clickonce.causes.prompt-signed</source><translation>nur signierte Programme</translation></message>
    <message><source>value.clickonce.state.prompt-32</source><translation>strengere Vorgabe für 32-Bit-Programme</translation></message>
    <message><source>value.deployment.clickonce.prompt-32</source><translation>strengere Vorgabe für 32-Bit-Programme</translation></message>
    <message><source>value.clickonce.causes.prompt-32</source><translation>strengere Vorgabe für 32-Bit-Programme</translation></message>
    <message><source>value.clickonce.state.applocker</source><translation>AppLocker ohne passende Regel</translation></message>
    <message><source>value.deployment.clickonce.applocker</source><translation>AppLocker ohne passende Regel</translation></message>
    <message><source>value.clickonce.causes.applocker</source><translation>AppLocker ohne passende Regel</translation></message>
    <message><source>value.clickonce.state.smart-app-control</source><translation>Smart App Control</translation></message>
    <message><source>value.deployment.clickonce.smart-app-control</source><translation>Smart App Control</translation></message>
    <message><source>value.clickonce.causes.smart-app-control</source><translation>Smart App Control</translation></message>
    <message><source>value.clickonce.state.cache-network</source><translation>Ordner auf einem Netzlaufwerk</translation></message>
    <message><source>value.deployment.clickonce.cache-network</source><translation>Ordner auf einem Netzlaufwerk</translation></message>
    <message><source>value.clickonce.causes.cache-network</source><translation>Ordner auf einem Netzlaufwerk</translation></message>
    <message><source>value.clickonce.state.profile</source><translation>Benutzerprofil ohne Bestand</translation></message>
    <message><source>value.deployment.clickonce.profile</source><translation>Benutzerprofil ohne Bestand</translation></message>
    <message><source>value.clickonce.causes.profile</source><translation>Benutzerprofil ohne Bestand</translation></message>
    <message><source>value.clickonce.state.quota</source><translation>wenig Platz erlaubt</translation></message>
    <message><source>value.deployment.clickonce.quota</source><translation>wenig Platz erlaubt</translation></message>
    <message><source>value.clickonce.causes.quota</source><translation>wenig Platz erlaubt</translation></message>
    <message><source>value.clickonce.state.content-type</source><translation>Inhaltstyp fehlt</translation></message>
    <message><source>value.deployment.clickonce.content-type</source><translation>Inhaltstyp fehlt</translation></message>
    <message><source>value.clickonce.causes.content-type</source><translation>Inhaltstyp fehlt</translation></message>
    <message><source>value.clickonce.state.direct-invoke</source><translation>nur heruntergeladene Kopien</translation></message>
    <message><source>value.deployment.clickonce.direct-invoke</source><translation>nur heruntergeladene Kopien</translation></message>
    <message><source>value.clickonce.causes.direct-invoke</source><translation>nur heruntergeladene Kopien</translation></message>
    <message><source>value.clickonceBrowser.state.default</source><translation>Standardbrowser</translation></message>
    <message><source>value.clickonceBrowser.state.other</source><translation>ein anderer als der Standardbrowser</translation></message>
    <message><source>value.clickonceBrowser.state.default-unknown</source><translation>vorhanden, Standardbrowser nicht bekannt</translation></message>
    <message><source>value.clickonceBrowser.state.downloads-off</source><translation>Downloads verboten</translation></message>
    <message><source>value.clickonceBrowser.state.edge-off</source><translation>in Microsoft Edge verboten</translation></message>
    <message><source>value.clickonceBrowser.state.add-on-off</source><translation>Add-On ausgeschaltet oder zu alt</translation></message>
    <message><source>value.clickonceBrowser.state.none</source><translation>keiner</translation></message>
    <message><source>value.clickonceBrowser.edge.default</source><translation>eingeschaltet</translation></message>
    <message><source>value.clickonceBrowser.edge.allowed</source><translation>durch Vorgabe eingeschaltet</translation></message>
    <message><source>value.clickonceBrowser.edge.forbidden</source><translation>durch Vorgabe ausgeschaltet</translation></message>
    <message><source>value.clickonceBrowser.edge.too-old</source><translation>erst ab Version 87</translation></message>
    <message><source>value.installer.state.allowed</source><translation>erlaubt</translation></message>
    <message><source>value.deployment.installer.allowed</source><translation>erlaubt</translation></message>
    <message><source>value.installer.state.no-service</source><translation>Dienst fehlt</translation></message>
    <message><source>value.deployment.installer.no-service</source><translation>Dienst fehlt</translation></message>
    <message><source>value.installer.state.service-disabled</source><translation>Dienst deaktiviert</translation></message>
    <message><source>value.deployment.installer.service-disabled</source><translation>Dienst deaktiviert</translation></message>
    <message><source>value.installer.state.forbidden</source><translation>verboten</translation></message>
    <message><source>value.deployment.installer.forbidden</source><translation>verboten</translation></message>
    <message><source>value.installer.state.managed-only</source><translation>nur durch die IT-Abteilung</translation></message>
    <message><source>value.deployment.installer.managed-only</source><translation>nur durch die IT-Abteilung</translation></message>
    <message><source>value.installer.state.s-mode</source><translation>S-Modus</translation></message>
    <message><source>value.deployment.installer.s-mode</source><translation>S-Modus</translation></message>
    <message><source>value.installer.serviceStart.boot</source><translation>beim Systemstart</translation></message>
    <message><source>value.installer.serviceStart.system</source><translation>beim Systemstart</translation></message>
    <message><source>value.installer.serviceStart.automatic</source><translation>automatisch</translation></message>
    <message><source>value.installer.serviceStart.manual</source><translation>bei Bedarf</translation></message>
    <message><source>value.installer.serviceStart.disabled</source><translation>deaktiviert</translation></message>
    <message><source>value.deployment.state.clickonce</source><translation>ClickOnce passt</translation></message>
    <message><source>value.deployment.state.msi</source><translation>MSI-Paket passt</translation></message>
    <message><source>value.deployment.state.exe-admin</source><translation>EXE-Datei passt</translation></message>
    <message><source>value.deployment.state.exe</source><translation>EXE-Datei passt, Administratorrechte fehlen</translation></message>
    <message><source>value.deployment.state.none</source><translation>keine Variante passt</translation></message>
    <message><source>value.firmware.kind.uefi</source><translation>UEFI</translation></message>
    <message><source>value.firmware.kind.bios</source><translation>BIOS</translation></message>
    <message><source>value.firmware.kind.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.secureBoot.state.on</source><translation>eingeschaltet</translation></message>
    <message><source>value.secureBoot.state.off</source><translation>ausgeschaltet</translation></message>
    <message><source>value.secureBoot.state.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.tpm.version.none</source><translation>keines</translation></message>
    <message><source>value.tpm.version.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.os.smartAppControl.off</source><translation>aus</translation></message>
    <message><source>value.os.smartAppControl.on</source><translation>ein</translation></message>
    <message><source>value.os.smartAppControl.evaluation</source><translation>wird von Windows noch erprobt</translation></message>
    <message><source>value.os.rebootReasons.servicing</source><translation>Windows-Komponenten</translation></message>
    <message><source>value.os.rebootReasons.update</source><translation>Windows Update</translation></message>
    <message><source>value.os.rebootReasons.rename</source><translation>neuer PC-Name</translation></message>
    <message><source>value.os.rebootReasons.files</source><translation>Dateien, die beim Start ersetzt werden</translation></message>
    <message><source>value.cpu.windows11.listed</source><translation>vermutlich enthalten</translation></message>
    <message><source>value.cpu.windows11.not-listed</source><translation>vermutlich nicht enthalten</translation></message>
    <message><source>value.cpu.windows11.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.display.state.fits</source><translation>ausreichend</translation></message>
    <message><source>value.display.state.small</source><translation>zu klein</translation></message>
    <message><source>value.display.state.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.session.kind.console</source><translation>an diesem PC</translation></message>
    <message><source>value.session.kind.rdp</source><translation>Remotedesktop (RDP)</translation></message>
    <message><source>value.session.kind.citrix</source><translation>Citrix</translation></message>
    <message><source>value.session.kind.horizon</source><translation>Horizon</translation></message>
    <message><source>value.session.kind.ssh</source><translation>SSH</translation></message>
    <message><source>value.session.kind.remote-other</source><translation>Fernzugriff</translation></message>
    <message><source>value.session.kind.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.session.membership.domain</source><translation>Domäne (Active Directory)</translation></message>
    <message><source>value.session.membership.entra</source><translation>Microsoft Entra</translation></message>
    <message><source>value.session.membership.none</source><translation>keine Organisation</translation></message>
    <message><source>value.power.source.mains</source><translation>Netzteil</translation></message>
    <message><source>value.power.source.battery</source><translation>Akku</translation></message>
    <message><source>value.power.plan.balanced</source><translation>Ausbalanciert</translation></message>
    <message><source>value.power.plan.high-performance</source><translation>Höchstleistung</translation></message>
    <message><source>value.power.plan.ultimate</source><translation>Ultimative Leistung</translation></message>
    <message><source>value.power.plan.power-saver</source><translation>Energiesparmodus</translation></message>
    <message><source>value.power.plan.other</source><translation>anderer</translation></message>
    <message><source>value.power.mode.efficiency</source><translation>beste Energieeffizienz</translation></message>
    <message><source>value.power.mode.balanced</source><translation>ausbalanciert</translation></message>
    <message><source>value.power.mode.performance</source><translation>beste Leistung</translation></message>
    <message><source>value.power.concern.none</source><translation>nichts</translation></message>
    <message><source>value.power.concern.saver</source><translation>Stromsparmodus</translation></message>
    <message><source>value.power.concern.plan</source><translation>Energiesparplan</translation></message>
    <message><source>value.power.concern.sleep-mains</source><translation>früher Standby</translation></message>
    <message><source>value.power.concern.sleep-battery</source><translation>früher Standby</translation></message>
    <message><source>value.power.concern.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.browsers.state.current</source><translation>aktuelle Version</translation></message>
    <message><source>value.browsers.state.behind</source><translation>eine oder zwei Versionen zurück</translation></message>
    <message><source>value.browsers.state.far-behind</source><translation>weit hinter der aktuellen Version zurück</translation></message>
    <message><source>value.browsers.state.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.browsers.state.none</source><translation>kein unterstützter Browser</translation></message>
    <message><source>value.browsers.bestScope.machine</source><translation>für alle installiert</translation></message>
    <message><source>value.browsers.bestScope.user</source><translation>nur für dieses Konto installiert</translation></message>
    <message><source>value.browsers.javascript.on</source><translation>eingeschaltet</translation></message>
    <message><source>value.browsers.javascript.off</source><translation>abgeschaltet</translation></message>
    <message><source>value.browsers.javascript.off-policy</source><translation>durch eine Richtlinie abgeschaltet</translation></message>
    <message><source>value.browsers.javascript.elsewhere</source><translation>nur in einem anderen Browser eingeschaltet</translation></message>
    <message><source>value.browsers.javascript.by-site</source><translation>je nach Webseite</translation></message>
    <message><source>value.browsers.javascript.unknown</source><translation>nicht lesbar</translation></message>
    <message><source>value.browsers.cookies.allowed</source><translation>zugelassen</translation></message>
    <message><source>value.browsers.cookies.cleared</source><translation>beim Schließen gelöscht</translation></message>
    <message><source>value.browsers.cookies.cleared-policy</source><translation>durch eine Richtlinie beim Schließen gelöscht</translation></message>
    <message><source>value.browsers.cookies.blocked</source><translation>gesperrt</translation></message>
    <message><source>value.browsers.cookies.blocked-policy</source><translation>durch eine Richtlinie gesperrt</translation></message>
    <message><source>value.browsers.cookies.elsewhere</source><translation>nur in einem anderen Browser zugelassen</translation></message>
    <message><source>value.browsers.cookies.by-site</source><translation>je nach Webseite</translation></message>
    <message><source>value.browsers.cookies.unknown</source><translation>nicht lesbar</translation></message>
    <message><source>value.browsers.localStorage.allowed</source><translation>zugelassen</translation></message>
    <message><source>value.browsers.localStorage.cleared</source><translation>beim Schließen gelöscht</translation></message>
    <message><source>value.browsers.localStorage.cleared-policy</source><translation>durch eine Richtlinie beim Schließen gelöscht</translation></message>
    <message><source>value.browsers.localStorage.blocked</source><translation>gesperrt</translation></message>
    <message><source>value.browsers.localStorage.blocked-policy</source><translation>durch eine Richtlinie gesperrt</translation></message>
    <message><source>value.browsers.localStorage.elsewhere</source><translation>nur in einem anderen Browser zugelassen</translation></message>
    <message><source>value.browsers.localStorage.by-site</source><translation>je nach Webseite</translation></message>
    <message><source>value.browsers.localStorage.unknown</source><translation>nicht lesbar</translation></message>
    <message><source>value.browsers.webrtc.on</source><translation>eingeschaltet</translation></message>
    <message><source>value.browsers.webrtc.limited</source><translation>nur auf Umwegen</translation></message>
    <message><source>value.browsers.webrtc.off</source><translation>abgeschaltet</translation></message>
    <message><source>value.browsers.webrtc.by-site</source><translation>je nach Webseite</translation></message>
    <message><source>value.browsers.webrtc.unknown</source><translation>nicht lesbar</translation></message>
    <message><source>value.browsers.microphone.allowed</source><translation>nicht gesperrt</translation></message>
    <message><source>value.browsers.microphone.blocked</source><translation>gesperrt</translation></message>
    <message><source>value.browsers.microphone.by-site</source><translation>je nach Webseite</translation></message>
    <message><source>value.browsers.microphone.unknown</source><translation>nicht lesbar</translation></message>
    <message><source>value.browsers.camera.allowed</source><translation>nicht gesperrt</translation></message>
    <message><source>value.browsers.camera.blocked</source><translation>gesperrt</translation></message>
    <message><source>value.browsers.camera.by-site</source><translation>je nach Webseite</translation></message>
    <message><source>value.browsers.camera.unknown</source><translation>nicht lesbar</translation></message>
    <message><source>value.browsers.sleep.awake</source><translation>abgeschaltet</translation></message>
    <message><source>value.browsers.sleep.by-default</source><translation>keine Vorgabe gefunden</translation></message>
    <message><source>value.browsers.sleep.sleeps</source><translation>eingeschaltet</translation></message>
    <message><source>value.browsers.sleep.sleeps-policy</source><translation>durch eine Richtlinie eingeschaltet</translation></message>
    <message><source>value.browsers.sleep.unknown</source><translation>nicht lesbar</translation></message>
    <message><source>value.link.kind.cable</source><translation>Netzwerkkabel</translation></message>
    <message><source>value.link.kind.wifi</source><translation>WLAN</translation></message>
    <message><source>value.link.kind.vpn</source><translation>VPN</translation></message>
    <message><source>value.link.kind.other</source><translation>eine andere Verbindungsart</translation></message>
    <message><source>value.link.kind.none</source><translation>keine Verbindung</translation></message>
    <message><source>value.sound.state.ready</source><translation>bereit</translation></message>
    <message><source>value.sound.state.none</source><translation>keine Geräte</translation></message>
    <message><source>value.sound.state.no-output</source><translation>nichts zum Hören</translation></message>
    <message><source>value.sound.state.no-input</source><translation>kein Mikrofon</translation></message>
    <message><source>value.sound.state.output-disabled</source><translation>Ausgabe deaktiviert</translation></message>
    <message><source>value.sound.state.input-disabled</source><translation>Mikrofon deaktiviert</translation></message>
    <message><source>value.sound.state.no-input-remote</source><translation>entfernter PC ohne Mikrofon</translation></message>
    <message><source>value.sound.state.service-off</source><translation>Windows-Audio läuft nicht</translation></message>
    <message><source>value.sound.state.no-server</source><translation>kein Soundserver</translation></message>
    <message><source>value.headset.state.headset</source><translation>überall ausgewählt</translation></message>
    <message><source>value.headset.state.bluetooth</source><translation>überall ausgewählt, LE Audio</translation></message>
    <message><source>value.headset.state.bluetooth-hands-free</source><translation>Bluetooth im Telefonmodus</translation></message>
    <message><source>value.headset.state.narrowband</source><translation>nur Telefonqualität</translation></message>
    <message><source>value.headset.state.only-communications</source><translation>nur für Telefonprogramme ausgewählt</translation></message>
    <message><source>value.headset.state.only-default</source><translation>nicht für Telefonprogramme ausgewählt</translation></message>
    <message><source>value.headset.state.wrong-microphone</source><translation>anderes Mikrofon ausgewählt</translation></message>
    <message><source>value.headset.state.wrong-output</source><translation>andere Ausgabe ausgewählt</translation></message>
    <message><source>value.headset.state.not-default</source><translation>nicht ausgewählt</translation></message>
    <message><source>value.headset.state.no-microphone</source><translation>ohne Mikrofon</translation></message>
    <message><source>value.headset.state.two-headsets</source><translation>zwei verschiedene</translation></message>
    <message><source>value.headset.state.disabled</source><translation>deaktiviert</translation></message>
    <message><source>value.headset.state.unplugged</source><translation>nicht eingesteckt</translation></message>
    <message><source>value.headset.state.unconfirmed</source><translation>nicht sicher zu erkennen</translation></message>
    <message><source>value.headset.state.unconfirmed-not-default</source><translation>nicht sicher zu erkennen, nicht ausgewählt</translation></message>
    <message><source>value.headset.state.headphones</source><translation>nur Kopfhörer</translation></message>
    <message><source>value.headset.state.speakerphone</source><translation>Freisprechanlage</translation></message>
    <message><source>value.headset.state.built-in</source><translation>eingebaute Geräte</translation></message>
    <message><source>value.headset.state.two-devices</source><translation>zwei einzelne Geräte</translation></message>
    <message><source>value.headset.state.not-found</source><translation>nicht gefunden</translation></message>
    <message><source>value.headset.state.virtual</source><translation>ein Programm als Gerät</translation></message>
    <message><source>value.headset.state.remote</source><translation>am entfernten PC nicht zu sehen</translation></message>
    <message><source>value.headset.state.none</source><translation>keine Geräte</translation></message>
    <message><source>value.headset.bus.usb</source><translation>USB</translation></message>
    <message><source>value.headset.bus.bluetooth</source><translation>Bluetooth</translation></message>
    <message><source>value.headset.bus.socket</source><translation>Klinkenbuchse</translation></message>
    <message><source>value.headset.bus.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.permission.state.allowed</source><translation>erlaubt</translation></message>
    <message><source>value.permission.state.server</source><translation>vom Soundserver erlaubt</translation></message>
    <message><source>value.permission.state.denied-machine</source><translation>für den PC ausgeschaltet</translation></message>
    <message><source>value.permission.state.denied-user</source><translation>für Apps ausgeschaltet</translation></message>
    <message><source>value.permission.state.denied-desktop</source><translation>für Desktop-Apps ausgeschaltet</translation></message>
    <message><source>value.permission.state.denied-policy</source><translation>durch Richtlinie ausgeschaltet</translation></message>
    <message><source>value.permission.state.policy</source><translation>Richtlinie gegen Apps</translation></message>
    <message><source>value.permission.state.refused-programs</source><translation>einzelnen Programmen verweigert</translation></message>
    <message><source>value.internet.state.ok</source><translation>funktioniert</translation></message>
    <message><source>value.internet.state.no-link</source><translation>keine Netzwerkverbindung</translation></message>
    <message><source>value.internet.state.no-address</source><translation>keine Netzwerkadresse</translation></message>
    <message><source>value.internet.state.no-gateway</source><translation>der Router antwortet nicht</translation></message>
    <message><source>value.internet.state.no-dns</source><translation>Namen werden nicht gefunden</translation></message>
    <message><source>value.internet.state.dns-hijacked</source><translation>Namen werden falsch beantwortet</translation></message>
    <message><source>value.internet.state.portal</source><translation>Anmeldeseite dazwischen</translation></message>
    <message><source>value.internet.state.no-internet</source><translation>keine Antwort aus dem Internet</translation></message>
    <message><source>value.internet.state.name-not-found</source><translation>Name der Prüfadresse nicht gefunden</translation></message>
    <message><source>value.gateway.state.answers</source><translation>antwortet</translation></message>
    <message><source>value.gateway.state.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.gateway.state.none</source><translation>keiner</translation></message>
    <message><source>value.dns.state.ok</source><translation>antwortet</translation></message>
    <message><source>value.dns.state.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.dns.state.refused</source><translation>hat die Frage abgelehnt</translation></message>
    <message><source>value.dns.state.failed</source><translation>hat eine Störung gemeldet</translation></message>
    <message><source>value.dns.state.not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.dns.state.no-data</source><translation>Name hat keine Adresse</translation></message>
    <message><source>value.dns.state.hijacked</source><translation>antwortet für Namen, die es nicht gibt</translation></message>
    <message><source>value.dns.state.none</source><translation>kein Namensserver eingetragen</translation></message>
    <message><source>value.ipv6.state.works</source><translation>funktioniert</translation></message>
    <message><source>value.ipv6.state.broken</source><translation>keine Antwort</translation></message>
    <message><source>value.ipv6.state.failed</source><translation>nicht erreicht</translation></message>
    <message><source>value.ipv6.state.unknown</source><translation>nicht gemessen</translation></message>
    <message><source>value.ipv6.state.none</source><translation>nicht vorhanden</translation></message>
    <message><source>value.path.state.passes</source><translation>kommen an</translation></message>
    <message><source>value.path.state.black-hole</source><translation>verschwinden ohne Meldung</translation></message>
    <message><source>value.path.state.unknown</source><translation>nicht gemessen</translation></message>
    <message><source>value.dns.order.ok</source><translation>der erste antwortet</translation></message>
    <message><source>value.dns.order.first-silent</source><translation>der erste antwortet nicht</translation></message>
    <message><source>value.dns.order.none</source><translation>keiner antwortet</translation></message>
    <message><source>value.dns.agreement.same</source><translation>einig</translation></message>
    <message><source>value.dns.agreement.differ</source><translation>nennen verschiedene Netze</translation></message>
    <message><source>value.dns.agreement.unknown</source><translation>nicht verglichen</translation></message>
    <message><source>value.dns.state.alias-loop</source><translation>Name verweist im Kreis</translation></message>
    <message><source>value.portal.state.none</source><translation>keine</translation></message>
    <message><source>value.portal.state.portal</source><translation>Anmeldung nötig</translation></message>
    <message><source>value.portal.state.odd</source><translation>andere Seite als erwartet</translation></message>
    <message><source>value.portal.state.blocked</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.portal.state.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.portal.state.failed</source><translation>nicht messbar</translation></message>
    <message><source>value.portal.state.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.tcp.state.open</source><translation>erreichbar</translation></message>
    <message><source>value.tcp.state.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.tcp.state.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.tcp.state.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.tcp.state.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.tcp.state.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.tcp.state.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.tcp.state.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.tcp.state.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.tcp.state.closed-early</source><translation>vor einer Antwort geschlossen</translation></message>
    <message><source>value.tcp.state.tls-failed</source><translation>keine verschlüsselte Verbindung</translation></message>
    <message><source>value.tcp.state.certificate-expired</source><translation>Zertifikat abgelaufen</translation></message>
    <message><source>value.tcp.state.certificate-not-yet-valid</source><translation>Zertifikat noch nicht gültig</translation></message>
    <message><source>value.tcp.state.certificate-name</source><translation>Zertifikat eines anderen Namens</translation></message>
    <message><source>value.tcp.state.certificate-untrusted</source><translation>Zertifikat von einem unbekannten Aussteller</translation></message>
    <message><source>value.tcp.state.no-greeting</source><translation>verbunden, aber keine Antwort</translation></message>
    <message><source>value.tcp.state.wrong-greeting</source><translation>verbunden, aber eine unerwartete Antwort</translation></message>
    <message><source>value.tcp.state.not-asked</source><translation>nicht gefragt</translation></message>
    <message><source>value.tcp.ipv6State.open</source><translation>erreichbar</translation></message>
    <message><source>value.tcp.ipv6State.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.tcp.ipv6State.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.tcp.ipv6State.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.tcp.ipv6State.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.tcp.ipv6State.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.tcp.ipv6State.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.tcp.ipv6State.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.tcp.ipv6State.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.tcp.ipv6State.closed-early</source><translation>vor einer Antwort geschlossen</translation></message>
    <message><source>value.tcp.ipv6State.tls-failed</source><translation>keine verschlüsselte Verbindung</translation></message>
    <message><source>value.tcp.ipv6State.certificate-expired</source><translation>Zertifikat abgelaufen</translation></message>
    <message><source>value.tcp.ipv6State.certificate-not-yet-valid</source><translation>Zertifikat noch nicht gültig</translation></message>
    <message><source>value.tcp.ipv6State.certificate-name</source><translation>Zertifikat eines anderen Namens</translation></message>
    <message><source>value.tcp.ipv6State.certificate-untrusted</source><translation>Zertifikat von einem unbekannten Aussteller</translation></message>
    <message><source>value.tcp.ipv6State.no-greeting</source><translation>verbunden, aber keine Antwort</translation></message>
    <message><source>value.tcp.ipv6State.wrong-greeting</source><translation>verbunden, aber eine unerwartete Antwort</translation></message>
    <message><source>value.websocket.state.open</source><translation>steht</translation></message>
    <message><source>value.websocket.clearState.open</source><translation>steht</translation></message>
    <message><source>value.websocket.state.handshake-silent</source><translation>keine Antwort auf den Aufbau</translation></message>
    <message><source>value.websocket.clearState.handshake-silent</source><translation>keine Antwort auf den Aufbau</translation></message>
    <message><source>value.websocket.state.handshake-closed</source><translation>beim Aufbau getrennt</translation></message>
    <message><source>value.websocket.clearState.handshake-closed</source><translation>beim Aufbau getrennt</translation></message>
    <message><source>value.websocket.state.handshake-garbled</source><translation>unlesbare Antwort auf den Aufbau</translation></message>
    <message><source>value.websocket.clearState.handshake-garbled</source><translation>unlesbare Antwort auf den Aufbau</translation></message>
    <message><source>value.websocket.state.upgrade-stripped</source><translation>Wunsch nach WebSocket kam nicht an</translation></message>
    <message><source>value.websocket.clearState.upgrade-stripped</source><translation>Wunsch nach WebSocket kam nicht an</translation></message>
    <message><source>value.websocket.state.no-upgrade</source><translation>wie eine Webseite beantwortet</translation></message>
    <message><source>value.websocket.clearState.no-upgrade</source><translation>wie eine Webseite beantwortet</translation></message>
    <message><source>value.websocket.state.wrong-path</source><translation>kein Dienst unter dieser Adresse</translation></message>
    <message><source>value.websocket.clearState.wrong-path</source><translation>kein Dienst unter dieser Adresse</translation></message>
    <message><source>value.websocket.state.upgrade-refused</source><translation>abgelehnt</translation></message>
    <message><source>value.websocket.clearState.upgrade-refused</source><translation>abgelehnt</translation></message>
    <message><source>value.websocket.state.server-error</source><translation>Dienst gestört</translation></message>
    <message><source>value.websocket.clearState.server-error</source><translation>Dienst gestört</translation></message>
    <message><source>value.websocket.state.headers-altered</source><translation>Antwort verändert</translation></message>
    <message><source>value.websocket.clearState.headers-altered</source><translation>Antwort verändert</translation></message>
    <message><source>value.websocket.state.silent-afterwards</source><translation>aufgebaut, überträgt nichts</translation></message>
    <message><source>value.websocket.clearState.silent-afterwards</source><translation>aufgebaut, überträgt nichts</translation></message>
    <message><source>value.websocket.state.closed-afterwards</source><translation>aufgebaut, gleich getrennt</translation></message>
    <message><source>value.websocket.clearState.closed-afterwards</source><translation>aufgebaut, gleich getrennt</translation></message>
    <message><source>value.websocket.state.garbled-afterwards</source><translation>aufgebaut, unlesbare Daten</translation></message>
    <message><source>value.websocket.clearState.garbled-afterwards</source><translation>aufgebaut, unlesbare Daten</translation></message>
    <message><source>value.websocket.clearState.not-connected</source><translation>keine Verbindung</translation></message>
    <message><source>value.websocket.state.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.webpage.state.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.websocket.state.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.webpage.state.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.websocket.state.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.webpage.state.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.websocket.state.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.webpage.state.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.websocket.state.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.webpage.state.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.websocket.state.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.webpage.state.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.websocket.state.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.webpage.state.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.webpage.state.proxy-failed</source><translation>am Proxy-Server gescheitert</translation></message>
    <message><source>value.webpage.state.proxy-sign-in</source><translation>Proxy-Server verlangt eine Anmeldung</translation></message>
    <message><source>value.webpage.state.proxy-sign-in-refused</source><translation>Anmeldung am Proxy-Server nicht angenommen</translation></message>
    <message><source>value.webpage.state.proxy-forbidden</source><translation>vom Proxy-Server verboten</translation></message>
    <message><source>value.webpage.state.proxy-gateway-failed</source><translation>vom Proxy-Server nicht erreicht</translation></message>
    <message><source>value.webpage.state.proxy-sign-in-windows</source><translation>Proxy-Server verlangt die Anmeldung mit Windows</translation></message>
    <message><source>value.websocket.state.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.webpage.state.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.websocket.state.closed-early</source><translation>vor einer Antwort geschlossen</translation></message>
    <message><source>value.webpage.state.closed-early</source><translation>vor einer Antwort geschlossen</translation></message>
    <message><source>value.websocket.state.tls-failed</source><translation>keine verschlüsselte Verbindung</translation></message>
    <message><source>value.webpage.state.tls-failed</source><translation>keine verschlüsselte Verbindung</translation></message>
    <message><source>value.websocket.state.certificate-expired</source><translation>Zertifikat abgelaufen</translation></message>
    <message><source>value.webpage.state.certificate-expired</source><translation>Zertifikat abgelaufen</translation></message>
    <message><source>value.websocket.state.certificate-not-yet-valid</source><translation>Zertifikat noch nicht gültig</translation></message>
    <message><source>value.webpage.state.certificate-not-yet-valid</source><translation>Zertifikat noch nicht gültig</translation></message>
    <message><source>value.websocket.state.certificate-name</source><translation>Zertifikat eines anderen Namens</translation></message>
    <message><source>value.webpage.state.certificate-name</source><translation>Zertifikat eines anderen Namens</translation></message>
    <message><source>value.websocket.state.certificate-untrusted</source><translation>Zertifikat von einem unbekannten Aussteller</translation></message>
    <message><source>value.webpage.state.certificate-untrusted</source><translation>Zertifikat von einem unbekannten Aussteller</translation></message>
    <message><source>value.websocket.state.no-greeting</source><translation>verbunden, aber keine Antwort</translation></message>
    <message><source>value.webpage.state.no-greeting</source><translation>verbunden, aber keine Antwort</translation></message>
    <message><source>value.websocket.state.wrong-greeting</source><translation>verbunden, aber eine unerwartete Antwort</translation></message>
    <message><source>value.webpage.state.wrong-greeting</source><translation>verbunden, aber eine unerwartete Antwort</translation></message>
    <message><source>value.webpage.state.loaded</source><translation>eingebunden und geladen</translation></message>
    <message><source>value.webpage.state.page-lost</source><translation>Weiterleitungen ohne Ende</translation></message>
    <message><source>value.webpage.state.page-status</source><translation>Fehler der Webseite</translation></message>
    <message><source>value.webpage.state.page-refused</source><translation>Webseite lehnt die Prüfung ab</translation></message>
    <message><source>value.webpage.state.page-unreadable</source><translation>Webseite nicht lesbar</translation></message>
    <message><source>value.webpage.state.page-cut</source><translation>Webseite zu lang oder zu langsam</translation></message>
    <message><source>value.webpage.state.missing</source><translation>nicht eingebunden</translation></message>
    <message><source>value.webpage.state.missing-manager</source><translation>nicht gefunden, aber Tag-Manager</translation></message>
    <message><source>value.webpage.state.held-back</source><translation>wartet auf Zustimmung</translation></message>
    <message><source>value.webpage.state.mixed-content</source><translation>unverschlüsselt eingebunden</translation></message>
    <message><source>value.webpage.state.policy</source><translation>durch Richtlinie verboten</translation></message>
    <message><source>value.webpage.state.script-lost</source><translation>Weiterleitungen ohne Ende</translation></message>
    <message><source>value.webpage.state.script-status</source><translation>Fehler der Datei</translation></message>
    <message><source>value.webpage.state.script-empty</source><translation>leer</translation></message>
    <message><source>value.webpage.state.script-type</source><translation>falscher Typ</translation></message>
    <message><source>value.webpage.state.script-type-odd</source><translation>nicht als JavaScript gekennzeichnet</translation></message>
    <message><source>value.webpage.foundIn.nowhere</source><translation>nirgends</translation></message>
    <message><source>value.webpage.foundIn.tag</source><translation>eigenes Skript-Element</translation></message>
    <message><source>value.webpage.foundIn.inline</source><translation>Text eines Skripts</translation></message>
    <message><source>value.webpage.foundIn.loader</source><translation>nachladendes Skript</translation></message>
    <message><source>value.mail.state.ok</source><translation>verschlüsselt, Zertifikat gültig</translation></message>
    <message><source>value.mail.state.certificate-not-yet-valid</source><translation>Zertifikat noch nicht gültig</translation></message>
    <message><source>value.mail.state.certificate-untrusted</source><translation>Zertifikat von einem unbekannten Aussteller</translation></message>
    <message><source>value.mail.state.certificate-name</source><translation>Zertifikat eines anderen Namens</translation></message>
    <message><source>value.mail.state.certificate-expired</source><translation>Zertifikat abgelaufen</translation></message>
    <message><source>value.mail.state.tls-failed</source><translation>STARTTLS angeboten, aber keine verschlüsselte Verbindung</translation></message>
    <message><source>value.mail.state.not-offered</source><translation>kein STARTTLS</translation></message>
    <message><source>value.mail.state.stripped</source><translation>Angebot unterwegs verändert</translation></message>
    <message><source>value.mail.state.turned-away</source><translation>Server weist diesen Anschluss ab</translation></message>
    <message><source>value.mail.state.no-greeting</source><translation>verbunden, aber keine vollständige Antwort</translation></message>
    <message><source>value.mail.state.wrong-greeting</source><translation>verbunden, aber eine unerwartete Antwort</translation></message>
    <message><source>value.mail.state.closed-early</source><translation>vor einer Antwort geschlossen</translation></message>
    <message><source>value.mail.state.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.mail.state.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.mail.state.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.mail.state.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.mail.state.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.mail.state.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.mail.state.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.mail.state.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.mail.state.not-asked</source><translation>nicht gefragt</translation></message>
    <message><source>value.mail.state.some-without</source><translation>nicht alle Server verschlüsseln</translation></message>
    <message><source>value.mail.state.some-unreached</source><translation>nicht alle Server antworten</translation></message>
    <message><source>value.mail.state.partly-measured</source><translation>nur zum Teil messbar</translation></message>
    <message><source>value.mail.state.no-mail-server</source><translation>niemand spricht wie ein E-Mail-Server</translation></message>
    <message><source>value.mail.state.unreached</source><translation>kein Server erreichbar</translation></message>
    <message><source>value.mail.state.port-blocked</source><translation>Port 25 an diesem Anschluss gesperrt</translation></message>
    <message><source>value.mail.state.port-silent</source><translation>auf Port 25 keine Antwort</translation></message>
    <message><source>value.mail.state.line-silent</source><translation>auch andere Server antworten nicht</translation></message>
    <message><source>value.mail.state.null-mx</source><translation>Domain nimmt keine E-Mails an</translation></message>
    <message><source>value.mail.state.no-mx</source><translation>kein E-Mail-Server gefunden</translation></message>
    <message><source>value.mail.state.domain-not-found</source><translation>Domain nicht gefunden</translation></message>
    <message><source>value.mail.state.mx-unknown</source><translation>Namensserver sagt es nicht</translation></message>
    <message><source>value.mail.route.mx</source><translation>MX-Eintrag</translation></message>
    <message><source>value.mail.route.address</source><translation>Adresse der Domain selbst</translation></message>
    <message><source>value.mail.canaryState.open</source><translation>erreichbar</translation></message>
    <message><source>value.mail.canaryState.silent</source><translation>nicht erreichbar</translation></message>
    <message><source>value.stun.state.ok</source><translation>antwortet</translation></message>
    <message><source>value.stun.state.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.stun.state.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.stun.state.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.stun.state.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.stun.state.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.stun.state.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.stun.state.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.stun.state.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.stun.state.closed-early</source><translation>vor einer Antwort geschlossen</translation></message>
    <message><source>value.stun.state.bad-answer</source><translation>antwortet, aber nicht mit STUN</translation></message>
    <message><source>value.stun.state.error</source><translation>antwortet mit einer Ablehnung</translation></message>
    <message><source>value.nat.state.ok</source><translation>Antworten kommen herein</translation></message>
    <message><source>value.nat.state.unsteady</source><translation>nicht jede Anfrage wird beantwortet</translation></message>
    <message><source>value.nat.state.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.nat.state.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.nat.state.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.nat.state.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.nat.state.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.nat.state.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.nat.state.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.nat.state.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.nat.state.bad-answer</source><translation>antwortet, aber nicht mit STUN</translation></message>
    <message><source>value.nat.state.error</source><translation>antwortet mit einer Ablehnung</translation></message>
    <message><source>value.nat.mapping.none</source><translation>keine (kein NAT)</translation></message>
    <message><source>value.nat.mapping.endpoint-independent</source><translation>derselbe Port für alle Server</translation></message>
    <message><source>value.nat.mapping.address-dependent</source><translation>ein anderer Port für jede Adresse</translation></message>
    <message><source>value.nat.mapping.address-and-port-dependent</source><translation>ein anderer Port für jede Adresse und jeden Port (symmetrisch)</translation></message>
    <message><source>value.nat.mapping.destination-dependent</source><translation>ein anderer Port für jeden Server (symmetrisch)</translation></message>
    <message><source>value.nat.mapping.unknown</source><translation>nicht zu sehen</translation></message>
    <message><source>value.nat.filtering.endpoint-independent</source><translation>lässt auch Ungefragte herein</translation></message>
    <message><source>value.nat.filtering.address-dependent</source><translation>nur gefragte Adressen, auf jedem Port</translation></message>
    <message><source>value.nat.filtering.address-and-port-dependent</source><translation>nur gefragte Adressen und Ports</translation></message>
    <message><source>value.nat.filtering.unknown</source><translation>nicht zu sehen</translation></message>
    <message><source>value.nat.carrier.shared-address</source><translation>ja, an der Adresse erkannt (100.64.0.0/10)</translation></message>
    <message><source>value.nat.carrier.ds-lite</source><translation>ja, an der Adresse erkannt (DS-Lite)</translation></message>
    <message><source>value.nat.carrier.not-proven</source><translation>nicht nachgewiesen</translation></message>
    <message><source>value.nat.bindings.open</source><translation>so lange beobachtet, noch offen</translation></message>
    <message><source>value.nat.bindings.ended</source><translation>schließen von selbst</translation></message>
    <message><source>value.nat.bindings.not-seen</source><translation>noch nicht beobachtet</translation></message>
    <message><source>value.udp.state.open</source><translation>alle geprüften Ports antworten</translation></message>
    <message><source>value.udp.state.holes</source><translation>einige Ports ohne Antwort</translation></message>
    <message><source>value.udp.state.partly-refused</source><translation>einige vom Server abgelehnt</translation></message>
    <message><source>value.udp.state.lossy</source><translation>zu viel Verlust</translation></message>
    <message><source>value.udp.state.blocked</source><translation>keine Antwort, obwohl STUN antwortet</translation></message>
    <message><source>value.udp.state.udp-blocked</source><translation>keine Antwort über UDP</translation></message>
    <message><source>value.udp.state.responder-silent</source><translation>Server antwortet nicht</translation></message>
    <message><source>value.udp.state.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.udp.state.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.udp.state.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.udp.state.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.udp.state.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.udp.state.bad-answer</source><translation>antwortet, aber nicht mit STUN</translation></message>
    <message><source>value.udp.state.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.udp.state.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.udp.closedHow.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.udp.closedHow.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.udp.closedHow.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.udp.closedHow.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.udp.closedHow.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.udp.closedHow.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.udp.controlState.ok</source><translation>antwortet</translation></message>
    <message><source>value.udp.controlState.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.udp.controlState.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.udp.controlState.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.udp.controlState.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.udp.controlState.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.udp.controlState.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.udp.controlState.bad-answer</source><translation>antwortet, aber nicht mit STUN</translation></message>
    <message><source>value.udp.controlState.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.udp.controlState.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.udp.localFirewall.allows</source><translation>erlaubt diese Ports</translation></message>
    <message><source>value.udp.localFirewall.blocks</source><translation>sperrt</translation></message>
    <message><source>value.udp.localFirewall.blocks-by-setting</source><translation>sperrt alles ohne Regel</translation></message>
    <message><source>value.udp.localFirewall.perhaps</source><translation>sperrt vielleicht</translation></message>
    <message><source>value.udp.localFirewall.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.udp.localFirewall.none</source><translation>nicht gefragt</translation></message>
    <message><source>value.ports.state.ok</source><translation>alle geprüften nutzbar</translation></message>
    <message><source>value.ports.state.taken</source><translation>von anderen Programmen belegt</translation></message>
    <message><source>value.ports.state.reserved</source><translation>vom Betriebssystem reserviert</translation></message>
    <message><source>value.ports.state.blocked</source><translation>keine Antwort, obwohl STUN antwortet</translation></message>
    <message><source>value.ports.state.udp-blocked</source><translation>keine Antwort über UDP</translation></message>
    <message><source>value.ports.state.lossy</source><translation>zu viel Verlust</translation></message>
    <message><source>value.ports.state.server-refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.ports.state.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.ports.state.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.ports.state.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.ports.state.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.ports.state.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.ports.state.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.ports.mapping.none</source><translation>kein NAT</translation></message>
    <message><source>value.ports.mapping.kept</source><translation>Port bleibt gleich</translation></message>
    <message><source>value.ports.mapping.changed</source><translation>Router wählt andere Ports</translation></message>
    <message><source>value.ports.mapping.partly</source><translation>teils gleich, teils anders</translation></message>
    <message><source>value.turn.state.relays</source><translation>leitet weiter</translation></message>
    <message><source>value.turn.state.credentials-expired</source><translation>Zugangsdaten abgelaufen</translation></message>
    <message><source>value.turn.state.wrong-credentials</source><translation>Zugangsdaten zurückgewiesen</translation></message>
    <message><source>value.turn.state.quota</source><translation>zu wenige Relays erlaubt</translation></message>
    <message><source>value.turn.state.forbidden</source><translation>Weiterleitung verboten</translation></message>
    <message><source>value.turn.state.overloaded</source><translation>Server ausgelastet</translation></message>
    <message><source>value.turn.state.server-error</source><translation>Fehler des Servers</translation></message>
    <message><source>value.turn.state.mismatch</source><translation>Port schon belegt</translation></message>
    <message><source>value.turn.state.bad-request</source><translation>Anfrage abgelehnt</translation></message>
    <message><source>value.turn.state.unknown-attribute</source><translation>Teil der Anfrage unbekannt</translation></message>
    <message><source>value.turn.state.wrong-user</source><translation>anderer Benutzer</translation></message>
    <message><source>value.turn.state.transport-unsupported</source><translation>Transport nicht unterstützt</translation></message>
    <message><source>value.turn.state.family-unsupported</source><translation>Art der Adresse nicht unterstützt</translation></message>
    <message><source>value.turn.state.stale-nonce</source><translation>Anmeldung immer wieder veraltet</translation></message>
    <message><source>value.turn.state.other-error</source><translation>abgelehnt</translation></message>
    <message><source>value.turn.state.redirect-loop</source><translation>verweist immer weiter</translation></message>
    <message><source>value.turn.state.wrong-integrity</source><translation>Antwort verändert</translation></message>
    <message><source>value.turn.state.one-way</source><translation>leitet nur in eine Richtung weiter</translation></message>
    <message><source>value.turn.state.no-data</source><translation>leitet nichts weiter</translation></message>
    <message><source>value.turn.state.no-credentials</source><translation>antwortet und verlangt Zugangsdaten</translation></message>
    <message><source>value.turn.state.certificate-expired</source><translation>Zertifikat abgelaufen</translation></message>
    <message><source>value.turn.state.certificate-not-yet-valid</source><translation>Zertifikat noch nicht gültig</translation></message>
    <message><source>value.turn.state.certificate-name</source><translation>Zertifikat eines anderen Namens</translation></message>
    <message><source>value.turn.state.certificate-untrusted</source><translation>Zertifikat von einem unbekannten Aussteller</translation></message>
    <message><source>value.turn.state.tls-failed</source><translation>keine verschlüsselte Verbindung</translation></message>
    <message><source>value.turn.state.bad-answer</source><translation>antwortet, aber nicht mit TURN</translation></message>
    <message><source>value.turn.state.closed-early</source><translation>vor einer Antwort geschlossen</translation></message>
    <message><source>value.turn.state.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.turn.state.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.turn.state.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.turn.state.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.turn.state.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.turn.state.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.turn.state.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.turn.state.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.turn.state.udp-blocked</source><translation>nur über TCP oder TLS, UDP kommt nicht durch</translation></message>
    <message><source>value.turn.state.udp-fails</source><translation>nur über TCP oder TLS</translation></message>
    <message><source>value.turn.udpState.relays</source><translation>leitet weiter</translation></message>
    <message><source>value.turn.udpState.credentials-expired</source><translation>Zugangsdaten abgelaufen</translation></message>
    <message><source>value.turn.udpState.wrong-credentials</source><translation>Zugangsdaten zurückgewiesen</translation></message>
    <message><source>value.turn.udpState.quota</source><translation>zu wenige Relays erlaubt</translation></message>
    <message><source>value.turn.udpState.forbidden</source><translation>Weiterleitung verboten</translation></message>
    <message><source>value.turn.udpState.overloaded</source><translation>Server ausgelastet</translation></message>
    <message><source>value.turn.udpState.server-error</source><translation>Fehler des Servers</translation></message>
    <message><source>value.turn.udpState.mismatch</source><translation>Port schon belegt</translation></message>
    <message><source>value.turn.udpState.bad-request</source><translation>Anfrage abgelehnt</translation></message>
    <message><source>value.turn.udpState.unknown-attribute</source><translation>Teil der Anfrage unbekannt</translation></message>
    <message><source>value.turn.udpState.wrong-user</source><translation>anderer Benutzer</translation></message>
    <message><source>value.turn.udpState.transport-unsupported</source><translation>Transport nicht unterstützt</translation></message>
    <message><source>value.turn.udpState.family-unsupported</source><translation>Art der Adresse nicht unterstützt</translation></message>
    <message><source>value.turn.udpState.stale-nonce</source><translation>Anmeldung immer wieder veraltet</translation></message>
    <message><source>value.turn.udpState.other-error</source><translation>abgelehnt</translation></message>
    <message><source>value.turn.udpState.redirect-loop</source><translation>verweist immer weiter</translation></message>
    <message><source>value.turn.udpState.wrong-integrity</source><translation>Antwort verändert</translation></message>
    <message><source>value.turn.udpState.one-way</source><translation>leitet nur in eine Richtung weiter</translation></message>
    <message><source>value.turn.udpState.no-data</source><translation>leitet nichts weiter</translation></message>
    <message><source>value.turn.udpState.no-credentials</source><translation>antwortet und verlangt Zugangsdaten</translation></message>
    <message><source>value.turn.udpState.certificate-expired</source><translation>Zertifikat abgelaufen</translation></message>
    <message><source>value.turn.udpState.certificate-not-yet-valid</source><translation>Zertifikat noch nicht gültig</translation></message>
    <message><source>value.turn.udpState.certificate-name</source><translation>Zertifikat eines anderen Namens</translation></message>
    <message><source>value.turn.udpState.certificate-untrusted</source><translation>Zertifikat von einem unbekannten Aussteller</translation></message>
    <message><source>value.turn.udpState.tls-failed</source><translation>keine verschlüsselte Verbindung</translation></message>
    <message><source>value.turn.udpState.bad-answer</source><translation>antwortet, aber nicht mit TURN</translation></message>
    <message><source>value.turn.udpState.closed-early</source><translation>vor einer Antwort geschlossen</translation></message>
    <message><source>value.turn.udpState.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.turn.udpState.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.turn.udpState.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.turn.udpState.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.turn.udpState.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.turn.udpState.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.turn.udpState.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.turn.udpState.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.turn.tcpState.relays</source><translation>leitet weiter</translation></message>
    <message><source>value.turn.tcpState.credentials-expired</source><translation>Zugangsdaten abgelaufen</translation></message>
    <message><source>value.turn.tcpState.wrong-credentials</source><translation>Zugangsdaten zurückgewiesen</translation></message>
    <message><source>value.turn.tcpState.quota</source><translation>zu wenige Relays erlaubt</translation></message>
    <message><source>value.turn.tcpState.forbidden</source><translation>Weiterleitung verboten</translation></message>
    <message><source>value.turn.tcpState.overloaded</source><translation>Server ausgelastet</translation></message>
    <message><source>value.turn.tcpState.server-error</source><translation>Fehler des Servers</translation></message>
    <message><source>value.turn.tcpState.mismatch</source><translation>Port schon belegt</translation></message>
    <message><source>value.turn.tcpState.bad-request</source><translation>Anfrage abgelehnt</translation></message>
    <message><source>value.turn.tcpState.unknown-attribute</source><translation>Teil der Anfrage unbekannt</translation></message>
    <message><source>value.turn.tcpState.wrong-user</source><translation>anderer Benutzer</translation></message>
    <message><source>value.turn.tcpState.transport-unsupported</source><translation>Transport nicht unterstützt</translation></message>
    <message><source>value.turn.tcpState.family-unsupported</source><translation>Art der Adresse nicht unterstützt</translation></message>
    <message><source>value.turn.tcpState.stale-nonce</source><translation>Anmeldung immer wieder veraltet</translation></message>
    <message><source>value.turn.tcpState.other-error</source><translation>abgelehnt</translation></message>
    <message><source>value.turn.tcpState.redirect-loop</source><translation>verweist immer weiter</translation></message>
    <message><source>value.turn.tcpState.wrong-integrity</source><translation>Antwort verändert</translation></message>
    <message><source>value.turn.tcpState.one-way</source><translation>leitet nur in eine Richtung weiter</translation></message>
    <message><source>value.turn.tcpState.no-data</source><translation>leitet nichts weiter</translation></message>
    <message><source>value.turn.tcpState.no-credentials</source><translation>antwortet und verlangt Zugangsdaten</translation></message>
    <message><source>value.turn.tcpState.certificate-expired</source><translation>Zertifikat abgelaufen</translation></message>
    <message><source>value.turn.tcpState.certificate-not-yet-valid</source><translation>Zertifikat noch nicht gültig</translation></message>
    <message><source>value.turn.tcpState.certificate-name</source><translation>Zertifikat eines anderen Namens</translation></message>
    <message><source>value.turn.tcpState.certificate-untrusted</source><translation>Zertifikat von einem unbekannten Aussteller</translation></message>
    <message><source>value.turn.tcpState.tls-failed</source><translation>keine verschlüsselte Verbindung</translation></message>
    <message><source>value.turn.tcpState.bad-answer</source><translation>antwortet, aber nicht mit TURN</translation></message>
    <message><source>value.turn.tcpState.closed-early</source><translation>vor einer Antwort geschlossen</translation></message>
    <message><source>value.turn.tcpState.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.turn.tcpState.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.turn.tcpState.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.turn.tcpState.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.turn.tcpState.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.turn.tcpState.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.turn.tcpState.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.turn.tcpState.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.turn.tls443State.relays</source><translation>leitet weiter</translation></message>
    <message><source>value.turn.tls443State.credentials-expired</source><translation>Zugangsdaten abgelaufen</translation></message>
    <message><source>value.turn.tls443State.wrong-credentials</source><translation>Zugangsdaten zurückgewiesen</translation></message>
    <message><source>value.turn.tls443State.quota</source><translation>zu wenige Relays erlaubt</translation></message>
    <message><source>value.turn.tls443State.forbidden</source><translation>Weiterleitung verboten</translation></message>
    <message><source>value.turn.tls443State.overloaded</source><translation>Server ausgelastet</translation></message>
    <message><source>value.turn.tls443State.server-error</source><translation>Fehler des Servers</translation></message>
    <message><source>value.turn.tls443State.mismatch</source><translation>Port schon belegt</translation></message>
    <message><source>value.turn.tls443State.bad-request</source><translation>Anfrage abgelehnt</translation></message>
    <message><source>value.turn.tls443State.unknown-attribute</source><translation>Teil der Anfrage unbekannt</translation></message>
    <message><source>value.turn.tls443State.wrong-user</source><translation>anderer Benutzer</translation></message>
    <message><source>value.turn.tls443State.transport-unsupported</source><translation>Transport nicht unterstützt</translation></message>
    <message><source>value.turn.tls443State.family-unsupported</source><translation>Art der Adresse nicht unterstützt</translation></message>
    <message><source>value.turn.tls443State.stale-nonce</source><translation>Anmeldung immer wieder veraltet</translation></message>
    <message><source>value.turn.tls443State.other-error</source><translation>abgelehnt</translation></message>
    <message><source>value.turn.tls443State.redirect-loop</source><translation>verweist immer weiter</translation></message>
    <message><source>value.turn.tls443State.wrong-integrity</source><translation>Antwort verändert</translation></message>
    <message><source>value.turn.tls443State.one-way</source><translation>leitet nur in eine Richtung weiter</translation></message>
    <message><source>value.turn.tls443State.no-data</source><translation>leitet nichts weiter</translation></message>
    <message><source>value.turn.tls443State.no-credentials</source><translation>antwortet und verlangt Zugangsdaten</translation></message>
    <message><source>value.turn.tls443State.certificate-expired</source><translation>Zertifikat abgelaufen</translation></message>
    <message><source>value.turn.tls443State.certificate-not-yet-valid</source><translation>Zertifikat noch nicht gültig</translation></message>
    <message><source>value.turn.tls443State.certificate-name</source><translation>Zertifikat eines anderen Namens</translation></message>
    <message><source>value.turn.tls443State.certificate-untrusted</source><translation>Zertifikat von einem unbekannten Aussteller</translation></message>
    <message><source>value.turn.tls443State.tls-failed</source><translation>keine verschlüsselte Verbindung</translation></message>
    <message><source>value.turn.tls443State.bad-answer</source><translation>antwortet, aber nicht mit TURN</translation></message>
    <message><source>value.turn.tls443State.closed-early</source><translation>vor einer Antwort geschlossen</translation></message>
    <message><source>value.turn.tls443State.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.turn.tls443State.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.turn.tls443State.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.turn.tls443State.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.turn.tls443State.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.turn.tls443State.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.turn.tls443State.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.turn.tls443State.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.turn.tlsState.relays</source><translation>leitet weiter</translation></message>
    <message><source>value.turn.tlsState.credentials-expired</source><translation>Zugangsdaten abgelaufen</translation></message>
    <message><source>value.turn.tlsState.wrong-credentials</source><translation>Zugangsdaten zurückgewiesen</translation></message>
    <message><source>value.turn.tlsState.quota</source><translation>zu wenige Relays erlaubt</translation></message>
    <message><source>value.turn.tlsState.forbidden</source><translation>Weiterleitung verboten</translation></message>
    <message><source>value.turn.tlsState.overloaded</source><translation>Server ausgelastet</translation></message>
    <message><source>value.turn.tlsState.server-error</source><translation>Fehler des Servers</translation></message>
    <message><source>value.turn.tlsState.mismatch</source><translation>Port schon belegt</translation></message>
    <message><source>value.turn.tlsState.bad-request</source><translation>Anfrage abgelehnt</translation></message>
    <message><source>value.turn.tlsState.unknown-attribute</source><translation>Teil der Anfrage unbekannt</translation></message>
    <message><source>value.turn.tlsState.wrong-user</source><translation>anderer Benutzer</translation></message>
    <message><source>value.turn.tlsState.transport-unsupported</source><translation>Transport nicht unterstützt</translation></message>
    <message><source>value.turn.tlsState.family-unsupported</source><translation>Art der Adresse nicht unterstützt</translation></message>
    <message><source>value.turn.tlsState.stale-nonce</source><translation>Anmeldung immer wieder veraltet</translation></message>
    <message><source>value.turn.tlsState.other-error</source><translation>abgelehnt</translation></message>
    <message><source>value.turn.tlsState.redirect-loop</source><translation>verweist immer weiter</translation></message>
    <message><source>value.turn.tlsState.wrong-integrity</source><translation>Antwort verändert</translation></message>
    <message><source>value.turn.tlsState.one-way</source><translation>leitet nur in eine Richtung weiter</translation></message>
    <message><source>value.turn.tlsState.no-data</source><translation>leitet nichts weiter</translation></message>
    <message><source>value.turn.tlsState.no-credentials</source><translation>antwortet und verlangt Zugangsdaten</translation></message>
    <message><source>value.turn.tlsState.certificate-expired</source><translation>Zertifikat abgelaufen</translation></message>
    <message><source>value.turn.tlsState.certificate-not-yet-valid</source><translation>Zertifikat noch nicht gültig</translation></message>
    <message><source>value.turn.tlsState.certificate-name</source><translation>Zertifikat eines anderen Namens</translation></message>
    <message><source>value.turn.tlsState.certificate-untrusted</source><translation>Zertifikat von einem unbekannten Aussteller</translation></message>
    <message><source>value.turn.tlsState.tls-failed</source><translation>keine verschlüsselte Verbindung</translation></message>
    <message><source>value.turn.tlsState.bad-answer</source><translation>antwortet, aber nicht mit TURN</translation></message>
    <message><source>value.turn.tlsState.closed-early</source><translation>vor einer Antwort geschlossen</translation></message>
    <message><source>value.turn.tlsState.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.turn.tlsState.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.turn.tlsState.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.turn.tlsState.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.turn.tlsState.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.turn.tlsState.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.turn.tlsState.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.turn.tlsState.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.networks.state.answered</source><translation>jedes Netz hat geantwortet</translation></message>
    <message><source>value.networks.state.partly-silent</source><translation>einige Netze haben nicht geantwortet</translation></message>
    <message><source>value.networks.state.silent</source><translation>kein Netz hat geantwortet</translation></message>
    <message><source>value.networks.state.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.networks.state.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.networks.state.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.proxy.state.none</source><translation>nein</translation></message>
    <message><source>value.proxy.state.bypassed</source><translation>eingestellt, aber nicht für diesen Weg</translation></message>
    <message><source>value.proxy.state.used</source><translation>ja</translation></message>
    <message><source>value.proxy.kind.http</source><translation>HTTP</translation></message>
    <message><source>value.proxy.kind.socks</source><translation>SOCKS</translation></message>
    <message><source>value.proxy.kind.other</source><translation>andere</translation></message>
    <message><source>value.proxy.origin.manual</source><translation>Einstellung in diesem Konto</translation></message>
    <message><source>value.proxy.origin.script</source><translation>Proxy-Skript</translation></message>
    <message><source>value.proxy.origin.policy</source><translation>Richtlinie der Organisation</translation></message>
    <message><source>value.proxy.origin.environment</source><translation>Umgebungsvariable (http_proxy, https_proxy)</translation></message>
    <message><source>value.proxy.origin.system</source><translation>Einstellungen des Systems</translation></message>
    <message><source>value.proxy.pathState.connected</source><translation>durchgelassen</translation></message>
    <message><source>value.proxy.pathState.sign-in</source><translation>Anmeldung verlangt</translation></message>
    <message><source>value.proxy.pathState.forbidden</source><translation>verboten</translation></message>
    <message><source>value.proxy.pathState.gateway-failed</source><translation>Ziel nicht erreicht</translation></message>
    <message><source>value.proxy.pathState.other-status</source><translation>nicht durchgelassen</translation></message>
    <message><source>value.proxy.pathState.no-answer</source><translation>keine Antwort</translation></message>
    <message><source>value.proxy.pathState.closed</source><translation>ohne Antwort beendet</translation></message>
    <message><source>value.proxy.pathState.no-proxy</source><translation>kein Proxy-Server</translation></message>
    <message><source>value.proxy.pathState.tls-failed</source><translation>Verschlüsselung kommt nicht zustande</translation></message>
    <message><source>value.proxy.pathState.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.proxy.pathState.name-server-silent</source><translation>keine Namensauflösung</translation></message>
    <message><source>value.proxy.pathState.refused</source><translation>abgelehnt</translation></message>
    <message><source>value.proxy.pathState.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.proxy.pathState.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.proxy.contentState.unchanged</source><translation>unverändert</translation></message>
    <message><source>value.proxy.contentState.changed</source><translation>verändert</translation></message>
    <message><source>value.proxy.contentState.intercepted</source><translation>Verschlüsselung aufgebrochen</translation></message>
    <message><source>value.proxy.bodyState.same</source><translation>unverändert</translation></message>
    <message><source>value.proxy.bodyState.changed</source><translation>verändert</translation></message>
    <message><source>value.proxy.bodyState.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.proxy.bodyState.not-asked</source><translation>nicht über diesen Proxy-Server</translation></message>
    <message><source>value.proxy.chainState.same</source><translation>vom Server selbst</translation></message>
    <message><source>value.proxy.chainState.foreign</source><translation>von jemand anderem</translation></message>
    <message><source>value.proxy.chainState.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.proxy.cacheState.fresh</source><translation>jedes Mal neu</translation></message>
    <message><source>value.proxy.cacheState.stale</source><translation>aus dem Zwischenspeicher</translation></message>
    <message><source>fact.tcp.way</source><translation>Weg</translation></message>
    <message><source>fact.tcp.proxy</source><translation>Proxy-Server</translation></message>
    <message><source>fact.tcp.proxyState</source><translation>Am Proxy-Server</translation></message>
    <message><source>fact.tcp.proxyStatus</source><translation>Status des Proxy-Servers</translation></message>
    <message><source>fact.tcp.proxySchemes</source><translation>Angebotene Anmeldungen</translation></message>
    <message><source>fact.tcp.directState</source><translation>Ohne Proxy-Server</translation></message>
    <message><source>fact.proxy.scriptState</source><translation>Zustand des Proxy-Skripts</translation></message>
    <message><source>fact.proxy.paceKnown</source><translation>Dauer verglichen</translation></message>
    <message><source>fact.proxy.exchangeMs</source><translation>Antwort über den Proxy-Server nach</translation></message>
    <message><source>fact.proxy.directExchangeMs</source><translation>Antwort ohne Proxy-Server nach</translation></message>
    <message><source>fact.proxy.addedMs</source><translation>Vom Proxy-Server hinzugefügt</translation></message>
    <message><source>value.tcp.way.direct</source><translation>direkt</translation></message>
    <message><source>value.tcp.way.proxy</source><translation>über den Proxy-Server</translation></message>
    <message><source>value.tcp.way.past-proxy</source><translation>direkt, am Proxy-Server vorbei</translation></message>
    <message><source>value.tcp.state.proxy-failed</source><translation>am Proxy-Server gescheitert</translation></message>
    <message><source>value.tcp.state.proxy-sign-in</source><translation>Proxy-Server verlangt eine Anmeldung</translation></message>
    <message><source>value.tcp.state.proxy-sign-in-refused</source><translation>Anmeldung am Proxy-Server nicht angenommen</translation></message>
    <message><source>value.tcp.state.proxy-forbidden</source><translation>vom Proxy-Server verboten</translation></message>
    <message><source>value.tcp.state.proxy-gateway-failed</source><translation>vom Proxy-Server nicht erreicht</translation></message>
    <message><source>value.tcp.state.proxy-sign-in-windows</source><translation>Proxy-Server verlangt die Anmeldung mit Windows</translation></message>
    <message><source>value.proxy.scriptState.none</source><translation>keins</translation></message>
    <message><source>value.proxy.scriptState.loaded</source><translation>da</translation></message>
    <message><source>value.proxy.scriptState.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.proxy.scriptState.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.proxy.scriptState.not-found</source><translation>nicht gefunden</translation></message>
    <message><source>value.proxy.scriptState.too-large</source><translation>zu groß</translation></message>
    <message><source>value.proxy.scriptState.no-script</source><translation>kein Proxy-Skript</translation></message>
    <message><source>value.proxy.scriptState.hangs</source><translation>kein Ergebnis</translation></message>
    <message><source>value.proxy.pathState.sign-in-windows</source><translation>Anmeldung mit Windows verlangt</translation></message>
    <message><source>value.proxy.pathState.sign-in-refused</source><translation>Anmeldung nicht angenommen</translation></message>
    <message><source>value.tcp.directState.open</source><translation>erreichbar</translation></message>
    <message><source>value.tcp.directState.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.tcp.directState.name-server-silent</source><translation>Namensserver antwortet nicht</translation></message>
    <message><source>value.tcp.directState.refused</source><translation>vom Server abgelehnt</translation></message>
    <message><source>value.tcp.directState.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.tcp.directState.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.tcp.directState.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.tcp.directState.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.tcp.directState.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.tcp.directState.closed-early</source><translation>vor einer Antwort geschlossen</translation></message>
    <message><source>value.tcp.directState.tls-failed</source><translation>keine verschlüsselte Verbindung</translation></message>
    <message><source>value.tcp.directState.certificate-expired</source><translation>Zertifikat abgelaufen</translation></message>
    <message><source>value.tcp.directState.certificate-not-yet-valid</source><translation>Zertifikat noch nicht gültig</translation></message>
    <message><source>value.tcp.directState.certificate-name</source><translation>Zertifikat eines anderen Namens</translation></message>
    <message><source>value.tcp.directState.certificate-untrusted</source><translation>Zertifikat von einem unbekannten Aussteller</translation></message>
    <message><source>value.tcp.directState.no-greeting</source><translation>verbunden, aber keine Antwort</translation></message>
    <message><source>value.tcp.directState.wrong-greeting</source><translation>verbunden, aber eine unerwartete Antwort</translation></message>
    <message><source>value.tcp.proxyState.connected</source><translation>durchgelassen</translation></message>
    <message><source>value.tcp.proxyState.sign-in</source><translation>Anmeldung verlangt</translation></message>
    <message><source>value.tcp.proxyState.forbidden</source><translation>verboten</translation></message>
    <message><source>value.tcp.proxyState.gateway-failed</source><translation>Ziel nicht erreicht</translation></message>
    <message><source>value.tcp.proxyState.other-status</source><translation>nicht durchgelassen</translation></message>
    <message><source>value.tcp.proxyState.no-answer</source><translation>keine Antwort</translation></message>
    <message><source>value.tcp.proxyState.closed</source><translation>ohne Antwort beendet</translation></message>
    <message><source>value.tcp.proxyState.no-proxy</source><translation>kein Proxy-Server</translation></message>
    <message><source>value.tcp.proxyState.tls-failed</source><translation>Verschlüsselung kommt nicht zustande</translation></message>
    <message><source>value.tcp.proxyState.name-not-found</source><translation>Name nicht gefunden</translation></message>
    <message><source>value.tcp.proxyState.name-server-silent</source><translation>keine Namensauflösung</translation></message>
    <message><source>value.tcp.proxyState.refused</source><translation>abgelehnt</translation></message>
    <message><source>value.tcp.proxyState.unreachable</source><translation>nicht erreichbar</translation></message>
    <message><source>value.tcp.proxyState.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.tcp.directState.clock-wrong</source><translation>Uhr dieses PCs geht falsch</translation></message>
    <message><source>value.tcp.proxyState.sign-in-windows</source><translation>Anmeldung mit Windows verlangt</translation></message>
    <message><source>value.tcp.proxyState.sign-in-refused</source><translation>Anmeldung nicht angenommen</translation></message>
    <message><source>value.networks.canaryState.open</source><translation>erreichbar</translation></message>
    <message><source>value.networks.canaryState.refused-on-the-way</source><translation>unterwegs abgelehnt</translation></message>
    <message><source>value.networks.canaryState.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.networks.canaryState.no-route</source><translation>kein Weg zu diesem Netz</translation></message>
    <message><source>value.networks.canaryState.local-firewall</source><translation>von der Firewall dieses PCs nicht hinausgelassen</translation></message>
    <message><source>value.networks.localFirewall.allows</source><translation>erlaubt diese Netze</translation></message>
    <message><source>value.networks.localFirewall.blocks</source><translation>sperrt</translation></message>
    <message><source>value.networks.localFirewall.blocks-by-setting</source><translation>sperrt alles ohne Regel</translation></message>
    <message><source>value.networks.localFirewall.perhaps</source><translation>sperrt vielleicht</translation></message>
    <message><source>value.networks.localFirewall.unknown</source><translation>nicht bekannt</translation></message>
    <message><source>value.networks.localFirewall.none</source><translation>nicht gefragt</translation></message>
    <message><source>value.networks.localFirewall.not-readable</source><translation>nur für Administratoren lesbar</translation></message>
    <message><source>value.networks.route.default</source><translation>die übliche Leitung</translation></message>
    <message><source>value.networks.route.vpn</source><translation>durch ein VPN</translation></message>
    <message><source>value.networks.route.partly-vpn</source><translation>teils durch ein VPN</translation></message>
    <message><source>value.networks.route.none</source><translation>kein Weg</translation></message>
    <message><source>value.networks.route.partly-none</source><translation>teils kein Weg</translation></message>
    <message><source>value.networks.vpnState.answers</source><translation>Antworten kommen durch</translation></message>
    <message><source>value.networks.vpnState.silent</source><translation>keine Antwort</translation></message>
    <message><source>value.networks.vpnState.none</source><translation>kein VPN auf dem Weg</translation></message>
    <message><source>value.tcp.route.default</source><translation>die übliche Leitung</translation></message>
    <message><source>value.tcp.route.vpn</source><translation>durch ein VPN</translation></message>
    <message><source>value.tcp.route.none</source><translation>kein Weg</translation></message>
    <message><source>value.tcp.localFirewall.allows</source><translation>erlaubt die Verbindung</translation></message>
    <message><source>value.tcp.localFirewall.blocks</source><translation>sperrt</translation></message>
    <message><source>value.tcp.localFirewall.blocks-by-setting</source><translation>sperrt alles ohne Regel</translation></message>
    <message><source>value.tcp.localFirewall.perhaps</source><translation>sperrt vielleicht</translation></message>
    <message><source>value.networks.browserFirewall.blocked</source><translation>sperrt einen Browser</translation></message>
    <message><source>value.networks.browserFirewall.same</source><translation>kein Unterschied</translation></message>
    <message><source>value.wifi.band.2.4</source><translation>2,4 GHz</translation></message>
    <message><source>value.wifi.band.5-or-6</source><translation>5 oder 6 GHz</translation></message>
    <!-- Labels of the measured values: fact.<key> -->
    <message><source>fact.machine.host</source><translation>PC-Name</translation></message>
    <message><source>fact.machine.user</source><translation>Benutzername</translation></message>
    <message><source>fact.machine.os</source><translation>Betriebssystem</translation></message>
    <message><source>fact.os.family</source><translation>Art des Systems</translation></message>
    <message><source>fact.os.generation</source><translation>Systemgeneration</translation></message>
    <message><source>fact.os.name</source><translation>Betriebssystem</translation></message>
    <message><source>fact.os.version</source><translation>Version</translation></message>
    <message><source>fact.os.build</source><translation>Build</translation></message>
    <message><source>fact.os.edition</source><translation>Edition</translation></message>
    <message><source>fact.os.sMode</source><translation>S-Modus</translation></message>
    <message><source>fact.os.architecture</source><translation>Prozessortyp</translation></message>
    <message><source>fact.os.support</source><translation>Unterstützung durch den Hersteller</translation></message>
    <message><source>fact.os.supportEndsDate</source><translation>Unterstützt bis</translation></message>
    <message><source>fact.os.rebootPending</source><translation>Ausstehender Neustart</translation></message>
    <message><source>fact.cpu.name</source><translation>Prozessor</translation></message>
    <message><source>fact.cpu.coreCount</source><translation>Logische Prozessoren</translation></message>
    <message><source>fact.cpu.clockMhz</source><translation>Takt</translation></message>
    <message><source>fact.memory.totalBytes</source><translation>Arbeitsspeicher</translation></message>
    <message><source>fact.systemDisk.totalBytes</source><translation>Systemlaufwerk, Größe</translation></message>
    <message><source>fact.systemDisk.freeBytes</source><translation>Systemlaufwerk, frei</translation></message>
    <message><source>fact.firmware.kind</source><translation>Firmware</translation></message>
    <message><source>fact.secureBoot.state</source><translation>Sicherer Start (Secure Boot)</translation></message>
    <message><source>fact.tpm.version</source><translation>TPM</translation></message>
    <message><source>fact.display.size</source><translation>Bildschirm</translation></message>
    <message><source>fact.os.editionN</source><translation>N-Edition (ohne Media Player)</translation></message>
    <message><source>fact.os.multiSession</source><translation>Windows für mehrere Personen zugleich</translation></message>
    <message><source>fact.os.smartAppControl</source><translation>Intelligente App-Steuerung</translation></message>
    <message><source>fact.os.extendedUpdates</source><translation>Updates nach dem Support-Ende erhalten</translation></message>
    <message><source>fact.os.rebootReasons</source><translation>Gründe für den Neustart</translation></message>
    <message><source>fact.os.emulated</source><translation>Programm läuft übersetzt (ARM)</translation></message>
    <message><source>fact.pc.model</source><translation>PC-Modell</translation></message>
    <message><source>fact.pc.virtual</source><translation>Virtueller PC</translation></message>
    <message><source>fact.cpu.windows11</source><translation>Prozessorliste für Windows 11</translation></message>
    <message><source>fact.display.state</source><translation>Bildschirmgröße</translation></message>
    <message><source>fact.session.kind</source><translation>Sitzung</translation></message>
    <message><source>fact.session.client</source><translation>PC vor Ort</translation></message>
    <message><source>fact.session.admin</source><translation>Konto mit Administratorrechten</translation></message>
    <message><source>fact.session.elevated</source><translation>Läuft mit Administratorrechten</translation></message>
    <message><source>fact.session.multiUser</source><translation>Mehrere Personen zugleich (Terminalserver)</translation></message>
    <message><source>fact.session.membership</source><translation>Verwaltet durch</translation></message>
    <message><source>fact.power.source</source><translation>Stromquelle</translation></message>
    <message><source>fact.power.batteryPercent</source><translation>Akkustand</translation></message>
    <message><source>fact.power.saver</source><translation>Stromsparmodus eingeschaltet</translation></message>
    <message><source>fact.power.plan</source><translation>Energiesparplan</translation></message>
    <message><source>fact.power.planName</source><translation>Name des Energiesparplans</translation></message>
    <message><source>fact.power.mode</source><translation>Leistungsmodus</translation></message>
    <message><source>fact.power.sleepsOnMains</source><translation>Standby im Netzbetrieb</translation></message>
    <message><source>fact.power.sleepOnMainsSec</source><translation>Standby im Netzbetrieb nach</translation></message>
    <message><source>fact.power.sleepsOnBattery</source><translation>Standby im Akkubetrieb</translation></message>
    <message><source>fact.power.sleepOnBatterySec</source><translation>Standby im Akkubetrieb nach</translation></message>
    <message><source>fact.power.usbSuspendOnMains</source><translation>Selektives USB-Energiesparen im Netzbetrieb</translation></message>
    <message><source>fact.power.usbSuspendOnBattery</source><translation>Selektives USB-Energiesparen im Akkubetrieb</translation></message>
    <message><source>fact.power.concern</source><translation>Was beim Energiesparen stört</translation></message>
    <message><source>fact.disk.drive</source><translation>Laufwerk</translation></message>
    <message><source>fact.disk.path</source><translation>Ordner</translation></message>
    <message><source>fact.disk.freeBytes</source><translation>Freier Festplattenplatz</translation></message>
    <message><source>fact.disk.totalBytes</source><translation>Größe des Laufwerks</translation></message>
    <message><source>fact.disk.clickonceBytes</source><translation>Von ClickOnce belegt</translation></message>
    <message><source>fact.disk.clickonceQuotaBytes</source><translation>Für ClickOnce erlaubt</translation></message>
    <message><source>fact.dotnet.state</source><translation>.NET-Framework</translation></message>
    <message><source>fact.dotnet.version</source><translation>Version</translation></message>
    <message><source>fact.dotnet.release</source><translation>Release-Wert</translation></message>
    <message><source>fact.dotnet.release32</source><translation>Release-Wert für 32-Bit-Programme</translation></message>
    <message><source>fact.dotnet.build</source><translation>Build</translation></message>
    <message><source>fact.dotnet.support</source><translation>Unterstützung durch den Hersteller</translation></message>
    <message><source>fact.dotnet.supportEndsDate</source><translation>Unterstützt bis</translation></message>
    <message><source>fact.clickonce.state</source><translation>ClickOnce</translation></message>
    <message><source>fact.clickonce.causes</source><translation>Was ClickOnce hindert</translation></message>
    <message><source>fact.clickonce.place</source><translation>Gefunden bei</translation></message>
    <message><source>fact.clickonce.value</source><translation>Dort steht</translation></message>
    <message><source>fact.clickonce.promptInternet</source><translation>Nachfrage, Zone Internet</translation></message>
    <message><source>fact.clickonce.promptLocalIntranet</source><translation>Nachfrage, Zone lokales Intranet</translation></message>
    <message><source>fact.clickonce.promptMyComputer</source><translation>Nachfrage, Zone eigener PC</translation></message>
    <message><source>fact.clickonce.promptTrustedSites</source><translation>Nachfrage, Zone vertrauenswürdige Sites</translation></message>
    <message><source>fact.clickonce.promptUntrustedSites</source><translation>Nachfrage, Zone eingeschränkte Sites</translation></message>
    <message><source>fact.clickonce.cachePath</source><translation>Ordner</translation></message>
    <message><source>fact.clickonce.profile</source><translation>Benutzerprofil</translation></message>
    <message><source>fact.clickonceBrowser.state</source><translation>Browser mit ClickOnce</translation></message>
    <message><source>fact.clickonceBrowser.use</source><translation>Geeigneter Browser</translation></message>
    <message><source>fact.clickonceBrowser.default</source><translation>Standardbrowser</translation></message>
    <message><source>fact.clickonceBrowser.list</source><translation>Browser, die ClickOnce starten</translation></message>
    <message><source>fact.clickonceBrowser.addOn</source><translation>Add-On</translation></message>
    <message><source>fact.clickonceBrowser.edge</source><translation>ClickOnce in Microsoft Edge</translation></message>
    <message><source>fact.clickonceBrowser.place</source><translation>Gefunden bei</translation></message>
    <message><source>fact.clickonceBrowser.value</source><translation>Dort steht</translation></message>
    <message><source>fact.installer.state</source><translation>MSI-Pakete</translation></message>
    <message><source>fact.installer.place</source><translation>Gefunden bei</translation></message>
    <message><source>fact.installer.value</source><translation>Dort steht</translation></message>
    <message><source>fact.installer.serviceStart</source><translation>Start des Dienstes Windows Installer</translation></message>
    <message><source>fact.installer.policy</source><translation>Vorgabe DisableMSI</translation></message>
    <message><source>fact.installer.elevates</source><translation>Installation immer mit Administratorrechten</translation></message>
    <message><source>fact.installer.userInstallsOff</source><translation>Keine Installation für ein einzelnes Konto</translation></message>
    <message><source>fact.deployment.state</source><translation>Bereitstellung</translation></message>
    <message><source>fact.deployment.variant</source><translation>Bereitstellungsvariante</translation></message>
    <message><source>fact.deployment.clickonce</source><translation>ClickOnce</translation></message>
    <message><source>fact.deployment.installer</source><translation>MSI-Pakete</translation></message>
    <message><source>fact.browsers.state</source><translation>Bester unterstützter Browser</translation></message>
    <message><source>fact.browsers.list</source><translation>Installierte Browser</translation></message>
    <message><source>fact.browsers.supportedCount</source><translation>Unterstützte Browser</translation></message>
    <message><source>fact.browsers.best</source><translation>Browser</translation></message>
    <message><source>fact.browsers.bestVersion</source><translation>Installierte Version</translation></message>
    <message><source>fact.browsers.currentVersion</source><translation>Aktuelle Version</translation></message>
    <message><source>fact.browsers.behindCount</source><translation>Versionen zurück</translation></message>
    <message><source>fact.browsers.bestScope</source><translation>Installation</translation></message>
    <message><source>fact.browsers.default</source><translation>Standardbrowser</translation></message>
    <message><source>fact.browsers.tableDate</source><translation>Stand der Versionstabelle</translation></message>
    <message><source>fact.browsers.updatePage</source><translation>Update-Seite</translation></message>
    <message><source>fact.browsers.used</source><translation>Browser zum Arbeiten</translation></message>
    <message><source>fact.browsers.javascript</source><translation>JavaScript</translation></message>
    <message><source>fact.browsers.javascriptCulprits</source><translation>JavaScript: Einstellung</translation></message>
    <message><source>fact.browsers.javascriptElsewhere</source><translation>JavaScript: geht in</translation></message>
    <message><source>fact.browsers.javascriptPage</source><translation>JavaScript: Seite der Einstellung</translation></message>
    <message><source>fact.browsers.cookies</source><translation>Cookies</translation></message>
    <message><source>fact.browsers.cookiesCulprits</source><translation>Cookies: Einstellung</translation></message>
    <message><source>fact.browsers.cookiesElsewhere</source><translation>Cookies: geht in</translation></message>
    <message><source>fact.browsers.cookiesPage</source><translation>Cookies: Seite der Einstellung</translation></message>
    <message><source>fact.browsers.localStorage</source><translation>LocalStorage</translation></message>
    <message><source>fact.browsers.localStorageCulprits</source><translation>LocalStorage: Einstellung</translation></message>
    <message><source>fact.browsers.localStorageElsewhere</source><translation>LocalStorage: geht in</translation></message>
    <message><source>fact.browsers.localStoragePage</source><translation>LocalStorage: Seite der Einstellung</translation></message>
    <message><source>fact.browsers.webrtc</source><translation>WebRTC</translation></message>
    <message><source>fact.browsers.webrtcCulprits</source><translation>WebRTC: Einstellung</translation></message>
    <message><source>fact.browsers.microphone</source><translation>Mikrofon im Browser</translation></message>
    <message><source>fact.browsers.microphoneCulprits</source><translation>Mikrofon im Browser: Einstellung</translation></message>
    <message><source>fact.browsers.camera</source><translation>Kamera im Browser</translation></message>
    <message><source>fact.browsers.cameraCulprits</source><translation>Kamera im Browser: Einstellung</translation></message>
    <message><source>fact.browsers.sleep</source><translation>Schlafende Tabs</translation></message>
    <message><source>fact.browsers.sleepCulprits</source><translation>Schlafende Tabs: Einstellung</translation></message>
    <message><source>fact.browsers.sleepPage</source><translation>Schlafende Tabs: Seite der Einstellung</translation></message>
    <message><source>fact.browsers.policyPage</source><translation>Seite der Richtlinien</translation></message>
    <message><source>fact.browsers.settings</source><translation>Gefundene Einstellungen</translation></message>
    <message><source>fact.internet.state</source><translation>Internet</translation></message>
    <message><source>fact.link.kind</source><translation>Verbindung</translation></message>
    <message><source>fact.link.name</source><translation>Netzwerkadapter</translation></message>
    <message><source>fact.link.mtuBytes</source><translation>Größtes Paket (MTU)</translation></message>
    <message><source>fact.link.speedKbps</source><translation>Verbindungsrate</translation></message>
    <message><source>fact.link.address</source><translation>Adresse dieses PCs</translation></message>
    <message><source>fact.link.ipv4</source><translation>IPv4</translation></message>
    <message><source>fact.link.ipv6</source><translation>IPv6</translation></message>
    <message><source>fact.vpn.name</source><translation>VPN</translation></message>
    <message><source>fact.vpn.isDefaultRoute</source><translation>Alles durch das VPN</translation></message>
    <message><source>fact.wifi.name</source><translation>WLAN-Name</translation></message>
    <message><source>fact.wifi.isKnown</source><translation>WLAN-Signal gemessen</translation></message>
    <message><source>fact.wifi.signalPercent</source><translation>WLAN-Signal</translation></message>
    <message><source>fact.wifi.channel</source><translation>WLAN-Kanal</translation></message>
    <message><source>fact.wifi.band</source><translation>WLAN-Frequenzband</translation></message>
    <message><source>fact.link.metered</source><translation>Getaktete Verbindung (Volumen begrenzt)</translation></message>
    <message><source>fact.gateway.address</source><translation>Router-Adresse</translation></message>
    <message><source>fact.gateway.state</source><translation>Router</translation></message>
    <message><source>fact.dns.server</source><translation>Adresse des Namensservers</translation></message>
    <message><source>fact.dns.name</source><translation>Gesuchter Name</translation></message>
    <message><source>fact.dns.state</source><translation>Namensserver</translation></message>
    <message><source>fact.dns.timeMs</source><translation>Namensserver antwortet nach</translation></message>
    <message><source>fact.ipv4.timeMs</source><translation>Verbindungsaufbau mit IPv4</translation></message>
    <message><source>fact.ipv6.state</source><translation>IPv6 ins Internet</translation></message>
    <message><source>fact.ipv6.timeMs</source><translation>Verbindungsaufbau mit IPv6</translation></message>
    <message><source>fact.path.state</source><translation>Große Pakete</translation></message>
    <message><source>fact.path.isSized</source><translation>Größtes Paket ins Internet gemessen</translation></message>
    <message><source>fact.path.largestBytes</source><translation>Größtes Paket ins Internet</translation></message>
    <message><source>fact.dns.order</source><translation>Reihenfolge der Namensserver</translation></message>
    <message><source>fact.dns.first</source><translation>Erster Namensserver, ohne Antwort</translation></message>
    <message><source>fact.dns.agreement</source><translation>Namensserver untereinander</translation></message>
    <message><source>fact.dns.servers</source><translation>Namensserver mit Antwortzeit</translation></message>
    <message><source>fact.dns.isTimed</source><translation>Antwortzeit des Namensservers gemessen</translation></message>
    <message><source>fact.clock.serverCount</source><translation>Server, mit deren Uhr verglichen wurde</translation></message>
    <message><source>fact.portal.state</source><translation>Anmeldeseite</translation></message>
    <message><source>fact.portal.host</source><translation>Anmeldeseite bei</translation></message>
    <message><source>fact.clock.isKnown</source><translation>Uhr verglichen</translation></message>
    <message><source>fact.clock.offsetSec</source><translation>Uhr dieses PCs weicht ab um</translation></message>
    <message><source>fact.tcp.state</source><translation>Verbindung</translation></message>
    <message><source>fact.tcp.host</source><translation>Server</translation></message>
    <message><source>fact.tcp.port</source><translation>Port</translation></message>
    <message><source>fact.tcp.address</source><translation>Server-Adresse</translation></message>
    <message><source>fact.tcp.targetCount</source><translation>Angefragte Server</translation></message>
    <message><source>fact.tcp.answeredCount</source><translation>Server mit Antwort</translation></message>
    <message><source>fact.tcp.nameMs</source><translation>Name gefunden nach</translation></message>
    <message><source>fact.tcp.connectMs</source><translation>Verbunden nach</translation></message>
    <message><source>fact.tcp.tlsMs</source><translation>Verschlüsselt nach</translation></message>
    <message><source>fact.tcp.greetingMs</source><translation>Erste Antwort nach</translation></message>
    <message><source>fact.tcp.totalMs</source><translation>Gesamtzeit</translation></message>
    <message><source>fact.tcp.greeting</source><translation>Erste Antwort</translation></message>
    <message><source>fact.tcp.ipv6State</source><translation>Über IPv6</translation></message>
    <message><source>fact.tcp.edgeLocation</source><translation>CloudFront-Standort</translation></message>
    <message><source>fact.tcp.details</source><translation>Einzelne Server</translation></message>
    <message><source>fact.tcp.refusedBy</source><translation>Abgelehnt von</translation></message>
    <message><source>fact.tls.version</source><translation>Verschlüsselung</translation></message>
    <message><source>fact.tls.cipher</source><translation>Verschlüsselungsverfahren</translation></message>
    <message><source>fact.tls.alert</source><translation>TLS-Meldung</translation></message>
    <message><source>fact.tls.problem</source><translation>Verschlüsselung, technischer Hinweis</translation></message>
    <message><source>fact.websocket.state</source><translation>WebSocket</translation></message>
    <message><source>fact.websocket.status</source><translation>Antwort auf den Aufbau (HTTP)</translation></message>
    <message><source>fact.websocket.header</source><translation>Fehlende oder falsche Kopfzeile</translation></message>
    <message><source>fact.websocket.headers</source><translation>Kopfzeilen der Antwort</translation></message>
    <message><source>fact.websocket.problem</source><translation>WebSocket, technischer Hinweis</translation></message>
    <message><source>fact.websocket.closeCode</source><translation>WebSocket getrennt mit Code</translation></message>
    <message><source>fact.websocket.handshakeMs</source><translation>WebSocket aufgebaut nach</translation></message>
    <message><source>fact.websocket.pingCount</source><translation>Beantwortete Pings</translation></message>
    <message><source>fact.websocket.pingBestMs</source><translation>Kürzeste Umlaufzeit</translation></message>
    <message><source>fact.websocket.pingMedianMs</source><translation>Mittlere Umlaufzeit (Median)</translation></message>
    <message><source>fact.websocket.pingHighMs</source><translation>Umlaufzeit, 95 % darunter</translation></message>
    <message><source>fact.websocket.clearState</source><translation>WebSocket ohne Verschlüsselung</translation></message>
    <message><source>fact.websocket.idleState</source><translation>WebSocket in Ruhe</translation></message>
    <message><source>fact.websocket.idleSec</source><translation>In Ruhe offen geblieben</translation></message>
    <message><source>fact.websocket.cutSec</source><translation>In Ruhe getrennt nach spätestens</translation></message>
    <message><source>value.websocket.idleState.unseen</source><translation>noch nicht beobachtet</translation></message>
    <message><source>value.websocket.idleState.watching</source><translation>bisher offen, wird weiter beobachtet</translation></message>
    <message><source>value.websocket.idleState.survived</source><translation>blieb offen</translation></message>
    <message><source>value.websocket.idleState.cut</source><translation>getrennt</translation></message>
    <message><source>value.websocket.idleState.cut-unseen</source><translation>unbemerkt getrennt</translation></message>
    <message><source>fact.webpage.state</source><translation>Einbindung der JavaScript-Datei</translation></message>
    <message><source>fact.webpage.page</source><translation>Webseite</translation></message>
    <message><source>fact.webpage.pageStatus</source><translation>Antwort der Webseite (HTTP)</translation></message>
    <message><source>fact.webpage.pageBytes</source><translation>Gelesene Größe der Webseite</translation></message>
    <message><source>fact.webpage.pageMs</source><translation>Webseite geladen nach</translation></message>
    <message><source>fact.webpage.foundIn</source><translation>Datei gefunden in</translation></message>
    <message><source>fact.webpage.loader</source><translation>Nachgeladen von</translation></message>
    <message><source>fact.webpage.scriptCount</source><translation>Skripte in der Webseite</translation></message>
    <message><source>fact.webpage.script</source><translation>JavaScript-Datei</translation></message>
    <message><source>fact.webpage.scriptStatus</source><translation>Antwort der Datei (HTTP)</translation></message>
    <message><source>fact.webpage.scriptType</source><translation>Typ der Datei</translation></message>
    <message><source>fact.webpage.scriptBytes</source><translation>Größe der Datei</translation></message>
    <message><source>fact.webpage.scriptMs</source><translation>Datei geladen nach</translation></message>
    <message><source>fact.webpage.policy</source><translation>Verbietende Richtlinie</translation></message>
    <message><source>fact.certificate.subject</source><translation>Zertifikat für</translation></message>
    <message><source>fact.certificate.issuer</source><translation>Zertifikat von</translation></message>
    <message><source>fact.interception.state</source><translation>Aufbrechen der Verschlüsselung</translation></message>
    <message><source>fact.interception.scope</source><translation>Aufgebrochen werden</translation></message>
    <message><source>fact.interception.places</source><translation>Aufgebrochen bei</translation></message>
    <message><source>fact.interception.by</source><translation>Aufgebrochen von</translation></message>
    <message><source>fact.interception.kind</source><translation>Art</translation></message>
    <message><source>fact.interception.issuer</source><translation>Fremdes Zertifikat von</translation></message>
    <message><source>fact.interception.isTrusted</source><translation>Dieser PC vertraut dem fremden Zertifikat</translation></message>
    <message><source>value.interception.state.none</source><translation>nein</translation></message>
    <message><source>value.interception.state.found</source><translation>ja</translation></message>
    <message><source>value.interception.state.unknown</source><translation>nicht feststellbar</translation></message>
    <message><source>value.interception.scope.everywhere</source><translation>alle geprüften Verbindungen</translation></message>
    <message><source>value.interception.scope.web</source><translation>nur Webverbindungen</translation></message>
    <message><source>value.interception.scope.some</source><translation>einzelne Verbindungen</translation></message>
    <message><source>value.interception.kind.security-product</source><translation>Sicherheitsprogramm auf diesem PC</translation></message>
    <message><source>value.interception.kind.gateway</source><translation>Gateway der Firma</translation></message>
    <message><source>value.interception.kind.router</source><translation>Router</translation></message>
    <message><source>value.interception.kind.debugging-tool</source><translation>Entwicklerwerkzeug auf diesem PC</translation></message>
    <message><source>value.interception.kind.unknown</source><translation>unbekannt</translation></message>
    <message><source>value.tcp.state.clock-wrong</source><translation>Uhr dieses PCs geht falsch</translation></message>
    <message><source>fact.certificate.expiresDate</source><translation>Zertifikat gültig bis</translation></message>
    <message><source>fact.certificate.leftDays</source><translation>Zertifikat noch gültig für</translation></message>
    <message><source>fact.mail.state</source><translation>STARTTLS</translation></message>
    <message><source>fact.mail.domain</source><translation>E-Mail-Domain</translation></message>
    <message><source>fact.mail.route</source><translation>Gefunden über</translation></message>
    <message><source>fact.mail.serverCount</source><translation>E-Mail-Server</translation></message>
    <message><source>fact.mail.answeredCount</source><translation>E-Mail-Server mit Antwort</translation></message>
    <message><source>fact.mail.encryptedCount</source><translation>E-Mail-Server mit Verschlüsselung</translation></message>
    <message><source>fact.mail.host</source><translation>Server</translation></message>
    <message><source>fact.mail.address</source><translation>Server-Adresse</translation></message>
    <message><source>fact.mail.greeting</source><translation>Erste Antwort</translation></message>
    <message><source>fact.mail.reply</source><translation>Entscheidende Antwort</translation></message>
    <message><source>fact.mail.totalMs</source><translation>Gesamtzeit</translation></message>
    <message><source>fact.mail.refusedBy</source><translation>Abgelehnt von</translation></message>
    <message><source>fact.mail.canaryState</source><translation>Bekannte E-Mail-Server auf Port 25</translation></message>
    <message><source>fact.mail.mtaSts</source><translation>MTA-STS angekündigt</translation></message>
    <message><source>fact.mail.dane</source><translation>DANE-Eintrag (TLSA)</translation></message>
    <message><source>fact.mail.details</source><translation>Einzelne Server</translation></message>
    <message><source>fact.stun.state</source><translation>STUN-Server</translation></message>
    <message><source>fact.stun.host</source><translation>Server</translation></message>
    <message><source>fact.stun.port</source><translation>Port</translation></message>
    <message><source>fact.stun.transport</source><translation>Transport</translation></message>
    <message><source>fact.stun.mappedAddress</source><translation>Adresse von außen gesehen</translation></message>
    <message><source>fact.stun.mappedPort</source><translation>Port von außen gesehen</translation></message>
    <message><source>fact.stun.roundTripMs</source><translation>Antwort nach</translation></message>
    <message><source>fact.stun.sentCount</source><translation>Gesendete Anfragen</translation></message>
    <message><source>fact.stun.errorCode</source><translation>Fehlernummer</translation></message>
    <message><source>fact.stun.software</source><translation>Server-Software</translation></message>
    <message><source>fact.nat.state</source><translation>Antworten auf UDP-Anfragen</translation></message>
    <message><source>fact.nat.host</source><translation>STUN-Server</translation></message>
    <message><source>fact.nat.port</source><translation>Port</translation></message>
    <message><source>fact.nat.family</source><translation>Protokoll</translation></message>
    <message><source>fact.nat.errorCode</source><translation>Fehlernummer</translation></message>
    <message><source>fact.nat.mapping</source><translation>Umsetzung der Ports (NAT)</translation></message>
    <message><source>fact.nat.filtering</source><translation>Eingang von außen</translation></message>
    <message><source>fact.nat.mappedAddress</source><translation>Adresse von außen gesehen</translation></message>
    <message><source>fact.nat.askedPortCount</source><translation>Befragte Ports</translation></message>
    <message><source>fact.nat.keptPortCount</source><translation>Davon außen wie innen</translation></message>
    <message><source>fact.nat.hairpin</source><translation>PC erreicht sich über die äußere Adresse</translation></message>
    <message><source>fact.nat.isRewritten</source><translation>Ein Gerät schreibt in STUN-Pakete</translation></message>
    <message><source>fact.nat.carrier</source><translation>NAT beim Internetanbieter</translation></message>
    <message><source>fact.nat.bindings</source><translation>Verbindungen ohne Datenverkehr</translation></message>
    <message><source>fact.nat.bindingAtLeastSec</source><translation>Noch offen nach</translation></message>
    <message><source>fact.nat.bindingBelowSec</source><translation>Geschlossen nach</translation></message>
    <message><source>fact.udp.state</source><translation>UDP-Bereich</translation></message>
    <message><source>fact.udp.host</source><translation>Server</translation></message>
    <message><source>fact.udp.ports</source><translation>UDP-Ports</translation></message>
    <message><source>fact.udp.isWhole</source><translation>Jeder Port geprüft</translation></message>
    <message><source>fact.udp.askedCount</source><translation>Geprüfte Ports</translation></message>
    <message><source>fact.udp.openCount</source><translation>Ports mit Antwort</translation></message>
    <message><source>fact.udp.closedCount</source><translation>Ports ohne Antwort, zweimal geprüft</translation></message>
    <message><source>fact.udp.unsureCount</source><translation>Ports ohne sichere Aussage</translation></message>
    <message><source>fact.udp.surelyFoundCount</source><translation>Kleinste Sperre, die zu 95 % auffällt (Ports)</translation></message>
    <message><source>fact.udp.closedPercent</source><translation>Anteil ohne Antwort</translation></message>
    <message><source>fact.udp.closedRanges</source><translation>Ohne Antwort</translation></message>
    <message><source>fact.udp.closedHow</source><translation>Wie sie enden</translation></message>
    <message><source>fact.udp.refusedBy</source><translation>Abgelehnt von</translation></message>
    <message><source>fact.udp.controlState</source><translation>Üblicher STUN-Port des Servers</translation></message>
    <message><source>fact.udp.roundTripMs</source><translation>Antwort nach</translation></message>
    <message><source>fact.udp.localFirewall</source><translation>Firewall dieses PCs</translation></message>
    <message><source>fact.udp.firewallRule</source><translation>Firewall-Regel</translation></message>
    <message><source>fact.udp.otherProtection</source><translation>Weitere Sicherheitsprogramme</translation></message>
    <message><source>fact.udp.vpnName</source><translation>VPN auf dem Weg dorthin</translation></message>
    <message><source>fact.ports.state</source><translation>Quell-Ports</translation></message>
    <message><source>fact.ports.ports</source><translation>UDP-Quell-Ports</translation></message>
    <message><source>fact.ports.server</source><translation>STUN-Server</translation></message>
    <message><source>fact.ports.isWhole</source><translation>Jeder Port geprüft</translation></message>
    <message><source>fact.ports.askedCount</source><translation>Geprüfte Ports</translation></message>
    <message><source>fact.ports.usableCount</source><translation>Nutzbare Ports</translation></message>
    <message><source>fact.ports.usablePercent</source><translation>Anteil nutzbar</translation></message>
    <message><source>fact.ports.surelyFoundCount</source><translation>Kleinste Sperre, die zu 95 % auffällt (Ports)</translation></message>
    <message><source>fact.ports.taken</source><translation>Belegt</translation></message>
    <message><source>fact.ports.takenCount</source><translation>Belegte Ports</translation></message>
    <message><source>fact.ports.holders</source><translation>Belegt von</translation></message>
    <message><source>fact.ports.reserved</source><translation>Vom Betriebssystem reserviert</translation></message>
    <message><source>fact.ports.unanswered</source><translation>Ohne Antwort</translation></message>
    <message><source>fact.ports.mapping</source><translation>Was der Router daraus macht</translation></message>
    <message><source>fact.ports.keptCount</source><translation>Ports, die außen gleich bleiben</translation></message>
    <message><source>fact.ports.roundTripMs</source><translation>Antwort nach</translation></message>
    <message><source>fact.turn.state</source><translation>TURN</translation></message>
    <message><source>fact.turn.host</source><translation>TURN-Server</translation></message>
    <message><source>fact.turn.working</source><translation>Weiterleitung über</translation></message>
    <message><source>fact.turn.udpState</source><translation>UDP</translation></message>
    <message><source>fact.turn.udpFirstPacketMs</source><translation>Erstes Paket, UDP</translation></message>
    <message><source>fact.turn.tcpState</source><translation>TCP</translation></message>
    <message><source>fact.turn.tcpFirstPacketMs</source><translation>Erstes Paket, TCP</translation></message>
    <message><source>fact.turn.tls443State</source><translation>TLS, 443</translation></message>
    <message><source>fact.turn.tls443FirstPacketMs</source><translation>Erstes Paket, TLS, 443</translation></message>
    <message><source>fact.turn.tlsState</source><translation>TLS, 5349</translation></message>
    <message><source>fact.turn.tlsFirstPacketMs</source><translation>Erstes Paket, TLS, 5349</translation></message>
    <message><source>fact.turn.udpPort</source><translation>UDP-Port</translation></message>
    <message><source>fact.turn.tls443Port</source><translation>TLS-Port</translation></message>
    <message><source>fact.turn.tripMs</source><translation>Von Relay zu Relay</translation></message>
    <message><source>fact.turn.lossPercent</source><translation>Verlust in diesem kurzen Versuch</translation></message>
    <message><source>fact.turn.sentCount</source><translation>Gesendete Pakete</translation></message>
    <message><source>fact.turn.relayedAddress</source><translation>Adresse des Relays</translation></message>
    <message><source>fact.turn.mappedAddress</source><translation>Adresse von außen gesehen</translation></message>
    <message><source>fact.turn.software</source><translation>Server-Software</translation></message>
    <message><source>fact.turn.errorCode</source><translation>Fehlernummer</translation></message>
    <message><source>fact.turn.expiredDate</source><translation>Zugangsdaten abgelaufen am</translation></message>
    <message><source>fact.networks.state</source><translation>Netze</translation></message>
    <message><source>fact.proxy.state</source><translation>Proxy-Server in Gebrauch</translation></message>
    <message><source>fact.proxy.agreed</source><translation>Einsatz abgestimmt</translation></message>
    <message><source>fact.proxy.kind</source><translation>Art des Proxy-Servers</translation></message>
    <message><source>fact.proxy.origin</source><translation>Eingestellt durch</translation></message>
    <message><source>fact.proxy.server</source><translation>Proxy-Server</translation></message>
    <message><source>fact.proxy.script</source><translation>Proxy-Skript</translation></message>
    <message><source>fact.proxy.target</source><translation>Ziel hinter dem Proxy-Server</translation></message>
    <message><source>fact.proxy.pathState</source><translation>Weg durch den Proxy-Server</translation></message>
    <message><source>fact.proxy.status</source><translation>Antwort des Proxy-Servers (Status)</translation></message>
    <message><source>fact.proxy.schemes</source><translation>Angebotene Anmeldungen</translation></message>
    <message><source>fact.proxy.connectMs</source><translation>Verbindung zum Proxy-Server</translation></message>
    <message><source>fact.proxy.answerMs</source><translation>Antwort des Proxy-Servers</translation></message>
    <message><source>fact.proxy.contentState</source><translation>Inhalte hinter dem Proxy-Server</translation></message>
    <message><source>fact.proxy.bodyState</source><translation>Testseite</translation></message>
    <message><source>fact.proxy.chainState</source><translation>Zertifikate</translation></message>
    <message><source>fact.proxy.cacheState</source><translation>Antworten</translation></message>
    <message><source>fact.proxy.cacheSigns</source><translation>Zeichen der Zwischenspeicherung</translation></message>
    <message><source>fact.networks.totalCount</source><translation>Angefragte Netze</translation></message>
    <message><source>fact.networks.answeredCount</source><translation>Netze mit Antwort</translation></message>
    <message><source>fact.networks.refusedCount</source><translation>Unterwegs abgelehnte Netze</translation></message>
    <message><source>fact.networks.silentCount</source><translation>Netze ohne Antwort</translation></message>
    <message><source>fact.networks.sampledCount</source><translation>Angefragte Adressen</translation></message>
    <message><source>fact.networks.answered</source><translation>Mit Antwort</translation></message>
    <message><source>fact.networks.refused</source><translation>Unterwegs abgelehnt</translation></message>
    <message><source>fact.networks.silent</source><translation>Ohne Antwort</translation></message>
    <message><source>fact.networks.refusedBy</source><translation>Abgelehnt von</translation></message>
    <message><source>fact.networks.canaryState</source><translation>Server, die sicher antworten</translation></message>
    <message><source>fact.tapi.state</source><translation>TAPI-Treiber</translation></message>
    <message><source>fact.tapi.drivers</source><translation>Treiber nach eigener Angabe</translation></message>
    <message><source>fact.tapi.providers</source><translation>Eingetragene Treiber</translation></message>
    <message><source>fact.tapi.lineCount</source><translation>TAPI-Leitungen</translation></message>
    <message><source>fact.tapi.otherCount</source><translation>Modems und Leitungen von Windows</translation></message>
    <message><source>fact.tapi.lines</source><translation>Namen der Leitungen</translation></message>
    <message><source>fact.tapi.firstLine</source><translation>Erste Leitung</translation></message>
    <message><source>fact.tapi.unreadable</source><translation>Nicht lesbar</translation></message>
    <message><source>fact.tapi.incoming.state</source><translation>Eingangsleitung</translation></message>
    <message><source>fact.tapi.incoming.line</source><translation>Eingangsleitung, am ehesten</translation></message>
    <message><source>fact.tapi.incoming.missing</source><translation>Eingangsleitung, fehlende Merkmale</translation></message>
    <message><source>fact.tapi.incoming.gaps</source><translation>Eingangsleitung, was jeder Leitung fehlt</translation></message>
    <message><source>fact.tapi.user.state</source><translation>Userleitung</translation></message>
    <message><source>fact.tapi.user.line</source><translation>Userleitung, am ehesten</translation></message>
    <message><source>fact.tapi.user.missing</source><translation>Userleitung, fehlende Merkmale</translation></message>
    <message><source>fact.tapi.user.gaps</source><translation>Userleitung, was jeder Leitung fehlt</translation></message>
    <message><source>fact.camera.state</source><translation>Webkamera</translation></message>
    <message><source>fact.camera.count</source><translation>Gefundene Kameras</translation></message>
    <message><source>fact.camera.list</source><translation>Kameras</translation></message>
    <message><source>fact.camera.deniedBy</source><translation>Zugriff verboten durch</translation></message>
    <message><source>fact.camera.usedBy</source><translation>Zurzeit benutzt von</translation></message>
    <message><source>fact.encoders.state</source><translation>Video-Encodierung</translation></message>
    <message><source>fact.encoders.best</source><translation>Codec</translation></message>
    <message><source>fact.encoders.bestFormat</source><translation>Format</translation></message>
    <message><source>fact.encoders.formats</source><translation>Alle Formate</translation></message>
    <message><source>fact.encoders.hardware</source><translation>Codecs in Hardware</translation></message>
    <message><source>fact.encoders.software</source><translation>Codecs in Software</translation></message>
    <message><source>fact.flash.state</source><translation>Flash</translation></message>
    <message><source>fact.flash.version</source><translation>Version von Flash</translation></message>
    <message><source>fact.flash.places</source><translation>Flash liegt hier</translation></message>
    <message><source>fact.networks.localFirewall</source><translation>Firewall dieses PCs</translation></message>
    <message><source>fact.networks.firewallRule</source><translation>Firewall-Regel</translation></message>
    <message><source>fact.networks.firewallBlocked</source><translation>Von der Firewall dieses PCs gesperrt</translation></message>
    <message><source>fact.networks.browserFirewall</source><translation>Firewall dieses PCs für Browser</translation></message>
    <message><source>fact.networks.route</source><translation>Weg zu den Netzen</translation></message>
    <message><source>fact.networks.withoutRoute</source><translation>Netze ohne Weg</translation></message>
    <message><source>fact.networks.viaVpn</source><translation>Durch ein VPN</translation></message>
    <message><source>fact.networks.vpnState</source><translation>Netze hinter dem VPN</translation></message>
    <message><source>fact.tcp.route</source><translation>Weg zum Server</translation></message>
    <message><source>fact.tcp.vpnName</source><translation>VPN auf dem Weg dorthin</translation></message>
    <message><source>fact.tcp.localFirewall</source><translation>Firewall dieses PCs</translation></message>
    <message><source>fact.tcp.firewallRule</source><translation>Firewall-Regel</translation></message>
    <message><source>fact.networks.browserRule</source><translation>Firewall-Regel für einen Browser</translation></message>
    <message><source>fact.networks.otherProtection</source><translation>Weitere Sicherheitsprogramme</translation></message>
    <message><source>fact.networks.vpnName</source><translation>VPN auf dem Weg dorthin</translation></message>
    <message><source>fact.networks.vpnCount</source><translation>Netze, die über das VPN gehen</translation></message>
    <message><source>fact.sound.state</source><translation>Ton</translation></message>
    <message><source>fact.sound.outputName</source><translation>Ausgabe für Telefonie</translation></message>
    <message><source>fact.sound.inputName</source><translation>Eingabe für Telefonie</translation></message>
    <message><source>fact.sound.defaultOutputName</source><translation>Standardausgabe</translation></message>
    <message><source>fact.sound.defaultInputName</source><translation>Standardeingabe</translation></message>
    <message><source>fact.sound.disabledName</source><translation>Deaktiviertes Gerät</translation></message>
    <message><source>fact.sound.outputMuted</source><translation>Ausgabe stummgeschaltet</translation></message>
    <message><source>fact.sound.inputMuted</source><translation>Mikrofon stummgeschaltet</translation></message>
    <message><source>fact.sound.outputVolumePercent</source><translation>Lautstärke</translation></message>
    <message><source>fact.sound.inputVolumePercent</source><translation>Eingangslautstärke</translation></message>
    <message><source>fact.sound.outputRateHz</source><translation>Abtastrate der Ausgabe</translation></message>
    <message><source>fact.sound.inputRateHz</source><translation>Abtastrate des Mikrofons</translation></message>
    <message><source>fact.sound.exclusiveAllowed</source><translation>Exklusiver Modus erlaubt</translation></message>
    <message><source>fact.sound.enhancementsOff</source><translation>Audioverbesserungen aus</translation></message>
    <message><source>fact.sound.outputs</source><translation>Alle Ausgaben</translation></message>
    <message><source>fact.sound.inputs</source><translation>Alle Eingaben</translation></message>
    <message><source>fact.sound.server</source><translation>Soundserver</translation></message>
    <message><source>fact.headset.state</source><translation>Headset</translation></message>
    <message><source>fact.headset.name</source><translation>Gerät</translation></message>
    <message><source>fact.headset.bus</source><translation>Anschluss</translation></message>
    <message><source>fact.permission.state</source><translation>Mikrofonzugriff</translation></message>
    <message><source>fact.permission.place</source><translation>Einstellung in der Registrierung</translation></message>
    <message><source>fact.permission.policyPlace</source><translation>Richtlinie</translation></message>
    <message><source>fact.permission.refusedPrograms</source><translation>Abgelehnte Programme</translation></message>
    <message><source>fact.permission.heldBy</source><translation>Mikrofon gerade verwendet von</translation></message>
    <message><source>fact.permission.lastProgram</source><translation>Mikrofon zuletzt verwendet von</translation></message>
    <message><source>fact.permission.lastUsedDate</source><translation>Mikrofon zuletzt verwendet am</translation></message>
</context>
</TS>
