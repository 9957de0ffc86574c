<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>CommandLine</name>
    <message>
        <source>Language of the window: de, en or fr.</source>
        <translation>Langue de la fenêtre : de, en ou fr.</translation>
    </message>
    <message>
        <source>The provider&apos;s profile.</source>
        <translation>Le profil du prestataire.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Couleurs : system, light ou dark.</translation>
    </message>
    <message>
        <source>A PDF or data report to show.</source>
        <translation>Un rapport (PDF ou données) à afficher.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>« %1 » n’est pas connu ici.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Impossible d’ouvrir « %1 ».</translation>
    </message>
    <message>
        <source>“%1” could not be saved here. Choose another folder.</source>
        <translation>Impossible d’enregistrer « %1 » ici. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of Self Check.</source>
        <translation>« %1 » est trop volumineux pour un fichier de Self Check.</translation>
    </message>
    <message>
        <source>“%1” is incomplete or does not come from Self Check.</source>
        <translation>« %1 » est incomplet ou ne provient pas de Self Check.</translation>
    </message>
    <message>
        <source>“%1” contains something that Self Check does not know.</source>
        <translation>« %1 » contient quelque chose que Self Check ne connaît pas.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version (%2). Update Self Check to open it.</source>
        <translation>Le fichier « %1 » provient d’une version plus récente (%2). Mettez Self Check à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The signature of “%1” does not match its content. It was not used.</source>
        <translation>La signature de « %1 » ne correspond pas à son contenu. Le fichier n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>This account does not have the right to do that.</source>
        <translation>Ce compte n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>The time limit was reached.</source>
        <translation>Le délai est dépassé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Vérification arrêtée.</translation>
    </message>
    <message>
        <source>This does not exist on this operating system.</source>
        <translation>Cela n’existe pas sur ce système d’exploitation.</translation>
    </message>
    <message>
        <source>The provider profile does not name a server for this.</source>
        <translation>Le profil du prestataire ne nomme aucun serveur pour cela.</translation>
    </message>
    <message>
        <source>This point needs your help.</source>
        <translation>Ce point demande votre aide.</translation>
    </message>
    <message>
        <source>The operating system gave no answer.</source>
        <translation>Le système d’exploitation n’a pas répondu.</translation>
    </message>
    <message>
        <source>Something in Self Check itself went wrong. Your results are kept.</source>
        <translation>Un problème est survenu dans Self Check. Vos résultats sont conservés.</translation>
    </message>
    <message numerus="yes">
        <source>The code is too short. %n characters are missing.</source>
        <translation>
            <numerusform>Le code est trop court. Il manque %n caractère.</numerusform>
            <numerusform>Le code est trop court. Il manque %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code is too long. %n characters are too many.</source>
        <translation>
            <numerusform>Le code est trop long. %n caractère est de trop.</numerusform>
            <numerusform>Le code est trop long. %n caractères sont de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter U does not occur in a code. Character %1 may be a V or a Q.</source>
        <translation>La lettre U n’apparaît jamais dans un code. Le caractère %1 est peut-être un V ou un Q.</translation>
    </message>
    <message>
        <source>Character %1 does not occur in a code. Only letters and digits do.</source>
        <translation>Le caractère %1 n’apparaît jamais dans un code, qui ne contient que des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>The code belongs to a requirements document that this version does not know.</source>
        <translation>Le code correspond à un document de prérequis que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>The code was made by a newer version. Update Self Check to read it.</source>
        <translation>Le code provient d’une version plus récente. Mettez Self Check à jour pour le lire.</translation>
    </message>
    <message>
        <source>One character of the code does not fit. Compare it group by group.</source>
        <translation>Un caractère du code ne correspond pas. Comparez-le groupe par groupe.</translation>
    </message>
</context>
<context>
    <name>selfcheck::ChapterPage</name>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Rien n’a encore été vérifié.</translation>
    </message>
</context>
<context>
    <name>selfcheck::CodeView</name>
    <message>
        <source>Result code</source>
        <translation>Code de résultat</translation>
    </message>
    <message>
        <source>Read this code to the helpdesk, one character at a time. The helpdesk then sees the same lights.</source>
        <translation>Lisez ce code à l’assistance, caractère par caractère. L’assistance voit alors les mêmes voyants.</translation>
    </message>
</context>
<context>
    <name>selfcheck::DetailsView</name>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Our own limit; the document gives no number here.</source>
        <translation>Seuil indicatif fixé par Self Check ; le document ne donne pas de chiffre ici.</translation>
    </message>
    <message>
        <source>Not measured because</source>
        <translation>Non mesuré, car</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Name of this point</source>
        <translation>Nom de ce point</translation>
    </message>
</context>
<context>
    <name>selfcheck::ExportView</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The personal details in this report are masked.</source>
        <translation>Les informations personnelles de ce rapport sont masquées.</translation>
    </message>
    <message>
        <source>User name, PC name and addresses are masked unless you tick the box.</source>
        <translation>Le nom d’utilisateur, le nom du PC et les adresses sont masqués tant que la case n’est pas cochée.</translation>
    </message>
    <message>
        <source>Include personal details</source>
        <translation>Avec les informations personnelles</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Enregistrer les données</translation>
    </message>
</context>
<context>
    <name>selfcheck::FindingCard</name>
    <message>
        <source>The document asks</source>
        <translation>Prérequis</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Whose job</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Check just this again</source>
        <translation>Revérifier ce point</translation>
    </message>
    <message>
        <source>Show point %1</source>
        <translation>Afficher le point %1</translation>
    </message>
    <message>
        <source>Checking this point…</source>
        <translation>Vérification de ce point…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>selfcheck::HelpdeskPage</name>
    <message>
        <source>Helpdesk</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Enter a result code</source>
        <translation>Saisir un code de résultat</translation>
    </message>
    <message>
        <source>To read out: “Please read me the result code, one character at a time, in groups of four. I’ll repeat.”</source>
        <translation>À lire à voix haute : « Lisez-moi le code de résultat, caractère par caractère, par groupes de quatre, s’il vous plaît. Je répète. »</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Code de résultat</translation>
    </message>
    <message>
        <source>Show lights</source>
        <translation>Afficher les voyants</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
    <message>
        <source>A PDF or a data file of Self Check. You can also drop the file onto this window.</source>
        <translation>Un fichier PDF ou de données de Self Check. Vous pouvez aussi déposer le fichier dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
</context>
<context>
    <name>selfcheck::LinkView</name>
    <message>
        <source>Opens point %1</source>
        <translation>Ouvre le point %1</translation>
    </message>
</context>
<context>
    <name>selfcheck::LinksPage</name>
    <message>
        <source>These connections leave the user PC. Each one carries the light of the point that tests it.</source>
        <translation>Ces connexions partent du PC de l’agent. Chacune porte le voyant du point qui la vérifie.</translation>
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
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Lights of the result code %1</source>
        <translation>Voyants du code de résultat %1</translation>
    </message>
    <message>
        <source>Back to this PC</source>
        <translation>Revenir à ce PC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Report of %1, made on %2</source>
        <translation>Rapport de l’ordinateur %1, établi le %2</translation>
    </message>
    <message>
        <source>Report %1, made on %2</source>
        <translation>Rapport %1, établi le %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The check is finished.</source>
        <translation>La vérification est terminée.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.json)</source>
        <translation>Rapports (*.pdf *.json)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The text was copied. You can paste it into an e-mail.</source>
        <translation>Le texte a été copié. Vous pouvez le coller dans un e-mail.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>« %1 » a été enregistré.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>selfcheck::Navigation</name>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Assistance</translation>
    </message>
</context>
<context>
    <name>selfcheck::PageButton</name>
    <message>
        <source>Open Windows settings</source>
        <translation>Ouvrir les paramètres Windows</translation>
    </message>
    <message>
        <source>Open Windows Security</source>
        <translation>Ouvrir Sécurité Windows</translation>
    </message>
    <message>
        <source>Open control panel</source>
        <translation>Ouvrir le panneau de configuration</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>Your IT department has hidden this page of the Windows settings. Ask them to do this step.</source>
        <translation>Votre service informatique a masqué cette page des paramètres Windows. Demandez-lui de faire cette étape.</translation>
    </message>
</context>
<context>
    <name>selfcheck::ResultView</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Change workplace</source>
        <translation>Modifier le poste de travail</translation>
    </message>
    <message>
        <source>These are the lights behind the result code.</source>
        <translation>Voici les voyants correspondant au code de résultat.</translation>
    </message>
    <message>
        <source>Checked on %1, %2</source>
        <translation>Vérification du %1, %2</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>L’essentiel</translation>
    </message>
</context>
<context>
    <name>selfcheck::RowView</name>
    <message>
        <source>The document asks</source>
        <translation>Prérequis</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Whose job</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Check just this again</source>
        <translation>Revérifier ce point</translation>
    </message>
    <message>
        <source>Checking this point…</source>
        <translation>Vérification de ce point…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Rien n’a encore été vérifié.</translation>
    </message>
    <message>
        <source>The result code names this point as one of the most important.</source>
        <translation>Le code de résultat désigne ce point comme l’un des plus importants.</translation>
    </message>
    <message>
        <source>The result code does not say anything about this point alone.</source>
        <translation>Le code de résultat ne dit rien de ce point en particulier.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>selfcheck::RunningView</name>
    <message>
        <source>Checking this PC</source>
        <translation>Vérification de ce PC</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>done in a moment</source>
        <translation>bientôt terminé</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>encore environ %n seconde</numerusform>
            <numerusform>encore environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking chapter %1.</source>
        <translation>Vérification du chapitre %1 en cours.</translation>
    </message>
    <message>
        <source>Checking chapters %1.</source>
        <translation>Vérification des chapitres %1 en cours.</translation>
    </message>
</context>
<context>
    <name>selfcheck::SidePanel</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Theme and text size</source>
        <translation>Thème et taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>selfcheck::StartView</name>
    <message>
        <source>Is this PC ready?</source>
        <translation>Ce PC est-il prêt ?</translation>
    </message>
    <message>
        <source>The check takes less than a minute. Please make no calls during this time.</source>
        <translation>La vérification dure moins d’une minute. Merci de ne pas téléphoner pendant ce temps.</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>Lancer la vérification</translation>
    </message>
    <message>
        <source>What do you work with?</source>
        <translation>Avec quoi travaillez-vous ?</translation>
    </message>
    <message>
        <source>%1 has preset this choice. Change it if it does not match your work.</source>
        <translation>Cette sélection a été préparée par %1. Modifiez-la si elle ne correspond pas à votre travail.</translation>
    </message>
    <message>
        <source>Self Check sends no report by itself. You decide who gets it.</source>
        <translation>Self Check n’envoie aucun rapport de lui-même. Vous décidez qui le reçoit.</translation>
    </message>
    <message>
        <source>There is no provider profile. The program checks everything the document states; server names are missing.</source>
        <translation>Il n’y a pas de profil du prestataire. Tout ce qui figure dans le document est vérifié ; il manque les noms de serveurs.</translation>
    </message>
    <message>
        <source>Provider profile: %1, version %2.</source>
        <translation>Profil du prestataire : %1, version %2.</translation>
    </message>
    <message>
        <source>Provider profile: %1, version %2. It is signed with a key that Self Check does not know.</source>
        <translation>Profil du prestataire : %1, version %2. Il est signé avec une clé que Self Check ne connaît pas.</translation>
    </message>
    <message>
        <source>Provider profile: %1, version %2. It is not signed.</source>
        <translation>Profil du prestataire : %1, version %2. Il n’est pas signé.</translation>
    </message>
</context>
<context>
    <name>selfcheck::View</name>
    <message>
        <source>This is still being watched.</source>
        <translation>L’observation se poursuit.</translation>
    </message>
</context>
<context>
    <name>selfcheck::WorkplaceForm</name>
    <message>
        <source>Professional Client (in the browser)</source>
        <translation>Professional Client (dans le navigateur)</translation>
    </message>
    <message>
        <source>Professional Client 6 (installed)</source>
        <translation>Professional Client 6 (installé)</translation>
    </message>
    <message>
        <source>Text chat</source>
        <translation>Chat textuel</translation>
    </message>
    <message>
        <source>Video chat</source>
        <translation>Chat vidéo</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Co-browsing</source>
        <translation>Navigation partagée (co-browsing)</translation>
    </message>
    <message>
        <source>Screen and call recording</source>
        <translation>Enregistrement de l’écran et des appels</translation>
    </message>
    <message>
        <source>Telephony over the internet (VoIP)</source>
        <translation>Téléphonie VoIP (par Internet)</translation>
    </message>
    <message>
        <source>TAPI</source>
        <translation>TAPI</translation>
    </message>
    <message>
        <source>Receiving e-mails from the system</source>
        <translation>Réception des e-mails du système</translation>
    </message>
    <message>
        <source>This is a coach PC</source>
        <translation>Ce PC est un PC de coach</translation>
    </message>
    <message>
        <source>Private cloud</source>
        <translation>Cloud privé</translation>
    </message>
</context>
</TS>
