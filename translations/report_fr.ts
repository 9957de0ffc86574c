<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Self Check authors
     SPDX-License-Identifier: Apache-2.0 -->
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <!-- The four lights and the reasons for grey -->
    <message><source>verdict.green</source><translation>Conforme</translation></message>
    <message><source>verdict.amber</source><translation>Attention</translation></message>
    <message><source>verdict.red</source><translation>À corriger</translation></message>
    <message><source>verdict.grey</source><translation>Non mesuré</translation></message>
    <message><source>grey.none</source><translation>Non mesuré.</translation></message>
    <message><source>grey.not_applicable</source><translation>Ne concerne pas votre poste de travail.</translation></message>
    <message><source>grey.information</source><translation>Ce point est donné pour information. Il n’y a rien à mesurer.</translation></message>
    <message><source>grey.needs_person</source><translation>Ce point demande votre aide. Cela prend environ une demi-minute.</translation></message>
    <message><source>grey.blocked</source><translation>Non mesuré, car le point {row} est à résoudre d’abord.</translation></message>
    <message><source>grey.not_configured</source><translation>Non mesuré, car le profil du prestataire ne contient pas les indications nécessaires.</translation></message>
    <message><source>grey.not_yet_measurable</source><translation>Self Check ne mesure pas encore ce point.</translation></message>
    <message><source>grey.unsupported</source><translation>Il n’y a rien à mesurer ici sur ce système d’exploitation.</translation></message>
    <message><source>grey.timed_out</source><translation>La mesure n’était pas terminée dans le délai prévu.</translation></message>
    <message><source>grey.failed</source><translation>Ce point n’a pas pu être mesuré sur ce PC.</translation></message>
    <message><source>grey.cancelled</source><translation>Non mesuré, car la vérification a été arrêtée.</translation></message>
    <message><source>grey.not_selected</source><translation>Laissé de côté lors de cette vérification.</translation></message>
    <message><source>grey.missing_fact</source><translation>La valeur décisive pour ce point est inconnue.</translation></message>
    <message><source>grey.blocked.action</source><translation>Résolvez d’abord le point {row}. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>grey.not_configured.action</source><translation>Demandez le profil du prestataire à votre prestataire de téléphonie, puis vérifiez à nouveau.</translation></message>
    <message><source>grey.timed_out.action</source><translation>Vérifiez ce point à nouveau.</translation></message>
    <message><source>grey.failed.action</source><translation>Vérifiez ce point à nouveau. S’il reste gris, envoyez ce rapport à votre service informatique.</translation></message>
    <message><source>grey.cancelled.action</source><translation>Vérifiez ce point à nouveau.</translation></message>
    <!-- Whose job the next step is; .unnamed is used when no profile names the telephony provider -->
    <message><source>owner.you</source><translation>Vous pouvez le faire vous-même.</translation></message>
    <message><source>owner.it</source><translation>Votre service informatique s’en charge.</translation></message>
    <message><source>owner.internet-provider</source><translation>Votre fournisseur d’accès s’en charge.</translation></message>
    <message><source>owner.provider</source><translation>{provider} s’en charge.</translation></message>
    <message><source>owner.provider.unnamed</source><translation>Votre prestataire de téléphonie s’en charge.</translation></message>
    <message><source>provider.unnamed</source><translation>votre prestataire de téléphonie</translation></message>
    <!-- One sentence for the whole report -->
    <message><source>overall.green</source><translation>Ce PC remplit tous les prérequis vérifiés.</translation></message>
    <message numerus="yes"><source>overall.amber</source><translation>
        <numerusform>Vous pouvez travailler. %n point est à revoir prochainement.</numerusform>
        <numerusform>Vous pouvez travailler. %n points sont à revoir prochainement.</numerusform>
    </translation></message>
    <message numerus="yes"><source>overall.red</source><translation>
        <numerusform>%n point ne remplit pas les prérequis.</numerusform>
        <numerusform>%n points ne remplissent pas les prérequis.</numerusform>
    </translation></message>
    <message numerus="yes"><source>overall.grey</source><translation>
        <numerusform>%n point n’a pas été mesuré. La raison est indiquée à côté.</numerusform>
        <numerusform>%n points n’ont pas été mesurés. La raison est indiquée à côté de chacun.</numerusform>
    </translation></message>
    <message><source>overall.nothing</source><translation>Rien n’a encore été vérifié.</translation></message>
    <message numerus="yes"><source>overall.cancelled</source><translation>
        <numerusform>Vérification arrêtée. %n point a été mesuré, le reste est gris.</numerusform>
        <numerusform>Vérification arrêtée. %n points ont été mesurés, le reste est gris.</numerusform>
    </translation></message>
    <message><source>overall.cancelled.nothing</source><translation>Vérification arrêtée avant la première mesure.</translation></message>
    <!-- An earlier light of a point that was checked again -->
    <message><source>earlier.green</source><translation>Avant : vert à {time}.</translation></message>
    <message><source>earlier.amber</source><translation>Avant : orange à {time}.</translation></message>
    <message><source>earlier.red</source><translation>Avant : rouge à {time}.</translation></message>
    <message><source>earlier.grey</source><translation>Avant : gris à {time}.</translation></message>
    <!-- Headings and labels of the report -->
    <message><source>report.title</source><translation>Rapport Self Check</translation></message>
    <message><source>report.subject</source><translation>Ce PC est-il prêt pour le centre de contact ?</translation></message>
    <message><source>report.overview</source><translation>Vue d’ensemble</translation></message>
    <message><source>report.id</source><translation>Numéro de rapport</translation></message>
    <message><source>report.code</source><translation>Code de résultat</translation></message>
    <message><source>report.code.hint</source><translation>Lisez ce code à l’assistance, caractère par caractère. Les mêmes voyants s’y affichent.</translation></message>
    <message><source>report.date</source><translation>Date et heure</translation></message>
    <message><source>report.date.value</source><translation>{date}, {time}</translation></message>
    <message><source>report.duration</source><translation>Durée</translation></message>
    <message><source>report.provider</source><translation>Prestataire de téléphonie</translation></message>
    <message><source>report.provider.none</source><translation>Aucun profil du prestataire</translation></message>
    <message><source>report.support</source><translation>Contact</translation></message>
    <message><source>report.profile</source><translation>Profil du prestataire</translation></message>
    <message><source>report.profile.value</source><translation>{name}, version {version}</translation></message>
    <message><source>report.signature</source><translation>Signature</translation></message>
    <message><source>report.document</source><translation>Document des prérequis</translation></message>
    <message><source>report.document.value</source><translation>Version {version}</translation></message>
    <message><source>report.program</source><translation>Programme</translation></message>
    <message><source>report.program.value</source><translation>Self Check {version}</translation></message>
    <message><source>report.workplace</source><translation>Poste de travail</translation></message>
    <message><source>report.clients</source><translation>Clients</translation></message>
    <message><source>report.channels</source><translation>Travaille avec</translation></message>
    <message><source>report.hosting</source><translation>Hébergement</translation></message>
    <message><source>report.masked</source><translation>Les informations personnelles sont masquées.</translation></message>
    <message><source>report.important</source><translation>Ce qu’il faut faire</translation></message>
    <message><source>report.important.none</source><translation>Rien à corriger.</translation></message>
    <message numerus="yes"><source>report.important.more</source><translation>
        <numerusform>%n autre point figure dans les chapitres.</numerusform>
        <numerusform>%n autres points figurent dans les chapitres.</numerusform>
    </translation></message>
    <message><source>report.chapters</source><translation>Chapitres du document</translation></message>
    <message><source>report.chapter.empty</source><translation>Aucun point propre</translation></message>
    <message><source>report.number</source><translation>N°</translation></message>
    <message><source>report.light</source><translation>Voyant</translation></message>
    <message><source>report.requirement</source><translation>Prérequis</translation></message>
    <message><source>report.found</source><translation>Résultat</translation></message>
    <message><source>report.action</source><translation>Prochaine étape</translation></message>
    <message><source>page.windows</source><translation>Pour ouvrir la page : touche Windows + R, puis saisir {address}.</translation></message>
    <message><source>page.browser</source><translation>Pour la barre d’adresse du navigateur : {address}</translation></message>
    <message><source>page.web</source><translation>Page sur Internet : {address}</translation></message>
    <message><source>report.owner</source><translation>Qui s’en charge</translation></message>
    <message><source>report.ours</source><translation>Seuil indicatif fixé par Self Check</translation></message>
    <message><source>report.ours.value</source><translation>Seuil indicatif fixé par Self Check – {label} : {value}. Le document ne donne pas de chiffre ici.</translation></message>
    <message><source>report.environment</source><translation>Ce PC et cette vérification</translation></message>
    <message><source>report.measured</source><translation>Méthode de mesure</translation></message>
    <message numerus="yes"><source>report.points</source><translation>
        <numerusform>Point {numbers}</numerusform>
        <numerusform>Points {numbers}</numerusform>
    </translation></message>
    <message><source>report.measured.value</source><translation>{date}, {time}, durée {duration}</translation></message>
    <message><source>report.technical</source><translation>Note technique</translation></message>
    <message><source>report.page</source><translation>Page {page} sur {total}</translation></message>
    <message><source>report.attached</source><translation>Ce PDF contient ses données dans la pièce jointe « report.json ». Ouvrez-le dans Self Check pour revoir le même résultat, y compris dans une autre langue.</translation></message>
    <message><source>report.attachment.description</source><translation>Les données de ce rapport</translation></message>
    <message><source>report.labelled</source><translation>{label} : {value}</translation></message>
    <!-- How each kind of measurement works: method.<probe> -->
    <message><source>method.computer</source><translation>Lu dans le système d’exploitation de ce PC et comparé au tableau de l’éditeur.</translation></message>
    <message><source>method.disk</source><translation>Lu dans le système d’exploitation : ce que ce compte peut encore écrire sur le lecteur.</translation></message>
    <message><source>method.browsers</source><translation>Tous les navigateurs installés ont été listés et comparés au tableau des versions actuelles. Leurs stratégies et paramètres ont été lus.</translation></message>
    <message><source>method.internet</source><translation>La liaison réseau, l’adresse, la box, le serveur de noms et l’accès à Internet ont été vérifiés l’un après l’autre.</translation></message>
    <message><source>method.tcp</source><translation>Une connexion réelle à chaque serveur : nom, connexion, chiffrement avec son certificat, première réponse.</translation></message>
    <message><source>method.stun</source><translation>Une requête STUN au serveur ; la réponse indique à ce PC son adresse vue de l’extérieur.</translation></message>
    <message><source>method.udp-range</source><translation>Des demandes STUN à un serveur qui répond sur chaque port de la plage. Ce qui reste muet est demandé une seconde fois.</translation></message>
    <message><source>method.local-ports</source><translation>Une demande STUN depuis chaque port source ; la réponse indique le port que la box (routeur) montre à l’extérieur.</translation></message>
    <message><source>method.networks</source><translation>Quelques adresses de chaque réseau du document ont été interrogées en TCP.</translation></message>
    <!-- Values: units, dates, lists. Date formats are patterns (d day, M month, y year, H hour, m minute) -->
    <message><source>format.date</source><translation>dd/MM/yyyy</translation></message>
    <message><source>format.date.sentence</source><translation>d MMMM yyyy</translation></message>
    <message><source>format.date.sentence.first</source><translation>d'er' MMMM yyyy</translation></message>
    <message><source>format.time</source><translation>HH:mm</translation></message>
    <message><source>list.two</source><translation>{first} et {last}</translation></message>
    <message><source>list.more</source><translation>{first}, {last}</translation></message>
    <message><source>unit.below</source><translation>moins de {value}</translation></message>
    <message><source>unit.bytes</source><translation>{value} o</translation></message>
    <message><source>unit.kilobytes</source><translation>{value} Ko</translation></message>
    <message><source>unit.megabytes</source><translation>{value} Mo</translation></message>
    <message><source>unit.gigabytes</source><translation>{value} Go</translation></message>
    <message><source>unit.terabytes</source><translation>{value} To</translation></message>
    <message><source>unit.megabits</source><translation>{value} Mbit/s</translation></message>
    <message><source>unit.milliseconds</source><translation>{value} ms</translation></message>
    <message><source>unit.seconds</source><translation>{value} s</translation></message>
    <message><source>unit.minutes</source><translation>{minutes} min {seconds} s</translation></message>
    <message><source>unit.minutes.whole</source><translation>{minutes} min</translation></message>
    <message><source>unit.hours.whole</source><translation>{hours} h</translation></message>
    <message><source>unit.hours</source><translation>{hours} h {minutes} min</translation></message>
    <message numerus="yes"><source>unit.days</source><translation>
        <numerusform>%n jour</numerusform>
        <numerusform>%n jours</numerusform>
    </translation></message>
    <message><source>unit.percent</source><translation>{value} %</translation></message>
    <message><source>unit.megahertz</source><translation>{value} MHz</translation></message>
    <message><source>unit.gigahertz</source><translation>{value} GHz</translation></message>
    <message><source>unit.kilohertz</source><translation>{value} kHz</translation></message>
    <message><source>unit.decibels</source><translation>{value} dB</translation></message>
    <message><source>unit.mos</source><translation>{value} sur 5</translation></message>
    <message><source>value.yes</source><translation>oui</translation></message>
    <message><source>value.no</source><translation>non</translation></message>
    <message><source>value.unknown</source><translation>inconnu</translation></message>
    <message><source>found.from-afar</source><translation>Mesuré sur le PC distant, pas à votre poste.</translation></message>
    <message><source>value.detail</source><translation>{target} ({state})</translation></message>
    <message><source>value.detail.timed</source><translation>{target} ({state}, {time})</translation></message>
    <message><source>value.none</source><translation>aucun</translation></message>
    <!-- Words for values that are not numbers: value.<fact>.<word> -->
    <message><source>value.workplace.role.user-pc</source><translation>PC de l’agent</translation></message>
    <message><source>value.workplace.role.coach-pc</source><translation>PC du coach</translation></message>
    <message><source>value.workplace.role.server</source><translation>Serveur</translation></message>
    <message><source>value.workplace.clients.professional-client</source><translation>Professional Client</translation></message>
    <message><source>value.workplace.clients.professional-client-6</source><translation>Professional Client 6</translation></message>
    <message><source>value.workplace.channels.text-chat</source><translation>Chat texte</translation></message>
    <message><source>value.workplace.channels.video-chat</source><translation>Chat vidéo</translation></message>
    <message><source>value.workplace.channels.whatsapp</source><translation>WhatsApp</translation></message>
    <message><source>value.workplace.channels.co-browsing</source><translation>Navigation partagée</translation></message>
    <message><source>value.workplace.channels.recording</source><translation>Enregistrement de l’écran et des appels</translation></message>
    <message><source>value.workplace.channels.voip</source><translation>VoIP</translation></message>
    <message><source>value.workplace.channels.tapi</source><translation>TAPI</translation></message>
    <message><source>value.workplace.channels.mail</source><translation>E-mails du système</translation></message>
    <message><source>value.workplace.hosting.cloud</source><translation>Cloud</translation></message>
    <message><source>value.workplace.hosting.private-cloud</source><translation>Cloud privé</translation></message>
    <message><source>value.profile.signature.none</source><translation>sans signature</translation></message>
    <message><source>value.profile.signature.foreign</source><translation>signé avec une clé que Self Check ne connaît pas</translation></message>
    <message><source>value.profile.signature.trusted</source><translation>signé avec une clé connue</translation></message>
    <message><source>value.os.family.windows</source><translation>Windows</translation></message>
    <message><source>value.os.family.linux</source><translation>Linux</translation></message>
    <message><source>value.os.generation.windows-10</source><translation>Windows 10</translation></message>
    <message><source>value.os.generation.windows-11</source><translation>Windows 11</translation></message>
    <message><source>value.os.generation.windows-older</source><translation>antérieur à Windows 10</translation></message>
    <message><source>value.os.generation.windows-server</source><translation>Windows Server</translation></message>
    <message><source>value.os.generation.linux</source><translation>Linux</translation></message>
    <message><source>value.os.edition.desktop</source><translation>Bureau</translation></message>
    <message><source>value.os.edition.server</source><translation>Serveur</translation></message>
    <message><source>value.os.support.supported</source><translation>pris en charge par l’éditeur</translation></message>
    <message><source>value.os.support.ending</source><translation>prise en charge bientôt terminée</translation></message>
    <message><source>value.os.support.ended</source><translation>plus pris en charge par l’éditeur</translation></message>
    <message><source>value.os.support.unknown</source><translation>inconnu</translation></message>
    <message><source>value.os.architecture.x86_64</source><translation>64 bits (x86-64)</translation></message>
    <message><source>value.os.architecture.x86</source><translation>32 bits (x86)</translation></message>
    <message><source>value.os.architecture.arm64</source><translation>64 bits (ARM64)</translation></message>
    <message><source>value.installer.value.disabled</source><translation>désactivé</translation></message>
    <message><source>value.clickonce.value.temporary</source><translation>temporaire</translation></message>
    <message><source>value.clickonce.value.mandatory</source><translation>obligatoire</translation></message>
    <message><source>value.tapi.incoming.state.complete</source><translation>toutes les fonctionnalités présentes</translation></message>
    <message><source>value.tapi.incoming.state.missing</source><translation>fonctionnalités absentes</translation></message>
    <message><source>value.tapi.incoming.state.none</source><translation>aucune</translation></message>
    <message><source>value.tapi.incoming.state.unknown</source><translation>inconnu</translation></message>
    <message><source>value.tapi.user.state.complete</source><translation>toutes les fonctionnalités présentes</translation></message>
    <message><source>value.tapi.user.state.missing</source><translation>fonctionnalités absentes</translation></message>
    <message><source>value.tapi.user.state.none</source><translation>aucune</translation></message>
    <message><source>value.tapi.user.state.unknown</source><translation>inconnu</translation></message>
    <message><source>value.tapi.state.lines</source><translation>avec des lignes</translation></message>
    <message><source>value.tapi.state.no-lines</source><translation>sans ligne</translation></message>
    <message><source>value.tapi.state.no-driver</source><translation>aucun</translation></message>
    <message><source>value.tapi.state.unknown</source><translation>inconnu</translation></message>
    <message><source>value.tapi.user.state.only-route-points</source><translation>seulement des lignes de distribution d’appels</translation></message>
    <message><source>value.camera.state.found</source><translation>trouvée</translation></message>
    <message><source>value.camera.state.none</source><translation>aucune</translation></message>
    <message><source>value.camera.state.none-remote</source><translation>aucune dans la session à distance</translation></message>
    <message><source>value.camera.state.denied-device</source><translation>désactivée par une stratégie</translation></message>
    <message><source>value.camera.state.denied-machine</source><translation>accès désactivé sur ce PC</translation></message>
    <message><source>value.camera.state.denied-user</source><translation>accès désactivé dans ce compte</translation></message>
    <message><source>value.camera.state.denied-desktop</source><translation>accès désactivé pour les applications de bureau</translation></message>
    <message><source>value.camera.state.no-rights</source><translation>aucun droit</translation></message>
    <message><source>value.encoders.state.hardware</source><translation>matériel</translation></message>
    <message><source>value.encoders.state.software</source><translation>logiciel</translation></message>
    <message><source>value.encoders.state.library</source><translation>par une bibliothèque</translation></message>
    <message><source>value.encoders.state.none</source><translation>aucun</translation></message>
    <message><source>value.encoders.state.media-pack-missing</source><translation>Media Feature Pack absent</translation></message>
    <message><source>value.encoders.state.feature-missing</source><translation>fonctionnalité du serveur absente</translation></message>
    <message><source>value.encoders.state.framework-missing</source><translation>Media Foundation absent</translation></message>
    <message><source>value.encoders.state.unknown</source><translation>inconnu</translation></message>
    <message><source>value.flash.state.absent</source><translation>absent</translation></message>
    <message><source>value.flash.state.leftover</source><translation>encore présent</translation></message>
    <message><source>value.dotnet.state.installed</source><translation>installé</translation></message>
    <message><source>value.dotnet.state.absent</source><translation>non installé</translation></message>
    <message><source>value.dotnet.state.damaged</source><translation>endommagé</translation></message>
    <message><source>value.dotnet.support.with-windows</source><translation>aussi longtemps que ce Windows</translation></message>
    <message><source>value.dotnet.support.until</source><translation>encore pris en charge par l’éditeur</translation></message>
    <message><source>value.dotnet.support.ended</source><translation>plus pris en charge par l’éditeur</translation></message>
    <message><source>value.clickonce.promptInternet.enabled</source><translation>activée</translation></message>
    <message><source>value.clickonce.promptInternet.signed</source><translation>pour les programmes signés seulement</translation></message>
    <message><source>value.clickonce.promptInternet.disabled</source><translation>désactivée</translation></message>
    <message><source>value.clickonce.promptLocalIntranet.enabled</source><translation>activée</translation></message>
    <message><source>value.clickonce.promptLocalIntranet.signed</source><translation>pour les programmes signés seulement</translation></message>
    <message><source>value.clickonce.promptLocalIntranet.disabled</source><translation>désactivée</translation></message>
    <message><source>value.clickonce.promptMyComputer.enabled</source><translation>activée</translation></message>
    <message><source>value.clickonce.promptMyComputer.signed</source><translation>pour les programmes signés seulement</translation></message>
    <message><source>value.clickonce.promptMyComputer.disabled</source><translation>désactivée</translation></message>
    <message><source>value.clickonce.promptTrustedSites.enabled</source><translation>activée</translation></message>
    <message><source>value.clickonce.promptTrustedSites.signed</source><translation>pour les programmes signés seulement</translation></message>
    <message><source>value.clickonce.promptTrustedSites.disabled</source><translation>désactivée</translation></message>
    <message><source>value.clickonce.promptUntrustedSites.enabled</source><translation>activée</translation></message>
    <message><source>value.clickonce.promptUntrustedSites.signed</source><translation>pour les programmes signés seulement</translation></message>
    <message><source>value.clickonce.promptUntrustedSites.disabled</source><translation>désactivée</translation></message>
    <message><source>value.clickonce.profile.local</source><translation>sur ce PC</translation></message>
    <message><source>value.clickonce.profile.roaming</source><translation>itinérant</translation></message>
    <message><source>value.clickonce.profile.temporary</source><translation>temporaire</translation></message>
    <message><source>value.clickonce.profile.mandatory</source><translation>obligatoire, réinitialisé à la fermeture</translation></message>
    <message><source>value.clickonce.state.ready</source><translation>configuré</translation></message>
    <message><source>value.deployment.clickonce.ready</source><translation>configuré</translation></message>
    <message><source>value.clickonce.state.dotnet</source><translation>.NET Framework 4.6.2 manque</translation></message>
    <message><source>value.deployment.clickonce.dotnet</source><translation>.NET Framework 4.6.2 manque</translation></message>
    <message><source>value.clickonce.causes.dotnet</source><translation>.NET Framework 4.6.2 manque</translation></message>
    <message><source>value.clickonce.state.s-mode</source><translation>mode S</translation></message>
    <message><source>value.deployment.clickonce.s-mode</source><translation>mode S</translation></message>
    <message><source>value.clickonce.causes.s-mode</source><translation>mode S</translation></message>
    <message><source>value.clickonce.state.dfshim</source><translation>dfshim.dll manque</translation></message>
    <message><source>value.deployment.clickonce.dfshim</source><translation>dfshim.dll manque</translation></message>
    <message><source>value.clickonce.causes.dfshim</source><translation>dfshim.dll manque</translation></message>
    <message><source>value.clickonce.state.association</source><translation>.application ne relève pas de ClickOnce</translation></message>
    <message><source>value.deployment.clickonce.association</source><translation>.application ne relève pas de ClickOnce</translation></message>
    <message><source>value.clickonce.causes.association</source><translation>.application ne relève pas de ClickOnce</translation></message>
    <message><source>value.clickonce.state.opener</source><translation>autre programme choisi pour .application</translation></message>
    <message><source>value.deployment.clickonce.opener</source><translation>autre programme choisi pour .application</translation></message>
    <message><source>value.clickonce.causes.opener</source><translation>autre programme choisi pour .application</translation></message>
    <message><source>value.clickonce.state.prompt-disabled</source><translation>installation depuis Internet interdite</translation></message>
    <message><source>value.deployment.clickonce.prompt-disabled</source><translation>installation depuis Internet interdite</translation></message>
    <message><source>value.clickonce.causes.prompt-disabled</source><translation>installation depuis Internet interdite</translation></message>
    <message><source>value.clickonce.state.cache</source><translation>pas de droit d’écriture</translation></message>
    <message><source>value.deployment.clickonce.cache</source><translation>pas de droit d’écriture</translation></message>
    <message><source>value.clickonce.causes.cache</source><translation>pas de droit d’écriture</translation></message>
    <message><source>value.clickonce.state.software-restriction</source><translation>programmes du dossier personnel interdits</translation></message>
    <message><source>value.deployment.clickonce.software-restriction</source><translation>programmes du dossier personnel interdits</translation></message>
    <message><source>value.clickonce.causes.software-restriction</source><translation>programmes du dossier personnel interdits</translation></message>
    <message><source>value.clickonce.state.prompt-trusted-only</source><translation>éditeurs approuvés seulement</translation></message>
    <message><source>value.deployment.clickonce.prompt-trusted-only</source><translation>éditeurs approuvés seulement</translation></message>
    <message><source>value.clickonce.causes.prompt-trusted-only</source><translation>éditeurs approuvés seulement</translation></message>
    <message><source>value.clickonce.state.prompt-signed</source><translation>programmes signés seulement</translation></message>
    <message><source>value.deployment.clickonce.prompt-signed</source><translation>programmes signés seulement</translation></message>
    <message><source>value.clickonce.causes.prompt-signed</source><translation>programmes signés seulement</translation></message>
    <message><source>value.clickonce.state.prompt-32</source><translation>règle plus stricte pour les programmes 32 bits</translation></message>
    <message><source>value.deployment.clickonce.prompt-32</source><translation>règle plus stricte pour les programmes 32 bits</translation></message>
    <message><source>value.clickonce.causes.prompt-32</source><translation>règle plus stricte pour les programmes 32 bits</translation></message>
    <message><source>value.clickonce.state.applocker</source><translation>AppLocker sans règle adaptée</translation></message>
    <message><source>value.deployment.clickonce.applocker</source><translation>AppLocker sans règle adaptée</translation></message>
    <message><source>value.clickonce.causes.applocker</source><translation>AppLocker sans règle adaptée</translation></message>
    <message><source>value.clickonce.state.smart-app-control</source><translation>Smart App Control</translation></message>
    <message><source>value.deployment.clickonce.smart-app-control</source><translation>Smart App Control</translation></message>
    <message><source>value.clickonce.causes.smart-app-control</source><translation>Smart App Control</translation></message>
    <message><source>value.clickonce.state.cache-network</source><translation>dossier sur un lecteur réseau</translation></message>
    <message><source>value.deployment.clickonce.cache-network</source><translation>dossier sur un lecteur réseau</translation></message>
    <message><source>value.clickonce.causes.cache-network</source><translation>dossier sur un lecteur réseau</translation></message>
    <message><source>value.clickonce.state.profile</source><translation>profil non durable</translation></message>
    <message><source>value.deployment.clickonce.profile</source><translation>profil non durable</translation></message>
    <message><source>value.clickonce.causes.profile</source><translation>profil non durable</translation></message>
    <message><source>value.clickonce.state.quota</source><translation>peu de place autorisée</translation></message>
    <message><source>value.deployment.clickonce.quota</source><translation>peu de place autorisée</translation></message>
    <message><source>value.clickonce.causes.quota</source><translation>peu de place autorisée</translation></message>
    <message><source>value.clickonce.state.content-type</source><translation>type de contenu manquant</translation></message>
    <message><source>value.deployment.clickonce.content-type</source><translation>type de contenu manquant</translation></message>
    <message><source>value.clickonce.causes.content-type</source><translation>type de contenu manquant</translation></message>
    <message><source>value.clickonce.state.direct-invoke</source><translation>copies téléchargées seulement</translation></message>
    <message><source>value.deployment.clickonce.direct-invoke</source><translation>copies téléchargées seulement</translation></message>
    <message><source>value.clickonce.causes.direct-invoke</source><translation>copies téléchargées seulement</translation></message>
    <message><source>value.clickonceBrowser.state.default</source><translation>navigateur par défaut</translation></message>
    <message><source>value.clickonceBrowser.state.other</source><translation>autre que le navigateur par défaut</translation></message>
    <message><source>value.clickonceBrowser.state.default-unknown</source><translation>présent, navigateur par défaut inconnu</translation></message>
    <message><source>value.clickonceBrowser.state.downloads-off</source><translation>téléchargements interdits</translation></message>
    <message><source>value.clickonceBrowser.state.edge-off</source><translation>interdit dans Microsoft Edge</translation></message>
    <message><source>value.clickonceBrowser.state.add-on-off</source><translation>module désactivé ou trop ancien</translation></message>
    <message><source>value.clickonceBrowser.state.none</source><translation>aucun</translation></message>
    <message><source>value.clickonceBrowser.edge.default</source><translation>activé</translation></message>
    <message><source>value.clickonceBrowser.edge.allowed</source><translation>activé par une règle</translation></message>
    <message><source>value.clickonceBrowser.edge.forbidden</source><translation>désactivé par une règle</translation></message>
    <message><source>value.clickonceBrowser.edge.too-old</source><translation>à partir de la version 87</translation></message>
    <message><source>value.installer.state.allowed</source><translation>autorisés</translation></message>
    <message><source>value.deployment.installer.allowed</source><translation>autorisés</translation></message>
    <message><source>value.installer.state.no-service</source><translation>service manquant</translation></message>
    <message><source>value.deployment.installer.no-service</source><translation>service manquant</translation></message>
    <message><source>value.installer.state.service-disabled</source><translation>service désactivé</translation></message>
    <message><source>value.deployment.installer.service-disabled</source><translation>service désactivé</translation></message>
    <message><source>value.installer.state.forbidden</source><translation>interdits</translation></message>
    <message><source>value.deployment.installer.forbidden</source><translation>interdits</translation></message>
    <message><source>value.installer.state.managed-only</source><translation>par le service informatique seulement</translation></message>
    <message><source>value.deployment.installer.managed-only</source><translation>par le service informatique seulement</translation></message>
    <message><source>value.installer.state.s-mode</source><translation>mode S</translation></message>
    <message><source>value.deployment.installer.s-mode</source><translation>mode S</translation></message>
    <message><source>value.installer.serviceStart.boot</source><translation>au démarrage du système</translation></message>
    <message><source>value.installer.serviceStart.system</source><translation>au démarrage du système</translation></message>
    <message><source>value.installer.serviceStart.automatic</source><translation>automatique</translation></message>
    <message><source>value.installer.serviceStart.manual</source><translation>à la demande</translation></message>
    <message><source>value.installer.serviceStart.disabled</source><translation>désactivé</translation></message>
    <message><source>value.deployment.state.clickonce</source><translation>ClickOnce convient</translation></message>
    <message><source>value.deployment.state.msi</source><translation>le package MSI convient</translation></message>
    <message><source>value.deployment.state.exe-admin</source><translation>le fichier EXE convient</translation></message>
    <message><source>value.deployment.state.exe</source><translation>le fichier EXE convient, droits d’administrateur manquants</translation></message>
    <message><source>value.deployment.state.none</source><translation>aucun mode ne convient</translation></message>
    <message><source>value.firmware.kind.uefi</source><translation>UEFI</translation></message>
    <message><source>value.firmware.kind.bios</source><translation>BIOS</translation></message>
    <message><source>value.firmware.kind.unknown</source><translation>inconnu</translation></message>
    <message><source>value.secureBoot.state.on</source><translation>activé</translation></message>
    <message><source>value.secureBoot.state.off</source><translation>désactivé</translation></message>
    <message><source>value.secureBoot.state.unknown</source><translation>inconnu</translation></message>
    <message><source>value.tpm.version.none</source><translation>aucun</translation></message>
    <message><source>value.tpm.version.unknown</source><translation>inconnu</translation></message>
    <message><source>value.os.smartAppControl.off</source><translation>désactivé</translation></message>
    <message><source>value.os.smartAppControl.on</source><translation>activé</translation></message>
    <message><source>value.os.smartAppControl.evaluation</source><translation>en cours d’évaluation par Windows</translation></message>
    <message><source>value.os.rebootReasons.servicing</source><translation>composants Windows</translation></message>
    <message><source>value.os.rebootReasons.update</source><translation>Windows Update</translation></message>
    <message><source>value.os.rebootReasons.rename</source><translation>nouveau nom du PC</translation></message>
    <message><source>value.os.rebootReasons.files</source><translation>fichiers remplacés au démarrage</translation></message>
    <message><source>value.cpu.windows11.listed</source><translation>probablement présent</translation></message>
    <message><source>value.cpu.windows11.not-listed</source><translation>probablement absent</translation></message>
    <message><source>value.cpu.windows11.unknown</source><translation>inconnu</translation></message>
    <message><source>value.display.state.fits</source><translation>suffisante</translation></message>
    <message><source>value.display.state.small</source><translation>trop petite</translation></message>
    <message><source>value.display.state.unknown</source><translation>inconnu</translation></message>
    <message><source>value.session.kind.console</source><translation>sur ce PC</translation></message>
    <message><source>value.session.kind.rdp</source><translation>Bureau à distance (RDP)</translation></message>
    <message><source>value.session.kind.citrix</source><translation>Citrix</translation></message>
    <message><source>value.session.kind.horizon</source><translation>Horizon</translation></message>
    <message><source>value.session.kind.ssh</source><translation>SSH</translation></message>
    <message><source>value.session.kind.remote-other</source><translation>accès à distance</translation></message>
    <message><source>value.session.kind.unknown</source><translation>inconnu</translation></message>
    <message><source>value.session.membership.domain</source><translation>domaine (Active Directory)</translation></message>
    <message><source>value.session.membership.entra</source><translation>Microsoft Entra</translation></message>
    <message><source>value.session.membership.none</source><translation>aucune organisation</translation></message>
    <message><source>value.power.source.mains</source><translation>secteur</translation></message>
    <message><source>value.power.source.battery</source><translation>batterie</translation></message>
    <message><source>value.power.plan.balanced</source><translation>Utilisation normale</translation></message>
    <message><source>value.power.plan.high-performance</source><translation>Performances élevées</translation></message>
    <message><source>value.power.plan.ultimate</source><translation>Performances optimales</translation></message>
    <message><source>value.power.plan.power-saver</source><translation>Économie d’énergie</translation></message>
    <message><source>value.power.plan.other</source><translation>autre</translation></message>
    <message><source>value.power.mode.efficiency</source><translation>meilleure efficacité énergétique</translation></message>
    <message><source>value.power.mode.balanced</source><translation>équilibré</translation></message>
    <message><source>value.power.mode.performance</source><translation>meilleures performances</translation></message>
    <message><source>value.power.concern.none</source><translation>rien</translation></message>
    <message><source>value.power.concern.saver</source><translation>économiseur de batterie</translation></message>
    <message><source>value.power.concern.plan</source><translation>mode d’alimentation</translation></message>
    <message><source>value.power.concern.sleep-mains</source><translation>mise en veille rapide</translation></message>
    <message><source>value.power.concern.sleep-battery</source><translation>mise en veille rapide</translation></message>
    <message><source>value.power.concern.unknown</source><translation>inconnu</translation></message>
    <message><source>value.browsers.state.current</source><translation>version actuelle</translation></message>
    <message><source>value.browsers.state.behind</source><translation>une ou deux versions de retard</translation></message>
    <message><source>value.browsers.state.far-behind</source><translation>très en retard sur la version actuelle</translation></message>
    <message><source>value.browsers.state.unknown</source><translation>inconnu</translation></message>
    <message><source>value.browsers.state.none</source><translation>aucun navigateur pris en charge</translation></message>
    <message><source>value.browsers.bestScope.machine</source><translation>installé pour tous</translation></message>
    <message><source>value.browsers.bestScope.user</source><translation>installé pour ce compte seulement</translation></message>
    <message><source>value.browsers.javascript.on</source><translation>activé</translation></message>
    <message><source>value.browsers.javascript.off</source><translation>désactivé</translation></message>
    <message><source>value.browsers.javascript.off-policy</source><translation>désactivé par une stratégie</translation></message>
    <message><source>value.browsers.javascript.elsewhere</source><translation>activé seulement dans un autre navigateur</translation></message>
    <message><source>value.browsers.javascript.by-site</source><translation>selon le site</translation></message>
    <message><source>value.browsers.javascript.unknown</source><translation>illisible</translation></message>
    <message><source>value.browsers.cookies.allowed</source><translation>autorisé</translation></message>
    <message><source>value.browsers.cookies.cleared</source><translation>effacé à la fermeture</translation></message>
    <message><source>value.browsers.cookies.cleared-policy</source><translation>effacé à la fermeture par une stratégie</translation></message>
    <message><source>value.browsers.cookies.blocked</source><translation>bloqué</translation></message>
    <message><source>value.browsers.cookies.blocked-policy</source><translation>bloqué par une stratégie</translation></message>
    <message><source>value.browsers.cookies.elsewhere</source><translation>autorisé seulement dans un autre navigateur</translation></message>
    <message><source>value.browsers.cookies.by-site</source><translation>selon le site</translation></message>
    <message><source>value.browsers.cookies.unknown</source><translation>illisible</translation></message>
    <message><source>value.browsers.localStorage.allowed</source><translation>autorisé</translation></message>
    <message><source>value.browsers.localStorage.cleared</source><translation>effacé à la fermeture</translation></message>
    <message><source>value.browsers.localStorage.cleared-policy</source><translation>effacé à la fermeture par une stratégie</translation></message>
    <message><source>value.browsers.localStorage.blocked</source><translation>bloqué</translation></message>
    <message><source>value.browsers.localStorage.blocked-policy</source><translation>bloqué par une stratégie</translation></message>
    <message><source>value.browsers.localStorage.elsewhere</source><translation>autorisé seulement dans un autre navigateur</translation></message>
    <message><source>value.browsers.localStorage.by-site</source><translation>selon le site</translation></message>
    <message><source>value.browsers.localStorage.unknown</source><translation>illisible</translation></message>
    <message><source>value.browsers.webrtc.on</source><translation>activé</translation></message>
    <message><source>value.browsers.webrtc.limited</source><translation>seulement par des détours</translation></message>
    <message><source>value.browsers.webrtc.off</source><translation>désactivé</translation></message>
    <message><source>value.browsers.webrtc.by-site</source><translation>selon le site</translation></message>
    <message><source>value.browsers.webrtc.unknown</source><translation>illisible</translation></message>
    <message><source>value.browsers.microphone.allowed</source><translation>non bloqué</translation></message>
    <message><source>value.browsers.microphone.blocked</source><translation>bloqué</translation></message>
    <message><source>value.browsers.microphone.by-site</source><translation>selon le site</translation></message>
    <message><source>value.browsers.microphone.unknown</source><translation>illisible</translation></message>
    <message><source>value.browsers.camera.allowed</source><translation>non bloqué</translation></message>
    <message><source>value.browsers.camera.blocked</source><translation>bloqué</translation></message>
    <message><source>value.browsers.camera.by-site</source><translation>selon le site</translation></message>
    <message><source>value.browsers.camera.unknown</source><translation>illisible</translation></message>
    <message><source>value.browsers.sleep.awake</source><translation>désactivé</translation></message>
    <message><source>value.browsers.sleep.by-default</source><translation>aucun réglage trouvé</translation></message>
    <message><source>value.browsers.sleep.sleeps</source><translation>activé</translation></message>
    <message><source>value.browsers.sleep.sleeps-policy</source><translation>activé par une stratégie</translation></message>
    <message><source>value.browsers.sleep.unknown</source><translation>illisible</translation></message>
    <message><source>value.link.kind.cable</source><translation>câble réseau</translation></message>
    <message><source>value.link.kind.wifi</source><translation>Wi-Fi</translation></message>
    <message><source>value.link.kind.vpn</source><translation>VPN</translation></message>
    <message><source>value.link.kind.other</source><translation>un autre type de connexion</translation></message>
    <message><source>value.link.kind.none</source><translation>aucune connexion</translation></message>
    <message><source>value.sound.state.ready</source><translation>prêt</translation></message>
    <message><source>value.sound.state.none</source><translation>aucun périphérique</translation></message>
    <message><source>value.sound.state.no-output</source><translation>rien pour écouter</translation></message>
    <message><source>value.sound.state.no-input</source><translation>aucun microphone</translation></message>
    <message><source>value.sound.state.output-disabled</source><translation>sortie désactivée</translation></message>
    <message><source>value.sound.state.input-disabled</source><translation>microphone désactivé</translation></message>
    <message><source>value.sound.state.no-input-remote</source><translation>PC distant sans microphone</translation></message>
    <message><source>value.sound.state.service-off</source><translation>Audio Windows ne fonctionne pas</translation></message>
    <message><source>value.sound.state.no-server</source><translation>aucun serveur de son</translation></message>
    <message><source>value.headset.state.headset</source><translation>choisi partout</translation></message>
    <message><source>value.headset.state.bluetooth</source><translation>choisi partout, LE Audio</translation></message>
    <message><source>value.headset.state.bluetooth-hands-free</source><translation>Bluetooth en mode téléphone</translation></message>
    <message><source>value.headset.state.narrowband</source><translation>qualité téléphone seulement</translation></message>
    <message><source>value.headset.state.only-communications</source><translation>choisi seulement pour la téléphonie</translation></message>
    <message><source>value.headset.state.only-default</source><translation>pas choisi pour la téléphonie</translation></message>
    <message><source>value.headset.state.wrong-microphone</source><translation>autre microphone choisi</translation></message>
    <message><source>value.headset.state.wrong-output</source><translation>autre sortie choisie</translation></message>
    <message><source>value.headset.state.not-default</source><translation>pas choisi</translation></message>
    <message><source>value.headset.state.no-microphone</source><translation>sans microphone</translation></message>
    <message><source>value.headset.state.two-headsets</source><translation>deux différents</translation></message>
    <message><source>value.headset.state.disabled</source><translation>désactivé</translation></message>
    <message><source>value.headset.state.unplugged</source><translation>pas branché</translation></message>
    <message><source>value.headset.state.unconfirmed</source><translation>pas certain</translation></message>
    <message><source>value.headset.state.unconfirmed-not-default</source><translation>pas certain, pas choisi</translation></message>
    <message><source>value.headset.state.headphones</source><translation>écouteurs seulement</translation></message>
    <message><source>value.headset.state.speakerphone</source><translation>haut-parleur de conférence</translation></message>
    <message><source>value.headset.state.built-in</source><translation>périphériques intégrés</translation></message>
    <message><source>value.headset.state.two-devices</source><translation>deux appareils séparés</translation></message>
    <message><source>value.headset.state.not-found</source><translation>pas trouvé</translation></message>
    <message><source>value.headset.state.virtual</source><translation>un programme comme périphérique</translation></message>
    <message><source>value.headset.state.remote</source><translation>invisible depuis le PC distant</translation></message>
    <message><source>value.headset.state.none</source><translation>aucun périphérique</translation></message>
    <message><source>value.headset.bus.usb</source><translation>USB</translation></message>
    <message><source>value.headset.bus.bluetooth</source><translation>Bluetooth</translation></message>
    <message><source>value.headset.bus.socket</source><translation>prise jack</translation></message>
    <message><source>value.headset.bus.unknown</source><translation>inconnu</translation></message>
    <message><source>value.permission.state.allowed</source><translation>autorisé</translation></message>
    <message><source>value.permission.state.server</source><translation>autorisé par le serveur de son</translation></message>
    <message><source>value.permission.state.denied-machine</source><translation>désactivé pour le PC</translation></message>
    <message><source>value.permission.state.denied-user</source><translation>désactivé pour les applications</translation></message>
    <message><source>value.permission.state.denied-desktop</source><translation>désactivé pour les applications de bureau</translation></message>
    <message><source>value.permission.state.denied-policy</source><translation>désactivé par stratégie</translation></message>
    <message><source>value.permission.state.policy</source><translation>stratégie contre les applications</translation></message>
    <message><source>value.permission.state.refused-programs</source><translation>refusé à certains programmes</translation></message>
    <message><source>value.internet.state.ok</source><translation>fonctionne</translation></message>
    <message><source>value.internet.state.no-link</source><translation>aucune connexion réseau</translation></message>
    <message><source>value.internet.state.no-address</source><translation>aucune adresse réseau</translation></message>
    <message><source>value.internet.state.no-gateway</source><translation>la box ne répond pas</translation></message>
    <message><source>value.internet.state.no-dns</source><translation>les noms sont introuvables</translation></message>
    <message><source>value.internet.state.dns-hijacked</source><translation>les noms reçoivent une réponse fausse</translation></message>
    <message><source>value.internet.state.portal</source><translation>page d’identification à passer</translation></message>
    <message><source>value.internet.state.no-internet</source><translation>aucune réponse d’Internet</translation></message>
    <message><source>value.internet.state.name-not-found</source><translation>nom de l’adresse de test introuvable</translation></message>
    <message><source>value.gateway.state.answers</source><translation>répond</translation></message>
    <message><source>value.gateway.state.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.gateway.state.none</source><translation>aucune</translation></message>
    <message><source>value.dns.state.ok</source><translation>répond</translation></message>
    <message><source>value.dns.state.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.dns.state.refused</source><translation>a refusé la demande</translation></message>
    <message><source>value.dns.state.failed</source><translation>a signalé une panne</translation></message>
    <message><source>value.dns.state.not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.dns.state.no-data</source><translation>nom sans adresse</translation></message>
    <message><source>value.dns.state.hijacked</source><translation>répond pour des noms qui n’existent pas</translation></message>
    <message><source>value.dns.state.none</source><translation>aucun serveur de noms défini</translation></message>
    <message><source>value.ipv6.state.works</source><translation>fonctionne</translation></message>
    <message><source>value.ipv6.state.broken</source><translation>pas de réponse</translation></message>
    <message><source>value.ipv6.state.failed</source><translation>non atteint</translation></message>
    <message><source>value.ipv6.state.unknown</source><translation>non mesuré</translation></message>
    <message><source>value.ipv6.state.none</source><translation>absent</translation></message>
    <message><source>value.path.state.passes</source><translation>arrivent</translation></message>
    <message><source>value.path.state.black-hole</source><translation>disparaissent sans message</translation></message>
    <message><source>value.path.state.unknown</source><translation>non mesuré</translation></message>
    <message><source>value.dns.order.ok</source><translation>le premier répond</translation></message>
    <message><source>value.dns.order.first-silent</source><translation>le premier ne répond pas</translation></message>
    <message><source>value.dns.order.none</source><translation>aucun ne répond</translation></message>
    <message><source>value.dns.agreement.same</source><translation>d’accord</translation></message>
    <message><source>value.dns.agreement.differ</source><translation>indiquent des réseaux différents</translation></message>
    <message><source>value.dns.agreement.unknown</source><translation>non comparés</translation></message>
    <message><source>value.dns.state.alias-loop</source><translation>le nom renvoie en boucle</translation></message>
    <message><source>value.portal.state.none</source><translation>aucune</translation></message>
    <message><source>value.portal.state.portal</source><translation>identification nécessaire</translation></message>
    <message><source>value.portal.state.odd</source><translation>autre page que prévu</translation></message>
    <message><source>value.portal.state.blocked</source><translation>bloquée par le pare-feu de ce PC</translation></message>
    <message><source>value.portal.state.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.portal.state.failed</source><translation>non mesurable</translation></message>
    <message><source>value.portal.state.unknown</source><translation>inconnu</translation></message>
    <message><source>value.tcp.state.open</source><translation>joignable</translation></message>
    <message><source>value.tcp.state.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.tcp.state.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.tcp.state.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.tcp.state.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.tcp.state.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.tcp.state.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.tcp.state.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.tcp.state.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.tcp.state.closed-early</source><translation>fermé avant une réponse</translation></message>
    <message><source>value.tcp.state.tls-failed</source><translation>pas de connexion chiffrée</translation></message>
    <message><source>value.tcp.state.certificate-expired</source><translation>certificat expiré</translation></message>
    <message><source>value.tcp.state.certificate-not-yet-valid</source><translation>certificat pas encore valable</translation></message>
    <message><source>value.tcp.state.certificate-name</source><translation>certificat d’un autre nom</translation></message>
    <message><source>value.tcp.state.certificate-untrusted</source><translation>certificat d’un émetteur inconnu</translation></message>
    <message><source>value.tcp.state.no-greeting</source><translation>connecté, mais sans réponse</translation></message>
    <message><source>value.tcp.state.wrong-greeting</source><translation>connecté, mais réponse inattendue</translation></message>
    <message><source>value.tcp.state.not-asked</source><translation>non interrogé</translation></message>
    <message><source>value.tcp.ipv6State.open</source><translation>joignable</translation></message>
    <message><source>value.tcp.ipv6State.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.tcp.ipv6State.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.tcp.ipv6State.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.tcp.ipv6State.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.tcp.ipv6State.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.tcp.ipv6State.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.tcp.ipv6State.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.tcp.ipv6State.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.tcp.ipv6State.closed-early</source><translation>fermé avant une réponse</translation></message>
    <message><source>value.tcp.ipv6State.tls-failed</source><translation>pas de connexion chiffrée</translation></message>
    <message><source>value.tcp.ipv6State.certificate-expired</source><translation>certificat expiré</translation></message>
    <message><source>value.tcp.ipv6State.certificate-not-yet-valid</source><translation>certificat pas encore valable</translation></message>
    <message><source>value.tcp.ipv6State.certificate-name</source><translation>certificat d’un autre nom</translation></message>
    <message><source>value.tcp.ipv6State.certificate-untrusted</source><translation>certificat d’un émetteur inconnu</translation></message>
    <message><source>value.tcp.ipv6State.no-greeting</source><translation>connecté, mais sans réponse</translation></message>
    <message><source>value.tcp.ipv6State.wrong-greeting</source><translation>connecté, mais réponse inattendue</translation></message>
    <message><source>value.websocket.state.open</source><translation>établi</translation></message>
    <message><source>value.websocket.clearState.open</source><translation>établi</translation></message>
    <message><source>value.websocket.state.handshake-silent</source><translation>pas de réponse à l’établissement</translation></message>
    <message><source>value.websocket.clearState.handshake-silent</source><translation>pas de réponse à l’établissement</translation></message>
    <message><source>value.websocket.state.handshake-closed</source><translation>coupé pendant l’établissement</translation></message>
    <message><source>value.websocket.clearState.handshake-closed</source><translation>coupé pendant l’établissement</translation></message>
    <message><source>value.websocket.state.handshake-garbled</source><translation>réponse illisible à l’établissement</translation></message>
    <message><source>value.websocket.clearState.handshake-garbled</source><translation>réponse illisible à l’établissement</translation></message>
    <message><source>value.websocket.state.upgrade-stripped</source><translation>demande WebSocket non arrivée</translation></message>
    <message><source>value.websocket.clearState.upgrade-stripped</source><translation>demande WebSocket non arrivée</translation></message>
    <message><source>value.websocket.state.no-upgrade</source><translation>réponse de page ordinaire</translation></message>
    <message><source>value.websocket.clearState.no-upgrade</source><translation>réponse de page ordinaire</translation></message>
    <message><source>value.websocket.state.wrong-path</source><translation>pas de service à cette adresse</translation></message>
    <message><source>value.websocket.clearState.wrong-path</source><translation>pas de service à cette adresse</translation></message>
    <message><source>value.websocket.state.upgrade-refused</source><translation>refusé</translation></message>
    <message><source>value.websocket.clearState.upgrade-refused</source><translation>refusé</translation></message>
    <message><source>value.websocket.state.server-error</source><translation>service en panne</translation></message>
    <message><source>value.websocket.clearState.server-error</source><translation>service en panne</translation></message>
    <message><source>value.websocket.state.headers-altered</source><translation>réponse modifiée</translation></message>
    <message><source>value.websocket.clearState.headers-altered</source><translation>réponse modifiée</translation></message>
    <message><source>value.websocket.state.silent-afterwards</source><translation>établi, ne transmet rien</translation></message>
    <message><source>value.websocket.clearState.silent-afterwards</source><translation>établi, ne transmet rien</translation></message>
    <message><source>value.websocket.state.closed-afterwards</source><translation>établi, coupé aussitôt</translation></message>
    <message><source>value.websocket.clearState.closed-afterwards</source><translation>établi, coupé aussitôt</translation></message>
    <message><source>value.websocket.state.garbled-afterwards</source><translation>établi, données illisibles</translation></message>
    <message><source>value.websocket.clearState.garbled-afterwards</source><translation>établi, données illisibles</translation></message>
    <message><source>value.websocket.clearState.not-connected</source><translation>pas de connexion</translation></message>
    <message><source>value.websocket.state.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.webpage.state.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.websocket.state.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.webpage.state.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.websocket.state.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.webpage.state.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.websocket.state.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.webpage.state.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.websocket.state.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.webpage.state.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.websocket.state.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.webpage.state.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.websocket.state.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.webpage.state.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.webpage.state.proxy-failed</source><translation>arrêtée au serveur proxy</translation></message>
    <message><source>value.webpage.state.proxy-sign-in</source><translation>identification demandée par le serveur proxy</translation></message>
    <message><source>value.webpage.state.proxy-sign-in-refused</source><translation>identification refusée par le serveur proxy</translation></message>
    <message><source>value.webpage.state.proxy-forbidden</source><translation>interdite par le serveur proxy</translation></message>
    <message><source>value.webpage.state.proxy-gateway-failed</source><translation>non atteint par le serveur proxy</translation></message>
    <message><source>value.webpage.state.proxy-sign-in-windows</source><translation>identification avec Windows demandée par le serveur proxy</translation></message>
    <message><source>value.websocket.state.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.webpage.state.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.websocket.state.closed-early</source><translation>fermé avant une réponse</translation></message>
    <message><source>value.webpage.state.closed-early</source><translation>fermé avant une réponse</translation></message>
    <message><source>value.websocket.state.tls-failed</source><translation>pas de connexion chiffrée</translation></message>
    <message><source>value.webpage.state.tls-failed</source><translation>pas de connexion chiffrée</translation></message>
    <message><source>value.websocket.state.certificate-expired</source><translation>certificat expiré</translation></message>
    <message><source>value.webpage.state.certificate-expired</source><translation>certificat expiré</translation></message>
    <message><source>value.websocket.state.certificate-not-yet-valid</source><translation>certificat pas encore valable</translation></message>
    <message><source>value.webpage.state.certificate-not-yet-valid</source><translation>certificat pas encore valable</translation></message>
    <message><source>value.websocket.state.certificate-name</source><translation>certificat d’un autre nom</translation></message>
    <message><source>value.webpage.state.certificate-name</source><translation>certificat d’un autre nom</translation></message>
    <message><source>value.websocket.state.certificate-untrusted</source><translation>certificat d’un émetteur inconnu</translation></message>
    <message><source>value.webpage.state.certificate-untrusted</source><translation>certificat d’un émetteur inconnu</translation></message>
    <message><source>value.websocket.state.no-greeting</source><translation>connecté, mais sans réponse</translation></message>
    <message><source>value.webpage.state.no-greeting</source><translation>connecté, mais sans réponse</translation></message>
    <message><source>value.websocket.state.wrong-greeting</source><translation>connecté, mais réponse inattendue</translation></message>
    <message><source>value.webpage.state.wrong-greeting</source><translation>connecté, mais réponse inattendue</translation></message>
    <message><source>value.webpage.state.loaded</source><translation>intégré et chargé</translation></message>
    <message><source>value.webpage.state.page-lost</source><translation>redirections sans fin</translation></message>
    <message><source>value.webpage.state.page-status</source><translation>erreur de la page web</translation></message>
    <message><source>value.webpage.state.page-refused</source><translation>la page web refuse le contrôle</translation></message>
    <message><source>value.webpage.state.page-unreadable</source><translation>page web illisible</translation></message>
    <message><source>value.webpage.state.page-cut</source><translation>page web trop longue ou trop lente</translation></message>
    <message><source>value.webpage.state.missing</source><translation>non intégré</translation></message>
    <message><source>value.webpage.state.missing-manager</source><translation>non trouvé, mais gestionnaire de balises</translation></message>
    <message><source>value.webpage.state.held-back</source><translation>attend un consentement</translation></message>
    <message><source>value.webpage.state.mixed-content</source><translation>intégré sans chiffrement</translation></message>
    <message><source>value.webpage.state.policy</source><translation>interdit par la politique</translation></message>
    <message><source>value.webpage.state.script-lost</source><translation>redirections sans fin</translation></message>
    <message><source>value.webpage.state.script-status</source><translation>erreur du fichier</translation></message>
    <message><source>value.webpage.state.script-empty</source><translation>vide</translation></message>
    <message><source>value.webpage.state.script-type</source><translation>mauvais type</translation></message>
    <message><source>value.webpage.state.script-type-odd</source><translation>non signalé comme JavaScript</translation></message>
    <message><source>value.webpage.foundIn.nowhere</source><translation>nulle part</translation></message>
    <message><source>value.webpage.foundIn.tag</source><translation>propre élément script</translation></message>
    <message><source>value.webpage.foundIn.inline</source><translation>texte d’un script</translation></message>
    <message><source>value.webpage.foundIn.loader</source><translation>script chargeur</translation></message>
    <message><source>value.mail.state.ok</source><translation>chiffre, certificat valable</translation></message>
    <message><source>value.mail.state.certificate-not-yet-valid</source><translation>certificat pas encore valable</translation></message>
    <message><source>value.mail.state.certificate-untrusted</source><translation>certificat d’un émetteur inconnu</translation></message>
    <message><source>value.mail.state.certificate-name</source><translation>certificat d’un autre nom</translation></message>
    <message><source>value.mail.state.certificate-expired</source><translation>certificat expiré</translation></message>
    <message><source>value.mail.state.tls-failed</source><translation>STARTTLS proposé, mais pas de connexion chiffrée</translation></message>
    <message><source>value.mail.state.not-offered</source><translation>pas de STARTTLS</translation></message>
    <message><source>value.mail.state.stripped</source><translation>offre modifiée en chemin</translation></message>
    <message><source>value.mail.state.turned-away</source><translation>le serveur écarte cette ligne</translation></message>
    <message><source>value.mail.state.no-greeting</source><translation>connecté, mais pas de réponse complète</translation></message>
    <message><source>value.mail.state.wrong-greeting</source><translation>connecté, mais réponse inattendue</translation></message>
    <message><source>value.mail.state.closed-early</source><translation>fermé avant une réponse</translation></message>
    <message><source>value.mail.state.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.mail.state.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.mail.state.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.mail.state.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.mail.state.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.mail.state.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.mail.state.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.mail.state.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.mail.state.not-asked</source><translation>non interrogé</translation></message>
    <message><source>value.mail.state.some-without</source><translation>tous les serveurs ne chiffrent pas</translation></message>
    <message><source>value.mail.state.some-unreached</source><translation>tous les serveurs ne répondent pas</translation></message>
    <message><source>value.mail.state.partly-measured</source><translation>mesurable en partie seulement</translation></message>
    <message><source>value.mail.state.no-mail-server</source><translation>personne ne répond comme un serveur de messagerie</translation></message>
    <message><source>value.mail.state.unreached</source><translation>aucun serveur joignable</translation></message>
    <message><source>value.mail.state.port-blocked</source><translation>port 25 bloqué sur cette ligne</translation></message>
    <message><source>value.mail.state.port-silent</source><translation>aucune réponse sur le port 25</translation></message>
    <message><source>value.mail.state.line-silent</source><translation>d’autres serveurs ne répondent pas non plus</translation></message>
    <message><source>value.mail.state.null-mx</source><translation>le domaine n’accepte pas d’e-mails</translation></message>
    <message><source>value.mail.state.no-mx</source><translation>aucun serveur de messagerie trouvé</translation></message>
    <message><source>value.mail.state.domain-not-found</source><translation>domaine introuvable</translation></message>
    <message><source>value.mail.state.mx-unknown</source><translation>le serveur de noms ne l’indique pas</translation></message>
    <message><source>value.mail.route.mx</source><translation>enregistrement MX</translation></message>
    <message><source>value.mail.route.address</source><translation>adresse du domaine lui-même</translation></message>
    <message><source>value.mail.canaryState.open</source><translation>joignables</translation></message>
    <message><source>value.mail.canaryState.silent</source><translation>injoignables</translation></message>
    <message><source>value.stun.state.ok</source><translation>répond</translation></message>
    <message><source>value.stun.state.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.stun.state.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.stun.state.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.stun.state.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.stun.state.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.stun.state.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.stun.state.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.stun.state.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.stun.state.closed-early</source><translation>fermé avant une réponse</translation></message>
    <message><source>value.stun.state.bad-answer</source><translation>répond, mais pas en STUN</translation></message>
    <message><source>value.stun.state.error</source><translation>répond par un refus</translation></message>
    <message><source>value.nat.state.ok</source><translation>les réponses arrivent</translation></message>
    <message><source>value.nat.state.unsteady</source><translation>certaines demandes restent sans réponse</translation></message>
    <message><source>value.nat.state.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.nat.state.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.nat.state.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.nat.state.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.nat.state.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.nat.state.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.nat.state.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.nat.state.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.nat.state.bad-answer</source><translation>répond, mais pas en STUN</translation></message>
    <message><source>value.nat.state.error</source><translation>répond par un refus</translation></message>
    <message><source>value.nat.mapping.none</source><translation>aucune (pas de NAT)</translation></message>
    <message><source>value.nat.mapping.endpoint-independent</source><translation>le même port pour tous les serveurs</translation></message>
    <message><source>value.nat.mapping.address-dependent</source><translation>un autre port pour chaque adresse</translation></message>
    <message><source>value.nat.mapping.address-and-port-dependent</source><translation>un autre port pour chaque adresse et chaque port (symétrique)</translation></message>
    <message><source>value.nat.mapping.destination-dependent</source><translation>un autre port pour chaque serveur (symétrique)</translation></message>
    <message><source>value.nat.mapping.unknown</source><translation>non visible</translation></message>
    <message><source>value.nat.filtering.endpoint-independent</source><translation>laisse aussi entrer ce qui n’a pas été demandé</translation></message>
    <message><source>value.nat.filtering.address-dependent</source><translation>seulement les adresses interrogées, sur tous les ports</translation></message>
    <message><source>value.nat.filtering.address-and-port-dependent</source><translation>seulement les adresses et ports interrogés</translation></message>
    <message><source>value.nat.filtering.unknown</source><translation>non visible</translation></message>
    <message><source>value.nat.carrier.shared-address</source><translation>oui, reconnu à l’adresse (100.64.0.0/10)</translation></message>
    <message><source>value.nat.carrier.ds-lite</source><translation>oui, reconnu à l’adresse (DS-Lite)</translation></message>
    <message><source>value.nat.carrier.not-proven</source><translation>non prouvé</translation></message>
    <message><source>value.nat.bindings.open</source><translation>ouvertes pendant toute l’observation</translation></message>
    <message><source>value.nat.bindings.ended</source><translation>se ferment d’elles-mêmes</translation></message>
    <message><source>value.nat.bindings.not-seen</source><translation>pas encore observées</translation></message>
    <message><source>value.udp.state.open</source><translation>tous les ports vérifiés répondent</translation></message>
    <message><source>value.udp.state.holes</source><translation>certains ports sans réponse</translation></message>
    <message><source>value.udp.state.partly-refused</source><translation>certains refusés par le serveur</translation></message>
    <message><source>value.udp.state.lossy</source><translation>trop de pertes</translation></message>
    <message><source>value.udp.state.blocked</source><translation>aucune réponse alors que STUN répond</translation></message>
    <message><source>value.udp.state.udp-blocked</source><translation>aucune réponse par UDP</translation></message>
    <message><source>value.udp.state.responder-silent</source><translation>le serveur ne répond pas</translation></message>
    <message><source>value.udp.state.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.udp.state.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.udp.state.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.udp.state.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.udp.state.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.udp.state.bad-answer</source><translation>répond, mais pas avec STUN</translation></message>
    <message><source>value.udp.state.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.udp.state.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.udp.closedHow.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.udp.closedHow.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.udp.closedHow.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.udp.closedHow.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.udp.closedHow.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.udp.closedHow.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.udp.controlState.ok</source><translation>répond</translation></message>
    <message><source>value.udp.controlState.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.udp.controlState.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.udp.controlState.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.udp.controlState.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.udp.controlState.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.udp.controlState.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.udp.controlState.bad-answer</source><translation>répond, mais pas avec STUN</translation></message>
    <message><source>value.udp.controlState.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.udp.controlState.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.udp.localFirewall.allows</source><translation>autorise ces ports</translation></message>
    <message><source>value.udp.localFirewall.blocks</source><translation>bloque</translation></message>
    <message><source>value.udp.localFirewall.blocks-by-setting</source><translation>bloque tout ce qui n’a pas de règle</translation></message>
    <message><source>value.udp.localFirewall.perhaps</source><translation>bloque peut-être</translation></message>
    <message><source>value.udp.localFirewall.unknown</source><translation>inconnu</translation></message>
    <message><source>value.udp.localFirewall.none</source><translation>non interrogé</translation></message>
    <message><source>value.ports.state.ok</source><translation>tous utilisables</translation></message>
    <message><source>value.ports.state.taken</source><translation>occupés par d’autres programmes</translation></message>
    <message><source>value.ports.state.reserved</source><translation>réservés par le système d’exploitation</translation></message>
    <message><source>value.ports.state.blocked</source><translation>aucune réponse alors que STUN répond</translation></message>
    <message><source>value.ports.state.udp-blocked</source><translation>aucune réponse par UDP</translation></message>
    <message><source>value.ports.state.lossy</source><translation>trop de pertes</translation></message>
    <message><source>value.ports.state.server-refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.ports.state.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.ports.state.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.ports.state.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.ports.state.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.ports.state.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.ports.state.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.ports.mapping.none</source><translation>pas de NAT</translation></message>
    <message><source>value.ports.mapping.kept</source><translation>port inchangé</translation></message>
    <message><source>value.ports.mapping.changed</source><translation>la box choisit d’autres ports</translation></message>
    <message><source>value.ports.mapping.partly</source><translation>en partie inchangés</translation></message>
    <message><source>value.turn.state.relays</source><translation>relaie</translation></message>
    <message><source>value.turn.state.credentials-expired</source><translation>identifiants expirés</translation></message>
    <message><source>value.turn.state.wrong-credentials</source><translation>identifiants rejetés</translation></message>
    <message><source>value.turn.state.quota</source><translation>trop peu de relais autorisés</translation></message>
    <message><source>value.turn.state.forbidden</source><translation>relais interdit</translation></message>
    <message><source>value.turn.state.overloaded</source><translation>serveur saturé</translation></message>
    <message><source>value.turn.state.server-error</source><translation>erreur du serveur</translation></message>
    <message><source>value.turn.state.mismatch</source><translation>port déjà utilisé</translation></message>
    <message><source>value.turn.state.bad-request</source><translation>requête refusée</translation></message>
    <message><source>value.turn.state.unknown-attribute</source><translation>partie de la requête inconnue</translation></message>
    <message><source>value.turn.state.wrong-user</source><translation>autre utilisateur</translation></message>
    <message><source>value.turn.state.transport-unsupported</source><translation>transport non pris en charge</translation></message>
    <message><source>value.turn.state.family-unsupported</source><translation>type d’adresse non pris en charge</translation></message>
    <message><source>value.turn.state.stale-nonce</source><translation>authentification sans cesse périmée</translation></message>
    <message><source>value.turn.state.other-error</source><translation>refusé</translation></message>
    <message><source>value.turn.state.redirect-loop</source><translation>renvoie sans fin</translation></message>
    <message><source>value.turn.state.wrong-integrity</source><translation>réponse modifiée</translation></message>
    <message><source>value.turn.state.one-way</source><translation>relaie dans un seul sens</translation></message>
    <message><source>value.turn.state.no-data</source><translation>ne relaie rien</translation></message>
    <message><source>value.turn.state.no-credentials</source><translation>répond et demande des identifiants</translation></message>
    <message><source>value.turn.state.certificate-expired</source><translation>certificat expiré</translation></message>
    <message><source>value.turn.state.certificate-not-yet-valid</source><translation>certificat pas encore valable</translation></message>
    <message><source>value.turn.state.certificate-name</source><translation>certificat d’un autre nom</translation></message>
    <message><source>value.turn.state.certificate-untrusted</source><translation>certificat d’un émetteur inconnu</translation></message>
    <message><source>value.turn.state.tls-failed</source><translation>pas de connexion chiffrée</translation></message>
    <message><source>value.turn.state.bad-answer</source><translation>répond, mais pas en TURN</translation></message>
    <message><source>value.turn.state.closed-early</source><translation>fermé avant une réponse</translation></message>
    <message><source>value.turn.state.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.turn.state.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.turn.state.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.turn.state.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.turn.state.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.turn.state.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.turn.state.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.turn.state.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.turn.state.udp-blocked</source><translation>seulement par TCP ou TLS, UDP ne passe pas</translation></message>
    <message><source>value.turn.state.udp-fails</source><translation>seulement par TCP ou TLS</translation></message>
    <message><source>value.turn.udpState.relays</source><translation>relaie</translation></message>
    <message><source>value.turn.udpState.credentials-expired</source><translation>identifiants expirés</translation></message>
    <message><source>value.turn.udpState.wrong-credentials</source><translation>identifiants rejetés</translation></message>
    <message><source>value.turn.udpState.quota</source><translation>trop peu de relais autorisés</translation></message>
    <message><source>value.turn.udpState.forbidden</source><translation>relais interdit</translation></message>
    <message><source>value.turn.udpState.overloaded</source><translation>serveur saturé</translation></message>
    <message><source>value.turn.udpState.server-error</source><translation>erreur du serveur</translation></message>
    <message><source>value.turn.udpState.mismatch</source><translation>port déjà utilisé</translation></message>
    <message><source>value.turn.udpState.bad-request</source><translation>requête refusée</translation></message>
    <message><source>value.turn.udpState.unknown-attribute</source><translation>partie de la requête inconnue</translation></message>
    <message><source>value.turn.udpState.wrong-user</source><translation>autre utilisateur</translation></message>
    <message><source>value.turn.udpState.transport-unsupported</source><translation>transport non pris en charge</translation></message>
    <message><source>value.turn.udpState.family-unsupported</source><translation>type d’adresse non pris en charge</translation></message>
    <message><source>value.turn.udpState.stale-nonce</source><translation>authentification sans cesse périmée</translation></message>
    <message><source>value.turn.udpState.other-error</source><translation>refusé</translation></message>
    <message><source>value.turn.udpState.redirect-loop</source><translation>renvoie sans fin</translation></message>
    <message><source>value.turn.udpState.wrong-integrity</source><translation>réponse modifiée</translation></message>
    <message><source>value.turn.udpState.one-way</source><translation>relaie dans un seul sens</translation></message>
    <message><source>value.turn.udpState.no-data</source><translation>ne relaie rien</translation></message>
    <message><source>value.turn.udpState.no-credentials</source><translation>répond et demande des identifiants</translation></message>
    <message><source>value.turn.udpState.certificate-expired</source><translation>certificat expiré</translation></message>
    <message><source>value.turn.udpState.certificate-not-yet-valid</source><translation>certificat pas encore valable</translation></message>
    <message><source>value.turn.udpState.certificate-name</source><translation>certificat d’un autre nom</translation></message>
    <message><source>value.turn.udpState.certificate-untrusted</source><translation>certificat d’un émetteur inconnu</translation></message>
    <message><source>value.turn.udpState.tls-failed</source><translation>pas de connexion chiffrée</translation></message>
    <message><source>value.turn.udpState.bad-answer</source><translation>répond, mais pas en TURN</translation></message>
    <message><source>value.turn.udpState.closed-early</source><translation>fermé avant une réponse</translation></message>
    <message><source>value.turn.udpState.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.turn.udpState.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.turn.udpState.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.turn.udpState.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.turn.udpState.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.turn.udpState.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.turn.udpState.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.turn.udpState.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.turn.tcpState.relays</source><translation>relaie</translation></message>
    <message><source>value.turn.tcpState.credentials-expired</source><translation>identifiants expirés</translation></message>
    <message><source>value.turn.tcpState.wrong-credentials</source><translation>identifiants rejetés</translation></message>
    <message><source>value.turn.tcpState.quota</source><translation>trop peu de relais autorisés</translation></message>
    <message><source>value.turn.tcpState.forbidden</source><translation>relais interdit</translation></message>
    <message><source>value.turn.tcpState.overloaded</source><translation>serveur saturé</translation></message>
    <message><source>value.turn.tcpState.server-error</source><translation>erreur du serveur</translation></message>
    <message><source>value.turn.tcpState.mismatch</source><translation>port déjà utilisé</translation></message>
    <message><source>value.turn.tcpState.bad-request</source><translation>requête refusée</translation></message>
    <message><source>value.turn.tcpState.unknown-attribute</source><translation>partie de la requête inconnue</translation></message>
    <message><source>value.turn.tcpState.wrong-user</source><translation>autre utilisateur</translation></message>
    <message><source>value.turn.tcpState.transport-unsupported</source><translation>transport non pris en charge</translation></message>
    <message><source>value.turn.tcpState.family-unsupported</source><translation>type d’adresse non pris en charge</translation></message>
    <message><source>value.turn.tcpState.stale-nonce</source><translation>authentification sans cesse périmée</translation></message>
    <message><source>value.turn.tcpState.other-error</source><translation>refusé</translation></message>
    <message><source>value.turn.tcpState.redirect-loop</source><translation>renvoie sans fin</translation></message>
    <message><source>value.turn.tcpState.wrong-integrity</source><translation>réponse modifiée</translation></message>
    <message><source>value.turn.tcpState.one-way</source><translation>relaie dans un seul sens</translation></message>
    <message><source>value.turn.tcpState.no-data</source><translation>ne relaie rien</translation></message>
    <message><source>value.turn.tcpState.no-credentials</source><translation>répond et demande des identifiants</translation></message>
    <message><source>value.turn.tcpState.certificate-expired</source><translation>certificat expiré</translation></message>
    <message><source>value.turn.tcpState.certificate-not-yet-valid</source><translation>certificat pas encore valable</translation></message>
    <message><source>value.turn.tcpState.certificate-name</source><translation>certificat d’un autre nom</translation></message>
    <message><source>value.turn.tcpState.certificate-untrusted</source><translation>certificat d’un émetteur inconnu</translation></message>
    <message><source>value.turn.tcpState.tls-failed</source><translation>pas de connexion chiffrée</translation></message>
    <message><source>value.turn.tcpState.bad-answer</source><translation>répond, mais pas en TURN</translation></message>
    <message><source>value.turn.tcpState.closed-early</source><translation>fermé avant une réponse</translation></message>
    <message><source>value.turn.tcpState.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.turn.tcpState.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.turn.tcpState.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.turn.tcpState.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.turn.tcpState.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.turn.tcpState.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.turn.tcpState.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.turn.tcpState.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.turn.tls443State.relays</source><translation>relaie</translation></message>
    <message><source>value.turn.tls443State.credentials-expired</source><translation>identifiants expirés</translation></message>
    <message><source>value.turn.tls443State.wrong-credentials</source><translation>identifiants rejetés</translation></message>
    <message><source>value.turn.tls443State.quota</source><translation>trop peu de relais autorisés</translation></message>
    <message><source>value.turn.tls443State.forbidden</source><translation>relais interdit</translation></message>
    <message><source>value.turn.tls443State.overloaded</source><translation>serveur saturé</translation></message>
    <message><source>value.turn.tls443State.server-error</source><translation>erreur du serveur</translation></message>
    <message><source>value.turn.tls443State.mismatch</source><translation>port déjà utilisé</translation></message>
    <message><source>value.turn.tls443State.bad-request</source><translation>requête refusée</translation></message>
    <message><source>value.turn.tls443State.unknown-attribute</source><translation>partie de la requête inconnue</translation></message>
    <message><source>value.turn.tls443State.wrong-user</source><translation>autre utilisateur</translation></message>
    <message><source>value.turn.tls443State.transport-unsupported</source><translation>transport non pris en charge</translation></message>
    <message><source>value.turn.tls443State.family-unsupported</source><translation>type d’adresse non pris en charge</translation></message>
    <message><source>value.turn.tls443State.stale-nonce</source><translation>authentification sans cesse périmée</translation></message>
    <message><source>value.turn.tls443State.other-error</source><translation>refusé</translation></message>
    <message><source>value.turn.tls443State.redirect-loop</source><translation>renvoie sans fin</translation></message>
    <message><source>value.turn.tls443State.wrong-integrity</source><translation>réponse modifiée</translation></message>
    <message><source>value.turn.tls443State.one-way</source><translation>relaie dans un seul sens</translation></message>
    <message><source>value.turn.tls443State.no-data</source><translation>ne relaie rien</translation></message>
    <message><source>value.turn.tls443State.no-credentials</source><translation>répond et demande des identifiants</translation></message>
    <message><source>value.turn.tls443State.certificate-expired</source><translation>certificat expiré</translation></message>
    <message><source>value.turn.tls443State.certificate-not-yet-valid</source><translation>certificat pas encore valable</translation></message>
    <message><source>value.turn.tls443State.certificate-name</source><translation>certificat d’un autre nom</translation></message>
    <message><source>value.turn.tls443State.certificate-untrusted</source><translation>certificat d’un émetteur inconnu</translation></message>
    <message><source>value.turn.tls443State.tls-failed</source><translation>pas de connexion chiffrée</translation></message>
    <message><source>value.turn.tls443State.bad-answer</source><translation>répond, mais pas en TURN</translation></message>
    <message><source>value.turn.tls443State.closed-early</source><translation>fermé avant une réponse</translation></message>
    <message><source>value.turn.tls443State.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.turn.tls443State.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.turn.tls443State.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.turn.tls443State.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.turn.tls443State.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.turn.tls443State.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.turn.tls443State.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.turn.tls443State.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.turn.tlsState.relays</source><translation>relaie</translation></message>
    <message><source>value.turn.tlsState.credentials-expired</source><translation>identifiants expirés</translation></message>
    <message><source>value.turn.tlsState.wrong-credentials</source><translation>identifiants rejetés</translation></message>
    <message><source>value.turn.tlsState.quota</source><translation>trop peu de relais autorisés</translation></message>
    <message><source>value.turn.tlsState.forbidden</source><translation>relais interdit</translation></message>
    <message><source>value.turn.tlsState.overloaded</source><translation>serveur saturé</translation></message>
    <message><source>value.turn.tlsState.server-error</source><translation>erreur du serveur</translation></message>
    <message><source>value.turn.tlsState.mismatch</source><translation>port déjà utilisé</translation></message>
    <message><source>value.turn.tlsState.bad-request</source><translation>requête refusée</translation></message>
    <message><source>value.turn.tlsState.unknown-attribute</source><translation>partie de la requête inconnue</translation></message>
    <message><source>value.turn.tlsState.wrong-user</source><translation>autre utilisateur</translation></message>
    <message><source>value.turn.tlsState.transport-unsupported</source><translation>transport non pris en charge</translation></message>
    <message><source>value.turn.tlsState.family-unsupported</source><translation>type d’adresse non pris en charge</translation></message>
    <message><source>value.turn.tlsState.stale-nonce</source><translation>authentification sans cesse périmée</translation></message>
    <message><source>value.turn.tlsState.other-error</source><translation>refusé</translation></message>
    <message><source>value.turn.tlsState.redirect-loop</source><translation>renvoie sans fin</translation></message>
    <message><source>value.turn.tlsState.wrong-integrity</source><translation>réponse modifiée</translation></message>
    <message><source>value.turn.tlsState.one-way</source><translation>relaie dans un seul sens</translation></message>
    <message><source>value.turn.tlsState.no-data</source><translation>ne relaie rien</translation></message>
    <message><source>value.turn.tlsState.no-credentials</source><translation>répond et demande des identifiants</translation></message>
    <message><source>value.turn.tlsState.certificate-expired</source><translation>certificat expiré</translation></message>
    <message><source>value.turn.tlsState.certificate-not-yet-valid</source><translation>certificat pas encore valable</translation></message>
    <message><source>value.turn.tlsState.certificate-name</source><translation>certificat d’un autre nom</translation></message>
    <message><source>value.turn.tlsState.certificate-untrusted</source><translation>certificat d’un émetteur inconnu</translation></message>
    <message><source>value.turn.tlsState.tls-failed</source><translation>pas de connexion chiffrée</translation></message>
    <message><source>value.turn.tlsState.bad-answer</source><translation>répond, mais pas en TURN</translation></message>
    <message><source>value.turn.tlsState.closed-early</source><translation>fermé avant une réponse</translation></message>
    <message><source>value.turn.tlsState.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.turn.tlsState.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.turn.tlsState.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.turn.tlsState.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.turn.tlsState.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.turn.tlsState.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.turn.tlsState.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.turn.tlsState.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.networks.state.answered</source><translation>chaque réseau a répondu</translation></message>
    <message><source>value.networks.state.partly-silent</source><translation>certains réseaux n’ont pas répondu</translation></message>
    <message><source>value.networks.state.silent</source><translation>aucun réseau n’a répondu</translation></message>
    <message><source>value.networks.state.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.networks.state.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.networks.state.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.proxy.state.none</source><translation>non</translation></message>
    <message><source>value.proxy.state.bypassed</source><translation>configuré, mais pas pour cette connexion</translation></message>
    <message><source>value.proxy.state.used</source><translation>oui</translation></message>
    <message><source>value.proxy.kind.http</source><translation>HTTP</translation></message>
    <message><source>value.proxy.kind.socks</source><translation>SOCKS</translation></message>
    <message><source>value.proxy.kind.other</source><translation>autre</translation></message>
    <message><source>value.proxy.origin.manual</source><translation>un réglage de ce compte</translation></message>
    <message><source>value.proxy.origin.script</source><translation>un script de proxy</translation></message>
    <message><source>value.proxy.origin.policy</source><translation>une stratégie de l’organisation</translation></message>
    <message><source>value.proxy.origin.environment</source><translation>une variable d’environnement (http_proxy, https_proxy)</translation></message>
    <message><source>value.proxy.origin.system</source><translation>les réglages du système</translation></message>
    <message><source>value.proxy.pathState.connected</source><translation>autorisé</translation></message>
    <message><source>value.proxy.pathState.sign-in</source><translation>identification demandée</translation></message>
    <message><source>value.proxy.pathState.forbidden</source><translation>interdit</translation></message>
    <message><source>value.proxy.pathState.gateway-failed</source><translation>cible non atteinte</translation></message>
    <message><source>value.proxy.pathState.other-status</source><translation>non autorisé</translation></message>
    <message><source>value.proxy.pathState.no-answer</source><translation>pas de réponse</translation></message>
    <message><source>value.proxy.pathState.closed</source><translation>terminé sans réponse</translation></message>
    <message><source>value.proxy.pathState.no-proxy</source><translation>pas un serveur proxy</translation></message>
    <message><source>value.proxy.pathState.tls-failed</source><translation>le chiffrement ne s’établit pas</translation></message>
    <message><source>value.proxy.pathState.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.proxy.pathState.name-server-silent</source><translation>pas de résolution de noms</translation></message>
    <message><source>value.proxy.pathState.refused</source><translation>refusé</translation></message>
    <message><source>value.proxy.pathState.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.proxy.pathState.silent</source><translation>pas de réponse</translation></message>
    <message><source>value.proxy.contentState.unchanged</source><translation>non modifiés</translation></message>
    <message><source>value.proxy.contentState.changed</source><translation>modifiés</translation></message>
    <message><source>value.proxy.contentState.intercepted</source><translation>chiffrement intercepté</translation></message>
    <message><source>value.proxy.bodyState.same</source><translation>non modifiée</translation></message>
    <message><source>value.proxy.bodyState.changed</source><translation>modifiée</translation></message>
    <message><source>value.proxy.bodyState.unknown</source><translation>inconnu</translation></message>
    <message><source>value.proxy.bodyState.not-asked</source><translation>pas par ce serveur proxy</translation></message>
    <message><source>value.proxy.chainState.same</source><translation>du serveur lui-même</translation></message>
    <message><source>value.proxy.chainState.foreign</source><translation>de quelqu’un d’autre</translation></message>
    <message><source>value.proxy.chainState.unknown</source><translation>inconnu</translation></message>
    <message><source>value.proxy.cacheState.fresh</source><translation>nouvelles à chaque fois</translation></message>
    <message><source>value.proxy.cacheState.stale</source><translation>issues du cache</translation></message>
    <message><source>fact.tcp.way</source><translation>Chemin</translation></message>
    <message><source>fact.tcp.proxy</source><translation>Serveur proxy</translation></message>
    <message><source>fact.tcp.proxyState</source><translation>Au serveur proxy</translation></message>
    <message><source>fact.tcp.proxyStatus</source><translation>Code du serveur proxy</translation></message>
    <message><source>fact.tcp.proxySchemes</source><translation>Identifications proposées</translation></message>
    <message><source>fact.tcp.directState</source><translation>Sans le serveur proxy</translation></message>
    <message><source>fact.proxy.scriptState</source><translation>État du script de proxy</translation></message>
    <message><source>fact.proxy.paceKnown</source><translation>Durée comparée</translation></message>
    <message><source>fact.proxy.exchangeMs</source><translation>Réponse par le serveur proxy en</translation></message>
    <message><source>fact.proxy.directExchangeMs</source><translation>Réponse sans serveur proxy en</translation></message>
    <message><source>fact.proxy.addedMs</source><translation>Ajouté par le serveur proxy</translation></message>
    <message><source>value.tcp.way.direct</source><translation>direct</translation></message>
    <message><source>value.tcp.way.proxy</source><translation>par le serveur proxy</translation></message>
    <message><source>value.tcp.way.past-proxy</source><translation>direct, sans le serveur proxy</translation></message>
    <message><source>value.tcp.state.proxy-failed</source><translation>arrêtée au serveur proxy</translation></message>
    <message><source>value.tcp.state.proxy-sign-in</source><translation>identification demandée par le serveur proxy</translation></message>
    <message><source>value.tcp.state.proxy-sign-in-refused</source><translation>identification refusée par le serveur proxy</translation></message>
    <message><source>value.tcp.state.proxy-forbidden</source><translation>interdite par le serveur proxy</translation></message>
    <message><source>value.tcp.state.proxy-gateway-failed</source><translation>non atteint par le serveur proxy</translation></message>
    <message><source>value.tcp.state.proxy-sign-in-windows</source><translation>identification avec Windows demandée par le serveur proxy</translation></message>
    <message><source>value.proxy.scriptState.none</source><translation>aucun</translation></message>
    <message><source>value.proxy.scriptState.loaded</source><translation>présent</translation></message>
    <message><source>value.proxy.scriptState.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.proxy.scriptState.silent</source><translation>pas de réponse</translation></message>
    <message><source>value.proxy.scriptState.not-found</source><translation>introuvable</translation></message>
    <message><source>value.proxy.scriptState.too-large</source><translation>trop grand</translation></message>
    <message><source>value.proxy.scriptState.no-script</source><translation>pas un script de proxy</translation></message>
    <message><source>value.proxy.scriptState.hangs</source><translation>aucun résultat</translation></message>
    <message><source>value.proxy.pathState.sign-in-windows</source><translation>identification avec Windows demandée</translation></message>
    <message><source>value.proxy.pathState.sign-in-refused</source><translation>identification refusée</translation></message>
    <message><source>value.tcp.directState.open</source><translation>joignable</translation></message>
    <message><source>value.tcp.directState.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.tcp.directState.name-server-silent</source><translation>le serveur de noms ne répond pas</translation></message>
    <message><source>value.tcp.directState.refused</source><translation>refusé par le serveur</translation></message>
    <message><source>value.tcp.directState.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.tcp.directState.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.tcp.directState.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.tcp.directState.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.tcp.directState.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.tcp.directState.closed-early</source><translation>fermé avant une réponse</translation></message>
    <message><source>value.tcp.directState.tls-failed</source><translation>pas de connexion chiffrée</translation></message>
    <message><source>value.tcp.directState.certificate-expired</source><translation>certificat expiré</translation></message>
    <message><source>value.tcp.directState.certificate-not-yet-valid</source><translation>certificat pas encore valable</translation></message>
    <message><source>value.tcp.directState.certificate-name</source><translation>certificat d’un autre nom</translation></message>
    <message><source>value.tcp.directState.certificate-untrusted</source><translation>certificat d’un émetteur inconnu</translation></message>
    <message><source>value.tcp.directState.no-greeting</source><translation>connecté, mais sans réponse</translation></message>
    <message><source>value.tcp.directState.wrong-greeting</source><translation>connecté, mais réponse inattendue</translation></message>
    <message><source>value.tcp.proxyState.connected</source><translation>autorisé</translation></message>
    <message><source>value.tcp.proxyState.sign-in</source><translation>identification demandée</translation></message>
    <message><source>value.tcp.proxyState.forbidden</source><translation>interdit</translation></message>
    <message><source>value.tcp.proxyState.gateway-failed</source><translation>cible non atteinte</translation></message>
    <message><source>value.tcp.proxyState.other-status</source><translation>non autorisé</translation></message>
    <message><source>value.tcp.proxyState.no-answer</source><translation>pas de réponse</translation></message>
    <message><source>value.tcp.proxyState.closed</source><translation>terminé sans réponse</translation></message>
    <message><source>value.tcp.proxyState.no-proxy</source><translation>pas un serveur proxy</translation></message>
    <message><source>value.tcp.proxyState.tls-failed</source><translation>le chiffrement ne s’établit pas</translation></message>
    <message><source>value.tcp.proxyState.name-not-found</source><translation>nom introuvable</translation></message>
    <message><source>value.tcp.proxyState.name-server-silent</source><translation>pas de résolution de noms</translation></message>
    <message><source>value.tcp.proxyState.refused</source><translation>refusé</translation></message>
    <message><source>value.tcp.proxyState.unreachable</source><translation>injoignable</translation></message>
    <message><source>value.tcp.proxyState.silent</source><translation>pas de réponse</translation></message>
    <message><source>value.tcp.directState.clock-wrong</source><translation>horloge de ce PC fausse</translation></message>
    <message><source>value.tcp.proxyState.sign-in-windows</source><translation>identification avec Windows demandée</translation></message>
    <message><source>value.tcp.proxyState.sign-in-refused</source><translation>identification refusée</translation></message>
    <message><source>value.networks.canaryState.open</source><translation>joignable</translation></message>
    <message><source>value.networks.canaryState.refused-on-the-way</source><translation>refusé en chemin</translation></message>
    <message><source>value.networks.canaryState.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.networks.canaryState.no-route</source><translation>aucun chemin vers ce réseau</translation></message>
    <message><source>value.networks.canaryState.local-firewall</source><translation>non autorisé par le pare-feu de ce PC</translation></message>
    <message><source>value.networks.localFirewall.allows</source><translation>autorise ces réseaux</translation></message>
    <message><source>value.networks.localFirewall.blocks</source><translation>bloque</translation></message>
    <message><source>value.networks.localFirewall.blocks-by-setting</source><translation>bloque tout ce qui n’a pas de règle</translation></message>
    <message><source>value.networks.localFirewall.perhaps</source><translation>bloque peut-être</translation></message>
    <message><source>value.networks.localFirewall.unknown</source><translation>inconnu</translation></message>
    <message><source>value.networks.localFirewall.none</source><translation>non interrogé</translation></message>
    <message><source>value.networks.localFirewall.not-readable</source><translation>lisible par les administrateurs seulement</translation></message>
    <message><source>value.networks.route.default</source><translation>la ligne habituelle</translation></message>
    <message><source>value.networks.route.vpn</source><translation>par un VPN</translation></message>
    <message><source>value.networks.route.partly-vpn</source><translation>en partie par un VPN</translation></message>
    <message><source>value.networks.route.none</source><translation>aucun chemin</translation></message>
    <message><source>value.networks.route.partly-none</source><translation>en partie aucun chemin</translation></message>
    <message><source>value.networks.vpnState.answers</source><translation>des réponses passent</translation></message>
    <message><source>value.networks.vpnState.silent</source><translation>aucune réponse</translation></message>
    <message><source>value.networks.vpnState.none</source><translation>aucun VPN sur le trajet</translation></message>
    <message><source>value.tcp.route.default</source><translation>la ligne habituelle</translation></message>
    <message><source>value.tcp.route.vpn</source><translation>par un VPN</translation></message>
    <message><source>value.tcp.route.none</source><translation>aucun chemin</translation></message>
    <message><source>value.tcp.localFirewall.allows</source><translation>autorise la connexion</translation></message>
    <message><source>value.tcp.localFirewall.blocks</source><translation>bloque</translation></message>
    <message><source>value.tcp.localFirewall.blocks-by-setting</source><translation>bloque tout ce qui n’a pas de règle</translation></message>
    <message><source>value.tcp.localFirewall.perhaps</source><translation>bloque peut-être</translation></message>
    <message><source>value.networks.browserFirewall.blocked</source><translation>bloque un navigateur</translation></message>
    <message><source>value.networks.browserFirewall.same</source><translation>aucune différence</translation></message>
    <message><source>value.wifi.band.2.4</source><translation>2,4 GHz</translation></message>
    <message><source>value.wifi.band.5-or-6</source><translation>5 ou 6 GHz</translation></message>
    <!-- Labels of the measured values: fact.<key> -->
    <message><source>fact.machine.host</source><translation>Nom du PC</translation></message>
    <message><source>fact.machine.user</source><translation>Nom d’utilisateur</translation></message>
    <message><source>fact.machine.os</source><translation>Système d’exploitation</translation></message>
    <message><source>fact.os.family</source><translation>Type de système</translation></message>
    <message><source>fact.os.generation</source><translation>Génération du système</translation></message>
    <message><source>fact.os.name</source><translation>Système d’exploitation</translation></message>
    <message><source>fact.os.version</source><translation>Version</translation></message>
    <message><source>fact.os.build</source><translation>Build</translation></message>
    <message><source>fact.os.edition</source><translation>Édition</translation></message>
    <message><source>fact.os.sMode</source><translation>Mode S</translation></message>
    <message><source>fact.os.architecture</source><translation>Type de processeur</translation></message>
    <message><source>fact.os.support</source><translation>Prise en charge par l’éditeur</translation></message>
    <message><source>fact.os.supportEndsDate</source><translation>Pris en charge jusqu’au</translation></message>
    <message><source>fact.os.rebootPending</source><translation>Redémarrage en attente</translation></message>
    <message><source>fact.cpu.name</source><translation>Processeur</translation></message>
    <message><source>fact.cpu.coreCount</source><translation>Processeurs logiques</translation></message>
    <message><source>fact.cpu.clockMhz</source><translation>Fréquence</translation></message>
    <message><source>fact.memory.totalBytes</source><translation>Mémoire vive</translation></message>
    <message><source>fact.systemDisk.totalBytes</source><translation>Lecteur système, taille</translation></message>
    <message><source>fact.systemDisk.freeBytes</source><translation>Lecteur système, libre</translation></message>
    <message><source>fact.firmware.kind</source><translation>Micrologiciel</translation></message>
    <message><source>fact.secureBoot.state</source><translation>Démarrage sécurisé (Secure Boot)</translation></message>
    <message><source>fact.tpm.version</source><translation>TPM</translation></message>
    <message><source>fact.display.size</source><translation>Écran</translation></message>
    <message><source>fact.os.editionN</source><translation>Édition N (sans lecteur multimédia)</translation></message>
    <message><source>fact.os.multiSession</source><translation>Windows multisession</translation></message>
    <message><source>fact.os.smartAppControl</source><translation>Contrôle intelligent des applications</translation></message>
    <message><source>fact.os.extendedUpdates</source><translation>Mises à jour reçues après la fin de prise en charge</translation></message>
    <message><source>fact.os.rebootReasons</source><translation>Raisons du redémarrage</translation></message>
    <message><source>fact.os.emulated</source><translation>Programme exécuté par émulation (ARM)</translation></message>
    <message><source>fact.pc.model</source><translation>Modèle du PC</translation></message>
    <message><source>fact.pc.virtual</source><translation>PC virtuel</translation></message>
    <message><source>fact.cpu.windows11</source><translation>Liste des processeurs pour Windows 11</translation></message>
    <message><source>fact.display.state</source><translation>Taille de l’écran</translation></message>
    <message><source>fact.session.kind</source><translation>Session</translation></message>
    <message><source>fact.session.client</source><translation>PC devant vous</translation></message>
    <message><source>fact.session.admin</source><translation>Compte avec droits d’administrateur</translation></message>
    <message><source>fact.session.elevated</source><translation>Exécuté avec droits d’administrateur</translation></message>
    <message><source>fact.session.multiUser</source><translation>Plusieurs personnes à la fois (serveur de terminaux)</translation></message>
    <message><source>fact.session.membership</source><translation>Géré par</translation></message>
    <message><source>fact.power.source</source><translation>Source d’alimentation</translation></message>
    <message><source>fact.power.batteryPercent</source><translation>Niveau de batterie</translation></message>
    <message><source>fact.power.saver</source><translation>Économiseur de batterie activé</translation></message>
    <message><source>fact.power.plan</source><translation>Mode d’alimentation</translation></message>
    <message><source>fact.power.planName</source><translation>Nom du mode d’alimentation</translation></message>
    <message><source>fact.power.mode</source><translation>Mode de performances</translation></message>
    <message><source>fact.power.sleepsOnMains</source><translation>Mise en veille sur secteur</translation></message>
    <message><source>fact.power.sleepOnMainsSec</source><translation>Mise en veille sur secteur après</translation></message>
    <message><source>fact.power.sleepsOnBattery</source><translation>Mise en veille sur batterie</translation></message>
    <message><source>fact.power.sleepOnBatterySec</source><translation>Mise en veille sur batterie après</translation></message>
    <message><source>fact.power.usbSuspendOnMains</source><translation>Suspension sélective USB sur secteur</translation></message>
    <message><source>fact.power.usbSuspendOnBattery</source><translation>Suspension sélective USB sur batterie</translation></message>
    <message><source>fact.power.concern</source><translation>Ce qui gêne dans l’économie d’énergie</translation></message>
    <message><source>fact.disk.drive</source><translation>Lecteur</translation></message>
    <message><source>fact.disk.path</source><translation>Dossier</translation></message>
    <message><source>fact.disk.freeBytes</source><translation>Espace disque disponible</translation></message>
    <message><source>fact.disk.totalBytes</source><translation>Taille du lecteur</translation></message>
    <message><source>fact.disk.clickonceBytes</source><translation>Occupé par ClickOnce</translation></message>
    <message><source>fact.disk.clickonceQuotaBytes</source><translation>Autorisé pour ClickOnce</translation></message>
    <message><source>fact.dotnet.state</source><translation>.NET Framework</translation></message>
    <message><source>fact.dotnet.version</source><translation>Version</translation></message>
    <message><source>fact.dotnet.release</source><translation>Valeur Release</translation></message>
    <message><source>fact.dotnet.release32</source><translation>Valeur Release pour les programmes 32 bits</translation></message>
    <message><source>fact.dotnet.build</source><translation>Build</translation></message>
    <message><source>fact.dotnet.support</source><translation>Prise en charge par l’éditeur</translation></message>
    <message><source>fact.dotnet.supportEndsDate</source><translation>Pris en charge jusqu’au</translation></message>
    <message><source>fact.clickonce.state</source><translation>ClickOnce</translation></message>
    <message><source>fact.clickonce.causes</source><translation>Ce qui gêne ClickOnce</translation></message>
    <message><source>fact.clickonce.place</source><translation>Trouvé dans</translation></message>
    <message><source>fact.clickonce.value</source><translation>Valeur trouvée</translation></message>
    <message><source>fact.clickonce.promptInternet</source><translation>Demande, zone Internet</translation></message>
    <message><source>fact.clickonce.promptLocalIntranet</source><translation>Demande, zone intranet local</translation></message>
    <message><source>fact.clickonce.promptMyComputer</source><translation>Demande, zone ce PC</translation></message>
    <message><source>fact.clickonce.promptTrustedSites</source><translation>Demande, zone sites de confiance</translation></message>
    <message><source>fact.clickonce.promptUntrustedSites</source><translation>Demande, zone sites sensibles</translation></message>
    <message><source>fact.clickonce.cachePath</source><translation>Dossier</translation></message>
    <message><source>fact.clickonce.profile</source><translation>Profil de l’utilisateur</translation></message>
    <message><source>fact.clickonceBrowser.state</source><translation>Navigateur avec ClickOnce</translation></message>
    <message><source>fact.clickonceBrowser.use</source><translation>Navigateur adapté</translation></message>
    <message><source>fact.clickonceBrowser.default</source><translation>Navigateur par défaut</translation></message>
    <message><source>fact.clickonceBrowser.list</source><translation>Navigateurs qui lancent ClickOnce</translation></message>
    <message><source>fact.clickonceBrowser.addOn</source><translation>Module</translation></message>
    <message><source>fact.clickonceBrowser.edge</source><translation>ClickOnce dans Microsoft Edge</translation></message>
    <message><source>fact.clickonceBrowser.place</source><translation>Trouvé dans</translation></message>
    <message><source>fact.clickonceBrowser.value</source><translation>Valeur trouvée</translation></message>
    <message><source>fact.installer.state</source><translation>Packages MSI</translation></message>
    <message><source>fact.installer.place</source><translation>Trouvé dans</translation></message>
    <message><source>fact.installer.value</source><translation>Valeur trouvée</translation></message>
    <message><source>fact.installer.serviceStart</source><translation>Démarrage du service Windows Installer</translation></message>
    <message><source>fact.installer.policy</source><translation>Règle DisableMSI</translation></message>
    <message><source>fact.installer.elevates</source><translation>Installation toujours avec droits d’administrateur</translation></message>
    <message><source>fact.installer.userInstallsOff</source><translation>Pas d’installation pour un seul compte</translation></message>
    <message><source>fact.deployment.state</source><translation>Déploiement</translation></message>
    <message><source>fact.deployment.variant</source><translation>Mode de déploiement</translation></message>
    <message><source>fact.deployment.clickonce</source><translation>ClickOnce</translation></message>
    <message><source>fact.deployment.installer</source><translation>Packages MSI</translation></message>
    <message><source>fact.browsers.state</source><translation>Meilleur navigateur pris en charge</translation></message>
    <message><source>fact.browsers.list</source><translation>Navigateurs installés</translation></message>
    <message><source>fact.browsers.supportedCount</source><translation>Navigateurs pris en charge</translation></message>
    <message><source>fact.browsers.best</source><translation>Navigateur</translation></message>
    <message><source>fact.browsers.bestVersion</source><translation>Version installée</translation></message>
    <message><source>fact.browsers.currentVersion</source><translation>Version actuelle</translation></message>
    <message><source>fact.browsers.behindCount</source><translation>Versions de retard</translation></message>
    <message><source>fact.browsers.bestScope</source><translation>Installation</translation></message>
    <message><source>fact.browsers.default</source><translation>Navigateur par défaut</translation></message>
    <message><source>fact.browsers.tableDate</source><translation>Tableau des versions du</translation></message>
    <message><source>fact.browsers.updatePage</source><translation>Page de mise à jour</translation></message>
    <message><source>fact.browsers.used</source><translation>Navigateur de travail</translation></message>
    <message><source>fact.browsers.javascript</source><translation>JavaScript</translation></message>
    <message><source>fact.browsers.javascriptCulprits</source><translation>JavaScript : paramètre</translation></message>
    <message><source>fact.browsers.javascriptElsewhere</source><translation>JavaScript : possible dans</translation></message>
    <message><source>fact.browsers.javascriptPage</source><translation>JavaScript : page du paramètre</translation></message>
    <message><source>fact.browsers.cookies</source><translation>Cookies</translation></message>
    <message><source>fact.browsers.cookiesCulprits</source><translation>Cookies : paramètre</translation></message>
    <message><source>fact.browsers.cookiesElsewhere</source><translation>Cookies : possible dans</translation></message>
    <message><source>fact.browsers.cookiesPage</source><translation>Cookies : page du paramètre</translation></message>
    <message><source>fact.browsers.localStorage</source><translation>LocalStorage</translation></message>
    <message><source>fact.browsers.localStorageCulprits</source><translation>LocalStorage : paramètre</translation></message>
    <message><source>fact.browsers.localStorageElsewhere</source><translation>LocalStorage : possible dans</translation></message>
    <message><source>fact.browsers.localStoragePage</source><translation>LocalStorage : page du paramètre</translation></message>
    <message><source>fact.browsers.webrtc</source><translation>WebRTC</translation></message>
    <message><source>fact.browsers.webrtcCulprits</source><translation>WebRTC : paramètre</translation></message>
    <message><source>fact.browsers.microphone</source><translation>Microphone dans le navigateur</translation></message>
    <message><source>fact.browsers.microphoneCulprits</source><translation>Microphone dans le navigateur : paramètre</translation></message>
    <message><source>fact.browsers.camera</source><translation>Caméra dans le navigateur</translation></message>
    <message><source>fact.browsers.cameraCulprits</source><translation>Caméra dans le navigateur : paramètre</translation></message>
    <message><source>fact.browsers.sleep</source><translation>Onglets en veille</translation></message>
    <message><source>fact.browsers.sleepCulprits</source><translation>Onglets en veille : paramètre</translation></message>
    <message><source>fact.browsers.sleepPage</source><translation>Onglets en veille : page du paramètre</translation></message>
    <message><source>fact.browsers.policyPage</source><translation>Page des stratégies</translation></message>
    <message><source>fact.browsers.settings</source><translation>Paramètres trouvés</translation></message>
    <message><source>fact.internet.state</source><translation>Internet</translation></message>
    <message><source>fact.link.kind</source><translation>Connexion</translation></message>
    <message><source>fact.link.name</source><translation>Carte réseau</translation></message>
    <message><source>fact.link.mtuBytes</source><translation>Plus grand paquet (MTU)</translation></message>
    <message><source>fact.link.speedKbps</source><translation>Débit de la liaison</translation></message>
    <message><source>fact.link.address</source><translation>Adresse de ce PC</translation></message>
    <message><source>fact.link.ipv4</source><translation>IPv4</translation></message>
    <message><source>fact.link.ipv6</source><translation>IPv6</translation></message>
    <message><source>fact.vpn.name</source><translation>VPN</translation></message>
    <message><source>fact.vpn.isDefaultRoute</source><translation>Tout par le VPN</translation></message>
    <message><source>fact.wifi.name</source><translation>Réseau Wi-Fi</translation></message>
    <message><source>fact.wifi.isKnown</source><translation>Signal Wi-Fi mesuré</translation></message>
    <message><source>fact.wifi.signalPercent</source><translation>Signal Wi-Fi</translation></message>
    <message><source>fact.wifi.channel</source><translation>Canal Wi-Fi</translation></message>
    <message><source>fact.wifi.band</source><translation>Bande Wi-Fi</translation></message>
    <message><source>fact.link.metered</source><translation>Connexion limitée (volume restreint)</translation></message>
    <message><source>fact.gateway.address</source><translation>Adresse de la box</translation></message>
    <message><source>fact.gateway.state</source><translation>Box (routeur)</translation></message>
    <message><source>fact.dns.server</source><translation>Adresse du serveur de noms</translation></message>
    <message><source>fact.dns.name</source><translation>Nom recherché</translation></message>
    <message><source>fact.dns.state</source><translation>Serveur de noms</translation></message>
    <message><source>fact.dns.timeMs</source><translation>Réponse du serveur de noms après</translation></message>
    <message><source>fact.ipv4.timeMs</source><translation>Connexion en IPv4</translation></message>
    <message><source>fact.ipv6.state</source><translation>IPv6 vers Internet</translation></message>
    <message><source>fact.ipv6.timeMs</source><translation>Connexion en IPv6</translation></message>
    <message><source>fact.path.state</source><translation>Gros paquets</translation></message>
    <message><source>fact.path.isSized</source><translation>Plus gros paquet vers Internet mesuré</translation></message>
    <message><source>fact.path.largestBytes</source><translation>Plus gros paquet vers Internet</translation></message>
    <message><source>fact.dns.order</source><translation>Ordre des serveurs de noms</translation></message>
    <message><source>fact.dns.first</source><translation>Premier serveur de noms, sans réponse</translation></message>
    <message><source>fact.dns.agreement</source><translation>Serveurs de noms entre eux</translation></message>
    <message><source>fact.dns.servers</source><translation>Serveurs de noms avec temps de réponse</translation></message>
    <message><source>fact.dns.isTimed</source><translation>Temps de réponse du serveur de noms mesuré</translation></message>
    <message><source>fact.clock.serverCount</source><translation>Serveurs dont l’horloge a été comparée</translation></message>
    <message><source>fact.portal.state</source><translation>Page d’identification</translation></message>
    <message><source>fact.portal.host</source><translation>Page d’identification sur</translation></message>
    <message><source>fact.clock.isKnown</source><translation>Horloge comparée</translation></message>
    <message><source>fact.clock.offsetSec</source><translation>Écart de l’horloge de ce PC</translation></message>
    <message><source>fact.tcp.state</source><translation>Connexion</translation></message>
    <message><source>fact.tcp.host</source><translation>Serveur</translation></message>
    <message><source>fact.tcp.port</source><translation>Port</translation></message>
    <message><source>fact.tcp.address</source><translation>Adresse du serveur</translation></message>
    <message><source>fact.tcp.targetCount</source><translation>Serveurs interrogés</translation></message>
    <message><source>fact.tcp.answeredCount</source><translation>Serveurs ayant répondu</translation></message>
    <message><source>fact.tcp.nameMs</source><translation>Nom trouvé après</translation></message>
    <message><source>fact.tcp.connectMs</source><translation>Connexion établie après</translation></message>
    <message><source>fact.tcp.tlsMs</source><translation>Chiffrement établi après</translation></message>
    <message><source>fact.tcp.greetingMs</source><translation>Première réponse après</translation></message>
    <message><source>fact.tcp.totalMs</source><translation>Temps total</translation></message>
    <message><source>fact.tcp.greeting</source><translation>Première réponse</translation></message>
    <message><source>fact.tcp.ipv6State</source><translation>En IPv6</translation></message>
    <message><source>fact.tcp.edgeLocation</source><translation>Site CloudFront</translation></message>
    <message><source>fact.tcp.details</source><translation>Détail par serveur</translation></message>
    <message><source>fact.tcp.refusedBy</source><translation>Refusé par</translation></message>
    <message><source>fact.tls.version</source><translation>Chiffrement</translation></message>
    <message><source>fact.tls.cipher</source><translation>Suite de chiffrement</translation></message>
    <message><source>fact.tls.alert</source><translation>Alerte TLS</translation></message>
    <message><source>fact.tls.problem</source><translation>Chiffrement, note technique</translation></message>
    <message><source>fact.websocket.state</source><translation>WebSocket</translation></message>
    <message><source>fact.websocket.status</source><translation>Réponse à l’établissement (HTTP)</translation></message>
    <message><source>fact.websocket.header</source><translation>En-tête manquant ou faux</translation></message>
    <message><source>fact.websocket.headers</source><translation>En-têtes de la réponse</translation></message>
    <message><source>fact.websocket.problem</source><translation>WebSocket, remarque technique</translation></message>
    <message><source>fact.websocket.closeCode</source><translation>WebSocket fermé avec le code</translation></message>
    <message><source>fact.websocket.handshakeMs</source><translation>WebSocket établi après</translation></message>
    <message><source>fact.websocket.pingCount</source><translation>Pings ayant reçu une réponse</translation></message>
    <message><source>fact.websocket.pingBestMs</source><translation>Aller-retour le plus court</translation></message>
    <message><source>fact.websocket.pingMedianMs</source><translation>Aller-retour médian</translation></message>
    <message><source>fact.websocket.pingHighMs</source><translation>Aller-retour, 95 % en dessous</translation></message>
    <message><source>fact.websocket.clearState</source><translation>WebSocket sans chiffrement</translation></message>
    <message><source>fact.websocket.idleState</source><translation>WebSocket au repos</translation></message>
    <message><source>fact.websocket.idleSec</source><translation>Restée ouverte au repos</translation></message>
    <message><source>fact.websocket.cutSec</source><translation>Coupée au repos au plus tard après</translation></message>
    <message><source>value.websocket.idleState.unseen</source><translation>pas encore observée</translation></message>
    <message><source>value.websocket.idleState.watching</source><translation>ouverte jusqu’ici, observation en cours</translation></message>
    <message><source>value.websocket.idleState.survived</source><translation>restée ouverte</translation></message>
    <message><source>value.websocket.idleState.cut</source><translation>coupée</translation></message>
    <message><source>value.websocket.idleState.cut-unseen</source><translation>coupée sans signe</translation></message>
    <message><source>fact.webpage.state</source><translation>Intégration du fichier JavaScript</translation></message>
    <message><source>fact.webpage.page</source><translation>Page web</translation></message>
    <message><source>fact.webpage.pageStatus</source><translation>Réponse de la page web (HTTP)</translation></message>
    <message><source>fact.webpage.pageBytes</source><translation>Taille lue de la page web</translation></message>
    <message><source>fact.webpage.pageMs</source><translation>Page web chargée après</translation></message>
    <message><source>fact.webpage.foundIn</source><translation>Fichier trouvé dans</translation></message>
    <message><source>fact.webpage.loader</source><translation>Chargé par</translation></message>
    <message><source>fact.webpage.scriptCount</source><translation>Scripts dans la page web</translation></message>
    <message><source>fact.webpage.script</source><translation>Fichier JavaScript</translation></message>
    <message><source>fact.webpage.scriptStatus</source><translation>Réponse du fichier (HTTP)</translation></message>
    <message><source>fact.webpage.scriptType</source><translation>Type du fichier</translation></message>
    <message><source>fact.webpage.scriptBytes</source><translation>Taille du fichier</translation></message>
    <message><source>fact.webpage.scriptMs</source><translation>Fichier chargé après</translation></message>
    <message><source>fact.webpage.policy</source><translation>Politique qui interdit</translation></message>
    <message><source>fact.certificate.subject</source><translation>Certificat pour</translation></message>
    <message><source>fact.certificate.issuer</source><translation>Certificat émis par</translation></message>
    <message><source>fact.interception.state</source><translation>Interception du chiffrement</translation></message>
    <message><source>fact.interception.scope</source><translation>Connexions déchiffrées</translation></message>
    <message><source>fact.interception.places</source><translation>Déchiffrement constaté pour</translation></message>
    <message><source>fact.interception.by</source><translation>Déchiffré par</translation></message>
    <message><source>fact.interception.kind</source><translation>Nature</translation></message>
    <message><source>fact.interception.issuer</source><translation>Certificat étranger émis par</translation></message>
    <message><source>fact.interception.isTrusted</source><translation>Ce PC fait confiance au certificat étranger</translation></message>
    <message><source>value.interception.state.none</source><translation>non</translation></message>
    <message><source>value.interception.state.found</source><translation>oui</translation></message>
    <message><source>value.interception.state.unknown</source><translation>indéterminable</translation></message>
    <message><source>value.interception.scope.everywhere</source><translation>toutes les connexions vérifiées</translation></message>
    <message><source>value.interception.scope.web</source><translation>connexions web uniquement</translation></message>
    <message><source>value.interception.scope.some</source><translation>certaines connexions</translation></message>
    <message><source>value.interception.kind.security-product</source><translation>logiciel de sécurité sur ce PC</translation></message>
    <message><source>value.interception.kind.gateway</source><translation>passerelle de l’entreprise</translation></message>
    <message><source>value.interception.kind.router</source><translation>routeur</translation></message>
    <message><source>value.interception.kind.debugging-tool</source><translation>outil de développement sur ce PC</translation></message>
    <message><source>value.interception.kind.unknown</source><translation>inconnue</translation></message>
    <message><source>value.tcp.state.clock-wrong</source><translation>horloge de ce PC fausse</translation></message>
    <message><source>fact.certificate.expiresDate</source><translation>Certificat valable jusqu’au</translation></message>
    <message><source>fact.certificate.leftDays</source><translation>Certificat encore valable pendant</translation></message>
    <message><source>fact.mail.state</source><translation>STARTTLS</translation></message>
    <message><source>fact.mail.domain</source><translation>Domaine de messagerie</translation></message>
    <message><source>fact.mail.route</source><translation>Trouvé par</translation></message>
    <message><source>fact.mail.serverCount</source><translation>Serveurs de messagerie</translation></message>
    <message><source>fact.mail.answeredCount</source><translation>Serveurs de messagerie ayant répondu</translation></message>
    <message><source>fact.mail.encryptedCount</source><translation>Serveurs de messagerie qui chiffrent</translation></message>
    <message><source>fact.mail.host</source><translation>Serveur</translation></message>
    <message><source>fact.mail.address</source><translation>Adresse du serveur</translation></message>
    <message><source>fact.mail.greeting</source><translation>Première réponse</translation></message>
    <message><source>fact.mail.reply</source><translation>Réponse décisive</translation></message>
    <message><source>fact.mail.totalMs</source><translation>Temps total</translation></message>
    <message><source>fact.mail.refusedBy</source><translation>Refusé par</translation></message>
    <message><source>fact.mail.canaryState</source><translation>Serveurs de messagerie connus sur le port 25</translation></message>
    <message><source>fact.mail.mtaSts</source><translation>MTA-STS annoncé</translation></message>
    <message><source>fact.mail.dane</source><translation>Enregistrement DANE (TLSA)</translation></message>
    <message><source>fact.mail.details</source><translation>Détail par serveur</translation></message>
    <message><source>fact.stun.state</source><translation>Serveur STUN</translation></message>
    <message><source>fact.stun.host</source><translation>Serveur</translation></message>
    <message><source>fact.stun.port</source><translation>Port</translation></message>
    <message><source>fact.stun.transport</source><translation>Transport</translation></message>
    <message><source>fact.stun.mappedAddress</source><translation>Adresse vue de l’extérieur</translation></message>
    <message><source>fact.stun.mappedPort</source><translation>Port vu de l’extérieur</translation></message>
    <message><source>fact.stun.roundTripMs</source><translation>Réponse après</translation></message>
    <message><source>fact.stun.sentCount</source><translation>Requêtes envoyées</translation></message>
    <message><source>fact.stun.errorCode</source><translation>Code d’erreur</translation></message>
    <message><source>fact.stun.software</source><translation>Logiciel du serveur</translation></message>
    <message><source>fact.nat.state</source><translation>Réponses aux demandes UDP</translation></message>
    <message><source>fact.nat.host</source><translation>Serveur STUN</translation></message>
    <message><source>fact.nat.port</source><translation>Port</translation></message>
    <message><source>fact.nat.family</source><translation>Protocole</translation></message>
    <message><source>fact.nat.errorCode</source><translation>Numéro d’erreur</translation></message>
    <message><source>fact.nat.mapping</source><translation>Traduction des ports (NAT)</translation></message>
    <message><source>fact.nat.filtering</source><translation>Entrée de l’extérieur</translation></message>
    <message><source>fact.nat.mappedAddress</source><translation>Adresse vue de l’extérieur</translation></message>
    <message><source>fact.nat.askedPortCount</source><translation>Ports interrogés</translation></message>
    <message><source>fact.nat.keptPortCount</source><translation>Dont identiques à l’extérieur</translation></message>
    <message><source>fact.nat.hairpin</source><translation>Le PC s’atteint par son adresse externe</translation></message>
    <message><source>fact.nat.isRewritten</source><translation>Un équipement modifie les paquets STUN</translation></message>
    <message><source>fact.nat.carrier</source><translation>NAT chez le fournisseur d’accès</translation></message>
    <message><source>fact.nat.bindings</source><translation>Connexions sans trafic</translation></message>
    <message><source>fact.nat.bindingAtLeastSec</source><translation>Encore ouvertes après</translation></message>
    <message><source>fact.nat.bindingBelowSec</source><translation>Fermées après</translation></message>
    <message><source>fact.udp.state</source><translation>Plage UDP</translation></message>
    <message><source>fact.udp.host</source><translation>Serveur</translation></message>
    <message><source>fact.udp.ports</source><translation>Ports UDP</translation></message>
    <message><source>fact.udp.isWhole</source><translation>Chaque port vérifié</translation></message>
    <message><source>fact.udp.askedCount</source><translation>Ports vérifiés</translation></message>
    <message><source>fact.udp.openCount</source><translation>Ports ayant répondu</translation></message>
    <message><source>fact.udp.closedCount</source><translation>Ports sans réponse, vérifiés deux fois</translation></message>
    <message><source>fact.udp.unsureCount</source><translation>Ports sans résultat sûr</translation></message>
    <message><source>fact.udp.surelyFoundCount</source><translation>Plus petit blocage visible à 95 % (ports)</translation></message>
    <message><source>fact.udp.closedPercent</source><translation>Part sans réponse</translation></message>
    <message><source>fact.udp.closedRanges</source><translation>Sans réponse</translation></message>
    <message><source>fact.udp.closedHow</source><translation>Comment elles finissent</translation></message>
    <message><source>fact.udp.refusedBy</source><translation>Refusé par</translation></message>
    <message><source>fact.udp.controlState</source><translation>Port STUN habituel du serveur</translation></message>
    <message><source>fact.udp.roundTripMs</source><translation>Réponse après</translation></message>
    <message><source>fact.udp.localFirewall</source><translation>Pare-feu de ce PC</translation></message>
    <message><source>fact.udp.firewallRule</source><translation>Règle de pare-feu</translation></message>
    <message><source>fact.udp.otherProtection</source><translation>Autres programmes de sécurité</translation></message>
    <message><source>fact.udp.vpnName</source><translation>VPN sur le chemin</translation></message>
    <message><source>fact.ports.state</source><translation>Ports source</translation></message>
    <message><source>fact.ports.ports</source><translation>Ports source UDP</translation></message>
    <message><source>fact.ports.server</source><translation>Serveur STUN</translation></message>
    <message><source>fact.ports.isWhole</source><translation>Chaque port vérifié</translation></message>
    <message><source>fact.ports.askedCount</source><translation>Ports vérifiés</translation></message>
    <message><source>fact.ports.usableCount</source><translation>Ports utilisables</translation></message>
    <message><source>fact.ports.usablePercent</source><translation>Part utilisable</translation></message>
    <message><source>fact.ports.surelyFoundCount</source><translation>Plus petit blocage visible à 95 % (ports)</translation></message>
    <message><source>fact.ports.taken</source><translation>Occupés</translation></message>
    <message><source>fact.ports.takenCount</source><translation>Ports occupés</translation></message>
    <message><source>fact.ports.holders</source><translation>Occupés par</translation></message>
    <message><source>fact.ports.reserved</source><translation>Réservés par le système d’exploitation</translation></message>
    <message><source>fact.ports.unanswered</source><translation>Sans réponse</translation></message>
    <message><source>fact.ports.mapping</source><translation>Ce qu’en fait la box (routeur)</translation></message>
    <message><source>fact.ports.keptCount</source><translation>Ports inchangés à l’extérieur</translation></message>
    <message><source>fact.ports.roundTripMs</source><translation>Réponse après</translation></message>
    <message><source>fact.turn.state</source><translation>TURN</translation></message>
    <message><source>fact.turn.host</source><translation>Serveur TURN</translation></message>
    <message><source>fact.turn.working</source><translation>Relaie par</translation></message>
    <message><source>fact.turn.udpState</source><translation>UDP</translation></message>
    <message><source>fact.turn.udpFirstPacketMs</source><translation>Premier paquet, UDP</translation></message>
    <message><source>fact.turn.tcpState</source><translation>TCP</translation></message>
    <message><source>fact.turn.tcpFirstPacketMs</source><translation>Premier paquet, TCP</translation></message>
    <message><source>fact.turn.tls443State</source><translation>TLS, 443</translation></message>
    <message><source>fact.turn.tls443FirstPacketMs</source><translation>Premier paquet, TLS, 443</translation></message>
    <message><source>fact.turn.tlsState</source><translation>TLS, 5349</translation></message>
    <message><source>fact.turn.tlsFirstPacketMs</source><translation>Premier paquet, TLS, 5349</translation></message>
    <message><source>fact.turn.udpPort</source><translation>Port UDP</translation></message>
    <message><source>fact.turn.tls443Port</source><translation>Port TLS</translation></message>
    <message><source>fact.turn.tripMs</source><translation>D’un relais à l’autre</translation></message>
    <message><source>fact.turn.lossPercent</source><translation>Perte dans ce bref essai</translation></message>
    <message><source>fact.turn.sentCount</source><translation>Paquets envoyés</translation></message>
    <message><source>fact.turn.relayedAddress</source><translation>Adresse du relais</translation></message>
    <message><source>fact.turn.mappedAddress</source><translation>Adresse vue de l’extérieur</translation></message>
    <message><source>fact.turn.software</source><translation>Logiciel du serveur</translation></message>
    <message><source>fact.turn.errorCode</source><translation>Numéro d’erreur</translation></message>
    <message><source>fact.turn.expiredDate</source><translation>Identifiants expirés le</translation></message>
    <message><source>fact.networks.state</source><translation>Réseaux</translation></message>
    <message><source>fact.proxy.state</source><translation>Serveur proxy utilisé</translation></message>
    <message><source>fact.proxy.agreed</source><translation>Utilisation convenue</translation></message>
    <message><source>fact.proxy.kind</source><translation>Type de serveur proxy</translation></message>
    <message><source>fact.proxy.origin</source><translation>Configuré par</translation></message>
    <message><source>fact.proxy.server</source><translation>Serveur proxy</translation></message>
    <message><source>fact.proxy.script</source><translation>Script de proxy</translation></message>
    <message><source>fact.proxy.target</source><translation>Cible derrière le serveur proxy</translation></message>
    <message><source>fact.proxy.pathState</source><translation>Passage par le serveur proxy</translation></message>
    <message><source>fact.proxy.status</source><translation>Réponse du serveur proxy (code)</translation></message>
    <message><source>fact.proxy.schemes</source><translation>Identifications proposées</translation></message>
    <message><source>fact.proxy.connectMs</source><translation>Connexion au serveur proxy</translation></message>
    <message><source>fact.proxy.answerMs</source><translation>Réponse du serveur proxy</translation></message>
    <message><source>fact.proxy.contentState</source><translation>Contenus derrière le serveur proxy</translation></message>
    <message><source>fact.proxy.bodyState</source><translation>Page de test</translation></message>
    <message><source>fact.proxy.chainState</source><translation>Certificats</translation></message>
    <message><source>fact.proxy.cacheState</source><translation>Réponses</translation></message>
    <message><source>fact.proxy.cacheSigns</source><translation>Signes d’une copie en cache</translation></message>
    <message><source>fact.networks.totalCount</source><translation>Réseaux interrogés</translation></message>
    <message><source>fact.networks.answeredCount</source><translation>Réseaux ayant répondu</translation></message>
    <message><source>fact.networks.refusedCount</source><translation>Réseaux refusés en chemin</translation></message>
    <message><source>fact.networks.silentCount</source><translation>Réseaux sans réponse</translation></message>
    <message><source>fact.networks.sampledCount</source><translation>Adresses interrogées</translation></message>
    <message><source>fact.networks.answered</source><translation>Avec réponse</translation></message>
    <message><source>fact.networks.refused</source><translation>Refusés en chemin</translation></message>
    <message><source>fact.networks.silent</source><translation>Sans réponse</translation></message>
    <message><source>fact.networks.refusedBy</source><translation>Refusé par</translation></message>
    <message><source>fact.networks.canaryState</source><translation>Serveurs qui répondent à coup sûr</translation></message>
    <message><source>fact.tapi.state</source><translation>Pilote TAPI</translation></message>
    <message><source>fact.tapi.drivers</source><translation>Pilote selon lui-même</translation></message>
    <message><source>fact.tapi.providers</source><translation>Pilotes inscrits</translation></message>
    <message><source>fact.tapi.lineCount</source><translation>Lignes TAPI</translation></message>
    <message><source>fact.tapi.otherCount</source><translation>Modems et lignes de Windows</translation></message>
    <message><source>fact.tapi.lines</source><translation>Noms des lignes</translation></message>
    <message><source>fact.tapi.firstLine</source><translation>Première ligne</translation></message>
    <message><source>fact.tapi.unreadable</source><translation>Illisible</translation></message>
    <message><source>fact.tapi.incoming.state</source><translation>Ligne entrante</translation></message>
    <message><source>fact.tapi.incoming.line</source><translation>Ligne entrante, la plus proche</translation></message>
    <message><source>fact.tapi.incoming.missing</source><translation>Ligne entrante, fonctionnalités absentes</translation></message>
    <message><source>fact.tapi.incoming.gaps</source><translation>Ligne entrante, ce qui manque à chaque ligne</translation></message>
    <message><source>fact.tapi.user.state</source><translation>Ligne de l’agent</translation></message>
    <message><source>fact.tapi.user.line</source><translation>Ligne de l’agent, la plus proche</translation></message>
    <message><source>fact.tapi.user.missing</source><translation>Ligne de l’agent, fonctionnalités absentes</translation></message>
    <message><source>fact.tapi.user.gaps</source><translation>Ligne de l’agent, ce qui manque à chaque ligne</translation></message>
    <message><source>fact.camera.state</source><translation>Webcam</translation></message>
    <message><source>fact.camera.count</source><translation>Caméras trouvées</translation></message>
    <message><source>fact.camera.list</source><translation>Caméras</translation></message>
    <message><source>fact.camera.deniedBy</source><translation>Accès refusé par</translation></message>
    <message><source>fact.camera.usedBy</source><translation>Utilisée actuellement par</translation></message>
    <message><source>fact.encoders.state</source><translation>Encodage vidéo</translation></message>
    <message><source>fact.encoders.best</source><translation>Codec</translation></message>
    <message><source>fact.encoders.bestFormat</source><translation>Format</translation></message>
    <message><source>fact.encoders.formats</source><translation>Tous les formats</translation></message>
    <message><source>fact.encoders.hardware</source><translation>Codecs matériels</translation></message>
    <message><source>fact.encoders.software</source><translation>Codecs logiciels</translation></message>
    <message><source>fact.flash.state</source><translation>Flash</translation></message>
    <message><source>fact.flash.version</source><translation>Version de Flash</translation></message>
    <message><source>fact.flash.places</source><translation>Emplacement de Flash</translation></message>
    <message><source>fact.networks.localFirewall</source><translation>Pare-feu de ce PC</translation></message>
    <message><source>fact.networks.firewallRule</source><translation>Règle du pare-feu</translation></message>
    <message><source>fact.networks.firewallBlocked</source><translation>Bloqués par le pare-feu de ce PC</translation></message>
    <message><source>fact.networks.browserFirewall</source><translation>Pare-feu de ce PC pour les navigateurs</translation></message>
    <message><source>fact.networks.route</source><translation>Chemin vers les réseaux</translation></message>
    <message><source>fact.networks.withoutRoute</source><translation>Réseaux sans chemin</translation></message>
    <message><source>fact.networks.viaVpn</source><translation>Par un VPN</translation></message>
    <message><source>fact.networks.vpnState</source><translation>Réseaux derrière le VPN</translation></message>
    <message><source>fact.tcp.route</source><translation>Chemin vers le serveur</translation></message>
    <message><source>fact.tcp.vpnName</source><translation>VPN sur le trajet</translation></message>
    <message><source>fact.tcp.localFirewall</source><translation>Pare-feu de ce PC</translation></message>
    <message><source>fact.tcp.firewallRule</source><translation>Règle du pare-feu</translation></message>
    <message><source>fact.networks.browserRule</source><translation>Règle du pare-feu pour un navigateur</translation></message>
    <message><source>fact.networks.otherProtection</source><translation>Autres logiciels de sécurité</translation></message>
    <message><source>fact.networks.vpnName</source><translation>VPN sur le trajet</translation></message>
    <message><source>fact.networks.vpnCount</source><translation>Réseaux joints par le VPN</translation></message>
    <message><source>fact.sound.state</source><translation>Son</translation></message>
    <message><source>fact.sound.outputName</source><translation>Sortie pour la téléphonie</translation></message>
    <message><source>fact.sound.inputName</source><translation>Entrée pour la téléphonie</translation></message>
    <message><source>fact.sound.defaultOutputName</source><translation>Sortie par défaut</translation></message>
    <message><source>fact.sound.defaultInputName</source><translation>Entrée par défaut</translation></message>
    <message><source>fact.sound.disabledName</source><translation>Périphérique désactivé</translation></message>
    <message><source>fact.sound.outputMuted</source><translation>Son coupé</translation></message>
    <message><source>fact.sound.inputMuted</source><translation>Micro coupé</translation></message>
    <message><source>fact.sound.outputVolumePercent</source><translation>Volume</translation></message>
    <message><source>fact.sound.inputVolumePercent</source><translation>Volume d’entrée</translation></message>
    <message><source>fact.sound.outputRateHz</source><translation>Fréquence de la sortie</translation></message>
    <message><source>fact.sound.inputRateHz</source><translation>Fréquence du microphone</translation></message>
    <message><source>fact.sound.exclusiveAllowed</source><translation>Mode exclusif autorisé</translation></message>
    <message><source>fact.sound.enhancementsOff</source><translation>Améliorations audio désactivées</translation></message>
    <message><source>fact.sound.outputs</source><translation>Toutes les sorties</translation></message>
    <message><source>fact.sound.inputs</source><translation>Toutes les entrées</translation></message>
    <message><source>fact.sound.server</source><translation>Serveur de son</translation></message>
    <message><source>fact.headset.state</source><translation>Casque-micro</translation></message>
    <message><source>fact.headset.name</source><translation>Appareil</translation></message>
    <message><source>fact.headset.bus</source><translation>Connexion</translation></message>
    <message><source>fact.permission.state</source><translation>Accès au microphone</translation></message>
    <message><source>fact.permission.place</source><translation>Réglage dans le registre</translation></message>
    <message><source>fact.permission.policyPlace</source><translation>Stratégie</translation></message>
    <message><source>fact.permission.refusedPrograms</source><translation>Programmes refusés</translation></message>
    <message><source>fact.permission.heldBy</source><translation>Microphone utilisé par</translation></message>
    <message><source>fact.permission.lastProgram</source><translation>Dernier programme au microphone</translation></message>
    <message><source>fact.permission.lastUsedDate</source><translation>Microphone utilisé la dernière fois le</translation></message>
</context>
</TS>
