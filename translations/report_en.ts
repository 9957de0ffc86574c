<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Self Check authors
     SPDX-License-Identifier: Apache-2.0 -->
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <!-- The four lights and the reasons for grey -->
    <message><source>verdict.green</source><translation>All good</translation></message>
    <message><source>verdict.amber</source><translation>Attention</translation></message>
    <message><source>verdict.red</source><translation>Action needed</translation></message>
    <message><source>verdict.grey</source><translation>Not measured</translation></message>
    <message><source>grey.none</source><translation>Not measured.</translation></message>
    <message><source>grey.not_applicable</source><translation>Does not apply to your workplace.</translation></message>
    <message><source>grey.information</source><translation>This point is for information. There is nothing to measure.</translation></message>
    <message><source>grey.needs_person</source><translation>This point needs your help. It takes about half a minute.</translation></message>
    <message><source>grey.blocked</source><translation>Not measured, because point {row} has to be solved first.</translation></message>
    <message><source>grey.not_configured</source><translation>Not measured, because the provider profile does not name what to measure against.</translation></message>
    <message><source>grey.not_yet_measurable</source><translation>Self Check does not measure this point yet.</translation></message>
    <message><source>grey.unsupported</source><translation>This operating system has nothing to measure here.</translation></message>
    <message><source>grey.timed_out</source><translation>The measurement was not finished within its time limit.</translation></message>
    <message><source>grey.failed</source><translation>This point could not be measured on this PC.</translation></message>
    <message><source>grey.cancelled</source><translation>Not measured, because the check was stopped.</translation></message>
    <message><source>grey.not_selected</source><translation>Left out of this check.</translation></message>
    <message><source>grey.missing_fact</source><translation>The value that decides this point is not known.</translation></message>
    <message><source>grey.blocked.action</source><translation>Solve point {row} first. Then check this point again.</translation></message>
    <message><source>grey.not_configured.action</source><translation>Ask your telephony provider for the provider profile and check again.</translation></message>
    <message><source>grey.timed_out.action</source><translation>Check this point again.</translation></message>
    <message><source>grey.failed.action</source><translation>Check this point again. If it stays grey, send this report to your IT department.</translation></message>
    <message><source>grey.cancelled.action</source><translation>Check this point again.</translation></message>
    <!-- Whose job the next step is; .unnamed is used when no profile names the telephony provider -->
    <message><source>owner.you</source><translation>You can do this yourself.</translation></message>
    <message><source>owner.it</source><translation>Your IT department does this.</translation></message>
    <message><source>owner.internet-provider</source><translation>Your internet provider does this.</translation></message>
    <message><source>owner.provider</source><translation>{provider} does this.</translation></message>
    <message><source>owner.provider.unnamed</source><translation>Your telephony provider does this.</translation></message>
    <message><source>provider.unnamed</source><translation>your telephony provider</translation></message>
    <!-- One sentence for the whole report -->
    <message><source>overall.green</source><translation>This PC meets every requirement that was checked.</translation></message>
    <message numerus="yes"><source>overall.amber</source><translation>
        <numerusform>You can work. %n point should be looked at soon.</numerusform>
        <numerusform>You can work. %n points should be looked at soon.</numerusform>
    </translation></message>
    <message numerus="yes"><source>overall.red</source><translation>
        <numerusform>%n point does not meet the requirements.</numerusform>
        <numerusform>%n points do not meet the requirements.</numerusform>
    </translation></message>
    <message numerus="yes"><source>overall.grey</source><translation>
        <numerusform>%n point was not measured. The reason stands next to it.</numerusform>
        <numerusform>%n points were not measured. The reason stands next to each of them.</numerusform>
    </translation></message>
    <message><source>overall.nothing</source><translation>Nothing has been checked yet.</translation></message>
    <message numerus="yes"><source>overall.cancelled</source><translation>
        <numerusform>Stopped. %n point was measured; the rest is grey.</numerusform>
        <numerusform>Stopped. %n points were measured; the rest is grey.</numerusform>
    </translation></message>
    <message><source>overall.cancelled.nothing</source><translation>Stopped before the first point was measured.</translation></message>
    <!-- An earlier light of a point that was checked again -->
    <message><source>earlier.green</source><translation>Before: green at {time}.</translation></message>
    <message><source>earlier.amber</source><translation>Before: amber at {time}.</translation></message>
    <message><source>earlier.red</source><translation>Before: red at {time}.</translation></message>
    <message><source>earlier.grey</source><translation>Before: grey at {time}.</translation></message>
    <!-- Headings and labels of the report -->
    <message><source>report.title</source><translation>Self Check report</translation></message>
    <message><source>report.subject</source><translation>Is this PC ready for the contact centre?</translation></message>
    <message><source>report.overview</source><translation>Overview</translation></message>
    <message><source>report.id</source><translation>Report number</translation></message>
    <message><source>report.code</source><translation>Result code</translation></message>
    <message><source>report.code.hint</source><translation>Read this code to the helpdesk, one character at a time. The same lights appear there.</translation></message>
    <message><source>report.date</source><translation>Date and time</translation></message>
    <message><source>report.date.value</source><translation>{date}, {time}</translation></message>
    <message><source>report.duration</source><translation>Duration</translation></message>
    <message><source>report.provider</source><translation>Telephony provider</translation></message>
    <message><source>report.provider.none</source><translation>No provider profile</translation></message>
    <message><source>report.support</source><translation>Contact</translation></message>
    <message><source>report.profile</source><translation>Provider profile</translation></message>
    <message><source>report.profile.value</source><translation>{name}, version {version}</translation></message>
    <message><source>report.signature</source><translation>Signature</translation></message>
    <message><source>report.document</source><translation>Requirements document</translation></message>
    <message><source>report.document.value</source><translation>Version {version}</translation></message>
    <message><source>report.program</source><translation>Program</translation></message>
    <message><source>report.program.value</source><translation>Self Check {version}</translation></message>
    <message><source>report.workplace</source><translation>Workplace</translation></message>
    <message><source>report.clients</source><translation>Clients</translation></message>
    <message><source>report.channels</source><translation>Works with</translation></message>
    <message><source>report.hosting</source><translation>Operation</translation></message>
    <message><source>report.masked</source><translation>Personal details are masked.</translation></message>
    <message><source>report.important</source><translation>What to do</translation></message>
    <message><source>report.important.none</source><translation>Nothing needs your attention.</translation></message>
    <message numerus="yes"><source>report.important.more</source><translation>
        <numerusform>%n more point is in the chapters.</numerusform>
        <numerusform>%n more points are in the chapters.</numerusform>
    </translation></message>
    <message><source>report.chapters</source><translation>Chapters of the document</translation></message>
    <message><source>report.chapter.empty</source><translation>No points of its own</translation></message>
    <message><source>report.number</source><translation>No.</translation></message>
    <message><source>report.light</source><translation>Light</translation></message>
    <message><source>report.requirement</source><translation>Requirement</translation></message>
    <message><source>report.found</source><translation>Result</translation></message>
    <message><source>report.action</source><translation>Next step</translation></message>
    <message><source>page.windows</source><translation>To open the page: press Windows key + R, then type {address}.</translation></message>
    <message><source>page.browser</source><translation>For the browser’s address bar: {address}</translation></message>
    <message><source>page.web</source><translation>Page on the web: {address}</translation></message>
    <message><source>report.owner</source><translation>Whose job</translation></message>
    <message><source>report.ours</source><translation>Our own limit</translation></message>
    <message><source>report.ours.value</source><translation>Our own limit – {label}: {value}. The document gives no number here.</translation></message>
    <message><source>report.environment</source><translation>This PC and this check</translation></message>
    <message><source>report.measured</source><translation>How it was measured</translation></message>
    <message numerus="yes"><source>report.points</source><translation>
        <numerusform>Point {numbers}</numerusform>
        <numerusform>Points {numbers}</numerusform>
    </translation></message>
    <message><source>report.measured.value</source><translation>{date}, {time}, took {duration}</translation></message>
    <message><source>report.technical</source><translation>Technical note</translation></message>
    <message><source>report.page</source><translation>Page {page} of {total}</translation></message>
    <message><source>report.attached</source><translation>This PDF contains its data as the attachment “report.json”. Open it in Self Check to see the same result again, in any of its languages.</translation></message>
    <message><source>report.attachment.description</source><translation>The data of this report</translation></message>
    <message><source>report.labelled</source><translation>{label}: {value}</translation></message>
    <!-- How each kind of measurement works: method.<probe> -->
    <message><source>method.computer</source><translation>Read from the operating system of this PC and compared with the maker’s table.</translation></message>
    <message><source>method.disk</source><translation>Read from the operating system: what this account may still write on the drive.</translation></message>
    <message><source>method.browsers</source><translation>All installed browsers were listed and compared with the table of current versions. Their policies and settings were read.</translation></message>
    <message><source>method.internet</source><translation>Network link, address, router, name server and access to the internet were tried one after another.</translation></message>
    <message><source>method.tcp</source><translation>A real connection to each server: name, connection, encryption with its certificate, first answer.</translation></message>
    <message><source>method.stun</source><translation>A STUN request to the server; the answer tells this PC its outside address.</translation></message>
    <message><source>method.udp-range</source><translation>STUN requests to a server that answers on every port of the range. What is silent is asked once more.</translation></message>
    <message><source>method.local-ports</source><translation>A STUN request from each source port; the answer tells which port the router shows outside.</translation></message>
    <message><source>method.networks</source><translation>A sample of addresses in each network of the document was asked over TCP.</translation></message>
    <!-- Values: units, dates, lists. Date formats are patterns (d day, M month, y year, H hour, m minute) -->
    <message><source>format.date</source><translation>d MMM yyyy</translation></message>
    <message><source>format.date.sentence</source><translation>d MMMM yyyy</translation></message>
    <message><source>format.date.sentence.first</source><translation>d MMMM yyyy</translation></message>
    <message><source>format.time</source><translation>HH:mm</translation></message>
    <message><source>list.two</source><translation>{first} and {last}</translation></message>
    <message><source>list.more</source><translation>{first}, {last}</translation></message>
    <message><source>unit.below</source><translation>below {value}</translation></message>
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
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
    </translation></message>
    <message><source>unit.percent</source><translation>{value}%</translation></message>
    <message><source>unit.megahertz</source><translation>{value} MHz</translation></message>
    <message><source>unit.gigahertz</source><translation>{value} GHz</translation></message>
    <message><source>unit.kilohertz</source><translation>{value} kHz</translation></message>
    <message><source>unit.decibels</source><translation>{value} dB</translation></message>
    <message><source>unit.mos</source><translation>{value} of 5</translation></message>
    <message><source>value.yes</source><translation>yes</translation></message>
    <message><source>value.no</source><translation>no</translation></message>
    <message><source>value.unknown</source><translation>not known</translation></message>
    <message><source>found.from-afar</source><translation>Measured on the remote PC, not at your desk.</translation></message>
    <message><source>value.detail</source><translation>{target} ({state})</translation></message>
    <message><source>value.detail.timed</source><translation>{target} ({state}, {time})</translation></message>
    <message><source>value.none</source><translation>none</translation></message>
    <!-- Words for values that are not numbers: value.<fact>.<word> -->
    <message><source>value.workplace.role.user-pc</source><translation>User PC</translation></message>
    <message><source>value.workplace.role.coach-pc</source><translation>Coach PC</translation></message>
    <message><source>value.workplace.role.server</source><translation>Server</translation></message>
    <message><source>value.workplace.clients.professional-client</source><translation>Professional Client</translation></message>
    <message><source>value.workplace.clients.professional-client-6</source><translation>Professional Client 6</translation></message>
    <message><source>value.workplace.channels.text-chat</source><translation>Text chat</translation></message>
    <message><source>value.workplace.channels.video-chat</source><translation>Video chat</translation></message>
    <message><source>value.workplace.channels.whatsapp</source><translation>WhatsApp</translation></message>
    <message><source>value.workplace.channels.co-browsing</source><translation>Co-browsing</translation></message>
    <message><source>value.workplace.channels.recording</source><translation>Screen and call recording</translation></message>
    <message><source>value.workplace.channels.voip</source><translation>VoIP</translation></message>
    <message><source>value.workplace.channels.tapi</source><translation>TAPI</translation></message>
    <message><source>value.workplace.channels.mail</source><translation>System e-mails</translation></message>
    <message><source>value.workplace.hosting.cloud</source><translation>Cloud</translation></message>
    <message><source>value.workplace.hosting.private-cloud</source><translation>Private cloud</translation></message>
    <message><source>value.profile.signature.none</source><translation>not signed</translation></message>
    <message><source>value.profile.signature.foreign</source><translation>signed with a key that Self Check does not know</translation></message>
    <message><source>value.profile.signature.trusted</source><translation>signed with a known key</translation></message>
    <message><source>value.os.family.windows</source><translation>Windows</translation></message>
    <message><source>value.os.family.linux</source><translation>Linux</translation></message>
    <message><source>value.os.generation.windows-10</source><translation>Windows 10</translation></message>
    <message><source>value.os.generation.windows-11</source><translation>Windows 11</translation></message>
    <message><source>value.os.generation.windows-older</source><translation>older than Windows 10</translation></message>
    <message><source>value.os.generation.windows-server</source><translation>Windows Server</translation></message>
    <message><source>value.os.generation.linux</source><translation>Linux</translation></message>
    <message><source>value.os.edition.desktop</source><translation>Desktop</translation></message>
    <message><source>value.os.edition.server</source><translation>Server</translation></message>
    <message><source>value.os.support.supported</source><translation>supported by the maker</translation></message>
    <message><source>value.os.support.ending</source><translation>support ends soon</translation></message>
    <message><source>value.os.support.ended</source><translation>no longer supported by the maker</translation></message>
    <message><source>value.os.support.unknown</source><translation>not known</translation></message>
    <message><source>value.os.architecture.x86_64</source><translation>64-bit (x86-64)</translation></message>
    <message><source>value.os.architecture.x86</source><translation>32-bit (x86)</translation></message>
    <message><source>value.os.architecture.arm64</source><translation>64-bit (ARM64)</translation></message>
    <message><source>value.installer.value.disabled</source><translation>disabled</translation></message>
    <message><source>value.clickonce.value.temporary</source><translation>temporary</translation></message>
    <message><source>value.clickonce.value.mandatory</source><translation>mandatory</translation></message>
    <message><source>value.tapi.incoming.state.complete</source><translation>all features there</translation></message>
    <message><source>value.tapi.incoming.state.missing</source><translation>features missing</translation></message>
    <message><source>value.tapi.incoming.state.none</source><translation>none</translation></message>
    <message><source>value.tapi.incoming.state.unknown</source><translation>not known</translation></message>
    <message><source>value.tapi.user.state.complete</source><translation>all features there</translation></message>
    <message><source>value.tapi.user.state.missing</source><translation>features missing</translation></message>
    <message><source>value.tapi.user.state.none</source><translation>none</translation></message>
    <message><source>value.tapi.user.state.unknown</source><translation>not known</translation></message>
    <message><source>value.tapi.state.lines</source><translation>with lines</translation></message>
    <message><source>value.tapi.state.no-lines</source><translation>without a line</translation></message>
    <message><source>value.tapi.state.no-driver</source><translation>none</translation></message>
    <message><source>value.tapi.state.unknown</source><translation>not known</translation></message>
    <message><source>value.tapi.user.state.only-route-points</source><translation>only lines of call distribution</translation></message>
    <message><source>value.camera.state.found</source><translation>found</translation></message>
    <message><source>value.camera.state.none</source><translation>none</translation></message>
    <message><source>value.camera.state.none-remote</source><translation>none in the remote session</translation></message>
    <message><source>value.camera.state.denied-device</source><translation>turned off by a policy</translation></message>
    <message><source>value.camera.state.denied-machine</source><translation>access off on this PC</translation></message>
    <message><source>value.camera.state.denied-user</source><translation>access off in this account</translation></message>
    <message><source>value.camera.state.denied-desktop</source><translation>access off for desktop apps</translation></message>
    <message><source>value.camera.state.no-rights</source><translation>no rights</translation></message>
    <message><source>value.encoders.state.hardware</source><translation>in hardware</translation></message>
    <message><source>value.encoders.state.software</source><translation>in software</translation></message>
    <message><source>value.encoders.state.library</source><translation>by a library</translation></message>
    <message><source>value.encoders.state.none</source><translation>none</translation></message>
    <message><source>value.encoders.state.media-pack-missing</source><translation>Media Feature Pack missing</translation></message>
    <message><source>value.encoders.state.feature-missing</source><translation>server feature missing</translation></message>
    <message><source>value.encoders.state.framework-missing</source><translation>Media Foundation missing</translation></message>
    <message><source>value.encoders.state.unknown</source><translation>not known</translation></message>
    <message><source>value.flash.state.absent</source><translation>not there</translation></message>
    <message><source>value.flash.state.leftover</source><translation>still there</translation></message>
    <message><source>value.dotnet.state.installed</source><translation>installed</translation></message>
    <message><source>value.dotnet.state.absent</source><translation>not installed</translation></message>
    <message><source>value.dotnet.state.damaged</source><translation>damaged</translation></message>
    <message><source>value.dotnet.support.with-windows</source><translation>as long as this Windows</translation></message>
    <message><source>value.dotnet.support.until</source><translation>still supported by the maker</translation></message>
    <message><source>value.dotnet.support.ended</source><translation>no longer supported by the maker</translation></message>
    <message><source>value.clickonce.promptInternet.enabled</source><translation>on</translation></message>
    <message><source>value.clickonce.promptInternet.signed</source><translation>only for signed programs</translation></message>
    <message><source>value.clickonce.promptInternet.disabled</source><translation>off</translation></message>
    <message><source>value.clickonce.promptLocalIntranet.enabled</source><translation>on</translation></message>
    <message><source>value.clickonce.promptLocalIntranet.signed</source><translation>only for signed programs</translation></message>
    <message><source>value.clickonce.promptLocalIntranet.disabled</source><translation>off</translation></message>
    <message><source>value.clickonce.promptMyComputer.enabled</source><translation>on</translation></message>
    <message><source>value.clickonce.promptMyComputer.signed</source><translation>only for signed programs</translation></message>
    <message><source>value.clickonce.promptMyComputer.disabled</source><translation>off</translation></message>
    <message><source>value.clickonce.promptTrustedSites.enabled</source><translation>on</translation></message>
    <message><source>value.clickonce.promptTrustedSites.signed</source><translation>only for signed programs</translation></message>
    <message><source>value.clickonce.promptTrustedSites.disabled</source><translation>off</translation></message>
    <message><source>value.clickonce.promptUntrustedSites.enabled</source><translation>on</translation></message>
    <message><source>value.clickonce.promptUntrustedSites.signed</source><translation>only for signed programs</translation></message>
    <message><source>value.clickonce.promptUntrustedSites.disabled</source><translation>off</translation></message>
    <message><source>value.clickonce.profile.local</source><translation>on this PC</translation></message>
    <message><source>value.clickonce.profile.roaming</source><translation>roaming</translation></message>
    <message><source>value.clickonce.profile.temporary</source><translation>temporary</translation></message>
    <message><source>value.clickonce.profile.mandatory</source><translation>mandatory, reset when signing out</translation></message>
    <message><source>value.clickonce.state.ready</source><translation>set up</translation></message>
    <message><source>value.deployment.clickonce.ready</source><translation>set up</translation></message>
    <message><source>value.clickonce.state.dotnet</source><translation>.NET Framework 4.6.2 is missing</translation></message>
    <message><source>value.deployment.clickonce.dotnet</source><translation>.NET Framework 4.6.2 is missing</translation></message>
    <message><source>value.clickonce.causes.dotnet</source><translation>.NET Framework 4.6.2 is missing</translation></message>
    <message><source>value.clickonce.state.s-mode</source><translation>S mode</translation></message>
    <message><source>value.deployment.clickonce.s-mode</source><translation>S mode</translation></message>
    <message><source>value.clickonce.causes.s-mode</source><translation>S mode</translation></message>
    <message><source>value.clickonce.state.dfshim</source><translation>dfshim.dll is missing</translation></message>
    <message><source>value.deployment.clickonce.dfshim</source><translation>dfshim.dll is missing</translation></message>
    <message><source>value.clickonce.causes.dfshim</source><translation>dfshim.dll is missing</translation></message>
    <message><source>value.clickonce.state.association</source><translation>.application does not belong to ClickOnce</translation></message>
    <message><source>value.deployment.clickonce.association</source><translation>.application does not belong to ClickOnce</translation></message>
    <message><source>value.clickonce.causes.association</source><translation>.application does not belong to ClickOnce</translation></message>
    <message><source>value.clickonce.state.opener</source><translation>another program chosen for .application</translation></message>
    <message><source>value.deployment.clickonce.opener</source><translation>another program chosen for .application</translation></message>
    <message><source>value.clickonce.causes.opener</source><translation>another program chosen for .application</translation></message>
    <message><source>value.clickonce.state.prompt-disabled</source><translation>installation from the internet forbidden</translation></message>
    <message><source>value.deployment.clickonce.prompt-disabled</source><translation>installation from the internet forbidden</translation></message>
    <message><source>value.clickonce.causes.prompt-disabled</source><translation>installation from the internet forbidden</translation></message>
    <message><source>value.clickonce.state.cache</source><translation>no right to write</translation></message>
    <message><source>value.deployment.clickonce.cache</source><translation>no right to write</translation></message>
    <message><source>value.clickonce.causes.cache</source><translation>no right to write</translation></message>
    <message><source>value.clickonce.state.software-restriction</source><translation>programs in the own folder forbidden</translation></message>
    <message><source>value.deployment.clickonce.software-restriction</source><translation>programs in the own folder forbidden</translation></message>
    <message><source>value.clickonce.causes.software-restriction</source><translation>programs in the own folder forbidden</translation></message>
    <message><source>value.clickonce.state.prompt-trusted-only</source><translation>only from trusted publishers</translation></message>
    <message><source>value.deployment.clickonce.prompt-trusted-only</source><translation>only from trusted publishers</translation></message>
    <message><source>value.clickonce.causes.prompt-trusted-only</source><translation>only from trusted publishers</translation></message>
    <message><source>value.clickonce.state.prompt-signed</source><translation>only signed programs</translation></message>
    <message><source>value.deployment.clickonce.prompt-signed</source><translation>only signed programs</translation></message>
    <message><source>value.clickonce.causes.prompt-signed</source><translation>only signed programs</translation></message>
    <message><source>value.clickonce.state.prompt-32</source><translation>stricter rule for 32-bit programs</translation></message>
    <message><source>value.deployment.clickonce.prompt-32</source><translation>stricter rule for 32-bit programs</translation></message>
    <message><source>value.clickonce.causes.prompt-32</source><translation>stricter rule for 32-bit programs</translation></message>
    <message><source>value.clickonce.state.applocker</source><translation>AppLocker without a fitting rule</translation></message>
    <message><source>value.deployment.clickonce.applocker</source><translation>AppLocker without a fitting rule</translation></message>
    <message><source>value.clickonce.causes.applocker</source><translation>AppLocker without a fitting rule</translation></message>
    <message><source>value.clickonce.state.smart-app-control</source><translation>Smart App Control</translation></message>
    <message><source>value.deployment.clickonce.smart-app-control</source><translation>Smart App Control</translation></message>
    <message><source>value.clickonce.causes.smart-app-control</source><translation>Smart App Control</translation></message>
    <message><source>value.clickonce.state.cache-network</source><translation>folder on a network drive</translation></message>
    <message><source>value.deployment.clickonce.cache-network</source><translation>folder on a network drive</translation></message>
    <message><source>value.clickonce.causes.cache-network</source><translation>folder on a network drive</translation></message>
    <message><source>value.clickonce.state.profile</source><translation>user profile that does not last</translation></message>
    <message><source>value.deployment.clickonce.profile</source><translation>user profile that does not last</translation></message>
    <message><source>value.clickonce.causes.profile</source><translation>user profile that does not last</translation></message>
    <message><source>value.clickonce.state.quota</source><translation>little room allowed</translation></message>
    <message><source>value.deployment.clickonce.quota</source><translation>little room allowed</translation></message>
    <message><source>value.clickonce.causes.quota</source><translation>little room allowed</translation></message>
    <message><source>value.clickonce.state.content-type</source><translation>content type is missing</translation></message>
    <message><source>value.deployment.clickonce.content-type</source><translation>content type is missing</translation></message>
    <message><source>value.clickonce.causes.content-type</source><translation>content type is missing</translation></message>
    <message><source>value.clickonce.state.direct-invoke</source><translation>only downloaded copies</translation></message>
    <message><source>value.deployment.clickonce.direct-invoke</source><translation>only downloaded copies</translation></message>
    <message><source>value.clickonce.causes.direct-invoke</source><translation>only downloaded copies</translation></message>
    <message><source>value.clickonceBrowser.state.default</source><translation>default browser</translation></message>
    <message><source>value.clickonceBrowser.state.other</source><translation>another than the default browser</translation></message>
    <message><source>value.clickonceBrowser.state.default-unknown</source><translation>there, default browser not known</translation></message>
    <message><source>value.clickonceBrowser.state.downloads-off</source><translation>downloads forbidden</translation></message>
    <message><source>value.clickonceBrowser.state.edge-off</source><translation>forbidden in Microsoft Edge</translation></message>
    <message><source>value.clickonceBrowser.state.add-on-off</source><translation>add-on switched off or too old</translation></message>
    <message><source>value.clickonceBrowser.state.none</source><translation>none</translation></message>
    <message><source>value.clickonceBrowser.edge.default</source><translation>on</translation></message>
    <message><source>value.clickonceBrowser.edge.allowed</source><translation>switched on by a rule</translation></message>
    <message><source>value.clickonceBrowser.edge.forbidden</source><translation>switched off by a rule</translation></message>
    <message><source>value.clickonceBrowser.edge.too-old</source><translation>only from version 87</translation></message>
    <message><source>value.installer.state.allowed</source><translation>allowed</translation></message>
    <message><source>value.deployment.installer.allowed</source><translation>allowed</translation></message>
    <message><source>value.installer.state.no-service</source><translation>service is missing</translation></message>
    <message><source>value.deployment.installer.no-service</source><translation>service is missing</translation></message>
    <message><source>value.installer.state.service-disabled</source><translation>service disabled</translation></message>
    <message><source>value.deployment.installer.service-disabled</source><translation>service disabled</translation></message>
    <message><source>value.installer.state.forbidden</source><translation>forbidden</translation></message>
    <message><source>value.deployment.installer.forbidden</source><translation>forbidden</translation></message>
    <message><source>value.installer.state.managed-only</source><translation>only by the IT department</translation></message>
    <message><source>value.deployment.installer.managed-only</source><translation>only by the IT department</translation></message>
    <message><source>value.installer.state.s-mode</source><translation>S mode</translation></message>
    <message><source>value.deployment.installer.s-mode</source><translation>S mode</translation></message>
    <message><source>value.installer.serviceStart.boot</source><translation>at system start</translation></message>
    <message><source>value.installer.serviceStart.system</source><translation>at system start</translation></message>
    <message><source>value.installer.serviceStart.automatic</source><translation>automatic</translation></message>
    <message><source>value.installer.serviceStart.manual</source><translation>on demand</translation></message>
    <message><source>value.installer.serviceStart.disabled</source><translation>disabled</translation></message>
    <message><source>value.deployment.state.clickonce</source><translation>ClickOnce fits</translation></message>
    <message><source>value.deployment.state.msi</source><translation>MSI package fits</translation></message>
    <message><source>value.deployment.state.exe-admin</source><translation>EXE file fits</translation></message>
    <message><source>value.deployment.state.exe</source><translation>EXE file fits, administrator rights are missing</translation></message>
    <message><source>value.deployment.state.none</source><translation>no variant fits</translation></message>
    <message><source>value.firmware.kind.uefi</source><translation>UEFI</translation></message>
    <message><source>value.firmware.kind.bios</source><translation>BIOS</translation></message>
    <message><source>value.firmware.kind.unknown</source><translation>not known</translation></message>
    <message><source>value.secureBoot.state.on</source><translation>on</translation></message>
    <message><source>value.secureBoot.state.off</source><translation>off</translation></message>
    <message><source>value.secureBoot.state.unknown</source><translation>not known</translation></message>
    <message><source>value.tpm.version.none</source><translation>none</translation></message>
    <message><source>value.tpm.version.unknown</source><translation>not known</translation></message>
    <message><source>value.os.smartAppControl.off</source><translation>off</translation></message>
    <message><source>value.os.smartAppControl.on</source><translation>on</translation></message>
    <message><source>value.os.smartAppControl.evaluation</source><translation>still tried out by Windows</translation></message>
    <message><source>value.os.rebootReasons.servicing</source><translation>Windows components</translation></message>
    <message><source>value.os.rebootReasons.update</source><translation>Windows Update</translation></message>
    <message><source>value.os.rebootReasons.rename</source><translation>new PC name</translation></message>
    <message><source>value.os.rebootReasons.files</source><translation>files replaced at the next start</translation></message>
    <message><source>value.cpu.windows11.listed</source><translation>probably listed</translation></message>
    <message><source>value.cpu.windows11.not-listed</source><translation>probably not listed</translation></message>
    <message><source>value.cpu.windows11.unknown</source><translation>not known</translation></message>
    <message><source>value.display.state.fits</source><translation>large enough</translation></message>
    <message><source>value.display.state.small</source><translation>too small</translation></message>
    <message><source>value.display.state.unknown</source><translation>not known</translation></message>
    <message><source>value.session.kind.console</source><translation>at this PC</translation></message>
    <message><source>value.session.kind.rdp</source><translation>Remote Desktop (RDP)</translation></message>
    <message><source>value.session.kind.citrix</source><translation>Citrix</translation></message>
    <message><source>value.session.kind.horizon</source><translation>Horizon</translation></message>
    <message><source>value.session.kind.ssh</source><translation>SSH</translation></message>
    <message><source>value.session.kind.remote-other</source><translation>remote access</translation></message>
    <message><source>value.session.kind.unknown</source><translation>not known</translation></message>
    <message><source>value.session.membership.domain</source><translation>domain (Active Directory)</translation></message>
    <message><source>value.session.membership.entra</source><translation>Microsoft Entra</translation></message>
    <message><source>value.session.membership.none</source><translation>no organisation</translation></message>
    <message><source>value.power.source.mains</source><translation>mains</translation></message>
    <message><source>value.power.source.battery</source><translation>battery</translation></message>
    <message><source>value.power.plan.balanced</source><translation>Balanced</translation></message>
    <message><source>value.power.plan.high-performance</source><translation>High performance</translation></message>
    <message><source>value.power.plan.ultimate</source><translation>Ultimate performance</translation></message>
    <message><source>value.power.plan.power-saver</source><translation>Power saver</translation></message>
    <message><source>value.power.plan.other</source><translation>another one</translation></message>
    <message><source>value.power.mode.efficiency</source><translation>best power efficiency</translation></message>
    <message><source>value.power.mode.balanced</source><translation>balanced</translation></message>
    <message><source>value.power.mode.performance</source><translation>best performance</translation></message>
    <message><source>value.power.concern.none</source><translation>nothing</translation></message>
    <message><source>value.power.concern.saver</source><translation>battery saver</translation></message>
    <message><source>value.power.concern.plan</source><translation>power plan</translation></message>
    <message><source>value.power.concern.sleep-mains</source><translation>early sleep</translation></message>
    <message><source>value.power.concern.sleep-battery</source><translation>early sleep</translation></message>
    <message><source>value.power.concern.unknown</source><translation>not known</translation></message>
    <message><source>value.browsers.state.current</source><translation>current version</translation></message>
    <message><source>value.browsers.state.behind</source><translation>one or two versions behind</translation></message>
    <message><source>value.browsers.state.far-behind</source><translation>far behind the current version</translation></message>
    <message><source>value.browsers.state.unknown</source><translation>not known</translation></message>
    <message><source>value.browsers.state.none</source><translation>no supported browser</translation></message>
    <message><source>value.browsers.bestScope.machine</source><translation>installed for everyone</translation></message>
    <message><source>value.browsers.bestScope.user</source><translation>installed for this account only</translation></message>
    <message><source>value.browsers.javascript.on</source><translation>on</translation></message>
    <message><source>value.browsers.javascript.off</source><translation>off</translation></message>
    <message><source>value.browsers.javascript.off-policy</source><translation>off by policy</translation></message>
    <message><source>value.browsers.javascript.elsewhere</source><translation>on in another browser only</translation></message>
    <message><source>value.browsers.javascript.by-site</source><translation>depends on the website</translation></message>
    <message><source>value.browsers.javascript.unknown</source><translation>not readable</translation></message>
    <message><source>value.browsers.cookies.allowed</source><translation>allowed</translation></message>
    <message><source>value.browsers.cookies.cleared</source><translation>deleted on closing</translation></message>
    <message><source>value.browsers.cookies.cleared-policy</source><translation>deleted on closing by policy</translation></message>
    <message><source>value.browsers.cookies.blocked</source><translation>blocked</translation></message>
    <message><source>value.browsers.cookies.blocked-policy</source><translation>blocked by policy</translation></message>
    <message><source>value.browsers.cookies.elsewhere</source><translation>allowed in another browser only</translation></message>
    <message><source>value.browsers.cookies.by-site</source><translation>depends on the website</translation></message>
    <message><source>value.browsers.cookies.unknown</source><translation>not readable</translation></message>
    <message><source>value.browsers.localStorage.allowed</source><translation>allowed</translation></message>
    <message><source>value.browsers.localStorage.cleared</source><translation>deleted on closing</translation></message>
    <message><source>value.browsers.localStorage.cleared-policy</source><translation>deleted on closing by policy</translation></message>
    <message><source>value.browsers.localStorage.blocked</source><translation>blocked</translation></message>
    <message><source>value.browsers.localStorage.blocked-policy</source><translation>blocked by policy</translation></message>
    <message><source>value.browsers.localStorage.elsewhere</source><translation>allowed in another browser only</translation></message>
    <message><source>value.browsers.localStorage.by-site</source><translation>depends on the website</translation></message>
    <message><source>value.browsers.localStorage.unknown</source><translation>not readable</translation></message>
    <message><source>value.browsers.webrtc.on</source><translation>on</translation></message>
    <message><source>value.browsers.webrtc.limited</source><translation>by detours only</translation></message>
    <message><source>value.browsers.webrtc.off</source><translation>off</translation></message>
    <message><source>value.browsers.webrtc.by-site</source><translation>depends on the website</translation></message>
    <message><source>value.browsers.webrtc.unknown</source><translation>not readable</translation></message>
    <message><source>value.browsers.microphone.allowed</source><translation>not blocked</translation></message>
    <message><source>value.browsers.microphone.blocked</source><translation>blocked</translation></message>
    <message><source>value.browsers.microphone.by-site</source><translation>depends on the website</translation></message>
    <message><source>value.browsers.microphone.unknown</source><translation>not readable</translation></message>
    <message><source>value.browsers.camera.allowed</source><translation>not blocked</translation></message>
    <message><source>value.browsers.camera.blocked</source><translation>blocked</translation></message>
    <message><source>value.browsers.camera.by-site</source><translation>depends on the website</translation></message>
    <message><source>value.browsers.camera.unknown</source><translation>not readable</translation></message>
    <message><source>value.browsers.sleep.awake</source><translation>off</translation></message>
    <message><source>value.browsers.sleep.by-default</source><translation>nothing set was found</translation></message>
    <message><source>value.browsers.sleep.sleeps</source><translation>on</translation></message>
    <message><source>value.browsers.sleep.sleeps-policy</source><translation>on by policy</translation></message>
    <message><source>value.browsers.sleep.unknown</source><translation>not readable</translation></message>
    <message><source>value.link.kind.cable</source><translation>network cable</translation></message>
    <message><source>value.link.kind.wifi</source><translation>Wi-Fi</translation></message>
    <message><source>value.link.kind.vpn</source><translation>VPN</translation></message>
    <message><source>value.link.kind.other</source><translation>another kind of connection</translation></message>
    <message><source>value.link.kind.none</source><translation>no connection</translation></message>
    <message><source>value.sound.state.ready</source><translation>ready</translation></message>
    <message><source>value.sound.state.none</source><translation>no devices</translation></message>
    <message><source>value.sound.state.no-output</source><translation>nothing to hear with</translation></message>
    <message><source>value.sound.state.no-input</source><translation>no microphone</translation></message>
    <message><source>value.sound.state.output-disabled</source><translation>output disabled</translation></message>
    <message><source>value.sound.state.input-disabled</source><translation>microphone disabled</translation></message>
    <message><source>value.sound.state.no-input-remote</source><translation>remote PC without a microphone</translation></message>
    <message><source>value.sound.state.service-off</source><translation>Windows Audio is not running</translation></message>
    <message><source>value.sound.state.no-server</source><translation>no sound server</translation></message>
    <message><source>value.headset.state.headset</source><translation>selected everywhere</translation></message>
    <message><source>value.headset.state.bluetooth</source><translation>selected everywhere, LE Audio</translation></message>
    <message><source>value.headset.state.bluetooth-hands-free</source><translation>Bluetooth in telephone mode</translation></message>
    <message><source>value.headset.state.narrowband</source><translation>telephone quality only</translation></message>
    <message><source>value.headset.state.only-communications</source><translation>selected for telephony programs only</translation></message>
    <message><source>value.headset.state.only-default</source><translation>not selected for telephony programs</translation></message>
    <message><source>value.headset.state.wrong-microphone</source><translation>another microphone selected</translation></message>
    <message><source>value.headset.state.wrong-output</source><translation>another output selected</translation></message>
    <message><source>value.headset.state.not-default</source><translation>not selected</translation></message>
    <message><source>value.headset.state.no-microphone</source><translation>without a microphone</translation></message>
    <message><source>value.headset.state.two-headsets</source><translation>two different ones</translation></message>
    <message><source>value.headset.state.disabled</source><translation>disabled</translation></message>
    <message><source>value.headset.state.unplugged</source><translation>not plugged in</translation></message>
    <message><source>value.headset.state.unconfirmed</source><translation>not certain</translation></message>
    <message><source>value.headset.state.unconfirmed-not-default</source><translation>not certain, not selected</translation></message>
    <message><source>value.headset.state.headphones</source><translation>headphones only</translation></message>
    <message><source>value.headset.state.speakerphone</source><translation>speakerphone</translation></message>
    <message><source>value.headset.state.built-in</source><translation>built-in devices</translation></message>
    <message><source>value.headset.state.two-devices</source><translation>two separate devices</translation></message>
    <message><source>value.headset.state.not-found</source><translation>not found</translation></message>
    <message><source>value.headset.state.virtual</source><translation>a program as a device</translation></message>
    <message><source>value.headset.state.remote</source><translation>not visible from the remote PC</translation></message>
    <message><source>value.headset.state.none</source><translation>no devices</translation></message>
    <message><source>value.headset.bus.usb</source><translation>USB</translation></message>
    <message><source>value.headset.bus.bluetooth</source><translation>Bluetooth</translation></message>
    <message><source>value.headset.bus.socket</source><translation>audio jack</translation></message>
    <message><source>value.headset.bus.unknown</source><translation>not known</translation></message>
    <message><source>value.permission.state.allowed</source><translation>allowed</translation></message>
    <message><source>value.permission.state.server</source><translation>allowed by the sound server</translation></message>
    <message><source>value.permission.state.denied-machine</source><translation>turned off for the PC</translation></message>
    <message><source>value.permission.state.denied-user</source><translation>turned off for apps</translation></message>
    <message><source>value.permission.state.denied-desktop</source><translation>turned off for desktop apps</translation></message>
    <message><source>value.permission.state.denied-policy</source><translation>turned off by policy</translation></message>
    <message><source>value.permission.state.policy</source><translation>policy against apps</translation></message>
    <message><source>value.permission.state.refused-programs</source><translation>refused to some programs</translation></message>
    <message><source>value.internet.state.ok</source><translation>works</translation></message>
    <message><source>value.internet.state.no-link</source><translation>no network connection</translation></message>
    <message><source>value.internet.state.no-address</source><translation>no network address</translation></message>
    <message><source>value.internet.state.no-gateway</source><translation>the router does not answer</translation></message>
    <message><source>value.internet.state.no-dns</source><translation>names are not found</translation></message>
    <message><source>value.internet.state.dns-hijacked</source><translation>names are answered wrongly</translation></message>
    <message><source>value.internet.state.portal</source><translation>sign-in page in the way</translation></message>
    <message><source>value.internet.state.no-internet</source><translation>no answer from the internet</translation></message>
    <message><source>value.internet.state.name-not-found</source><translation>name of the test address not found</translation></message>
    <message><source>value.gateway.state.answers</source><translation>answers</translation></message>
    <message><source>value.gateway.state.silent</source><translation>no answer</translation></message>
    <message><source>value.gateway.state.none</source><translation>none</translation></message>
    <message><source>value.dns.state.ok</source><translation>answers</translation></message>
    <message><source>value.dns.state.silent</source><translation>no answer</translation></message>
    <message><source>value.dns.state.refused</source><translation>refused the question</translation></message>
    <message><source>value.dns.state.failed</source><translation>reported a fault</translation></message>
    <message><source>value.dns.state.not-found</source><translation>name not found</translation></message>
    <message><source>value.dns.state.no-data</source><translation>name has no address</translation></message>
    <message><source>value.dns.state.hijacked</source><translation>answers for names that do not exist</translation></message>
    <message><source>value.dns.state.none</source><translation>no name server set</translation></message>
    <message><source>value.ipv6.state.works</source><translation>works</translation></message>
    <message><source>value.ipv6.state.broken</source><translation>no answer</translation></message>
    <message><source>value.ipv6.state.failed</source><translation>not reached</translation></message>
    <message><source>value.ipv6.state.unknown</source><translation>not measured</translation></message>
    <message><source>value.ipv6.state.none</source><translation>not present</translation></message>
    <message><source>value.path.state.passes</source><translation>arrive</translation></message>
    <message><source>value.path.state.black-hole</source><translation>vanish without a word</translation></message>
    <message><source>value.path.state.unknown</source><translation>not measured</translation></message>
    <message><source>value.dns.order.ok</source><translation>the first one answers</translation></message>
    <message><source>value.dns.order.first-silent</source><translation>the first one does not answer</translation></message>
    <message><source>value.dns.order.none</source><translation>none answers</translation></message>
    <message><source>value.dns.agreement.same</source><translation>agree</translation></message>
    <message><source>value.dns.agreement.differ</source><translation>give different networks</translation></message>
    <message><source>value.dns.agreement.unknown</source><translation>not compared</translation></message>
    <message><source>value.dns.state.alias-loop</source><translation>name refers in a circle</translation></message>
    <message><source>value.portal.state.none</source><translation>none</translation></message>
    <message><source>value.portal.state.portal</source><translation>sign-in required</translation></message>
    <message><source>value.portal.state.odd</source><translation>another page than expected</translation></message>
    <message><source>value.portal.state.blocked</source><translation>not let out by the firewall on this PC</translation></message>
    <message><source>value.portal.state.silent</source><translation>no answer</translation></message>
    <message><source>value.portal.state.failed</source><translation>could not be measured</translation></message>
    <message><source>value.portal.state.unknown</source><translation>not known</translation></message>
    <message><source>value.tcp.state.open</source><translation>reachable</translation></message>
    <message><source>value.tcp.state.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.tcp.state.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.tcp.state.refused</source><translation>refused by the server</translation></message>
    <message><source>value.tcp.state.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.tcp.state.unreachable</source><translation>not reachable</translation></message>
    <message><source>value.tcp.state.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.tcp.state.silent</source><translation>no answer</translation></message>
    <message><source>value.tcp.state.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.tcp.state.closed-early</source><translation>closed before an answer</translation></message>
    <message><source>value.tcp.state.tls-failed</source><translation>no encrypted connection</translation></message>
    <message><source>value.tcp.state.certificate-expired</source><translation>certificate expired</translation></message>
    <message><source>value.tcp.state.certificate-not-yet-valid</source><translation>certificate not valid yet</translation></message>
    <message><source>value.tcp.state.certificate-name</source><translation>certificate of another name</translation></message>
    <message><source>value.tcp.state.certificate-untrusted</source><translation>certificate from an unknown issuer</translation></message>
    <message><source>value.tcp.state.no-greeting</source><translation>connected, but no answer</translation></message>
    <message><source>value.tcp.state.wrong-greeting</source><translation>connected, but an unexpected answer</translation></message>
    <message><source>value.tcp.state.not-asked</source><translation>not asked</translation></message>
    <message><source>value.tcp.ipv6State.open</source><translation>reachable</translation></message>
    <message><source>value.tcp.ipv6State.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.tcp.ipv6State.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.tcp.ipv6State.refused</source><translation>refused by the server</translation></message>
    <message><source>value.tcp.ipv6State.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.tcp.ipv6State.unreachable</source><translation>not reachable</translation></message>
    <message><source>value.tcp.ipv6State.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.tcp.ipv6State.silent</source><translation>no answer</translation></message>
    <message><source>value.tcp.ipv6State.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.tcp.ipv6State.closed-early</source><translation>closed before an answer</translation></message>
    <message><source>value.tcp.ipv6State.tls-failed</source><translation>no encrypted connection</translation></message>
    <message><source>value.tcp.ipv6State.certificate-expired</source><translation>certificate expired</translation></message>
    <message><source>value.tcp.ipv6State.certificate-not-yet-valid</source><translation>certificate not valid yet</translation></message>
    <message><source>value.tcp.ipv6State.certificate-name</source><translation>certificate of another name</translation></message>
    <message><source>value.tcp.ipv6State.certificate-untrusted</source><translation>certificate from an unknown issuer</translation></message>
    <message><source>value.tcp.ipv6State.no-greeting</source><translation>connected, but no answer</translation></message>
    <message><source>value.tcp.ipv6State.wrong-greeting</source><translation>connected, but an unexpected answer</translation></message>
    <message><source>value.websocket.state.open</source><translation>up</translation></message>
    <message><source>value.websocket.clearState.open</source><translation>up</translation></message>
    <message><source>value.websocket.state.handshake-silent</source><translation>no answer to the set-up</translation></message>
    <message><source>value.websocket.clearState.handshake-silent</source><translation>no answer to the set-up</translation></message>
    <message><source>value.websocket.state.handshake-closed</source><translation>closed during set-up</translation></message>
    <message><source>value.websocket.clearState.handshake-closed</source><translation>closed during set-up</translation></message>
    <message><source>value.websocket.state.handshake-garbled</source><translation>unreadable answer to the set-up</translation></message>
    <message><source>value.websocket.clearState.handshake-garbled</source><translation>unreadable answer to the set-up</translation></message>
    <message><source>value.websocket.state.upgrade-stripped</source><translation>wish for WebSocket did not arrive</translation></message>
    <message><source>value.websocket.clearState.upgrade-stripped</source><translation>wish for WebSocket did not arrive</translation></message>
    <message><source>value.websocket.state.no-upgrade</source><translation>answered like a web page</translation></message>
    <message><source>value.websocket.clearState.no-upgrade</source><translation>answered like a web page</translation></message>
    <message><source>value.websocket.state.wrong-path</source><translation>no service at this address</translation></message>
    <message><source>value.websocket.clearState.wrong-path</source><translation>no service at this address</translation></message>
    <message><source>value.websocket.state.upgrade-refused</source><translation>refused</translation></message>
    <message><source>value.websocket.clearState.upgrade-refused</source><translation>refused</translation></message>
    <message><source>value.websocket.state.server-error</source><translation>service out of order</translation></message>
    <message><source>value.websocket.clearState.server-error</source><translation>service out of order</translation></message>
    <message><source>value.websocket.state.headers-altered</source><translation>answer altered</translation></message>
    <message><source>value.websocket.clearState.headers-altered</source><translation>answer altered</translation></message>
    <message><source>value.websocket.state.silent-afterwards</source><translation>set up, carries nothing</translation></message>
    <message><source>value.websocket.clearState.silent-afterwards</source><translation>set up, carries nothing</translation></message>
    <message><source>value.websocket.state.closed-afterwards</source><translation>set up, closed at once</translation></message>
    <message><source>value.websocket.clearState.closed-afterwards</source><translation>set up, closed at once</translation></message>
    <message><source>value.websocket.state.garbled-afterwards</source><translation>set up, unreadable data</translation></message>
    <message><source>value.websocket.clearState.garbled-afterwards</source><translation>set up, unreadable data</translation></message>
    <message><source>value.websocket.clearState.not-connected</source><translation>no connection</translation></message>
    <message><source>value.websocket.state.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.webpage.state.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.websocket.state.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.webpage.state.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.websocket.state.refused</source><translation>refused by the server</translation></message>
    <message><source>value.webpage.state.refused</source><translation>refused by the server</translation></message>
    <message><source>value.websocket.state.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.webpage.state.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.websocket.state.unreachable</source><translation>not reachable</translation></message>
    <message><source>value.webpage.state.unreachable</source><translation>not reachable</translation></message>
    <message><source>value.websocket.state.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.webpage.state.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.websocket.state.silent</source><translation>no answer</translation></message>
    <message><source>value.webpage.state.silent</source><translation>no answer</translation></message>
    <message><source>value.webpage.state.proxy-failed</source><translation>stopped at the proxy server</translation></message>
    <message><source>value.webpage.state.proxy-sign-in</source><translation>proxy server asks for a sign-in</translation></message>
    <message><source>value.webpage.state.proxy-sign-in-refused</source><translation>sign-in not accepted by the proxy server</translation></message>
    <message><source>value.webpage.state.proxy-forbidden</source><translation>forbidden by the proxy server</translation></message>
    <message><source>value.webpage.state.proxy-gateway-failed</source><translation>not reached by the proxy server</translation></message>
    <message><source>value.webpage.state.proxy-sign-in-windows</source><translation>proxy server wants a sign-in with Windows</translation></message>
    <message><source>value.websocket.state.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.webpage.state.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.websocket.state.closed-early</source><translation>closed before an answer</translation></message>
    <message><source>value.webpage.state.closed-early</source><translation>closed before an answer</translation></message>
    <message><source>value.websocket.state.tls-failed</source><translation>no encrypted connection</translation></message>
    <message><source>value.webpage.state.tls-failed</source><translation>no encrypted connection</translation></message>
    <message><source>value.websocket.state.certificate-expired</source><translation>certificate expired</translation></message>
    <message><source>value.webpage.state.certificate-expired</source><translation>certificate expired</translation></message>
    <message><source>value.websocket.state.certificate-not-yet-valid</source><translation>certificate not valid yet</translation></message>
    <message><source>value.webpage.state.certificate-not-yet-valid</source><translation>certificate not valid yet</translation></message>
    <message><source>value.websocket.state.certificate-name</source><translation>certificate of another name</translation></message>
    <message><source>value.webpage.state.certificate-name</source><translation>certificate of another name</translation></message>
    <message><source>value.websocket.state.certificate-untrusted</source><translation>certificate from an unknown issuer</translation></message>
    <message><source>value.webpage.state.certificate-untrusted</source><translation>certificate from an unknown issuer</translation></message>
    <message><source>value.websocket.state.no-greeting</source><translation>connected, but no answer</translation></message>
    <message><source>value.webpage.state.no-greeting</source><translation>connected, but no answer</translation></message>
    <message><source>value.websocket.state.wrong-greeting</source><translation>connected, but an unexpected answer</translation></message>
    <message><source>value.webpage.state.wrong-greeting</source><translation>connected, but an unexpected answer</translation></message>
    <message><source>value.webpage.state.loaded</source><translation>embedded and loaded</translation></message>
    <message><source>value.webpage.state.page-lost</source><translation>endless redirects</translation></message>
    <message><source>value.webpage.state.page-status</source><translation>error of the web page</translation></message>
    <message><source>value.webpage.state.page-refused</source><translation>web page refuses the check</translation></message>
    <message><source>value.webpage.state.page-unreadable</source><translation>web page not readable</translation></message>
    <message><source>value.webpage.state.page-cut</source><translation>web page too long or too slow</translation></message>
    <message><source>value.webpage.state.missing</source><translation>not embedded</translation></message>
    <message><source>value.webpage.state.missing-manager</source><translation>not found, but tag manager</translation></message>
    <message><source>value.webpage.state.held-back</source><translation>waits for consent</translation></message>
    <message><source>value.webpage.state.mixed-content</source><translation>embedded without encryption</translation></message>
    <message><source>value.webpage.state.policy</source><translation>forbidden by policy</translation></message>
    <message><source>value.webpage.state.script-lost</source><translation>endless redirects</translation></message>
    <message><source>value.webpage.state.script-status</source><translation>error of the file</translation></message>
    <message><source>value.webpage.state.script-empty</source><translation>empty</translation></message>
    <message><source>value.webpage.state.script-type</source><translation>wrong type</translation></message>
    <message><source>value.webpage.state.script-type-odd</source><translation>not marked as JavaScript</translation></message>
    <message><source>value.webpage.foundIn.nowhere</source><translation>nowhere</translation></message>
    <message><source>value.webpage.foundIn.tag</source><translation>own script element</translation></message>
    <message><source>value.webpage.foundIn.inline</source><translation>text of a script</translation></message>
    <message><source>value.webpage.foundIn.loader</source><translation>loading script</translation></message>
    <message><source>value.mail.state.ok</source><translation>encrypts, certificate valid</translation></message>
    <message><source>value.mail.state.certificate-not-yet-valid</source><translation>certificate not valid yet</translation></message>
    <message><source>value.mail.state.certificate-untrusted</source><translation>certificate from an unknown issuer</translation></message>
    <message><source>value.mail.state.certificate-name</source><translation>certificate of another name</translation></message>
    <message><source>value.mail.state.certificate-expired</source><translation>certificate expired</translation></message>
    <message><source>value.mail.state.tls-failed</source><translation>STARTTLS offered, but no encrypted connection</translation></message>
    <message><source>value.mail.state.not-offered</source><translation>no STARTTLS</translation></message>
    <message><source>value.mail.state.stripped</source><translation>offer altered on the way</translation></message>
    <message><source>value.mail.state.turned-away</source><translation>server turns this line away</translation></message>
    <message><source>value.mail.state.no-greeting</source><translation>connected, but no complete answer</translation></message>
    <message><source>value.mail.state.wrong-greeting</source><translation>connected, but an unexpected answer</translation></message>
    <message><source>value.mail.state.closed-early</source><translation>closed before an answer</translation></message>
    <message><source>value.mail.state.silent</source><translation>no answer</translation></message>
    <message><source>value.mail.state.refused</source><translation>refused by the server</translation></message>
    <message><source>value.mail.state.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.mail.state.unreachable</source><translation>not reachable</translation></message>
    <message><source>value.mail.state.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.mail.state.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.mail.state.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.mail.state.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.mail.state.not-asked</source><translation>not asked</translation></message>
    <message><source>value.mail.state.some-without</source><translation>not all servers encrypt</translation></message>
    <message><source>value.mail.state.some-unreached</source><translation>not all servers answer</translation></message>
    <message><source>value.mail.state.partly-measured</source><translation>measurable only in part</translation></message>
    <message><source>value.mail.state.no-mail-server</source><translation>nobody talks like a mail server</translation></message>
    <message><source>value.mail.state.unreached</source><translation>no server reachable</translation></message>
    <message><source>value.mail.state.port-blocked</source><translation>port 25 blocked on this line</translation></message>
    <message><source>value.mail.state.port-silent</source><translation>no answer on port 25</translation></message>
    <message><source>value.mail.state.line-silent</source><translation>other servers do not answer either</translation></message>
    <message><source>value.mail.state.null-mx</source><translation>domain accepts no mail</translation></message>
    <message><source>value.mail.state.no-mx</source><translation>no mail server found</translation></message>
    <message><source>value.mail.state.domain-not-found</source><translation>domain not found</translation></message>
    <message><source>value.mail.state.mx-unknown</source><translation>name server does not tell</translation></message>
    <message><source>value.mail.route.mx</source><translation>mail record (MX)</translation></message>
    <message><source>value.mail.route.address</source><translation>the domain’s own address</translation></message>
    <message><source>value.mail.canaryState.open</source><translation>reachable</translation></message>
    <message><source>value.mail.canaryState.silent</source><translation>not reachable</translation></message>
    <message><source>value.stun.state.ok</source><translation>answers</translation></message>
    <message><source>value.stun.state.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.stun.state.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.stun.state.refused</source><translation>refused by the server</translation></message>
    <message><source>value.stun.state.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.stun.state.unreachable</source><translation>not reachable</translation></message>
    <message><source>value.stun.state.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.stun.state.silent</source><translation>no answer</translation></message>
    <message><source>value.stun.state.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.stun.state.closed-early</source><translation>closed before an answer</translation></message>
    <message><source>value.stun.state.bad-answer</source><translation>answers, but not with STUN</translation></message>
    <message><source>value.stun.state.error</source><translation>answers with a refusal</translation></message>
    <message><source>value.nat.state.ok</source><translation>answers come in</translation></message>
    <message><source>value.nat.state.unsteady</source><translation>not every question is answered</translation></message>
    <message><source>value.nat.state.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.nat.state.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.nat.state.refused</source><translation>refused by the server</translation></message>
    <message><source>value.nat.state.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.nat.state.unreachable</source><translation>not reachable</translation></message>
    <message><source>value.nat.state.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.nat.state.silent</source><translation>no answer</translation></message>
    <message><source>value.nat.state.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.nat.state.bad-answer</source><translation>answers, but not with STUN</translation></message>
    <message><source>value.nat.state.error</source><translation>answers with a refusal</translation></message>
    <message><source>value.nat.mapping.none</source><translation>none (no NAT)</translation></message>
    <message><source>value.nat.mapping.endpoint-independent</source><translation>the same port for every server</translation></message>
    <message><source>value.nat.mapping.address-dependent</source><translation>another port for each address</translation></message>
    <message><source>value.nat.mapping.address-and-port-dependent</source><translation>another port for each address and port (symmetric)</translation></message>
    <message><source>value.nat.mapping.destination-dependent</source><translation>another port for each server (symmetric)</translation></message>
    <message><source>value.nat.mapping.unknown</source><translation>can’t be seen</translation></message>
    <message><source>value.nat.filtering.endpoint-independent</source><translation>also lets in what was not asked for</translation></message>
    <message><source>value.nat.filtering.address-dependent</source><translation>only addresses that were asked, on any port</translation></message>
    <message><source>value.nat.filtering.address-and-port-dependent</source><translation>only addresses and ports that were asked</translation></message>
    <message><source>value.nat.filtering.unknown</source><translation>can’t be seen</translation></message>
    <message><source>value.nat.carrier.shared-address</source><translation>yes, seen by the address (100.64.0.0/10)</translation></message>
    <message><source>value.nat.carrier.ds-lite</source><translation>yes, seen by the address (DS-Lite)</translation></message>
    <message><source>value.nat.carrier.not-proven</source><translation>not proven</translation></message>
    <message><source>value.nat.bindings.open</source><translation>open as long as watched</translation></message>
    <message><source>value.nat.bindings.ended</source><translation>close by themselves</translation></message>
    <message><source>value.nat.bindings.not-seen</source><translation>not watched yet</translation></message>
    <message><source>value.udp.state.open</source><translation>all ports checked answer</translation></message>
    <message><source>value.udp.state.holes</source><translation>some ports without an answer</translation></message>
    <message><source>value.udp.state.partly-refused</source><translation>some refused by the server</translation></message>
    <message><source>value.udp.state.lossy</source><translation>too much loss</translation></message>
    <message><source>value.udp.state.blocked</source><translation>no answer though STUN answers</translation></message>
    <message><source>value.udp.state.udp-blocked</source><translation>no answer over UDP</translation></message>
    <message><source>value.udp.state.responder-silent</source><translation>server does not answer</translation></message>
    <message><source>value.udp.state.refused</source><translation>refused by the server</translation></message>
    <message><source>value.udp.state.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.udp.state.unreachable</source><translation>can’t be reached</translation></message>
    <message><source>value.udp.state.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.udp.state.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.udp.state.bad-answer</source><translation>answers, but not with STUN</translation></message>
    <message><source>value.udp.state.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.udp.state.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.udp.closedHow.silent</source><translation>no answer</translation></message>
    <message><source>value.udp.closedHow.refused</source><translation>refused by the server</translation></message>
    <message><source>value.udp.closedHow.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.udp.closedHow.unreachable</source><translation>can’t be reached</translation></message>
    <message><source>value.udp.closedHow.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.udp.closedHow.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.udp.controlState.ok</source><translation>answers</translation></message>
    <message><source>value.udp.controlState.silent</source><translation>no answer</translation></message>
    <message><source>value.udp.controlState.refused</source><translation>refused by the server</translation></message>
    <message><source>value.udp.controlState.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.udp.controlState.unreachable</source><translation>can’t be reached</translation></message>
    <message><source>value.udp.controlState.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.udp.controlState.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.udp.controlState.bad-answer</source><translation>answers, but not with STUN</translation></message>
    <message><source>value.udp.controlState.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.udp.controlState.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.udp.localFirewall.allows</source><translation>allows these ports</translation></message>
    <message><source>value.udp.localFirewall.blocks</source><translation>blocks</translation></message>
    <message><source>value.udp.localFirewall.blocks-by-setting</source><translation>blocks whatever no rule allows</translation></message>
    <message><source>value.udp.localFirewall.perhaps</source><translation>may block</translation></message>
    <message><source>value.udp.localFirewall.unknown</source><translation>not known</translation></message>
    <message><source>value.udp.localFirewall.none</source><translation>not asked</translation></message>
    <message><source>value.ports.state.ok</source><translation>all checked can be used</translation></message>
    <message><source>value.ports.state.taken</source><translation>held by other programs</translation></message>
    <message><source>value.ports.state.reserved</source><translation>reserved by the operating system</translation></message>
    <message><source>value.ports.state.blocked</source><translation>no answer though STUN answers</translation></message>
    <message><source>value.ports.state.udp-blocked</source><translation>no answer over UDP</translation></message>
    <message><source>value.ports.state.lossy</source><translation>too much loss</translation></message>
    <message><source>value.ports.state.server-refused</source><translation>refused by the server</translation></message>
    <message><source>value.ports.state.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.ports.state.unreachable</source><translation>can’t be reached</translation></message>
    <message><source>value.ports.state.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.ports.state.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.ports.state.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.ports.state.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.ports.mapping.none</source><translation>no NAT</translation></message>
    <message><source>value.ports.mapping.kept</source><translation>port stays the same</translation></message>
    <message><source>value.ports.mapping.changed</source><translation>router picks other ports</translation></message>
    <message><source>value.ports.mapping.partly</source><translation>some the same, some others</translation></message>
    <message><source>value.turn.state.relays</source><translation>relays</translation></message>
    <message><source>value.turn.state.credentials-expired</source><translation>credentials expired</translation></message>
    <message><source>value.turn.state.wrong-credentials</source><translation>credentials rejected</translation></message>
    <message><source>value.turn.state.quota</source><translation>too few relays allowed</translation></message>
    <message><source>value.turn.state.forbidden</source><translation>relaying forbidden</translation></message>
    <message><source>value.turn.state.overloaded</source><translation>server at full capacity</translation></message>
    <message><source>value.turn.state.server-error</source><translation>error of the server</translation></message>
    <message><source>value.turn.state.mismatch</source><translation>port already in use</translation></message>
    <message><source>value.turn.state.bad-request</source><translation>request refused</translation></message>
    <message><source>value.turn.state.unknown-attribute</source><translation>part of the request unknown</translation></message>
    <message><source>value.turn.state.wrong-user</source><translation>another user</translation></message>
    <message><source>value.turn.state.transport-unsupported</source><translation>transport not supported</translation></message>
    <message><source>value.turn.state.family-unsupported</source><translation>kind of address not supported</translation></message>
    <message><source>value.turn.state.stale-nonce</source><translation>sign-in outdated again and again</translation></message>
    <message><source>value.turn.state.other-error</source><translation>refused</translation></message>
    <message><source>value.turn.state.redirect-loop</source><translation>sends on and on</translation></message>
    <message><source>value.turn.state.wrong-integrity</source><translation>answer altered</translation></message>
    <message><source>value.turn.state.one-way</source><translation>relays in one direction only</translation></message>
    <message><source>value.turn.state.no-data</source><translation>relays nothing</translation></message>
    <message><source>value.turn.state.no-credentials</source><translation>answers and demands credentials</translation></message>
    <message><source>value.turn.state.certificate-expired</source><translation>certificate expired</translation></message>
    <message><source>value.turn.state.certificate-not-yet-valid</source><translation>certificate not valid yet</translation></message>
    <message><source>value.turn.state.certificate-name</source><translation>certificate of another name</translation></message>
    <message><source>value.turn.state.certificate-untrusted</source><translation>certificate from an unknown issuer</translation></message>
    <message><source>value.turn.state.tls-failed</source><translation>no encrypted connection</translation></message>
    <message><source>value.turn.state.bad-answer</source><translation>answers, but not with TURN</translation></message>
    <message><source>value.turn.state.closed-early</source><translation>closed before an answer</translation></message>
    <message><source>value.turn.state.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.turn.state.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.turn.state.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.turn.state.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.turn.state.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.turn.state.refused</source><translation>refused by the server</translation></message>
    <message><source>value.turn.state.unreachable</source><translation>not reachable</translation></message>
    <message><source>value.turn.state.silent</source><translation>no answer</translation></message>
    <message><source>value.turn.state.udp-blocked</source><translation>over TCP or TLS only, UDP does not get through</translation></message>
    <message><source>value.turn.state.udp-fails</source><translation>over TCP or TLS only</translation></message>
    <message><source>value.turn.udpState.relays</source><translation>relays</translation></message>
    <message><source>value.turn.udpState.credentials-expired</source><translation>credentials expired</translation></message>
    <message><source>value.turn.udpState.wrong-credentials</source><translation>credentials rejected</translation></message>
    <message><source>value.turn.udpState.quota</source><translation>too few relays allowed</translation></message>
    <message><source>value.turn.udpState.forbidden</source><translation>relaying forbidden</translation></message>
    <message><source>value.turn.udpState.overloaded</source><translation>server at full capacity</translation></message>
    <message><source>value.turn.udpState.server-error</source><translation>error of the server</translation></message>
    <message><source>value.turn.udpState.mismatch</source><translation>port already in use</translation></message>
    <message><source>value.turn.udpState.bad-request</source><translation>request refused</translation></message>
    <message><source>value.turn.udpState.unknown-attribute</source><translation>part of the request unknown</translation></message>
    <message><source>value.turn.udpState.wrong-user</source><translation>another user</translation></message>
    <message><source>value.turn.udpState.transport-unsupported</source><translation>transport not supported</translation></message>
    <message><source>value.turn.udpState.family-unsupported</source><translation>kind of address not supported</translation></message>
    <message><source>value.turn.udpState.stale-nonce</source><translation>sign-in outdated again and again</translation></message>
    <message><source>value.turn.udpState.other-error</source><translation>refused</translation></message>
    <message><source>value.turn.udpState.redirect-loop</source><translation>sends on and on</translation></message>
    <message><source>value.turn.udpState.wrong-integrity</source><translation>answer altered</translation></message>
    <message><source>value.turn.udpState.one-way</source><translation>relays in one direction only</translation></message>
    <message><source>value.turn.udpState.no-data</source><translation>relays nothing</translation></message>
    <message><source>value.turn.udpState.no-credentials</source><translation>answers and demands credentials</translation></message>
    <message><source>value.turn.udpState.certificate-expired</source><translation>certificate expired</translation></message>
    <message><source>value.turn.udpState.certificate-not-yet-valid</source><translation>certificate not valid yet</translation></message>
    <message><source>value.turn.udpState.certificate-name</source><translation>certificate of another name</translation></message>
    <message><source>value.turn.udpState.certificate-untrusted</source><translation>certificate from an unknown issuer</translation></message>
    <message><source>value.turn.udpState.tls-failed</source><translation>no encrypted connection</translation></message>
    <message><source>value.turn.udpState.bad-answer</source><translation>answers, but not with TURN</translation></message>
    <message><source>value.turn.udpState.closed-early</source><translation>closed before an answer</translation></message>
    <message><source>value.turn.udpState.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.turn.udpState.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.turn.udpState.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.turn.udpState.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.turn.udpState.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.turn.udpState.refused</source><translation>refused by the server</translation></message>
    <message><source>value.turn.udpState.unreachable</source><translation>not reachable</translation></message>
    <message><source>value.turn.udpState.silent</source><translation>no answer</translation></message>
    <message><source>value.turn.tcpState.relays</source><translation>relays</translation></message>
    <message><source>value.turn.tcpState.credentials-expired</source><translation>credentials expired</translation></message>
    <message><source>value.turn.tcpState.wrong-credentials</source><translation>credentials rejected</translation></message>
    <message><source>value.turn.tcpState.quota</source><translation>too few relays allowed</translation></message>
    <message><source>value.turn.tcpState.forbidden</source><translation>relaying forbidden</translation></message>
    <message><source>value.turn.tcpState.overloaded</source><translation>server at full capacity</translation></message>
    <message><source>value.turn.tcpState.server-error</source><translation>error of the server</translation></message>
    <message><source>value.turn.tcpState.mismatch</source><translation>port already in use</translation></message>
    <message><source>value.turn.tcpState.bad-request</source><translation>request refused</translation></message>
    <message><source>value.turn.tcpState.unknown-attribute</source><translation>part of the request unknown</translation></message>
    <message><source>value.turn.tcpState.wrong-user</source><translation>another user</translation></message>
    <message><source>value.turn.tcpState.transport-unsupported</source><translation>transport not supported</translation></message>
    <message><source>value.turn.tcpState.family-unsupported</source><translation>kind of address not supported</translation></message>
    <message><source>value.turn.tcpState.stale-nonce</source><translation>sign-in outdated again and again</translation></message>
    <message><source>value.turn.tcpState.other-error</source><translation>refused</translation></message>
    <message><source>value.turn.tcpState.redirect-loop</source><translation>sends on and on</translation></message>
    <message><source>value.turn.tcpState.wrong-integrity</source><translation>answer altered</translation></message>
    <message><source>value.turn.tcpState.one-way</source><translation>relays in one direction only</translation></message>
    <message><source>value.turn.tcpState.no-data</source><translation>relays nothing</translation></message>
    <message><source>value.turn.tcpState.no-credentials</source><translation>answers and demands credentials</translation></message>
    <message><source>value.turn.tcpState.certificate-expired</source><translation>certificate expired</translation></message>
    <message><source>value.turn.tcpState.certificate-not-yet-valid</source><translation>certificate not valid yet</translation></message>
    <message><source>value.turn.tcpState.certificate-name</source><translation>certificate of another name</translation></message>
    <message><source>value.turn.tcpState.certificate-untrusted</source><translation>certificate from an unknown issuer</translation></message>
    <message><source>value.turn.tcpState.tls-failed</source><translation>no encrypted connection</translation></message>
    <message><source>value.turn.tcpState.bad-answer</source><translation>answers, but not with TURN</translation></message>
    <message><source>value.turn.tcpState.closed-early</source><translation>closed before an answer</translation></message>
    <message><source>value.turn.tcpState.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.turn.tcpState.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.turn.tcpState.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.turn.tcpState.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.turn.tcpState.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.turn.tcpState.refused</source><translation>refused by the server</translation></message>
    <message><source>value.turn.tcpState.unreachable</source><translation>not reachable</translation></message>
    <message><source>value.turn.tcpState.silent</source><translation>no answer</translation></message>
    <message><source>value.turn.tls443State.relays</source><translation>relays</translation></message>
    <message><source>value.turn.tls443State.credentials-expired</source><translation>credentials expired</translation></message>
    <message><source>value.turn.tls443State.wrong-credentials</source><translation>credentials rejected</translation></message>
    <message><source>value.turn.tls443State.quota</source><translation>too few relays allowed</translation></message>
    <message><source>value.turn.tls443State.forbidden</source><translation>relaying forbidden</translation></message>
    <message><source>value.turn.tls443State.overloaded</source><translation>server at full capacity</translation></message>
    <message><source>value.turn.tls443State.server-error</source><translation>error of the server</translation></message>
    <message><source>value.turn.tls443State.mismatch</source><translation>port already in use</translation></message>
    <message><source>value.turn.tls443State.bad-request</source><translation>request refused</translation></message>
    <message><source>value.turn.tls443State.unknown-attribute</source><translation>part of the request unknown</translation></message>
    <message><source>value.turn.tls443State.wrong-user</source><translation>another user</translation></message>
    <message><source>value.turn.tls443State.transport-unsupported</source><translation>transport not supported</translation></message>
    <message><source>value.turn.tls443State.family-unsupported</source><translation>kind of address not supported</translation></message>
    <message><source>value.turn.tls443State.stale-nonce</source><translation>sign-in outdated again and again</translation></message>
    <message><source>value.turn.tls443State.other-error</source><translation>refused</translation></message>
    <message><source>value.turn.tls443State.redirect-loop</source><translation>sends on and on</translation></message>
    <message><source>value.turn.tls443State.wrong-integrity</source><translation>answer altered</translation></message>
    <message><source>value.turn.tls443State.one-way</source><translation>relays in one direction only</translation></message>
    <message><source>value.turn.tls443State.no-data</source><translation>relays nothing</translation></message>
    <message><source>value.turn.tls443State.no-credentials</source><translation>answers and demands credentials</translation></message>
    <message><source>value.turn.tls443State.certificate-expired</source><translation>certificate expired</translation></message>
    <message><source>value.turn.tls443State.certificate-not-yet-valid</source><translation>certificate not valid yet</translation></message>
    <message><source>value.turn.tls443State.certificate-name</source><translation>certificate of another name</translation></message>
    <message><source>value.turn.tls443State.certificate-untrusted</source><translation>certificate from an unknown issuer</translation></message>
    <message><source>value.turn.tls443State.tls-failed</source><translation>no encrypted connection</translation></message>
    <message><source>value.turn.tls443State.bad-answer</source><translation>answers, but not with TURN</translation></message>
    <message><source>value.turn.tls443State.closed-early</source><translation>closed before an answer</translation></message>
    <message><source>value.turn.tls443State.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.turn.tls443State.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.turn.tls443State.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.turn.tls443State.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.turn.tls443State.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.turn.tls443State.refused</source><translation>refused by the server</translation></message>
    <message><source>value.turn.tls443State.unreachable</source><translation>not reachable</translation></message>
    <message><source>value.turn.tls443State.silent</source><translation>no answer</translation></message>
    <message><source>value.turn.tlsState.relays</source><translation>relays</translation></message>
    <message><source>value.turn.tlsState.credentials-expired</source><translation>credentials expired</translation></message>
    <message><source>value.turn.tlsState.wrong-credentials</source><translation>credentials rejected</translation></message>
    <message><source>value.turn.tlsState.quota</source><translation>too few relays allowed</translation></message>
    <message><source>value.turn.tlsState.forbidden</source><translation>relaying forbidden</translation></message>
    <message><source>value.turn.tlsState.overloaded</source><translation>server at full capacity</translation></message>
    <message><source>value.turn.tlsState.server-error</source><translation>error of the server</translation></message>
    <message><source>value.turn.tlsState.mismatch</source><translation>port already in use</translation></message>
    <message><source>value.turn.tlsState.bad-request</source><translation>request refused</translation></message>
    <message><source>value.turn.tlsState.unknown-attribute</source><translation>part of the request unknown</translation></message>
    <message><source>value.turn.tlsState.wrong-user</source><translation>another user</translation></message>
    <message><source>value.turn.tlsState.transport-unsupported</source><translation>transport not supported</translation></message>
    <message><source>value.turn.tlsState.family-unsupported</source><translation>kind of address not supported</translation></message>
    <message><source>value.turn.tlsState.stale-nonce</source><translation>sign-in outdated again and again</translation></message>
    <message><source>value.turn.tlsState.other-error</source><translation>refused</translation></message>
    <message><source>value.turn.tlsState.redirect-loop</source><translation>sends on and on</translation></message>
    <message><source>value.turn.tlsState.wrong-integrity</source><translation>answer altered</translation></message>
    <message><source>value.turn.tlsState.one-way</source><translation>relays in one direction only</translation></message>
    <message><source>value.turn.tlsState.no-data</source><translation>relays nothing</translation></message>
    <message><source>value.turn.tlsState.no-credentials</source><translation>answers and demands credentials</translation></message>
    <message><source>value.turn.tlsState.certificate-expired</source><translation>certificate expired</translation></message>
    <message><source>value.turn.tlsState.certificate-not-yet-valid</source><translation>certificate not valid yet</translation></message>
    <message><source>value.turn.tlsState.certificate-name</source><translation>certificate of another name</translation></message>
    <message><source>value.turn.tlsState.certificate-untrusted</source><translation>certificate from an unknown issuer</translation></message>
    <message><source>value.turn.tlsState.tls-failed</source><translation>no encrypted connection</translation></message>
    <message><source>value.turn.tlsState.bad-answer</source><translation>answers, but not with TURN</translation></message>
    <message><source>value.turn.tlsState.closed-early</source><translation>closed before an answer</translation></message>
    <message><source>value.turn.tlsState.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.turn.tlsState.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.turn.tlsState.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.turn.tlsState.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.turn.tlsState.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.turn.tlsState.refused</source><translation>refused by the server</translation></message>
    <message><source>value.turn.tlsState.unreachable</source><translation>not reachable</translation></message>
    <message><source>value.turn.tlsState.silent</source><translation>no answer</translation></message>
    <message><source>value.networks.state.answered</source><translation>every network answered</translation></message>
    <message><source>value.networks.state.partly-silent</source><translation>some networks did not answer</translation></message>
    <message><source>value.networks.state.silent</source><translation>no network answered</translation></message>
    <message><source>value.networks.state.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.networks.state.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.networks.state.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.proxy.state.none</source><translation>no</translation></message>
    <message><source>value.proxy.state.bypassed</source><translation>set up, but not for this way</translation></message>
    <message><source>value.proxy.state.used</source><translation>yes</translation></message>
    <message><source>value.proxy.kind.http</source><translation>HTTP</translation></message>
    <message><source>value.proxy.kind.socks</source><translation>SOCKS</translation></message>
    <message><source>value.proxy.kind.other</source><translation>other</translation></message>
    <message><source>value.proxy.origin.manual</source><translation>a setting in this account</translation></message>
    <message><source>value.proxy.origin.script</source><translation>a proxy script</translation></message>
    <message><source>value.proxy.origin.policy</source><translation>a policy of the organisation</translation></message>
    <message><source>value.proxy.origin.environment</source><translation>an environment variable (http_proxy, https_proxy)</translation></message>
    <message><source>value.proxy.origin.system</source><translation>settings of the system</translation></message>
    <message><source>value.proxy.pathState.connected</source><translation>let through</translation></message>
    <message><source>value.proxy.pathState.sign-in</source><translation>sign-in asked for</translation></message>
    <message><source>value.proxy.pathState.forbidden</source><translation>forbidden</translation></message>
    <message><source>value.proxy.pathState.gateway-failed</source><translation>target not reached</translation></message>
    <message><source>value.proxy.pathState.other-status</source><translation>not let through</translation></message>
    <message><source>value.proxy.pathState.no-answer</source><translation>no answer</translation></message>
    <message><source>value.proxy.pathState.closed</source><translation>ended without an answer</translation></message>
    <message><source>value.proxy.pathState.no-proxy</source><translation>no proxy server</translation></message>
    <message><source>value.proxy.pathState.tls-failed</source><translation>encryption does not come about</translation></message>
    <message><source>value.proxy.pathState.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.proxy.pathState.name-server-silent</source><translation>no name lookup</translation></message>
    <message><source>value.proxy.pathState.refused</source><translation>refused</translation></message>
    <message><source>value.proxy.pathState.unreachable</source><translation>out of reach</translation></message>
    <message><source>value.proxy.pathState.silent</source><translation>no answer</translation></message>
    <message><source>value.proxy.contentState.unchanged</source><translation>unchanged</translation></message>
    <message><source>value.proxy.contentState.changed</source><translation>changed</translation></message>
    <message><source>value.proxy.contentState.intercepted</source><translation>encryption opened</translation></message>
    <message><source>value.proxy.bodyState.same</source><translation>unchanged</translation></message>
    <message><source>value.proxy.bodyState.changed</source><translation>changed</translation></message>
    <message><source>value.proxy.bodyState.unknown</source><translation>not known</translation></message>
    <message><source>value.proxy.bodyState.not-asked</source><translation>not through this proxy server</translation></message>
    <message><source>value.proxy.chainState.same</source><translation>from the server itself</translation></message>
    <message><source>value.proxy.chainState.foreign</source><translation>from somebody else</translation></message>
    <message><source>value.proxy.chainState.unknown</source><translation>not known</translation></message>
    <message><source>value.proxy.cacheState.fresh</source><translation>new each time</translation></message>
    <message><source>value.proxy.cacheState.stale</source><translation>from the cache</translation></message>
    <message><source>fact.tcp.way</source><translation>Way</translation></message>
    <message><source>fact.tcp.proxy</source><translation>Proxy server</translation></message>
    <message><source>fact.tcp.proxyState</source><translation>At the proxy server</translation></message>
    <message><source>fact.tcp.proxyStatus</source><translation>Status of the proxy server</translation></message>
    <message><source>fact.tcp.proxySchemes</source><translation>Sign-ins offered</translation></message>
    <message><source>fact.tcp.directState</source><translation>Without the proxy server</translation></message>
    <message><source>fact.proxy.scriptState</source><translation>State of the proxy script</translation></message>
    <message><source>fact.proxy.paceKnown</source><translation>Time compared</translation></message>
    <message><source>fact.proxy.exchangeMs</source><translation>Answer through the proxy server after</translation></message>
    <message><source>fact.proxy.directExchangeMs</source><translation>Answer without the proxy server after</translation></message>
    <message><source>fact.proxy.addedMs</source><translation>Added by the proxy server</translation></message>
    <message><source>value.tcp.way.direct</source><translation>direct</translation></message>
    <message><source>value.tcp.way.proxy</source><translation>through the proxy server</translation></message>
    <message><source>value.tcp.way.past-proxy</source><translation>direct, past the proxy server</translation></message>
    <message><source>value.tcp.state.proxy-failed</source><translation>stopped at the proxy server</translation></message>
    <message><source>value.tcp.state.proxy-sign-in</source><translation>proxy server asks for a sign-in</translation></message>
    <message><source>value.tcp.state.proxy-sign-in-refused</source><translation>sign-in not accepted by the proxy server</translation></message>
    <message><source>value.tcp.state.proxy-forbidden</source><translation>forbidden by the proxy server</translation></message>
    <message><source>value.tcp.state.proxy-gateway-failed</source><translation>not reached by the proxy server</translation></message>
    <message><source>value.tcp.state.proxy-sign-in-windows</source><translation>proxy server wants a sign-in with Windows</translation></message>
    <message><source>value.proxy.scriptState.none</source><translation>none</translation></message>
    <message><source>value.proxy.scriptState.loaded</source><translation>there</translation></message>
    <message><source>value.proxy.scriptState.unreachable</source><translation>cannot be reached</translation></message>
    <message><source>value.proxy.scriptState.silent</source><translation>no answer</translation></message>
    <message><source>value.proxy.scriptState.not-found</source><translation>not found</translation></message>
    <message><source>value.proxy.scriptState.too-large</source><translation>too large</translation></message>
    <message><source>value.proxy.scriptState.no-script</source><translation>no proxy script</translation></message>
    <message><source>value.proxy.scriptState.hangs</source><translation>no result</translation></message>
    <message><source>value.proxy.pathState.sign-in-windows</source><translation>sign-in with Windows wanted</translation></message>
    <message><source>value.proxy.pathState.sign-in-refused</source><translation>sign-in not accepted</translation></message>
    <message><source>value.tcp.directState.open</source><translation>reachable</translation></message>
    <message><source>value.tcp.directState.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.tcp.directState.name-server-silent</source><translation>name server does not answer</translation></message>
    <message><source>value.tcp.directState.refused</source><translation>refused by the server</translation></message>
    <message><source>value.tcp.directState.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.tcp.directState.unreachable</source><translation>not reachable</translation></message>
    <message><source>value.tcp.directState.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.tcp.directState.silent</source><translation>no answer</translation></message>
    <message><source>value.tcp.directState.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.tcp.directState.closed-early</source><translation>closed before an answer</translation></message>
    <message><source>value.tcp.directState.tls-failed</source><translation>no encrypted connection</translation></message>
    <message><source>value.tcp.directState.certificate-expired</source><translation>certificate expired</translation></message>
    <message><source>value.tcp.directState.certificate-not-yet-valid</source><translation>certificate not valid yet</translation></message>
    <message><source>value.tcp.directState.certificate-name</source><translation>certificate of another name</translation></message>
    <message><source>value.tcp.directState.certificate-untrusted</source><translation>certificate from an unknown issuer</translation></message>
    <message><source>value.tcp.directState.no-greeting</source><translation>connected, but no answer</translation></message>
    <message><source>value.tcp.directState.wrong-greeting</source><translation>connected, but an unexpected answer</translation></message>
    <message><source>value.tcp.proxyState.connected</source><translation>let through</translation></message>
    <message><source>value.tcp.proxyState.sign-in</source><translation>sign-in asked for</translation></message>
    <message><source>value.tcp.proxyState.forbidden</source><translation>forbidden</translation></message>
    <message><source>value.tcp.proxyState.gateway-failed</source><translation>target not reached</translation></message>
    <message><source>value.tcp.proxyState.other-status</source><translation>not let through</translation></message>
    <message><source>value.tcp.proxyState.no-answer</source><translation>no answer</translation></message>
    <message><source>value.tcp.proxyState.closed</source><translation>ended without an answer</translation></message>
    <message><source>value.tcp.proxyState.no-proxy</source><translation>no proxy server</translation></message>
    <message><source>value.tcp.proxyState.tls-failed</source><translation>encryption does not come about</translation></message>
    <message><source>value.tcp.proxyState.name-not-found</source><translation>name not found</translation></message>
    <message><source>value.tcp.proxyState.name-server-silent</source><translation>no name lookup</translation></message>
    <message><source>value.tcp.proxyState.refused</source><translation>refused</translation></message>
    <message><source>value.tcp.proxyState.unreachable</source><translation>out of reach</translation></message>
    <message><source>value.tcp.proxyState.silent</source><translation>no answer</translation></message>
    <message><source>value.tcp.directState.clock-wrong</source><translation>clock of this PC is wrong</translation></message>
    <message><source>value.tcp.proxyState.sign-in-windows</source><translation>sign-in with Windows wanted</translation></message>
    <message><source>value.tcp.proxyState.sign-in-refused</source><translation>sign-in not accepted</translation></message>
    <message><source>value.networks.canaryState.open</source><translation>reachable</translation></message>
    <message><source>value.networks.canaryState.refused-on-the-way</source><translation>refused on the way</translation></message>
    <message><source>value.networks.canaryState.silent</source><translation>no answer</translation></message>
    <message><source>value.networks.canaryState.no-route</source><translation>no way to this network</translation></message>
    <message><source>value.networks.canaryState.local-firewall</source><translation>not let out by this PC’s firewall</translation></message>
    <message><source>value.networks.localFirewall.allows</source><translation>allows these networks</translation></message>
    <message><source>value.networks.localFirewall.blocks</source><translation>blocks</translation></message>
    <message><source>value.networks.localFirewall.blocks-by-setting</source><translation>blocks everything without a rule</translation></message>
    <message><source>value.networks.localFirewall.perhaps</source><translation>may block</translation></message>
    <message><source>value.networks.localFirewall.unknown</source><translation>not known</translation></message>
    <message><source>value.networks.localFirewall.none</source><translation>not asked</translation></message>
    <message><source>value.networks.localFirewall.not-readable</source><translation>readable for administrators only</translation></message>
    <message><source>value.networks.route.default</source><translation>the usual line</translation></message>
    <message><source>value.networks.route.vpn</source><translation>through a VPN</translation></message>
    <message><source>value.networks.route.partly-vpn</source><translation>partly through a VPN</translation></message>
    <message><source>value.networks.route.none</source><translation>no way</translation></message>
    <message><source>value.networks.route.partly-none</source><translation>partly no way</translation></message>
    <message><source>value.networks.vpnState.answers</source><translation>answers come through</translation></message>
    <message><source>value.networks.vpnState.silent</source><translation>no answer</translation></message>
    <message><source>value.networks.vpnState.none</source><translation>no VPN on the way</translation></message>
    <message><source>value.tcp.route.default</source><translation>the usual line</translation></message>
    <message><source>value.tcp.route.vpn</source><translation>through a VPN</translation></message>
    <message><source>value.tcp.route.none</source><translation>no way</translation></message>
    <message><source>value.tcp.localFirewall.allows</source><translation>allows the connection</translation></message>
    <message><source>value.tcp.localFirewall.blocks</source><translation>blocks</translation></message>
    <message><source>value.tcp.localFirewall.blocks-by-setting</source><translation>blocks everything without a rule</translation></message>
    <message><source>value.tcp.localFirewall.perhaps</source><translation>may block</translation></message>
    <message><source>value.networks.browserFirewall.blocked</source><translation>blocks a browser</translation></message>
    <message><source>value.networks.browserFirewall.same</source><translation>no difference</translation></message>
    <message><source>value.wifi.band.2.4</source><translation>2.4 GHz</translation></message>
    <message><source>value.wifi.band.5-or-6</source><translation>5 or 6 GHz</translation></message>
    <!-- Labels of the measured values: fact.<key> -->
    <message><source>fact.machine.host</source><translation>PC name</translation></message>
    <message><source>fact.machine.user</source><translation>User name</translation></message>
    <message><source>fact.machine.os</source><translation>Operating system</translation></message>
    <message><source>fact.os.family</source><translation>Kind of system</translation></message>
    <message><source>fact.os.generation</source><translation>System generation</translation></message>
    <message><source>fact.os.name</source><translation>Operating system</translation></message>
    <message><source>fact.os.version</source><translation>Version</translation></message>
    <message><source>fact.os.build</source><translation>Build</translation></message>
    <message><source>fact.os.edition</source><translation>Edition</translation></message>
    <message><source>fact.os.sMode</source><translation>S mode</translation></message>
    <message><source>fact.os.architecture</source><translation>Processor type</translation></message>
    <message><source>fact.os.support</source><translation>Support by the maker</translation></message>
    <message><source>fact.os.supportEndsDate</source><translation>Supported until</translation></message>
    <message><source>fact.os.rebootPending</source><translation>Restart pending</translation></message>
    <message><source>fact.cpu.name</source><translation>Processor</translation></message>
    <message><source>fact.cpu.coreCount</source><translation>Logical processors</translation></message>
    <message><source>fact.cpu.clockMhz</source><translation>Clock rate</translation></message>
    <message><source>fact.memory.totalBytes</source><translation>Memory (RAM)</translation></message>
    <message><source>fact.systemDisk.totalBytes</source><translation>System drive, size</translation></message>
    <message><source>fact.systemDisk.freeBytes</source><translation>System drive, free</translation></message>
    <message><source>fact.firmware.kind</source><translation>Firmware</translation></message>
    <message><source>fact.secureBoot.state</source><translation>Secure Boot</translation></message>
    <message><source>fact.tpm.version</source><translation>TPM</translation></message>
    <message><source>fact.display.size</source><translation>Display</translation></message>
    <message><source>fact.os.editionN</source><translation>N edition (without media player)</translation></message>
    <message><source>fact.os.multiSession</source><translation>Windows multi-session</translation></message>
    <message><source>fact.os.smartAppControl</source><translation>Smart App Control</translation></message>
    <message><source>fact.os.extendedUpdates</source><translation>Updates after end of support</translation></message>
    <message><source>fact.os.rebootReasons</source><translation>Reasons for the restart</translation></message>
    <message><source>fact.os.emulated</source><translation>Program runs translated (ARM)</translation></message>
    <message><source>fact.pc.model</source><translation>PC model</translation></message>
    <message><source>fact.pc.virtual</source><translation>Virtual PC</translation></message>
    <message><source>fact.cpu.windows11</source><translation>Processor list for Windows 11</translation></message>
    <message><source>fact.display.state</source><translation>Display size</translation></message>
    <message><source>fact.session.kind</source><translation>Session</translation></message>
    <message><source>fact.session.client</source><translation>PC in front of you</translation></message>
    <message><source>fact.session.admin</source><translation>Account with administrator rights</translation></message>
    <message><source>fact.session.elevated</source><translation>Runs with administrator rights</translation></message>
    <message><source>fact.session.multiUser</source><translation>Several people at once (terminal server)</translation></message>
    <message><source>fact.session.membership</source><translation>Managed by</translation></message>
    <message><source>fact.power.source</source><translation>Power source</translation></message>
    <message><source>fact.power.batteryPercent</source><translation>Battery level</translation></message>
    <message><source>fact.power.saver</source><translation>Battery saver on</translation></message>
    <message><source>fact.power.plan</source><translation>Power plan</translation></message>
    <message><source>fact.power.planName</source><translation>Name of the power plan</translation></message>
    <message><source>fact.power.mode</source><translation>Power mode</translation></message>
    <message><source>fact.power.sleepsOnMains</source><translation>Sleeps when plugged in</translation></message>
    <message><source>fact.power.sleepOnMainsSec</source><translation>Sleeps when plugged in after</translation></message>
    <message><source>fact.power.sleepsOnBattery</source><translation>Sleeps on battery</translation></message>
    <message><source>fact.power.sleepOnBatterySec</source><translation>Sleeps on battery after</translation></message>
    <message><source>fact.power.usbSuspendOnMains</source><translation>USB selective suspend when plugged in</translation></message>
    <message><source>fact.power.usbSuspendOnBattery</source><translation>USB selective suspend on battery</translation></message>
    <message><source>fact.power.concern</source><translation>What disturbs in power saving</translation></message>
    <message><source>fact.disk.drive</source><translation>Drive</translation></message>
    <message><source>fact.disk.path</source><translation>Folder</translation></message>
    <message><source>fact.disk.freeBytes</source><translation>Free disk space</translation></message>
    <message><source>fact.disk.totalBytes</source><translation>Drive size</translation></message>
    <message><source>fact.disk.clickonceBytes</source><translation>Used by ClickOnce</translation></message>
    <message><source>fact.disk.clickonceQuotaBytes</source><translation>Allowed for ClickOnce</translation></message>
    <message><source>fact.dotnet.state</source><translation>.NET Framework</translation></message>
    <message><source>fact.dotnet.version</source><translation>Version</translation></message>
    <message><source>fact.dotnet.release</source><translation>Release value</translation></message>
    <message><source>fact.dotnet.release32</source><translation>Release value for 32-bit programs</translation></message>
    <message><source>fact.dotnet.build</source><translation>Build</translation></message>
    <message><source>fact.dotnet.support</source><translation>Support by the maker</translation></message>
    <message><source>fact.dotnet.supportEndsDate</source><translation>Supported until</translation></message>
    <message><source>fact.clickonce.state</source><translation>ClickOnce</translation></message>
    <message><source>fact.clickonce.causes</source><translation>What hinders ClickOnce</translation></message>
    <message><source>fact.clickonce.place</source><translation>Found at</translation></message>
    <message><source>fact.clickonce.value</source><translation>What stands there</translation></message>
    <message><source>fact.clickonce.promptInternet</source><translation>Prompt, zone internet</translation></message>
    <message><source>fact.clickonce.promptLocalIntranet</source><translation>Prompt, zone local intranet</translation></message>
    <message><source>fact.clickonce.promptMyComputer</source><translation>Prompt, zone this computer</translation></message>
    <message><source>fact.clickonce.promptTrustedSites</source><translation>Prompt, zone trusted sites</translation></message>
    <message><source>fact.clickonce.promptUntrustedSites</source><translation>Prompt, zone restricted sites</translation></message>
    <message><source>fact.clickonce.cachePath</source><translation>Folder</translation></message>
    <message><source>fact.clickonce.profile</source><translation>User profile</translation></message>
    <message><source>fact.clickonceBrowser.state</source><translation>Browser with ClickOnce</translation></message>
    <message><source>fact.clickonceBrowser.use</source><translation>Suitable browser</translation></message>
    <message><source>fact.clickonceBrowser.default</source><translation>Default browser</translation></message>
    <message><source>fact.clickonceBrowser.list</source><translation>Browsers that start ClickOnce</translation></message>
    <message><source>fact.clickonceBrowser.addOn</source><translation>Add-on</translation></message>
    <message><source>fact.clickonceBrowser.edge</source><translation>ClickOnce in Microsoft Edge</translation></message>
    <message><source>fact.clickonceBrowser.place</source><translation>Found at</translation></message>
    <message><source>fact.clickonceBrowser.value</source><translation>What stands there</translation></message>
    <message><source>fact.installer.state</source><translation>MSI packages</translation></message>
    <message><source>fact.installer.place</source><translation>Found at</translation></message>
    <message><source>fact.installer.value</source><translation>What stands there</translation></message>
    <message><source>fact.installer.serviceStart</source><translation>Start of the service Windows Installer</translation></message>
    <message><source>fact.installer.policy</source><translation>Rule DisableMSI</translation></message>
    <message><source>fact.installer.elevates</source><translation>Always installs with administrator rights</translation></message>
    <message><source>fact.installer.userInstallsOff</source><translation>No installation for one account alone</translation></message>
    <message><source>fact.deployment.state</source><translation>Deployment</translation></message>
    <message><source>fact.deployment.variant</source><translation>Deployment variant</translation></message>
    <message><source>fact.deployment.clickonce</source><translation>ClickOnce</translation></message>
    <message><source>fact.deployment.installer</source><translation>MSI packages</translation></message>
    <message><source>fact.browsers.state</source><translation>Best supported browser</translation></message>
    <message><source>fact.browsers.list</source><translation>Installed browsers</translation></message>
    <message><source>fact.browsers.supportedCount</source><translation>Supported browsers</translation></message>
    <message><source>fact.browsers.best</source><translation>Browser</translation></message>
    <message><source>fact.browsers.bestVersion</source><translation>Installed version</translation></message>
    <message><source>fact.browsers.currentVersion</source><translation>Current version</translation></message>
    <message><source>fact.browsers.behindCount</source><translation>Versions behind</translation></message>
    <message><source>fact.browsers.bestScope</source><translation>Installation</translation></message>
    <message><source>fact.browsers.default</source><translation>Default browser</translation></message>
    <message><source>fact.browsers.tableDate</source><translation>Table of versions dated</translation></message>
    <message><source>fact.browsers.updatePage</source><translation>Update page</translation></message>
    <message><source>fact.browsers.used</source><translation>Browser for work</translation></message>
    <message><source>fact.browsers.javascript</source><translation>JavaScript</translation></message>
    <message><source>fact.browsers.javascriptCulprits</source><translation>JavaScript: setting</translation></message>
    <message><source>fact.browsers.javascriptElsewhere</source><translation>JavaScript: works in</translation></message>
    <message><source>fact.browsers.javascriptPage</source><translation>JavaScript: settings page</translation></message>
    <message><source>fact.browsers.cookies</source><translation>Cookies</translation></message>
    <message><source>fact.browsers.cookiesCulprits</source><translation>Cookies: setting</translation></message>
    <message><source>fact.browsers.cookiesElsewhere</source><translation>Cookies: works in</translation></message>
    <message><source>fact.browsers.cookiesPage</source><translation>Cookies: settings page</translation></message>
    <message><source>fact.browsers.localStorage</source><translation>LocalStorage</translation></message>
    <message><source>fact.browsers.localStorageCulprits</source><translation>LocalStorage: setting</translation></message>
    <message><source>fact.browsers.localStorageElsewhere</source><translation>LocalStorage: works in</translation></message>
    <message><source>fact.browsers.localStoragePage</source><translation>LocalStorage: settings page</translation></message>
    <message><source>fact.browsers.webrtc</source><translation>WebRTC</translation></message>
    <message><source>fact.browsers.webrtcCulprits</source><translation>WebRTC: setting</translation></message>
    <message><source>fact.browsers.microphone</source><translation>Microphone in the browser</translation></message>
    <message><source>fact.browsers.microphoneCulprits</source><translation>Microphone in the browser: setting</translation></message>
    <message><source>fact.browsers.camera</source><translation>Camera in the browser</translation></message>
    <message><source>fact.browsers.cameraCulprits</source><translation>Camera in the browser: setting</translation></message>
    <message><source>fact.browsers.sleep</source><translation>Sleeping tabs</translation></message>
    <message><source>fact.browsers.sleepCulprits</source><translation>Sleeping tabs: setting</translation></message>
    <message><source>fact.browsers.sleepPage</source><translation>Sleeping tabs: settings page</translation></message>
    <message><source>fact.browsers.policyPage</source><translation>Policy page</translation></message>
    <message><source>fact.browsers.settings</source><translation>Settings found</translation></message>
    <message><source>fact.internet.state</source><translation>Internet</translation></message>
    <message><source>fact.link.kind</source><translation>Connection</translation></message>
    <message><source>fact.link.name</source><translation>Network adapter</translation></message>
    <message><source>fact.link.mtuBytes</source><translation>Largest packet (MTU)</translation></message>
    <message><source>fact.link.speedKbps</source><translation>Link speed</translation></message>
    <message><source>fact.link.address</source><translation>Address of this PC</translation></message>
    <message><source>fact.link.ipv4</source><translation>IPv4</translation></message>
    <message><source>fact.link.ipv6</source><translation>IPv6</translation></message>
    <message><source>fact.vpn.name</source><translation>VPN</translation></message>
    <message><source>fact.vpn.isDefaultRoute</source><translation>Everything through the VPN</translation></message>
    <message><source>fact.wifi.name</source><translation>Wi-Fi network</translation></message>
    <message><source>fact.wifi.isKnown</source><translation>Wi-Fi signal was measured</translation></message>
    <message><source>fact.wifi.signalPercent</source><translation>Wi-Fi signal</translation></message>
    <message><source>fact.wifi.channel</source><translation>Wi-Fi channel</translation></message>
    <message><source>fact.wifi.band</source><translation>Wi-Fi band</translation></message>
    <message><source>fact.link.metered</source><translation>Metered connection (limited volume)</translation></message>
    <message><source>fact.gateway.address</source><translation>Router address</translation></message>
    <message><source>fact.gateway.state</source><translation>Router</translation></message>
    <message><source>fact.dns.server</source><translation>Name server address</translation></message>
    <message><source>fact.dns.name</source><translation>Name looked up</translation></message>
    <message><source>fact.dns.state</source><translation>Name server</translation></message>
    <message><source>fact.dns.timeMs</source><translation>Name server answers after</translation></message>
    <message><source>fact.ipv4.timeMs</source><translation>Connecting with IPv4</translation></message>
    <message><source>fact.ipv6.state</source><translation>IPv6 to the internet</translation></message>
    <message><source>fact.ipv6.timeMs</source><translation>Connecting with IPv6</translation></message>
    <message><source>fact.path.state</source><translation>Large packets</translation></message>
    <message><source>fact.path.isSized</source><translation>Largest packet to the internet was measured</translation></message>
    <message><source>fact.path.largestBytes</source><translation>Largest packet to the internet</translation></message>
    <message><source>fact.dns.order</source><translation>Order of the name servers</translation></message>
    <message><source>fact.dns.first</source><translation>First name server, without an answer</translation></message>
    <message><source>fact.dns.agreement</source><translation>Name servers among each other</translation></message>
    <message><source>fact.dns.servers</source><translation>Name servers with response time</translation></message>
    <message><source>fact.dns.isTimed</source><translation>Name server’s response time was measured</translation></message>
    <message><source>fact.clock.serverCount</source><translation>Servers whose clock was compared</translation></message>
    <message><source>fact.portal.state</source><translation>Sign-in page</translation></message>
    <message><source>fact.portal.host</source><translation>Sign-in page at</translation></message>
    <message><source>fact.clock.isKnown</source><translation>Clock was compared</translation></message>
    <message><source>fact.clock.offsetSec</source><translation>Clock of this PC differs by</translation></message>
    <message><source>fact.tcp.state</source><translation>Connection</translation></message>
    <message><source>fact.tcp.host</source><translation>Server</translation></message>
    <message><source>fact.tcp.port</source><translation>Port</translation></message>
    <message><source>fact.tcp.address</source><translation>Server address</translation></message>
    <message><source>fact.tcp.targetCount</source><translation>Servers asked</translation></message>
    <message><source>fact.tcp.answeredCount</source><translation>Servers that answered</translation></message>
    <message><source>fact.tcp.nameMs</source><translation>Name found after</translation></message>
    <message><source>fact.tcp.connectMs</source><translation>Connected after</translation></message>
    <message><source>fact.tcp.tlsMs</source><translation>Encrypted after</translation></message>
    <message><source>fact.tcp.greetingMs</source><translation>First answer after</translation></message>
    <message><source>fact.tcp.totalMs</source><translation>Total time</translation></message>
    <message><source>fact.tcp.greeting</source><translation>First answer</translation></message>
    <message><source>fact.tcp.ipv6State</source><translation>Over IPv6</translation></message>
    <message><source>fact.tcp.edgeLocation</source><translation>CloudFront location</translation></message>
    <message><source>fact.tcp.details</source><translation>Each server</translation></message>
    <message><source>fact.tcp.refusedBy</source><translation>Refused by</translation></message>
    <message><source>fact.tls.version</source><translation>Encryption</translation></message>
    <message><source>fact.tls.cipher</source><translation>Cipher suite</translation></message>
    <message><source>fact.tls.alert</source><translation>TLS alert</translation></message>
    <message><source>fact.tls.problem</source><translation>Encryption, technical note</translation></message>
    <message><source>fact.websocket.state</source><translation>WebSocket</translation></message>
    <message><source>fact.websocket.status</source><translation>Answer to the set-up (HTTP)</translation></message>
    <message><source>fact.websocket.header</source><translation>Missing or wrong header</translation></message>
    <message><source>fact.websocket.headers</source><translation>Headers of the answer</translation></message>
    <message><source>fact.websocket.problem</source><translation>WebSocket, technical note</translation></message>
    <message><source>fact.websocket.closeCode</source><translation>WebSocket closed with code</translation></message>
    <message><source>fact.websocket.handshakeMs</source><translation>WebSocket set up after</translation></message>
    <message><source>fact.websocket.pingCount</source><translation>Pings answered</translation></message>
    <message><source>fact.websocket.pingBestMs</source><translation>Shortest round trip</translation></message>
    <message><source>fact.websocket.pingMedianMs</source><translation>Median round trip</translation></message>
    <message><source>fact.websocket.pingHighMs</source><translation>Round trip, 95% below</translation></message>
    <message><source>fact.websocket.clearState</source><translation>WebSocket without encryption</translation></message>
    <message><source>fact.websocket.idleState</source><translation>WebSocket while idle</translation></message>
    <message><source>fact.websocket.idleSec</source><translation>Stayed open while idle</translation></message>
    <message><source>fact.websocket.cutSec</source><translation>Cut while idle after at most</translation></message>
    <message><source>value.websocket.idleState.unseen</source><translation>not observed yet</translation></message>
    <message><source>value.websocket.idleState.watching</source><translation>open so far, being watched</translation></message>
    <message><source>value.websocket.idleState.survived</source><translation>stayed open</translation></message>
    <message><source>value.websocket.idleState.cut</source><translation>cut</translation></message>
    <message><source>value.websocket.idleState.cut-unseen</source><translation>cut unnoticed</translation></message>
    <message><source>fact.webpage.state</source><translation>Embedding of the JavaScript file</translation></message>
    <message><source>fact.webpage.page</source><translation>Web page</translation></message>
    <message><source>fact.webpage.pageStatus</source><translation>Answer of the web page (HTTP)</translation></message>
    <message><source>fact.webpage.pageBytes</source><translation>Size read of the web page</translation></message>
    <message><source>fact.webpage.pageMs</source><translation>Web page loaded after</translation></message>
    <message><source>fact.webpage.foundIn</source><translation>File found in</translation></message>
    <message><source>fact.webpage.loader</source><translation>Loaded by</translation></message>
    <message><source>fact.webpage.scriptCount</source><translation>Scripts in the web page</translation></message>
    <message><source>fact.webpage.script</source><translation>JavaScript file</translation></message>
    <message><source>fact.webpage.scriptStatus</source><translation>Answer of the file (HTTP)</translation></message>
    <message><source>fact.webpage.scriptType</source><translation>Type of the file</translation></message>
    <message><source>fact.webpage.scriptBytes</source><translation>Size of the file</translation></message>
    <message><source>fact.webpage.scriptMs</source><translation>File loaded after</translation></message>
    <message><source>fact.webpage.policy</source><translation>Forbidding policy</translation></message>
    <message><source>fact.certificate.subject</source><translation>Certificate for</translation></message>
    <message><source>fact.certificate.issuer</source><translation>Certificate from</translation></message>
    <message><source>fact.interception.state</source><translation>TLS inspection</translation></message>
    <message><source>fact.interception.scope</source><translation>Opened are</translation></message>
    <message><source>fact.interception.places</source><translation>Opened for</translation></message>
    <message><source>fact.interception.by</source><translation>Opened by</translation></message>
    <message><source>fact.interception.kind</source><translation>Kind</translation></message>
    <message><source>fact.interception.issuer</source><translation>Foreign certificate from</translation></message>
    <message><source>fact.interception.isTrusted</source><translation>This PC trusts the foreign certificate</translation></message>
    <message><source>value.interception.state.none</source><translation>no</translation></message>
    <message><source>value.interception.state.found</source><translation>yes</translation></message>
    <message><source>value.interception.state.unknown</source><translation>cannot be told</translation></message>
    <message><source>value.interception.scope.everywhere</source><translation>all connections checked</translation></message>
    <message><source>value.interception.scope.web</source><translation>web connections only</translation></message>
    <message><source>value.interception.scope.some</source><translation>some connections</translation></message>
    <message><source>value.interception.kind.security-product</source><translation>security program on this PC</translation></message>
    <message><source>value.interception.kind.gateway</source><translation>company gateway</translation></message>
    <message><source>value.interception.kind.router</source><translation>router</translation></message>
    <message><source>value.interception.kind.debugging-tool</source><translation>developer tool on this PC</translation></message>
    <message><source>value.interception.kind.unknown</source><translation>unknown</translation></message>
    <message><source>value.tcp.state.clock-wrong</source><translation>clock of this PC is wrong</translation></message>
    <message><source>fact.certificate.expiresDate</source><translation>Certificate valid until</translation></message>
    <message><source>fact.certificate.leftDays</source><translation>Certificate still valid for</translation></message>
    <message><source>fact.mail.state</source><translation>STARTTLS</translation></message>
    <message><source>fact.mail.domain</source><translation>Mail domain</translation></message>
    <message><source>fact.mail.route</source><translation>Found by</translation></message>
    <message><source>fact.mail.serverCount</source><translation>Mail servers</translation></message>
    <message><source>fact.mail.answeredCount</source><translation>Mail servers that answered</translation></message>
    <message><source>fact.mail.encryptedCount</source><translation>Mail servers that encrypt</translation></message>
    <message><source>fact.mail.host</source><translation>Server</translation></message>
    <message><source>fact.mail.address</source><translation>Server address</translation></message>
    <message><source>fact.mail.greeting</source><translation>First answer</translation></message>
    <message><source>fact.mail.reply</source><translation>Answer that decided</translation></message>
    <message><source>fact.mail.totalMs</source><translation>Total time</translation></message>
    <message><source>fact.mail.refusedBy</source><translation>Refused by</translation></message>
    <message><source>fact.mail.canaryState</source><translation>Known mail servers on port 25</translation></message>
    <message><source>fact.mail.mtaSts</source><translation>MTA-STS announced</translation></message>
    <message><source>fact.mail.dane</source><translation>DANE record (TLSA)</translation></message>
    <message><source>fact.mail.details</source><translation>Each server</translation></message>
    <message><source>fact.stun.state</source><translation>STUN server</translation></message>
    <message><source>fact.stun.host</source><translation>Server</translation></message>
    <message><source>fact.stun.port</source><translation>Port</translation></message>
    <message><source>fact.stun.transport</source><translation>Transport</translation></message>
    <message><source>fact.stun.mappedAddress</source><translation>Address seen from outside</translation></message>
    <message><source>fact.stun.mappedPort</source><translation>Port seen from outside</translation></message>
    <message><source>fact.stun.roundTripMs</source><translation>Answer after</translation></message>
    <message><source>fact.stun.sentCount</source><translation>Requests sent</translation></message>
    <message><source>fact.stun.errorCode</source><translation>Error code</translation></message>
    <message><source>fact.stun.software</source><translation>Server software</translation></message>
    <message><source>fact.nat.state</source><translation>Answers to UDP questions</translation></message>
    <message><source>fact.nat.host</source><translation>STUN server</translation></message>
    <message><source>fact.nat.port</source><translation>Port</translation></message>
    <message><source>fact.nat.family</source><translation>Protocol</translation></message>
    <message><source>fact.nat.errorCode</source><translation>Error number</translation></message>
    <message><source>fact.nat.mapping</source><translation>Translation of ports (NAT)</translation></message>
    <message><source>fact.nat.filtering</source><translation>Entry from outside</translation></message>
    <message><source>fact.nat.mappedAddress</source><translation>Address seen from outside</translation></message>
    <message><source>fact.nat.askedPortCount</source><translation>Ports asked about</translation></message>
    <message><source>fact.nat.keptPortCount</source><translation>Of these the same outside</translation></message>
    <message><source>fact.nat.hairpin</source><translation>PC reaches itself by its outside address</translation></message>
    <message><source>fact.nat.isRewritten</source><translation>A device writes into STUN packets</translation></message>
    <message><source>fact.nat.carrier</source><translation>NAT at the internet provider</translation></message>
    <message><source>fact.nat.bindings</source><translation>Connections without traffic</translation></message>
    <message><source>fact.nat.bindingAtLeastSec</source><translation>Still open after</translation></message>
    <message><source>fact.nat.bindingBelowSec</source><translation>Closed after</translation></message>
    <message><source>fact.udp.state</source><translation>UDP range</translation></message>
    <message><source>fact.udp.host</source><translation>Server</translation></message>
    <message><source>fact.udp.ports</source><translation>UDP ports</translation></message>
    <message><source>fact.udp.isWhole</source><translation>Every port checked</translation></message>
    <message><source>fact.udp.askedCount</source><translation>Ports checked</translation></message>
    <message><source>fact.udp.openCount</source><translation>Ports that answered</translation></message>
    <message><source>fact.udp.closedCount</source><translation>Ports without an answer, checked twice</translation></message>
    <message><source>fact.udp.unsureCount</source><translation>Ports nothing is known of</translation></message>
    <message><source>fact.udp.surelyFoundCount</source><translation>Smallest block found with 95% certainty (ports)</translation></message>
    <message><source>fact.udp.closedPercent</source><translation>Share without an answer</translation></message>
    <message><source>fact.udp.closedRanges</source><translation>Without an answer</translation></message>
    <message><source>fact.udp.closedHow</source><translation>How they end</translation></message>
    <message><source>fact.udp.refusedBy</source><translation>Refused by</translation></message>
    <message><source>fact.udp.controlState</source><translation>The server’s usual STUN port</translation></message>
    <message><source>fact.udp.roundTripMs</source><translation>Answer after</translation></message>
    <message><source>fact.udp.localFirewall</source><translation>This PC’s firewall</translation></message>
    <message><source>fact.udp.firewallRule</source><translation>Firewall rule</translation></message>
    <message><source>fact.udp.otherProtection</source><translation>Other security programs</translation></message>
    <message><source>fact.udp.vpnName</source><translation>VPN on the way there</translation></message>
    <message><source>fact.ports.state</source><translation>Source ports</translation></message>
    <message><source>fact.ports.ports</source><translation>UDP source ports</translation></message>
    <message><source>fact.ports.server</source><translation>STUN server</translation></message>
    <message><source>fact.ports.isWhole</source><translation>Every port checked</translation></message>
    <message><source>fact.ports.askedCount</source><translation>Ports checked</translation></message>
    <message><source>fact.ports.usableCount</source><translation>Ports that can be used</translation></message>
    <message><source>fact.ports.usablePercent</source><translation>Share that can be used</translation></message>
    <message><source>fact.ports.surelyFoundCount</source><translation>Smallest block found with 95% certainty (ports)</translation></message>
    <message><source>fact.ports.taken</source><translation>Held</translation></message>
    <message><source>fact.ports.takenCount</source><translation>Ports held</translation></message>
    <message><source>fact.ports.holders</source><translation>Held by</translation></message>
    <message><source>fact.ports.reserved</source><translation>Reserved by the operating system</translation></message>
    <message><source>fact.ports.unanswered</source><translation>Without an answer</translation></message>
    <message><source>fact.ports.mapping</source><translation>What the router makes of it</translation></message>
    <message><source>fact.ports.keptCount</source><translation>Ports that stay the same outside</translation></message>
    <message><source>fact.ports.roundTripMs</source><translation>Answer after</translation></message>
    <message><source>fact.turn.state</source><translation>TURN</translation></message>
    <message><source>fact.turn.host</source><translation>TURN server</translation></message>
    <message><source>fact.turn.working</source><translation>Relays over</translation></message>
    <message><source>fact.turn.udpState</source><translation>UDP</translation></message>
    <message><source>fact.turn.udpFirstPacketMs</source><translation>First packet, UDP</translation></message>
    <message><source>fact.turn.tcpState</source><translation>TCP</translation></message>
    <message><source>fact.turn.tcpFirstPacketMs</source><translation>First packet, TCP</translation></message>
    <message><source>fact.turn.tls443State</source><translation>TLS, 443</translation></message>
    <message><source>fact.turn.tls443FirstPacketMs</source><translation>First packet, TLS, 443</translation></message>
    <message><source>fact.turn.tlsState</source><translation>TLS, 5349</translation></message>
    <message><source>fact.turn.tlsFirstPacketMs</source><translation>First packet, TLS, 5349</translation></message>
    <message><source>fact.turn.udpPort</source><translation>UDP port</translation></message>
    <message><source>fact.turn.tls443Port</source><translation>TLS port</translation></message>
    <message><source>fact.turn.tripMs</source><translation>From relay to relay</translation></message>
    <message><source>fact.turn.lossPercent</source><translation>Loss in this short test</translation></message>
    <message><source>fact.turn.sentCount</source><translation>Packets sent</translation></message>
    <message><source>fact.turn.relayedAddress</source><translation>Address of the relay</translation></message>
    <message><source>fact.turn.mappedAddress</source><translation>Address seen from outside</translation></message>
    <message><source>fact.turn.software</source><translation>Server software</translation></message>
    <message><source>fact.turn.errorCode</source><translation>Error number</translation></message>
    <message><source>fact.turn.expiredDate</source><translation>Credentials expired on</translation></message>
    <message><source>fact.networks.state</source><translation>Networks</translation></message>
    <message><source>fact.proxy.state</source><translation>Proxy server in use</translation></message>
    <message><source>fact.proxy.agreed</source><translation>Use agreed</translation></message>
    <message><source>fact.proxy.kind</source><translation>Kind of proxy server</translation></message>
    <message><source>fact.proxy.origin</source><translation>Set by</translation></message>
    <message><source>fact.proxy.server</source><translation>Proxy server</translation></message>
    <message><source>fact.proxy.script</source><translation>Proxy script</translation></message>
    <message><source>fact.proxy.target</source><translation>Target behind the proxy server</translation></message>
    <message><source>fact.proxy.pathState</source><translation>Way through the proxy server</translation></message>
    <message><source>fact.proxy.status</source><translation>Answer of the proxy server (status)</translation></message>
    <message><source>fact.proxy.schemes</source><translation>Ways to sign in offered</translation></message>
    <message><source>fact.proxy.connectMs</source><translation>Connection to the proxy server</translation></message>
    <message><source>fact.proxy.answerMs</source><translation>Answer of the proxy server</translation></message>
    <message><source>fact.proxy.contentState</source><translation>Content behind the proxy server</translation></message>
    <message><source>fact.proxy.bodyState</source><translation>Test page</translation></message>
    <message><source>fact.proxy.chainState</source><translation>Certificates</translation></message>
    <message><source>fact.proxy.cacheState</source><translation>Answers</translation></message>
    <message><source>fact.proxy.cacheSigns</source><translation>Signs of a stored copy</translation></message>
    <message><source>fact.networks.totalCount</source><translation>Networks asked</translation></message>
    <message><source>fact.networks.answeredCount</source><translation>Networks that answered</translation></message>
    <message><source>fact.networks.refusedCount</source><translation>Networks refused on the way</translation></message>
    <message><source>fact.networks.silentCount</source><translation>Networks without an answer</translation></message>
    <message><source>fact.networks.sampledCount</source><translation>Addresses asked</translation></message>
    <message><source>fact.networks.answered</source><translation>Answered</translation></message>
    <message><source>fact.networks.refused</source><translation>Refused on the way</translation></message>
    <message><source>fact.networks.silent</source><translation>Without an answer</translation></message>
    <message><source>fact.networks.refusedBy</source><translation>Refused by</translation></message>
    <message><source>fact.networks.canaryState</source><translation>Servers known to answer</translation></message>
    <message><source>fact.tapi.state</source><translation>TAPI driver</translation></message>
    <message><source>fact.tapi.drivers</source><translation>Driver in its own words</translation></message>
    <message><source>fact.tapi.providers</source><translation>Drivers entered</translation></message>
    <message><source>fact.tapi.lineCount</source><translation>TAPI lines</translation></message>
    <message><source>fact.tapi.otherCount</source><translation>Modems and lines of Windows</translation></message>
    <message><source>fact.tapi.lines</source><translation>Names of the lines</translation></message>
    <message><source>fact.tapi.firstLine</source><translation>First line</translation></message>
    <message><source>fact.tapi.unreadable</source><translation>Could not be read</translation></message>
    <message><source>fact.tapi.incoming.state</source><translation>Incoming line</translation></message>
    <message><source>fact.tapi.incoming.line</source><translation>Incoming line, closest</translation></message>
    <message><source>fact.tapi.incoming.missing</source><translation>Incoming line, missing features</translation></message>
    <message><source>fact.tapi.incoming.gaps</source><translation>Incoming line, what each line lacks</translation></message>
    <message><source>fact.tapi.user.state</source><translation>User line</translation></message>
    <message><source>fact.tapi.user.line</source><translation>User line, closest</translation></message>
    <message><source>fact.tapi.user.missing</source><translation>User line, missing features</translation></message>
    <message><source>fact.tapi.user.gaps</source><translation>User line, what each line lacks</translation></message>
    <message><source>fact.camera.state</source><translation>Webcam</translation></message>
    <message><source>fact.camera.count</source><translation>Cameras found</translation></message>
    <message><source>fact.camera.list</source><translation>Cameras</translation></message>
    <message><source>fact.camera.deniedBy</source><translation>Access denied by</translation></message>
    <message><source>fact.camera.usedBy</source><translation>In use by</translation></message>
    <message><source>fact.encoders.state</source><translation>Video encoding</translation></message>
    <message><source>fact.encoders.best</source><translation>Codec</translation></message>
    <message><source>fact.encoders.bestFormat</source><translation>Format</translation></message>
    <message><source>fact.encoders.formats</source><translation>All formats</translation></message>
    <message><source>fact.encoders.hardware</source><translation>Codecs in hardware</translation></message>
    <message><source>fact.encoders.software</source><translation>Codecs in software</translation></message>
    <message><source>fact.flash.state</source><translation>Flash</translation></message>
    <message><source>fact.flash.version</source><translation>Flash version</translation></message>
    <message><source>fact.flash.places</source><translation>Flash lies here</translation></message>
    <message><source>fact.networks.localFirewall</source><translation>Firewall of this PC</translation></message>
    <message><source>fact.networks.firewallRule</source><translation>Firewall rule</translation></message>
    <message><source>fact.networks.firewallBlocked</source><translation>Blocked by the firewall of this PC</translation></message>
    <message><source>fact.networks.browserFirewall</source><translation>Firewall of this PC for browsers</translation></message>
    <message><source>fact.networks.route</source><translation>Way to the networks</translation></message>
    <message><source>fact.networks.withoutRoute</source><translation>Networks without a way</translation></message>
    <message><source>fact.networks.viaVpn</source><translation>Through a VPN</translation></message>
    <message><source>fact.networks.vpnState</source><translation>Networks behind the VPN</translation></message>
    <message><source>fact.tcp.route</source><translation>Way to the server</translation></message>
    <message><source>fact.tcp.vpnName</source><translation>VPN on the way there</translation></message>
    <message><source>fact.tcp.localFirewall</source><translation>Firewall of this PC</translation></message>
    <message><source>fact.tcp.firewallRule</source><translation>Firewall rule</translation></message>
    <message><source>fact.networks.browserRule</source><translation>Firewall rule for a browser</translation></message>
    <message><source>fact.networks.otherProtection</source><translation>Other security programs</translation></message>
    <message><source>fact.networks.vpnName</source><translation>VPN on the way there</translation></message>
    <message><source>fact.networks.vpnCount</source><translation>Networks reached through the VPN</translation></message>
    <message><source>fact.sound.state</source><translation>Sound</translation></message>
    <message><source>fact.sound.outputName</source><translation>Output for telephony</translation></message>
    <message><source>fact.sound.inputName</source><translation>Input for telephony</translation></message>
    <message><source>fact.sound.defaultOutputName</source><translation>Default output</translation></message>
    <message><source>fact.sound.defaultInputName</source><translation>Default input</translation></message>
    <message><source>fact.sound.disabledName</source><translation>Disabled device</translation></message>
    <message><source>fact.sound.outputMuted</source><translation>Output muted</translation></message>
    <message><source>fact.sound.inputMuted</source><translation>Microphone muted</translation></message>
    <message><source>fact.sound.outputVolumePercent</source><translation>Volume</translation></message>
    <message><source>fact.sound.inputVolumePercent</source><translation>Input volume</translation></message>
    <message><source>fact.sound.outputRateHz</source><translation>Sample rate of the output</translation></message>
    <message><source>fact.sound.inputRateHz</source><translation>Sample rate of the microphone</translation></message>
    <message><source>fact.sound.exclusiveAllowed</source><translation>Exclusive mode allowed</translation></message>
    <message><source>fact.sound.enhancementsOff</source><translation>Audio enhancements off</translation></message>
    <message><source>fact.sound.outputs</source><translation>All outputs</translation></message>
    <message><source>fact.sound.inputs</source><translation>All inputs</translation></message>
    <message><source>fact.sound.server</source><translation>Sound server</translation></message>
    <message><source>fact.headset.state</source><translation>Headset</translation></message>
    <message><source>fact.headset.name</source><translation>Device</translation></message>
    <message><source>fact.headset.bus</source><translation>Connection</translation></message>
    <message><source>fact.permission.state</source><translation>Microphone access</translation></message>
    <message><source>fact.permission.place</source><translation>Setting in the registry</translation></message>
    <message><source>fact.permission.policyPlace</source><translation>Policy</translation></message>
    <message><source>fact.permission.refusedPrograms</source><translation>Refused programs</translation></message>
    <message><source>fact.permission.heldBy</source><translation>Microphone in use by</translation></message>
    <message><source>fact.permission.lastProgram</source><translation>Microphone last used by</translation></message>
    <message><source>fact.permission.lastUsedDate</source><translation>Microphone last used on</translation></message>
</context>
</TS>
