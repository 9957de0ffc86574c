<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Self Check authors
     SPDX-License-Identifier: Apache-2.0 -->
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <!-- What was found and the next step. Keys: <row or probe>.<verdict>.<case>, <row or probe>.action.<case>;
         in braces: a measured value, {required} the demanded value, {provider} the telephony provider's name,
         {row} the number of another point ("12.4"). -->
    <!-- Chapter 1: operating system and hardware, deployment -->
    <message><source>1-os-hardware.green.supported</source><translation>{os.name} est pris en charge par son éditeur. La mémoire vive ({memory.totalBytes}), le processeur et le disque remplissent les prérequis vérifiés.</translation></message>
    <message><source>1-os-hardware.green.support-unknown</source><translation>La mémoire vive ({memory.totalBytes}), le processeur et le disque remplissent les prérequis vérifiés. Ce programme ne sait pas jusqu’à quand l’éditeur prend en charge {os.name}.</translation></message>
    <message><source>1-os-hardware.green.linux</source><translation>{os.name} est pris en charge par son éditeur. La mémoire vive ({memory.totalBytes}) et le disque système ({systemDisk.totalBytes}) atteignent le seuil indicatif fixé par Self Check pour Linux.</translation></message>
    <message><source>1-os-hardware.green.linux-support-unknown</source><translation>La mémoire vive ({memory.totalBytes}) et le disque système ({systemDisk.totalBytes}) atteignent le seuil indicatif fixé par Self Check pour Linux. Ce programme ne sait pas jusqu’à quand l’éditeur prend en charge {os.name}.</translation></message>
    <message><source>1-os-hardware.amber.older</source><translation>{os.name} n’est plus pris en charge par l’éditeur. Il n’y a plus de mises à jour de sécurité.</translation></message>
    <message><source>1-os-hardware.amber.ended-windows-10</source><translation>La prise en charge normale de {os.name} par l’éditeur a pris fin le {os.supportEndsDate}.</translation></message>
    <message><source>1-os-hardware.amber.ended</source><translation>La prise en charge de {os.name} (version {os.version}) par l’éditeur a pris fin le {os.supportEndsDate}.</translation></message>
    <message><source>1-os-hardware.amber.ending</source><translation>La prise en charge de {os.name} (version {os.version}) par l’éditeur prend fin le {os.supportEndsDate}.</translation></message>
    <message><source>1-os-hardware.amber.reboot</source><translation>Le système d’exploitation attend un redémarrage.</translation></message>
    <message><source>1-os-hardware.amber.memory-tight</source><translation>Ce PC a {memory.totalBytes} de mémoire vive. Pour {os.name}, c’est tout juste suffisant.</translation></message>
    <message><source>1-os-hardware.amber.security-unknown</source><translation>Impossible de savoir si ce PC dispose du TPM 2.0 (la puce de sécurité) et du démarrage sécurisé (Secure Boot).</translation></message>
    <message><source>1-os-hardware.amber.extended-windows-10</source><translation>La prise en charge normale de {os.name} par l’éditeur a pris fin le {os.supportEndsDate}. Ce PC a encore reçu des mises à jour de sécurité depuis (build {os.build}).</translation></message>
    <message><source>1-os-hardware.amber.ended-windows-11</source><translation>La prise en charge de {os.name} (version {os.version}) par l’éditeur a pris fin le {os.supportEndsDate}.</translation></message>
    <message><source>1-os-hardware.amber.ending-windows-11</source><translation>La prise en charge de {os.name} (version {os.version}) par l’éditeur prend fin le {os.supportEndsDate}.</translation></message>
    <message><source>1-os-hardware.amber.processor</source><translation>Le processeur ({cpu.name}) ne figure probablement pas sur la liste de Microsoft pour Windows 11.</translation></message>
    <message><source>1-os-hardware.amber.screen-720</source><translation>L’écran affiche {display.size} pixels. {os.name} exige au moins 1280 × 720.</translation></message>
    <message><source>1-os-hardware.amber.screen-600</source><translation>L’écran affiche {display.size} pixels. {os.name} exige au moins 800 × 600.</translation></message>
    <message><source>1-os-hardware.amber.saver</source><translation>L’économiseur de batterie de Windows est activé. Il ralentit les programmes en arrière-plan, et des appels peuvent arriver en retard. Le document n’en dit rien.</translation></message>
    <message><source>1-os-hardware.amber.plan</source><translation>Ce PC utilise un mode d’alimentation qui ralentit le processeur. La voix et la vidéo peuvent en être saccadées. Le document n’en dit rien.</translation></message>
    <message><source>1-os-hardware.amber.sleep-mains</source><translation>Sur secteur, ce PC se met en veille après {power.sleepOnMainsSec} sans activité. Les appels ne vous parviennent alors plus. Le seuil indicatif fixé par Self Check est d’au moins 30 minutes.</translation></message>
    <message><source>1-os-hardware.amber.sleep-battery</source><translation>Ce PC fonctionne sur batterie et se met en veille après {power.sleepOnBatterySec} sans activité. Les appels ne vous parviennent alors plus. Le seuil indicatif fixé par Self Check est d’au moins 30 minutes.</translation></message>
    <message><source>1-os-hardware.red.disk-20gb</source><translation>Le disque système a une capacité de {systemDisk.totalBytes}. {os.name} exige au moins 20 Go.</translation></message>
    <message><source>1-os-hardware.red.memory-4gb</source><translation>Ce PC a {memory.totalBytes} de mémoire vive. {os.name} exige au moins 4 Go.</translation></message>
    <message><source>1-os-hardware.red.memory-2gb</source><translation>Ce PC a {memory.totalBytes} de mémoire vive. {os.name} exige au moins 2 Go.</translation></message>
    <message><source>1-os-hardware.red.memory-1gb</source><translation>Ce PC a {memory.totalBytes} de mémoire vive. {os.name} exige au moins 1 Go.</translation></message>
    <message><source>1-os-hardware.red.memory-linux</source><translation>Ce PC a {memory.totalBytes} de mémoire vive. Le seuil indicatif fixé par Self Check pour Linux est d’au moins 2 Go.</translation></message>
    <message><source>1-os-hardware.red.disk-64gb</source><translation>Le disque système a une capacité de {systemDisk.totalBytes}. {os.name} exige au moins 64 Go.</translation></message>
    <message><source>1-os-hardware.red.disk-32gb</source><translation>Le disque système a une capacité de {systemDisk.totalBytes}. {os.name} exige au moins 32 Go.</translation></message>
    <message><source>1-os-hardware.red.disk-linux</source><translation>Le disque système a une capacité de {systemDisk.totalBytes}. Le seuil indicatif fixé par Self Check pour Linux est d’au moins 10 Go.</translation></message>
    <message><source>1-os-hardware.red.cores</source><translation>Le processeur n’a qu’un seul cœur. {os.name} en exige au moins deux.</translation></message>
    <message><source>1-os-hardware.red.clock-1000</source><translation>Le processeur tourne à {cpu.clockMhz}. {os.name} exige au moins 1 GHz.</translation></message>
    <message><source>1-os-hardware.red.clock-1400</source><translation>Le processeur tourne à {cpu.clockMhz}. {os.name} exige au moins 1,4 GHz.</translation></message>
    <message><source>1-os-hardware.red.tpm</source><translation>Ce PC n’a pas de TPM 2.0, la puce de sécurité exigée par {os.name}.</translation></message>
    <message><source>1-os-hardware.red.firmware</source><translation>Ce PC démarre dans l’ancien mode BIOS. {os.name} exige l’UEFI avec démarrage sécurisé (Secure Boot).</translation></message>
    <message><source>1-os-hardware.action</source><translation>Montrez ce point à votre service informatique. Le PC est à faire évoluer ou à remplacer.</translation></message>
    <message><source>1-os-hardware.action.older</source><translation>Demandez à votre service informatique un PC avec une version actuelle de Windows.</translation></message>
    <message><source>1-os-hardware.action.ended-windows-10</source><translation>Demandez à votre service informatique si ce PC reçoit les mises à jour de sécurité étendues (ESU) ou s’il passera à Windows 11.</translation></message>
    <message><source>1-os-hardware.action.ended</source><translation>Demandez à votre service informatique d’installer une version encore prise en charge par l’éditeur.</translation></message>
    <message><source>1-os-hardware.action.ending</source><translation>Demandez à votre service informatique d’installer une version plus récente avant cette date.</translation></message>
    <message><source>1-os-hardware.action.reboot</source><translation>Enregistrez votre travail et redémarrez le PC.</translation></message>
    <message><source>1-os-hardware.action.memory-tight</source><translation>Demandez à votre service informatique si ce PC peut recevoir plus de mémoire vive.</translation></message>
    <message><source>1-os-hardware.action.security-unknown</source><translation>Demandez à votre service informatique de vérifier le TPM 2.0 et le démarrage sécurisé (Secure Boot) sur ce PC.</translation></message>
    <message><source>1-os-hardware.action.tpm</source><translation>Demandez à votre service informatique d’activer le TPM 2.0 dans le micrologiciel (UEFI) de ce PC. Si la puce manque, le PC est à remplacer.</translation></message>
    <message><source>1-os-hardware.action.firmware</source><translation>Demandez à votre service informatique de faire passer ce PC à l’UEFI avec démarrage sécurisé (Secure Boot).</translation></message>
    <message><source>1-os-hardware.action.extended-windows-10</source><translation>Demandez à votre service informatique jusqu’à quand ce PC reçoit les mises à jour de sécurité étendues (ESU) et quand il passera à Windows 11.</translation></message>
    <message><source>1-os-hardware.action.ended-windows-11</source><translation>Ouvrez « Windows Update » et installez la dernière version de Windows 11 proposée. Si aucune n’est proposée, demandez à votre service informatique.</translation></message>
    <message><source>1-os-hardware.action.ending-windows-11</source><translation>Ouvrez « Windows Update » et installez la dernière version de Windows 11 proposée. Si aucune n’est proposée, demandez à votre service informatique.</translation></message>
    <message><source>1-os-hardware.action.processor</source><translation>Montrez ce point à votre service informatique. Les grandes mises à jour de Windows peuvent ne pas être proposées sur ce PC.</translation></message>
    <message><source>1-os-hardware.action.screen-720</source><translation>Ouvrez les paramètres d’affichage et choisissez une résolution plus élevée. Si l’écran n’en propose pas, demandez-en un autre à votre service informatique.</translation></message>
    <message><source>1-os-hardware.action.screen-600</source><translation>Ouvrez les paramètres d’affichage et choisissez une résolution plus élevée. Si l’écran n’en propose pas, demandez-en un autre à votre service informatique.</translation></message>
    <message><source>1-os-hardware.action.saver</source><translation>Branchez l’alimentation et désactivez l’économiseur de batterie dans les paramètres Windows, sous « Système ».</translation></message>
    <message><source>1-os-hardware.action.plan</source><translation>Choisissez le mode « Utilisation normale » dans les options d’alimentation.</translation></message>
    <message><source>1-os-hardware.action.sleep-mains</source><translation>Ouvrez les paramètres d’alimentation et réglez la mise en veille sur secteur à au moins 30 minutes ou sur « Jamais ».</translation></message>
    <message><source>1-os-hardware.action.sleep-battery</source><translation>Branchez l’alimentation. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>1-deployment.grey.information.cloud</source><translation>Vous travaillez avec la variante cloud.</translation></message>
    <message><source>1-deployment.grey.information.private-cloud</source><translation>Vous travaillez avec la variante cloud privé. Convenez du site, du réseau et du standard téléphonique (PABX) avec votre prestataire de téléphonie.</translation></message>
    <!-- Chapters 3 and 4.1: browsers -->
    <message><source>browsers.green.current</source><translation>{browsers.best} {browsers.bestVersion} est à jour, d’après la liste des versions du {browsers.tableDate}.</translation></message>
    <message><source>browsers.amber.behind</source><translation>{browsers.best} {browsers.bestVersion} n’est pas à jour. La version actuelle est {browsers.currentVersion}.</translation></message>
    <message><source>browsers.amber.unknown</source><translation>La liste des versions du {browsers.tableDate} ne permet pas de dire si {browsers.best} est à jour.</translation></message>
    <message><source>browsers.red.far-behind</source><translation>{browsers.best} {browsers.bestVersion} est très en retard sur la version actuelle {browsers.currentVersion}.</translation></message>
    <message><source>browsers.red.none</source><translation>Aucun des navigateurs cités n’a été trouvé sur ce PC : Microsoft Edge, Mozilla Firefox ou Google Chrome.</translation></message>
    <message><source>browsers.action.behind</source><translation>Ouvrez la page « {browsers.updatePage} ». La mise à jour démarre toute seule. Redémarrez ensuite le navigateur.</translation></message>
    <message><source>browsers.action.unknown</source><translation>Ouvrez la page « {browsers.updatePage} ». La mise à jour démarre toute seule. Redémarrez ensuite le navigateur.</translation></message>
    <message><source>browsers.action.far-behind</source><translation>Ouvrez la page « {browsers.updatePage} ». La mise à jour démarre toute seule. Redémarrez ensuite le navigateur.</translation></message>
    <message><source>browsers.action.none</source><translation>Installez l’un de ces navigateurs depuis le site de son éditeur. Si vous n’en avez pas le droit, adressez-vous à votre service informatique.</translation></message>
    <message><source>3-javascript.green.on</source><translation>Ni les stratégies ni les paramètres du navigateur {browsers.used} ne désactivent JavaScript.</translation></message>
    <message><source>3-javascript.amber.elsewhere</source><translation>JavaScript est désactivé dans {browsers.used}, mais pas dans {browsers.javascriptElsewhere}. La cause : {browsers.javascriptCulprits}.</translation></message>
    <message><source>3-javascript.amber.by-site</source><translation>Dans {browsers.used}, JavaScript n’est pas réglé de la même façon pour tous les sites. Le profil du prestataire n’indique pas l’adresse avec laquelle vous travaillez. Les entrées : {browsers.javascriptCulprits}.</translation></message>
    <message><source>3-javascript.red.off</source><translation>JavaScript est désactivé dans {browsers.used} : {browsers.javascriptCulprits}.</translation></message>
    <message><source>3-javascript.red.off-policy</source><translation>Une stratégie de votre organisation désactive JavaScript dans {browsers.used} : {browsers.javascriptCulprits}.</translation></message>
    <message><source>3-javascript.grey.missing_fact</source><translation>Un paramètre du navigateur n’a pas pu être lu ou compris. Les valeurs mesurées le désignent.</translation></message>
    <message><source>3-javascript.action.off</source><translation>Ouvrez la page « {browsers.javascriptPage} » dans {browsers.used} et autorisez JavaScript.</translation></message>
    <message><source>3-javascript.action.elsewhere</source><translation>Travaillez avec {browsers.javascriptElsewhere}, ou faites autoriser JavaScript dans {browsers.used}.</translation></message>
    <message><source>3-javascript.action.off-policy</source><translation>Demandez à votre service informatique d’autoriser JavaScript pour l’adresse de votre prestataire de téléphonie.</translation></message>
    <message><source>3-javascript.action.by-site</source><translation>Comparez ces entrées avec l’adresse que vous ouvrez pour travailler.</translation></message>
    <message><source>4.1-javascript.green</source><translation>JavaScript est activé aussi pour le Professional Client.</translation></message>
    <message><source>4.1-javascript.amber</source><translation>JavaScript mérite un coup d’œil pour le Professional Client. Le point {row} le montre.</translation></message>
    <message><source>4.1-javascript.red</source><translation>JavaScript est désactivé, or le Professional Client en a besoin. Le point {row} le montre.</translation></message>
    <message><source>4.1-javascript.action</source><translation>Allez au point {row} et suivez la prochaine étape indiquée.</translation></message>
    <message><source>4.1-cookies.green</source><translation>Les cookies sont autorisés aussi pour le Professional Client.</translation></message>
    <message><source>4.1-cookies.amber</source><translation>Les cookies méritent un coup d’œil pour le Professional Client. Le point {row} le montre.</translation></message>
    <message><source>4.1-cookies.red</source><translation>Les cookies sont bloqués, or le Professional Client en a besoin. Le point {row} le montre.</translation></message>
    <message><source>4.1-cookies.action</source><translation>Allez au point {row} et suivez la prochaine étape indiquée.</translation></message>
    <message><source>3-cookies.green.allowed</source><translation>Ni les stratégies ni les paramètres du navigateur {browsers.used} ne bloquent les cookies.</translation></message>
    <message><source>3-cookies.amber.cleared</source><translation>{browsers.used} efface les cookies à la fermeture. Vous devez alors vous connecter à nouveau chaque jour. La cause : {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.amber.cleared-policy</source><translation>Une stratégie de votre organisation fait effacer les cookies à la fermeture du navigateur {browsers.used} : {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.amber.elsewhere</source><translation>{browsers.used} bloque les cookies, {browsers.cookiesElsewhere} ne le fait pas. La cause : {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.amber.by-site</source><translation>{browsers.used} ne traite pas les cookies de la même façon sur tous les sites. Le profil du prestataire n’indique pas l’adresse avec laquelle vous travaillez. Les entrées : {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.red.blocked</source><translation>{browsers.used} bloque les cookies : {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.red.blocked-policy</source><translation>Une stratégie de votre organisation bloque les cookies dans {browsers.used} : {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.grey.missing_fact</source><translation>Un paramètre du navigateur n’a pas pu être lu ou compris. Les valeurs mesurées le désignent.</translation></message>
    <message><source>3-cookies.action.cleared</source><translation>Ouvrez la page « {browsers.cookiesPage} » dans {browsers.used} et excluez l’adresse de votre prestataire de téléphonie de l’effacement.</translation></message>
    <message><source>3-cookies.action.blocked</source><translation>Ouvrez la page « {browsers.cookiesPage} » dans {browsers.used} et autorisez les cookies.</translation></message>
    <message><source>3-cookies.action.elsewhere</source><translation>Travaillez avec {browsers.cookiesElsewhere}, ou faites autoriser les cookies dans {browsers.used}.</translation></message>
    <message><source>3-cookies.action.cleared-policy</source><translation>Demandez à votre service informatique d’exclure l’adresse de votre prestataire de téléphonie de l’effacement.</translation></message>
    <message><source>3-cookies.action.blocked-policy</source><translation>Demandez à votre service informatique d’autoriser les cookies pour l’adresse de votre prestataire de téléphonie.</translation></message>
    <message><source>3-cookies.action.by-site</source><translation>Comparez ces entrées avec l’adresse que vous ouvrez pour travailler.</translation></message>
    <message><source>4.1-localstorage.green.allowed</source><translation>Ni les stratégies ni les paramètres du navigateur {browsers.used} ne bloquent le LocalStorage.</translation></message>
    <message><source>4.1-localstorage.amber.cleared</source><translation>{browsers.used} vide le LocalStorage à la fermeture. Ce que le Professional Client y garde est alors perdu. La cause : {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.amber.cleared-policy</source><translation>Une stratégie de votre organisation fait vider le LocalStorage à la fermeture du navigateur {browsers.used} : {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.amber.elsewhere</source><translation>{browsers.used} bloque le LocalStorage, {browsers.localStorageElsewhere} ne le fait pas. La cause : {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.amber.by-site</source><translation>{browsers.used} ne traite pas le LocalStorage de la même façon sur tous les sites. Le profil du prestataire n’indique pas l’adresse avec laquelle vous travaillez. Les entrées : {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.red.blocked</source><translation>{browsers.used} bloque le LocalStorage : {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.red.blocked-policy</source><translation>Une stratégie de votre organisation bloque le LocalStorage dans {browsers.used} : {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.grey.missing_fact</source><translation>Un paramètre du navigateur n’a pas pu être lu ou compris. Les valeurs mesurées le désignent.</translation></message>
    <message><source>4.1-localstorage.action.cleared</source><translation>Ouvrez la page « {browsers.localStoragePage} » dans {browsers.used} et excluez l’adresse de votre prestataire de téléphonie de l’effacement.</translation></message>
    <message><source>4.1-localstorage.action.blocked</source><translation>Ouvrez la page « {browsers.localStoragePage} » dans {browsers.used} et autorisez le LocalStorage.</translation></message>
    <message><source>4.1-localstorage.action.elsewhere</source><translation>Travaillez avec {browsers.localStorageElsewhere}, ou faites autoriser le LocalStorage dans {browsers.used}.</translation></message>
    <message><source>4.1-localstorage.action.cleared-policy</source><translation>Demandez à votre service informatique d’exclure l’adresse de votre prestataire de téléphonie de l’effacement.</translation></message>
    <message><source>4.1-localstorage.action.blocked-policy</source><translation>Demandez à votre service informatique d’autoriser le LocalStorage pour l’adresse de votre prestataire de téléphonie.</translation></message>
    <message><source>4.1-localstorage.action.by-site</source><translation>Comparez ces entrées avec l’adresse que vous ouvrez pour travailler.</translation></message>
    <message><source>4.1-browser.amber.sleeps</source><translation>{browsers.used} met en veille les onglets en arrière-plan. Des appels et des messages peuvent alors se perdre. La cause : {browsers.sleepCulprits}.</translation></message>
    <message><source>4.1-browser.amber.sleeps-policy</source><translation>Une stratégie de votre organisation met en veille les onglets en arrière-plan dans {browsers.used}. Des appels et des messages peuvent alors se perdre. La cause : {browsers.sleepCulprits}.</translation></message>
    <message><source>4.1-browser.action.sleeps</source><translation>Ouvrez la page « {browsers.sleepPage} » dans {browsers.used} et désactivez cette veille pour l’adresse de votre prestataire de téléphonie.</translation></message>
    <message><source>4.1-browser.action.sleeps-policy</source><translation>Demandez à votre service informatique d’exclure l’adresse de votre prestataire de téléphonie de la mise en veille des onglets.</translation></message>
    <!-- Chapter 4.2 -->
    <message><source>4.2-windows.green.windows</source><translation>Ce PC fonctionne sous {os.name}.</translation></message>
    <message><source>4.2-windows.red.s-mode</source><translation>{os.name} fonctionne en mode S. Le Professional Client 6 ne peut pas être installé ainsi.</translation></message>
    <message><source>4.2-windows.action.s-mode</source><translation>Demandez à votre service informatique de quitter le mode S. Cette opération est irréversible.</translation></message>
    <message><source>4.2-windows.grey.unsupported</source><translation>Pas sur ce système : le Professional Client 6 fonctionne uniquement sous Windows.</translation></message>
    <message><source>4.2-dotnet.grey.unsupported</source><translation>Pas sur ce système : .NET Framework n’existe que sous Windows.</translation></message>
    <message><source>4.2-clickonce-browser.grey.unsupported</source><translation>Pas sur ce système : ClickOnce n’existe que sous Windows.</translation></message>
    <message><source>4.2-clickonce.grey.unsupported</source><translation>Pas sur ce système : ClickOnce n’existe que sous Windows.</translation></message>
    <message><source>11-clickonce.grey.unsupported</source><translation>Pas sur ce système : ClickOnce n’existe que sous Windows.</translation></message>
    <message><source>4.2-msi.grey.unsupported</source><translation>Pas sur ce système : les packages MSI n’existent que sous Windows.</translation></message>
    <message><source>4.2-exe.grey.unsupported</source><translation>Pas sur ce système : le Professional Client 6 fonctionne uniquement sous Windows.</translation></message>
    <message><source>5-driver.grey.unsupported</source><translation>Pas sur ce système : TAPI n’existe que sous Windows.</translation></message>
    <message><source>5-incoming-line.grey.unsupported</source><translation>Pas sur ce système : TAPI n’existe que sous Windows.</translation></message>
    <message><source>5-user-line.grey.unsupported</source><translation>Pas sur ce système : TAPI n’existe que sous Windows.</translation></message>
    <message><source>4.2-disk.green.enough</source><translation>Le lecteur {disk.drive} dispose de {disk.freeBytes} d’espace libre. Il en faut {required}.</translation></message>
    <message><source>4.2-disk.amber.little</source><translation>Le lecteur {disk.drive} dispose de {disk.freeBytes} d’espace libre. Il en faut {required}, et les mises à jour demandent aussi de la place.</translation></message>
    <message><source>4.2-disk.red.too-little</source><translation>Le lecteur {disk.drive} ne dispose que de {disk.freeBytes} d’espace libre. Il en faut {required}.</translation></message>
    <message><source>4.2-disk.action</source><translation>Videz la corbeille et supprimez de ce lecteur les fichiers dont vous n’avez plus besoin.</translation></message>
    <message><source>4.2-dotnet.green.sufficient</source><translation>.NET Framework {dotnet.version} est installé. La version exigée est 4.6.2 ou ultérieure. Microsoft prend cette version en charge aussi longtemps que ce Windows.</translation></message>
    <message><source>4.2-dotnet.green.until</source><translation>.NET Framework {dotnet.version} est installé. La version exigée est 4.6.2 ou ultérieure. Microsoft prend cette version en charge jusqu’au {dotnet.supportEndsDate}.</translation></message>
    <message><source>4.2-dotnet.green.ended</source><translation>.NET Framework {dotnet.version} est installé. La version exigée est 4.6.2 ou ultérieure. Microsoft ne prend plus cette version en charge depuis le {dotnet.supportEndsDate}.</translation></message>
    <message><source>4.2-dotnet.red.too-old</source><translation>.NET Framework {dotnet.version} est installé sur ce PC, mais Microsoft ne le prend plus en charge depuis le {dotnet.supportEndsDate}. La version exigée est 4.6.2 ou ultérieure.</translation></message>
    <message><source>4.2-dotnet.red.absent</source><translation>Il manque à ce PC .NET Framework 4.6.2 ou une version ultérieure.</translation></message>
    <message><source>4.2-dotnet.red.damaged</source><translation>.NET Framework {dotnet.version} est inscrit, mais son environnement d’exécution (clr.dll) manque sur ce PC.</translation></message>
    <message><source>4.2-dotnet.action</source><translation>Lancez Windows Update. Si le point reste rouge, demandez à votre service informatique .NET Framework 4.8 depuis dotnet.microsoft.com.</translation></message>
    <message><source>4.2-dotnet.action.damaged</source><translation>Demandez à votre service informatique de réparer .NET Framework. L’outil prévu se trouve sur dotnet.microsoft.com.</translation></message>
    <message><source>4.2-clickonce-browser.green.default</source><translation>Le navigateur {clickonceBrowser.use} ouvre vos liens et peut lancer les applications ClickOnce.</translation></message>
    <message><source>4.2-clickonce-browser.amber.other</source><translation>Votre navigateur par défaut {clickonceBrowser.default} ne peut pas lancer les applications ClickOnce. Le navigateur {clickonceBrowser.use} le peut.</translation></message>
    <message><source>4.2-clickonce-browser.amber.default-unknown</source><translation>Le navigateur {clickonceBrowser.use} peut lancer les applications ClickOnce. Le navigateur qui ouvre vos liens n’a pas pu être déterminé.</translation></message>
    <message><source>4.2-clickonce-browser.amber.downloads-off</source><translation>Une règle interdit tout téléchargement à Microsoft Edge, ce qui peut aussi arrêter ClickOnce ({clickonceBrowser.place} = {clickonceBrowser.value}).</translation></message>
    <message><source>4.2-clickonce-browser.red.edge-off</source><translation>Aucun navigateur de ce PC ne peut lancer une application ClickOnce. Une règle l’interdit dans Microsoft Edge ({clickonceBrowser.place} = {clickonceBrowser.value}).</translation></message>
    <message><source>4.2-clickonce-browser.red.add-on-off</source><translation>Aucun navigateur de ce PC ne peut lancer une application ClickOnce. Dans le navigateur {clickonceBrowser.use}, l’extension « {clickonceBrowser.addOn} » est désactivée ou trop ancienne.</translation></message>
    <message><source>4.2-clickonce-browser.red.none</source><translation>Aucun navigateur de ce PC ne peut lancer une application ClickOnce.</translation></message>
    <message><source>4.2-clickonce-browser.action.other</source><translation>Ouvrez le lien vers le Professional Client 6 dans le navigateur {clickonceBrowser.use}, ou choisissez ce navigateur par défaut.</translation></message>
    <message><source>4.2-clickonce-browser.action.default-unknown</source><translation>Ouvrez le lien vers le Professional Client 6 dans le navigateur {clickonceBrowser.use}, ou choisissez ce navigateur par défaut.</translation></message>
    <message><source>4.2-clickonce-browser.action.downloads-off</source><translation>Demandez à votre service informatique d’autoriser le téléchargement du Professional Client 6 dans Microsoft Edge.</translation></message>
    <message><source>4.2-clickonce-browser.action.edge-off</source><translation>Demandez à votre service informatique d’autoriser ClickOnce dans Microsoft Edge.</translation></message>
    <message><source>4.2-clickonce-browser.action.add-on-off</source><translation>Activez l’extension dans le navigateur {clickonceBrowser.use}. Si ce n’est pas possible, demandez Microsoft Edge à votre service informatique.</translation></message>
    <message><source>4.2-clickonce-browser.action.none</source><translation>Demandez à votre service informatique une version à jour de Microsoft Edge.</translation></message>
    <message><source>clickonce.green.ready</source><translation>Windows est configuré pour les applications ClickOnce. Nous n’avons rien trouvé qui les empêche.</translation></message>
    <message><source>clickonce.red.dotnet</source><translation>Pour les applications ClickOnce, il manque à ce PC .NET Framework 4.6.2 ou une version ultérieure.</translation></message>
    <message><source>clickonce.action.dotnet</source><translation>Lancez Windows Update. Si le point reste rouge, demandez à votre service informatique .NET Framework 4.8 depuis dotnet.microsoft.com.</translation></message>
    <message><source>clickonce.red.s-mode</source><translation>Windows fonctionne en mode S. Les applications ClickOnce ne peuvent pas y être installées.</translation></message>
    <message><source>clickonce.action.s-mode</source><translation>Demandez à votre service informatique de quitter le mode S. Cette opération est définitive.</translation></message>
    <message><source>clickonce.red.dfshim</source><translation>Le fichier dfshim.dll manque. Sans lui, Windows ne lance aucune application ClickOnce.</translation></message>
    <message><source>clickonce.action.dfshim</source><translation>Demandez à votre service informatique de réparer .NET Framework. L’outil prévu se trouve sur dotnet.microsoft.com.</translation></message>
    <message><source>clickonce.red.association</source><translation>Windows n’ouvre pas les fichiers .application avec ClickOnce. L’entrée {clickonce.place} manque ou désigne autre chose.</translation></message>
    <message><source>clickonce.action.association</source><translation>Demandez à votre service informatique de réparer .NET Framework. L’outil prévu se trouve sur dotnet.microsoft.com.</translation></message>
    <message><source>clickonce.red.opener</source><translation>Sur ce PC, un autre programme ouvre les fichiers .application ({clickonce.value}).</translation></message>
    <message><source>clickonce.action.opener</source><translation>Ouvrez les applications par défaut et cherchez .application. Choisissez-y l’entrée de ClickOnce.</translation></message>
    <message><source>clickonce.red.prompt-disabled</source><translation>Une règle appliquée à ce PC empêche l’installation des programmes ClickOnce depuis Internet ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-disabled</source><translation>Demandez à votre service informatique de mettre cette valeur sur Enabled ou d’approuver l’éditeur du programme.</translation></message>
    <message><source>clickonce.red.cache</source><translation>Ce compte n’a pas le droit d’écrire dans le dossier {clickonce.place}. ClickOnce y range ses programmes.</translation></message>
    <message><source>clickonce.action.cache</source><translation>Demandez à votre service informatique le droit d’écrire dans ce dossier.</translation></message>
    <message><source>clickonce.amber.software-restriction</source><translation>Une stratégie de groupe n’autorise pas les programmes de votre propre dossier, où ClickOnce les range ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.software-restriction</source><translation>Demandez à votre service informatique si cette règle autorise le Professional Client 6.</translation></message>
    <message><source>clickonce.amber.prompt-trusted-only</source><translation>Les programmes ClickOnce venus d’Internet ne se lancent ici que si le PC approuve leur éditeur ou leur adresse ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-trusted-only</source><translation>Demandez à votre service informatique si le PC approuve l’éditeur du Professional Client 6.</translation></message>
    <message><source>clickonce.amber.prompt-signed</source><translation>Les programmes ClickOnce venus d’Internet ne se lancent ici qu’avec la signature d’un éditeur identifié ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-signed</source><translation>Demandez à votre prestataire de téléphonie si le Professional Client 6 est signé.</translation></message>
    <message><source>clickonce.amber.prompt-32</source><translation>Pour les programmes 32 bits, une règle plus stricte s’applique à ClickOnce ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-32</source><translation>Demandez à votre service informatique d’appliquer la même règle aux programmes 32 bits et 64 bits.</translation></message>
    <message><source>clickonce.amber.applocker</source><translation>AppLocker n’autorise sur ce PC que certains programmes. Nous n’avons trouvé aucune règle pour le dossier de ClickOnce.</translation></message>
    <message><source>clickonce.action.applocker</source><translation>Demandez à votre service informatique si AppLocker autorise le Professional Client 6.</translation></message>
    <message><source>clickonce.amber.smart-app-control</source><translation>Le contrôle intelligent des applications de Windows (Smart App Control) bloque les programmes qu’il ne connaît pas.</translation></message>
    <message><source>clickonce.action.smart-app-control</source><translation>Si le Professional Client 6 ne démarre pas, regardez dans Sécurité Windows s’il a été bloqué. Si oui, demandez à votre service informatique.</translation></message>
    <message><source>clickonce.amber.cache-network</source><translation>Le dossier des programmes ClickOnce se trouve sur un lecteur réseau. S’il n’est pas joignable, le Professional Client 6 ne démarre pas.</translation></message>
    <message><source>clickonce.action.cache-network</source><translation>Demandez à votre service informatique de placer le dossier {clickonce.place} sur ce PC.</translation></message>
    <message><source>clickonce.amber.profile</source><translation>À la fermeture de session, Windows abandonne ce qui a changé dans votre profil. Le Professional Client 6 doit alors être réinstallé.</translation></message>
    <message><source>clickonce.action.profile</source><translation>Fermez votre session et ouvrez-la à nouveau. Si le point reste orange, demandez un profil durable à votre service informatique.</translation></message>
    <message><source>clickonce.amber.quota</source><translation>Les programmes ClickOnce ont droit à moins de place que ce que prévoit Windows ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.quota</source><translation>Demandez à votre service informatique de supprimer cette valeur. Windows autorise alors 250 Mo.</translation></message>
    <message><source>clickonce.amber.content-type</source><translation>Le type de fichier .application n’indique pas qu’il relève de ClickOnce ({clickonce.place}). Certains navigateurs ne le lancent alors pas.</translation></message>
    <message><source>clickonce.action.content-type</source><translation>Demandez à votre service informatique de réparer .NET Framework. L’outil prévu se trouve sur dotnet.microsoft.com.</translation></message>
    <message><source>clickonce.amber.direct-invoke</source><translation>Ici, les navigateurs ne peuvent transmettre à ClickOnce qu’une copie téléchargée, pas l’adresse ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.direct-invoke</source><translation>Demandez à votre service informatique de réparer .NET Framework. L’outil prévu se trouve sur dotnet.microsoft.com.</translation></message>
    <message><source>4.2-msi.green.allowed</source><translation>Windows Installer est prêt, et aucune règle n’interdit les packages MSI.</translation></message>
    <message><source>4.2-msi.amber.no-service</source><translation>Le service Windows Installer (msiserver) manque. Les packages MSI ne peuvent pas être installés sur ce PC.</translation></message>
    <message><source>4.2-msi.amber.service-disabled</source><translation>Le service Windows Installer (msiserver) est désactivé. Les packages MSI ne peuvent pas être installés sur ce PC.</translation></message>
    <message><source>4.2-msi.amber.forbidden</source><translation>Une règle interdit tous les packages MSI sur ce PC ({installer.place} = {installer.value}).</translation></message>
    <message><source>4.2-msi.amber.managed-only</source><translation>Seul le service informatique peut installer des packages MSI sur ce PC ({installer.place} = {installer.value}).</translation></message>
    <message><source>4.2-msi.amber.s-mode</source><translation>Windows fonctionne en mode S. Les packages MSI ne peuvent pas y être installés.</translation></message>
    <message><source>4.2-msi.action.no-service</source><translation>Si ClickOnce n’est pas possible, demandez à votre service informatique d’activer le service Windows Installer.</translation></message>
    <message><source>4.2-msi.action.service-disabled</source><translation>Si ClickOnce n’est pas possible, demandez à votre service informatique d’activer le service Windows Installer.</translation></message>
    <message><source>4.2-msi.action.forbidden</source><translation>Si ClickOnce n’est pas possible, demandez à votre service informatique d’autoriser le package MSI du Professional Client 6.</translation></message>
    <message><source>4.2-msi.action.managed-only</source><translation>Si ClickOnce n’est pas possible, demandez à votre service informatique d’installer le package MSI du Professional Client 6.</translation></message>
    <message><source>4.2-msi.action.s-mode</source><translation>Demandez à votre service informatique de quitter le mode S. Cette opération est définitive.</translation></message>
    <message><source>4.2-exe.green.clickonce</source><translation>Pour ce PC, ClickOnce convient. Ce n’est pas un serveur Bureau à distance, et rien n’empêche ClickOnce.</translation></message>
    <message><source>4.2-exe.green.exe-admin</source><translation>Pour ce serveur Bureau à distance, le fichier EXE convient. Votre compte a les droits d’administrateur pour la première installation.</translation></message>
    <message><source>4.2-exe.amber.exe</source><translation>Pour ce serveur Bureau à distance, le fichier EXE convient. La première installation exige des droits d’administrateur que votre compte n’a pas.</translation></message>
    <message><source>4.2-exe.amber.msi</source><translation>Pour ce PC, le package MSI convient, car ClickOnce n’est pas possible. Les mises à jour ne sont alors pas automatiques.</translation></message>
    <message><source>4.2-exe.red.none</source><translation>Aucun des trois modes de déploiement ne convient à ce PC. ClickOnce et MSI ne sont pas possibles, et ce n’est pas un serveur Bureau à distance.</translation></message>
    <message><source>4.2-exe.action.exe</source><translation>Demandez à votre service informatique d’installer le Professional Client 6 sur le serveur. Il lui faut la chaîne de configuration.</translation></message>
    <message><source>4.2-exe.action.msi</source><translation>Demandez le package MSI à votre service informatique. Le point « Déploiement par ClickOnce » montre ce qui empêche ClickOnce.</translation></message>
    <message><source>4.2-exe.action.none</source><translation>Allez au point « Déploiement par ClickOnce » et suivez-y la prochaine étape.</translation></message>
    <!-- Rows that take the worst light of others -->
    <message><source>4.1-servers.green</source><translation>Tous les serveurs et réseaux IP du chapitre 12 ont répondu.</translation></message>
    <message><source>4.1-servers.amber</source><translation>Toutes les connexions du chapitre 12 ne sont pas prouvées. Le point {row} le montre.</translation></message>
    <message><source>4.1-servers.red</source><translation>Au moins une connexion du chapitre 12 ne s’établit pas. Le point {row} le montre.</translation></message>
    <message><source>4.1-servers.action</source><translation>Allez au point {row} et suivez la prochaine étape indiquée.</translation></message>
    <message><source>4.2-servers.green</source><translation>Tous les serveurs et réseaux IP du chapitre 12 ont répondu.</translation></message>
    <message><source>4.2-servers.amber</source><translation>Toutes les connexions du chapitre 12 ne sont pas prouvées. Le point {row} le montre.</translation></message>
    <message><source>4.2-servers.red</source><translation>Au moins une connexion du chapitre 12 ne s’établit pas. Le point {row} le montre.</translation></message>
    <message><source>4.2-servers.action</source><translation>Allez au point {row} et suivez la prochaine étape indiquée.</translation></message>
    <message><source>4.4-firewall.green</source><translation>Les réseaux IP du chapitre 12 et le serveur d’agents ont répondu.</translation></message>
    <message><source>4.4-firewall.amber</source><translation>Tous les réseaux IP n’ont pas répondu. Cela ne prouve pas un blocage. Le point {row} donne les détails.</translation></message>
    <message><source>4.4-firewall.red</source><translation>Au moins une connexion à autoriser ne s’établit pas. Le point {row} le montre.</translation></message>
    <message><source>4.4-firewall.action</source><translation>Allez au point {row} et suivez la prochaine étape indiquée.</translation></message>
    <message><source>5-driver.green.lines</source><translation>Lignes TAPI trouvées : {tapi.lineCount}. La première s’appelle « {tapi.firstLine} ».</translation></message>
    <message><source>5-driver.red.no-driver</source><translation>Ce PC n’a pas de pilote TAPI d’un autocommutateur (PBX). Les modems et les lignes de Windows ne comptent pas.</translation></message>
    <message><source>5-driver.action.no-driver</source><translation>Faites installer le pilote TAPI 64 bits de l’autocommutateur. Il doit ensuite figurer sous « Téléphone et modem », onglet « Options avancées ».</translation></message>
    <message><source>5-driver.red.no-lines</source><translation>Un pilote TAPI est inscrit ({tapi.providers}), mais il n’offre aucune ligne.</translation></message>
    <message><source>5-driver.action.no-lines</source><translation>Faites configurer les lignes dans le pilote, sous « Téléphone et modem », onglet « Options avancées ». Il faut la version 64 bits du pilote.</translation></message>
    <message><source>5-incoming-line.green.complete</source><translation>La ligne « {tapi.incoming.line} » offre toutes les fonctionnalités de la ligne entrante.</translation></message>
    <message><source>5-incoming-line.red.missing</source><translation>Il manque à la ligne « {tapi.incoming.line} » les fonctionnalités suivantes : {tapi.incoming.missing}. Aucune autre ligne n’est plus proche de la ligne entrante.</translation></message>
    <message><source>5-incoming-line.action.missing</source><translation>Faites activer ces fonctionnalités dans l’autocommutateur. Si le pilote TAPI ne les offre pas, demandez à son éditeur une version qui les offre.</translation></message>
    <message><source>5-incoming-line.red.none</source><translation>Aucune des lignes TAPI trouvées n’a d’adresse pour les appels entrants.</translation></message>
    <message><source>5-incoming-line.action.none</source><translation>Faites configurer la ligne entrante dans le pilote TAPI. Il se trouve sous « Téléphone et modem », onglet « Options avancées ».</translation></message>
    <message><source>5-user-line.green.complete</source><translation>La ligne « {tapi.user.line} » offre toutes les fonctionnalités de la ligne de l’agent.</translation></message>
    <message><source>5-user-line.red.missing</source><translation>Il manque à la ligne « {tapi.user.line} » les fonctionnalités suivantes : {tapi.user.missing}. Aucune autre ligne n’est plus proche de la ligne de l’agent.</translation></message>
    <message><source>5-user-line.action.missing</source><translation>Faites activer ces fonctionnalités dans l’autocommutateur. Si le pilote TAPI ne les offre pas, demandez à son éditeur une version qui les offre.</translation></message>
    <message><source>5-user-line.red.only-route-points</source><translation>Aucune des lignes TAPI trouvées n’appartient à un téléphone. Elles ne font que distribuer des appels.</translation></message>
    <message><source>5-user-line.action.only-route-points</source><translation>Faites configurer les lignes des agents dans le pilote TAPI. Il se trouve sous « Téléphone et modem », onglet « Options avancées ».</translation></message>
    <message><source>5-user-line.red.none</source><translation>Aucune des lignes TAPI trouvées n’a d’adresse pour téléphoner.</translation></message>
    <message><source>5-user-line.action.none</source><translation>Faites configurer les lignes des agents dans le pilote TAPI. Il se trouve sous « Téléphone et modem », onglet « Options avancées ».</translation></message>
    <message><source>6-stun.green</source><translation>Le serveur STUN indique à ce PC son adresse externe, en UDP et en TCP.</translation></message>
    <message><source>6-stun.red</source><translation>Le serveur STUN n’indique pas à ce PC son adresse externe par toutes les voies. Le point {row} le montre.</translation></message>
    <message><source>6-stun.action</source><translation>Allez au point {row} et suivez la prochaine étape indiquée.</translation></message>
    <message><source>6-text-chat.green</source><translation>Le navigateur et JavaScript remplissent les prérequis du chat textuel.</translation></message>
    <message><source>6-text-chat.amber</source><translation>Le navigateur pour le chat textuel est à revoir. Le point {row} le montre.</translation></message>
    <message><source>6-text-chat.red</source><translation>Le navigateur ne remplit pas les prérequis du chat textuel. Le point {row} le montre.</translation></message>
    <message><source>6-text-chat.action</source><translation>Allez au point {row} et suivez la prochaine étape indiquée.</translation></message>
    <message><source>6-video-chat.grey.needs_person</source><translation>Une webcam est présente et son utilisation est permise. Votre aide est nécessaire pour vérifier qu’elle donne une image.</translation></message>
    <message><source>6-video-chat.red.none</source><translation>Aucune webcam n’a été trouvée. Il en faut une pour le chat vidéo.</translation></message>
    <message><source>6-video-chat.action.none</source><translation>Branchez une webcam, de préférence en USB. Les caméras intégrées ont parfois un interrupteur ou une touche avec un symbole de caméra.</translation></message>
    <message><source>6-video-chat.red.none-remote</source><translation>Aucune webcam n’est disponible dans cette session à distance. La caméra devant vous n’est pas transmise à la session.</translation></message>
    <message><source>6-video-chat.action.none-remote</source><translation>Faites activer la redirection de la caméra dans la session à distance, ou utilisez le chat vidéo sur le PC devant vous.</translation></message>
    <message><source>6-video-chat.red.denied-device</source><translation>Une stratégie de votre organisation désactive toutes les caméras de ce PC ({camera.deniedBy}).</translation></message>
    <message><source>6-video-chat.action.denied-device</source><translation>Demandez à votre service informatique d’autoriser la caméra pour le chat vidéo.</translation></message>
    <message><source>6-video-chat.red.denied-machine</source><translation>L’accès à la caméra est désactivé sur ce PC pour tous les comptes.</translation></message>
    <message><source>6-video-chat.action.denied-machine</source><translation>Ouvrez les paramètres de la caméra et activez « Accès à la caméra ». Il faut des droits d’administrateur.</translation></message>
    <message><source>6-video-chat.red.denied-user</source><translation>Dans ce compte, Windows n’autorise aucune application à utiliser la caméra.</translation></message>
    <message><source>6-video-chat.action.denied-user</source><translation>Ouvrez les paramètres de la caméra et activez « Autoriser les applications à accéder à votre caméra ».</translation></message>
    <message><source>6-video-chat.red.denied-desktop</source><translation>Windows n’autorise pas les applications de bureau à utiliser la caméra. Les navigateurs en font partie.</translation></message>
    <message><source>6-video-chat.action.denied-desktop</source><translation>Ouvrez les paramètres de la caméra. Activez tout en bas « Autoriser les applications de bureau à accéder à votre caméra ».</translation></message>
    <message><source>6-video-chat.red.no-rights</source><translation>Une webcam est présente, mais ce compte n’a pas le droit de l’ouvrir.</translation></message>
    <message><source>6-video-chat.action.no-rights</source><translation>Faites ajouter votre compte au groupe « video » et ouvrez une nouvelle session.</translation></message>
    <!-- Chapter 9 -->
    <message><source>9-client.grey.information</source><translation>Le Professional Client 6 permet l’enregistrement de l’écran et des appels, le Professional Client uniquement celui des appels.</translation></message>
    <message><source>starttls.green.ok</source><translation>Tous les serveurs de messagerie du domaine {mail.domain} proposent le chiffrement STARTTLS.</translation></message>
    <message><source>starttls.green.ok-address</source><translation>Le domaine {mail.domain} n’a pas d’enregistrement MX. Le serveur de ce nom reçoit les e-mails et propose STARTTLS.</translation></message>
    <message><source>starttls.amber.certificate-expired</source><translation>Le certificat du serveur de messagerie {mail.host} a expiré le {certificate.expiresDate}.</translation></message>
    <message><source>starttls.action.certificate-expired</source><translation>Regardez d’abord si la date et l’heure de ce PC sont justes. Demandez ensuite à votre service informatique de renouveler le certificat du serveur {mail.host}.</translation></message>
    <message><source>starttls.amber.certificate-name</source><translation>Le certificat du serveur de messagerie {mail.host} ne correspond pas à son nom.</translation></message>
    <message><source>starttls.action.certificate-name</source><translation>Demandez à votre service informatique d’installer pour le serveur {mail.host} un certificat à ce nom.</translation></message>
    <message><source>starttls.amber.certificate-untrusted</source><translation>Ce PC ne fait pas confiance au certificat du serveur de messagerie {mail.host}. Il provient de « {certificate.issuer} ».</translation></message>
    <message><source>starttls.action.certificate-untrusted</source><translation>Demandez à votre service informatique d’installer pour le serveur {mail.host} un certificat d’une autorité de certification publique.</translation></message>
    <message><source>starttls.amber.certificate-not-yet-valid</source><translation>D’après l’horloge de ce PC, le certificat du serveur de messagerie {mail.host} n’est pas encore valable.</translation></message>
    <message><source>starttls.action.certificate-not-yet-valid</source><translation>Réglez la date et l’heure de ce PC. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>starttls.amber.some-without</source><translation>Tous les serveurs de messagerie du domaine {mail.domain} ne chiffrent pas : avec {mail.host}, STARTTLS ne donne pas de chiffrement.</translation></message>
    <message><source>starttls.action.some-without</source><translation>Demandez à votre service informatique de configurer STARTTLS sur le serveur {mail.host}.</translation></message>
    <message><source>starttls.amber.some-unreached</source><translation>Serveurs de messagerie qui chiffrent avec STARTTLS : {mail.encryptedCount} sur {mail.serverCount}. Aucun échange n’est possible avec {mail.host}.</translation></message>
    <message><source>starttls.action.some-unreached</source><translation>Demandez à votre service informatique si le serveur de messagerie {mail.host} est encore en service.</translation></message>
    <message><source>starttls.amber.unreached</source><translation>Aucun serveur de messagerie du domaine {mail.domain} n’est joignable, alors que d’autres le sont d’ici.</translation></message>
    <message><source>starttls.action.unreached</source><translation>Demandez à votre service informatique si le serveur de messagerie {mail.host} est en service.</translation></message>
    <message><source>starttls.amber.name-not-found</source><translation>Le nom {mail.host} est introuvable. Il figure dans l’enregistrement MX du domaine {mail.domain}.</translation></message>
    <message><source>starttls.action.name-not-found</source><translation>Demandez à votre service informatique de corriger l’enregistrement MX du domaine {mail.domain}.</translation></message>
    <message><source>starttls.amber.no-mx</source><translation>Aucun serveur de messagerie n’a été trouvé pour le domaine {mail.domain} : il n’y a pas d’enregistrement MX.</translation></message>
    <message><source>starttls.action.no-mx</source><translation>Demandez au prestataire {provider} si {mail.domain} est le bon domaine pour les e-mails du système.</translation></message>
    <message><source>starttls.amber.domain-not-found</source><translation>Le domaine de messagerie {mail.domain} est introuvable.</translation></message>
    <message><source>starttls.action.domain-not-found</source><translation>Demandez au prestataire {provider} si {mail.domain} est le bon domaine pour les e-mails du système.</translation></message>
    <message><source>starttls.red.null-mx</source><translation>Le domaine {mail.domain} n’accepte pas d’e-mails. C’est ce qu’indique son enregistrement MX.</translation></message>
    <message><source>starttls.action.null-mx</source><translation>Demandez au prestataire {provider} si {mail.domain} est le bon domaine pour les e-mails du système.</translation></message>
    <message><source>starttls.red.not-offered</source><translation>Les serveurs de messagerie du domaine {mail.domain} ne proposent pas STARTTLS. Les e-mails y arrivent sans chiffrement.</translation></message>
    <message><source>starttls.action.not-offered</source><translation>Demandez à votre service informatique de configurer STARTTLS sur les serveurs de messagerie du domaine {mail.domain}.</translation></message>
    <message><source>starttls.red.tls-failed</source><translation>Les serveurs de messagerie du domaine {mail.domain} proposent STARTTLS, mais aucune connexion chiffrée n’aboutit avec {mail.host}.</translation></message>
    <message><source>starttls.action.tls-failed</source><translation>Demandez à votre service informatique de vérifier les réglages TLS du serveur {mail.host}.</translation></message>
    <message><source>starttls.grey.port-blocked</source><translation>Rien ne passe par le port 25 sur cette ligne, comme sur beaucoup de lignes privées. STARTTLS ne peut pas être mesuré d’ici.</translation></message>
    <message><source>starttls.action.port-blocked</source><translation>Demandez à votre service informatique de vérifier STARTTLS sur les serveurs de messagerie du domaine {mail.domain} depuis une ligne sans blocage.</translation></message>
    <message><source>starttls.grey.port-silent</source><translation>Aucun serveur de messagerie du domaine {mail.domain} n’est joignable sur le port 25. Beaucoup de lignes privées bloquent ce port. STARTTLS ne peut pas être mesuré d’ici.</translation></message>
    <message><source>starttls.action.port-silent</source><translation>Demandez à votre service informatique de vérifier STARTTLS sur les serveurs de messagerie du domaine {mail.domain} depuis une ligne sans blocage.</translation></message>
    <message><source>starttls.grey.line-silent</source><translation>Ni les serveurs de messagerie du domaine {mail.domain} ni d’autres serveurs ne répondent. STARTTLS ne peut pas être mesuré ainsi.</translation></message>
    <message><source>starttls.action.line-silent</source><translation>Résolvez d’abord les points rouges de la connexion Internet. Vérifiez ensuite à nouveau.</translation></message>
    <message><source>starttls.grey.local-firewall</source><translation>Le pare-feu de ce PC n’autorise aucune connexion vers le port 25. STARTTLS ne peut pas être mesuré d’ici.</translation></message>
    <message><source>starttls.action.local-firewall</source><translation>Demandez à votre service informatique de vérifier STARTTLS sur les serveurs de messagerie du domaine {mail.domain} depuis une ligne sans blocage.</translation></message>
    <message><source>starttls.grey.no-route</source><translation>Ce PC ne connaît aucun chemin vers {mail.host} (aucune route adaptée). STARTTLS ne peut pas être mesuré ainsi.</translation></message>
    <message><source>starttls.action.no-route</source><translation>Désactivez le VPN s’il est actif, puis vérifiez à nouveau.</translation></message>
    <message><source>starttls.grey.stripped</source><translation>Un appareil ou un programme sur le chemin vers {mail.host} modifie l’échange et en retire des offres du serveur. STARTTLS ne peut pas être mesuré d’ici.</translation></message>
    <message><source>starttls.action.stripped</source><translation>Demandez à votre service informatique de vérifier STARTTLS sur les serveurs de messagerie du domaine {mail.domain} depuis une ligne sans blocage.</translation></message>
    <message><source>starttls.grey.turned-away</source><translation>{mail.host} n’accepte pas d’e-mails depuis cette ligne, comme beaucoup de serveurs avec les lignes privées. STARTTLS ne peut pas être mesuré d’ici.</translation></message>
    <message><source>starttls.action.turned-away</source><translation>Demandez à votre service informatique de vérifier STARTTLS sur les serveurs de messagerie du domaine {mail.domain} depuis une ligne sans blocage.</translation></message>
    <message><source>starttls.grey.partly-measured</source><translation>Serveurs de messagerie qui chiffrent avec STARTTLS : {mail.encryptedCount} sur {mail.serverCount}. Pour {mail.host}, cela ne peut pas être mesuré d’ici.</translation></message>
    <message><source>starttls.action.partly-measured</source><translation>Demandez à votre service informatique de vérifier STARTTLS sur les serveurs de messagerie du domaine {mail.domain} depuis une ligne sans blocage.</translation></message>
    <message><source>starttls.grey.no-mail-server</source><translation>{mail.host} accepte la connexion sur le port 25, mais ne répond pas comme un serveur de messagerie. STARTTLS ne peut pas être mesuré ainsi.</translation></message>
    <message><source>starttls.action.no-mail-server</source><translation>Demandez à votre service informatique si le serveur de messagerie {mail.host} est en service.</translation></message>
    <message><source>starttls.grey.mx-unknown</source><translation>La résolution de nom (DNS) n’indique pas quels serveurs reçoivent les e-mails du domaine {mail.domain}.</translation></message>
    <message><source>starttls.action.mx-unknown</source><translation>Redémarrez la box (routeur). Vérifiez ensuite à nouveau.</translation></message>
    <message><source>starttls.grey.name-server-silent</source><translation>La résolution de nom (DNS) ne donne pas de réponse pour {mail.host}.</translation></message>
    <message><source>starttls.action.name-server-silent</source><translation>Redémarrez la box (routeur). Vérifiez ensuite à nouveau.</translation></message>
    <message><source>11-soundcard.green.ready</source><translation>« {sound.outputName} » est réglé pour l’écoute, « {sound.inputName} » pour la voix.</translation></message>
    <message><source>11-soundcard.amber.muted-input</source><translation>Le micro « {sound.inputName} » est coupé.</translation></message>
    <message><source>11-soundcard.amber.muted-output</source><translation>Le son de « {sound.outputName} » est coupé.</translation></message>
    <message><source>11-soundcard.amber.quiet-input</source><translation>Le volume d’entrée de « {sound.inputName} » n’est réglé que sur {sound.inputVolumePercent}.</translation></message>
    <message><source>11-soundcard.amber.quiet-output</source><translation>Le volume de « {sound.outputName} » n’est réglé que sur {sound.outputVolumePercent}.</translation></message>
    <message><source>11-soundcard.red.none</source><translation>Sur ce PC, aucun périphérique n’est actif, ni pour écouter ni pour parler.</translation></message>
    <message><source>11-soundcard.red.no-output</source><translation>Sur ce PC, aucun périphérique n’est actif pour écouter.</translation></message>
    <message><source>11-soundcard.red.no-input</source><translation>Sur ce PC, aucun microphone n’est actif.</translation></message>
    <message><source>11-soundcard.red.output-disabled</source><translation>« {sound.disabledName} » est désactivé, et aucun autre périphérique ne permet d’écouter.</translation></message>
    <message><source>11-soundcard.red.input-disabled</source><translation>« {sound.disabledName} » est désactivé, et il n’y a pas d’autre microphone.</translation></message>
    <message><source>11-soundcard.red.no-input-remote</source><translation>Vous travaillez sur un PC distant. Il ne reçoit aucun microphone du PC devant vous.</translation></message>
    <message><source>11-soundcard.red.service-off</source><translation>Le service « Audio Windows » ne fonctionne pas. Sans lui, ce PC n’a pas de son.</translation></message>
    <message><source>11-soundcard.red.no-server</source><translation>Aucun serveur de son (PipeWire ou PulseAudio) ne répond sur ce PC.</translation></message>
    <message><source>11-soundcard.action.none</source><translation>Branchez votre casque-micro. S’il est déjà branché, utilisez une autre prise.</translation></message>
    <message><source>11-soundcard.action.no-output</source><translation>Branchez votre casque-micro. S’il est déjà branché, utilisez une autre prise.</translation></message>
    <message><source>11-soundcard.action.no-input</source><translation>Branchez votre casque-micro. S’il est déjà branché, utilisez une autre prise.</translation></message>
    <message><source>11-soundcard.action.output-disabled</source><translation>Ouvrez les paramètres de son et activez-y « {sound.disabledName} ».</translation></message>
    <message><source>11-soundcard.action.input-disabled</source><translation>Ouvrez les paramètres de son et activez-y « {sound.disabledName} ».</translation></message>
    <message><source>11-soundcard.action.no-input-remote</source><translation>Lancez Self Check sur le PC auquel votre casque-micro est branché. Si le PC distant doit recevoir le microphone, votre service informatique doit l’autoriser.</translation></message>
    <message><source>11-soundcard.action.service-off</source><translation>Redémarrez le PC. Si le service ne fonctionne toujours pas, demandez à votre service informatique de le démarrer.</translation></message>
    <message><source>11-soundcard.action.no-server</source><translation>Fermez votre session et rouvrez-la. Si ce point reste rouge, demandez à votre service informatique d’installer PipeWire ou PulseAudio.</translation></message>
    <message><source>11-soundcard.action.muted-input</source><translation>Ouvrez les paramètres de son et réactivez « {sound.inputName} ».</translation></message>
    <message><source>11-soundcard.action.muted-output</source><translation>Ouvrez les paramètres de son et réactivez « {sound.outputName} ».</translation></message>
    <message><source>11-soundcard.action.quiet-input</source><translation>Ouvrez les paramètres de son. Augmentez le volume d’entrée, par exemple à 80 %.</translation></message>
    <message><source>11-soundcard.action.quiet-output</source><translation>Ouvrez les paramètres de son. Augmentez le volume, par exemple à 50 %.</translation></message>
    <message><source>11-headset.green.headset</source><translation>Votre casque-micro « {headset.name} » est choisi partout, pour écouter et pour parler.</translation></message>
    <message><source>11-headset.green.bluetooth</source><translation>Votre casque-micro « {headset.name} » est choisi partout. Il est connecté en Bluetooth LE Audio, qui transmet aussi votre voix clairement.</translation></message>
    <message><source>11-headset.amber.bluetooth-hands-free</source><translation>Votre casque-micro « {headset.name} » est connecté en Bluetooth. Dès que son micro est actif, tout sonne comme sur un vieux téléphone.</translation></message>
    <message><source>11-headset.amber.narrowband</source><translation>Votre casque-micro « {headset.name} » n’enregistre qu’à {sound.inputRateHz}. Votre voix sonne comme sur un vieux téléphone.</translation></message>
    <message><source>11-headset.amber.only-communications</source><translation>Votre casque-micro « {headset.name} » n’est choisi que comme périphérique de communication. Les navigateurs utilisent « {sound.defaultOutputName} » pour l’écoute et « {sound.defaultInputName} » pour la voix.</translation></message>
    <message><source>11-headset.amber.only-default</source><translation>Votre casque-micro « {headset.name} » est le périphérique par défaut, mais pas celui de communication. Les logiciels de téléphonie utilisent « {sound.outputName} » pour l’écoute et « {sound.inputName} » pour la voix.</translation></message>
    <message><source>11-headset.amber.wrong-microphone</source><translation>Vous écoutez avec votre casque-micro, mais la voix passe par « {sound.inputName} ».</translation></message>
    <message><source>11-headset.amber.wrong-output</source><translation>Vous parlez dans votre casque-micro, mais le son sort de « {sound.outputName} ».</translation></message>
    <message><source>11-headset.amber.not-default</source><translation>Votre casque-micro « {headset.name} » n’est pas choisi partout. L’écoute passe par « {sound.outputName} » et la voix par « {sound.inputName} ».</translation></message>
    <message><source>11-headset.amber.no-microphone</source><translation>De votre casque-micro « {headset.name} », ce PC ne connaît que le son, pas le micro.</translation></message>
    <message><source>11-headset.amber.two-headsets</source><translation>Deux casques-micros différents sont choisis. L’écoute passe par « {sound.outputName} » et la voix par « {sound.inputName} ».</translation></message>
    <message><source>11-headset.amber.disabled</source><translation>Votre casque-micro « {headset.name} » est désactivé, en tout ou en partie.</translation></message>
    <message><source>11-headset.amber.unplugged</source><translation>Aucun casque-micro n’est branché. La prise « {headset.name} » est libre.</translation></message>
    <message><source>11-headset.amber.unconfirmed-not-default</source><translation>« {headset.name} » est branché, mais pas choisi partout. L’écoute passe par « {sound.outputName} » et la voix par « {sound.inputName} ».</translation></message>
    <message><source>11-headset.amber.headphones</source><translation>Vous écoutez avec des écouteurs, mais la voix passe par « {sound.inputName} ».</translation></message>
    <message><source>11-headset.amber.speakerphone</source><translation>« {headset.name} » est un haut-parleur de conférence. Un casque-micro est demandé.</translation></message>
    <message><source>11-headset.amber.built-in</source><translation>Aucun casque-micro trouvé. L’écoute passe par « {sound.outputName} » et la voix par « {sound.inputName} ». Les deux font partie du PC ou sont branchés sur sa prise jack.</translation></message>
    <message><source>11-headset.amber.two-devices</source><translation>Aucun casque-micro trouvé. L’écoute passe par « {sound.outputName} » et la voix par « {sound.inputName} ».</translation></message>
    <message><source>11-headset.amber.not-found</source><translation>Aucun casque-micro trouvé. L’écoute passe par « {sound.outputName} » et la voix par « {sound.inputName} ».</translation></message>
    <message><source>11-headset.amber.virtual</source><translation>Au moins un des périphériques choisis n’est pas un appareil, mais un programme. L’écoute passe par « {sound.outputName} » et la voix par « {sound.inputName} ».</translation></message>
    <message><source>11-headset.grey.needs_person</source><translation>Un appareil pour écouter et parler est choisi. Self Check ne peut pas voir si c’est un casque-micro, vous le pouvez.</translation></message>
    <message><source>11-headset.grey.unsupported</source><translation>Vous travaillez sur un PC distant. Seul le PC auquel votre casque-micro est branché le connaît.</translation></message>
    <message><source>11-headset.action.not-default</source><translation>Ouvrez les paramètres de son. Choisissez « {headset.name} » sous « Sortie » et sous « Entrée ».</translation></message>
    <message><source>11-headset.action.only-communications</source><translation>Ouvrez les paramètres de son. Choisissez « {headset.name} » sous « Sortie » et sous « Entrée ».</translation></message>
    <message><source>11-headset.action.only-default</source><translation>Ouvrez le panneau de configuration « Son ». Définissez « {headset.name} » comme périphérique de communication par défaut sous « Lecture » et « Enregistrement ».</translation></message>
    <message><source>11-headset.action.wrong-microphone</source><translation>Ouvrez les paramètres de son. Choisissez « {headset.name} » sous « Entrée ».</translation></message>
    <message><source>11-headset.action.wrong-output</source><translation>Ouvrez les paramètres de son. Choisissez « {headset.name} » sous « Sortie ».</translation></message>
    <message><source>11-headset.action.no-microphone</source><translation>Déconnectez le casque-micro, puis reconnectez-le. Si son micro manque toujours, utilisez un câble USB.</translation></message>
    <message><source>11-headset.action.two-headsets</source><translation>Ouvrez les paramètres de son. Choisissez le même casque-micro sous « Sortie » et sous « Entrée ».</translation></message>
    <message><source>11-headset.action.disabled</source><translation>Ouvrez le panneau de configuration « Son ». Activez « {headset.name} » sous « Lecture » et sous « Enregistrement ».</translation></message>
    <message><source>11-headset.action.unplugged</source><translation>Branchez votre casque-micro, puis vérifiez à nouveau ce point.</translation></message>
    <message><source>11-headset.action.unconfirmed-not-default</source><translation>Si « {headset.name} » est votre casque-micro, choisissez-le dans les paramètres de son sous « Sortie » et sous « Entrée ».</translation></message>
    <message><source>11-headset.action.headphones</source><translation>Branchez un casque-micro. Choisissez-le dans les paramètres de son sous « Sortie » et sous « Entrée ».</translation></message>
    <message><source>11-headset.action.speakerphone</source><translation>Branchez un casque-micro. Choisissez-le dans les paramètres de son sous « Sortie » et sous « Entrée ».</translation></message>
    <message><source>11-headset.action.built-in</source><translation>Branchez un casque-micro. Choisissez-le dans les paramètres de son sous « Sortie » et sous « Entrée ».</translation></message>
    <message><source>11-headset.action.two-devices</source><translation>Branchez un casque-micro. Choisissez-le dans les paramètres de son sous « Sortie » et sous « Entrée ».</translation></message>
    <message><source>11-headset.action.not-found</source><translation>Branchez un casque-micro. Choisissez-le dans les paramètres de son sous « Sortie » et sous « Entrée ».</translation></message>
    <message><source>11-headset.action.virtual</source><translation>Ouvrez les paramètres de son. Choisissez votre casque-micro sous « Sortie » et sous « Entrée ».</translation></message>
    <message><source>11-headset.action.bluetooth-hands-free</source><translation>Branchez le casque-micro avec son câble USB ou son adaptateur USB.</translation></message>
    <message><source>11-headset.action.narrowband</source><translation>Ouvrez le panneau de configuration « Son », puis sous « Enregistrement » les propriétés du casque-micro. Choisissez au moins 16000 Hz sous « Avancé ».</translation></message>
    <message><source>11-permission.green.allowed</source><translation>Windows autorise les applications, y compris celles de bureau, à utiliser le microphone.</translation></message>
    <message><source>11-permission.green.server</source><translation>Ce compte utilisateur peut utiliser le serveur de son, et donc le microphone. Seuls les programmes Flatpak ou Snap ont leurs propres autorisations.</translation></message>
    <message><source>11-permission.amber.policy</source><translation>Une stratégie de votre organisation interdit le microphone aux applications. On ne sait pas si elle concerne aussi les navigateurs et les logiciels de téléphonie.</translation></message>
    <message><source>11-permission.amber.refused-programs</source><translation>Windows refuse le microphone à certains programmes : {permission.refusedPrograms}.</translation></message>
    <message><source>11-permission.red.denied-machine</source><translation>L’accès au microphone est désactivé pour tout le PC.</translation></message>
    <message><source>11-permission.red.denied-user</source><translation>Windows n’autorise pas les applications à utiliser le microphone.</translation></message>
    <message><source>11-permission.red.denied-desktop</source><translation>Windows n’autorise pas les applications de bureau à utiliser le microphone.</translation></message>
    <message><source>11-permission.red.denied-policy</source><translation>L’accès au microphone est désactivé, et une stratégie de votre organisation empêche de l’activer.</translation></message>
    <message><source>11-permission.action.denied-machine</source><translation>Ouvrez les paramètres du microphone. Activez tout en haut « Accès au microphone ». Si les droits vous manquent, demandez à votre service informatique.</translation></message>
    <message><source>11-permission.action.denied-user</source><translation>Ouvrez les paramètres du microphone. Activez « Autoriser les applications à accéder à votre microphone ».</translation></message>
    <message><source>11-permission.action.denied-desktop</source><translation>Ouvrez les paramètres du microphone. Activez tout en bas « Autoriser les applications de bureau à accéder à votre microphone ».</translation></message>
    <message><source>11-permission.action.denied-policy</source><translation>Demandez à votre service informatique de vérifier cette stratégie : {permission.policyPlace}.</translation></message>
    <message><source>11-permission.action.policy</source><translation>Demandez à votre service informatique de vérifier cette stratégie : {permission.policyPlace}.</translation></message>
    <message><source>11-permission.action.refused-programs</source><translation>Ouvrez les paramètres du microphone et autorisez l’accès à ces programmes.</translation></message>
    <message><source>9-encoder.green.hardware</source><translation>Ce PC encode la vidéo avec son propre matériel : {encoders.best} ({encoders.bestFormat}).</translation></message>
    <message><source>9-encoder.green.software</source><translation>Un codec est présent : {encoders.best} ({encoders.bestFormat}). Le processeur se charge de l’encodage, car aucun matériel dédié n’a été trouvé.</translation></message>
    <message><source>9-encoder.green.library</source><translation>Une bibliothèque logicielle qui encode la vidéo est installée : {encoders.best} ({encoders.bestFormat}).</translation></message>
    <message><source>9-encoder.red.media-pack-missing</source><translation>Ce Windows est une édition N sans Media Foundation. Les codecs de Windows qui encodent la vidéo sont donc absents.</translation></message>
    <message><source>9-encoder.action.media-pack-missing</source><translation>Faites ajouter le « Media Feature Pack » sous « Fonctionnalités facultatives », puis redémarrer le PC.</translation></message>
    <message><source>9-encoder.red.feature-missing</source><translation>Media Foundation n’est pas installé sur ce serveur Windows. Les codecs qui encodent la vidéo sont donc absents.</translation></message>
    <message><source>9-encoder.action.feature-missing</source><translation>Faites ajouter la fonctionnalité « Media Foundation » dans le Gestionnaire de serveur, puis redémarrer le serveur.</translation></message>
    <message><source>9-encoder.red.framework-missing</source><translation>Media Foundation est absent de ce Windows, et avec lui tous les codecs de Windows qui encodent la vidéo.</translation></message>
    <message><source>9-encoder.action.framework-missing</source><translation>Faites installer par votre service informatique les fonctionnalités multimédias de Windows. Elles figurent sous « Fonctionnalités facultatives ».</translation></message>
    <message><source>9-encoder.red.none</source><translation>Aucun codec qui encode la vidéo n’a été trouvé sur ce PC.</translation></message>
    <message><source>9-encoder.action.none</source><translation>Faites installer par votre service informatique un codec pour H.264, par exemple avec le pilote de la carte graphique.</translation></message>
    <message><source>9-coach-flash.amber.absent</source><translation>Flash n’est pas présent sur ce PC et ne fonctionne plus dans aucun navigateur actuel. Les enregistrements jusqu’à la version 20.2 ne peuvent pas être lus ici.</translation></message>
    <message><source>9-coach-flash.action.absent</source><translation>Si vous avez encore besoin de ces enregistrements, demandez à votre prestataire de téléphonie de les convertir. N’installez pas Flash.</translation></message>
    <message><source>9-coach-flash.red.leftover</source><translation>Flash est encore présent sur ce PC (version : {flash.version}). Il n’est plus maintenu depuis fin 2020, ne fonctionne dans aucun navigateur actuel et présente un risque de sécurité.</translation></message>
    <message><source>9-coach-flash.action.leftover</source><translation>Faites désinstaller Flash. Demandez à votre prestataire de téléphonie de convertir les enregistrements jusqu’à la version 20.2.</translation></message>
    <!-- Chapter 12: the line -->
    <message><source>12-internet.green.ok</source><translation>La connexion Internet par {link.kind} est établie. La résolution de nom (DNS) et l’adresse de test répondent.</translation></message>
    <message><source>12-internet.red.no-link</source><translation>Ce PC n’est connecté à aucun réseau.</translation></message>
    <message><source>12-internet.action.no-link</source><translation>Branchez le câble réseau ou activez le Wi-Fi. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>12-internet.red.no-address</source><translation>La box (routeur) n’a pas donné d’adresse IP à ce PC.</translation></message>
    <message><source>12-internet.action.no-address</source><translation>Redémarrez la box (routeur) et attendez deux minutes. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>12-internet.red.no-gateway</source><translation>Ce PC n’atteint aucune box (passerelle) qui mène à Internet.</translation></message>
    <message><source>12-internet.action.no-gateway</source><translation>Reliez le PC à la box avec un câble réseau. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>12-internet.red.no-dns</source><translation>La résolution de nom (DNS) ne fonctionne pas. Sans elle, ce PC ne trouve aucun serveur.</translation></message>
    <message><source>12-internet.action.no-dns</source><translation>Redémarrez la box (routeur). Si le point reste rouge, contactez votre fournisseur d’accès à Internet.</translation></message>
    <message><source>12-internet.red.dns-hijacked</source><translation>La résolution de nom (DNS) donne d’autres adresses que celles attendues.</translation></message>
    <message><source>12-internet.action.dns-hijacked</source><translation>Demandez à votre fournisseur d’accès à Internet de désactiver la redirection de la résolution de nom (DNS) sur votre ligne.</translation></message>
    <message><source>12-internet.red.portal</source><translation>Ce réseau demande d’abord de s’identifier sur une page web.</translation></message>
    <message><source>12-internet.action.portal</source><translation>Ouvrez le navigateur et identifiez-vous sur le portail de connexion. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>12-internet.red.no-internet</source><translation>La résolution de nom (DNS) fonctionne, mais l’adresse de test sur Internet ne répond pas.</translation></message>
    <message><source>12-internet.action.no-internet</source><translation>Demandez à votre fournisseur d’accès à Internet si votre ligne est en dérangement.</translation></message>
    <message><source>12-internet.amber.name-not-found</source><translation>Le serveur de noms répond, mais ne connaît aucune adresse pour {dns.name}. L’accès à Internet n’a pas été mesuré.</translation></message>
    <message><source>12-internet.action.name-not-found</source><translation>Demandez à votre prestataire de téléphonie si le nom {dns.name} est toujours valable.</translation></message>
    <message><source>12-internet.amber.page-odd</source><translation>L’adresse de test sur Internet est joignable, mais n’affiche pas la page attendue.</translation></message>
    <message><source>12-internet.action.page-odd</source><translation>Demandez à votre prestataire de téléphonie si la page de test existe toujours.</translation></message>
    <message><source>12-internet.amber.page-blocked</source><translation>Le pare-feu de ce PC ne laisse pas sortir la connexion vers l’adresse de test. L’accès à Internet n’a pas été mesuré.</translation></message>
    <message><source>12-internet.action.page-blocked</source><translation>Demandez à votre service informatique d’autoriser, pour Self Check, les connexions sortantes vers le port 80 dans le pare-feu de ce PC.</translation></message>
    <message><source>12-internet.red.black-hole</source><translation>Les gros paquets de données disparaissent sur cette ligne sans aucun message ; les petits arrivent. Les pages web et les connexions sécurisées restent donc bloquées. Plus gros paquet qui arrive : {path.largestBytes}.</translation></message>
    <message><source>12-internet.action.black-hole</source><translation>Signalez ce résultat à votre fournisseur d’accès. En attendant, il est utile de régler dans le routeur le plus gros paquet (MTU) de l’accès à Internet sur {path.largestBytes}.</translation></message>
    <message><source>12-internet.red.black-hole-unsized</source><translation>Les gros paquets de données disparaissent sur cette ligne sans aucun message ; les petits arrivent. Les pages web et les connexions sécurisées restent donc bloquées.</translation></message>
    <message><source>12-internet.action.black-hole-unsized</source><translation>Signalez à votre fournisseur d’accès que les gros paquets se perdent sur votre ligne (MTU). Si un VPN est connecté, déconnectez-le d’abord et vérifiez ce point à nouveau.</translation></message>
    <message><source>12-internet.amber.alias-loop</source><translation>Le nom {dns.name} renvoie en boucle à lui-même et ne mène à aucune adresse. L’accès à Internet n’a pas été mesuré.</translation></message>
    <message><source>12-internet.action.alias-loop</source><translation>Signalez à votre fournisseur de téléphonie que le nom {dns.name} renvoie en boucle (CNAME).</translation></message>
    <message><source>12-internet.amber.dns-first-silent</source><translation>Le premier serveur de noms configuré ({dns.first}) ne répond pas ; seul un autre ({dns.server}) répond. Avant chaque nouvelle connexion, les programmes attendent donc en vain le premier.</translation></message>
    <message><source>12-internet.action.dns-first-silent</source><translation>Dans les paramètres réseau, réglez l’adresse des serveurs de noms (DNS) sur « Automatique » ou supprimez {dns.first}. Si l’adresse vient du routeur, redémarrez le routeur.</translation></message>
    <message><source>12-internet.amber.dns-slow</source><translation>La résolution de noms (DNS) est lente. Une réponse prend {dns.timeMs} ; Self Check recommande moins de 1,5 seconde. Les programmes attendent aussi longtemps avant chaque nouvelle connexion.</translation></message>
    <message><source>12-internet.action.dns-slow</source><translation>Redémarrez le routeur. Si la résolution de noms (DNS) reste lente, demandez un autre serveur de noms à votre fournisseur d’accès.</translation></message>
    <message><source>12-internet.amber.dns-differ</source><translation>Les serveurs de noms configurés indiquent pour {dns.name} des adresses de réseaux tout à fait différents. L’un d’eux peut se tromper ; selon celui qui répond, les connexions vont au mauvais endroit.</translation></message>
    <message><source>12-internet.action.dns-differ</source><translation>Demandez à votre service informatique quels serveurs de noms (DNS) doivent être configurés sur ce PC.</translation></message>
    <message><source>12-internet.amber.ipv6-broken</source><translation>IPv6 est configuré sur ce PC, mais rien n’en est revenu d’Internet en 2 secondes. En IPv4, la connexion est établie après {ipv4.timeMs}. Les programmes qui essaient d’abord IPv6 attendent avant chaque connexion.</translation></message>
    <message><source>12-internet.action.ipv6-broken</source><translation>Redémarrez le routeur. Si rien ne change, désactivez IPv6 dans le routeur ou demandez à votre fournisseur d’accès.</translation></message>
    <message><source>12-internet.amber.clock-ahead</source><translation>L’horloge de ce PC avance. Écart avec l’horloge de l’adresse de test : {clock.offsetSec}. Des connexions sécurisées et des identifications peuvent échouer pour cette raison.</translation></message>
    <message><source>12-internet.action.clock-ahead</source><translation>Activez le réglage automatique de l’heure sous Paramètres &gt; Heure et langue &gt; Date et heure. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>12-internet.amber.clock-behind</source><translation>L’horloge de ce PC retarde. Écart avec l’horloge de l’adresse de test : {clock.offsetSec}. Des connexions sécurisées et des identifications peuvent échouer pour cette raison.</translation></message>
    <message><source>12-internet.action.clock-behind</source><translation>Activez le réglage automatique de l’heure sous Paramètres &gt; Heure et langue &gt; Date et heure. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>12-internet.amber.wifi-weak</source><translation>Le signal Wi-Fi est faible sur ce PC : {wifi.signalPercent}. Self Check recommande au moins 40 %.</translation></message>
    <message><source>12-internet.action.wifi-weak</source><translation>Reliez le PC à la box avec un câble réseau ou rapprochez-le de la box.</translation></message>
    <message><source>12-internet.grey.not_configured</source><translation>Aucun défaut n’est visible jusqu’à la box. Seul un profil du prestataire permet de mesurer si Internet est joignable au-delà.</translation></message>
    <!-- Chapter 12: networks of the document -->
    <message><source>networks.green.answered</source><translation>Tous les réseaux IP ont répondu : {networks.answeredCount} sur {networks.totalCount}.</translation></message>
    <message><source>networks.amber.partly-silent</source><translation>Réseaux IP ayant répondu : {networks.answeredCount} sur {networks.totalCount}. Le silence des autres ne prouve pas un blocage : toutes les adresses ne sont pas utilisées.</translation></message>
    <message><source>networks.amber.silent</source><translation>Aucun réseau IP n’a répondu (vérifiés : {networks.totalCount}). Cela ne prouve pas un blocage : toutes les adresses ne sont pas utilisées.</translation></message>
    <message><source>networks.amber.canary-silent</source><translation>Réseaux IP ayant répondu : {networks.answeredCount} sur {networks.totalCount}. Une adresse qui devrait répondre reste également muette. Cela fait penser à un blocage.</translation></message>
    <message><source>networks.amber.vpn</source><translation>Réseaux IP ayant répondu : {networks.answeredCount} sur {networks.totalCount}. Le VPN « {networks.vpnName} » en achemine {networks.vpnCount}, et aucun de ceux-ci ne répond.</translation></message>
    <message><source>networks.red.refused-on-the-way</source><translation>Des connexions vers les réseaux IP de cette liste sont refusées en chemin : {networks.refusedCount} sur {networks.totalCount}.</translation></message>
    <message><source>networks.red.local-firewall</source><translation>Le pare-feu de ce PC n’autorise pas les connexions vers des réseaux IP de cette liste (vérifiés : {networks.totalCount}).</translation></message>
    <message><source>networks.red.firewall-rule</source><translation>Le pare-feu de ce PC bloque des réseaux IP de cette liste. La règle s’appelle « {networks.firewallRule} ».</translation></message>
    <message><source>networks.red.firewall-setting</source><translation>Le pare-feu de ce PC bloque toutes les connexions sortantes qu’aucune règle n’autorise. Des réseaux IP de cette liste manquent dans les règles.</translation></message>
    <message><source>networks.amber.browser-blocked</source><translation>Tous les réseaux IP ont répondu. Mais la règle « {networks.browserRule} » du pare-feu Windows les bloque pour un navigateur.</translation></message>
    <message><source>networks.red.no-route</source><translation>Ce PC ne connaît aucun chemin vers des réseaux IP de cette liste (vérifiés : {networks.totalCount}).</translation></message>
    <message><source>networks.action.partly-silent</source><translation>Faites confirmer par votre service informatique que tous les réseaux IP de cette liste sont autorisés dans le pare-feu. Les détails nomment ceux qui n’ont pas répondu.</translation></message>
    <message><source>networks.action.silent</source><translation>Faites confirmer par votre service informatique que tous les réseaux IP de cette liste sont autorisés dans le pare-feu. Les détails nomment ceux qui n’ont pas répondu.</translation></message>
    <message><source>networks.action.canary-silent</source><translation>Demandez à votre service informatique d’autoriser les réseaux IP de cette liste dans le pare-feu. Les détails nomment ceux qui n’ont pas répondu.</translation></message>
    <message><source>networks.action.refused-on-the-way</source><translation>Demandez à votre service informatique d’autoriser ces réseaux IP dans le pare-feu : {networks.refused}.</translation></message>
    <message><source>networks.action.local-firewall</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu de ce PC les connexions sortantes vers ces réseaux IP.</translation></message>
    <message><source>networks.action.firewall-rule</source><translation>Demandez à votre service informatique de modifier la règle « {networks.firewallRule} » pour qu’elle ne bloque plus ces réseaux IP : {networks.firewallBlocked}.</translation></message>
    <message><source>networks.action.firewall-setting</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu de ce PC les connexions sortantes vers ces réseaux IP : {networks.firewallBlocked}.</translation></message>
    <message><source>networks.action.vpn</source><translation>Désactivez le VPN, puis vérifiez à nouveau. Si des réponses arrivent alors, demandez à votre service informatique d’autoriser les réseaux IP de cette liste dans le VPN ou de les faire passer hors du VPN.</translation></message>
    <message><source>networks.action.browser-blocked</source><translation>Demandez à votre service informatique de modifier la règle « {networks.browserRule} », ou utilisez un autre navigateur.</translation></message>
    <message><source>networks.action.no-route</source><translation>Désactivez le VPN s’il est actif, puis vérifiez à nouveau. Si le point reste rouge, montrez-le à votre service informatique.</translation></message>
    <!-- TCP connections: what was reached -->
    <message><source>4.4-agent-server.green.open</source><translation>Le serveur d’agents {tcp.host} répond de manière chiffrée sur le port {tcp.port} en {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-5061.green.open</source><translation>Le serveur SIP {tcp.host} répond de manière chiffrée sur le port {tcp.port} en {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-443-webrtc.green.open</source><translation>Le serveur WebRTC {tcp.host} accepte une connexion chiffrée sur le port {tcp.port} en {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-80-443.green.open</source><translation>Les pages web et les API répondent : {tcp.answeredCount} connexions sur {tcp.targetCount}.</translation></message>
    <message><source>7-http.green.open</source><translation>Surfly répond par HTTP et HTTPS : {tcp.answeredCount} connexions sur {tcp.targetCount}.</translation></message>
    <message><source>12-tcp-22.green.open</source><translation>Le serveur SFTP {tcp.host} répond sur le port {tcp.port} en {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-4747.green.open</source><translation>Le serveur Cockpit {tcp.host} accepte une connexion sur le port {tcp.port} en {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-1549.green.open</source><translation>Le serveur de gestion des effectifs {tcp.host} accepte une connexion sur le port {tcp.port} en {tcp.totalMs}.</translation></message>
    <message><source>12-cloudfront.green.open</source><translation>CloudFront répond à l’adresse {tcp.host} sur le port {tcp.port} en {tcp.totalMs}.</translation></message>
    <!-- TCP connections: each way of failing -->
    <message><source>tcp.red.name-not-found</source><translation>Le nom {tcp.host} est introuvable.</translation></message>
    <message><source>tcp.action.name-not-found</source><translation>Demandez au prestataire {provider} si le nom de serveur {tcp.host} est toujours valable.</translation></message>
    <message><source>tcp.red.name-server-silent</source><translation>La résolution de nom (DNS) ne donne pas de réponse pour {tcp.host}.</translation></message>
    <message><source>tcp.action.name-server-silent</source><translation>Redémarrez la box (routeur). Si le point reste rouge, contactez votre fournisseur d’accès à Internet.</translation></message>
    <message><source>tcp.red.refused</source><translation>Le serveur {tcp.host} refuse la connexion sur le port {tcp.port}.</translation></message>
    <message><source>tcp.action.refused</source><translation>Signalez au prestataire {provider} que le serveur {tcp.host} n’accepte aucune connexion sur le port {tcp.port}.</translation></message>
    <message><source>tcp.red.refused-on-the-way</source><translation>La connexion au serveur {tcp.host}, port {tcp.port}, a été refusée en chemin.</translation></message>
    <message><source>tcp.action.refused-on-the-way</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu le port TCP {tcp.port} vers {tcp.host}.</translation></message>
    <message><source>tcp.red.unreachable</source><translation>Un équipement en chemin signale que {tcp.host} n’est pas joignable.</translation></message>
    <message><source>tcp.red.firewall-rule</source><translation>Le pare-feu de ce PC bloque la connexion au serveur {tcp.host}, port {tcp.port}. La règle s’appelle « {tcp.firewallRule} ».</translation></message>
    <message><source>tcp.action.firewall-rule</source><translation>Demandez à votre service informatique de modifier la règle « {tcp.firewallRule} » pour qu’elle ne bloque plus le port TCP {tcp.port} vers {tcp.host}.</translation></message>
    <message><source>tcp.red.vpn</source><translation>Le serveur {tcp.host} ne répond pas sur le port {tcp.port}. La connexion passe par le VPN « {tcp.vpnName} ».</translation></message>
    <message><source>tcp.action.vpn</source><translation>Désactivez le VPN, puis vérifiez à nouveau. Si le serveur répond alors, demandez à votre service informatique d’autoriser le port TCP {tcp.port} vers {tcp.host} dans le VPN ou de le faire passer hors du VPN.</translation></message>
    <message><source>tcp.action.unreachable</source><translation>Demandez au prestataire {provider} si le serveur {tcp.host} est en service.</translation></message>
    <message><source>tcp.red.no-route</source><translation>Ce PC ne connaît aucun chemin vers {tcp.host} (aucune route adaptée).</translation></message>
    <message><source>tcp.action.no-route</source><translation>Désactivez le VPN s’il est actif, puis vérifiez à nouveau. Si le point reste rouge, montrez-le à votre service informatique.</translation></message>
    <message><source>tcp.red.silent</source><translation>Le serveur {tcp.host} ne répond pas sur le port {tcp.port}.</translation></message>
    <message><source>tcp.action.silent</source><translation>Demandez à votre service informatique de vérifier si un pare-feu ou un VPN retient le port TCP {tcp.port} vers {tcp.host}.</translation></message>
    <message><source>tcp.red.local-firewall</source><translation>Le pare-feu de ce PC n’autorise pas la connexion au serveur {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>tcp.action.local-firewall</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu de ce PC le port TCP {tcp.port} vers {tcp.host}.</translation></message>
    <message><source>tcp.red.closed-early</source><translation>Le serveur {tcp.host} accepte la connexion sur le port {tcp.port}, puis la ferme trop tôt.</translation></message>
    <message><source>tcp.action.closed-early</source><translation>Signalez au prestataire {provider} que le serveur {tcp.host} ferme trop tôt la connexion sur le port {tcp.port}.</translation></message>
    <message><source>tcp.red.tls-failed</source><translation>Aucune connexion chiffrée (TLS) ne s’établit avec le serveur {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>tcp.action.tls-failed</source><translation>Demandez à votre service informatique de vérifier si un antivirus ou un serveur proxy gêne le chiffrement vers {tcp.host}.</translation></message>
    <message><source>tcp.red.certificate-expired</source><translation>Le certificat du serveur {tcp.host} a expiré le {certificate.expiresDate}.</translation></message>
    <message><source>tcp.action.certificate-expired</source><translation>Regardez d’abord si la date et l’heure de ce PC sont justes. Signalez ensuite le certificat expiré au prestataire {provider}.</translation></message>
    <message><source>tcp.red.certificate-not-yet-valid</source><translation>D’après l’horloge de ce PC, le certificat du serveur {tcp.host} n’est pas encore valable.</translation></message>
    <message><source>tcp.action.certificate-not-yet-valid</source><translation>Réglez la date et l’heure de ce PC. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>tcp.red.certificate-name</source><translation>Le certificat du serveur {tcp.host} ne correspond pas à son nom.</translation></message>
    <message><source>tcp.action.certificate-name</source><translation>Signalez au prestataire {provider} que le certificat du serveur {tcp.host} porte un autre nom.</translation></message>
    <message><source>tcp.red.certificate-untrusted</source><translation>Ce PC ne fait pas confiance au certificat du serveur {tcp.host}. Il provient de « {certificate.issuer} ».</translation></message>
    <message><source>tcp.action.certificate-untrusted</source><translation>Demandez à votre service informatique si « {certificate.issuer} » appartient à un antivirus ou à un serveur proxy qui déchiffre les connexions.</translation></message>
    <message><source>tcp.red.intercepted</source><translation>La connexion chiffrée vers {tcp.host} est déchiffrée en chemin. Le certificat provient de « {interception.by} ».</translation></message>
    <message><source>tcp.action.intercepted</source><translation>Demandez à votre service informatique d’exclure {tcp.host} de l’inspection du trafic chiffré.</translation></message>
    <message><source>tcp.red.intercepted-product</source><translation>« {interception.by} », sur ce PC, déchiffre la connexion vers {tcp.host}.</translation></message>
    <message><source>tcp.action.intercepted-product</source><translation>Dans « {interception.by} », excluez {tcp.host} de l’analyse des connexions chiffrées. Si votre service informatique gère ce PC, demandez-le-lui.</translation></message>
    <message><source>tcp.red.intercepted-router</source><translation>Votre routeur (« {interception.by} ») répond à la place de {tcp.host}, avec son propre certificat.</translation></message>
    <message><source>tcp.action.intercepted-router</source><translation>Vérifiez dans le routeur si un contrôle parental ou un filtre bloque {tcp.host}.</translation></message>
    <message><source>tcp.red.clock-wrong</source><translation>Selon l’horloge de ce PC, le certificat de {tcp.host} n’est pas valable, mais l’horloge est fausse. Écart : {clock.offsetSec}.</translation></message>
    <message><source>tcp.action.clock-wrong</source><translation>Activez le réglage automatique de l’heure sous Paramètres &gt; Heure et langue &gt; Date et heure. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-product</source><translation>« {interception.by} », sur ce PC, déchiffre des connexions : {interception.places}.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-product</source><translation>Dans « {interception.by} », excluez ces adresses de l’analyse des connexions chiffrées. Si votre service informatique gère ce PC, demandez-le-lui.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-router</source><translation>Votre routeur (« {interception.by} ») répond à la place des serveurs, avec son propre certificat : {interception.places}.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-router</source><translation>Vérifiez dans le routeur si un contrôle parental ou un filtre bloque ces adresses.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-everywhere</source><translation>Toutes les connexions chiffrées vérifiées sont déchiffrées en chemin, même sans serveur proxy. Les certificats proviennent de « {interception.by} ».</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-everywhere</source><translation>Demandez à votre service informatique d’exclure les adresses de {provider} de l’inspection du trafic chiffré : {interception.places}.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-web</source><translation>Les connexions web chiffrées sont déchiffrées en chemin, celles de la téléphonie ne le sont pas. Les certificats proviennent de « {interception.by} ».</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-web</source><translation>Demandez à votre service informatique d’exclure les adresses de {provider} de l’inspection du trafic chiffré : {interception.places}.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-some</source><translation>Des connexions chiffrées sont déchiffrées en chemin : {interception.places}. Les certificats proviennent de « {interception.by} ».</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-some</source><translation>Demandez à votre service informatique d’exclure ces adresses de l’inspection du trafic chiffré.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-beside</source><translation>Le serveur proxy {proxy.server} laisse le chiffrement intact. Hors du serveur proxy, les connexions sont déchiffrées : {interception.places}. Le certificat provient de « {interception.by} ».</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-beside</source><translation>Demandez à votre service informatique d’exclure ces adresses de l’inspection du trafic chiffré.</translation></message>
    <message><source>tcp.red.no-greeting</source><translation>Le serveur {tcp.host} accepte la connexion sur le port {tcp.port}, mais ne répond pas ensuite.</translation></message>
    <message><source>tcp.action.no-greeting</source><translation>Demandez au prestataire {provider} si le service fonctionne sur {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>tcp.red.wrong-greeting</source><translation>Sur le port {tcp.port} du serveur {tcp.host}, ce n’est pas le service attendu qui répond.</translation></message>
    <message><source>tcp.action.wrong-greeting</source><translation>Demandez à votre service informatique de vérifier si un serveur proxy intercepte la connexion au serveur {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>6-turn.green.relays</source><translation>Le serveur TURN {turn.host} relaie la voix et la vidéo dans les deux sens, aussi par UDP. Premier paquet en {turn.udpFirstPacketMs}.</translation></message>
    <message><source>6-turn.amber.udp-blocked</source><translation>UDP n’arrive pas jusqu’au serveur TURN {turn.host}. Il relaie seulement par {turn.working}, où la parole peut être plus vite hachée.</translation></message>
    <message><source>6-turn.action.udp-blocked</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu et le VPN le port UDP {turn.udpPort} vers {turn.host}.</translation></message>
    <message><source>6-turn.amber.udp-fails</source><translation>Le serveur TURN {turn.host} se fait entendre par UDP, mais relaie seulement par {turn.working}, où la parole peut être plus vite hachée.</translation></message>
    <message><source>6-turn.action.udp-fails</source><translation>Signalez au prestataire {provider} que le serveur {turn.host} ne relaie pas par UDP.</translation></message>
    <message><source>6-turn.amber.no-data</source><translation>Le serveur TURN {turn.host} accorde l’accès, mais rien n’est arrivé entre deux de ses relais. Rien ne prouve qu’il relaie.</translation></message>
    <message><source>6-turn.action.no-data</source><translation>Demandez au prestataire {provider} si le serveur {turn.host} laisse passer les paquets de l’un de ses relais à un autre.</translation></message>
    <message><source>6-turn.grey.no-credentials</source><translation>Le serveur TURN {turn.host} répond. Pour mesurer s’il relaie, il faut des identifiants, et ils manquent dans le profil du prestataire.</translation></message>
    <message><source>6-turn.action.no-credentials</source><translation>Demandez au prestataire {provider} un profil avec des identifiants TURN.</translation></message>
    <message><source>6-turn.red.wrong-credentials</source><translation>Le serveur TURN {turn.host} rejette les identifiants du profil du prestataire. La voie jusqu’à lui est libre.</translation></message>
    <message><source>6-turn.action.wrong-credentials</source><translation>Demandez au prestataire {provider} un profil avec des identifiants TURN valables.</translation></message>
    <message><source>6-turn.red.credentials-expired</source><translation>Les identifiants pour le serveur TURN {turn.host} ont expiré le {turn.expiredDate}. La voie jusqu’à lui est libre.</translation></message>
    <message><source>6-turn.action.credentials-expired</source><translation>Regardez d’abord si la date et l’heure de ce PC sont justes. Demandez ensuite au prestataire {provider} un profil avec de nouveaux identifiants TURN.</translation></message>
    <message><source>6-turn.red.forbidden</source><translation>Le serveur TURN {turn.host} répond, mais interdit de relayer (erreur {turn.errorCode}).</translation></message>
    <message><source>6-turn.action.forbidden</source><translation>Signalez au prestataire {provider} que le serveur {turn.host} interdit de relayer.</translation></message>
    <message><source>6-turn.red.quota</source><translation>Le serveur TURN {turn.host} accorde trop peu de relais à la fois à cet accès (erreur {turn.errorCode}). Un appel en demande deux.</translation></message>
    <message><source>6-turn.action.quota</source><translation>Attendez dix minutes, puis vérifiez à nouveau. Si le point reste rouge, demandez au prestataire {provider} d’autoriser plus de relais par accès sur {turn.host}.</translation></message>
    <message><source>6-turn.red.overloaded</source><translation>Le serveur TURN {turn.host} est saturé (erreur {turn.errorCode}).</translation></message>
    <message><source>6-turn.action.overloaded</source><translation>Vérifiez à nouveau dans quelques minutes. Si le point reste rouge, signalez au prestataire {provider} que le serveur {turn.host} est saturé.</translation></message>
    <message><source>6-turn.red.server-error</source><translation>Le serveur TURN {turn.host} signale une erreur interne ({turn.errorCode}).</translation></message>
    <message><source>6-turn.action.server-error</source><translation>Signalez au prestataire {provider} l’erreur {turn.errorCode} du serveur TURN {turn.host}.</translation></message>
    <message><source>6-turn.red.refused-otherwise</source><translation>Le serveur TURN {turn.host} refuse de relayer (erreur {turn.errorCode}).</translation></message>
    <message><source>6-turn.action.refused-otherwise</source><translation>Signalez au prestataire {provider} l’erreur {turn.errorCode} du serveur TURN {turn.host}.</translation></message>
    <message><source>turn.red.wrong-integrity</source><translation>La réponse censée venir du serveur TURN {turn.host} ne porte pas sa signature. Quelque chose la modifie en chemin.</translation></message>
    <message><source>turn.action.wrong-integrity</source><translation>Demandez à votre service informatique de vérifier si un pare-feu ou un serveur proxy modifie la connexion au serveur {turn.host}.</translation></message>
    <message><source>6-turn.red.one-way</source><translation>Le serveur TURN {turn.host} relaie dans un seul sens.</translation></message>
    <message><source>6-turn.action.one-way</source><translation>Signalez au prestataire {provider} que le serveur {turn.host} relaie dans un seul sens.</translation></message>
    <message><source>turn.red.name-not-found</source><translation>Le nom {turn.host} est introuvable.</translation></message>
    <message><source>turn.action.name-not-found</source><translation>Demandez au prestataire {provider} si le nom de serveur {turn.host} est toujours valable.</translation></message>
    <message><source>turn.red.name-server-silent</source><translation>La résolution de nom (DNS) ne donne pas de réponse pour {turn.host}.</translation></message>
    <message><source>turn.action.name-server-silent</source><translation>Redémarrez la box (routeur). Si le point reste rouge, contactez votre fournisseur d’accès à Internet.</translation></message>
    <message><source>turn.red.unreachable</source><translation>Un équipement en chemin signale que {turn.host} n’est pas joignable.</translation></message>
    <message><source>turn.action.unreachable</source><translation>Demandez au prestataire {provider} si le serveur {turn.host} est en service.</translation></message>
    <message><source>turn.red.no-route</source><translation>Ce PC ne connaît aucun chemin vers {turn.host} (aucune route adaptée).</translation></message>
    <message><source>turn.action.no-route</source><translation>Désactivez le VPN s’il est actif, puis vérifiez à nouveau. Si le point reste rouge, montrez-le à votre service informatique.</translation></message>
    <message><source>turn.red.certificate-expired</source><translation>Le certificat du serveur {turn.host} a expiré le {certificate.expiresDate}.</translation></message>
    <message><source>turn.action.certificate-expired</source><translation>Regardez d’abord si la date et l’heure de ce PC sont justes. Signalez ensuite le certificat expiré au prestataire {provider}.</translation></message>
    <message><source>turn.red.certificate-not-yet-valid</source><translation>D’après l’horloge de ce PC, le certificat du serveur {turn.host} n’est pas encore valable.</translation></message>
    <message><source>turn.action.certificate-not-yet-valid</source><translation>Réglez la date et l’heure de ce PC. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>turn.red.certificate-name</source><translation>Le certificat du serveur {turn.host} ne correspond pas à son nom.</translation></message>
    <message><source>turn.action.certificate-name</source><translation>Signalez au prestataire {provider} que le certificat du serveur {turn.host} porte un autre nom.</translation></message>
    <message><source>turn.red.certificate-untrusted</source><translation>Ce PC ne fait pas confiance au certificat du serveur {turn.host}. Il provient de « {certificate.issuer} ».</translation></message>
    <message><source>turn.action.certificate-untrusted</source><translation>Demandez à votre service informatique si « {certificate.issuer} » appartient à un antivirus ou à un serveur proxy qui déchiffre les connexions.</translation></message>
    <message><source>6-turn.red.refused</source><translation>Le serveur {turn.host} refuse toute connexion à TURN, par UDP, TCP et TLS.</translation></message>
    <message><source>6-turn.action.refused</source><translation>Signalez au prestataire {provider} que le serveur {turn.host} n’accepte aucune connexion à TURN.</translation></message>
    <message><source>6-turn.red.refused-on-the-way</source><translation>Aucune voie vers le serveur TURN {turn.host} n’est ouverte. Elle est refusée en chemin.</translation></message>
    <message><source>6-turn.action.refused-on-the-way</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu et le VPN le port UDP {turn.udpPort} et le port TCP {turn.tls443Port} vers {turn.host}.</translation></message>
    <message><source>6-turn.red.silent</source><translation>Le serveur TURN {turn.host} ne répond ni par UDP, ni par TCP, ni par TLS.</translation></message>
    <message><source>6-turn.action.silent</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu et le VPN le port UDP {turn.udpPort} et le port TCP {turn.tls443Port} vers {turn.host}.</translation></message>
    <message><source>6-turn.red.local-firewall</source><translation>Le pare-feu de ce PC n’autorise aucune connexion au serveur TURN {turn.host}.</translation></message>
    <message><source>6-turn.action.local-firewall</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu de ce PC le port UDP {turn.udpPort} et le port TCP {turn.tls443Port} vers {turn.host}.</translation></message>
    <message><source>6-turn.red.closed-early</source><translation>Les connexions au serveur TURN {turn.host} sont fermées trop tôt.</translation></message>
    <message><source>6-turn.action.closed-early</source><translation>Demandez à votre service informatique de vérifier si un pare-feu ou un serveur proxy ferme la connexion au serveur {turn.host}.</translation></message>
    <message><source>6-turn.red.bad-answer</source><translation>À l’adresse {turn.host}, ce n’est pas un serveur TURN qui répond.</translation></message>
    <message><source>6-turn.action.bad-answer</source><translation>Demandez à votre service informatique de vérifier si un pare-feu ou un serveur proxy intercepte la connexion au serveur {turn.host}.</translation></message>
    <message><source>6-turn.red.tls-failed</source><translation>Le serveur TURN {turn.host} n’est joignable qu’avec TLS, et le chiffrement ne s’établit pas.</translation></message>
    <message><source>6-turn.action.tls-failed</source><translation>Demandez à votre service informatique de vérifier si un antivirus ou un serveur proxy gêne le chiffrement vers {turn.host}.</translation></message>
    <message><source>12-turn-443.green.relays</source><translation>Le serveur TURN {turn.host} relaie par TLS sur le port {turn.tls443Port}. Premier paquet en {turn.tls443FirstPacketMs}.</translation></message>
    <message><source>12-turn-443.green.no-credentials</source><translation>Le serveur TURN {turn.host} répond par TLS sur le port {turn.tls443Port}. Rien n’a été relayé, car le profil du prestataire ne contient pas d’identifiants.</translation></message>
    <message><source>12-turn-443.amber.denied</source><translation>Le port {turn.tls443Port} vers le serveur TURN {turn.host} est ouvert, TLS et TURN répondent. Le serveur refuse de relayer.</translation></message>
    <message><source>12-turn-443.action.denied</source><translation>Le pare-feu n’est pas en cause. Le point « Serveur TURN » du chapitre 6 indique la raison et la marche à suivre.</translation></message>
    <message><source>12-turn-443.amber.no-data</source><translation>Le serveur TURN {turn.host} répond par TLS sur le port {turn.tls443Port}, mais entre deux de ses relais rien n’est passé dans les deux sens.</translation></message>
    <message><source>12-turn-443.action.no-data</source><translation>Demandez au prestataire {provider} si le serveur {turn.host} laisse passer les paquets de l’un de ses relais à un autre.</translation></message>
    <message><source>12-turn-443.red.refused</source><translation>Le serveur {turn.host} refuse la connexion sur le port {turn.tls443Port}.</translation></message>
    <message><source>12-turn-443.action.refused</source><translation>Signalez au prestataire {provider} que le serveur {turn.host} n’accepte aucune connexion sur le port {turn.tls443Port}.</translation></message>
    <message><source>12-turn-443.red.refused-on-the-way</source><translation>La connexion au serveur {turn.host}, port {turn.tls443Port}, a été refusée en chemin.</translation></message>
    <message><source>12-turn-443.action.refused-on-the-way</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu le port TCP {turn.tls443Port} vers {turn.host}.</translation></message>
    <message><source>12-turn-443.red.silent</source><translation>Le serveur {turn.host} ne répond pas sur le port {turn.tls443Port}.</translation></message>
    <message><source>12-turn-443.action.silent</source><translation>Demandez à votre service informatique de vérifier si un pare-feu ou un VPN retient le port TCP {turn.tls443Port} vers {turn.host}.</translation></message>
    <message><source>12-turn-443.red.local-firewall</source><translation>Le pare-feu de ce PC n’autorise pas la connexion au serveur {turn.host}, port {turn.tls443Port}.</translation></message>
    <message><source>12-turn-443.action.local-firewall</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu de ce PC le port TCP {turn.tls443Port} vers {turn.host}.</translation></message>
    <message><source>12-turn-443.red.closed-early</source><translation>Le serveur {turn.host} accepte la connexion sur le port {turn.tls443Port}, puis la ferme trop tôt.</translation></message>
    <message><source>12-turn-443.action.closed-early</source><translation>Demandez à votre service informatique de vérifier si un pare-feu ou un serveur proxy ferme la connexion au serveur {turn.host}.</translation></message>
    <message><source>12-turn-443.red.tls-failed</source><translation>Aucune connexion chiffrée (TLS) ne s’établit avec le serveur {turn.host}, port {turn.tls443Port}.</translation></message>
    <message><source>12-turn-443.action.tls-failed</source><translation>Demandez à votre service informatique de vérifier si un antivirus ou un serveur proxy gêne le chiffrement vers {turn.host}.</translation></message>
    <message><source>12-turn-443.red.bad-answer</source><translation>Sur le port {turn.tls443Port} du serveur {turn.host}, ce n’est pas un serveur TURN qui répond.</translation></message>
    <message><source>12-turn-443.action.bad-answer</source><translation>Demandez à votre service informatique de vérifier si un pare-feu ou un serveur proxy intercepte la connexion au serveur {turn.host}.</translation></message>
    <message><source>websocket.green.open</source><translation>La connexion WebSocket au serveur {tcp.host} est établie. Aller-retour médian de {websocket.pingCount} pings : {websocket.pingMedianMs}.</translation></message>
    <message><source>websocket.green.open-idle</source><translation>La connexion WebSocket au serveur {tcp.host} est établie et, jusqu’ici, elle est restée ouverte pendant {websocket.idleSec} de silence. Aller-retour médian de {websocket.pingCount} pings : {websocket.pingMedianMs}.</translation></message>
    <message><source>websocket.amber.idle-cut</source><translation>La connexion WebSocket au serveur {tcp.host} est établie, mais elle est coupée au plus tard après {websocket.cutSec} de silence. Les chats en attente peuvent alors s’interrompre sans que personne le remarque.</translation></message>
    <message><source>websocket.red.idle-cut</source><translation>La connexion WebSocket au serveur {tcp.host} est établie, mais elle est coupée déjà au plus tard après {websocket.cutSec} de silence. Les chats s’interrompent dès que personne n’écrit pendant un moment.</translation></message>
    <message><source>websocket.action.idle-cut</source><translation>Déconnectez un éventuel VPN et vérifiez de nouveau ce point. Si rien ne change, demandez à votre service informatique de garder ouvertes au moins deux minutes, dans le serveur proxy, le pare-feu et le routeur, les connexions au repos vers {tcp.host}.</translation></message>
    <message><source>websocket.red.name-not-found</source><translation>Le nom {tcp.host} est introuvable.</translation></message>
    <message><source>websocket.action.name-not-found</source><translation>Demandez au prestataire {provider} si le nom de serveur {tcp.host} est toujours valable.</translation></message>
    <message><source>websocket.red.name-server-silent</source><translation>La résolution de nom (DNS) ne donne pas de réponse pour {tcp.host}.</translation></message>
    <message><source>websocket.action.name-server-silent</source><translation>Redémarrez la box (routeur). Si le point reste rouge, contactez votre fournisseur d’accès à Internet.</translation></message>
    <message><source>websocket.red.refused</source><translation>Le serveur {tcp.host} refuse la connexion sur le port {tcp.port}.</translation></message>
    <message><source>websocket.action.refused</source><translation>Signalez au prestataire {provider} que le serveur {tcp.host} n’accepte aucune connexion sur le port {tcp.port}.</translation></message>
    <message><source>websocket.red.refused-on-the-way</source><translation>La connexion au serveur {tcp.host}, port {tcp.port}, a été refusée en chemin.</translation></message>
    <message><source>websocket.action.refused-on-the-way</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu le port TCP {tcp.port} vers {tcp.host}.</translation></message>
    <message><source>websocket.red.unreachable</source><translation>Un équipement en chemin signale que {tcp.host} n’est pas joignable.</translation></message>
    <message><source>websocket.action.unreachable</source><translation>Demandez au prestataire {provider} si le serveur {tcp.host} est en service.</translation></message>
    <message><source>websocket.red.no-route</source><translation>Ce PC ne connaît aucun chemin vers {tcp.host} (aucune route adaptée).</translation></message>
    <message><source>websocket.action.no-route</source><translation>Désactivez le VPN s’il est actif, puis vérifiez à nouveau. Si le point reste rouge, montrez-le à votre service informatique.</translation></message>
    <message><source>websocket.red.silent</source><translation>Le serveur {tcp.host} ne répond pas sur le port {tcp.port}.</translation></message>
    <message><source>websocket.action.silent</source><translation>Demandez à votre service informatique de vérifier si un pare-feu ou un VPN retient le port TCP {tcp.port} vers {tcp.host}.</translation></message>
    <message><source>websocket.red.local-firewall</source><translation>Le pare-feu de ce PC n’autorise pas la connexion au serveur {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>websocket.action.local-firewall</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu de ce PC le port TCP {tcp.port} vers {tcp.host}.</translation></message>
    <message><source>websocket.red.closed-early</source><translation>Le serveur {tcp.host} accepte la connexion sur le port {tcp.port}, puis la ferme trop tôt.</translation></message>
    <message><source>websocket.action.closed-early</source><translation>Signalez au prestataire {provider} que le serveur {tcp.host} ferme trop tôt la connexion sur le port {tcp.port}.</translation></message>
    <message><source>websocket.red.tls-failed</source><translation>Aucune connexion chiffrée (TLS) ne s’établit avec le serveur {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>websocket.action.tls-failed</source><translation>Demandez à votre service informatique de vérifier si un antivirus ou un serveur proxy gêne le chiffrement vers {tcp.host}.</translation></message>
    <message><source>websocket.red.certificate-expired</source><translation>Le certificat du serveur {tcp.host} a expiré le {certificate.expiresDate}.</translation></message>
    <message><source>websocket.action.certificate-expired</source><translation>Regardez d’abord si la date et l’heure de ce PC sont justes. Signalez ensuite le certificat expiré au prestataire {provider}.</translation></message>
    <message><source>websocket.red.certificate-not-yet-valid</source><translation>D’après l’horloge de ce PC, le certificat du serveur {tcp.host} n’est pas encore valable.</translation></message>
    <message><source>websocket.action.certificate-not-yet-valid</source><translation>Réglez la date et l’heure de ce PC. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>websocket.red.certificate-name</source><translation>Le certificat du serveur {tcp.host} ne correspond pas à son nom.</translation></message>
    <message><source>websocket.action.certificate-name</source><translation>Signalez au prestataire {provider} que le certificat du serveur {tcp.host} porte un autre nom.</translation></message>
    <message><source>websocket.red.certificate-untrusted</source><translation>Ce PC ne fait pas confiance au certificat du serveur {tcp.host}. Il provient de « {certificate.issuer} ».</translation></message>
    <message><source>websocket.action.certificate-untrusted</source><translation>Demandez à votre service informatique si « {certificate.issuer} » appartient à un antivirus ou à un serveur proxy qui déchiffre les connexions.</translation></message>
    <message><source>websocket.red.no-greeting</source><translation>Le serveur {tcp.host} accepte la connexion sur le port {tcp.port}, mais ne répond pas ensuite.</translation></message>
    <message><source>websocket.action.no-greeting</source><translation>Demandez au prestataire {provider} si le service fonctionne sur {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>websocket.red.wrong-greeting</source><translation>Sur le port {tcp.port} du serveur {tcp.host}, ce n’est pas le service attendu qui répond.</translation></message>
    <message><source>websocket.action.wrong-greeting</source><translation>Demandez à votre service informatique de vérifier si un serveur proxy intercepte la connexion au serveur {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>webpage.green.loaded</source><translation>Le site web intègre {webpage.script}. Le fichier se charge ({webpage.scriptBytes}).</translation></message>
    <message><source>webpage.red.name-not-found</source><translation>Le nom {tcp.host} est introuvable.</translation></message>
    <message><source>webpage.action.name-not-found</source><translation>Demandez à l’exploitant du site web si le nom de serveur {tcp.host} est toujours valable.</translation></message>
    <message><source>webpage.red.name-server-silent</source><translation>La résolution de nom (DNS) ne donne pas de réponse pour {tcp.host}.</translation></message>
    <message><source>webpage.action.name-server-silent</source><translation>Redémarrez la box (routeur). Si le point reste rouge, contactez votre fournisseur d’accès à Internet.</translation></message>
    <message><source>webpage.red.refused</source><translation>Le serveur {tcp.host} refuse la connexion sur le port {tcp.port}.</translation></message>
    <message><source>webpage.action.refused</source><translation>Signalez à l’exploitant du site web que le serveur {tcp.host} n’accepte aucune connexion sur le port {tcp.port}.</translation></message>
    <message><source>webpage.red.refused-on-the-way</source><translation>La connexion au serveur {tcp.host}, port {tcp.port}, a été refusée en chemin.</translation></message>
    <message><source>webpage.action.refused-on-the-way</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu le port TCP {tcp.port} vers {tcp.host}.</translation></message>
    <message><source>webpage.red.unreachable</source><translation>Un équipement en chemin signale que {tcp.host} n’est pas joignable.</translation></message>
    <message><source>webpage.action.unreachable</source><translation>Demandez à l’exploitant du site web si le serveur {tcp.host} est en service.</translation></message>
    <message><source>webpage.red.no-route</source><translation>Ce PC ne connaît aucun chemin vers {tcp.host} (aucune route adaptée).</translation></message>
    <message><source>webpage.action.no-route</source><translation>Désactivez le VPN s’il est actif, puis vérifiez à nouveau. Si le point reste rouge, montrez-le à votre service informatique.</translation></message>
    <message><source>webpage.red.silent</source><translation>Le serveur {tcp.host} ne répond pas sur le port {tcp.port}.</translation></message>
    <message><source>webpage.action.silent</source><translation>Demandez à votre service informatique de vérifier si un pare-feu ou un VPN retient le port TCP {tcp.port} vers {tcp.host}.</translation></message>
    <message><source>webpage.red.local-firewall</source><translation>Le pare-feu de ce PC n’autorise pas la connexion au serveur {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>webpage.action.local-firewall</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu de ce PC le port TCP {tcp.port} vers {tcp.host}.</translation></message>
    <message><source>webpage.red.closed-early</source><translation>Le serveur {tcp.host} accepte la connexion sur le port {tcp.port}, puis la ferme trop tôt.</translation></message>
    <message><source>webpage.action.closed-early</source><translation>Signalez à l’exploitant du site web que le serveur {tcp.host} ferme trop tôt la connexion sur le port {tcp.port}.</translation></message>
    <message><source>webpage.red.tls-failed</source><translation>Aucune connexion chiffrée (TLS) ne s’établit avec le serveur {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>webpage.action.tls-failed</source><translation>Demandez à votre service informatique de vérifier si un antivirus ou un serveur proxy gêne le chiffrement vers {tcp.host}.</translation></message>
    <message><source>webpage.red.certificate-expired</source><translation>Le certificat du serveur {tcp.host} a expiré le {certificate.expiresDate}.</translation></message>
    <message><source>webpage.action.certificate-expired</source><translation>Regardez d’abord si la date et l’heure de ce PC sont justes. Signalez ensuite le certificat expiré à l’exploitant du site web.</translation></message>
    <message><source>webpage.red.certificate-not-yet-valid</source><translation>D’après l’horloge de ce PC, le certificat du serveur {tcp.host} n’est pas encore valable.</translation></message>
    <message><source>webpage.action.certificate-not-yet-valid</source><translation>Réglez la date et l’heure de ce PC. Vérifiez ensuite ce point à nouveau.</translation></message>
    <message><source>webpage.red.certificate-name</source><translation>Le certificat du serveur {tcp.host} ne correspond pas à son nom.</translation></message>
    <message><source>webpage.action.certificate-name</source><translation>Signalez à l’exploitant du site web que le certificat du serveur {tcp.host} porte un autre nom.</translation></message>
    <message><source>webpage.red.certificate-untrusted</source><translation>Ce PC ne fait pas confiance au certificat du serveur {tcp.host}. Il provient de « {certificate.issuer} ».</translation></message>
    <message><source>webpage.action.certificate-untrusted</source><translation>Demandez à votre service informatique si « {certificate.issuer} » appartient à un antivirus ou à un serveur proxy qui déchiffre les connexions.</translation></message>
    <message><source>webpage.red.no-greeting</source><translation>Le serveur {tcp.host} accepte la connexion sur le port {tcp.port}, mais ne répond pas ensuite.</translation></message>
    <message><source>webpage.action.no-greeting</source><translation>Demandez à l’exploitant du site web si le service fonctionne sur {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>webpage.red.wrong-greeting</source><translation>Sur le port {tcp.port} du serveur {tcp.host}, ce n’est pas le service attendu qui répond.</translation></message>
    <message><source>webpage.action.wrong-greeting</source><translation>Demandez à votre service informatique de vérifier si un serveur proxy intercepte la connexion au serveur {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>webpage.red.proxy-failed</source><translation>Le chemin vers {tcp.host} passe par le serveur proxy {tcp.proxy}. Il s’arrête là.</translation></message>
    <message><source>webpage.action.proxy-failed</source><translation>Demandez à votre service informatique de vérifier que le serveur proxy {tcp.proxy} fonctionne et que le réglage de ce PC est correct.</translation></message>
    <message><source>webpage.red.proxy-sign-in</source><translation>Le serveur proxy {tcp.proxy} demande une identification pour atteindre {tcp.host} (code 407).</translation></message>
    <message><source>webpage.action.proxy-sign-in</source><translation>Relancez la vérification en indiquant le nom et le mot de passe du serveur proxy. Ou demandez à votre service informatique de laisser passer {tcp.host} sans identification.</translation></message>
    <message><source>webpage.red.proxy-sign-in-refused</source><translation>Le serveur proxy {tcp.proxy} n’accepte pas le nom et le mot de passe indiqués pour {tcp.host}.</translation></message>
    <message><source>webpage.action.proxy-sign-in-refused</source><translation>Vérifiez le nom et le mot de passe du serveur proxy, puis relancez la vérification. Une seule tentative a été faite.</translation></message>
    <message><source>webpage.red.proxy-forbidden</source><translation>Le serveur proxy {tcp.proxy} ne laisse pas passer vers {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>webpage.action.proxy-forbidden</source><translation>Demandez à votre service informatique d’autoriser {tcp.host}, port {tcp.port}, sur le serveur proxy.</translation></message>
    <message><source>webpage.red.proxy-gateway-failed</source><translation>Le serveur proxy {tcp.proxy} n’atteint pas lui-même {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>webpage.action.proxy-gateway-failed</source><translation>Demandez à votre service informatique de vérifier pourquoi le serveur proxy n’atteint pas {tcp.host}.</translation></message>
    <message><source>webpage.grey.proxy-sign-in-windows</source><translation>Le serveur proxy {tcp.proxy} veut que le PC s’identifie avec Windows ({tcp.proxySchemes}). Self Check ne l’essaie pas.</translation></message>
    <message><source>webpage.action.proxy-sign-in-windows</source><translation>Ouvrez la page de votre prestataire dans le navigateur. Si elle s’affiche sans question, ce PC s’identifie tout seul.</translation></message>
    <message><source>webpage.green.loaded-proxy</source><translation>Le script {webpage.script} est intégré à votre site et se charge. Il est passé par le serveur proxy {tcp.proxy}.</translation></message>
    <message><source>websocket.red.handshake-silent</source><translation>Le serveur {tcp.host} répond aux requêtes ordinaires, mais pas à l’établissement d’une connexion WebSocket.</translation></message>
    <message><source>websocket.action.handshake-silent</source><translation>Demandez à votre service informatique d’autoriser les connexions WebSocket vers {tcp.host} dans le serveur proxy, le pare-feu et l’antivirus.</translation></message>
    <message><source>websocket.red.handshake-closed</source><translation>La connexion au serveur {tcp.host} est coupée dès qu’elle doit devenir un WebSocket. Les requêtes ordinaires passent.</translation></message>
    <message><source>websocket.action.handshake-closed</source><translation>Demandez à votre service informatique d’autoriser les connexions WebSocket vers {tcp.host} dans le serveur proxy, le pare-feu et l’antivirus.</translation></message>
    <message><source>websocket.red.handshake-garbled</source><translation>L’établissement de la connexion WebSocket avec {tcp.host} n’obtient aucune réponse lisible.</translation></message>
    <message><source>websocket.action.handshake-garbled</source><translation>Demandez à votre service informatique d’autoriser les connexions WebSocket vers {tcp.host} dans le serveur proxy, le pare-feu et l’antivirus.</translation></message>
    <message><source>websocket.red.upgrade-stripped</source><translation>La demande de connexion WebSocket n’arrive pas au serveur {tcp.host} (HTTP {websocket.status}). Les requêtes ordinaires passent.</translation></message>
    <message><source>websocket.action.upgrade-stripped</source><translation>Demandez à votre service informatique d’autoriser les connexions WebSocket vers {tcp.host} dans le serveur proxy, le pare-feu et l’antivirus.</translation></message>
    <message><source>websocket.red.no-upgrade</source><translation>Le serveur {tcp.host} répond à l’établissement de la connexion WebSocket comme pour une page web ordinaire (HTTP {websocket.status}).</translation></message>
    <message><source>websocket.action.no-upgrade</source><translation>Demandez à votre service informatique d’autoriser les connexions WebSocket vers {tcp.host} dans le serveur proxy, le pare-feu et l’antivirus.</translation></message>
    <message><source>websocket.red.headers-altered</source><translation>La réponse à l’établissement de la connexion WebSocket est incomplète : « {websocket.header} » manque ou est faux.</translation></message>
    <message><source>websocket.action.headers-altered</source><translation>Demandez à votre service informatique de vérifier si un serveur proxy ou un antivirus modifie la connexion vers {tcp.host}.</translation></message>
    <message><source>websocket.red.silent-afterwards</source><translation>La connexion WebSocket au serveur {tcp.host} s’établit, mais ne transmet rien ensuite.</translation></message>
    <message><source>websocket.action.silent-afterwards</source><translation>Demandez à votre service informatique d’autoriser les connexions WebSocket vers {tcp.host} dans le serveur proxy, le pare-feu et l’antivirus.</translation></message>
    <message><source>websocket.red.closed-afterwards</source><translation>La connexion WebSocket au serveur {tcp.host} s’établit, puis est coupée aussitôt.</translation></message>
    <message><source>websocket.action.closed-afterwards</source><translation>Demandez à votre service informatique d’autoriser les connexions WebSocket vers {tcp.host} dans le serveur proxy, le pare-feu et l’antivirus.</translation></message>
    <message><source>websocket.red.garbled-afterwards</source><translation>Des données illisibles arrivent par la connexion WebSocket avec {tcp.host}.</translation></message>
    <message><source>websocket.action.garbled-afterwards</source><translation>Demandez à votre service informatique de vérifier si un serveur proxy ou un antivirus modifie la connexion vers {tcp.host}.</translation></message>
    <message><source>websocket.red.wrong-path</source><translation>Le serveur {tcp.host} n’a pas de service WebSocket à l’adresse du profil du prestataire (HTTP {websocket.status}).</translation></message>
    <message><source>websocket.action.wrong-path</source><translation>Demandez au prestataire {provider} si l’adresse WebSocket de son profil est toujours valable.</translation></message>
    <message><source>websocket.red.upgrade-refused</source><translation>Le serveur {tcp.host} refuse la connexion WebSocket (HTTP {websocket.status}).</translation></message>
    <message><source>websocket.action.upgrade-refused</source><translation>Signalez au prestataire {provider} que le serveur {tcp.host} refuse la connexion WebSocket avec HTTP {websocket.status}.</translation></message>
    <message><source>websocket.red.server-error</source><translation>Le service WebSocket du serveur {tcp.host} est en panne (HTTP {websocket.status}).</translation></message>
    <message><source>websocket.action.server-error</source><translation>Signalez au prestataire {provider} la panne du service WebSocket du serveur {tcp.host}.</translation></message>
    <message><source>webpage.red.page-lost</source><translation>La page web {webpage.page} redirige sans fin et ne s’affiche jamais.</translation></message>
    <message><source>webpage.action.page-lost</source><translation>Demandez à l’exploitant du site web de vérifier ses redirections.</translation></message>
    <message><source>webpage.red.page-status</source><translation>La page web {webpage.page} ne se charge pas (HTTP {webpage.pageStatus}).</translation></message>
    <message><source>webpage.action.page-status</source><translation>Signalez l’erreur HTTP {webpage.pageStatus} à l’exploitant du site web. Demandez au prestataire {provider} si l’adresse de son profil est juste.</translation></message>
    <message><source>webpage.red.missing</source><translation>La page web {webpage.page} n’intègre pas {webpage.script}.</translation></message>
    <message><source>webpage.action.missing</source><translation>Demandez à l’exploitant du site web d’intégrer {webpage.script} selon la description de l’interface.</translation></message>
    <message><source>webpage.amber.missing-manager</source><translation>La page web {webpage.page} ne mentionne pas {webpage.script}. Un gestionnaire de balises peut toutefois charger le fichier.</translation></message>
    <message><source>webpage.action.missing-manager</source><translation>Ouvrez le site web dans le navigateur et regardez si le chat apparaît. S’il manque, adressez-vous à l’exploitant du site web.</translation></message>
    <message><source>webpage.amber.held-back</source><translation>La page web {webpage.page} ne charge {webpage.script} qu’après un consentement.</translation></message>
    <message><source>webpage.action.held-back</source><translation>Ouvrez le site web dans le navigateur, acceptez la demande et regardez si le chat apparaît.</translation></message>
    <message><source>webpage.red.mixed-content</source><translation>La page web chiffrée intègre {webpage.script} sans chiffrement. Les navigateurs ne chargent donc pas le fichier.</translation></message>
    <message><source>webpage.action.mixed-content</source><translation>Demandez à l’exploitant du site web d’intégrer {webpage.script} avec HTTPS.</translation></message>
    <message><source>webpage.red.policy</source><translation>La politique de sécurité du site web (« {webpage.policy} ») interdit {webpage.script}.</translation></message>
    <message><source>webpage.action.policy</source><translation>Demandez à l’exploitant du site web d’autoriser {webpage.script} dans la « Content-Security-Policy ».</translation></message>
    <message><source>webpage.red.script-lost</source><translation>Le fichier intégré {webpage.script} redirige sans fin et n’arrive jamais.</translation></message>
    <message><source>webpage.action.script-lost</source><translation>Signalez au prestataire {provider} que {webpage.script} n’arrive pas.</translation></message>
    <message><source>webpage.red.script-status</source><translation>Le fichier intégré {webpage.script} ne se charge pas (HTTP {webpage.scriptStatus}).</translation></message>
    <message><source>webpage.action.script-status</source><translation>Signalez au prestataire {provider} que {webpage.script} répond avec HTTP {webpage.scriptStatus}.</translation></message>
    <message><source>webpage.red.script-empty</source><translation>Le fichier intégré {webpage.script} est vide.</translation></message>
    <message><source>webpage.action.script-empty</source><translation>Signalez au prestataire {provider} que {webpage.script} est vide.</translation></message>
    <message><source>webpage.red.script-type</source><translation>Le fichier intégré {webpage.script} n’arrive pas comme JavaScript, mais comme « {webpage.scriptType} ». Les navigateurs ne l’exécutent pas.</translation></message>
    <message><source>webpage.action.script-type</source><translation>Signalez au prestataire {provider} que {webpage.script} est envoyé comme « {webpage.scriptType} ».</translation></message>
    <message><source>webpage.amber.script-type-odd</source><translation>Le fichier intégré {webpage.script} se charge, mais n’est pas signalé comme JavaScript.</translation></message>
    <message><source>webpage.action.script-type-odd</source><translation>Demandez au prestataire {provider} d’envoyer {webpage.script} comme « text/javascript ».</translation></message>
    <message><source>4.2-proxy.green.none</source><translation>Ce PC n’utilise pas de serveur proxy.</translation></message>
    <message><source>4.2-proxy.green.bypassed</source><translation>Un serveur proxy est configuré, mais pas pour la connexion à {proxy.target}.</translation></message>
    <message><source>4.2-proxy.green.agreed</source><translation>Ce PC passe par le serveur proxy {proxy.server}. C’est convenu avec le prestataire {provider}.</translation></message>
    <message><source>4.2-proxy.amber.not-agreed</source><translation>Ce PC passe par le serveur proxy {proxy.server}. Le profil du prestataire {provider} ne le mentionne pas comme convenu.</translation></message>
    <message><source>4.2-proxy.action.not-agreed</source><translation>Demandez à votre service informatique de convenir de l’utilisation du serveur proxy avec le prestataire {provider}.</translation></message>
    <message><source>4.4-proxy-path.grey.not_applicable</source><translation>La connexion au serveur d’agents ne passe pas par un serveur proxy.</translation></message>
    <message><source>4.4-proxy-path.grey.unsupported</source><translation>Le serveur proxy n’est pas un proxy HTTP. Self Check ne peut pas le vérifier.</translation></message>
    <message><source>4.4-proxy-content.grey.not_applicable</source><translation>La connexion au serveur d’agents ne passe pas par un serveur proxy.</translation></message>
    <message><source>4.4-proxy-content.grey.unsupported</source><translation>Le serveur proxy n’est pas un proxy HTTP. Self Check ne peut pas le vérifier.</translation></message>
    <message><source>4.4-proxy-cache.grey.not_applicable</source><translation>La connexion au serveur d’agents ne passe pas par un serveur proxy.</translation></message>
    <message><source>4.4-proxy-cache.grey.unsupported</source><translation>Le serveur proxy n’est pas un proxy HTTP. Self Check ne peut pas le vérifier.</translation></message>
    <message><source>4.4-proxy-path.green.connected</source><translation>Le serveur proxy {proxy.server} laisse passer la connexion vers {proxy.target}.</translation></message>
    <message><source>4.4-proxy-path.red.sign-in</source><translation>Le serveur proxy {proxy.server} demande une identification (code 407) et ne laisse rien passer.</translation></message>
    <message><source>4.4-proxy-path.action.sign-in</source><translation>Relancez la vérification en indiquant le nom et le mot de passe du serveur proxy. Ou demandez à votre service informatique de laisser passer {proxy.target} sans identification.</translation></message>
    <message><source>4.4-proxy-path.amber.slow</source><translation>Le serveur proxy {proxy.server} laisse passer vers {proxy.target}, mais ajoute {proxy.addedMs} à chaque réponse.</translation></message>
    <message><source>4.4-proxy-path.action.slow</source><translation>Demandez à votre service informatique de contourner le serveur proxy pour {proxy.target} ou de le décharger.</translation></message>
    <message><source>tcp.red.past-proxy</source><translation>{tcp.host} n’est pas joignable directement sur le port {tcp.port}. Cette connexion ne peut pas passer par le serveur proxy {tcp.proxy}.</translation></message>
    <message><source>tcp.action.past-proxy</source><translation>Demandez à votre service informatique d’ouvrir le port TCP {tcp.port} vers {tcp.host} sans passer par le serveur proxy.</translation></message>
    <message><source>4.2-proxy.amber.script-unreachable</source><translation>Le script de proxy {proxy.script} est injoignable. Sans lui, ce PC ne trouve pas son serveur proxy.</translation></message>
    <message><source>4.2-proxy.action.script-unreachable</source><translation>Ce PC est-il connecté au VPN de l’entreprise ? Connectez-le, ou demandez à votre service informatique la bonne adresse du script.</translation></message>
    <message><source>4.2-proxy.amber.script-silent</source><translation>Le serveur du script de proxy {proxy.script} ne répond pas, ou pas entièrement.</translation></message>
    <message><source>4.2-proxy.action.script-silent</source><translation>Demandez à votre service informatique de vérifier que le serveur du script de proxy fonctionne.</translation></message>
    <message><source>4.2-proxy.amber.script-not-found</source><translation>Il n’y a plus de script de proxy à l’adresse {proxy.script}.</translation></message>
    <message><source>4.2-proxy.action.script-not-found</source><translation>Demandez à votre service informatique la bonne adresse du script de proxy.</translation></message>
    <message><source>4.2-proxy.amber.script-too-large</source><translation>Le script de proxy {proxy.script} dépasse 1 Mo. Windows ne l’accepte pas.</translation></message>
    <message><source>4.2-proxy.action.script-too-large</source><translation>Demandez à votre service informatique de raccourcir le script de proxy.</translation></message>
    <message><source>4.2-proxy.amber.script-no-script</source><translation>À l’adresse {proxy.script} se trouve autre chose qu’un script de proxy.</translation></message>
    <message><source>4.2-proxy.action.script-no-script</source><translation>Demandez à votre service informatique la bonne adresse du script de proxy.</translation></message>
    <message><source>4.2-proxy.amber.script-hangs</source><translation>Windows n’arrive à aucun résultat avec le script de proxy {proxy.script}. Les connexions attendent alors longtemps.</translation></message>
    <message><source>4.2-proxy.action.script-hangs</source><translation>Demandez à votre service informatique de vérifier le script de proxy.</translation></message>
    <message><source>4.4-agent-server.green.open-proxy</source><translation>Le serveur d’agents {tcp.host} répond de manière chiffrée sur le port {tcp.port} en {tcp.totalMs}, par le serveur proxy {tcp.proxy}.</translation></message>
    <message><source>12-tcp-443-webrtc.green.open-proxy</source><translation>Le serveur WebRTC {tcp.host} accepte une connexion chiffrée sur le port {tcp.port} par le serveur proxy {tcp.proxy} en {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-80-443.green.open-proxy</source><translation>Les pages web et les API répondent par le serveur proxy {tcp.proxy} : {tcp.answeredCount} connexions sur {tcp.targetCount}.</translation></message>
    <message><source>7-http.green.open-proxy</source><translation>Surfly répond par HTTP et HTTPS à travers le serveur proxy {tcp.proxy} : {tcp.answeredCount} connexions sur {tcp.targetCount}.</translation></message>
    <message><source>12-cloudfront.green.open-proxy</source><translation>CloudFront répond à l’adresse {tcp.host} sur le port {tcp.port} en {tcp.totalMs}, par le serveur proxy {tcp.proxy}.</translation></message>
    <message><source>tcp.red.proxy-failed</source><translation>Le chemin vers {tcp.host} passe par le serveur proxy {tcp.proxy}. Il s’arrête là.</translation></message>
    <message><source>tcp.action.proxy-failed</source><translation>Demandez à votre service informatique de vérifier que le serveur proxy {tcp.proxy} fonctionne et que le réglage de ce PC est correct.</translation></message>
    <message><source>tcp.red.proxy-sign-in</source><translation>Le serveur proxy {tcp.proxy} demande une identification pour atteindre {tcp.host} (code 407).</translation></message>
    <message><source>tcp.action.proxy-sign-in</source><translation>Relancez la vérification en indiquant le nom et le mot de passe du serveur proxy. Ou demandez à votre service informatique de laisser passer {tcp.host} sans identification.</translation></message>
    <message><source>tcp.red.proxy-sign-in-refused</source><translation>Le serveur proxy {tcp.proxy} n’accepte pas le nom et le mot de passe indiqués pour {tcp.host}.</translation></message>
    <message><source>tcp.action.proxy-sign-in-refused</source><translation>Vérifiez le nom et le mot de passe du serveur proxy, puis relancez la vérification. Une seule tentative a été faite.</translation></message>
    <message><source>tcp.red.proxy-forbidden</source><translation>Le serveur proxy {tcp.proxy} ne laisse pas passer vers {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>tcp.action.proxy-forbidden</source><translation>Demandez à votre service informatique d’autoriser {tcp.host}, port {tcp.port}, sur le serveur proxy.</translation></message>
    <message><source>tcp.red.proxy-gateway-failed</source><translation>Le serveur proxy {tcp.proxy} n’atteint pas lui-même {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>tcp.action.proxy-gateway-failed</source><translation>Demandez à votre service informatique de vérifier pourquoi le serveur proxy n’atteint pas {tcp.host}.</translation></message>
    <message><source>tcp.grey.proxy-sign-in-windows</source><translation>Le serveur proxy {tcp.proxy} veut que le PC s’identifie avec Windows ({tcp.proxySchemes}). Self Check ne l’essaie pas.</translation></message>
    <message><source>tcp.action.proxy-sign-in-windows</source><translation>Ouvrez la page de votre prestataire dans le navigateur. Si elle s’affiche sans question, ce PC s’identifie tout seul.</translation></message>
    <message><source>4.4-proxy-path.grey.sign-in-windows</source><translation>Le serveur proxy {proxy.server} veut que le PC s’identifie avec Windows ({proxy.schemes}). Self Check ne l’essaie pas.</translation></message>
    <message><source>4.4-proxy-path.action.sign-in-windows</source><translation>Ouvrez la page de votre prestataire dans le navigateur. Si elle s’affiche sans question, ce PC s’identifie tout seul.</translation></message>
    <message><source>4.4-proxy-path.red.sign-in-refused</source><translation>Le serveur proxy {proxy.server} n’accepte pas le nom et le mot de passe indiqués (code 407).</translation></message>
    <message><source>4.4-proxy-path.action.sign-in-refused</source><translation>Vérifiez le nom et le mot de passe du serveur proxy, puis relancez la vérification. Une seule tentative a été faite.</translation></message>
    <message><source>4.4-proxy-path.red.forbidden</source><translation>Le serveur proxy {proxy.server} interdit la connexion vers {proxy.target} (code {proxy.status}).</translation></message>
    <message><source>4.4-proxy-path.action.forbidden</source><translation>Demandez à votre service informatique d’autoriser sur le serveur proxy les connexions vers {proxy.target} (CONNECT).</translation></message>
    <message><source>4.4-proxy-path.red.gateway-failed</source><translation>Le serveur proxy {proxy.server} n’atteint pas lui-même {proxy.target} (code {proxy.status}).</translation></message>
    <message><source>4.4-proxy-path.action.gateway-failed</source><translation>Demandez à votre service informatique de vérifier pourquoi le serveur proxy n’atteint pas {proxy.target}.</translation></message>
    <message><source>4.4-proxy-path.red.other-status</source><translation>Le serveur proxy {proxy.server} ne laisse pas passer la connexion vers {proxy.target} (code {proxy.status}).</translation></message>
    <message><source>4.4-proxy-path.action.other-status</source><translation>Demandez à votre service informatique d’autoriser sur le serveur proxy les connexions vers {proxy.target} (CONNECT).</translation></message>
    <message><source>4.4-proxy-path.red.no-answer</source><translation>Le serveur proxy {proxy.server} accepte la connexion, puis ne répond pas.</translation></message>
    <message><source>4.4-proxy-path.action.no-answer</source><translation>Demandez à votre service informatique de vérifier que le serveur proxy {proxy.server} fonctionne et que le réglage de ce PC est correct.</translation></message>
    <message><source>4.4-proxy-path.red.closed</source><translation>Le serveur proxy {proxy.server} met fin à la connexion sans répondre.</translation></message>
    <message><source>4.4-proxy-path.action.closed</source><translation>Demandez à votre service informatique de vérifier que le serveur proxy {proxy.server} fonctionne et que le réglage de ce PC est correct.</translation></message>
    <message><source>4.4-proxy-path.red.no-proxy</source><translation>À l’adresse {proxy.server} répond autre chose qu’un serveur proxy.</translation></message>
    <message><source>4.4-proxy-path.action.no-proxy</source><translation>Demandez à votre service informatique de vérifier que le serveur proxy {proxy.server} fonctionne et que le réglage de ce PC est correct.</translation></message>
    <message><source>4.4-proxy-path.red.tls-failed</source><translation>Le serveur proxy {proxy.server} laisse passer la connexion vers {proxy.target}, mais le chiffrement (TLS) ne s’établit pas.</translation></message>
    <message><source>4.4-proxy-path.action.tls-failed</source><translation>Demandez à votre service informatique de vérifier si le serveur proxy gêne le chiffrement vers {proxy.target}.</translation></message>
    <message><source>4.4-proxy-path.red.name-not-found</source><translation>Le nom du serveur proxy {proxy.server} est introuvable.</translation></message>
    <message><source>4.4-proxy-path.action.name-not-found</source><translation>Ce PC est-il connecté au VPN de l’entreprise ? Connectez-le ou demandez à votre service informatique le bon serveur proxy.</translation></message>
    <message><source>4.4-proxy-path.red.name-server-silent</source><translation>La résolution de noms (DNS) ne répond pas au sujet du serveur proxy {proxy.server}.</translation></message>
    <message><source>4.4-proxy-path.action.name-server-silent</source><translation>Redémarrez votre box (routeur). Si ce point reste rouge, adressez-vous à votre service informatique.</translation></message>
    <message><source>4.4-proxy-path.red.refused</source><translation>{proxy.server} refuse la connexion. Aucun serveur proxy n’y fonctionne.</translation></message>
    <message><source>4.4-proxy-path.action.refused</source><translation>Demandez à votre service informatique de vérifier que le serveur proxy {proxy.server} fonctionne et que le réglage de ce PC est correct.</translation></message>
    <message><source>4.4-proxy-path.red.unreachable</source><translation>Le serveur proxy {proxy.server} est injoignable depuis ce PC.</translation></message>
    <message><source>4.4-proxy-path.action.unreachable</source><translation>Demandez à votre service informatique de vérifier que le serveur proxy {proxy.server} fonctionne et que le réglage de ce PC est correct.</translation></message>
    <message><source>4.4-proxy-path.red.silent</source><translation>Le serveur proxy {proxy.server} ne répond pas.</translation></message>
    <message><source>4.4-proxy-path.action.silent</source><translation>Demandez à votre service informatique de vérifier que le serveur proxy {proxy.server} fonctionne et que le réglage de ce PC est correct.</translation></message>
    <message><source>4.4-proxy-content.green.unchanged</source><translation>Le serveur proxy {proxy.server} ne modifie ni les contenus ni le chiffrement.</translation></message>
    <message><source>4.4-proxy-content.red.changed</source><translation>Le serveur proxy {proxy.server} modifie les contenus : la page de test n’est pas arrivée telle qu’elle a été envoyée.</translation></message>
    <message><source>4.4-proxy-content.action.changed</source><translation>Demandez à votre service informatique d’exclure, sur le serveur proxy, les adresses du prestataire {provider} du filtrage et de la réécriture.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted</source><translation>Le serveur proxy {proxy.server} déchiffre la connexion vers {proxy.target}. Le certificat provient de « {certificate.issuer} ».</translation></message>
    <message><source>4.4-proxy-content.action.intercepted</source><translation>Demandez à votre service informatique d’exclure {proxy.target} du déchiffrement sur le serveur proxy.</translation></message>
    <message><source>4.4-proxy-cache.green.fresh</source><translation>Le serveur proxy {proxy.server} donne une nouvelle réponse à chaque demande.</translation></message>
    <message><source>4.4-proxy-cache.red.stale</source><translation>Le serveur proxy {proxy.server} donne une copie en cache au lieu d’une nouvelle réponse.</translation></message>
    <message><source>4.4-proxy-cache.action.stale</source><translation>Demandez à votre service informatique d’exclure les adresses du prestataire {provider} du cache du serveur proxy.</translation></message>
    <!-- STUN -->
    <message><source>stun.green.ok</source><translation>Le serveur STUN {stun.host} répond en {stun.transport} en {stun.roundTripMs}. Il indique l’adresse externe de ce PC : {stun.mappedAddress}.</translation></message>
    <message><source>stun.red.name-not-found</source><translation>Le nom {stun.host} est introuvable.</translation></message>
    <message><source>stun.action.name-not-found</source><translation>Demandez au prestataire {provider} si le nom de serveur {stun.host} est toujours valable.</translation></message>
    <message><source>stun.red.name-server-silent</source><translation>La résolution de nom (DNS) ne donne pas de réponse pour {stun.host}.</translation></message>
    <message><source>stun.action.name-server-silent</source><translation>Redémarrez la box (routeur). Si le point reste rouge, contactez votre fournisseur d’accès à Internet.</translation></message>
    <message><source>stun.red.unreachable</source><translation>Un équipement en chemin signale que {stun.host} n’est pas joignable.</translation></message>
    <message><source>stun.action.unreachable</source><translation>Demandez au prestataire {provider} si le serveur {stun.host} est en service.</translation></message>
    <message><source>stun.red.no-route</source><translation>Ce PC ne connaît aucun chemin vers {stun.host} (aucune route adaptée).</translation></message>
    <message><source>stun.action.no-route</source><translation>Désactivez le VPN s’il est actif, puis vérifiez à nouveau. Si le point reste rouge, montrez-le à votre service informatique.</translation></message>
    <message><source>stun.red.closed-early</source><translation>Le serveur {stun.host} accepte la connexion sur le port {stun.port}, puis la ferme trop tôt.</translation></message>
    <message><source>stun.action.closed-early</source><translation>Signalez au prestataire {provider} que le serveur {stun.host} ferme trop tôt la connexion sur le port {stun.port}.</translation></message>
    <message><source>stun.red.refused</source><translation>Le serveur {stun.host} refuse la demande en {stun.transport} sur le port {stun.port}.</translation></message>
    <message><source>stun.action.refused</source><translation>Signalez au prestataire {provider} que le serveur {stun.host} n’accepte aucune demande sur le port {stun.transport} {stun.port}.</translation></message>
    <message><source>stun.red.refused-on-the-way</source><translation>La demande au serveur {stun.host}, port {stun.transport} {stun.port}, a été refusée en chemin.</translation></message>
    <message><source>stun.action.refused-on-the-way</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu le port {stun.transport} {stun.port} vers {stun.host}.</translation></message>
    <message><source>stun.red.silent</source><translation>Le serveur {stun.host} ne répond pas en {stun.transport} sur le port {stun.port}.</translation></message>
    <message><source>stun.action.silent</source><translation>Demandez à votre service informatique de vérifier si un pare-feu ou un VPN retient le port {stun.transport} {stun.port} vers {stun.host}.</translation></message>
    <message><source>stun.red.local-firewall</source><translation>Le pare-feu de ce PC n’autorise pas la demande au serveur {stun.host}, port {stun.transport} {stun.port}.</translation></message>
    <message><source>stun.action.local-firewall</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu de ce PC le port {stun.transport} {stun.port} vers {stun.host}.</translation></message>
    <message><source>stun.red.bad-answer</source><translation>Sur le port {stun.transport} {stun.port} du serveur {stun.host}, ce n’est pas un serveur STUN qui répond.</translation></message>
    <message><source>stun.action.bad-answer</source><translation>Demandez à votre service informatique de vérifier si un équipement en chemin intercepte le port {stun.transport} {stun.port} vers {stun.host}.</translation></message>
    <message><source>stun.red.error</source><translation>Le serveur STUN {stun.host} répond en {stun.transport} par le code d’erreur {stun.errorCode}.</translation></message>
    <message><source>stun.action.error</source><translation>Signalez au prestataire {provider} le code d’erreur {stun.errorCode} du serveur {stun.host}.</translation></message>
    <message><source>nat.green.ok</source><translation>Les réponses de {nat.host} arrivent. La box (routeur) montre à tous les serveurs la même adresse et le même port : les deux côtés d’un appel peuvent se joindre directement.</translation></message>
    <message><source>nat.green.lasting</source><translation>Les réponses de {nat.host} arrivent, et la box (routeur) montre le même port à tous les serveurs. Une connexion sans trafic était encore ouverte après {nat.bindingAtLeastSec}.</translation></message>
    <message><source>nat.green.no-nat</source><translation>Les réponses de {nat.host} arrivent. Aucun équipement en chemin ne traduit l’adresse de ce PC (pas de NAT).</translation></message>
    <message><source>nat.green.mapping-unknown</source><translation>Les réponses de {nat.host} arrivent. La façon dont la box (routeur) traduit les adresses (NAT) n’est pas visible : il faudrait que le serveur STUN réponde à deux adresses.</translation></message>
    <message><source>nat.amber.symmetric</source><translation>Les réponses arrivent, mais la box (routeur) utilise vers l’extérieur un autre port pour chaque serveur (NAT symétrique). La voix et la vidéo passent alors le plus souvent par le relais de votre prestataire de téléphonie (TURN).</translation></message>
    <message><source>nat.action.symmetric</source><translation>Si le point « Serveur TURN » est vert, vous n’avez rien à changer. Sinon, demandez à votre service informatique de régler la box (routeur) ou le pare-feu sur des ports UDP constants (pas de NAT symétrique).</translation></message>
    <message><source>nat.amber.symmetric-carrier</source><translation>Votre fournisseur d’accès utilise vers l’extérieur un autre port pour chaque serveur (NAT symétrique dans son réseau). La voix et la vidéo passent alors le plus souvent par le relais de votre prestataire de téléphonie (TURN).</translation></message>
    <message><source>nat.action.symmetric-carrier</source><translation>Si le point « Serveur TURN » est vert, vous n’avez rien à changer. Sinon, demandez à votre fournisseur d’accès une adresse IPv4 publique propre.</translation></message>
    <message><source>nat.amber.short-lived</source><translation>Les réponses arrivent, mais une connexion sans trafic était fermée après {nat.bindingBelowSec}. Dans les moments de silence, des chats et des appels peuvent être coupés.</translation></message>
    <message><source>nat.action.short-lived</source><translation>Demandez à votre service informatique de régler le délai d’attente UDP (UDP timeout) de la box (routeur) ou du pare-feu à 120 secondes au moins.</translation></message>
    <message><source>nat.amber.short-lived-carrier</source><translation>Les réponses arrivent, mais une connexion sans trafic était fermée après {nat.bindingBelowSec}. Ici, c’est votre fournisseur d’accès qui traduit les adresses (NAT dans son réseau).</translation></message>
    <message><source>nat.action.short-lived-carrier</source><translation>Demandez à votre fournisseur d’accès une adresse IPv4 publique propre. Si des appels sont coupés, indiquez-lui cette durée : {nat.bindingBelowSec}.</translation></message>
    <message><source>nat.red.name-not-found</source><translation>Le nom {nat.host} est introuvable.</translation></message>
    <message><source>nat.action.name-not-found</source><translation>Demandez au prestataire {provider} si le nom de serveur {nat.host} est toujours valable.</translation></message>
    <message><source>nat.red.name-server-silent</source><translation>La résolution de nom (DNS) ne donne pas de réponse pour {nat.host}.</translation></message>
    <message><source>nat.action.name-server-silent</source><translation>Redémarrez la box (routeur). Si le point reste rouge, contactez votre fournisseur d’accès à Internet.</translation></message>
    <message><source>nat.red.unreachable</source><translation>Un équipement en chemin signale que {nat.host} n’est pas joignable.</translation></message>
    <message><source>nat.action.unreachable</source><translation>Demandez au prestataire {provider} si le serveur {nat.host} est en service.</translation></message>
    <message><source>nat.red.no-route</source><translation>Ce PC ne connaît aucun chemin vers {nat.host} (aucune route adaptée).</translation></message>
    <message><source>nat.action.no-route</source><translation>Désactivez le VPN s’il est actif, puis vérifiez à nouveau. Si le point reste rouge, montrez-le à votre service informatique.</translation></message>
    <message><source>nat.red.refused</source><translation>Le serveur {nat.host} refuse la demande en UDP sur le port {nat.port}.</translation></message>
    <message><source>nat.action.refused</source><translation>Signalez au prestataire {provider} que le serveur {nat.host} n’accepte aucune demande sur le port UDP {nat.port}.</translation></message>
    <message><source>nat.red.refused-on-the-way</source><translation>La demande au serveur {nat.host}, port UDP {nat.port}, a été refusée en chemin.</translation></message>
    <message><source>nat.action.refused-on-the-way</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu le port UDP {nat.port} vers {nat.host}.</translation></message>
    <message><source>nat.red.silent</source><translation>Le serveur {nat.host} ne répond pas en UDP sur le port {nat.port}.</translation></message>
    <message><source>nat.action.silent</source><translation>Demandez à votre service informatique de vérifier si un pare-feu ou un VPN retient le port UDP {nat.port} vers {nat.host}.</translation></message>
    <message><source>nat.red.local-firewall</source><translation>Le pare-feu de ce PC n’autorise pas la demande au serveur {nat.host}, port UDP {nat.port}.</translation></message>
    <message><source>nat.action.local-firewall</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu de ce PC le port UDP {nat.port} vers {nat.host}.</translation></message>
    <message><source>nat.red.bad-answer</source><translation>Sur le port UDP {nat.port} du serveur {nat.host}, ce n’est pas un serveur STUN qui répond.</translation></message>
    <message><source>nat.action.bad-answer</source><translation>Demandez à votre service informatique de vérifier si un équipement en chemin intercepte le port UDP {nat.port} vers {nat.host}.</translation></message>
    <message><source>nat.red.error</source><translation>Le serveur STUN {nat.host} répond en UDP par le code d’erreur {nat.errorCode}.</translation></message>
    <message><source>nat.action.error</source><translation>Signalez au prestataire {provider} le code d’erreur {nat.errorCode} du serveur {nat.host}.</translation></message>
    <message><source>udp-range.green.open</source><translation>UDP {udp.ports} : les {udp.askedCount} ports vérifiés répondent tous. Un blocage d’au moins {udp.surelyFoundCount} ports voisins serait apparu dans 95 vérifications sur 100.</translation></message>
    <message><source>udp-range.green.open-whole</source><translation>UDP {udp.ports} : tout est ouvert. Ports avec réponse : {udp.openCount} sur {udp.askedCount}.</translation></message>
    <message><source>udp-range.red.holes</source><translation>UDP : ces ports vers {udp.host} restent sans réponse : {udp.closedRanges}. D’autres de la plage {udp.ports} répondent.</translation></message>
    <message><source>udp-range.amber.holes</source><translation>UDP : ces ports vers {udp.host} restent sans réponse : {udp.closedRanges}. D’autres de la plage {udp.ports} répondent.</translation></message>
    <message><source>udp-range.action.holes</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu toute la plage UDP {udp.ports}. Il manque : {udp.closedRanges}.</translation></message>
    <message><source>udp-range.red.blocked</source><translation>UDP {udp.ports} : aucune réponse de {udp.host}. Le serveur répond sur un autre port UDP. Quelque chose retient ces demandes en chemin.</translation></message>
    <message><source>udp-range.action.blocked</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu UDP {udp.ports} vers les réseaux IP de ce chapitre.</translation></message>
    <message><source>udp-range.red.udp-blocked</source><translation>UDP ne passe pas : aucun serveur STUN ne répond, ni sur UDP {udp.ports} ni sur le port habituel.</translation></message>
    <message><source>udp-range.action.udp-blocked</source><translation>Demandez à votre service informatique de vérifier si un pare-feu ou un VPN retient tout le trafic UDP. Il faut ici UDP {udp.ports}.</translation></message>
    <message><source>udp-range.red.refused-on-the-way</source><translation>UDP {udp.ports} vers {udp.host} a été refusé en chemin.</translation></message>
    <message><source>udp-range.action.refused-on-the-way</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu UDP {udp.ports} vers les réseaux IP de ce chapitre.</translation></message>
    <message><source>udp-range.red.local-firewall</source><translation>Le pare-feu de ce PC ne laisse pas sortir UDP {udp.ports} vers {udp.host}.</translation></message>
    <message><source>udp-range.action.local-firewall</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu de ce PC UDP {udp.ports} vers les réseaux IP de ce chapitre.</translation></message>
    <message><source>udp-range.red.firewall-rule</source><translation>Le pare-feu de ce PC bloque UDP {udp.ports}. La règle s’appelle « {udp.firewallRule} ».</translation></message>
    <message><source>udp-range.action.firewall-rule</source><translation>Demandez à votre service informatique de modifier la règle « {udp.firewallRule} » pour qu’elle ne bloque plus UDP {udp.ports}.</translation></message>
    <message><source>udp-range.red.firewall-setting</source><translation>Le pare-feu de ce PC bloque toutes les connexions sortantes qu’aucune règle n’autorise. UDP {udp.ports} manque dans les règles.</translation></message>
    <message><source>udp-range.action.firewall-setting</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu de ce PC UDP {udp.ports} en sortie.</translation></message>
    <message><source>udp-range.amber.partly-refused</source><translation>UDP : {udp.host} lui-même n’accepte rien sur ces ports : {udp.closedRanges}. D’autres de la plage {udp.ports} répondent.</translation></message>
    <message><source>udp-range.action.partly-refused</source><translation>Signalez au prestataire {provider} que {udp.host} n’accepte aucune demande sur ces ports UDP : {udp.closedRanges}.</translation></message>
    <message><source>udp-range.amber.lossy</source><translation>UDP {udp.ports} : trop de demandes se perdent. Des réponses sont venues de {udp.openCount} ports vérifiés sur {udp.askedCount}.</translation></message>
    <message><source>udp-range.action.lossy</source><translation>Reliez le PC à la box (routeur) par un câble et vérifiez à nouveau. Si le point reste orange, contactez votre fournisseur d’accès à Internet.</translation></message>
    <message><source>udp-range.red.unreachable</source><translation>Un appareil en chemin signale : {udp.host} est injoignable.</translation></message>
    <message><source>udp-range.action.unreachable</source><translation>Demandez au prestataire {provider} si {udp.host} est en service.</translation></message>
    <message><source>udp-range.red.no-route</source><translation>Ce PC ne connaît aucun chemin vers {udp.host} (aucune route ne convient).</translation></message>
    <message><source>udp-range.action.no-route</source><translation>Déconnectez un VPN actif et vérifiez à nouveau. Si le point reste rouge, montrez-le à votre service informatique.</translation></message>
    <message><source>udp-range.red.bad-answer</source><translation>UDP {udp.ports} : autre chose que le serveur STUN {udp.host} répond.</translation></message>
    <message><source>udp-range.action.bad-answer</source><translation>Demandez à votre service informatique de vérifier si un appareil en chemin intercepte UDP {udp.ports}.</translation></message>
    <message><source>udp-range.red.name-not-found</source><translation>Le nom {udp.host} est introuvable.</translation></message>
    <message><source>udp-range.action.name-not-found</source><translation>Demandez au prestataire {provider} si le nom de serveur {udp.host} est toujours valable.</translation></message>
    <message><source>udp-range.red.name-server-silent</source><translation>La résolution de noms (DNS) ne donne aucune réponse pour {udp.host}.</translation></message>
    <message><source>udp-range.action.name-server-silent</source><translation>Redémarrez la box (routeur). Si le point reste rouge, contactez votre fournisseur d’accès à Internet.</translation></message>
    <message><source>udp-range.grey.responder-silent</source><translation>UDP {udp.ports} : mesure impossible. {udp.host} ne répond sur aucun port UDP, un autre serveur STUN répond.</translation></message>
    <message><source>udp-range.action.responder-silent</source><translation>Demandez au prestataire {provider} si {udp.host} est en service.</translation></message>
    <message><source>udp-range.grey.refused</source><translation>UDP {udp.ports} : mesure impossible. {udp.host} n’y accepte aucune demande STUN.</translation></message>
    <message><source>udp-range.action.refused</source><translation>Signalez au prestataire {provider} que {udp.host} n’accepte aucune demande STUN sur UDP {udp.ports}.</translation></message>
    <message><source>local-ports.green.ok</source><translation>Ports source UDP {ports.ports} : les {ports.askedCount} ports vérifiés atteignent tous {ports.server} et reçoivent une réponse.</translation></message>
    <message><source>local-ports.amber.taken</source><translation>Ports source UDP {ports.ports} : un autre programme occupe ces ports : {ports.taken}. Utilisables : {ports.usableCount} sur {ports.askedCount}.</translation></message>
    <message><source>local-ports.red.taken</source><translation>Ports source UDP {ports.ports} : un autre programme occupe ces ports : {ports.taken}. Utilisables : {ports.usableCount} sur {ports.askedCount}.</translation></message>
    <message><source>local-ports.action.taken</source><translation>Fermez le programme nommé et vérifiez à nouveau. Si aucun n’est nommé, redémarrez le PC.</translation></message>
    <message><source>local-ports.amber.reserved</source><translation>Ports source UDP {ports.ports} : le système d’exploitation ne cède pas ces ports : {ports.reserved}. Utilisables : {ports.usableCount} sur {ports.askedCount}.</translation></message>
    <message><source>local-ports.red.reserved</source><translation>Ports source UDP {ports.ports} : le système d’exploitation ne cède pas ces ports : {ports.reserved}. Utilisables : {ports.usableCount} sur {ports.askedCount}.</translation></message>
    <message><source>local-ports.action.reserved</source><translation>Demandez à votre service informatique de vérifier qui a réservé les ports UDP {ports.reserved}. Sous Windows, « netsh int ipv4 show excludedportrange protocol=udp » l’indique.</translation></message>
    <message><source>local-ports.amber.blocked</source><translation>Ports source UDP : depuis ces ports, aucune réponse n’arrive : {ports.unanswered}. Utilisables : {ports.usableCount} sur {ports.askedCount} vérifiés de la plage {ports.ports}.</translation></message>
    <message><source>local-ports.red.blocked</source><translation>Ports source UDP : depuis ces ports, aucune réponse n’arrive : {ports.unanswered}. Utilisables : {ports.usableCount} sur {ports.askedCount} vérifiés de la plage {ports.ports}.</translation></message>
    <message><source>local-ports.action.blocked</source><translation>Demandez à votre service informatique d’autoriser dans chaque pare-feu les ports source UDP {ports.ports}.</translation></message>
    <message><source>local-ports.amber.refused-on-the-way</source><translation>Ports source UDP : depuis ces ports, les demandes sont refusées en chemin : {ports.unanswered}. Utilisables : {ports.usableCount} sur {ports.askedCount} vérifiés.</translation></message>
    <message><source>local-ports.red.refused-on-the-way</source><translation>Ports source UDP : depuis ces ports, les demandes sont refusées en chemin : {ports.unanswered}. Utilisables : {ports.usableCount} sur {ports.askedCount} vérifiés.</translation></message>
    <message><source>local-ports.action.refused-on-the-way</source><translation>Demandez à votre service informatique d’autoriser dans chaque pare-feu les ports source UDP {ports.ports}.</translation></message>
    <message><source>local-ports.amber.local-firewall</source><translation>Ports source UDP : le pare-feu de ce PC ne laisse rien sortir de ces ports : {ports.unanswered}.</translation></message>
    <message><source>local-ports.red.local-firewall</source><translation>Ports source UDP : le pare-feu de ce PC ne laisse rien sortir de ces ports : {ports.unanswered}.</translation></message>
    <message><source>local-ports.action.local-firewall</source><translation>Demandez à votre service informatique d’autoriser dans le pare-feu de ce PC les ports source UDP {ports.ports}.</translation></message>
    <message><source>local-ports.amber.unreachable</source><translation>Un appareil en chemin signale : {ports.server} est injoignable.</translation></message>
    <message><source>local-ports.red.unreachable</source><translation>Un appareil en chemin signale : {ports.server} est injoignable.</translation></message>
    <message><source>local-ports.action.unreachable</source><translation>Demandez au prestataire {provider} si {ports.server} est en service.</translation></message>
    <message><source>local-ports.amber.no-route</source><translation>Ce PC ne connaît aucun chemin vers {ports.server} (aucune route ne convient).</translation></message>
    <message><source>local-ports.red.no-route</source><translation>Ce PC ne connaît aucun chemin vers {ports.server} (aucune route ne convient).</translation></message>
    <message><source>local-ports.action.no-route</source><translation>Déconnectez un VPN actif et vérifiez à nouveau. Si cela ne change rien, montrez le point à votre service informatique.</translation></message>
    <message><source>local-ports.amber.udp-blocked</source><translation>UDP ne passe pas : aucun serveur STUN ne répond par UDP, quel que soit le port source.</translation></message>
    <message><source>local-ports.red.udp-blocked</source><translation>UDP ne passe pas : aucun serveur STUN ne répond par UDP, quel que soit le port source.</translation></message>
    <message><source>local-ports.action.udp-blocked</source><translation>Demandez à votre service informatique de vérifier si un pare-feu ou un VPN retient tout le trafic UDP. Il faut ici les ports source {ports.ports}.</translation></message>
    <message><source>local-ports.amber.name-not-found</source><translation>Le nom {ports.server} est introuvable.</translation></message>
    <message><source>local-ports.red.name-not-found</source><translation>Le nom {ports.server} est introuvable.</translation></message>
    <message><source>local-ports.action.name-not-found</source><translation>Demandez au prestataire {provider} si le nom de serveur {ports.server} est toujours valable.</translation></message>
    <message><source>local-ports.amber.name-server-silent</source><translation>La résolution de noms (DNS) ne donne aucune réponse pour {ports.server}.</translation></message>
    <message><source>local-ports.red.name-server-silent</source><translation>La résolution de noms (DNS) ne donne aucune réponse pour {ports.server}.</translation></message>
    <message><source>local-ports.action.name-server-silent</source><translation>Redémarrez la box (routeur). Si cela ne change rien, contactez votre fournisseur d’accès à Internet.</translation></message>
    <message><source>local-ports.amber.lossy</source><translation>Ports source UDP {ports.ports} : trop de demandes se perdent. Des réponses sont arrivées sur {ports.usableCount} ports vérifiés sur {ports.askedCount}.</translation></message>
    <message><source>local-ports.action.lossy</source><translation>Reliez le PC à la box (routeur) par un câble et vérifiez à nouveau. Si le point reste orange, contactez votre fournisseur d’accès à Internet.</translation></message>
    <message><source>local-ports.grey.server-refused</source><translation>Ports source UDP {ports.ports} : mesure impossible. {ports.server} n’accepte aucune demande STUN par UDP.</translation></message>
    <message><source>local-ports.action.server-refused</source><translation>Signalez au prestataire {provider} que {ports.server} n’accepte aucune demande STUN par UDP.</translation></message>
</context>
</TS>
