<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Self Check authors
     SPDX-License-Identifier: Apache-2.0 -->
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <!-- The document's chapters and points. Keys: chapter.<number>; <row>.title (short, nominal), <row>.requirement (what the
         document asks), <row>.why (one sentence: why it matters to the person); port.<purpose> as in the document's table. -->
    <!-- Titles of the chapters -->
    <message><source>chapter.1</source><translation>Introduction</translation></message>
    <message><source>chapter.2</source><translation>Schéma fonctionnel</translation></message>
    <message><source>chapter.3</source><translation>Interface utilisateur</translation></message>
    <message><source>chapter.4.1</source><translation>Professional Client</translation></message>
    <message><source>chapter.4.2</source><translation>Professional Client 6</translation></message>
    <message><source>chapter.4.3</source><translation>Téléphone de l’agent</translation></message>
    <message><source>chapter.4.4</source><translation>Modes de raccordement</translation></message>
    <message><source>chapter.5</source><translation>TAPI</translation></message>
    <message><source>chapter.6</source><translation>Raccordements du chat</translation></message>
    <message><source>chapter.7</source><translation>Navigation partagée (co-browsing)</translation></message>
    <message><source>chapter.8</source><translation>Communication WhatsApp</translation></message>
    <message><source>chapter.9</source><translation>Enregistrement de l’écran et des appels</translation></message>
    <message><source>chapter.10</source><translation>Réception sécurisée des e-mails du système</translation></message>
    <message><source>chapter.11</source><translation>Raccordement VoIP</translation></message>
    <message><source>chapter.12</source><translation>Prérequis réseau</translation></message>
    <!-- Chapter 1: Introduction -->
    <message><source>1-os-hardware.title</source><translation>Système d’exploitation et matériel</translation></message>
    <message><source>1-os-hardware.requirement</source><translation>Le PC respecte les exigences matérielles de l’éditeur du système d’exploitation.</translation></message>
    <message><source>1-os-hardware.why</source><translation>Si le matériel est trop faible, les programmes réagissent lentement et les conversations peuvent être hachées.</translation></message>
    <message><source>1-deployment.title</source><translation>Cloud ou cloud privé</translation></message>
    <message><source>1-deployment.requirement</source><translation>Les prérequis valent pour la variante cloud et pour la variante cloud privé. Votre prestataire de téléphonie vous indique ce qu’un cloud privé demande sur place.</translation></message>
    <message><source>1-deployment.why</source><translation>Avec un cloud privé, le système se trouve dans votre entreprise et y impose ses propres exigences.</translation></message>
    <!-- Chapter 3: User interface -->
    <message><source>3-browser.title</source><translation>Navigateur à jour</translation></message>
    <message><source>3-browser.requirement</source><translation>Utilisez un navigateur dans sa version de bureau actuelle, par exemple Microsoft Edge (basé sur Chromium), Mozilla Firefox ou Google Chrome.</translation></message>
    <message><source>3-browser.why</source><translation>Il manque à un navigateur ancien des fonctions et des mises à jour de sécurité.</translation></message>
    <message><source>3-javascript.title</source><translation>JavaScript</translation></message>
    <message><source>3-javascript.requirement</source><translation>JavaScript est activé dans le navigateur.</translation></message>
    <message><source>3-javascript.why</source><translation>Sans JavaScript, l’interface utilisateur reste vide ou ne réagit pas.</translation></message>
    <message><source>3-cookies.title</source><translation>Cookies</translation></message>
    <message><source>3-cookies.requirement</source><translation>Le navigateur autorise les cookies.</translation></message>
    <message><source>3-cookies.why</source><translation>Sans cookies, votre session ne peut pas rester ouverte.</translation></message>
    <message><source>3-desktop.title</source><translation>Version de bureau du navigateur</translation></message>
    <message><source>3-desktop.requirement</source><translation>Utilisez les navigateurs uniquement en version de bureau. Toutes les fonctions ne sont pas garanties dans un navigateur mobile.</translation></message>
    <message><source>3-desktop.why</source><translation>Dans un navigateur mobile, des boutons et des fonctions peuvent manquer.</translation></message>
    <!-- Chapter 4.1: Professional Client -->
    <message><source>4.1-browser.title</source><translation>Navigateur à jour</translation></message>
    <message><source>4.1-browser.requirement</source><translation>Pour le Professional Client, utilisez un navigateur dans sa version actuelle, par exemple Microsoft Edge (basé sur Chromium), Mozilla Firefox ou Google Chrome.</translation></message>
    <message><source>4.1-browser.why</source><translation>Le Professional Client s’exécute dans le navigateur ; une ancienne version peut le ralentir ou l’empêcher de démarrer.</translation></message>
    <message><source>4.1-javascript.title</source><translation>JavaScript</translation></message>
    <message><source>4.1-javascript.requirement</source><translation>JavaScript est activé dans le navigateur qui exécute le Professional Client.</translation></message>
    <message><source>4.1-javascript.why</source><translation>Sans JavaScript, le Professional Client ne démarre pas.</translation></message>
    <message><source>4.1-cookies.title</source><translation>Cookies</translation></message>
    <message><source>4.1-cookies.requirement</source><translation>Le navigateur autorise les cookies pour le Professional Client.</translation></message>
    <message><source>4.1-cookies.why</source><translation>Sans cookies, le Professional Client ne peut pas garder votre session ouverte.</translation></message>
    <message><source>4.1-localstorage.title</source><translation>Stockage local (LocalStorage)</translation></message>
    <message><source>4.1-localstorage.requirement</source><translation>Le navigateur autorise l’accès au stockage local (LocalStorage).</translation></message>
    <message><source>4.1-localstorage.why</source><translation>Le Professional Client conserve dans le stockage local ce dont il a besoin pendant votre travail.</translation></message>
    <message><source>4.1-broadband.title</source><translation>Connexion haut débit</translation></message>
    <message><source>4.1-broadband.requirement</source><translation>La connexion Internet est une connexion haut débit.</translation></message>
    <message><source>4.1-broadband.why</source><translation>Sur une ligne lente, les conversations sont hachées et les pages tardent à s’afficher.</translation></message>
    <message><source>4.1-servers.title</source><translation>Serveurs du prestataire de téléphonie</translation></message>
    <message><source>4.1-servers.requirement</source><translation>Les serveurs du prestataire de téléphonie sont joignables, comme l’exige le chapitre 12.</translation></message>
    <message><source>4.1-servers.why</source><translation>Sans ces serveurs, vous ne pouvez ni ouvrir votre session ni téléphoner.</translation></message>
    <!-- Chapter 4.2: Professional Client 6 -->
    <message><source>4.2-windows.title</source><translation>Système d’exploitation Windows</translation></message>
    <message><source>4.2-windows.requirement</source><translation>Le PC de l’agent fonctionne sous MS Windows.</translation></message>
    <message><source>4.2-windows.why</source><translation>Le Professional Client 6 existe uniquement pour Windows.</translation></message>
    <message><source>4.2-dotnet.title</source><translation>.NET Framework</translation></message>
    <message><source>4.2-dotnet.requirement</source><translation>L’environnement d’exécution .NET Framework 4.6.2 ou une version ultérieure est installé.</translation></message>
    <message><source>4.2-dotnet.why</source><translation>Sans .NET Framework, le Professional Client 6 ne démarre pas.</translation></message>
    <message><source>4.2-broadband.title</source><translation>Connexion haut débit</translation></message>
    <message><source>4.2-broadband.requirement</source><translation>Le PC de l’agent dispose d’un accès à Internet par une connexion haut débit.</translation></message>
    <message><source>4.2-broadband.why</source><translation>Sur une ligne lente, les conversations sont hachées et le Professional Client 6 réagit lentement.</translation></message>
    <message><source>4.2-disk.title</source><translation>Espace disque disponible</translation></message>
    <message><source>4.2-disk.requirement</source><translation>Au moins 300 Mo d’espace disque sont disponibles.</translation></message>
    <message><source>4.2-disk.why</source><translation>Si le lecteur est plein, le Professional Client 6 ne peut être ni installé ni mis à jour.</translation></message>
    <message><source>4.2-servers.title</source><translation>Serveurs du prestataire de téléphonie</translation></message>
    <message><source>4.2-servers.requirement</source><translation>Les serveurs du prestataire de téléphonie sont joignables, comme l’exige le chapitre 12.</translation></message>
    <message><source>4.2-servers.why</source><translation>Sans ces serveurs, vous ne pouvez ni ouvrir votre session ni téléphoner.</translation></message>
    <message><source>4.2-proxy.title</source><translation>Serveur proxy</translation></message>
    <message><source>4.2-proxy.requirement</source><translation>L’utilisation d’un serveur proxy est convenue avec le prestataire de téléphonie.</translation></message>
    <message><source>4.2-proxy.why</source><translation>Un serveur proxy qui n’a pas été convenu peut couper des connexions sans que vous en voyiez la raison.</translation></message>
    <message><source>4.2-clickonce-browser.title</source><translation>Navigateur avec ClickOnce</translation></message>
    <message><source>4.2-clickonce-browser.requirement</source><translation>Un navigateur doté de la technologie ClickOnce est présent, par exemple Microsoft Edge. Les navigateurs sans cette technologie ont besoin d’une extension.</translation></message>
    <message><source>4.2-clickonce-browser.why</source><translation>C’est depuis le navigateur que vous installez et lancez le Professional Client 6.</translation></message>
    <message><source>4.2-clickonce.title</source><translation>Déploiement par ClickOnce</translation></message>
    <message><source>4.2-clickonce.requirement</source><translation>Le Professional Client 6 peut être installé et exécuté par ClickOnce, sans droits d’administrateur.</translation></message>
    <message><source>4.2-clickonce.why</source><translation>Avec ClickOnce, le Professional Client 6 reste à jour sans intervention.</translation></message>
    <message><source>4.2-msi.title</source><translation>Déploiement par MSI</translation></message>
    <message><source>4.2-msi.requirement</source><translation>Si ClickOnce n’est pas possible, le Professional Client 6 est disponible sous forme de package MSI. Les mises à jour ne sont alors pas installées automatiquement.</translation></message>
    <message><source>4.2-msi.why</source><translation>Votre service informatique dispose de cette voie si ClickOnce n’est pas autorisé sur le PC.</translation></message>
    <message><source>4.2-exe.title</source><translation>Déploiement par fichier EXE</translation></message>
    <message><source>4.2-exe.requirement</source><translation>Pour un serveur Bureau à distance (Terminal Server), un fichier EXE est disponible. La première installation demande des droits d’administrateur et la chaîne de configuration.</translation></message>
    <message><source>4.2-exe.why</source><translation>Sur un tel serveur, plusieurs personnes travaillent ensemble ; ce mode de déploiement est prévu pour cela.</translation></message>
    <!-- Chapter 4.3: User phone -->
    <message><source>4.3-reachable.title</source><translation>Téléphone joignable de l’extérieur</translation></message>
    <message><source>4.3-reachable.requirement</source><translation>Le téléphone de l’agent (fixe ou mobile) est joignable directement de l’extérieur.</translation></message>
    <message><source>4.3-reachable.why</source><translation>Les appels ne vous parviennent directement qu’à cette condition.</translation></message>
    <message><source>4.3-dtmf.title</source><translation>Tonalités des touches (DTMF)</translation></message>
    <message><source>4.3-dtmf.requirement</source><translation>Le téléphone de l’agent prend en charge les DTMF : il émet des tonalités quand vous appuyez sur les touches.</translation></message>
    <message><source>4.3-dtmf.why</source><translation>Ces tonalités permettent au système de reconnaître ce que vous saisissez au téléphone.</translation></message>
    <message><source>4.3-extension.title</source><translation>Sélection directe à l’arrivée (SDA)</translation></message>
    <message><source>4.3-extension.requirement</source><translation>Un standard téléphonique (PABX) doit permettre la sélection directe des postes internes.</translation></message>
    <message><source>4.3-extension.why</source><translation>Sans sélection directe, vos appels arrivent au standard et non à votre poste.</translation></message>
    <!-- Chapter 4.4: Ways of connecting -->
    <message><source>4.4-agent-server.title</source><translation>Serveur d’agents sur le port 443</translation></message>
    <message><source>4.4-agent-server.requirement</source><translation>Les Professional Clients se connectent directement au serveur d’agents sur le port 443.</translation></message>
    <message><source>4.4-agent-server.why</source><translation>Votre session s’ouvre sur le serveur d’agents ; sans lui, vous ne pouvez pas travailler.</translation></message>
    <message><source>4.4-firewall.title</source><translation>Autorisation dans le pare-feu</translation></message>
    <message><source>4.4-firewall.requirement</source><translation>Les adresses IP, qui dépendent du site, et le port 443 du serveur d’agents sont autorisés dans le pare-feu.</translation></message>
    <message><source>4.4-firewall.why</source><translation>Sans cette autorisation, le pare-feu retient déjà l’ouverture de votre session.</translation></message>
    <message><source>4.4-proxy-path.title</source><translation>Connexion par le serveur proxy</translation></message>
    <message><source>4.4-proxy-path.requirement</source><translation>Les Professional Clients peuvent se connecter par un serveur proxy situé dans le réseau des PC des agents.</translation></message>
    <message><source>4.4-proxy-path.why</source><translation>Si votre accès à Internet passe par un serveur proxy, celui-ci doit vous laisser atteindre le serveur d’agents.</translation></message>
    <message><source>4.4-proxy-content.title</source><translation>Contenus non modifiés</translation></message>
    <message><source>4.4-proxy-content.requirement</source><translation>Le serveur proxy ne modifie pas les contenus.</translation></message>
    <message><source>4.4-proxy-content.why</source><translation>Des contenus modifiés perturbent le client, et ce qui était chiffré peut être lu en chemin.</translation></message>
    <message><source>4.4-proxy-cache.title</source><translation>Aucun message en cache</translation></message>
    <message><source>4.4-proxy-cache.requirement</source><translation>Le serveur proxy ne garde pas les messages en cache.</translation></message>
    <message><source>4.4-proxy-cache.why</source><translation>Un cache donne d’anciennes réponses ; vous ne voyez pas ce qui se passe maintenant.</translation></message>
    <!-- Chapter 5: TAPI -->
    <message><source>5-driver.title</source><translation>Pilote TAPI</translation></message>
    <message><source>5-driver.requirement</source><translation>Un pilote TAPI est installé sur le serveur Windows.</translation></message>
    <message><source>5-driver.why</source><translation>Seul le pilote TAPI permet à Windows d’utiliser le standard téléphonique (PABX).</translation></message>
    <message><source>5-incoming-line.title</source><translation>Fonctionnalités de la ligne entrante</translation></message>
    <message><source>5-incoming-line.requirement</source><translation>Pour la ligne entrante, le pilote TAPI prend en charge LineCallFeature ACCEPT, DROP, REDIRECT et LineAddrCap ROUTEPOINT.</translation></message>
    <message><source>5-incoming-line.why</source><translation>S’il manque une fonctionnalité, les appels entrants ne peuvent pas être acceptés ou transférés comme prévu.</translation></message>
    <message><source>5-user-line.title</source><translation>Fonctionnalités de la ligne de l’agent</translation></message>
    <message><source>5-user-line.requirement</source><translation>Pour la ligne de l’agent, le pilote TAPI prend en charge LineCallFeature ACCEPT, ANSWER, DIAL, DROP, HOLD, REDIRECT, UNHOLD et LineAddrCap MAKECALL.</translation></message>
    <message><source>5-user-line.why</source><translation>S’il manque une fonctionnalité, vous ne pouvez par exemple pas composer un numéro ou mettre un appel en attente.</translation></message>
    <!-- Chapter 6: Chat connections -->
    <message><source>6-js-interface.title</source><translation>Interface JavaScript</translation></message>
    <message><source>6-js-interface.requirement</source><translation>Le fichier JavaScript est créé selon la description de l’interface et intégré à votre site web.</translation></message>
    <message><source>6-js-interface.why</source><translation>Sans ce fichier, le chat n’apparaît pas sur votre site web.</translation></message>
    <message><source>6-websocket.title</source><translation>WebSockets</translation></message>
    <message><source>6-websocket.requirement</source><translation>Toutes les personnes qui participent au chat peuvent établir une connexion WebSocket avec le serveur de chat. Les serveurs proxy prennent en charge les WebSockets, y compris par TLS.</translation></message>
    <message><source>6-websocket.why</source><translation>Les messages du chat n’arrivent que par une connexion WebSocket.</translation></message>
    <message><source>6-webrtc.title</source><translation>WebRTC</translation></message>
    <message><source>6-webrtc.requirement</source><translation>La communication vidéo et audio passe en plus par WebRTC.</translation></message>
    <message><source>6-webrtc.why</source><translation>Sans WebRTC, vous n’avez ni image ni son dans le chat vidéo.</translation></message>
    <message><source>6-firewall.title</source><translation>Pare-feu à états</translation></message>
    <message><source>6-firewall.requirement</source><translation>Un pare-feu à états peut aider à reconnaître et à autoriser les ports utilisés.</translation></message>
    <message><source>6-firewall.why</source><translation>Si le pare-feu ne laisse entrer aucune réponse, les chats et les conversations s’interrompent.</translation></message>
    <message><source>6-stun.title</source><translation>Serveur STUN</translation></message>
    <message><source>6-stun.requirement</source><translation>Un serveur STUN aide les clients à déterminer leur adresse IP externe.</translation></message>
    <message><source>6-stun.why</source><translation>Sans cette adresse, les deux côtés d’un chat vidéo ne se trouvent pas directement.</translation></message>
    <message><source>6-turn.title</source><translation>Serveur TURN</translation></message>
    <message><source>6-turn.requirement</source><translation>Si les clients ne peuvent pas communiquer directement, la connexion passe par un serveur TURN (relais média).</translation></message>
    <message><source>6-turn.why</source><translation>Quand la voie directe est fermée, vous ne voyez et n’entendez l’autre personne que par ce détour.</translation></message>
    <message><source>6-bandwidth.title</source><translation>Besoin en bande passante</translation></message>
    <message><source>6-bandwidth.requirement</source><translation>La bande passante suffit à l’utilisation simultanée prévue des fonctions de chat. Vous déterminez le besoin avec votre prestataire de téléphonie.</translation></message>
    <message><source>6-bandwidth.why</source><translation>Si la bande passante ne suffit pas, l’image et le son sont hachés dès que plusieurs chats sont ouverts.</translation></message>
    <message><source>6-encryption.title</source><translation>Chiffrement</translation></message>
    <message><source>6-encryption.requirement</source><translation>Les WebSockets sont chiffrés avec TLS (WSS), WebRTC avec DTLS et SRTP.</translation></message>
    <message><source>6-encryption.why</source><translation>Ainsi, personne ne peut lire ou écouter en chemin.</translation></message>
    <message><source>6-text-chat.title</source><translation>Chat textuel</translation></message>
    <message><source>6-text-chat.requirement</source><translation>Utilisez un navigateur dans sa version actuelle avec JavaScript activé, par exemple Microsoft Edge, Mozilla Firefox ou Google Chrome.</translation></message>
    <message><source>6-text-chat.why</source><translation>Le chat textuel s’exécute dans le navigateur ; si celui-ci est ancien, des messages peuvent ne pas arriver.</translation></message>
    <message><source>6-video-chat.title</source><translation>Chat vidéo</translation></message>
    <message><source>6-video-chat.requirement</source><translation>Une webcam est présente. Il faut aussi un navigateur dans sa version actuelle, avec JavaScript activé.</translation></message>
    <message><source>6-video-chat.why</source><translation>Sans webcam, l’autre personne ne vous voit pas.</translation></message>
    <!-- Chapter 7: Co-browsing -->
    <message><source>7-http.title</source><translation>HTTP et HTTPS vers Surfly</translation></message>
    <message><source>7-http.requirement</source><translation>La navigation partagée (co-browsing) est assurée par « Surfly » et passe par HTTP et HTTPS. L’utilisation prévue est convenue avec le prestataire de téléphonie.</translation></message>
    <message><source>7-http.why</source><translation>À cette condition seulement, vous pouvez regarder à deux la même page web.</translation></message>
    <!-- Chapter 8: WhatsApp communication -->
    <message><source>8-js-interface.title</source><translation>Interface JavaScript</translation></message>
    <message><source>8-js-interface.requirement</source><translation>Le fichier JavaScript est créé selon la description de l’interface et intégré à votre site web.</translation></message>
    <message><source>8-js-interface.why</source><translation>Sans ce fichier, les fonctions souhaitées ne sont pas disponibles sur votre site web.</translation></message>
    <message><source>8-websocket.title</source><translation>WebSockets</translation></message>
    <message><source>8-websocket.requirement</source><translation>Les agents chargés de la communication WhatsApp disposent d’une connexion WebSocket au serveur. Les serveurs proxy prennent en charge les WebSockets, y compris par TLS.</translation></message>
    <message><source>8-websocket.why</source><translation>Les messages WhatsApp ne vous parviennent que par une connexion WebSocket.</translation></message>
    <message><source>8-firewall.title</source><translation>Pare-feu à états</translation></message>
    <message><source>8-firewall.requirement</source><translation>Un pare-feu à états peut aider à reconnaître et à autoriser les ports utilisés.</translation></message>
    <message><source>8-firewall.why</source><translation>Si le pare-feu ne laisse entrer aucune réponse, les messages WhatsApp n’arrivent pas.</translation></message>
    <message><source>8-bandwidth.title</source><translation>Besoin en bande passante</translation></message>
    <message><source>8-bandwidth.requirement</source><translation>La bande passante suffit à l’utilisation simultanée prévue des fonctions de chat. Vous déterminez le besoin avec votre prestataire de téléphonie.</translation></message>
    <message><source>8-bandwidth.why</source><translation>Si la bande passante ne suffit pas, les messages et les images arrivent en retard.</translation></message>
    <!-- Chapter 9: Screen and call recording -->
    <message><source>9-client.title</source><translation>Enregistrement selon le client</translation></message>
    <message><source>9-client.requirement</source><translation>Le Professional Client 6 dispose de l’enregistrement de l’écran et des appels, le Professional Client uniquement de celui des appels.</translation></message>
    <message><source>9-client.why</source><translation>Ce qui peut être enregistré dépend du client avec lequel vous travaillez.</translation></message>
    <message><source>9-encoder.title</source><translation>Codec d’encodage vidéo</translation></message>
    <message><source>9-encoder.requirement</source><translation>Le PC de l’agent dispose d’un codec d’encodage vidéo.</translation></message>
    <message><source>9-encoder.why</source><translation>Le codec réduit l’image de votre écran pour qu’elle puisse être enregistrée.</translation></message>
    <message><source>9-upload.title</source><translation>Débit montant</translation></message>
    <message><source>9-upload.requirement</source><translation>Le PC de l’agent atteint un débit montant de 1 Mbit/s.</translation></message>
    <message><source>9-upload.why</source><translation>Le débit montant sert à envoyer au serveur l’enregistrement de l’écran et des appels.</translation></message>
    <message><source>9-coach-html5.title</source><translation>Lecture avec HTML5</translation></message>
    <message><source>9-coach-html5.requirement</source><translation>Pour les enregistrements à partir de la version 20.3, le PC du coach dispose d’un accès à Internet. JavaScript est activé et HTML5 est pris en charge.</translation></message>
    <message><source>9-coach-html5.why</source><translation>Sans HTML5, ces enregistrements ne peuvent pas être lus.</translation></message>
    <message><source>9-coach-flash.title</source><translation>Lecture avec Flash</translation></message>
    <message><source>9-coach-flash.requirement</source><translation>Pour les enregistrements jusqu’à la version 20.2, le PC du coach prend en charge Flash à partir de la version 9.</translation></message>
    <message><source>9-coach-flash.why</source><translation>Flash ne peut plus être utilisé sans risque ; le prestataire de téléphonie devrait convertir ces enregistrements.</translation></message>
    <!-- Chapter 10: Secure receipt of system e-mails -->
    <message><source>10-starttls.title</source><translation>Chiffrement STARTTLS</translation></message>
    <message><source>10-starttls.requirement</source><translation>Le document recommande que vos serveurs de messagerie autorisent le chiffrement STARTTLS.</translation></message>
    <message><source>10-starttls.why</source><translation>Sans STARTTLS, les e-mails tels que les messages vocaux sont transmis sans chiffrement.</translation></message>
    <!-- Chapter 11: VoIP connection -->
    <message><source>11-soundcard.title</source><translation>Carte son</translation></message>
    <message><source>11-soundcard.requirement</source><translation>Le PC de l’agent dispose d’une carte son.</translation></message>
    <message><source>11-soundcard.why</source><translation>Sans carte son, aucun son n’entre dans le PC et aucun n’en sort.</translation></message>
    <message><source>11-headset.title</source><translation>Casque-micro</translation></message>
    <message><source>11-headset.requirement</source><translation>La téléphonie VoIP nécessite un casque-micro.</translation></message>
    <message><source>11-headset.why</source><translation>Avec un casque-micro, on se comprend bien des deux côtés, même s’il y a du bruit autour de vous.</translation></message>
    <message><source>11-permission.title</source><translation>Autorisations d’accès</translation></message>
    <message><source>11-permission.requirement</source><translation>La téléphonie VoIP dispose des autorisations d’accès nécessaires, par exemple au microphone.</translation></message>
    <message><source>11-permission.why</source><translation>Sans accès au microphone, personne ne vous entend.</translation></message>
    <message><source>11-microphone.title</source><translation>Microphone</translation></message>
    <message><source>11-microphone.requirement</source><translation>Le périphérique d’entrée fonctionne.</translation></message>
    <message><source>11-microphone.why</source><translation>On ne vous comprend que si le microphone capte votre voix clairement et assez fort.</translation></message>
    <message><source>11-speaker.title</source><translation>Haut-parleur</translation></message>
    <message><source>11-speaker.requirement</source><translation>Le périphérique de sortie du casque-micro fonctionne.</translation></message>
    <message><source>11-speaker.why</source><translation>Sinon, vous n’entendez pas l’autre personne, ou seulement d’un côté.</translation></message>
    <message><source>11-echo.title</source><translation>Écho</translation></message>
    <message><source>11-echo.requirement</source><translation>Le casque-micro sépare ce que vous entendez de ce que capte le microphone.</translation></message>
    <message><source>11-echo.why</source><translation>En cas d’écho, l’autre personne s’entend elle-même et vous suit difficilement.</translation></message>
    <message><source>11-bandwidth.title</source><translation>Bande passante réservée</translation></message>
    <message><source>11-bandwidth.requirement</source><translation>Une bande passante d’au moins 0,1 Mbit/s devrait être réservée à chaque agent, identique dans les deux sens (symétrique).</translation></message>
    <message><source>11-bandwidth.why</source><translation>Si la ligne est trop lente ou occupée, il manque des morceaux de voix.</translation></message>
    <message><source>11-quality.title</source><translation>Qualité vocale</translation></message>
    <message><source>11-quality.requirement</source><translation>Les appels passent par Internet en Voice over IP. Le document ne donne pas de chiffre pour la qualité vocale.</translation></message>
    <message><source>11-quality.why</source><translation>La qualité vocale montre en premier que la ligne ne suffit pas pour téléphoner.</translation></message>
    <message><source>11-rtp-ports.title</source><translation>Ports RTP</translation></message>
    <message><source>11-rtp-ports.requirement</source><translation>101 ports UDP sont ouverts dans chaque pare-feu entre le softphone et le proxy SIP. Par défaut, ce sont les ports 5062 à 5162 ; leur choix est libre.</translation></message>
    <message><source>11-rtp-ports.why</source><translation>La voix elle-même passe par ces ports ; s’ils sont fermés, la ligne reste muette.</translation></message>
    <message><source>11-sip.title</source><translation>Enregistrement SIP du téléphone</translation></message>
    <message><source>11-sip.requirement</source><translation>Les appels suivent le standard SIP. Votre prestataire de téléphonie vous fournit le nom d’utilisateur SIP et le mot de passe.</translation></message>
    <message><source>11-sip.why</source><translation>Vous ne pouvez appeler et recevoir des appels qu’après l’enregistrement SIP du téléphone.</translation></message>
    <message><source>11-sip-alg.title</source><translation>Fonction SIP ALG de la box</translation></message>
    <message><source>11-sip-alg.requirement</source><translation>Les appels suivent le standard SIP. Pour cela, leurs messages doivent traverser la box sans être modifiés.</translation></message>
    <message><source>11-sip-alg.why</source><translation>Si la box modifie ces messages, rien ne sonne ou un seul côté entend l’autre.</translation></message>
    <message><source>11-clickonce.title</source><translation>Professional Client VoIP par ClickOnce</translation></message>
    <message><source>11-clickonce.requirement</source><translation>Le Professional Client VoIP repose sur la technologie ClickOnce. Un softphone séparé n’est pas nécessaire.</translation></message>
    <message><source>11-clickonce.why</source><translation>Sans ClickOnce, le programme avec lequel vous téléphonez ne peut pas être lancé.</translation></message>
    <!-- Chapter 12: Network requirements -->
    <message><source>12-internet.title</source><translation>Connexion Internet</translation></message>
    <message><source>12-internet.requirement</source><translation>Le PC de l’agent dispose d’une connexion Internet.</translation></message>
    <message><source>12-internet.why</source><translation>Toutes les autres connexions de ce chapitre en dépendent.</translation></message>
    <message><source>12-range-usa.title</source><translation>Réseaux IP aux États-Unis</translation></message>
    <message><source>12-range-usa.requirement</source><translation>Toutes les adresses IP du prestataire de téléphonie aux États-Unis sont autorisées dans le pare-feu. Elles ne sont pas toutes utilisées en même temps, mais toutes sont nécessaires.</translation></message>
    <message><source>12-range-usa.why</source><translation>Un service peut changer à tout moment d’adresse IP et doit alors rester joignable pour vous.</translation></message>
    <message><source>12-range-asia.title</source><translation>Réseaux IP en Asie</translation></message>
    <message><source>12-range-asia.requirement</source><translation>Toutes les adresses IP du prestataire de téléphonie en Asie sont autorisées dans le pare-feu. Elles ne sont pas toutes utilisées en même temps, mais toutes sont nécessaires.</translation></message>
    <message><source>12-range-asia.why</source><translation>Un service peut changer à tout moment d’adresse IP et doit alors rester joignable pour vous.</translation></message>
    <message><source>12-range-europe.title</source><translation>Réseaux IP en Europe</translation></message>
    <message><source>12-range-europe.requirement</source><translation>Toutes les adresses IP du prestataire de téléphonie en Europe sont autorisées dans le pare-feu. Elles ne sont pas toutes utilisées en même temps, mais toutes sont nécessaires.</translation></message>
    <message><source>12-range-europe.why</source><translation>Un service peut changer à tout moment d’adresse IP et doit alors rester joignable pour vous.</translation></message>
    <message><source>12-udp-35000-65535.title</source><translation>Téléphonie VoIP, ACD et OM (UDP 35000–65535)</translation></message>
    <message><source>12-udp-35000-65535.requirement</source><translation>Les ports de destination UDP 35000 à 65535 sont autorisés vers tous les réseaux IP de ce chapitre.</translation></message>
    <message><source>12-udp-35000-65535.why</source><translation>La voix de vos conversations passe par ces ports.</translation></message>
    <message><source>12-udp-25000-65535.title</source><translation>Téléphonie VoIP, conférences (UDP 25000–65535)</translation></message>
    <message><source>12-udp-25000-65535.requirement</source><translation>Les ports de destination UDP 25000 à 65535 sont autorisés vers tous les réseaux IP de ce chapitre.</translation></message>
    <message><source>12-udp-25000-65535.why</source><translation>La voix passe par ces ports quand vous parlez en conférence.</translation></message>
    <message><source>12-tcp-5061.title</source><translation>Enregistrement SIP du téléphone (TCP 5061)</translation></message>
    <message><source>12-tcp-5061.requirement</source><translation>Le port de destination TCP 5061 est autorisé vers tous les réseaux IP de ce chapitre.</translation></message>
    <message><source>12-tcp-5061.why</source><translation>Par ce port, votre softphone s’identifie auprès du serveur SIP, de manière chiffrée.</translation></message>
    <message><source>12-tcp-443-webrtc.title</source><translation>WebRTC (TCP 443)</translation></message>
    <message><source>12-tcp-443-webrtc.requirement</source><translation>Le port de destination TCP 443 est autorisé vers tous les réseaux IP de ce chapitre.</translation></message>
    <message><source>12-tcp-443-webrtc.why</source><translation>La téléphonie et la vidéo dans le navigateur ont besoin de ce port.</translation></message>
    <message><source>12-tcp-80-443.title</source><translation>Pages web et API (TCP 80 et 443)</translation></message>
    <message><source>12-tcp-80-443.requirement</source><translation>Les ports de destination TCP 80 et 443 sont autorisés vers tous les réseaux IP de ce chapitre.</translation></message>
    <message><source>12-tcp-80-443.why</source><translation>Par ces ports, vous ouvrez les pages web de configuration.</translation></message>
    <message><source>12-tcp-22.title</source><translation>SFTP (TCP 22)</translation></message>
    <message><source>12-tcp-22.requirement</source><translation>Le port de destination TCP 22 est autorisé vers tous les réseaux IP de ce chapitre.</translation></message>
    <message><source>12-tcp-22.why</source><translation>Les fichiers sont transférés par ce port, de manière chiffrée.</translation></message>
    <message><source>12-tcp-4747.title</source><translation>Cockpit (TCP 4747)</translation></message>
    <message><source>12-tcp-4747.requirement</source><translation>Le port de destination TCP 4747 est autorisé vers tous les réseaux IP de ce chapitre.</translation></message>
    <message><source>12-tcp-4747.why</source><translation>Le Cockpit montre en direct ce qui se passe dans le centre de contact.</translation></message>
    <message><source>12-tcp-1549.title</source><translation>Gestion des effectifs (TCP 1549)</translation></message>
    <message><source>12-tcp-1549.requirement</source><translation>Le port de destination TCP 1549 est autorisé vers tous les réseaux IP de ce chapitre.</translation></message>
    <message><source>12-tcp-1549.why</source><translation>Par ce port, vous accédez à la planification de vos horaires.</translation></message>
    <message><source>12-udp-47736.title</source><translation>Gestion des effectifs (UDP 47736)</translation></message>
    <message><source>12-udp-47736.requirement</source><translation>Le port de destination UDP 47736 est autorisé vers tous les réseaux IP de ce chapitre.</translation></message>
    <message><source>12-udp-47736.why</source><translation>Par ce port, vous accédez à la planification de vos horaires.</translation></message>
    <message><source>12-turn-443.title</source><translation>TURN pour le chat et le chat vidéo (TLS 443)</translation></message>
    <message><source>12-turn-443.requirement</source><translation>Le port de destination TCP 443 (TLS) est autorisé vers tous les réseaux IP de ce chapitre.</translation></message>
    <message><source>12-turn-443.why</source><translation>Quand la voie directe est fermée, la voix et la vidéo passent par le serveur TURN.</translation></message>
    <message><source>12-stun-tcp-3478.title</source><translation>STUN pour le chat et le chat vidéo (TCP 3478)</translation></message>
    <message><source>12-stun-tcp-3478.requirement</source><translation>Le port de destination TCP 3478 est autorisé vers tous les réseaux IP de ce chapitre.</translation></message>
    <message><source>12-stun-tcp-3478.why</source><translation>Le serveur STUN indique à votre PC son adresse IP externe, pour que les deux côtés se trouvent.</translation></message>
    <message><source>12-stun-udp-3478.title</source><translation>STUN pour le chat et le chat vidéo (UDP 3478)</translation></message>
    <message><source>12-stun-udp-3478.requirement</source><translation>Le port de destination UDP 3478 est autorisé vers tous les réseaux IP de ce chapitre.</translation></message>
    <message><source>12-stun-udp-3478.why</source><translation>Le serveur STUN indique à votre PC son adresse IP externe, pour que les deux côtés se trouvent.</translation></message>
    <message><source>12-cloudfront.title</source><translation>Professional Client par CloudFront (TCP 443)</translation></message>
    <message><source>12-cloudfront.requirement</source><translation>Le port de destination TCP 443 est autorisé vers les serveurs CloudFront.</translation></message>
    <message><source>12-cloudfront.why</source><translation>Votre navigateur charge le Professional Client depuis CloudFront.</translation></message>
    <message><source>12-source-ports.title</source><translation>Ports source 5062–65535</translation></message>
    <message><source>12-source-ports.requirement</source><translation>Le Professional Client peut utiliser les ports source UDP 5062 à 65535 pour l’audio RTP.</translation></message>
    <message><source>12-source-ports.why</source><translation>Si le port source choisi est bloqué, le son peut manquer pendant un appel.</translation></message>
    <!-- Purposes of ports, the document's Verwendungszweck -->
    <message><source>port.voip-acd</source><translation>Téléphonie VoIP, ACD et OM</translation></message>
    <message><source>port.voip-conferencing</source><translation>Téléphonie VoIP, conférences</translation></message>
    <message><source>port.sips</source><translation>Enregistrement SIP du téléphone</translation></message>
    <message><source>port.webrtc</source><translation>WebRTC</translation></message>
    <message><source>port.web</source><translation>Pages web et API</translation></message>
    <message><source>port.sftp</source><translation>SFTP</translation></message>
    <message><source>port.cockpit</source><translation>Cockpit</translation></message>
    <message><source>port.workforce</source><translation>Gestion des effectifs</translation></message>
    <message><source>port.turn</source><translation>TURN pour le chat et le chat vidéo</translation></message>
    <message><source>port.stun</source><translation>STUN pour le chat et le chat vidéo</translation></message>
    <message><source>port.cloudfront</source><translation>Professional Client par CloudFront</translation></message>
</context>
</TS>
