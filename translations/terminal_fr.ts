<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Terminal</name>
    <message>
        <source>Measured by “%1”</source>
        <translation>Mesure : « %1 »</translation>
    </message>
    <message>
        <source>The worst light of %1</source>
        <translation>Le moins bon voyant de %1</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>This version cannot measure it yet</source>
        <translation>Cette version ne peut pas encore le mesurer</translation>
    </message>
    <message>
        <source>There is no point “%1”.</source>
        <translation>Il n’y a pas de point « %1 ».</translation>
    </message>
    <message>
        <source>Checks whether this PC is ready for the contact centre.</source>
        <translation>Vérifie si ce PC est prêt pour le centre de contact.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Language; otherwise that of the system.</source>
        <translation>Langue ; sinon celle du système.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Writes the data to the standard output, and progress beside it.</source>
        <translation>Écrit les données sur la sortie standard, la progression à côté.</translation>
    </message>
    <message>
        <source>Saves the data.</source>
        <translation>Enregistre les données.</translation>
    </message>
    <message>
        <source>Saves the report as a PDF.</source>
        <translation>Enregistre le rapport en PDF.</translation>
    </message>
    <message>
        <source>Saves the report as text for an e-mail.</source>
        <translation>Enregistre le rapport sous forme de texte pour un e-mail.</translation>
    </message>
    <message>
        <source>Leaves user name, PC name and addresses readable in what is saved. Otherwise they are masked.</source>
        <translation>Laisse lisibles le nom d’utilisateur, le nom du PC et les adresses dans ce qui est enregistré. Sinon, ils sont masqués.</translation>
    </message>
    <message>
        <source>Also shows every measured value.</source>
        <translation>Affiche aussi chaque valeur mesurée.</translation>
    </message>
    <message>
        <source>Checks this PC. Ctrl-C stops at once and keeps what is known.</source>
        <translation>Vérifie ce PC. Ctrl+C arrête aussitôt et garde ce qui est déjà connu.</translation>
    </message>
    <message>
        <source>Only these chapters or points, for instance 12,4.2-disk.</source>
        <translation>Seulement ces chapitres ou ces points, par exemple 12,4.2-disk.</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>The provider profile.</source>
        <translation>Le profil du prestataire.</translation>
    </message>
    <message>
        <source>FILE|LIST</source>
        <translation>FICHIER|LISTE</translation>
    </message>
    <message>
        <source>What this PC is used for: a file, or a list such as channels=voip,recording,role=user-pc.</source>
        <translation>À quoi sert ce PC : un fichier, ou une liste comme channels=voip,recording,role=user-pc.</translation>
    </message>
    <message>
        <source>Afterwards also waits for what shows up only in time, such as connections that are cut while they are idle: a few minutes at most. Ctrl-C ends the waiting.</source>
        <translation>Attend ensuite ce qui ne se montre qu’avec le temps, par exemple les connexions coupées lorsqu’elles sont au repos : quelques minutes au plus. Ctrl-C met fin à l’attente.</translation>
    </message>
    <message>
        <source>Asks every port of the UDP ranges instead of a sample, at most 100 a second: up to a quarter of an hour.</source>
        <translation>Vérifie chaque port des plages UDP au lieu d’un échantillon, 100 par seconde au plus : jusqu’à un quart d’heure.</translation>
    </message>
    <message>
        <source>Asks nobody; points that need a person stay grey.</source>
        <translation>Ne demande rien à personne ; les points qui demandent votre aide restent gris.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Signs in at this PC&apos;s proxy server under this name. The password is asked for, or taken from SELFCHECK_PROXY_PASSWORD; it is kept nowhere.</source>
        <translation>S’identifie sous ce nom auprès du serveur proxy de ce PC. Le mot de passe est demandé, ou pris dans SELFCHECK_PROXY_PASSWORD ; il n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Password of %1 for the proxy server: </source>
        <translation>Mot de passe de %1 pour le serveur proxy : </translation>
    </message>
    <message>
        <source>There is no password for the proxy server.</source>
        <translation>Il manque le mot de passe du serveur proxy.</translation>
    </message>
    <message>
        <source>Nobody is there to type it? Put it into the environment variable %1.</source>
        <translation>Personne n’est là pour le saisir ? Placez-le dans la variable d’environnement %1.</translation>
    </message>
    <message>
        <source>Shows a saved report (PDF or data).</source>
        <translation>Affiche un rapport enregistré (PDF ou données).</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>RAPPORT</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Le fichier.</translation>
    </message>
    <message>
        <source>Shows what changed between two reports.</source>
        <translation>Affiche ce qui a changé entre deux rapports.</translation>
    </message>
    <message>
        <source>REPORTS</source>
        <translation>RAPPORTS</translation>
    </message>
    <message>
        <source>The earlier and the later file.</source>
        <translation>Le premier fichier, puis le plus récent.</translation>
    </message>
    <message>
        <source>Also shows every measured value that changed.</source>
        <translation>Affiche aussi chaque valeur mesurée qui a changé.</translation>
    </message>
    <message>
        <source>Shows the lights of a result code.</source>
        <translation>Affiche les voyants d’un code de résultat.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>With or without blanks and hyphens, in capitals or not.</source>
        <translation>Avec ou sans espaces et traits d’union, en majuscules ou non.</translation>
    </message>
    <message>
        <source>As data.</source>
        <translation>Sous forme de données.</translation>
    </message>
    <message>
        <source>Lists every point of the requirements document.</source>
        <translation>Liste chaque point du document des prérequis.</translation>
    </message>
    <message>
        <source>Says what a point asks for, and when which light appears.</source>
        <translation>Dit ce qu’un point exige et quand apparaît quel voyant.</translation>
    </message>
    <message>
        <source>POINT</source>
        <translation>POINT</translation>
    </message>
    <message>
        <source>Its number or its name, for instance 12.4 or 4.2-disk.</source>
        <translation>Son numéro ou son nom, par exemple 12.4 ou 4.2-disk.</translation>
    </message>
    <message>
        <source>Writes the completion for a shell.</source>
        <translation>Écrit les complétions pour un shell.</translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation>Le shell.</translation>
    </message>
    <message>
        <source>Shows, signs and verifies provider profiles.</source>
        <translation>Affiche, signe et vérifie des profils de prestataire.</translation>
    </message>
    <message>
        <source>Shows what a profile contains, without its passwords.</source>
        <translation>Affiche le contenu d’un profil, sans ses mots de passe.</translation>
    </message>
    <message>
        <source>The profile.</source>
        <translation>Le profil.</translation>
    </message>
    <message>
        <source>Says whether the signature fits, and whose it is.</source>
        <translation>Dit si la signature correspond, et de qui elle vient.</translation>
    </message>
    <message>
        <source>Only this public key counts.</source>
        <translation>Seule cette clé publique compte.</translation>
    </message>
    <message>
        <source>Signs a profile with a private key.</source>
        <translation>Signe un profil avec une clé privée.</translation>
    </message>
    <message>
        <source>The private key (PEM).</source>
        <translation>La clé privée (PEM).</translation>
    </message>
    <message>
        <source>Where the signed profile goes; otherwise it replaces the old one.</source>
        <translation>Où va le profil signé ; sinon, il remplace l’ancien.</translation>
    </message>
    <message>
        <source>Makes a new pair of keys for signing.</source>
        <translation>Crée une nouvelle paire de clés pour signer.</translation>
    </message>
    <message>
        <source>The private key goes here, the public one beside it with .pub at the end.</source>
        <translation>La clé privée va ici, la clé publique à côté, avec .pub à la fin.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>« %1 » est inconnu ici.</translation>
    </message>
    <message>
        <source>Perhaps you mean “%1”.</source>
        <translation>Vous pensez peut-être à « %1 ».</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>This command needs one more word.</source>
        <translation>Il manque encore un mot à cette commande.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>“%1” lists what there is.</source>
        <translation>« %1 » montre ce qui existe.</translation>
    </message>
    <message>
        <source>Say what to do, for instance “%1”.</source>
        <translation>Indiquez quoi faire, par exemple « %1 ».</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
    <message>
        <source>Measured now</source>
        <translation>Mesuré maintenant</translation>
    </message>
    <message>
        <source>No longer measured</source>
        <translation>N’est plus mesuré</translation>
    </message>
    <message>
        <source>The same light, other values</source>
        <translation>Même voyant, autres valeurs</translation>
    </message>
    <message>
        <source>Only in the first report</source>
        <translation>Uniquement dans le premier rapport</translation>
    </message>
    <message>
        <source>Only in the second report</source>
        <translation>Uniquement dans le second rapport</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>Premier rapport</translation>
    </message>
    <message>
        <source>Second report</source>
        <translation>Second rapport</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>The reports belong to different versions of the requirements document. Points of the same name may ask for different things.</source>
        <translation>Les rapports se rapportent à des versions différentes du document des prérequis. Des points de même nom peuvent exiger des choses différentes.</translation>
    </message>
    <message>
        <source>The reports are about differently used workplaces.</source>
        <translation>Les rapports concernent des postes de travail utilisés différemment.</translation>
    </message>
    <message numerus="yes">
        <source>%n points have the same light with other values. “%1” shows them.</source>
        <translation>
            <numerusform>%n point garde le même voyant avec d’autres valeurs. « %1 » l’affiche.</numerusform>
            <numerusform>%n points gardent le même voyant avec d’autres valeurs. « %1 » les affiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are unchanged.</source>
        <translation>
            <numerusform>%n point est inchangé.</numerusform>
            <numerusform>%n points sont inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no completion for “%1”.</source>
        <translation>Il n’y a pas de complétions pour « %1 ».</translation>
    </message>
    <message>
        <source>Possible here: %1</source>
        <translation>Possible ici : %1</translation>
    </message>
    <message>
        <source>“%1” of the provider profile</source>
        <translation>« %1 » du profil du prestataire</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1 : au moins %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1 : au plus %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1 : pas %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <translation>%1 : une valeur parmi %2</translation>
    </message>
    <message>
        <source>%1: version %2 or later</source>
        <translation>%1 : version %2 ou ultérieure</translation>
    </message>
    <message>
        <source>In all other cases</source>
        <translation>Dans tous les autres cas</translation>
    </message>
    <message>
        <source>When which light appears</source>
        <translation>Quand apparaît quel voyant</translation>
    </message>
    <message>
        <source>The worst light of these points: %1</source>
        <translation>Le moins bon voyant de ces points : %1</translation>
    </message>
    <message>
        <source>The first line that is true decides.</source>
        <translation>La première ligne vraie décide.</translation>
    </message>
    <message>
        <source>What the document asks</source>
        <translation>Ce que demande le document</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>It is kept in “%1”.</source>
        <translation>Le fichier se trouve maintenant ici : « %1 ».</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What to name</source>
        <translation>À indiquer</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>The exit code is the worst light: 0 green, 1 amber, 2 red, 3 grey only. 64 stands for wrong usage, 65 for a file that cannot be used, 70 for a fault in Self Check.</source>
        <translation>Le code de sortie est le moins bon voyant : 0 vert, 1 orange, 2 rouge, 3 seulement gris. 64 signale un appel incorrect, 65 un fichier inutilisable, 70 un défaut de Self Check.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The standard output did not take the data: it is closed, or its disk is full.</source>
        <translation>La sortie standard n’a pas accepté les données : elle est fermée, ou son disque est plein.</translation>
    </message>
    <message>
        <source>is set, not shown</source>
        <translation>est défini, n’est pas affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificat</numerusform>
            <numerusform>%n certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>“%1” is not signed.</source>
        <translation>« %1 » n’est pas signé.</translation>
    </message>
    <message>
        <source>The signature of “%1” fits.</source>
        <translation>La signature de « %1 » correspond.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signé : %1</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Keep the private key to yourself. Who has it can sign profiles in your name.</source>
        <translation>Gardez la clé privée pour vous. Qui la possède peut signer des profils en votre nom.</translation>
    </message>
    <message>
        <source>There are no words for the language “%1”.</source>
        <translation>Il n’y a pas de textes pour la langue « %1 ».</translation>
    </message>
    <message>
        <source>Still watching: %1</source>
        <translation>Observation en cours : %1</translation>
    </message>
    <message>
        <source>Nearly done.</source>
        <translation>Presque fini.</translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds left.</source>
        <translation>
            <numerusform>Encore environ %n seconde.</numerusform>
            <numerusform>Encore environ %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most important points</source>
        <translation>Les points les plus importants</translation>
    </message>
    <message>
        <source>not needed at this workplace</source>
        <translation>inutile à ce poste de travail</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>pour information</translation>
    </message>
    <message>
        <source>not measurable in this version</source>
        <translation>non mesurable dans cette version</translation>
    </message>
    <message>
        <source>nothing to measure on this operating system</source>
        <translation>rien à mesurer sur ce système d’exploitation</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation>arrêté avant</translation>
    </message>
    <message>
        <source>needs your help</source>
        <translation>demande votre aide</translation>
    </message>
    <message>
        <source>There is no provider profile. The program checks everything the document states; server names are missing.</source>
        <translation>Il n’y a pas de profil du prestataire. Tout ce qui figure dans le document est vérifié ; il manque les noms de serveurs.</translation>
    </message>
    <message>
        <source>There is no chapter and no point “%1”.</source>
        <translation>Il n’y a ni chapitre ni point « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no word for a workplace.</source>
        <translation>« %1 » ne décrit pas un poste de travail.</translation>
    </message>
    <message>
        <source>Writes down what this PC answers, without private values, for tests.</source>
        <translation>Note ce que ce PC répond, sans données privées, pour des tests.</translation>
    </message>
    <message>
        <source>Where the record goes; otherwise to the standard output.</source>
        <translation>Où va l’enregistrement ; sinon sur la sortie standard.</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Noms d’utilisateur</translation>
    </message>
    <message>
        <source>PC names and domains</source>
        <translation>Noms de PC et domaines</translation>
    </message>
    <message>
        <source>Account numbers of Windows (SIDs)</source>
        <translation>Numéros de compte de Windows (SID)</translation>
    </message>
    <message>
        <source>Serial numbers and identifiers of devices</source>
        <translation>Numéros de série et identifiants d’appareils</translation>
    </message>
    <message>
        <source>Hardware addresses (MAC, Bluetooth)</source>
        <translation>Adresses matérielles (MAC, Bluetooth)</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Public IP addresses</source>
        <translation>Adresses IP publiques</translation>
    </message>
    <message>
        <source>Names of Wi-Fi and other networks</source>
        <translation>Noms de réseaux Wi-Fi et autres</translation>
    </message>
    <message>
        <source>Names and numbers of telephone lines</source>
        <translation>Noms et numéros de lignes téléphoniques</translation>
    </message>
    <message>
        <source>Web addresses in the settings of browsers</source>
        <translation>Adresses web dans les paramètres des navigateurs</translation>
    </message>
    <message>
        <source>Other entries of browser profiles</source>
        <translation>Autres entrées des profils de navigateur</translation>
    </message>
    <message>
        <source>Replaced by stand-ins:</source>
        <translation>Remplacé par des valeurs fictives :</translation>
    </message>
    <message>
        <source>Look through the record before you pass it on. The program does not recognise everything that is private, for instance in the names of devices.</source>
        <translation>Relisez l’enregistrement avant de le transmettre. Le programme ne reconnaît pas tout ce qui est privé, par exemple dans les noms d’appareils.</translation>
    </message>
</context>
</TS>
