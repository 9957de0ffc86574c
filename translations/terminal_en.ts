<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Terminal</name>
    <message>
        <source>Measured by “%1”</source>
        <translation>Measured by “%1”</translation>
    </message>
    <message>
        <source>The worst light of %1</source>
        <translation>The worst light of %1</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>This version cannot measure it yet</source>
        <translation>This version cannot measure it yet</translation>
    </message>
    <message>
        <source>There is no point “%1”.</source>
        <translation>There is no point “%1”.</translation>
    </message>
    <message>
        <source>Checks whether this PC is ready for the contact centre.</source>
        <translation>Checks whether this PC is ready for the contact centre.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Shows the version.</translation>
    </message>
    <message>
        <source>Language; otherwise that of the system.</source>
        <translation>Language; otherwise that of the system.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Writes the data to the standard output, and progress beside it.</source>
        <translation>Writes the data to the standard output, and progress beside it.</translation>
    </message>
    <message>
        <source>Saves the data.</source>
        <translation>Saves the data.</translation>
    </message>
    <message>
        <source>Saves the report as a PDF.</source>
        <translation>Saves the report as a PDF.</translation>
    </message>
    <message>
        <source>Saves the report as text for an e-mail.</source>
        <translation>Saves the report as text for an e-mail.</translation>
    </message>
    <message>
        <source>Leaves user name, PC name and addresses readable in what is saved. Otherwise they are masked.</source>
        <translation>Leaves user name, PC name and addresses readable in what is saved. Otherwise they are masked.</translation>
    </message>
    <message>
        <source>Also shows every measured value.</source>
        <translation>Also shows every measured value.</translation>
    </message>
    <message>
        <source>Checks this PC. Ctrl-C stops at once and keeps what is known.</source>
        <translation>Checks this PC. Ctrl-C stops at once and keeps what is known.</translation>
    </message>
    <message>
        <source>Only these chapters or points, for instance 12,4.2-disk.</source>
        <translation>Only these chapters or points, for instance 12,4.2-disk.</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LIST</translation>
    </message>
    <message>
        <source>The provider profile.</source>
        <translation>The provider profile.</translation>
    </message>
    <message>
        <source>FILE|LIST</source>
        <translation>FILE|LIST</translation>
    </message>
    <message>
        <source>What this PC is used for: a file, or a list such as channels=voip,recording,role=user-pc.</source>
        <translation>What this PC is used for: a file, or a list such as channels=voip,recording,role=user-pc.</translation>
    </message>
    <message>
        <source>Afterwards also waits for what shows up only in time, such as connections that are cut while they are idle: a few minutes at most. Ctrl-C ends the waiting.</source>
        <translation>Afterwards also waits for what shows up only in time, such as connections that are cut while they are idle: a few minutes at most. Ctrl-C ends the waiting.</translation>
    </message>
    <message>
        <source>Asks every port of the UDP ranges instead of a sample, at most 100 a second: up to a quarter of an hour.</source>
        <translation>Asks every port of the UDP ranges instead of a sample, at most 100 a second: up to a quarter of an hour.</translation>
    </message>
    <message>
        <source>Asks nobody; points that need a person stay grey.</source>
        <translation>Asks nobody; points that need a person stay grey.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Signs in at this PC&apos;s proxy server under this name. The password is asked for, or taken from SELFCHECK_PROXY_PASSWORD; it is kept nowhere.</source>
        <translation>Signs in at this PC’s proxy server under this name. The password is asked for, or taken from SELFCHECK_PROXY_PASSWORD; it is kept nowhere.</translation>
    </message>
    <message>
        <source>Password of %1 for the proxy server: </source>
        <translation>Password of %1 for the proxy server: </translation>
    </message>
    <message>
        <source>There is no password for the proxy server.</source>
        <translation>There is no password for the proxy server.</translation>
    </message>
    <message>
        <source>Nobody is there to type it? Put it into the environment variable %1.</source>
        <translation>Nobody is there to type it? Put it into the environment variable %1.</translation>
    </message>
    <message>
        <source>Shows a saved report (PDF or data).</source>
        <translation>Shows a saved report (PDF or data).</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>REPORT</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>The file.</translation>
    </message>
    <message>
        <source>Shows what changed between two reports.</source>
        <translation>Shows what changed between two reports.</translation>
    </message>
    <message>
        <source>REPORTS</source>
        <translation>REPORTS</translation>
    </message>
    <message>
        <source>The earlier and the later file.</source>
        <translation>The earlier and the later file.</translation>
    </message>
    <message>
        <source>Also shows every measured value that changed.</source>
        <translation>Also shows every measured value that changed.</translation>
    </message>
    <message>
        <source>Shows the lights of a result code.</source>
        <translation>Shows the lights of a result code.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>With or without blanks and hyphens, in capitals or not.</source>
        <translation>With or without blanks and hyphens, in capitals or not.</translation>
    </message>
    <message>
        <source>As data.</source>
        <translation>As data.</translation>
    </message>
    <message>
        <source>Lists every point of the requirements document.</source>
        <translation>Lists every point of the requirements document.</translation>
    </message>
    <message>
        <source>Says what a point asks for, and when which light appears.</source>
        <translation>Says what a point asks for, and when which light appears.</translation>
    </message>
    <message>
        <source>POINT</source>
        <translation>POINT</translation>
    </message>
    <message>
        <source>Its number or its name, for instance 12.4 or 4.2-disk.</source>
        <translation>Its number or its name, for instance 12.4 or 4.2-disk.</translation>
    </message>
    <message>
        <source>Writes the completion for a shell.</source>
        <translation>Writes the completion for a shell.</translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation>The shell.</translation>
    </message>
    <message>
        <source>Shows, signs and verifies provider profiles.</source>
        <translation>Shows, signs and verifies provider profiles.</translation>
    </message>
    <message>
        <source>Shows what a profile contains, without its passwords.</source>
        <translation>Shows what a profile contains, without its passwords.</translation>
    </message>
    <message>
        <source>The profile.</source>
        <translation>The profile.</translation>
    </message>
    <message>
        <source>Says whether the signature fits, and whose it is.</source>
        <translation>Says whether the signature fits, and whose it is.</translation>
    </message>
    <message>
        <source>Only this public key counts.</source>
        <translation>Only this public key counts.</translation>
    </message>
    <message>
        <source>Signs a profile with a private key.</source>
        <translation>Signs a profile with a private key.</translation>
    </message>
    <message>
        <source>The private key (PEM).</source>
        <translation>The private key (PEM).</translation>
    </message>
    <message>
        <source>Where the signed profile goes; otherwise it replaces the old one.</source>
        <translation>Where the signed profile goes; otherwise it replaces the old one.</translation>
    </message>
    <message>
        <source>Makes a new pair of keys for signing.</source>
        <translation>Makes a new pair of keys for signing.</translation>
    </message>
    <message>
        <source>The private key goes here, the public one beside it with .pub at the end.</source>
        <translation>The private key goes here, the public one beside it with .pub at the end.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” is not known here.</translation>
    </message>
    <message>
        <source>Perhaps you mean “%1”.</source>
        <translation>Perhaps you mean “%1”.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 needs a value.</translation>
    </message>
    <message>
        <source>This command needs one more word.</source>
        <translation>This command needs one more word.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>“%1” lists what there is.</source>
        <translation>“%1” lists what there is.</translation>
    </message>
    <message>
        <source>Say what to do, for instance “%1”.</source>
        <translation>Say what to do, for instance “%1”.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Worse</translation>
    </message>
    <message>
        <source>Measured now</source>
        <translation>Measured now</translation>
    </message>
    <message>
        <source>No longer measured</source>
        <translation>No longer measured</translation>
    </message>
    <message>
        <source>The same light, other values</source>
        <translation>The same light, other values</translation>
    </message>
    <message>
        <source>Only in the first report</source>
        <translation>Only in the first report</translation>
    </message>
    <message>
        <source>Only in the second report</source>
        <translation>Only in the second report</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>First report</translation>
    </message>
    <message>
        <source>Second report</source>
        <translation>Second report</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>The reports belong to different versions of the requirements document. Points of the same name may ask for different things.</source>
        <translation>The reports belong to different versions of the requirements document. Points of the same name may ask for different things.</translation>
    </message>
    <message>
        <source>The reports are about differently used workplaces.</source>
        <translation>The reports are about differently used workplaces.</translation>
    </message>
    <message numerus="yes">
        <source>%n points have the same light with other values. “%1” shows them.</source>
        <translation>
            <numerusform>%n point has the same light with other values. “%1” shows it.</numerusform>
            <numerusform>%n points have the same light with other values. “%1” shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are unchanged.</source>
        <translation>
            <numerusform>%n point is unchanged.</numerusform>
            <numerusform>%n points are unchanged.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no completion for “%1”.</source>
        <translation>There is no completion for “%1”.</translation>
    </message>
    <message>
        <source>Possible here: %1</source>
        <translation>Possible here: %1</translation>
    </message>
    <message>
        <source>“%1” of the provider profile</source>
        <translation>“%1” of the provider profile</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: at least %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: at most %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: not %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <translation>%1: one of %2</translation>
    </message>
    <message>
        <source>%1: version %2 or later</source>
        <translation>%1: version %2 or later</translation>
    </message>
    <message>
        <source>In all other cases</source>
        <translation>In all other cases</translation>
    </message>
    <message>
        <source>When which light appears</source>
        <translation>When which light appears</translation>
    </message>
    <message>
        <source>The worst light of these points: %1</source>
        <translation>The worst light of these points: %1</translation>
    </message>
    <message>
        <source>The first line that is true decides.</source>
        <translation>The first line that is true decides.</translation>
    </message>
    <message>
        <source>What the document asks</source>
        <translation>What the document asks</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>It is kept in “%1”.</source>
        <translation>It is kept in “%1”.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>What to name</source>
        <translation>What to name</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>The exit code is the worst light: 0 green, 1 amber, 2 red, 3 grey only. 64 stands for wrong usage, 65 for a file that cannot be used, 70 for a fault in Self Check.</source>
        <translation>The exit code is the worst light: 0 green, 1 amber, 2 red, 3 grey only. 64 stands for wrong usage, 65 for a file that cannot be used, 70 for a fault in Self Check.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The standard output did not take the data: it is closed, or its disk is full.</source>
        <translation>The standard output did not take the data: it is closed, or its disk is full.</translation>
    </message>
    <message>
        <source>is set, not shown</source>
        <translation>is set, not shown</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>“%1” is not signed.</source>
        <translation>“%1” is not signed.</translation>
    </message>
    <message>
        <source>The signature of “%1” fits.</source>
        <translation>The signature of “%1” fits.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signed: %1</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Private key</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public key</translation>
    </message>
    <message>
        <source>Keep the private key to yourself. Who has it can sign profiles in your name.</source>
        <translation>Keep the private key to yourself. Who has it can sign profiles in your name.</translation>
    </message>
    <message>
        <source>There are no words for the language “%1”.</source>
        <translation>There are no words for the language “%1”.</translation>
    </message>
    <message>
        <source>Still watching: %1</source>
        <translation>Still watching: %1</translation>
    </message>
    <message>
        <source>Nearly done.</source>
        <translation>Nearly done.</translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds left.</source>
        <translation>
            <numerusform>About %n second left.</numerusform>
            <numerusform>About %n seconds left.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most important points</source>
        <translation>The most important points</translation>
    </message>
    <message>
        <source>not needed at this workplace</source>
        <translation>not needed at this workplace</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>for information</translation>
    </message>
    <message>
        <source>not measurable in this version</source>
        <translation>not measurable in this version</translation>
    </message>
    <message>
        <source>nothing to measure on this operating system</source>
        <translation>nothing to measure on this operating system</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation>stopped before</translation>
    </message>
    <message>
        <source>needs your help</source>
        <translation>needs your help</translation>
    </message>
    <message>
        <source>There is no provider profile. The program checks everything the document states; server names are missing.</source>
        <translation>There is no provider profile. The program checks everything the document states; server names are missing.</translation>
    </message>
    <message>
        <source>There is no chapter and no point “%1”.</source>
        <translation>There is no chapter and no point “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no word for a workplace.</source>
        <translation>“%1” is no word for a workplace.</translation>
    </message>
    <message>
        <source>Writes down what this PC answers, without private values, for tests.</source>
        <translation>Writes down what this PC answers, without private values, for tests.</translation>
    </message>
    <message>
        <source>Where the record goes; otherwise to the standard output.</source>
        <translation>Where the record goes; otherwise to the standard output.</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>User names</translation>
    </message>
    <message>
        <source>PC names and domains</source>
        <translation>PC names and domains</translation>
    </message>
    <message>
        <source>Account numbers of Windows (SIDs)</source>
        <translation>Account numbers of Windows (SIDs)</translation>
    </message>
    <message>
        <source>Serial numbers and identifiers of devices</source>
        <translation>Serial numbers and identifiers of devices</translation>
    </message>
    <message>
        <source>Hardware addresses (MAC, Bluetooth)</source>
        <translation>Hardware addresses (MAC, Bluetooth)</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-mail addresses</translation>
    </message>
    <message>
        <source>Public IP addresses</source>
        <translation>Public IP addresses</translation>
    </message>
    <message>
        <source>Names of Wi-Fi and other networks</source>
        <translation>Names of Wi-Fi and other networks</translation>
    </message>
    <message>
        <source>Names and numbers of telephone lines</source>
        <translation>Names and numbers of telephone lines</translation>
    </message>
    <message>
        <source>Web addresses in the settings of browsers</source>
        <translation>Web addresses in the settings of browsers</translation>
    </message>
    <message>
        <source>Other entries of browser profiles</source>
        <translation>Other entries of browser profiles</translation>
    </message>
    <message>
        <source>Replaced by stand-ins:</source>
        <translation>Replaced by stand-ins:</translation>
    </message>
    <message>
        <source>Look through the record before you pass it on. The program does not recognise everything that is private, for instance in the names of devices.</source>
        <translation>Look through the record before you pass it on. The program does not recognise everything that is private, for instance in the names of devices.</translation>
    </message>
</context>
</TS>
