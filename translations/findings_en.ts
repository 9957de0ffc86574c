<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Self Check authors
     SPDX-License-Identifier: Apache-2.0 -->
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <!-- What was found and the next step. Keys: <row or probe>.<verdict>.<case>, <row or probe>.action.<case>;
         in braces: a measured value, {required} the demanded value, {provider} the telephony provider's name,
         {row} the number of another point ("12.4"). -->
    <!-- Chapter 1: operating system and hardware, deployment -->
    <message><source>1-os-hardware.green.supported</source><translation>{os.name} is supported by its maker. Memory ({memory.totalBytes}), processor and disk meet the requirements that were checked.</translation></message>
    <message><source>1-os-hardware.green.support-unknown</source><translation>Memory ({memory.totalBytes}), processor and disk meet the requirements that were checked. How long the maker supports {os.name} is not known to this program.</translation></message>
    <message><source>1-os-hardware.green.linux</source><translation>{os.name} is supported by its maker. Memory ({memory.totalBytes}) and system drive ({systemDisk.totalBytes}) reach our own limit for Linux.</translation></message>
    <message><source>1-os-hardware.green.linux-support-unknown</source><translation>Memory ({memory.totalBytes}) and system drive ({systemDisk.totalBytes}) reach our own limit for Linux. How long the maker supports {os.name} is not known to this program.</translation></message>
    <message><source>1-os-hardware.amber.older</source><translation>{os.name} is out of support. There are no more security updates.</translation></message>
    <message><source>1-os-hardware.amber.ended-windows-10</source><translation>The maker’s regular support for {os.name} ended on {os.supportEndsDate}.</translation></message>
    <message><source>1-os-hardware.amber.ended</source><translation>The maker’s support for {os.name} (version {os.version}) ended on {os.supportEndsDate}.</translation></message>
    <message><source>1-os-hardware.amber.ending</source><translation>The maker’s support for {os.name} (version {os.version}) ends on {os.supportEndsDate}.</translation></message>
    <message><source>1-os-hardware.amber.reboot</source><translation>The operating system is waiting for a restart.</translation></message>
    <message><source>1-os-hardware.amber.memory-tight</source><translation>This PC has {memory.totalBytes} of memory. For {os.name} that is only just enough.</translation></message>
    <message><source>1-os-hardware.amber.security-unknown</source><translation>It could not be read whether this PC has TPM 2.0 (the security chip) and Secure Boot.</translation></message>
    <message><source>1-os-hardware.amber.extended-windows-10</source><translation>The maker’s regular support for {os.name} ended on {os.supportEndsDate}. This PC has received security updates since then (build {os.build}).</translation></message>
    <message><source>1-os-hardware.amber.ended-windows-11</source><translation>The maker’s support for {os.name} (version {os.version}) ended on {os.supportEndsDate}.</translation></message>
    <message><source>1-os-hardware.amber.ending-windows-11</source><translation>The maker’s support for {os.name} (version {os.version}) ends on {os.supportEndsDate}.</translation></message>
    <message><source>1-os-hardware.amber.processor</source><translation>The processor ({cpu.name}) is probably not on Microsoft’s list for Windows 11.</translation></message>
    <message><source>1-os-hardware.amber.screen-720</source><translation>The display shows {display.size} pixels. {os.name} needs at least 1280 × 720.</translation></message>
    <message><source>1-os-hardware.amber.screen-600</source><translation>The display shows {display.size} pixels. {os.name} needs at least 800 × 600.</translation></message>
    <message><source>1-os-hardware.amber.saver</source><translation>Windows’ battery saver is on. It slows down programs in the background, so calls may arrive late. The document says nothing about this.</translation></message>
    <message><source>1-os-hardware.amber.plan</source><translation>This PC uses a power plan that slows down the processor. Voice and video may stutter because of it. The document says nothing about this.</translation></message>
    <message><source>1-os-hardware.amber.sleep-mains</source><translation>When plugged in, this PC goes to sleep after {power.sleepOnMainsSec} without input. Calls no longer reach you then. Our own limit is at least 30 minutes.</translation></message>
    <message><source>1-os-hardware.amber.sleep-battery</source><translation>This PC runs on battery and goes to sleep after {power.sleepOnBatterySec} without input. Calls no longer reach you then. Our own limit is at least 30 minutes.</translation></message>
    <message><source>1-os-hardware.red.disk-20gb</source><translation>The system drive has {systemDisk.totalBytes}. {os.name} needs at least 20 GB.</translation></message>
    <message><source>1-os-hardware.red.memory-4gb</source><translation>This PC has {memory.totalBytes} of memory. {os.name} needs at least 4 GB.</translation></message>
    <message><source>1-os-hardware.red.memory-2gb</source><translation>This PC has {memory.totalBytes} of memory. {os.name} needs at least 2 GB.</translation></message>
    <message><source>1-os-hardware.red.memory-1gb</source><translation>This PC has {memory.totalBytes} of memory. {os.name} needs at least 1 GB.</translation></message>
    <message><source>1-os-hardware.red.memory-linux</source><translation>This PC has {memory.totalBytes} of memory. Our own limit for Linux is at least 2 GB.</translation></message>
    <message><source>1-os-hardware.red.disk-64gb</source><translation>The system drive has {systemDisk.totalBytes}. {os.name} needs at least 64 GB.</translation></message>
    <message><source>1-os-hardware.red.disk-32gb</source><translation>The system drive has {systemDisk.totalBytes}. {os.name} needs at least 32 GB.</translation></message>
    <message><source>1-os-hardware.red.disk-linux</source><translation>The system drive has {systemDisk.totalBytes}. Our own limit for Linux is at least 10 GB.</translation></message>
    <message><source>1-os-hardware.red.cores</source><translation>The processor has only one core. {os.name} needs at least two.</translation></message>
    <message><source>1-os-hardware.red.clock-1000</source><translation>The processor runs at {cpu.clockMhz}. {os.name} needs at least 1 GHz.</translation></message>
    <message><source>1-os-hardware.red.clock-1400</source><translation>The processor runs at {cpu.clockMhz}. {os.name} needs at least 1.4 GHz.</translation></message>
    <message><source>1-os-hardware.red.tpm</source><translation>This PC has no TPM 2.0, the security chip that {os.name} asks for.</translation></message>
    <message><source>1-os-hardware.red.firmware</source><translation>This PC starts in the old BIOS mode. {os.name} asks for UEFI with Secure Boot.</translation></message>
    <message><source>1-os-hardware.action</source><translation>Show this point to your IT department. The PC has to be upgraded or replaced.</translation></message>
    <message><source>1-os-hardware.action.older</source><translation>Ask your IT department for a PC with a current version of Windows.</translation></message>
    <message><source>1-os-hardware.action.ended-windows-10</source><translation>Ask your IT department whether this PC receives Extended Security Updates (ESU) or will get Windows 11.</translation></message>
    <message><source>1-os-hardware.action.ended</source><translation>Ask your IT department to install a version that the maker still supports.</translation></message>
    <message><source>1-os-hardware.action.ending</source><translation>Ask your IT department to install a newer version by then.</translation></message>
    <message><source>1-os-hardware.action.reboot</source><translation>Save your work and restart the PC.</translation></message>
    <message><source>1-os-hardware.action.memory-tight</source><translation>Ask your IT department whether this PC can get more memory.</translation></message>
    <message><source>1-os-hardware.action.security-unknown</source><translation>Ask your IT department to check TPM 2.0 and Secure Boot on this PC.</translation></message>
    <message><source>1-os-hardware.action.tpm</source><translation>Ask your IT department to turn on TPM 2.0 in the firmware (UEFI) of this PC. If the chip is missing, the PC has to be replaced.</translation></message>
    <message><source>1-os-hardware.action.firmware</source><translation>Ask your IT department to switch this PC to UEFI with Secure Boot.</translation></message>
    <message><source>1-os-hardware.action.extended-windows-10</source><translation>Ask your IT department how long this PC will get Extended Security Updates (ESU) and when it will get Windows 11.</translation></message>
    <message><source>1-os-hardware.action.ended-windows-11</source><translation>Open “Windows Update” and install the newest version of Windows 11 offered there. If none is offered, ask your IT department.</translation></message>
    <message><source>1-os-hardware.action.ending-windows-11</source><translation>Open “Windows Update” and install the newest version of Windows 11 offered there. If none is offered, ask your IT department.</translation></message>
    <message><source>1-os-hardware.action.processor</source><translation>Show this point to your IT department. This PC may not be offered larger Windows updates.</translation></message>
    <message><source>1-os-hardware.action.screen-720</source><translation>Open the display settings and choose a higher resolution. If the display offers none, ask your IT department for another one.</translation></message>
    <message><source>1-os-hardware.action.screen-600</source><translation>Open the display settings and choose a higher resolution. If the display offers none, ask your IT department for another one.</translation></message>
    <message><source>1-os-hardware.action.saver</source><translation>Plug in the power supply and turn off battery saver in the Windows settings under “System”.</translation></message>
    <message><source>1-os-hardware.action.plan</source><translation>Choose the power plan “Balanced” in the power options.</translation></message>
    <message><source>1-os-hardware.action.sleep-mains</source><translation>Open the power settings and set sleep when plugged in to at least 30 minutes or “Never”.</translation></message>
    <message><source>1-os-hardware.action.sleep-battery</source><translation>Plug in the power supply. Then check this point again.</translation></message>
    <message><source>1-deployment.grey.information.cloud</source><translation>You work with the cloud variant.</translation></message>
    <message><source>1-deployment.grey.information.private-cloud</source><translation>You work with the private cloud variant. Agree location, network and PBX with your telephony provider.</translation></message>
    <!-- Chapters 3 and 4.1: browsers -->
    <message><source>browsers.green.current</source><translation>{browsers.best} {browsers.bestVersion} is up to date. It was compared with the version list of {browsers.tableDate}.</translation></message>
    <message><source>browsers.amber.behind</source><translation>{browsers.best} {browsers.bestVersion} is not up to date. The current version is {browsers.currentVersion}.</translation></message>
    <message><source>browsers.amber.unknown</source><translation>With the version list of {browsers.tableDate} it could not be told whether {browsers.best} is up to date.</translation></message>
    <message><source>browsers.red.far-behind</source><translation>{browsers.best} {browsers.bestVersion} is far behind the current version {browsers.currentVersion}.</translation></message>
    <message><source>browsers.red.none</source><translation>None of the named browsers was found on this PC: Microsoft Edge, Mozilla Firefox or Google Chrome.</translation></message>
    <message><source>browsers.action.behind</source><translation>Open the page “{browsers.updatePage}”. The update starts by itself. Then restart the browser.</translation></message>
    <message><source>browsers.action.unknown</source><translation>Open the page “{browsers.updatePage}”. The update starts by itself. Then restart the browser.</translation></message>
    <message><source>browsers.action.far-behind</source><translation>Open the page “{browsers.updatePage}”. The update starts by itself. Then restart the browser.</translation></message>
    <message><source>browsers.action.none</source><translation>Install one of these browsers from its maker’s website. If you don’t have the rights to do so, ask your IT department.</translation></message>
    <message><source>3-javascript.green.on</source><translation>Neither policies nor settings of {browsers.used} switch JavaScript off.</translation></message>
    <message><source>3-javascript.amber.elsewhere</source><translation>JavaScript is off in {browsers.used}, but not in {browsers.javascriptElsewhere}. The cause: {browsers.javascriptCulprits}.</translation></message>
    <message><source>3-javascript.amber.by-site</source><translation>JavaScript is not set alike for every website in {browsers.used}. The provider profile does not say which address you work with. The entries: {browsers.javascriptCulprits}.</translation></message>
    <message><source>3-javascript.red.off</source><translation>JavaScript is switched off in {browsers.used}: {browsers.javascriptCulprits}.</translation></message>
    <message><source>3-javascript.red.off-policy</source><translation>A policy of your organisation switches JavaScript off in {browsers.used}: {browsers.javascriptCulprits}.</translation></message>
    <message><source>3-javascript.grey.missing_fact</source><translation>A setting of the browser could not be read or understood. The measured values name it.</translation></message>
    <message><source>3-javascript.action.off</source><translation>Open the page “{browsers.javascriptPage}” in {browsers.used} and allow JavaScript.</translation></message>
    <message><source>3-javascript.action.elsewhere</source><translation>Work with {browsers.javascriptElsewhere}, or have JavaScript allowed in {browsers.used}.</translation></message>
    <message><source>3-javascript.action.off-policy</source><translation>Ask your IT department to allow JavaScript for the address of your telephony provider.</translation></message>
    <message><source>3-javascript.action.by-site</source><translation>Compare these entries with the address that you open to work.</translation></message>
    <message><source>4.1-javascript.green</source><translation>JavaScript is on for the Professional Client, too.</translation></message>
    <message><source>4.1-javascript.amber</source><translation>JavaScript for the Professional Client deserves a look. Point {row} shows why.</translation></message>
    <message><source>4.1-javascript.red</source><translation>JavaScript is off, and the Professional Client needs it. Point {row} shows it.</translation></message>
    <message><source>4.1-javascript.action</source><translation>Go to point {row} and take the next step there.</translation></message>
    <message><source>4.1-cookies.green</source><translation>Cookies are allowed for the Professional Client, too.</translation></message>
    <message><source>4.1-cookies.amber</source><translation>Cookies for the Professional Client deserve a look. Point {row} shows why.</translation></message>
    <message><source>4.1-cookies.red</source><translation>Cookies are blocked, and the Professional Client needs them. Point {row} shows it.</translation></message>
    <message><source>4.1-cookies.action</source><translation>Go to point {row} and take the next step there.</translation></message>
    <message><source>3-cookies.green.allowed</source><translation>Neither policies nor settings of {browsers.used} block cookies.</translation></message>
    <message><source>3-cookies.amber.cleared</source><translation>{browsers.used} deletes cookies when it closes. You then have to sign in again every day. The cause: {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.amber.cleared-policy</source><translation>A policy of your organisation makes {browsers.used} delete cookies when it closes: {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.amber.elsewhere</source><translation>{browsers.used} blocks cookies, {browsers.cookiesElsewhere} does not. The cause: {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.amber.by-site</source><translation>{browsers.used} does not treat cookies alike on every website. The provider profile does not say which address you work with. The entries: {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.red.blocked</source><translation>{browsers.used} blocks cookies: {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.red.blocked-policy</source><translation>A policy of your organisation blocks cookies in {browsers.used}: {browsers.cookiesCulprits}.</translation></message>
    <message><source>3-cookies.grey.missing_fact</source><translation>A setting of the browser could not be read or understood. The measured values name it.</translation></message>
    <message><source>3-cookies.action.cleared</source><translation>Open the page “{browsers.cookiesPage}” in {browsers.used} and exempt the address of your telephony provider from deletion.</translation></message>
    <message><source>3-cookies.action.blocked</source><translation>Open the page “{browsers.cookiesPage}” in {browsers.used} and allow cookies.</translation></message>
    <message><source>3-cookies.action.elsewhere</source><translation>Work with {browsers.cookiesElsewhere}, or have cookies allowed in {browsers.used}.</translation></message>
    <message><source>3-cookies.action.cleared-policy</source><translation>Ask your IT department to exempt the address of your telephony provider from deletion.</translation></message>
    <message><source>3-cookies.action.blocked-policy</source><translation>Ask your IT department to allow cookies for the address of your telephony provider.</translation></message>
    <message><source>3-cookies.action.by-site</source><translation>Compare these entries with the address that you open to work.</translation></message>
    <message><source>4.1-localstorage.green.allowed</source><translation>Neither policies nor settings of {browsers.used} block LocalStorage.</translation></message>
    <message><source>4.1-localstorage.amber.cleared</source><translation>{browsers.used} empties LocalStorage when it closes. What the Professional Client remembers is gone then. The cause: {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.amber.cleared-policy</source><translation>A policy of your organisation makes {browsers.used} empty LocalStorage when it closes: {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.amber.elsewhere</source><translation>{browsers.used} blocks LocalStorage, {browsers.localStorageElsewhere} does not. The cause: {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.amber.by-site</source><translation>{browsers.used} does not treat LocalStorage alike on every website. The provider profile does not say which address you work with. The entries: {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.red.blocked</source><translation>{browsers.used} blocks LocalStorage: {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.red.blocked-policy</source><translation>A policy of your organisation blocks LocalStorage in {browsers.used}: {browsers.localStorageCulprits}.</translation></message>
    <message><source>4.1-localstorage.grey.missing_fact</source><translation>A setting of the browser could not be read or understood. The measured values name it.</translation></message>
    <message><source>4.1-localstorage.action.cleared</source><translation>Open the page “{browsers.localStoragePage}” in {browsers.used} and exempt the address of your telephony provider from deletion.</translation></message>
    <message><source>4.1-localstorage.action.blocked</source><translation>Open the page “{browsers.localStoragePage}” in {browsers.used} and allow LocalStorage.</translation></message>
    <message><source>4.1-localstorage.action.elsewhere</source><translation>Work with {browsers.localStorageElsewhere}, or have LocalStorage allowed in {browsers.used}.</translation></message>
    <message><source>4.1-localstorage.action.cleared-policy</source><translation>Ask your IT department to exempt the address of your telephony provider from deletion.</translation></message>
    <message><source>4.1-localstorage.action.blocked-policy</source><translation>Ask your IT department to allow LocalStorage for the address of your telephony provider.</translation></message>
    <message><source>4.1-localstorage.action.by-site</source><translation>Compare these entries with the address that you open to work.</translation></message>
    <message><source>4.1-browser.amber.sleeps</source><translation>{browsers.used} puts tabs in the background to sleep. Calls and messages can then be missed. The cause: {browsers.sleepCulprits}.</translation></message>
    <message><source>4.1-browser.amber.sleeps-policy</source><translation>A policy of your organisation puts tabs in the background to sleep in {browsers.used}. Calls and messages can then be missed. The cause: {browsers.sleepCulprits}.</translation></message>
    <message><source>4.1-browser.action.sleeps</source><translation>Open the page “{browsers.sleepPage}” in {browsers.used} and switch this off for the address of your telephony provider.</translation></message>
    <message><source>4.1-browser.action.sleeps-policy</source><translation>Ask your IT department to exempt the address of your telephony provider from sleeping tabs.</translation></message>
    <!-- Chapter 4.2 -->
    <message><source>4.2-windows.green.windows</source><translation>This PC runs {os.name}.</translation></message>
    <message><source>4.2-windows.red.s-mode</source><translation>{os.name} runs in S mode. The Professional Client 6 cannot be installed that way.</translation></message>
    <message><source>4.2-windows.action.s-mode</source><translation>Ask your IT department to switch out of S mode. This cannot be undone.</translation></message>
    <message><source>4.2-windows.grey.unsupported</source><translation>Not on this system: the Professional Client 6 runs on Windows only.</translation></message>
    <message><source>4.2-dotnet.grey.unsupported</source><translation>Not on this system: .NET Framework exists on Windows only.</translation></message>
    <message><source>4.2-clickonce-browser.grey.unsupported</source><translation>Not on this system: ClickOnce exists on Windows only.</translation></message>
    <message><source>4.2-clickonce.grey.unsupported</source><translation>Not on this system: ClickOnce exists on Windows only.</translation></message>
    <message><source>11-clickonce.grey.unsupported</source><translation>Not on this system: ClickOnce exists on Windows only.</translation></message>
    <message><source>4.2-msi.grey.unsupported</source><translation>Not on this system: MSI packages exist on Windows only.</translation></message>
    <message><source>4.2-exe.grey.unsupported</source><translation>Not on this system: the Professional Client 6 runs on Windows only.</translation></message>
    <message><source>5-driver.grey.unsupported</source><translation>Not on this system: TAPI exists on Windows only.</translation></message>
    <message><source>5-incoming-line.grey.unsupported</source><translation>Not on this system: TAPI exists on Windows only.</translation></message>
    <message><source>5-user-line.grey.unsupported</source><translation>Not on this system: TAPI exists on Windows only.</translation></message>
    <message><source>4.2-disk.green.enough</source><translation>Drive {disk.drive} has {disk.freeBytes} free. {required} is required.</translation></message>
    <message><source>4.2-disk.amber.little</source><translation>Drive {disk.drive} has {disk.freeBytes} free. {required} is required, and updates need room too.</translation></message>
    <message><source>4.2-disk.red.too-little</source><translation>Drive {disk.drive} has only {disk.freeBytes} free. {required} is required.</translation></message>
    <message><source>4.2-disk.action</source><translation>Empty the recycle bin and delete files on this drive that you no longer need.</translation></message>
    <message><source>4.2-dotnet.green.sufficient</source><translation>.NET Framework {dotnet.version} is installed. Version 4.6.2 or later is required. Microsoft supports this version for as long as this Windows.</translation></message>
    <message><source>4.2-dotnet.green.until</source><translation>.NET Framework {dotnet.version} is installed. Version 4.6.2 or later is required. Microsoft supports this version until {dotnet.supportEndsDate}.</translation></message>
    <message><source>4.2-dotnet.green.ended</source><translation>.NET Framework {dotnet.version} is installed. Version 4.6.2 or later is required. Microsoft stopped supporting this version on {dotnet.supportEndsDate}.</translation></message>
    <message><source>4.2-dotnet.red.too-old</source><translation>This PC has .NET Framework {dotnet.version}, which Microsoft stopped supporting on {dotnet.supportEndsDate}. Version 4.6.2 or later is required.</translation></message>
    <message><source>4.2-dotnet.red.absent</source><translation>This PC has no .NET Framework 4.6.2 or later.</translation></message>
    <message><source>4.2-dotnet.red.damaged</source><translation>.NET Framework {dotnet.version} is registered, but its runtime (clr.dll) is missing on this PC.</translation></message>
    <message><source>4.2-dotnet.action</source><translation>Run Windows Update. If the point stays red, ask your IT department for .NET Framework 4.8 from dotnet.microsoft.com.</translation></message>
    <message><source>4.2-dotnet.action.damaged</source><translation>Ask your IT department to repair .NET Framework. The tool for it is on dotnet.microsoft.com.</translation></message>
    <message><source>4.2-clickonce-browser.green.default</source><translation>{clickonceBrowser.use} opens your links and can start ClickOnce applications.</translation></message>
    <message><source>4.2-clickonce-browser.amber.other</source><translation>Your default browser {clickonceBrowser.default} can’t start ClickOnce applications. {clickonceBrowser.use} can.</translation></message>
    <message><source>4.2-clickonce-browser.amber.default-unknown</source><translation>{clickonceBrowser.use} can start ClickOnce applications. Which browser opens your links could not be found out.</translation></message>
    <message><source>4.2-clickonce-browser.amber.downloads-off</source><translation>A rule forbids Microsoft Edge every download, which can stop ClickOnce too ({clickonceBrowser.place} = {clickonceBrowser.value}).</translation></message>
    <message><source>4.2-clickonce-browser.red.edge-off</source><translation>No browser on this PC can start a ClickOnce application. A rule forbids it in Microsoft Edge ({clickonceBrowser.place} = {clickonceBrowser.value}).</translation></message>
    <message><source>4.2-clickonce-browser.red.add-on-off</source><translation>No browser on this PC can start a ClickOnce application. In {clickonceBrowser.use} the add-on “{clickonceBrowser.addOn}” is switched off or too old.</translation></message>
    <message><source>4.2-clickonce-browser.red.none</source><translation>No browser on this PC can start a ClickOnce application.</translation></message>
    <message><source>4.2-clickonce-browser.action.other</source><translation>Open the link to the Professional Client 6 in {clickonceBrowser.use}, or choose this browser as the default.</translation></message>
    <message><source>4.2-clickonce-browser.action.default-unknown</source><translation>Open the link to the Professional Client 6 in {clickonceBrowser.use}, or choose this browser as the default.</translation></message>
    <message><source>4.2-clickonce-browser.action.downloads-off</source><translation>Ask your IT department to allow the download of the Professional Client 6 in Microsoft Edge.</translation></message>
    <message><source>4.2-clickonce-browser.action.edge-off</source><translation>Ask your IT department to allow ClickOnce in Microsoft Edge.</translation></message>
    <message><source>4.2-clickonce-browser.action.add-on-off</source><translation>Switch the add-on on in {clickonceBrowser.use}. If that is not possible, ask your IT department for Microsoft Edge.</translation></message>
    <message><source>4.2-clickonce-browser.action.none</source><translation>Ask your IT department for an up-to-date version of Microsoft Edge.</translation></message>
    <message><source>clickonce.green.ready</source><translation>Windows is set up for ClickOnce applications. We found nothing that prevents them.</translation></message>
    <message><source>clickonce.red.dotnet</source><translation>ClickOnce applications need .NET Framework 4.6.2 or later, which this PC does not have.</translation></message>
    <message><source>clickonce.action.dotnet</source><translation>Run Windows Update. If the point stays red, ask your IT department for .NET Framework 4.8 from dotnet.microsoft.com.</translation></message>
    <message><source>clickonce.red.s-mode</source><translation>Windows runs in S mode. ClickOnce applications can’t be installed in it.</translation></message>
    <message><source>clickonce.action.s-mode</source><translation>Ask your IT department to switch out of S mode. This can’t be undone.</translation></message>
    <message><source>clickonce.red.dfshim</source><translation>The file dfshim.dll is missing. Without it Windows starts no ClickOnce application.</translation></message>
    <message><source>clickonce.action.dfshim</source><translation>Ask your IT department to repair .NET Framework. The tool for it is on dotnet.microsoft.com.</translation></message>
    <message><source>clickonce.red.association</source><translation>Windows does not open files ending in .application with ClickOnce. The entry {clickonce.place} is missing or names something else.</translation></message>
    <message><source>clickonce.action.association</source><translation>Ask your IT department to repair .NET Framework. The tool for it is on dotnet.microsoft.com.</translation></message>
    <message><source>clickonce.red.opener</source><translation>Another program opens files ending in .application on this PC ({clickonce.value}).</translation></message>
    <message><source>clickonce.action.opener</source><translation>Open the default apps and look for .application. Choose the entry for ClickOnce there.</translation></message>
    <message><source>clickonce.red.prompt-disabled</source><translation>A rule on this PC prevents ClickOnce programs from being installed from the internet ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-disabled</source><translation>Ask your IT department to set this value to Enabled or to trust the publisher of the program.</translation></message>
    <message><source>clickonce.red.cache</source><translation>This account may not write to the folder {clickonce.place}. ClickOnce keeps its programs there.</translation></message>
    <message><source>clickonce.action.cache</source><translation>Ask your IT department for the right to write to this folder.</translation></message>
    <message><source>clickonce.amber.software-restriction</source><translation>A group policy does not allow programs in your own folder, which is where ClickOnce keeps them ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.software-restriction</source><translation>Ask your IT department whether this rule allows the Professional Client 6.</translation></message>
    <message><source>clickonce.amber.prompt-trusted-only</source><translation>ClickOnce programs from the internet run here only if the PC trusts their publisher or their address ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-trusted-only</source><translation>Ask your IT department whether the PC trusts the publisher of the Professional Client 6.</translation></message>
    <message><source>clickonce.amber.prompt-signed</source><translation>ClickOnce programs from the internet run here only with the signature of an identified publisher ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-signed</source><translation>Ask your telephony provider whether the Professional Client 6 is signed.</translation></message>
    <message><source>clickonce.amber.prompt-32</source><translation>A stricter rule for ClickOnce applies to 32-bit programs ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.prompt-32</source><translation>Ask your IT department to set the rule alike for 32-bit and 64-bit programs.</translation></message>
    <message><source>clickonce.amber.applocker</source><translation>AppLocker allows only chosen programs on this PC. We found no rule for the folder of ClickOnce.</translation></message>
    <message><source>clickonce.action.applocker</source><translation>Ask your IT department whether AppLocker allows the Professional Client 6.</translation></message>
    <message><source>clickonce.amber.smart-app-control</source><translation>Smart App Control of Windows blocks programs that it does not know.</translation></message>
    <message><source>clickonce.action.smart-app-control</source><translation>If the Professional Client 6 does not start, look in Windows Security whether it was blocked. If so, ask your IT department.</translation></message>
    <message><source>clickonce.amber.cache-network</source><translation>The folder for ClickOnce programs lies on a network drive. While that can’t be reached, the Professional Client 6 does not start.</translation></message>
    <message><source>clickonce.action.cache-network</source><translation>Ask your IT department to keep the folder {clickonce.place} on this PC.</translation></message>
    <message><source>clickonce.amber.profile</source><translation>When you sign out, Windows discards what changed in your user profile. The Professional Client 6 then has to be installed again.</translation></message>
    <message><source>clickonce.action.profile</source><translation>Sign out and in again. If the point stays amber, ask your IT department for a lasting user profile.</translation></message>
    <message><source>clickonce.amber.quota</source><translation>ClickOnce programs are allowed less room than Windows intends ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.quota</source><translation>Ask your IT department to delete this value. Windows then allows 250 MB.</translation></message>
    <message><source>clickonce.amber.content-type</source><translation>The file type .application does not say that it belongs to ClickOnce ({clickonce.place}). Some browsers then don’t start it.</translation></message>
    <message><source>clickonce.action.content-type</source><translation>Ask your IT department to repair .NET Framework. The tool for it is on dotnet.microsoft.com.</translation></message>
    <message><source>clickonce.amber.direct-invoke</source><translation>Browsers can only hand ClickOnce a downloaded copy here, not the address ({clickonce.place} = {clickonce.value}).</translation></message>
    <message><source>clickonce.action.direct-invoke</source><translation>Ask your IT department to repair .NET Framework. The tool for it is on dotnet.microsoft.com.</translation></message>
    <message><source>4.2-msi.green.allowed</source><translation>Windows Installer is ready, and no rule forbids MSI packages.</translation></message>
    <message><source>4.2-msi.amber.no-service</source><translation>The service Windows Installer (msiserver) is missing. MSI packages can’t be installed on this PC.</translation></message>
    <message><source>4.2-msi.amber.service-disabled</source><translation>The service Windows Installer (msiserver) is disabled. MSI packages can’t be installed on this PC.</translation></message>
    <message><source>4.2-msi.amber.forbidden</source><translation>A rule forbids all MSI packages on this PC ({installer.place} = {installer.value}).</translation></message>
    <message><source>4.2-msi.amber.managed-only</source><translation>Only the IT department may install MSI packages on this PC ({installer.place} = {installer.value}).</translation></message>
    <message><source>4.2-msi.amber.s-mode</source><translation>Windows runs in S mode. MSI packages can’t be installed in it.</translation></message>
    <message><source>4.2-msi.action.no-service</source><translation>If ClickOnce is not possible, ask your IT department to switch the service Windows Installer on.</translation></message>
    <message><source>4.2-msi.action.service-disabled</source><translation>If ClickOnce is not possible, ask your IT department to switch the service Windows Installer on.</translation></message>
    <message><source>4.2-msi.action.forbidden</source><translation>If ClickOnce is not possible, ask your IT department to allow the MSI package of the Professional Client 6.</translation></message>
    <message><source>4.2-msi.action.managed-only</source><translation>If ClickOnce is not possible, ask your IT department to install the MSI package of the Professional Client 6.</translation></message>
    <message><source>4.2-msi.action.s-mode</source><translation>Ask your IT department to switch out of S mode. This can’t be undone.</translation></message>
    <message><source>4.2-exe.green.clickonce</source><translation>ClickOnce fits this PC. It is no terminal server, and nothing prevents ClickOnce.</translation></message>
    <message><source>4.2-exe.green.exe-admin</source><translation>The EXE file fits this terminal server. Your account has the administrator rights for the first installation.</translation></message>
    <message><source>4.2-exe.amber.exe</source><translation>The EXE file fits this terminal server. The first installation needs administrator rights, which your account does not have.</translation></message>
    <message><source>4.2-exe.amber.msi</source><translation>The MSI package fits this PC, because ClickOnce is not possible. Updates then don’t come by themselves.</translation></message>
    <message><source>4.2-exe.red.none</source><translation>None of the three deployment variants fits this PC. ClickOnce and MSI are not possible, and it is no terminal server.</translation></message>
    <message><source>4.2-exe.action.exe</source><translation>Ask your IT department to install the Professional Client 6 on the terminal server. They need the configuration string for it.</translation></message>
    <message><source>4.2-exe.action.msi</source><translation>Ask your IT department for the MSI package. What prevents ClickOnce stands under “Deployment with ClickOnce”.</translation></message>
    <message><source>4.2-exe.action.none</source><translation>Go to the point “Deployment with ClickOnce” and do the next step there.</translation></message>
    <!-- Rows that take the worst light of others -->
    <message><source>4.1-servers.green</source><translation>All servers and networks of chapter 12 have answered.</translation></message>
    <message><source>4.1-servers.amber</source><translation>Not every connection of chapter 12 is proven. Point {row} shows it.</translation></message>
    <message><source>4.1-servers.red</source><translation>At least one connection of chapter 12 cannot be established. Point {row} shows it.</translation></message>
    <message><source>4.1-servers.action</source><translation>Go to point {row} and take the next step there.</translation></message>
    <message><source>4.2-servers.green</source><translation>All servers and networks of chapter 12 have answered.</translation></message>
    <message><source>4.2-servers.amber</source><translation>Not every connection of chapter 12 is proven. Point {row} shows it.</translation></message>
    <message><source>4.2-servers.red</source><translation>At least one connection of chapter 12 cannot be established. Point {row} shows it.</translation></message>
    <message><source>4.2-servers.action</source><translation>Go to point {row} and take the next step there.</translation></message>
    <message><source>4.4-firewall.green</source><translation>The networks of chapter 12 and the agent server have answered.</translation></message>
    <message><source>4.4-firewall.amber</source><translation>Not every network answered. That alone does not prove a block. Point {row} has the details.</translation></message>
    <message><source>4.4-firewall.red</source><translation>At least one connection that has to be open cannot be established. Point {row} shows it.</translation></message>
    <message><source>4.4-firewall.action</source><translation>Go to point {row} and take the next step there.</translation></message>
    <message><source>5-driver.green.lines</source><translation>TAPI lines found: {tapi.lineCount}. The first is called “{tapi.firstLine}”.</translation></message>
    <message><source>5-driver.red.no-driver</source><translation>This PC has no TAPI driver of a PBX. Modems and the lines of Windows itself do not count.</translation></message>
    <message><source>5-driver.action.no-driver</source><translation>Have the 64-bit TAPI driver of the PBX installed. It must then be listed under “Phone and Modem”, on the “Advanced” tab.</translation></message>
    <message><source>5-driver.red.no-lines</source><translation>A TAPI driver is entered ({tapi.providers}), but it offers no line.</translation></message>
    <message><source>5-driver.action.no-lines</source><translation>Have the lines set up in the driver, under “Phone and Modem” on the “Advanced” tab. The 64-bit edition of the driver is needed.</translation></message>
    <message><source>5-incoming-line.green.complete</source><translation>The line “{tapi.incoming.line}” has all features of the incoming line.</translation></message>
    <message><source>5-incoming-line.red.missing</source><translation>The line “{tapi.incoming.line}” lacks these features: {tapi.incoming.missing}. No other line comes closer to the incoming line.</translation></message>
    <message><source>5-incoming-line.action.missing</source><translation>Have the features enabled in the PBX. If the TAPI driver does not offer them, ask its maker for an edition that does.</translation></message>
    <message><source>5-incoming-line.red.none</source><translation>None of the TAPI lines that were found has an address for incoming calls.</translation></message>
    <message><source>5-incoming-line.action.none</source><translation>Have the incoming line set up in the TAPI driver. It is listed under “Phone and Modem”, on the “Advanced” tab.</translation></message>
    <message><source>5-user-line.green.complete</source><translation>The line “{tapi.user.line}” has all features of the user line.</translation></message>
    <message><source>5-user-line.red.missing</source><translation>The line “{tapi.user.line}” lacks these features: {tapi.user.missing}. No other line comes closer to the user line.</translation></message>
    <message><source>5-user-line.action.missing</source><translation>Have the features enabled in the PBX. If the TAPI driver does not offer them, ask its maker for an edition that does.</translation></message>
    <message><source>5-user-line.red.only-route-points</source><translation>None of the TAPI lines that were found belongs to a phone. They only distribute calls.</translation></message>
    <message><source>5-user-line.action.only-route-points</source><translation>Have the lines of the users set up in the TAPI driver. It is listed under “Phone and Modem”, on the “Advanced” tab.</translation></message>
    <message><source>5-user-line.red.none</source><translation>None of the TAPI lines that were found has an address to phone with.</translation></message>
    <message><source>5-user-line.action.none</source><translation>Have the lines of the users set up in the TAPI driver. It is listed under “Phone and Modem”, on the “Advanced” tab.</translation></message>
    <message><source>6-stun.green</source><translation>The STUN server tells this PC its outside address, over UDP and over TCP.</translation></message>
    <message><source>6-stun.red</source><translation>The STUN server does not tell this PC its outside address on every way. Point {row} shows it.</translation></message>
    <message><source>6-stun.action</source><translation>Go to point {row} and take the next step there.</translation></message>
    <message><source>6-text-chat.green</source><translation>Browser and JavaScript meet the requirements for text chat.</translation></message>
    <message><source>6-text-chat.amber</source><translation>The browser for text chat deserves a look. Point {row} shows why.</translation></message>
    <message><source>6-text-chat.red</source><translation>The browser does not meet the requirements for text chat. Point {row} shows it.</translation></message>
    <message><source>6-text-chat.action</source><translation>Go to point {row} and take the next step there.</translation></message>
    <message><source>6-video-chat.grey.needs_person</source><translation>There is a webcam, and nothing forbids its use. Whether it delivers a picture can only be checked with your help.</translation></message>
    <message><source>6-video-chat.red.none</source><translation>No webcam was found. Video chat needs one.</translation></message>
    <message><source>6-video-chat.action.none</source><translation>Connect a webcam, best by USB. Built-in cameras sometimes have a switch or a key with a camera symbol.</translation></message>
    <message><source>6-video-chat.red.none-remote</source><translation>No webcam is available in this remote session. The camera in front of you is not passed on into the session.</translation></message>
    <message><source>6-video-chat.action.none-remote</source><translation>Have camera redirection turned on in the remote session, or use video chat on the PC in front of you.</translation></message>
    <message><source>6-video-chat.red.denied-device</source><translation>A policy of your organisation turns off all cameras of this PC ({camera.deniedBy}).</translation></message>
    <message><source>6-video-chat.action.denied-device</source><translation>Ask your IT department to allow the camera for video chat.</translation></message>
    <message><source>6-video-chat.red.denied-machine</source><translation>Camera access is turned off for all accounts on this PC.</translation></message>
    <message><source>6-video-chat.action.denied-machine</source><translation>Open the camera settings and turn on “Camera access”. This needs administrator rights.</translation></message>
    <message><source>6-video-chat.red.denied-user</source><translation>Windows lets no app use the camera in this account.</translation></message>
    <message><source>6-video-chat.action.denied-user</source><translation>Open the camera settings and turn on “Let apps access your camera”.</translation></message>
    <message><source>6-video-chat.red.denied-desktop</source><translation>Windows does not let desktop apps use the camera. Browsers are among them.</translation></message>
    <message><source>6-video-chat.action.denied-desktop</source><translation>Open the camera settings. Turn on “Let desktop apps access your camera”, at the very bottom.</translation></message>
    <message><source>6-video-chat.red.no-rights</source><translation>There is a webcam, but this account may not open it.</translation></message>
    <message><source>6-video-chat.action.no-rights</source><translation>Have your account added to the group “video” and sign in again.</translation></message>
    <!-- Chapter 9 -->
    <message><source>9-client.grey.information</source><translation>The Professional Client 6 can record screen and calls, the Professional Client only calls.</translation></message>
    <message><source>starttls.green.ok</source><translation>All mail servers of {mail.domain} offer encryption with STARTTLS.</translation></message>
    <message><source>starttls.green.ok-address</source><translation>{mail.domain} has no mail record (MX). The server of that name takes the mail and offers STARTTLS.</translation></message>
    <message><source>starttls.amber.certificate-expired</source><translation>The certificate of the mail server {mail.host} expired on {certificate.expiresDate}.</translation></message>
    <message><source>starttls.action.certificate-expired</source><translation>First see whether date and time of this PC are right. Then ask your IT department to renew the certificate of {mail.host}.</translation></message>
    <message><source>starttls.amber.certificate-name</source><translation>The certificate of the mail server {mail.host} does not match its name.</translation></message>
    <message><source>starttls.action.certificate-name</source><translation>Ask your IT department to install a certificate for {mail.host} that is made out to this name.</translation></message>
    <message><source>starttls.amber.certificate-untrusted</source><translation>This PC does not trust the certificate of the mail server {mail.host}. It comes from “{certificate.issuer}”.</translation></message>
    <message><source>starttls.action.certificate-untrusted</source><translation>Ask your IT department to install a certificate of a public certificate authority for {mail.host}.</translation></message>
    <message><source>starttls.amber.certificate-not-yet-valid</source><translation>By the clock of this PC, the certificate of the mail server {mail.host} is not valid yet.</translation></message>
    <message><source>starttls.action.certificate-not-yet-valid</source><translation>Set date and time of this PC right. Then check this point again.</translation></message>
    <message><source>starttls.amber.some-without</source><translation>Not all mail servers of {mail.domain} encrypt: with {mail.host} no encryption comes about over STARTTLS.</translation></message>
    <message><source>starttls.action.some-without</source><translation>Ask your IT department to set up STARTTLS on {mail.host}.</translation></message>
    <message><source>starttls.amber.some-unreached</source><translation>Mail servers that encrypt with STARTTLS: {mail.encryptedCount} of {mail.serverCount}. {mail.host} cannot be talked to.</translation></message>
    <message><source>starttls.action.some-unreached</source><translation>Ask your IT department whether the mail server {mail.host} is still in operation.</translation></message>
    <message><source>starttls.amber.unreached</source><translation>No mail server of {mail.domain} can be reached, although other mail servers can be reached from here.</translation></message>
    <message><source>starttls.action.unreached</source><translation>Ask your IT department whether the mail server {mail.host} is in operation.</translation></message>
    <message><source>starttls.amber.name-not-found</source><translation>The name {mail.host} was not found. It stands in the mail record (MX) of {mail.domain}.</translation></message>
    <message><source>starttls.action.name-not-found</source><translation>Ask your IT department to correct the mail record (MX) of {mail.domain}.</translation></message>
    <message><source>starttls.amber.no-mx</source><translation>No mail server was found for {mail.domain}: there is no mail record (MX).</translation></message>
    <message><source>starttls.action.no-mx</source><translation>Ask {provider} whether {mail.domain} is the right domain for the e-mails of the system.</translation></message>
    <message><source>starttls.amber.domain-not-found</source><translation>The mail domain {mail.domain} was not found.</translation></message>
    <message><source>starttls.action.domain-not-found</source><translation>Ask {provider} whether {mail.domain} is the right domain for the e-mails of the system.</translation></message>
    <message><source>starttls.red.null-mx</source><translation>{mail.domain} accepts no e-mails. The mail record (MX) of the domain says so.</translation></message>
    <message><source>starttls.action.null-mx</source><translation>Ask {provider} whether {mail.domain} is the right domain for the e-mails of the system.</translation></message>
    <message><source>starttls.red.not-offered</source><translation>The mail servers of {mail.domain} do not offer STARTTLS. E-mails arrive there unencrypted.</translation></message>
    <message><source>starttls.action.not-offered</source><translation>Ask your IT department to set up STARTTLS on the mail servers of {mail.domain}.</translation></message>
    <message><source>starttls.red.tls-failed</source><translation>The mail servers of {mail.domain} offer STARTTLS, but no encrypted connection can be established with {mail.host}.</translation></message>
    <message><source>starttls.action.tls-failed</source><translation>Ask your IT department to check the TLS settings of {mail.host}.</translation></message>
    <message><source>starttls.grey.port-blocked</source><translation>Nothing gets through port 25 on this line, as on many home lines. STARTTLS cannot be measured from here.</translation></message>
    <message><source>starttls.action.port-blocked</source><translation>Ask your IT department to check the mail servers of {mail.domain} for STARTTLS from a line without such a block.</translation></message>
    <message><source>starttls.grey.port-silent</source><translation>No mail server of {mail.domain} can be reached on port 25. Many home lines block this port. STARTTLS cannot be measured from here.</translation></message>
    <message><source>starttls.action.port-silent</source><translation>Ask your IT department to check the mail servers of {mail.domain} for STARTTLS from a line without such a block.</translation></message>
    <message><source>starttls.grey.line-silent</source><translation>Neither the mail servers of {mail.domain} nor other servers answer. STARTTLS cannot be measured like this.</translation></message>
    <message><source>starttls.action.line-silent</source><translation>First solve the red points about the internet connection. Then check again.</translation></message>
    <message><source>starttls.grey.local-firewall</source><translation>The firewall on this PC lets no connection out to port 25. STARTTLS cannot be measured from here.</translation></message>
    <message><source>starttls.action.local-firewall</source><translation>Ask your IT department to check the mail servers of {mail.domain} for STARTTLS from a line without such a block.</translation></message>
    <message><source>starttls.grey.no-route</source><translation>This PC knows no way to {mail.host} (no matching route). STARTTLS cannot be measured like this.</translation></message>
    <message><source>starttls.action.no-route</source><translation>Disconnect a VPN if one is on, and check again.</translation></message>
    <message><source>starttls.grey.stripped</source><translation>A device or program on the way to {mail.host} alters the conversation and removes offers of the server. STARTTLS cannot be measured from here.</translation></message>
    <message><source>starttls.action.stripped</source><translation>Ask your IT department to check the mail servers of {mail.domain} for STARTTLS from a line without such a block.</translation></message>
    <message><source>starttls.grey.turned-away</source><translation>{mail.host} accepts no mail from this line, as many mail servers do with home lines. STARTTLS cannot be measured from here.</translation></message>
    <message><source>starttls.action.turned-away</source><translation>Ask your IT department to check the mail servers of {mail.domain} for STARTTLS from a line without such a block.</translation></message>
    <message><source>starttls.grey.partly-measured</source><translation>Mail servers that encrypt with STARTTLS: {mail.encryptedCount} of {mail.serverCount}. For {mail.host} it cannot be measured from here.</translation></message>
    <message><source>starttls.action.partly-measured</source><translation>Ask your IT department to check the mail servers of {mail.domain} for STARTTLS from a line without such a block.</translation></message>
    <message><source>starttls.grey.no-mail-server</source><translation>{mail.host} accepts the connection on port 25 but does not talk like a mail server. STARTTLS cannot be measured like this.</translation></message>
    <message><source>starttls.action.no-mail-server</source><translation>Ask your IT department whether the mail server {mail.host} is in operation.</translation></message>
    <message><source>starttls.grey.mx-unknown</source><translation>Name lookup (DNS) does not tell which servers take the mail for {mail.domain}.</translation></message>
    <message><source>starttls.action.mx-unknown</source><translation>Restart the router. Then check again.</translation></message>
    <message><source>starttls.grey.name-server-silent</source><translation>Name lookup (DNS) gives no answer for {mail.host}.</translation></message>
    <message><source>starttls.action.name-server-silent</source><translation>Restart the router. Then check again.</translation></message>
    <message><source>11-soundcard.green.ready</source><translation>“{sound.outputName}” is set for hearing, “{sound.inputName}” for speaking.</translation></message>
    <message><source>11-soundcard.amber.muted-input</source><translation>The microphone “{sound.inputName}” is muted.</translation></message>
    <message><source>11-soundcard.amber.muted-output</source><translation>The output “{sound.outputName}” is muted.</translation></message>
    <message><source>11-soundcard.amber.quiet-input</source><translation>The input volume of “{sound.inputName}” is set to only {sound.inputVolumePercent}.</translation></message>
    <message><source>11-soundcard.amber.quiet-output</source><translation>The volume of “{sound.outputName}” is set to only {sound.outputVolumePercent}.</translation></message>
    <message><source>11-soundcard.red.none</source><translation>On this PC no device for hearing and none for speaking is active.</translation></message>
    <message><source>11-soundcard.red.no-output</source><translation>On this PC no device for hearing is active.</translation></message>
    <message><source>11-soundcard.red.no-input</source><translation>On this PC no microphone is active.</translation></message>
    <message><source>11-soundcard.red.output-disabled</source><translation>“{sound.disabledName}” is disabled, and there is no other device for hearing.</translation></message>
    <message><source>11-soundcard.red.input-disabled</source><translation>“{sound.disabledName}” is disabled, and there is no other microphone.</translation></message>
    <message><source>11-soundcard.red.no-input-remote</source><translation>You work on a remote PC. It gets no microphone from the PC in front of you.</translation></message>
    <message><source>11-soundcard.red.service-off</source><translation>The service “Windows Audio” is not running. Without it this PC has no sound.</translation></message>
    <message><source>11-soundcard.red.no-server</source><translation>No sound server (PipeWire or PulseAudio) answers on this PC.</translation></message>
    <message><source>11-soundcard.action.none</source><translation>Connect your headset. If it is connected already, plug it into another port.</translation></message>
    <message><source>11-soundcard.action.no-output</source><translation>Connect your headset. If it is connected already, plug it into another port.</translation></message>
    <message><source>11-soundcard.action.no-input</source><translation>Connect your headset. If it is connected already, plug it into another port.</translation></message>
    <message><source>11-soundcard.action.output-disabled</source><translation>Open the sound settings and enable “{sound.disabledName}” there.</translation></message>
    <message><source>11-soundcard.action.input-disabled</source><translation>Open the sound settings and enable “{sound.disabledName}” there.</translation></message>
    <message><source>11-soundcard.action.no-input-remote</source><translation>Start Self Check on the PC your headset is connected to. If the remote PC is to get the microphone, your IT department has to allow it.</translation></message>
    <message><source>11-soundcard.action.service-off</source><translation>Restart the PC. If the service is still not running, ask your IT department to start it.</translation></message>
    <message><source>11-soundcard.action.no-server</source><translation>Sign out and sign in again. If this point stays red, ask your IT department to set up PipeWire or PulseAudio.</translation></message>
    <message><source>11-soundcard.action.muted-input</source><translation>Open the sound settings and unmute “{sound.inputName}”.</translation></message>
    <message><source>11-soundcard.action.muted-output</source><translation>Open the sound settings and unmute “{sound.outputName}”.</translation></message>
    <message><source>11-soundcard.action.quiet-input</source><translation>Open the sound settings. Turn the input volume up, for instance to 80%.</translation></message>
    <message><source>11-soundcard.action.quiet-output</source><translation>Open the sound settings. Turn the volume up, for instance to 50%.</translation></message>
    <message><source>11-headset.green.headset</source><translation>Your headset “{headset.name}” is selected everywhere, for hearing and for speaking.</translation></message>
    <message><source>11-headset.green.bluetooth</source><translation>Your headset “{headset.name}” is selected everywhere. It is connected by Bluetooth LE Audio, which carries your voice clearly too.</translation></message>
    <message><source>11-headset.amber.bluetooth-hands-free</source><translation>Your headset “{headset.name}” is connected by Bluetooth. As soon as its microphone is on, everything sounds like an old telephone.</translation></message>
    <message><source>11-headset.amber.narrowband</source><translation>Your headset “{headset.name}” records at only {sound.inputRateHz}. That makes your voice sound like an old telephone.</translation></message>
    <message><source>11-headset.amber.only-communications</source><translation>Your headset “{headset.name}” is selected as the communication device only. Browsers use “{sound.defaultOutputName}” for hearing and “{sound.defaultInputName}” for speaking.</translation></message>
    <message><source>11-headset.amber.only-default</source><translation>Your headset “{headset.name}” is the default device, but not the communication device. Telephony programs use “{sound.outputName}” for hearing and “{sound.inputName}” for speaking.</translation></message>
    <message><source>11-headset.amber.wrong-microphone</source><translation>You hear through your headset, but calls are spoken into “{sound.inputName}”.</translation></message>
    <message><source>11-headset.amber.wrong-output</source><translation>You speak into your headset, but the sound comes from “{sound.outputName}”.</translation></message>
    <message><source>11-headset.amber.not-default</source><translation>Your headset “{headset.name}” is not selected everywhere. Calls are heard through “{sound.outputName}” and spoken into “{sound.inputName}”.</translation></message>
    <message><source>11-headset.amber.no-microphone</source><translation>Of your headset “{headset.name}” this PC knows the sound only, not the microphone.</translation></message>
    <message><source>11-headset.amber.two-headsets</source><translation>Two different headsets are selected. Calls are heard through “{sound.outputName}” and spoken into “{sound.inputName}”.</translation></message>
    <message><source>11-headset.amber.disabled</source><translation>Your headset “{headset.name}” is disabled, all of it or in part.</translation></message>
    <message><source>11-headset.amber.unplugged</source><translation>No headset is plugged in. The socket “{headset.name}” is free.</translation></message>
    <message><source>11-headset.amber.unconfirmed-not-default</source><translation>“{headset.name}” is connected, but not selected everywhere. Calls are heard through “{sound.outputName}” and spoken into “{sound.inputName}”.</translation></message>
    <message><source>11-headset.amber.headphones</source><translation>You hear through headphones, but calls are spoken into “{sound.inputName}”.</translation></message>
    <message><source>11-headset.amber.speakerphone</source><translation>“{headset.name}” is a speakerphone. What is required is a headset.</translation></message>
    <message><source>11-headset.amber.built-in</source><translation>No headset found. Calls are heard through “{sound.outputName}” and spoken into “{sound.inputName}”. Both belong to the PC or hang on its audio jack.</translation></message>
    <message><source>11-headset.amber.two-devices</source><translation>No headset found. Calls are heard through “{sound.outputName}” and spoken into “{sound.inputName}”.</translation></message>
    <message><source>11-headset.amber.not-found</source><translation>No headset found. Calls are heard through “{sound.outputName}” and spoken into “{sound.inputName}”.</translation></message>
    <message><source>11-headset.amber.virtual</source><translation>At least one of the selected devices is not hardware but a program. Calls are heard through “{sound.outputName}” and spoken into “{sound.inputName}”.</translation></message>
    <message><source>11-headset.grey.needs_person</source><translation>A device for hearing and speaking is selected. Whether it is a headset only you can see.</translation></message>
    <message><source>11-headset.grey.unsupported</source><translation>You work on a remote PC. Only the PC your headset is connected to knows it.</translation></message>
    <message><source>11-headset.action.not-default</source><translation>Open the sound settings. Choose “{headset.name}” under Output and under Input.</translation></message>
    <message><source>11-headset.action.only-communications</source><translation>Open the sound settings. Choose “{headset.name}” under Output and under Input.</translation></message>
    <message><source>11-headset.action.only-default</source><translation>Open the control panel “Sound”. Set “{headset.name}” as default communication device under Playback and Recording.</translation></message>
    <message><source>11-headset.action.wrong-microphone</source><translation>Open the sound settings. Choose “{headset.name}” under Input.</translation></message>
    <message><source>11-headset.action.wrong-output</source><translation>Open the sound settings. Choose “{headset.name}” under Output.</translation></message>
    <message><source>11-headset.action.no-microphone</source><translation>Disconnect the headset and connect it again. If its microphone is still missing, use a USB cable.</translation></message>
    <message><source>11-headset.action.two-headsets</source><translation>Open the sound settings. Choose the same headset under Output and under Input.</translation></message>
    <message><source>11-headset.action.disabled</source><translation>Open the control panel “Sound”. Enable “{headset.name}” under Playback and under Recording.</translation></message>
    <message><source>11-headset.action.unplugged</source><translation>Plug in your headset and check this point again.</translation></message>
    <message><source>11-headset.action.unconfirmed-not-default</source><translation>If “{headset.name}” is your headset, choose it in the sound settings under Output and under Input.</translation></message>
    <message><source>11-headset.action.headphones</source><translation>Connect a headset. Choose it in the sound settings under Output and under Input.</translation></message>
    <message><source>11-headset.action.speakerphone</source><translation>Connect a headset. Choose it in the sound settings under Output and under Input.</translation></message>
    <message><source>11-headset.action.built-in</source><translation>Connect a headset. Choose it in the sound settings under Output and under Input.</translation></message>
    <message><source>11-headset.action.two-devices</source><translation>Connect a headset. Choose it in the sound settings under Output and under Input.</translation></message>
    <message><source>11-headset.action.not-found</source><translation>Connect a headset. Choose it in the sound settings under Output and under Input.</translation></message>
    <message><source>11-headset.action.virtual</source><translation>Open the sound settings. Choose your headset under Output and under Input.</translation></message>
    <message><source>11-headset.action.bluetooth-hands-free</source><translation>Connect the headset with its USB cable or its USB adapter.</translation></message>
    <message><source>11-headset.action.narrowband</source><translation>Open the control panel “Sound” and there, under Recording, the properties of the headset. Choose at least 16000 Hz under Advanced.</translation></message>
    <message><source>11-permission.green.allowed</source><translation>Windows lets apps and desktop apps use the microphone.</translation></message>
    <message><source>11-permission.green.server</source><translation>This user account may use the sound server and with it the microphone. Only programs from Flatpak or Snap have permissions of their own.</translation></message>
    <message><source>11-permission.amber.policy</source><translation>A policy of your organisation forbids apps the microphone. Whether it also affects browsers and telephony programs is not known.</translation></message>
    <message><source>11-permission.amber.refused-programs</source><translation>Windows refuses the microphone to these programs: {permission.refusedPrograms}.</translation></message>
    <message><source>11-permission.red.denied-machine</source><translation>Microphone access is turned off for the whole PC.</translation></message>
    <message><source>11-permission.red.denied-user</source><translation>Windows does not let apps use the microphone.</translation></message>
    <message><source>11-permission.red.denied-desktop</source><translation>Windows does not let desktop apps use the microphone.</translation></message>
    <message><source>11-permission.red.denied-policy</source><translation>Microphone access is turned off, and a policy of your organisation keeps it off.</translation></message>
    <message><source>11-permission.action.denied-machine</source><translation>Open the microphone settings. Turn on “Microphone access” at the very top. If you lack the rights, ask your IT department.</translation></message>
    <message><source>11-permission.action.denied-user</source><translation>Open the microphone settings. Turn on “Let apps access your microphone”.</translation></message>
    <message><source>11-permission.action.denied-desktop</source><translation>Open the microphone settings. Turn on “Let desktop apps access your microphone”, at the very bottom.</translation></message>
    <message><source>11-permission.action.denied-policy</source><translation>Ask your IT department to look at this policy: {permission.policyPlace}.</translation></message>
    <message><source>11-permission.action.policy</source><translation>Ask your IT department to look at this policy: {permission.policyPlace}.</translation></message>
    <message><source>11-permission.action.refused-programs</source><translation>Open the microphone settings and allow these programs access.</translation></message>
    <message><source>9-encoder.green.hardware</source><translation>This PC encodes video with hardware of its own: {encoders.best} ({encoders.bestFormat}).</translation></message>
    <message><source>9-encoder.green.software</source><translation>There is a codec: {encoders.best} ({encoders.bestFormat}). The processor does the encoding, as no hardware for it was found.</translation></message>
    <message><source>9-encoder.green.library</source><translation>A library that encodes video is installed: {encoders.best} ({encoders.bestFormat}).</translation></message>
    <message><source>9-encoder.red.media-pack-missing</source><translation>This Windows is an N edition without Media Foundation. So the codecs of Windows that encode video are missing.</translation></message>
    <message><source>9-encoder.action.media-pack-missing</source><translation>Have the “Media Feature Pack” added under “Optional features” and the PC restarted.</translation></message>
    <message><source>9-encoder.red.feature-missing</source><translation>Media Foundation is not installed on this Windows server. So the codecs that encode video are missing.</translation></message>
    <message><source>9-encoder.action.feature-missing</source><translation>Have the feature “Media Foundation” added in Server Manager and the server restarted.</translation></message>
    <message><source>9-encoder.red.framework-missing</source><translation>This Windows lacks Media Foundation and with it every codec of Windows that encodes video.</translation></message>
    <message><source>9-encoder.action.framework-missing</source><translation>Have your IT department install the media features of Windows. They are listed under “Optional features”.</translation></message>
    <message><source>9-encoder.red.none</source><translation>No codec that encodes video was found on this PC.</translation></message>
    <message><source>9-encoder.action.none</source><translation>Have your IT department install a codec for H.264, for instance with the driver of the graphics card.</translation></message>
    <message><source>9-coach-flash.amber.absent</source><translation>Flash is not on this PC and no longer runs in any current browser. Recordings up to version 20.2 cannot be played here.</translation></message>
    <message><source>9-coach-flash.action.absent</source><translation>If you still need such recordings, ask your telephony provider to convert them. Do not install Flash.</translation></message>
    <message><source>9-coach-flash.red.leftover</source><translation>Flash is still on this PC (version: {flash.version}). It has been without support since the end of 2020, runs in no current browser and is a security risk.</translation></message>
    <message><source>9-coach-flash.action.leftover</source><translation>Have Flash uninstalled. Ask your telephony provider to convert recordings up to version 20.2.</translation></message>
    <!-- Chapter 12: the line -->
    <message><source>12-internet.green.ok</source><translation>The internet connection over {link.kind} works. Name lookup (DNS) and test address answer.</translation></message>
    <message><source>12-internet.red.no-link</source><translation>This PC is not connected to any network.</translation></message>
    <message><source>12-internet.action.no-link</source><translation>Plug in the network cable or turn on Wi-Fi. Then check this point again.</translation></message>
    <message><source>12-internet.red.no-address</source><translation>This PC has not been given an IP address by the router.</translation></message>
    <message><source>12-internet.action.no-address</source><translation>Restart the router and wait two minutes. Then check this point again.</translation></message>
    <message><source>12-internet.red.no-gateway</source><translation>This PC reaches no router (gateway) that leads to the internet.</translation></message>
    <message><source>12-internet.action.no-gateway</source><translation>Plug the PC into the router with a network cable. Then check this point again.</translation></message>
    <message><source>12-internet.red.no-dns</source><translation>Name lookup (DNS) does not work. Without it this PC finds no server.</translation></message>
    <message><source>12-internet.action.no-dns</source><translation>Restart the router. If the point stays red, contact your internet provider.</translation></message>
    <message><source>12-internet.red.dns-hijacked</source><translation>Name lookup (DNS) gives other addresses than it should.</translation></message>
    <message><source>12-internet.action.dns-hijacked</source><translation>Ask your internet provider to switch off the redirection of name lookup (DNS) on your line.</translation></message>
    <message><source>12-internet.red.portal</source><translation>This network first wants you to sign in on a web page.</translation></message>
    <message><source>12-internet.action.portal</source><translation>Open the browser and sign in on the page that appears. Then check this point again.</translation></message>
    <message><source>12-internet.red.no-internet</source><translation>Name lookup (DNS) works, but the test address on the internet does not answer.</translation></message>
    <message><source>12-internet.action.no-internet</source><translation>Ask your internet provider whether there is a fault on your line.</translation></message>
    <message><source>12-internet.amber.name-not-found</source><translation>The name server answers, but knows no address for {dns.name}. Whether the internet can be reached was not measured.</translation></message>
    <message><source>12-internet.action.name-not-found</source><translation>Ask your telephony provider whether the name {dns.name} is still in use.</translation></message>
    <message><source>12-internet.amber.page-odd</source><translation>The test address on the internet can be reached, but does not show the expected page.</translation></message>
    <message><source>12-internet.action.page-odd</source><translation>Ask your telephony provider whether the test page still exists.</translation></message>
    <message><source>12-internet.amber.page-blocked</source><translation>The firewall on this PC does not let the connection to the test address out. Whether the internet can be reached was not measured.</translation></message>
    <message><source>12-internet.action.page-blocked</source><translation>Ask your IT department to allow Self Check outgoing connections to port 80 in the firewall of this PC.</translation></message>
    <message><source>12-internet.red.black-hole</source><translation>Large data packets vanish on this line without a word; small ones arrive. Web pages and secure connections hang because of it. Largest packet that arrives: {path.largestBytes}.</translation></message>
    <message><source>12-internet.action.black-hole</source><translation>Report this result to your internet provider. Until then it helps to set {path.largestBytes} as the largest packet (MTU) of the internet connection in the router.</translation></message>
    <message><source>12-internet.red.black-hole-unsized</source><translation>Large data packets vanish on this line without a word; small ones arrive. Web pages and secure connections hang because of it.</translation></message>
    <message><source>12-internet.action.black-hole-unsized</source><translation>Tell your internet provider that large packets are lost on your line (MTU). If a VPN is connected, disconnect it first and check this point again.</translation></message>
    <message><source>12-internet.amber.alias-loop</source><translation>The name {dns.name} refers to itself in a circle and leads to no address. Whether the internet can be reached was not measured.</translation></message>
    <message><source>12-internet.action.alias-loop</source><translation>Tell your telephony provider that the name {dns.name} refers in a circle (CNAME).</translation></message>
    <message><source>12-internet.amber.dns-first-silent</source><translation>The first name server that is set ({dns.first}) does not answer; only another one ({dns.server}) does. Programs therefore wait in vain for the first one before each new connection.</translation></message>
    <message><source>12-internet.action.dns-first-silent</source><translation>In the network settings, set the name server (DNS) addresses to “Automatic”, or remove {dns.first}. If the address comes from the router, restart the router.</translation></message>
    <message><source>12-internet.amber.dns-slow</source><translation>Name lookup (DNS) is slow. An answer takes {dns.timeMs}; Self Check recommends less than 1.5 seconds. Programs wait this long before each new connection.</translation></message>
    <message><source>12-internet.action.dns-slow</source><translation>Restart the router. If name lookup (DNS) stays slow, ask your internet provider for another name server.</translation></message>
    <message><source>12-internet.amber.dns-differ</source><translation>The name servers that are set give addresses from entirely different networks for {dns.name}. One of them may be wrong; depending on which one answers, connections go to the wrong place.</translation></message>
    <message><source>12-internet.action.dns-differ</source><translation>Ask your IT department which name servers (DNS) should be set on this PC.</translation></message>
    <message><source>12-internet.amber.ipv6-broken</source><translation>IPv6 is set up on this PC, but nothing came back over it from the internet within 2 seconds. With IPv4 the connection stands after {ipv4.timeMs}. Programs that try IPv6 first wait before each connection.</translation></message>
    <message><source>12-internet.action.ipv6-broken</source><translation>Restart the router. If nothing changes, switch off IPv6 in the router or ask your internet provider.</translation></message>
    <message><source>12-internet.amber.clock-ahead</source><translation>The clock of this PC is fast. Difference from the clock of the test address: {clock.offsetSec}. Secure connections and sign-in can fail because of it.</translation></message>
    <message><source>12-internet.action.clock-ahead</source><translation>Turn on automatic time under Settings &gt; Time &amp; language &gt; Date &amp; time. Then check this point again.</translation></message>
    <message><source>12-internet.amber.clock-behind</source><translation>The clock of this PC is slow. Difference from the clock of the test address: {clock.offsetSec}. Secure connections and sign-in can fail because of it.</translation></message>
    <message><source>12-internet.action.clock-behind</source><translation>Turn on automatic time under Settings &gt; Time &amp; language &gt; Date &amp; time. Then check this point again.</translation></message>
    <message><source>12-internet.amber.wifi-weak</source><translation>The Wi-Fi signal at this PC is weak: {wifi.signalPercent}. Self Check recommends at least 40%.</translation></message>
    <message><source>12-internet.action.wifi-weak</source><translation>Connect the PC to the router with a network cable, or move it closer to the router.</translation></message>
    <message><source>12-internet.grey.not_configured</source><translation>No fault can be seen as far as the router. Whether the internet behind it is reachable can be measured only with a provider profile.</translation></message>
    <!-- Chapter 12: networks of the document -->
    <message><source>networks.green.answered</source><translation>An answer came from every network: {networks.answeredCount} of {networks.totalCount}.</translation></message>
    <message><source>networks.amber.partly-silent</source><translation>Networks that answered: {networks.answeredCount} of {networks.totalCount}. The silence of the others does not prove a block: not every address is in use.</translation></message>
    <message><source>networks.amber.silent</source><translation>No network answered (checked: {networks.totalCount}). That alone does not prove a block: not every address is in use.</translation></message>
    <message><source>networks.amber.canary-silent</source><translation>Networks that answered: {networks.answeredCount} of {networks.totalCount}. An address that should answer is silent too. That points to a block.</translation></message>
    <message><source>networks.amber.vpn</source><translation>Networks that answered: {networks.answeredCount} of {networks.totalCount}. The VPN “{networks.vpnName}” carries {networks.vpnCount} of them, and none of these answers.</translation></message>
    <message><source>networks.red.refused-on-the-way</source><translation>Connections to networks of this list are refused on the way: {networks.refusedCount} of {networks.totalCount}.</translation></message>
    <message><source>networks.red.local-firewall</source><translation>The firewall on this PC does not allow connections to networks of this list (checked: {networks.totalCount}).</translation></message>
    <message><source>networks.red.firewall-rule</source><translation>The firewall on this PC blocks IP networks of this list. The rule is called “{networks.firewallRule}”.</translation></message>
    <message><source>networks.red.firewall-setting</source><translation>The firewall on this PC blocks every outgoing connection that no rule allows. IP networks of this list are missing from the rules.</translation></message>
    <message><source>networks.amber.browser-blocked</source><translation>All IP networks answered. But the rule “{networks.browserRule}” of the Windows firewall blocks them for a browser.</translation></message>
    <message><source>networks.red.no-route</source><translation>This PC knows no way to networks of this list (checked: {networks.totalCount}).</translation></message>
    <message><source>networks.action.partly-silent</source><translation>Ask your IT department to confirm that all networks of this list are open in the firewall. The details name those that did not answer.</translation></message>
    <message><source>networks.action.silent</source><translation>Ask your IT department to confirm that all networks of this list are open in the firewall. The details name those that did not answer.</translation></message>
    <message><source>networks.action.canary-silent</source><translation>Ask your IT department to open the networks of this list in the firewall. The details name those that did not answer.</translation></message>
    <message><source>networks.action.refused-on-the-way</source><translation>Ask your IT department to open these networks in the firewall: {networks.refused}.</translation></message>
    <message><source>networks.action.local-firewall</source><translation>Ask your IT department to open outgoing connections to these networks in the firewall of this PC.</translation></message>
    <message><source>networks.action.firewall-rule</source><translation>Ask your IT department to change the rule “{networks.firewallRule}” so that it does not block these IP networks: {networks.firewallBlocked}.</translation></message>
    <message><source>networks.action.firewall-setting</source><translation>Ask your IT department to allow outgoing connections to these IP networks in the firewall of this PC: {networks.firewallBlocked}.</translation></message>
    <message><source>networks.action.vpn</source><translation>Disconnect the VPN and check again. If answers then come back, ask your IT department to open the networks of this list in the VPN, or to route them past the VPN.</translation></message>
    <message><source>networks.action.browser-blocked</source><translation>Ask your IT department to change the rule “{networks.browserRule}”, or use another browser.</translation></message>
    <message><source>networks.action.no-route</source><translation>Disconnect a VPN if one is on, and check again. If the point stays red, show it to your IT department.</translation></message>
    <!-- TCP connections: what was reached -->
    <message><source>4.4-agent-server.green.open</source><translation>The agent server {tcp.host} answers on port {tcp.port} after {tcp.totalMs}, encrypted.</translation></message>
    <message><source>12-tcp-5061.green.open</source><translation>The SIP server {tcp.host} answers on port {tcp.port} after {tcp.totalMs}, encrypted.</translation></message>
    <message><source>12-tcp-443-webrtc.green.open</source><translation>The WebRTC server {tcp.host} accepts an encrypted connection on port {tcp.port} after {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-80-443.green.open</source><translation>Web pages and APIs answer: {tcp.answeredCount} of {tcp.targetCount} connections.</translation></message>
    <message><source>7-http.green.open</source><translation>Surfly answers over HTTP and HTTPS: {tcp.answeredCount} of {tcp.targetCount} connections.</translation></message>
    <message><source>12-tcp-22.green.open</source><translation>The sFTP server {tcp.host} replies on port {tcp.port} after {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-4747.green.open</source><translation>The Cockpit server {tcp.host} accepts a connection on port {tcp.port} after {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-1549.green.open</source><translation>The workforce management server {tcp.host} accepts a connection on port {tcp.port} after {tcp.totalMs}.</translation></message>
    <message><source>12-cloudfront.green.open</source><translation>CloudFront answers at {tcp.host} on port {tcp.port} after {tcp.totalMs}.</translation></message>
    <!-- TCP connections: each way of failing -->
    <message><source>tcp.red.name-not-found</source><translation>The name {tcp.host} was not found.</translation></message>
    <message><source>tcp.action.name-not-found</source><translation>Ask {provider} whether the server name {tcp.host} is still in use.</translation></message>
    <message><source>tcp.red.name-server-silent</source><translation>Name lookup (DNS) gives no answer for {tcp.host}.</translation></message>
    <message><source>tcp.action.name-server-silent</source><translation>Restart the router. If the point stays red, contact your internet provider.</translation></message>
    <message><source>tcp.red.refused</source><translation>{tcp.host} refuses the connection on port {tcp.port}.</translation></message>
    <message><source>tcp.action.refused</source><translation>Tell {provider} that {tcp.host} accepts no connection on port {tcp.port}.</translation></message>
    <message><source>tcp.red.refused-on-the-way</source><translation>The connection to {tcp.host}, port {tcp.port}, was refused on the way.</translation></message>
    <message><source>tcp.action.refused-on-the-way</source><translation>Ask your IT department to open TCP port {tcp.port} to {tcp.host} in the firewall.</translation></message>
    <message><source>tcp.red.unreachable</source><translation>A device on the way reports that {tcp.host} cannot be reached.</translation></message>
    <message><source>tcp.red.firewall-rule</source><translation>The firewall on this PC blocks the connection to {tcp.host}, port {tcp.port}. The rule is called “{tcp.firewallRule}”.</translation></message>
    <message><source>tcp.action.firewall-rule</source><translation>Ask your IT department to change the rule “{tcp.firewallRule}” so that it does not block TCP port {tcp.port} to {tcp.host}.</translation></message>
    <message><source>tcp.red.vpn</source><translation>{tcp.host} does not answer on port {tcp.port}. The connection goes through the VPN “{tcp.vpnName}”.</translation></message>
    <message><source>tcp.action.vpn</source><translation>Disconnect the VPN and check again. If the server then answers, ask your IT department to open TCP port {tcp.port} to {tcp.host} in the VPN, or to route it past the VPN.</translation></message>
    <message><source>tcp.action.unreachable</source><translation>Ask {provider} whether {tcp.host} is in operation.</translation></message>
    <message><source>tcp.red.no-route</source><translation>This PC knows no way to {tcp.host} (no matching route).</translation></message>
    <message><source>tcp.action.no-route</source><translation>Disconnect a VPN if one is on, and check again. If the point stays red, show it to your IT department.</translation></message>
    <message><source>tcp.red.silent</source><translation>{tcp.host} does not answer on port {tcp.port}.</translation></message>
    <message><source>tcp.action.silent</source><translation>Ask your IT department to check whether a firewall or a VPN holds back TCP port {tcp.port} to {tcp.host}.</translation></message>
    <message><source>tcp.red.local-firewall</source><translation>The firewall on this PC does not allow the connection to {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>tcp.action.local-firewall</source><translation>Ask your IT department to open TCP port {tcp.port} to {tcp.host} in the firewall of this PC.</translation></message>
    <message><source>tcp.red.closed-early</source><translation>{tcp.host} accepts the connection on port {tcp.port} and ends it too early.</translation></message>
    <message><source>tcp.action.closed-early</source><translation>Tell {provider} that {tcp.host} ends the connection on port {tcp.port} too early.</translation></message>
    <message><source>tcp.red.tls-failed</source><translation>No encrypted connection (TLS) can be established with {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>tcp.action.tls-failed</source><translation>Ask your IT department to check whether an antivirus program or a proxy server disturbs the encryption to {tcp.host}.</translation></message>
    <message><source>tcp.red.certificate-expired</source><translation>The certificate of {tcp.host} expired on {certificate.expiresDate}.</translation></message>
    <message><source>tcp.action.certificate-expired</source><translation>First see whether date and time of this PC are right. Then tell {provider} about the expired certificate.</translation></message>
    <message><source>tcp.red.certificate-not-yet-valid</source><translation>By the clock of this PC, the certificate of {tcp.host} is not valid yet.</translation></message>
    <message><source>tcp.action.certificate-not-yet-valid</source><translation>Set date and time of this PC right. Then check this point again.</translation></message>
    <message><source>tcp.red.certificate-name</source><translation>The certificate of {tcp.host} does not match its name.</translation></message>
    <message><source>tcp.action.certificate-name</source><translation>Tell {provider} that the certificate of {tcp.host} is made out to another name.</translation></message>
    <message><source>tcp.red.certificate-untrusted</source><translation>This PC does not trust the certificate of {tcp.host}. It comes from “{certificate.issuer}”.</translation></message>
    <message><source>tcp.action.certificate-untrusted</source><translation>Ask your IT department whether “{certificate.issuer}” belongs to an antivirus program or a proxy server that opens encrypted connections.</translation></message>
    <message><source>tcp.red.intercepted</source><translation>Something on the way opens the encrypted connection to {tcp.host}. The certificate comes from “{interception.by}”.</translation></message>
    <message><source>tcp.action.intercepted</source><translation>Ask your IT department to exempt {tcp.host} from TLS inspection.</translation></message>
    <message><source>tcp.red.intercepted-product</source><translation>“{interception.by}” on this PC opens the encrypted connection to {tcp.host}.</translation></message>
    <message><source>tcp.action.intercepted-product</source><translation>In “{interception.by}”, exempt {tcp.host} from the scanning of encrypted connections. If your IT department manages this PC, ask them to do it.</translation></message>
    <message><source>tcp.red.intercepted-router</source><translation>Your router (“{interception.by}”) answers instead of {tcp.host}, with a certificate of its own.</translation></message>
    <message><source>tcp.action.intercepted-router</source><translation>Look in the router whether parental controls or a filter block {tcp.host}.</translation></message>
    <message><source>tcp.red.clock-wrong</source><translation>By the clock of this PC the certificate of {tcp.host} is not valid, but the clock is wrong. Difference: {clock.offsetSec}.</translation></message>
    <message><source>tcp.action.clock-wrong</source><translation>Turn on automatic time under Settings &gt; Time &amp; language &gt; Date &amp; time. Then check this point again.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-product</source><translation>“{interception.by}” on this PC opens encrypted connections: {interception.places}.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-product</source><translation>In “{interception.by}”, exempt these addresses from the scanning of encrypted connections. If your IT department manages this PC, ask them to do it.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-router</source><translation>Your router (“{interception.by}”) answers instead of the servers, with a certificate of its own: {interception.places}.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-router</source><translation>Look in the router whether parental controls or a filter block these addresses.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-everywhere</source><translation>All encrypted connections that were checked are opened on the way, even without a proxy server. The certificates come from “{interception.by}”.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-everywhere</source><translation>Ask your IT department to exempt the addresses of {provider} from TLS inspection: {interception.places}.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-web</source><translation>Encrypted web connections are opened on the way; those of telephony are not. The certificates come from “{interception.by}”.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-web</source><translation>Ask your IT department to exempt the addresses of {provider} from TLS inspection: {interception.places}.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-some</source><translation>Encrypted connections are opened on the way: {interception.places}. The certificates come from “{interception.by}”.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-some</source><translation>Ask your IT department to exempt these addresses from TLS inspection.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted-beside</source><translation>The proxy server {proxy.server} leaves the encryption as it is. Past the proxy server it is opened: {interception.places}. The certificate comes from “{interception.by}”.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted-beside</source><translation>Ask your IT department to exempt these addresses from TLS inspection.</translation></message>
    <message><source>tcp.red.no-greeting</source><translation>{tcp.host} accepts the connection on port {tcp.port} but then does not answer.</translation></message>
    <message><source>tcp.action.no-greeting</source><translation>Ask {provider} whether the service on {tcp.host}, port {tcp.port}, is running.</translation></message>
    <message><source>tcp.red.wrong-greeting</source><translation>Something other than the expected service answers on port {tcp.port} of {tcp.host}.</translation></message>
    <message><source>tcp.action.wrong-greeting</source><translation>Ask your IT department to check whether a proxy server intercepts the connection to {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>6-turn.green.relays</source><translation>The TURN server {turn.host} relays voice and video both ways, over UDP as well. First packet after {turn.udpFirstPacketMs}.</translation></message>
    <message><source>6-turn.amber.udp-blocked</source><translation>UDP does not get through to the TURN server {turn.host}. It relays over {turn.working} only, where speech may stutter sooner.</translation></message>
    <message><source>6-turn.action.udp-blocked</source><translation>Ask your IT department to open UDP port {turn.udpPort} to {turn.host} in firewall and VPN.</translation></message>
    <message><source>6-turn.amber.udp-fails</source><translation>The TURN server {turn.host} can be heard over UDP but relays over {turn.working} only, where speech may stutter sooner.</translation></message>
    <message><source>6-turn.action.udp-fails</source><translation>Tell {provider} that {turn.host} does not relay over UDP.</translation></message>
    <message><source>6-turn.amber.no-data</source><translation>The TURN server {turn.host} grants access, but nothing arrived between two relays on it. That it relays is not proven.</translation></message>
    <message><source>6-turn.action.no-data</source><translation>Ask {provider} whether {turn.host} lets packets pass from one of its relays to another.</translation></message>
    <message><source>6-turn.grey.no-credentials</source><translation>The TURN server {turn.host} answers. Whether it relays can only be measured with credentials, and the provider profile has none.</translation></message>
    <message><source>6-turn.action.no-credentials</source><translation>Ask {provider} for a profile with credentials for TURN.</translation></message>
    <message><source>6-turn.red.wrong-credentials</source><translation>The TURN server {turn.host} rejects the credentials of the provider profile. The way to it is open.</translation></message>
    <message><source>6-turn.action.wrong-credentials</source><translation>Ask {provider} for a profile with valid credentials for TURN.</translation></message>
    <message><source>6-turn.red.credentials-expired</source><translation>The credentials for the TURN server {turn.host} expired on {turn.expiredDate}. The way to it is open.</translation></message>
    <message><source>6-turn.action.credentials-expired</source><translation>First see whether date and time of this PC are right. Then ask {provider} for a profile with new credentials for TURN.</translation></message>
    <message><source>6-turn.red.forbidden</source><translation>The TURN server {turn.host} answers but forbids relaying (error {turn.errorCode}).</translation></message>
    <message><source>6-turn.action.forbidden</source><translation>Tell {provider} that {turn.host} forbids relaying.</translation></message>
    <message><source>6-turn.red.quota</source><translation>The TURN server {turn.host} grants these credentials too few relays at a time (error {turn.errorCode}). A call needs two.</translation></message>
    <message><source>6-turn.action.quota</source><translation>Wait ten minutes and check again. If the point stays red, ask {provider} to allow more relays per user on {turn.host}.</translation></message>
    <message><source>6-turn.red.overloaded</source><translation>The TURN server {turn.host} is at full capacity (error {turn.errorCode}).</translation></message>
    <message><source>6-turn.action.overloaded</source><translation>Check again in a few minutes. If the point stays red, tell {provider} that {turn.host} is at full capacity.</translation></message>
    <message><source>6-turn.red.server-error</source><translation>The TURN server {turn.host} reports an error of its own ({turn.errorCode}).</translation></message>
    <message><source>6-turn.action.server-error</source><translation>Tell {provider} about error {turn.errorCode} of the TURN server {turn.host}.</translation></message>
    <message><source>6-turn.red.refused-otherwise</source><translation>The TURN server {turn.host} refuses to relay (error {turn.errorCode}).</translation></message>
    <message><source>6-turn.action.refused-otherwise</source><translation>Tell {provider} about error {turn.errorCode} of the TURN server {turn.host}.</translation></message>
    <message><source>turn.red.wrong-integrity</source><translation>The answer that should come from the TURN server {turn.host} is not signed by it. Something on the way alters it.</translation></message>
    <message><source>turn.action.wrong-integrity</source><translation>Ask your IT department to check whether a firewall or a proxy server alters the connection to {turn.host}.</translation></message>
    <message><source>6-turn.red.one-way</source><translation>The TURN server {turn.host} relays in one direction only.</translation></message>
    <message><source>6-turn.action.one-way</source><translation>Tell {provider} that {turn.host} relays in one direction only.</translation></message>
    <message><source>turn.red.name-not-found</source><translation>The name {turn.host} was not found.</translation></message>
    <message><source>turn.action.name-not-found</source><translation>Ask {provider} whether the server name {turn.host} is still in use.</translation></message>
    <message><source>turn.red.name-server-silent</source><translation>Name lookup (DNS) gives no answer for {turn.host}.</translation></message>
    <message><source>turn.action.name-server-silent</source><translation>Restart the router. If the point stays red, contact your internet provider.</translation></message>
    <message><source>turn.red.unreachable</source><translation>A device on the way reports that {turn.host} cannot be reached.</translation></message>
    <message><source>turn.action.unreachable</source><translation>Ask {provider} whether {turn.host} is in operation.</translation></message>
    <message><source>turn.red.no-route</source><translation>This PC knows no way to {turn.host} (no matching route).</translation></message>
    <message><source>turn.action.no-route</source><translation>Disconnect a VPN if one is on, and check again. If the point stays red, show it to your IT department.</translation></message>
    <message><source>turn.red.certificate-expired</source><translation>The certificate of {turn.host} expired on {certificate.expiresDate}.</translation></message>
    <message><source>turn.action.certificate-expired</source><translation>First see whether date and time of this PC are right. Then tell {provider} about the expired certificate.</translation></message>
    <message><source>turn.red.certificate-not-yet-valid</source><translation>By the clock of this PC, the certificate of {turn.host} is not valid yet.</translation></message>
    <message><source>turn.action.certificate-not-yet-valid</source><translation>Set date and time of this PC right. Then check this point again.</translation></message>
    <message><source>turn.red.certificate-name</source><translation>The certificate of {turn.host} does not match its name.</translation></message>
    <message><source>turn.action.certificate-name</source><translation>Tell {provider} that the certificate of {turn.host} is made out to another name.</translation></message>
    <message><source>turn.red.certificate-untrusted</source><translation>This PC does not trust the certificate of {turn.host}. It comes from “{certificate.issuer}”.</translation></message>
    <message><source>turn.action.certificate-untrusted</source><translation>Ask your IT department whether “{certificate.issuer}” belongs to an antivirus program or a proxy server that opens encrypted connections.</translation></message>
    <message><source>6-turn.red.refused</source><translation>{turn.host} refuses every connection to TURN, over UDP, TCP and TLS.</translation></message>
    <message><source>6-turn.action.refused</source><translation>Tell {provider} that {turn.host} accepts no connection to TURN.</translation></message>
    <message><source>6-turn.red.refused-on-the-way</source><translation>No way to the TURN server {turn.host} is open. It is refused on the way.</translation></message>
    <message><source>6-turn.action.refused-on-the-way</source><translation>Ask your IT department to open UDP port {turn.udpPort} and TCP port {turn.tls443Port} to {turn.host} in firewall and VPN.</translation></message>
    <message><source>6-turn.red.silent</source><translation>The TURN server {turn.host} does not answer, neither over UDP nor over TCP nor over TLS.</translation></message>
    <message><source>6-turn.action.silent</source><translation>Ask your IT department to open UDP port {turn.udpPort} and TCP port {turn.tls443Port} to {turn.host} in firewall and VPN.</translation></message>
    <message><source>6-turn.red.local-firewall</source><translation>The firewall on this PC allows no connection to the TURN server {turn.host}.</translation></message>
    <message><source>6-turn.action.local-firewall</source><translation>Ask your IT department to open UDP port {turn.udpPort} and TCP port {turn.tls443Port} to {turn.host} in the firewall of this PC.</translation></message>
    <message><source>6-turn.red.closed-early</source><translation>Connections to the TURN server {turn.host} are ended too early.</translation></message>
    <message><source>6-turn.action.closed-early</source><translation>Ask your IT department to check whether a firewall or a proxy server ends the connection to {turn.host}.</translation></message>
    <message><source>6-turn.red.bad-answer</source><translation>Something other than a TURN server answers at {turn.host}.</translation></message>
    <message><source>6-turn.action.bad-answer</source><translation>Ask your IT department to check whether a firewall or a proxy server intercepts the connection to {turn.host}.</translation></message>
    <message><source>6-turn.red.tls-failed</source><translation>The TURN server {turn.host} can be reached with TLS only, and the encryption cannot be established.</translation></message>
    <message><source>6-turn.action.tls-failed</source><translation>Ask your IT department to check whether an antivirus program or a proxy server disturbs the encryption to {turn.host}.</translation></message>
    <message><source>12-turn-443.green.relays</source><translation>The TURN server {turn.host} relays over TLS on port {turn.tls443Port}. First packet after {turn.tls443FirstPacketMs}.</translation></message>
    <message><source>12-turn-443.green.no-credentials</source><translation>The TURN server {turn.host} answers over TLS on port {turn.tls443Port}. Nothing was relayed because the provider profile has no credentials.</translation></message>
    <message><source>12-turn-443.amber.denied</source><translation>Port {turn.tls443Port} to the TURN server {turn.host} is open, TLS and TURN answer. The server refuses to relay.</translation></message>
    <message><source>12-turn-443.action.denied</source><translation>The firewall is not the cause. The point “TURN server” in chapter 6 tells the reason and what to do.</translation></message>
    <message><source>12-turn-443.amber.no-data</source><translation>The TURN server {turn.host} answers over TLS on port {turn.tls443Port}, but not both directions between two relays on it carried anything.</translation></message>
    <message><source>12-turn-443.action.no-data</source><translation>Ask {provider} whether {turn.host} lets packets pass from one of its relays to another.</translation></message>
    <message><source>12-turn-443.red.refused</source><translation>{turn.host} refuses the connection on port {turn.tls443Port}.</translation></message>
    <message><source>12-turn-443.action.refused</source><translation>Tell {provider} that {turn.host} accepts no connection on port {turn.tls443Port}.</translation></message>
    <message><source>12-turn-443.red.refused-on-the-way</source><translation>The connection to {turn.host}, port {turn.tls443Port}, was refused on the way.</translation></message>
    <message><source>12-turn-443.action.refused-on-the-way</source><translation>Ask your IT department to open TCP port {turn.tls443Port} to {turn.host} in the firewall.</translation></message>
    <message><source>12-turn-443.red.silent</source><translation>{turn.host} does not answer on port {turn.tls443Port}.</translation></message>
    <message><source>12-turn-443.action.silent</source><translation>Ask your IT department to check whether a firewall or a VPN holds back TCP port {turn.tls443Port} to {turn.host}.</translation></message>
    <message><source>12-turn-443.red.local-firewall</source><translation>The firewall on this PC does not allow the connection to {turn.host}, port {turn.tls443Port}.</translation></message>
    <message><source>12-turn-443.action.local-firewall</source><translation>Ask your IT department to open TCP port {turn.tls443Port} to {turn.host} in the firewall of this PC.</translation></message>
    <message><source>12-turn-443.red.closed-early</source><translation>{turn.host} accepts the connection on port {turn.tls443Port} and ends it too early.</translation></message>
    <message><source>12-turn-443.action.closed-early</source><translation>Ask your IT department to check whether a firewall or a proxy server ends the connection to {turn.host}.</translation></message>
    <message><source>12-turn-443.red.tls-failed</source><translation>No encrypted connection (TLS) can be established with {turn.host}, port {turn.tls443Port}.</translation></message>
    <message><source>12-turn-443.action.tls-failed</source><translation>Ask your IT department to check whether an antivirus program or a proxy server disturbs the encryption to {turn.host}.</translation></message>
    <message><source>12-turn-443.red.bad-answer</source><translation>Something other than a TURN server answers on port {turn.tls443Port} of {turn.host}.</translation></message>
    <message><source>12-turn-443.action.bad-answer</source><translation>Ask your IT department to check whether a firewall or a proxy server intercepts the connection to {turn.host}.</translation></message>
    <message><source>websocket.green.open</source><translation>The WebSocket connection to {tcp.host} is up. Median round trip of {websocket.pingCount} pings: {websocket.pingMedianMs}.</translation></message>
    <message><source>websocket.green.open-idle</source><translation>The WebSocket connection to {tcp.host} is up and has stayed open for {websocket.idleSec} of silence so far. Median round trip of {websocket.pingCount} pings: {websocket.pingMedianMs}.</translation></message>
    <message><source>websocket.amber.idle-cut</source><translation>The WebSocket connection to {tcp.host} is up, but is cut after {websocket.cutSec} of silence at the latest. Waiting chats can then break off unnoticed.</translation></message>
    <message><source>websocket.red.idle-cut</source><translation>The WebSocket connection to {tcp.host} is up, but is cut after only {websocket.cutSec} of silence at the latest. Chats break off as soon as nobody writes for a while.</translation></message>
    <message><source>websocket.action.idle-cut</source><translation>Disconnect any VPN and check this point again. If that changes nothing, ask your IT department to keep idle connections to {tcp.host} open for at least two minutes in the proxy server, the firewall and the router.</translation></message>
    <message><source>websocket.red.name-not-found</source><translation>The name {tcp.host} was not found.</translation></message>
    <message><source>websocket.action.name-not-found</source><translation>Ask {provider} whether the server name {tcp.host} is still in use.</translation></message>
    <message><source>websocket.red.name-server-silent</source><translation>Name lookup (DNS) gives no answer for {tcp.host}.</translation></message>
    <message><source>websocket.action.name-server-silent</source><translation>Restart the router. If the point stays red, contact your internet provider.</translation></message>
    <message><source>websocket.red.refused</source><translation>{tcp.host} refuses the connection on port {tcp.port}.</translation></message>
    <message><source>websocket.action.refused</source><translation>Tell {provider} that {tcp.host} accepts no connection on port {tcp.port}.</translation></message>
    <message><source>websocket.red.refused-on-the-way</source><translation>The connection to {tcp.host}, port {tcp.port}, was refused on the way.</translation></message>
    <message><source>websocket.action.refused-on-the-way</source><translation>Ask your IT department to open TCP port {tcp.port} to {tcp.host} in the firewall.</translation></message>
    <message><source>websocket.red.unreachable</source><translation>A device on the way reports that {tcp.host} cannot be reached.</translation></message>
    <message><source>websocket.action.unreachable</source><translation>Ask {provider} whether {tcp.host} is in operation.</translation></message>
    <message><source>websocket.red.no-route</source><translation>This PC knows no way to {tcp.host} (no matching route).</translation></message>
    <message><source>websocket.action.no-route</source><translation>Disconnect a VPN if one is on, and check again. If the point stays red, show it to your IT department.</translation></message>
    <message><source>websocket.red.silent</source><translation>{tcp.host} does not answer on port {tcp.port}.</translation></message>
    <message><source>websocket.action.silent</source><translation>Ask your IT department to check whether a firewall or a VPN holds back TCP port {tcp.port} to {tcp.host}.</translation></message>
    <message><source>websocket.red.local-firewall</source><translation>The firewall on this PC does not allow the connection to {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>websocket.action.local-firewall</source><translation>Ask your IT department to open TCP port {tcp.port} to {tcp.host} in the firewall of this PC.</translation></message>
    <message><source>websocket.red.closed-early</source><translation>{tcp.host} accepts the connection on port {tcp.port} and ends it too early.</translation></message>
    <message><source>websocket.action.closed-early</source><translation>Tell {provider} that {tcp.host} ends the connection on port {tcp.port} too early.</translation></message>
    <message><source>websocket.red.tls-failed</source><translation>No encrypted connection (TLS) can be established with {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>websocket.action.tls-failed</source><translation>Ask your IT department to check whether an antivirus program or a proxy server disturbs the encryption to {tcp.host}.</translation></message>
    <message><source>websocket.red.certificate-expired</source><translation>The certificate of {tcp.host} expired on {certificate.expiresDate}.</translation></message>
    <message><source>websocket.action.certificate-expired</source><translation>First see whether date and time of this PC are right. Then tell {provider} about the expired certificate.</translation></message>
    <message><source>websocket.red.certificate-not-yet-valid</source><translation>By the clock of this PC, the certificate of {tcp.host} is not valid yet.</translation></message>
    <message><source>websocket.action.certificate-not-yet-valid</source><translation>Set date and time of this PC right. Then check this point again.</translation></message>
    <message><source>websocket.red.certificate-name</source><translation>The certificate of {tcp.host} does not match its name.</translation></message>
    <message><source>websocket.action.certificate-name</source><translation>Tell {provider} that the certificate of {tcp.host} is made out to another name.</translation></message>
    <message><source>websocket.red.certificate-untrusted</source><translation>This PC does not trust the certificate of {tcp.host}. It comes from “{certificate.issuer}”.</translation></message>
    <message><source>websocket.action.certificate-untrusted</source><translation>Ask your IT department whether “{certificate.issuer}” belongs to an antivirus program or a proxy server that opens encrypted connections.</translation></message>
    <message><source>websocket.red.no-greeting</source><translation>{tcp.host} accepts the connection on port {tcp.port} but then does not answer.</translation></message>
    <message><source>websocket.action.no-greeting</source><translation>Ask {provider} whether the service on {tcp.host}, port {tcp.port}, is running.</translation></message>
    <message><source>websocket.red.wrong-greeting</source><translation>Something other than the expected service answers on port {tcp.port} of {tcp.host}.</translation></message>
    <message><source>websocket.action.wrong-greeting</source><translation>Ask your IT department to check whether a proxy server intercepts the connection to {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>webpage.green.loaded</source><translation>The website embeds {webpage.script}. The file loads ({webpage.scriptBytes}).</translation></message>
    <message><source>webpage.red.name-not-found</source><translation>The name {tcp.host} was not found.</translation></message>
    <message><source>webpage.action.name-not-found</source><translation>Ask the operator of the website whether the server name {tcp.host} is still in use.</translation></message>
    <message><source>webpage.red.name-server-silent</source><translation>Name lookup (DNS) gives no answer for {tcp.host}.</translation></message>
    <message><source>webpage.action.name-server-silent</source><translation>Restart the router. If the point stays red, contact your internet provider.</translation></message>
    <message><source>webpage.red.refused</source><translation>{tcp.host} refuses the connection on port {tcp.port}.</translation></message>
    <message><source>webpage.action.refused</source><translation>Tell the operator of the website that {tcp.host} accepts no connection on port {tcp.port}.</translation></message>
    <message><source>webpage.red.refused-on-the-way</source><translation>The connection to {tcp.host}, port {tcp.port}, was refused on the way.</translation></message>
    <message><source>webpage.action.refused-on-the-way</source><translation>Ask your IT department to open TCP port {tcp.port} to {tcp.host} in the firewall.</translation></message>
    <message><source>webpage.red.unreachable</source><translation>A device on the way reports that {tcp.host} cannot be reached.</translation></message>
    <message><source>webpage.action.unreachable</source><translation>Ask the operator of the website whether {tcp.host} is in operation.</translation></message>
    <message><source>webpage.red.no-route</source><translation>This PC knows no way to {tcp.host} (no matching route).</translation></message>
    <message><source>webpage.action.no-route</source><translation>Disconnect a VPN if one is on, and check again. If the point stays red, show it to your IT department.</translation></message>
    <message><source>webpage.red.silent</source><translation>{tcp.host} does not answer on port {tcp.port}.</translation></message>
    <message><source>webpage.action.silent</source><translation>Ask your IT department to check whether a firewall or a VPN holds back TCP port {tcp.port} to {tcp.host}.</translation></message>
    <message><source>webpage.red.local-firewall</source><translation>The firewall on this PC does not allow the connection to {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>webpage.action.local-firewall</source><translation>Ask your IT department to open TCP port {tcp.port} to {tcp.host} in the firewall of this PC.</translation></message>
    <message><source>webpage.red.closed-early</source><translation>{tcp.host} accepts the connection on port {tcp.port} and ends it too early.</translation></message>
    <message><source>webpage.action.closed-early</source><translation>Tell the operator of the website that {tcp.host} ends the connection on port {tcp.port} too early.</translation></message>
    <message><source>webpage.red.tls-failed</source><translation>No encrypted connection (TLS) can be established with {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>webpage.action.tls-failed</source><translation>Ask your IT department to check whether an antivirus program or a proxy server disturbs the encryption to {tcp.host}.</translation></message>
    <message><source>webpage.red.certificate-expired</source><translation>The certificate of {tcp.host} expired on {certificate.expiresDate}.</translation></message>
    <message><source>webpage.action.certificate-expired</source><translation>First see whether date and time of this PC are right. Then tell the operator of the website about the expired certificate.</translation></message>
    <message><source>webpage.red.certificate-not-yet-valid</source><translation>By the clock of this PC, the certificate of {tcp.host} is not valid yet.</translation></message>
    <message><source>webpage.action.certificate-not-yet-valid</source><translation>Set date and time of this PC right. Then check this point again.</translation></message>
    <message><source>webpage.red.certificate-name</source><translation>The certificate of {tcp.host} does not match its name.</translation></message>
    <message><source>webpage.action.certificate-name</source><translation>Tell the operator of the website that the certificate of {tcp.host} is made out to another name.</translation></message>
    <message><source>webpage.red.certificate-untrusted</source><translation>This PC does not trust the certificate of {tcp.host}. It comes from “{certificate.issuer}”.</translation></message>
    <message><source>webpage.action.certificate-untrusted</source><translation>Ask your IT department whether “{certificate.issuer}” belongs to an antivirus program or a proxy server that opens encrypted connections.</translation></message>
    <message><source>webpage.red.no-greeting</source><translation>{tcp.host} accepts the connection on port {tcp.port} but then does not answer.</translation></message>
    <message><source>webpage.action.no-greeting</source><translation>Ask the operator of the website whether the service on {tcp.host}, port {tcp.port}, is running.</translation></message>
    <message><source>webpage.red.wrong-greeting</source><translation>Something other than the expected service answers on port {tcp.port} of {tcp.host}.</translation></message>
    <message><source>webpage.action.wrong-greeting</source><translation>Ask your IT department to check whether a proxy server intercepts the connection to {tcp.host}, port {tcp.port}.</translation></message>
    <message><source>webpage.red.proxy-failed</source><translation>The way to {tcp.host} leads through the proxy server {tcp.proxy}. It ends there.</translation></message>
    <message><source>webpage.action.proxy-failed</source><translation>Ask your IT department to check whether the proxy server {tcp.proxy} is running and the setting on this PC is right.</translation></message>
    <message><source>webpage.red.proxy-sign-in</source><translation>The proxy server {tcp.proxy} asks for a sign-in on the way to {tcp.host} (status 407).</translation></message>
    <message><source>webpage.action.proxy-sign-in</source><translation>Check again and give the name and the password for the proxy server. Or ask your IT department to let {tcp.host} through without a sign-in.</translation></message>
    <message><source>webpage.red.proxy-sign-in-refused</source><translation>The proxy server {tcp.proxy} does not accept the given name and password for {tcp.host}.</translation></message>
    <message><source>webpage.action.proxy-sign-in-refused</source><translation>Look at the name and the password for the proxy server, then start the check again. Only one attempt was made.</translation></message>
    <message><source>webpage.red.proxy-forbidden</source><translation>The proxy server {tcp.proxy} does not let connections to {tcp.host}, port {tcp.port}, through.</translation></message>
    <message><source>webpage.action.proxy-forbidden</source><translation>Ask your IT department to allow {tcp.host}, port {tcp.port}, on the proxy server.</translation></message>
    <message><source>webpage.red.proxy-gateway-failed</source><translation>The proxy server {tcp.proxy} does not reach {tcp.host}, port {tcp.port}, itself.</translation></message>
    <message><source>webpage.action.proxy-gateway-failed</source><translation>Ask your IT department to check why the proxy server does not reach {tcp.host}.</translation></message>
    <message><source>webpage.grey.proxy-sign-in-windows</source><translation>The proxy server {tcp.proxy} wants the PC to sign in with Windows ({tcp.proxySchemes}). Self Check does not try that.</translation></message>
    <message><source>webpage.action.proxy-sign-in-windows</source><translation>Open your provider’s page in the browser. If it appears without a question, this PC signs in by itself.</translation></message>
    <message><source>webpage.green.loaded-proxy</source><translation>The script {webpage.script} is embedded in your website and loads. It came through the proxy server {tcp.proxy}.</translation></message>
    <message><source>websocket.red.handshake-silent</source><translation>{tcp.host} answers ordinary requests, but not the set-up of a WebSocket connection.</translation></message>
    <message><source>websocket.action.handshake-silent</source><translation>Ask your IT department to allow WebSocket connections to {tcp.host} in the proxy server, the firewall and the virus protection.</translation></message>
    <message><source>websocket.red.handshake-closed</source><translation>The connection to {tcp.host} ends as soon as it is to become a WebSocket. Ordinary requests get through.</translation></message>
    <message><source>websocket.action.handshake-closed</source><translation>Ask your IT department to allow WebSocket connections to {tcp.host} in the proxy server, the firewall and the virus protection.</translation></message>
    <message><source>websocket.red.handshake-garbled</source><translation>The set-up of the WebSocket connection to {tcp.host} gets no readable answer.</translation></message>
    <message><source>websocket.action.handshake-garbled</source><translation>Ask your IT department to allow WebSocket connections to {tcp.host} in the proxy server, the firewall and the virus protection.</translation></message>
    <message><source>websocket.red.upgrade-stripped</source><translation>The wish for a WebSocket connection does not reach {tcp.host} (HTTP {websocket.status}). Ordinary requests get through.</translation></message>
    <message><source>websocket.action.upgrade-stripped</source><translation>Ask your IT department to allow WebSocket connections to {tcp.host} in the proxy server, the firewall and the virus protection.</translation></message>
    <message><source>websocket.red.no-upgrade</source><translation>{tcp.host} answers the set-up of the WebSocket connection like an ordinary web page (HTTP {websocket.status}).</translation></message>
    <message><source>websocket.action.no-upgrade</source><translation>Ask your IT department to allow WebSocket connections to {tcp.host} in the proxy server, the firewall and the virus protection.</translation></message>
    <message><source>websocket.red.headers-altered</source><translation>The answer to the set-up of the WebSocket connection is incomplete: “{websocket.header}” is missing or wrong.</translation></message>
    <message><source>websocket.action.headers-altered</source><translation>Ask your IT department to check whether a proxy server or a virus protection alters the connection to {tcp.host}.</translation></message>
    <message><source>websocket.red.silent-afterwards</source><translation>The WebSocket connection to {tcp.host} is set up, but then carries nothing.</translation></message>
    <message><source>websocket.action.silent-afterwards</source><translation>Ask your IT department to allow WebSocket connections to {tcp.host} in the proxy server, the firewall and the virus protection.</translation></message>
    <message><source>websocket.red.closed-afterwards</source><translation>The WebSocket connection to {tcp.host} is set up and cut again at once.</translation></message>
    <message><source>websocket.action.closed-afterwards</source><translation>Ask your IT department to allow WebSocket connections to {tcp.host} in the proxy server, the firewall and the virus protection.</translation></message>
    <message><source>websocket.red.garbled-afterwards</source><translation>Unreadable data arrive over the WebSocket connection to {tcp.host}.</translation></message>
    <message><source>websocket.action.garbled-afterwards</source><translation>Ask your IT department to check whether a proxy server or a virus protection alters the connection to {tcp.host}.</translation></message>
    <message><source>websocket.red.wrong-path</source><translation>{tcp.host} has no WebSocket service at the address in the provider profile (HTTP {websocket.status}).</translation></message>
    <message><source>websocket.action.wrong-path</source><translation>Ask {provider} whether the WebSocket address in the provider profile is still in use.</translation></message>
    <message><source>websocket.red.upgrade-refused</source><translation>{tcp.host} refuses the WebSocket connection (HTTP {websocket.status}).</translation></message>
    <message><source>websocket.action.upgrade-refused</source><translation>Tell {provider} that {tcp.host} refuses the WebSocket connection with HTTP {websocket.status}.</translation></message>
    <message><source>websocket.red.server-error</source><translation>The WebSocket service on {tcp.host} is out of order (HTTP {websocket.status}).</translation></message>
    <message><source>websocket.action.server-error</source><translation>Tell {provider} about the fault of the WebSocket service on {tcp.host}.</translation></message>
    <message><source>webpage.red.page-lost</source><translation>The web page {webpage.page} redirects again and again and never arrives.</translation></message>
    <message><source>webpage.action.page-lost</source><translation>Ask the operator of the website to check its redirects.</translation></message>
    <message><source>webpage.red.page-status</source><translation>The web page {webpage.page} can’t be loaded (HTTP {webpage.pageStatus}).</translation></message>
    <message><source>webpage.action.page-status</source><translation>Tell the operator of the website about the error HTTP {webpage.pageStatus}. Ask {provider} whether the address in the provider profile is right.</translation></message>
    <message><source>webpage.red.missing</source><translation>The web page {webpage.page} does not embed {webpage.script}.</translation></message>
    <message><source>webpage.action.missing</source><translation>Ask the operator of the website to embed {webpage.script} as the interface description says.</translation></message>
    <message><source>webpage.amber.missing-manager</source><translation>The web page {webpage.page} does not name {webpage.script}. A tag manager may load the file all the same.</translation></message>
    <message><source>webpage.action.missing-manager</source><translation>Open the website in the browser and see whether the chat appears. If it is missing, turn to the operator of the website.</translation></message>
    <message><source>webpage.amber.held-back</source><translation>The web page {webpage.page} loads {webpage.script} only after consent.</translation></message>
    <message><source>webpage.action.held-back</source><translation>Open the website in the browser, agree to the request and see whether the chat appears.</translation></message>
    <message><source>webpage.red.mixed-content</source><translation>The encrypted web page embeds {webpage.script} without encryption. Browsers therefore do not load the file.</translation></message>
    <message><source>webpage.action.mixed-content</source><translation>Ask the operator of the website to embed {webpage.script} with HTTPS.</translation></message>
    <message><source>webpage.red.policy</source><translation>The website’s security policy (“{webpage.policy}”) forbids {webpage.script}.</translation></message>
    <message><source>webpage.action.policy</source><translation>Ask the operator of the website to allow {webpage.script} in the “Content-Security-Policy”.</translation></message>
    <message><source>webpage.red.script-lost</source><translation>The embedded file {webpage.script} redirects again and again and never arrives.</translation></message>
    <message><source>webpage.action.script-lost</source><translation>Tell {provider} that {webpage.script} does not arrive.</translation></message>
    <message><source>webpage.red.script-status</source><translation>The embedded file {webpage.script} can’t be loaded (HTTP {webpage.scriptStatus}).</translation></message>
    <message><source>webpage.action.script-status</source><translation>Tell {provider} that {webpage.script} answers with HTTP {webpage.scriptStatus}.</translation></message>
    <message><source>webpage.red.script-empty</source><translation>The embedded file {webpage.script} is empty.</translation></message>
    <message><source>webpage.action.script-empty</source><translation>Tell {provider} that {webpage.script} is empty.</translation></message>
    <message><source>webpage.red.script-type</source><translation>The embedded file {webpage.script} does not arrive as JavaScript, but as “{webpage.scriptType}”. Browsers do not run it.</translation></message>
    <message><source>webpage.action.script-type</source><translation>Tell {provider} that {webpage.script} is delivered as “{webpage.scriptType}”.</translation></message>
    <message><source>webpage.amber.script-type-odd</source><translation>The embedded file {webpage.script} loads, but is not marked as JavaScript.</translation></message>
    <message><source>webpage.action.script-type-odd</source><translation>Ask {provider} to deliver {webpage.script} as “text/javascript”.</translation></message>
    <message><source>4.2-proxy.green.none</source><translation>This PC uses no proxy server.</translation></message>
    <message><source>4.2-proxy.green.bypassed</source><translation>A proxy server is set up, but not for the way to {proxy.target}.</translation></message>
    <message><source>4.2-proxy.green.agreed</source><translation>This PC uses the proxy server {proxy.server}. This is agreed with {provider}.</translation></message>
    <message><source>4.2-proxy.amber.not-agreed</source><translation>This PC uses the proxy server {proxy.server}. The profile of {provider} does not list this as agreed.</translation></message>
    <message><source>4.2-proxy.action.not-agreed</source><translation>Ask your IT department to agree the use of the proxy server with {provider}.</translation></message>
    <message><source>4.4-proxy-path.grey.not_applicable</source><translation>The way to the agent server does not lead through a proxy server.</translation></message>
    <message><source>4.4-proxy-path.grey.unsupported</source><translation>The proxy server is not an HTTP proxy. Self Check cannot test it.</translation></message>
    <message><source>4.4-proxy-content.grey.not_applicable</source><translation>The way to the agent server does not lead through a proxy server.</translation></message>
    <message><source>4.4-proxy-content.grey.unsupported</source><translation>The proxy server is not an HTTP proxy. Self Check cannot test it.</translation></message>
    <message><source>4.4-proxy-cache.grey.not_applicable</source><translation>The way to the agent server does not lead through a proxy server.</translation></message>
    <message><source>4.4-proxy-cache.grey.unsupported</source><translation>The proxy server is not an HTTP proxy. Self Check cannot test it.</translation></message>
    <message><source>4.4-proxy-path.green.connected</source><translation>The proxy server {proxy.server} lets the connection to {proxy.target} through.</translation></message>
    <message><source>4.4-proxy-path.red.sign-in</source><translation>The proxy server {proxy.server} asks for a sign-in (status 407) and lets nothing through.</translation></message>
    <message><source>4.4-proxy-path.action.sign-in</source><translation>Check again and give the name and the password for the proxy server. Or ask your IT department to let {proxy.target} through without a sign-in.</translation></message>
    <message><source>4.4-proxy-path.amber.slow</source><translation>The proxy server {proxy.server} lets connections to {proxy.target} through, but adds {proxy.addedMs} to each answer.</translation></message>
    <message><source>4.4-proxy-path.action.slow</source><translation>Ask your IT department to lead {proxy.target} past the proxy server, or to relieve the proxy server.</translation></message>
    <message><source>tcp.red.past-proxy</source><translation>{tcp.host} cannot be reached directly on port {tcp.port}. This connection cannot go through the proxy server {tcp.proxy}.</translation></message>
    <message><source>tcp.action.past-proxy</source><translation>Ask your IT department to open TCP port {tcp.port} to {tcp.host} past the proxy server.</translation></message>
    <message><source>4.2-proxy.amber.script-unreachable</source><translation>The proxy script {proxy.script} cannot be reached. Without it this PC does not find its proxy server.</translation></message>
    <message><source>4.2-proxy.action.script-unreachable</source><translation>Is this PC connected to the company’s VPN? Connect it, or ask your IT department for the right address of the script.</translation></message>
    <message><source>4.2-proxy.amber.script-silent</source><translation>The server of the proxy script {proxy.script} does not answer, or not completely.</translation></message>
    <message><source>4.2-proxy.action.script-silent</source><translation>Ask your IT department to check whether the server of the proxy script is running.</translation></message>
    <message><source>4.2-proxy.amber.script-not-found</source><translation>There is no proxy script at {proxy.script} any more.</translation></message>
    <message><source>4.2-proxy.action.script-not-found</source><translation>Ask your IT department for the right address of the proxy script.</translation></message>
    <message><source>4.2-proxy.amber.script-too-large</source><translation>The proxy script {proxy.script} is larger than 1 MB. Windows does not take it.</translation></message>
    <message><source>4.2-proxy.action.script-too-large</source><translation>Ask your IT department to shorten the proxy script.</translation></message>
    <message><source>4.2-proxy.amber.script-no-script</source><translation>At {proxy.script} there is something other than a proxy script.</translation></message>
    <message><source>4.2-proxy.action.script-no-script</source><translation>Ask your IT department for the right address of the proxy script.</translation></message>
    <message><source>4.2-proxy.amber.script-hangs</source><translation>Windows does not come to an answer with the proxy script {proxy.script}. Connections then wait for long.</translation></message>
    <message><source>4.2-proxy.action.script-hangs</source><translation>Ask your IT department to check the proxy script.</translation></message>
    <message><source>4.4-agent-server.green.open-proxy</source><translation>The agent server {tcp.host} answers on port {tcp.port} after {tcp.totalMs}, encrypted, reached through the proxy server {tcp.proxy}.</translation></message>
    <message><source>12-tcp-443-webrtc.green.open-proxy</source><translation>The WebRTC server {tcp.host} accepts an encrypted connection on port {tcp.port} through the proxy server {tcp.proxy} after {tcp.totalMs}.</translation></message>
    <message><source>12-tcp-80-443.green.open-proxy</source><translation>Web pages and APIs answer through the proxy server {tcp.proxy}: {tcp.answeredCount} of {tcp.targetCount} connections.</translation></message>
    <message><source>7-http.green.open-proxy</source><translation>Surfly answers over HTTP and HTTPS through the proxy server {tcp.proxy}: {tcp.answeredCount} of {tcp.targetCount} connections.</translation></message>
    <message><source>12-cloudfront.green.open-proxy</source><translation>CloudFront answers at {tcp.host} on port {tcp.port} after {tcp.totalMs}, reached through the proxy server {tcp.proxy}.</translation></message>
    <message><source>tcp.red.proxy-failed</source><translation>The way to {tcp.host} leads through the proxy server {tcp.proxy}. It ends there.</translation></message>
    <message><source>tcp.action.proxy-failed</source><translation>Ask your IT department to check whether the proxy server {tcp.proxy} is running and the setting on this PC is right.</translation></message>
    <message><source>tcp.red.proxy-sign-in</source><translation>The proxy server {tcp.proxy} asks for a sign-in on the way to {tcp.host} (status 407).</translation></message>
    <message><source>tcp.action.proxy-sign-in</source><translation>Check again and give the name and the password for the proxy server. Or ask your IT department to let {tcp.host} through without a sign-in.</translation></message>
    <message><source>tcp.red.proxy-sign-in-refused</source><translation>The proxy server {tcp.proxy} does not accept the given name and password for {tcp.host}.</translation></message>
    <message><source>tcp.action.proxy-sign-in-refused</source><translation>Look at the name and the password for the proxy server, then start the check again. Only one attempt was made.</translation></message>
    <message><source>tcp.red.proxy-forbidden</source><translation>The proxy server {tcp.proxy} does not let connections to {tcp.host}, port {tcp.port}, through.</translation></message>
    <message><source>tcp.action.proxy-forbidden</source><translation>Ask your IT department to allow {tcp.host}, port {tcp.port}, on the proxy server.</translation></message>
    <message><source>tcp.red.proxy-gateway-failed</source><translation>The proxy server {tcp.proxy} does not reach {tcp.host}, port {tcp.port}, itself.</translation></message>
    <message><source>tcp.action.proxy-gateway-failed</source><translation>Ask your IT department to check why the proxy server does not reach {tcp.host}.</translation></message>
    <message><source>tcp.grey.proxy-sign-in-windows</source><translation>The proxy server {tcp.proxy} wants the PC to sign in with Windows ({tcp.proxySchemes}). Self Check does not try that.</translation></message>
    <message><source>tcp.action.proxy-sign-in-windows</source><translation>Open your provider’s page in the browser. If it appears without a question, this PC signs in by itself.</translation></message>
    <message><source>4.4-proxy-path.grey.sign-in-windows</source><translation>The proxy server {proxy.server} wants the PC to sign in with Windows ({proxy.schemes}). Self Check does not try that.</translation></message>
    <message><source>4.4-proxy-path.action.sign-in-windows</source><translation>Open your provider’s page in the browser. If it appears without a question, this PC signs in by itself.</translation></message>
    <message><source>4.4-proxy-path.red.sign-in-refused</source><translation>The proxy server {proxy.server} does not accept the given name and password (status 407).</translation></message>
    <message><source>4.4-proxy-path.action.sign-in-refused</source><translation>Look at the name and the password for the proxy server, then start the check again. Only one attempt was made.</translation></message>
    <message><source>4.4-proxy-path.red.forbidden</source><translation>The proxy server {proxy.server} forbids the connection to {proxy.target} (status {proxy.status}).</translation></message>
    <message><source>4.4-proxy-path.action.forbidden</source><translation>Ask your IT department to allow connections to {proxy.target} (CONNECT) on the proxy server.</translation></message>
    <message><source>4.4-proxy-path.red.gateway-failed</source><translation>The proxy server {proxy.server} does not reach {proxy.target} itself (status {proxy.status}).</translation></message>
    <message><source>4.4-proxy-path.action.gateway-failed</source><translation>Ask your IT department to check why the proxy server does not reach {proxy.target}.</translation></message>
    <message><source>4.4-proxy-path.red.other-status</source><translation>The proxy server {proxy.server} does not let the connection to {proxy.target} through (status {proxy.status}).</translation></message>
    <message><source>4.4-proxy-path.action.other-status</source><translation>Ask your IT department to allow connections to {proxy.target} (CONNECT) on the proxy server.</translation></message>
    <message><source>4.4-proxy-path.red.no-answer</source><translation>The proxy server {proxy.server} accepts the connection, but then does not answer.</translation></message>
    <message><source>4.4-proxy-path.action.no-answer</source><translation>Ask your IT department to check whether the proxy server {proxy.server} is running and the setting on this PC is right.</translation></message>
    <message><source>4.4-proxy-path.red.closed</source><translation>The proxy server {proxy.server} ends the connection without an answer.</translation></message>
    <message><source>4.4-proxy-path.action.closed</source><translation>Ask your IT department to check whether the proxy server {proxy.server} is running and the setting on this PC is right.</translation></message>
    <message><source>4.4-proxy-path.red.no-proxy</source><translation>At {proxy.server} something answers that is not a proxy server.</translation></message>
    <message><source>4.4-proxy-path.action.no-proxy</source><translation>Ask your IT department to check whether the proxy server {proxy.server} is running and the setting on this PC is right.</translation></message>
    <message><source>4.4-proxy-path.red.tls-failed</source><translation>The proxy server {proxy.server} lets the connection to {proxy.target} through, but the encryption (TLS) does not come about.</translation></message>
    <message><source>4.4-proxy-path.action.tls-failed</source><translation>Ask your IT department to check whether the proxy server disturbs the encryption to {proxy.target}.</translation></message>
    <message><source>4.4-proxy-path.red.name-not-found</source><translation>The name of the proxy server {proxy.server} was not found.</translation></message>
    <message><source>4.4-proxy-path.action.name-not-found</source><translation>Is this PC connected to the company’s VPN? Connect it, or ask your IT department for the right proxy server.</translation></message>
    <message><source>4.4-proxy-path.red.name-server-silent</source><translation>Name lookup (DNS) gives no answer about the proxy server {proxy.server}.</translation></message>
    <message><source>4.4-proxy-path.action.name-server-silent</source><translation>Restart the router. If this stays red, turn to your IT department.</translation></message>
    <message><source>4.4-proxy-path.red.refused</source><translation>{proxy.server} refuses the connection. No proxy server is running there.</translation></message>
    <message><source>4.4-proxy-path.action.refused</source><translation>Ask your IT department to check whether the proxy server {proxy.server} is running and the setting on this PC is right.</translation></message>
    <message><source>4.4-proxy-path.red.unreachable</source><translation>The proxy server {proxy.server} cannot be reached from this PC.</translation></message>
    <message><source>4.4-proxy-path.action.unreachable</source><translation>Ask your IT department to check whether the proxy server {proxy.server} is running and the setting on this PC is right.</translation></message>
    <message><source>4.4-proxy-path.red.silent</source><translation>The proxy server {proxy.server} does not answer.</translation></message>
    <message><source>4.4-proxy-path.action.silent</source><translation>Ask your IT department to check whether the proxy server {proxy.server} is running and the setting on this PC is right.</translation></message>
    <message><source>4.4-proxy-content.green.unchanged</source><translation>The proxy server {proxy.server} leaves content and encryption as they are.</translation></message>
    <message><source>4.4-proxy-content.red.changed</source><translation>The proxy server {proxy.server} changes content: the test page did not arrive as it was sent.</translation></message>
    <message><source>4.4-proxy-content.action.changed</source><translation>Ask your IT department to exempt the addresses of {provider} from filtering and rewriting on the proxy server.</translation></message>
    <message><source>4.4-proxy-content.red.intercepted</source><translation>The proxy server {proxy.server} opens the encrypted connection to {proxy.target}. The certificate comes from “{certificate.issuer}”.</translation></message>
    <message><source>4.4-proxy-content.action.intercepted</source><translation>Ask your IT department to exempt {proxy.target} from TLS inspection on the proxy server.</translation></message>
    <message><source>4.4-proxy-cache.green.fresh</source><translation>The proxy server {proxy.server} gives a new answer to each request.</translation></message>
    <message><source>4.4-proxy-cache.red.stale</source><translation>The proxy server {proxy.server} gives a stored copy instead of a new answer.</translation></message>
    <message><source>4.4-proxy-cache.action.stale</source><translation>Ask your IT department to exempt the addresses of {provider} from the proxy server’s cache.</translation></message>
    <!-- STUN -->
    <message><source>stun.green.ok</source><translation>The STUN server {stun.host} answers over {stun.transport} after {stun.roundTripMs}. It tells the outside address of this PC: {stun.mappedAddress}.</translation></message>
    <message><source>stun.red.name-not-found</source><translation>The name {stun.host} was not found.</translation></message>
    <message><source>stun.action.name-not-found</source><translation>Ask {provider} whether the server name {stun.host} is still in use.</translation></message>
    <message><source>stun.red.name-server-silent</source><translation>Name lookup (DNS) gives no answer for {stun.host}.</translation></message>
    <message><source>stun.action.name-server-silent</source><translation>Restart the router. If the point stays red, contact your internet provider.</translation></message>
    <message><source>stun.red.unreachable</source><translation>A device on the way reports that {stun.host} cannot be reached.</translation></message>
    <message><source>stun.action.unreachable</source><translation>Ask {provider} whether {stun.host} is in operation.</translation></message>
    <message><source>stun.red.no-route</source><translation>This PC knows no way to {stun.host} (no matching route).</translation></message>
    <message><source>stun.action.no-route</source><translation>Disconnect a VPN if one is on, and check again. If the point stays red, show it to your IT department.</translation></message>
    <message><source>stun.red.closed-early</source><translation>{stun.host} accepts the connection on port {stun.port} and ends it too early.</translation></message>
    <message><source>stun.action.closed-early</source><translation>Tell {provider} that {stun.host} ends the connection on port {stun.port} too early.</translation></message>
    <message><source>stun.red.refused</source><translation>{stun.host} refuses the request over {stun.transport} on port {stun.port}.</translation></message>
    <message><source>stun.action.refused</source><translation>Tell {provider} that {stun.host} accepts no request on {stun.transport} port {stun.port}.</translation></message>
    <message><source>stun.red.refused-on-the-way</source><translation>The request to {stun.host}, {stun.transport} port {stun.port}, was refused on the way.</translation></message>
    <message><source>stun.action.refused-on-the-way</source><translation>Ask your IT department to open {stun.transport} port {stun.port} to {stun.host} in the firewall.</translation></message>
    <message><source>stun.red.silent</source><translation>{stun.host} does not answer over {stun.transport} on port {stun.port}.</translation></message>
    <message><source>stun.action.silent</source><translation>Ask your IT department to check whether a firewall or a VPN holds back {stun.transport} port {stun.port} to {stun.host}.</translation></message>
    <message><source>stun.red.local-firewall</source><translation>The firewall on this PC does not allow the request to {stun.host}, {stun.transport} port {stun.port}.</translation></message>
    <message><source>stun.action.local-firewall</source><translation>Ask your IT department to open {stun.transport} port {stun.port} to {stun.host} in the firewall of this PC.</translation></message>
    <message><source>stun.red.bad-answer</source><translation>Something other than a STUN server answers on {stun.transport} port {stun.port} of {stun.host}.</translation></message>
    <message><source>stun.action.bad-answer</source><translation>Ask your IT department to check whether a device on the way intercepts {stun.transport} port {stun.port} to {stun.host}.</translation></message>
    <message><source>stun.red.error</source><translation>The STUN server {stun.host} answers over {stun.transport} with the error code {stun.errorCode}.</translation></message>
    <message><source>stun.action.error</source><translation>Tell {provider} about the error code {stun.errorCode} of {stun.host}.</translation></message>
    <message><source>nat.green.ok</source><translation>Answers from {nat.host} come in. The router shows every server the same address and port, so that both sides of a call can reach each other directly.</translation></message>
    <message><source>nat.green.lasting</source><translation>Answers from {nat.host} come in, and the router shows every server the same port. A connection without traffic was still open after {nat.bindingAtLeastSec}.</translation></message>
    <message><source>nat.green.no-nat</source><translation>Answers from {nat.host} come in. No device on the way translates the address of this PC (no NAT).</translation></message>
    <message><source>nat.green.mapping-unknown</source><translation>Answers from {nat.host} come in. How the router translates addresses (NAT) can’t be seen: for that, the STUN server would have to answer at two addresses.</translation></message>
    <message><source>nat.amber.symmetric</source><translation>Answers come in, but the router uses another outside port for each server (symmetric NAT). Voice and video then mostly go through your telephony provider’s relay (TURN).</translation></message>
    <message><source>nat.action.symmetric</source><translation>If the point “TURN server” is green, you need not change anything. Otherwise ask your IT department to set the router or firewall to unchanging UDP ports (no symmetric NAT).</translation></message>
    <message><source>nat.amber.symmetric-carrier</source><translation>Your internet provider uses another outside port for each server (symmetric NAT in its network). Voice and video then mostly go through your telephony provider’s relay (TURN).</translation></message>
    <message><source>nat.action.symmetric-carrier</source><translation>If the point “TURN server” is green, you need not change anything. Otherwise ask your internet provider for a public IPv4 address of your own.</translation></message>
    <message><source>nat.amber.short-lived</source><translation>Answers come in, but a connection without traffic was closed after {nat.bindingBelowSec}. In silent moments chats and calls can break off.</translation></message>
    <message><source>nat.action.short-lived</source><translation>Ask your IT department to set the waiting time for UDP (UDP timeout) in the router or firewall to at least 120 seconds.</translation></message>
    <message><source>nat.amber.short-lived-carrier</source><translation>Answers come in, but a connection without traffic was closed after {nat.bindingBelowSec}. Here your internet provider translates the addresses (NAT in its network).</translation></message>
    <message><source>nat.action.short-lived-carrier</source><translation>Ask your internet provider for a public IPv4 address of your own. If calls break off, tell it the time of {nat.bindingBelowSec}.</translation></message>
    <message><source>nat.red.name-not-found</source><translation>The name {nat.host} was not found.</translation></message>
    <message><source>nat.action.name-not-found</source><translation>Ask {provider} whether the server name {nat.host} is still in use.</translation></message>
    <message><source>nat.red.name-server-silent</source><translation>Name lookup (DNS) gives no answer for {nat.host}.</translation></message>
    <message><source>nat.action.name-server-silent</source><translation>Restart the router. If the point stays red, contact your internet provider.</translation></message>
    <message><source>nat.red.unreachable</source><translation>A device on the way reports that {nat.host} cannot be reached.</translation></message>
    <message><source>nat.action.unreachable</source><translation>Ask {provider} whether {nat.host} is in operation.</translation></message>
    <message><source>nat.red.no-route</source><translation>This PC knows no way to {nat.host} (no matching route).</translation></message>
    <message><source>nat.action.no-route</source><translation>Disconnect a VPN if one is on, and check again. If the point stays red, show it to your IT department.</translation></message>
    <message><source>nat.red.refused</source><translation>{nat.host} refuses the request over UDP on port {nat.port}.</translation></message>
    <message><source>nat.action.refused</source><translation>Tell {provider} that {nat.host} accepts no request on UDP port {nat.port}.</translation></message>
    <message><source>nat.red.refused-on-the-way</source><translation>The request to {nat.host}, UDP port {nat.port}, was refused on the way.</translation></message>
    <message><source>nat.action.refused-on-the-way</source><translation>Ask your IT department to open UDP port {nat.port} to {nat.host} in the firewall.</translation></message>
    <message><source>nat.red.silent</source><translation>{nat.host} does not answer over UDP on port {nat.port}.</translation></message>
    <message><source>nat.action.silent</source><translation>Ask your IT department to check whether a firewall or a VPN holds back UDP port {nat.port} to {nat.host}.</translation></message>
    <message><source>nat.red.local-firewall</source><translation>The firewall on this PC does not allow the request to {nat.host}, UDP port {nat.port}.</translation></message>
    <message><source>nat.action.local-firewall</source><translation>Ask your IT department to open UDP port {nat.port} to {nat.host} in the firewall of this PC.</translation></message>
    <message><source>nat.red.bad-answer</source><translation>Something other than a STUN server answers on UDP port {nat.port} of {nat.host}.</translation></message>
    <message><source>nat.action.bad-answer</source><translation>Ask your IT department to check whether a device on the way intercepts UDP port {nat.port} to {nat.host}.</translation></message>
    <message><source>nat.red.error</source><translation>The STUN server {nat.host} answers over UDP with the error code {nat.errorCode}.</translation></message>
    <message><source>nat.action.error</source><translation>Tell {provider} about the error code {nat.errorCode} of {nat.host}.</translation></message>
    <message><source>udp-range.green.open</source><translation>UDP {udp.ports}: all {udp.askedCount} ports checked answer. A block of {udp.surelyFoundCount} or more neighbouring ports would have shown in 95 of 100 checks.</translation></message>
    <message><source>udp-range.green.open-whole</source><translation>UDP {udp.ports}: all open. Ports with an answer: {udp.openCount} of {udp.askedCount}.</translation></message>
    <message><source>udp-range.red.holes</source><translation>UDP: these ports to {udp.host} get no answer: {udp.closedRanges}. Others in the range {udp.ports} answer.</translation></message>
    <message><source>udp-range.amber.holes</source><translation>UDP: these ports to {udp.host} get no answer: {udp.closedRanges}. Others in the range {udp.ports} answer.</translation></message>
    <message><source>udp-range.action.holes</source><translation>Ask your IT department to open the whole UDP range {udp.ports} in the firewall. Missing are: {udp.closedRanges}.</translation></message>
    <message><source>udp-range.red.blocked</source><translation>UDP {udp.ports}: no answer from {udp.host}. The server answers on another UDP port. Something on the way holds these requests back.</translation></message>
    <message><source>udp-range.action.blocked</source><translation>Ask your IT department to open UDP {udp.ports} to the networks of this chapter in the firewall.</translation></message>
    <message><source>udp-range.red.udp-blocked</source><translation>UDP does not get through: no STUN server answers, neither on UDP {udp.ports} nor on the usual port.</translation></message>
    <message><source>udp-range.action.udp-blocked</source><translation>Ask your IT department to check whether a firewall or a VPN holds back all UDP traffic. Needed here is UDP {udp.ports}.</translation></message>
    <message><source>udp-range.red.refused-on-the-way</source><translation>UDP {udp.ports} to {udp.host} was refused on the way.</translation></message>
    <message><source>udp-range.action.refused-on-the-way</source><translation>Ask your IT department to open UDP {udp.ports} to the networks of this chapter in the firewall.</translation></message>
    <message><source>udp-range.red.local-firewall</source><translation>The firewall on this PC does not let out UDP {udp.ports} to {udp.host}.</translation></message>
    <message><source>udp-range.action.local-firewall</source><translation>Ask your IT department to open UDP {udp.ports} to the networks of this chapter in the firewall of this PC.</translation></message>
    <message><source>udp-range.red.firewall-rule</source><translation>The firewall on this PC blocks UDP {udp.ports}. The rule is called “{udp.firewallRule}”.</translation></message>
    <message><source>udp-range.action.firewall-rule</source><translation>Ask your IT department to change the rule “{udp.firewallRule}” so that it does not block UDP {udp.ports}.</translation></message>
    <message><source>udp-range.red.firewall-setting</source><translation>The firewall on this PC blocks every outgoing connection that no rule allows. UDP {udp.ports} is missing from the rules.</translation></message>
    <message><source>udp-range.action.firewall-setting</source><translation>Ask your IT department to allow outgoing UDP {udp.ports} in the firewall of this PC.</translation></message>
    <message><source>udp-range.amber.partly-refused</source><translation>UDP: {udp.host} itself takes nothing on these ports: {udp.closedRanges}. Others in the range {udp.ports} answer.</translation></message>
    <message><source>udp-range.action.partly-refused</source><translation>Tell {provider} that {udp.host} takes no request on these UDP ports: {udp.closedRanges}.</translation></message>
    <message><source>udp-range.amber.lossy</source><translation>UDP {udp.ports}: too many requests get lost. Answers came from {udp.openCount} of {udp.askedCount} ports checked.</translation></message>
    <message><source>udp-range.action.lossy</source><translation>Connect the PC to the router with a cable and check again. If the point stays amber, contact your internet provider.</translation></message>
    <message><source>udp-range.red.unreachable</source><translation>A device on the way reports: {udp.host} can’t be reached.</translation></message>
    <message><source>udp-range.action.unreachable</source><translation>Ask {provider} whether {udp.host} is in service.</translation></message>
    <message><source>udp-range.red.no-route</source><translation>This PC knows no way to {udp.host} (no matching route).</translation></message>
    <message><source>udp-range.action.no-route</source><translation>Disconnect a VPN that is on and check again. If the point stays red, show it to your IT department.</translation></message>
    <message><source>udp-range.red.bad-answer</source><translation>UDP {udp.ports}: something other than the STUN server {udp.host} answers.</translation></message>
    <message><source>udp-range.action.bad-answer</source><translation>Ask your IT department to check whether a device on the way intercepts UDP {udp.ports}.</translation></message>
    <message><source>udp-range.red.name-not-found</source><translation>The name {udp.host} was not found.</translation></message>
    <message><source>udp-range.action.name-not-found</source><translation>Ask {provider} whether the server name {udp.host} is still right.</translation></message>
    <message><source>udp-range.red.name-server-silent</source><translation>Name resolution (DNS) gives no answer for {udp.host}.</translation></message>
    <message><source>udp-range.action.name-server-silent</source><translation>Restart the router. If the point stays red, contact your internet provider.</translation></message>
    <message><source>udp-range.grey.responder-silent</source><translation>UDP {udp.ports}: can’t be measured. {udp.host} answers on no UDP port, another STUN server does.</translation></message>
    <message><source>udp-range.action.responder-silent</source><translation>Ask {provider} whether {udp.host} is in service.</translation></message>
    <message><source>udp-range.grey.refused</source><translation>UDP {udp.ports}: can’t be measured. {udp.host} takes no STUN request there.</translation></message>
    <message><source>udp-range.action.refused</source><translation>Tell {provider} that {udp.host} takes no STUN request on UDP {udp.ports}.</translation></message>
    <message><source>local-ports.green.ok</source><translation>UDP source ports {ports.ports}: all {ports.askedCount} checked reach {ports.server} and get an answer.</translation></message>
    <message><source>local-ports.amber.taken</source><translation>UDP source ports {ports.ports}: another program holds these ports: {ports.taken}. {ports.usableCount} of {ports.askedCount} can be used.</translation></message>
    <message><source>local-ports.red.taken</source><translation>UDP source ports {ports.ports}: another program holds these ports: {ports.taken}. {ports.usableCount} of {ports.askedCount} can be used.</translation></message>
    <message><source>local-ports.action.taken</source><translation>Close the program named there and check again. If none is named, restart the PC.</translation></message>
    <message><source>local-ports.amber.reserved</source><translation>UDP source ports {ports.ports}: the operating system does not give out these ports: {ports.reserved}. {ports.usableCount} of {ports.askedCount} can be used.</translation></message>
    <message><source>local-ports.red.reserved</source><translation>UDP source ports {ports.ports}: the operating system does not give out these ports: {ports.reserved}. {ports.usableCount} of {ports.askedCount} can be used.</translation></message>
    <message><source>local-ports.action.reserved</source><translation>Ask your IT department to check who reserved the UDP ports {ports.reserved}. On Windows, “netsh int ipv4 show excludedportrange protocol=udp” shows it.</translation></message>
    <message><source>local-ports.amber.blocked</source><translation>UDP source ports: from these ports there is no answer: {ports.unanswered}. {ports.usableCount} of {ports.askedCount} checked in the range {ports.ports} can be used.</translation></message>
    <message><source>local-ports.red.blocked</source><translation>UDP source ports: from these ports there is no answer: {ports.unanswered}. {ports.usableCount} of {ports.askedCount} checked in the range {ports.ports} can be used.</translation></message>
    <message><source>local-ports.action.blocked</source><translation>Ask your IT department to open the UDP source ports {ports.ports} in every firewall.</translation></message>
    <message><source>local-ports.amber.refused-on-the-way</source><translation>UDP source ports: from these ports, requests are refused on the way: {ports.unanswered}. {ports.usableCount} of {ports.askedCount} checked can be used.</translation></message>
    <message><source>local-ports.red.refused-on-the-way</source><translation>UDP source ports: from these ports, requests are refused on the way: {ports.unanswered}. {ports.usableCount} of {ports.askedCount} checked can be used.</translation></message>
    <message><source>local-ports.action.refused-on-the-way</source><translation>Ask your IT department to open the UDP source ports {ports.ports} in every firewall.</translation></message>
    <message><source>local-ports.amber.local-firewall</source><translation>UDP source ports: the firewall on this PC lets nothing out from these ports: {ports.unanswered}.</translation></message>
    <message><source>local-ports.red.local-firewall</source><translation>UDP source ports: the firewall on this PC lets nothing out from these ports: {ports.unanswered}.</translation></message>
    <message><source>local-ports.action.local-firewall</source><translation>Ask your IT department to open the UDP source ports {ports.ports} in the firewall of this PC.</translation></message>
    <message><source>local-ports.amber.unreachable</source><translation>A device on the way reports: {ports.server} can’t be reached.</translation></message>
    <message><source>local-ports.red.unreachable</source><translation>A device on the way reports: {ports.server} can’t be reached.</translation></message>
    <message><source>local-ports.action.unreachable</source><translation>Ask {provider} whether {ports.server} is in service.</translation></message>
    <message><source>local-ports.amber.no-route</source><translation>This PC knows no way to {ports.server} (no matching route).</translation></message>
    <message><source>local-ports.red.no-route</source><translation>This PC knows no way to {ports.server} (no matching route).</translation></message>
    <message><source>local-ports.action.no-route</source><translation>Disconnect a VPN that is on and check again. If that changes nothing, show the point to your IT department.</translation></message>
    <message><source>local-ports.amber.udp-blocked</source><translation>UDP does not get through: no STUN server answers over UDP, whatever the source port.</translation></message>
    <message><source>local-ports.red.udp-blocked</source><translation>UDP does not get through: no STUN server answers over UDP, whatever the source port.</translation></message>
    <message><source>local-ports.action.udp-blocked</source><translation>Ask your IT department to check whether a firewall or a VPN holds back all UDP traffic. Needed here are the source ports {ports.ports}.</translation></message>
    <message><source>local-ports.amber.name-not-found</source><translation>The name {ports.server} was not found.</translation></message>
    <message><source>local-ports.red.name-not-found</source><translation>The name {ports.server} was not found.</translation></message>
    <message><source>local-ports.action.name-not-found</source><translation>Ask {provider} whether the server name {ports.server} is still right.</translation></message>
    <message><source>local-ports.amber.name-server-silent</source><translation>Name resolution (DNS) gives no answer for {ports.server}.</translation></message>
    <message><source>local-ports.red.name-server-silent</source><translation>Name resolution (DNS) gives no answer for {ports.server}.</translation></message>
    <message><source>local-ports.action.name-server-silent</source><translation>Restart the router. If that changes nothing, contact your internet provider.</translation></message>
    <message><source>local-ports.amber.lossy</source><translation>UDP source ports {ports.ports}: too many requests get lost. Answers came on {ports.usableCount} of {ports.askedCount} checked.</translation></message>
    <message><source>local-ports.action.lossy</source><translation>Connect the PC to the router with a cable and check again. If the point stays amber, contact your internet provider.</translation></message>
    <message><source>local-ports.grey.server-refused</source><translation>UDP source ports {ports.ports}: can’t be measured. {ports.server} takes no STUN request over UDP.</translation></message>
    <message><source>local-ports.action.server-refused</source><translation>Tell {provider} that {ports.server} takes no STUN request over UDP.</translation></message>
</context>
</TS>
