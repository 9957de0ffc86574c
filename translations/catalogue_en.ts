<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Self Check authors
     SPDX-License-Identifier: Apache-2.0 -->
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <!-- The document's chapters and points. Keys: chapter.<number>; <row>.title (short, nominal), <row>.requirement (what the
         document asks), <row>.why (one sentence: why it matters to the person); port.<purpose> as in the document's table. -->
    <!-- Titles of the chapters -->
    <message><source>chapter.1</source><translation>Introduction</translation></message>
    <message><source>chapter.2</source><translation>Functional diagram</translation></message>
    <message><source>chapter.3</source><translation>User interface</translation></message>
    <message><source>chapter.4.1</source><translation>Professional Client</translation></message>
    <message><source>chapter.4.2</source><translation>Professional Client 6</translation></message>
    <message><source>chapter.4.3</source><translation>User phone</translation></message>
    <message><source>chapter.4.4</source><translation>Ways of connecting</translation></message>
    <message><source>chapter.5</source><translation>TAPI</translation></message>
    <message><source>chapter.6</source><translation>Chat connections</translation></message>
    <message><source>chapter.7</source><translation>Co-browsing</translation></message>
    <message><source>chapter.8</source><translation>WhatsApp communication</translation></message>
    <message><source>chapter.9</source><translation>Screen and call recording</translation></message>
    <message><source>chapter.10</source><translation>Secure receipt of system e-mails</translation></message>
    <message><source>chapter.11</source><translation>VoIP connection</translation></message>
    <message><source>chapter.12</source><translation>Network requirements</translation></message>
    <!-- Chapter 1: Introduction -->
    <message><source>1-os-hardware.title</source><translation>Operating system and hardware</translation></message>
    <message><source>1-os-hardware.requirement</source><translation>The PC meets the hardware requirements set by the maker of the operating system.</translation></message>
    <message><source>1-os-hardware.why</source><translation>If the hardware is too weak, programs react slowly and calls may stutter.</translation></message>
    <message><source>1-deployment.title</source><translation>Cloud or private cloud</translation></message>
    <message><source>1-deployment.requirement</source><translation>The requirements apply to the cloud variant and the private cloud variant. Your telephony provider tells you what a private cloud needs on site.</translation></message>
    <message><source>1-deployment.why</source><translation>With a private cloud, the system runs at your company’s place and has requirements of its own there.</translation></message>
    <!-- Chapter 3: User interface -->
    <message><source>3-browser.title</source><translation>Current browser</translation></message>
    <message><source>3-browser.requirement</source><translation>Use a browser in its current desktop version, for instance Microsoft Edge (Chromium-based), Mozilla Firefox or Google Chrome.</translation></message>
    <message><source>3-browser.why</source><translation>An outdated browser lacks functions and security updates.</translation></message>
    <message><source>3-javascript.title</source><translation>JavaScript</translation></message>
    <message><source>3-javascript.requirement</source><translation>JavaScript is turned on in the browser.</translation></message>
    <message><source>3-javascript.why</source><translation>Without JavaScript the user interface stays empty or does not react.</translation></message>
    <message><source>3-cookies.title</source><translation>Cookies</translation></message>
    <message><source>3-cookies.requirement</source><translation>The browser allows cookies.</translation></message>
    <message><source>3-cookies.why</source><translation>Without cookies you cannot stay signed in.</translation></message>
    <message><source>3-desktop.title</source><translation>Desktop version of the browser</translation></message>
    <message><source>3-desktop.requirement</source><translation>Use the browsers as desktop versions only. In mobile browsers, full function is not guaranteed.</translation></message>
    <message><source>3-desktop.why</source><translation>In a mobile browser, buttons and functions may be missing.</translation></message>
    <!-- Chapter 4.1: Professional Client -->
    <message><source>4.1-browser.title</source><translation>Current browser</translation></message>
    <message><source>4.1-browser.requirement</source><translation>For the Professional Client, use a browser in its current version, for instance Microsoft Edge (Chromium-based), Mozilla Firefox or Google Chrome.</translation></message>
    <message><source>4.1-browser.why</source><translation>The Professional Client runs in the browser; an old version may slow it down or keep it from starting.</translation></message>
    <message><source>4.1-javascript.title</source><translation>JavaScript</translation></message>
    <message><source>4.1-javascript.requirement</source><translation>JavaScript is turned on in the browser that runs the Professional Client.</translation></message>
    <message><source>4.1-javascript.why</source><translation>Without JavaScript the Professional Client does not start.</translation></message>
    <message><source>4.1-cookies.title</source><translation>Cookies</translation></message>
    <message><source>4.1-cookies.requirement</source><translation>The browser allows cookies for the Professional Client.</translation></message>
    <message><source>4.1-cookies.why</source><translation>Without cookies the Professional Client cannot keep you signed in.</translation></message>
    <message><source>4.1-localstorage.title</source><translation>Local storage</translation></message>
    <message><source>4.1-localstorage.requirement</source><translation>The browser allows access to local storage (LocalStorage).</translation></message>
    <message><source>4.1-localstorage.why</source><translation>In local storage the Professional Client keeps what it needs while you work.</translation></message>
    <message><source>4.1-broadband.title</source><translation>Broadband</translation></message>
    <message><source>4.1-broadband.requirement</source><translation>The internet connection is a broadband connection.</translation></message>
    <message><source>4.1-broadband.why</source><translation>On a slow line calls stutter and pages load late.</translation></message>
    <message><source>4.1-servers.title</source><translation>Telephony provider’s servers</translation></message>
    <message><source>4.1-servers.requirement</source><translation>The telephony provider’s servers can be reached as chapter 12 requires.</translation></message>
    <message><source>4.1-servers.why</source><translation>Without these servers you can neither sign in nor telephone.</translation></message>
    <!-- Chapter 4.2: Professional Client 6 -->
    <message><source>4.2-windows.title</source><translation>Windows operating system</translation></message>
    <message><source>4.2-windows.requirement</source><translation>The user PC runs the operating system MS Windows.</translation></message>
    <message><source>4.2-windows.why</source><translation>The Professional Client 6 exists for Windows only.</translation></message>
    <message><source>4.2-dotnet.title</source><translation>.NET Framework</translation></message>
    <message><source>4.2-dotnet.requirement</source><translation>The runtime .NET Framework 4.6.2 or later is installed.</translation></message>
    <message><source>4.2-dotnet.why</source><translation>Without .NET Framework the Professional Client 6 does not start.</translation></message>
    <message><source>4.2-broadband.title</source><translation>Broadband</translation></message>
    <message><source>4.2-broadband.requirement</source><translation>The user PC has internet access with a broadband connection.</translation></message>
    <message><source>4.2-broadband.why</source><translation>On a slow line calls stutter and the Professional Client 6 reacts slowly.</translation></message>
    <message><source>4.2-disk.title</source><translation>Free disk space</translation></message>
    <message><source>4.2-disk.requirement</source><translation>At least 300 MB of disk space is free.</translation></message>
    <message><source>4.2-disk.why</source><translation>If the drive is full, the Professional Client 6 can be neither installed nor updated.</translation></message>
    <message><source>4.2-servers.title</source><translation>Telephony provider’s servers</translation></message>
    <message><source>4.2-servers.requirement</source><translation>The telephony provider’s servers can be reached as chapter 12 requires.</translation></message>
    <message><source>4.2-servers.why</source><translation>Without these servers you can neither sign in nor telephone.</translation></message>
    <message><source>4.2-proxy.title</source><translation>Proxy server</translation></message>
    <message><source>4.2-proxy.requirement</source><translation>The use of a proxy server is agreed with the telephony provider.</translation></message>
    <message><source>4.2-proxy.why</source><translation>A proxy server that was not agreed may cut connections without showing you why.</translation></message>
    <message><source>4.2-clickonce-browser.title</source><translation>Browser with ClickOnce</translation></message>
    <message><source>4.2-clickonce-browser.requirement</source><translation>There is a browser with ClickOnce technology, for instance Microsoft Edge. Browsers without this technology need an add-on.</translation></message>
    <message><source>4.2-clickonce-browser.why</source><translation>You install and start the Professional Client 6 from the browser.</translation></message>
    <message><source>4.2-clickonce.title</source><translation>Deployment with ClickOnce</translation></message>
    <message><source>4.2-clickonce.requirement</source><translation>The Professional Client 6 can be installed and run with ClickOnce, without administrator rights.</translation></message>
    <message><source>4.2-clickonce.why</source><translation>With ClickOnce the Professional Client 6 stays up to date by itself.</translation></message>
    <message><source>4.2-msi.title</source><translation>Deployment with MSI</translation></message>
    <message><source>4.2-msi.requirement</source><translation>Where ClickOnce is not possible, the Professional Client 6 is available as an MSI package. Updates are not installed automatically then.</translation></message>
    <message><source>4.2-msi.why</source><translation>Your IT department has this way if ClickOnce is not allowed on the PC.</translation></message>
    <message><source>4.2-exe.title</source><translation>Deployment with an EXE file</translation></message>
    <message><source>4.2-exe.requirement</source><translation>For a terminal server, an EXE file is available. The first installation needs administrator rights and the configuration string.</translation></message>
    <message><source>4.2-exe.why</source><translation>Many people work on one terminal server; this deployment variant is meant for that.</translation></message>
    <!-- Chapter 4.3: User phone -->
    <message><source>4.3-reachable.title</source><translation>Phone reachable from outside</translation></message>
    <message><source>4.3-reachable.requirement</source><translation>The user phone (landline or mobile) can be reached directly from outside.</translation></message>
    <message><source>4.3-reachable.why</source><translation>Only then do calls reach you directly.</translation></message>
    <message><source>4.3-dtmf.title</source><translation>Key tones (DTMF)</translation></message>
    <message><source>4.3-dtmf.requirement</source><translation>The user phone supports DTMF: it sends tones when you press keys.</translation></message>
    <message><source>4.3-dtmf.why</source><translation>By these tones the system recognises what you enter on the phone.</translation></message>
    <message><source>4.3-extension.title</source><translation>Direct dialling to extensions</translation></message>
    <message><source>4.3-extension.requirement</source><translation>A PBX has to support direct dialling to extensions.</translation></message>
    <message><source>4.3-extension.why</source><translation>Without direct dialling your calls end at the switchboard and not at your desk.</translation></message>
    <!-- Chapter 4.4: Ways of connecting -->
    <message><source>4.4-agent-server.title</source><translation>Agent server on port 443</translation></message>
    <message><source>4.4-agent-server.requirement</source><translation>The Professional Clients connect directly to the agent server on port 443.</translation></message>
    <message><source>4.4-agent-server.why</source><translation>You sign in at the agent server; without it you cannot work.</translation></message>
    <message><source>4.4-firewall.title</source><translation>Access through the firewall</translation></message>
    <message><source>4.4-firewall.requirement</source><translation>The IP addresses for your location and port 443 of the agent server are open in the firewall.</translation></message>
    <message><source>4.4-firewall.why</source><translation>If they are not open, the firewall already holds up your sign-in.</translation></message>
    <message><source>4.4-proxy-path.title</source><translation>Connection through the proxy server</translation></message>
    <message><source>4.4-proxy-path.requirement</source><translation>The Professional Clients can connect through a proxy server in the network of the user PCs.</translation></message>
    <message><source>4.4-proxy-path.why</source><translation>If your way to the internet leads through a proxy server, it has to let you through to the agent server.</translation></message>
    <message><source>4.4-proxy-content.title</source><translation>Unchanged content</translation></message>
    <message><source>4.4-proxy-content.requirement</source><translation>The proxy server does not change the content.</translation></message>
    <message><source>4.4-proxy-content.why</source><translation>Changed content disturbs the client, and what was encrypted can be read on the way.</translation></message>
    <message><source>4.4-proxy-cache.title</source><translation>No messages in the cache</translation></message>
    <message><source>4.4-proxy-cache.requirement</source><translation>The proxy server does not keep messages in a cache.</translation></message>
    <message><source>4.4-proxy-cache.why</source><translation>A cache gives old answers; you do not see what is happening now.</translation></message>
    <!-- Chapter 5: TAPI -->
    <message><source>5-driver.title</source><translation>TAPI driver</translation></message>
    <message><source>5-driver.requirement</source><translation>A TAPI driver is installed on the Windows server.</translation></message>
    <message><source>5-driver.why</source><translation>Only the TAPI driver lets Windows use the PBX.</translation></message>
    <message><source>5-incoming-line.title</source><translation>Features of the incoming line</translation></message>
    <message><source>5-incoming-line.requirement</source><translation>For the incoming line, the TAPI driver supports LineCallFeature ACCEPT, DROP, REDIRECT and LineAddrCap ROUTEPOINT.</translation></message>
    <message><source>5-incoming-line.why</source><translation>If a feature is missing, incoming calls cannot be accepted or passed on as they should.</translation></message>
    <message><source>5-user-line.title</source><translation>Features of the user line</translation></message>
    <message><source>5-user-line.requirement</source><translation>For the user line, the TAPI driver supports LineCallFeature ACCEPT, ANSWER, DIAL, DROP, HOLD, REDIRECT, UNHOLD and LineAddrCap MAKECALL.</translation></message>
    <message><source>5-user-line.why</source><translation>If a feature is missing, you cannot dial or hold a call, for instance.</translation></message>
    <!-- Chapter 6: Chat connections -->
    <message><source>6-js-interface.title</source><translation>JavaScript interface</translation></message>
    <message><source>6-js-interface.requirement</source><translation>The JavaScript file is made to the interface description and embedded in your website.</translation></message>
    <message><source>6-js-interface.why</source><translation>Without this file the chat does not appear on your website.</translation></message>
    <message><source>6-websocket.title</source><translation>WebSockets</translation></message>
    <message><source>6-websocket.requirement</source><translation>Everyone who takes part in the chat can establish a WebSocket connection to the chat server. Proxy servers support WebSockets, also over TLS.</translation></message>
    <message><source>6-websocket.why</source><translation>Chat messages arrive only over a WebSocket connection.</translation></message>
    <message><source>6-webrtc.title</source><translation>WebRTC</translation></message>
    <message><source>6-webrtc.requirement</source><translation>In addition, video and audio communication uses WebRTC.</translation></message>
    <message><source>6-webrtc.why</source><translation>Without WebRTC you have neither picture nor sound in the video chat.</translation></message>
    <message><source>6-firewall.title</source><translation>Stateful firewall</translation></message>
    <message><source>6-firewall.requirement</source><translation>A stateful firewall can help to recognise and open the ports that are involved.</translation></message>
    <message><source>6-firewall.why</source><translation>If the firewall lets no answers in, chats and calls break off.</translation></message>
    <message><source>6-stun.title</source><translation>STUN server</translation></message>
    <message><source>6-stun.requirement</source><translation>A STUN server helps the clients to find out their outside IP address.</translation></message>
    <message><source>6-stun.why</source><translation>Without this address the two sides of a video chat do not find each other directly.</translation></message>
    <message><source>6-turn.title</source><translation>TURN server</translation></message>
    <message><source>6-turn.requirement</source><translation>Where the clients cannot communicate directly, the connection goes through a TURN server (as a relay).</translation></message>
    <message><source>6-turn.why</source><translation>Where the direct way is closed, you see and hear the other side only by this detour.</translation></message>
    <message><source>6-bandwidth.title</source><translation>Bandwidth needed</translation></message>
    <message><source>6-bandwidth.requirement</source><translation>The bandwidth is enough for the planned simultaneous use of the chat functions. You work out the need with your telephony provider.</translation></message>
    <message><source>6-bandwidth.why</source><translation>If the bandwidth is too small, picture and sound stutter as soon as several chats run at once.</translation></message>
    <message><source>6-encryption.title</source><translation>Encryption</translation></message>
    <message><source>6-encryption.requirement</source><translation>WebSockets are encrypted with TLS (WSS), WebRTC with DTLS and SRTP.</translation></message>
    <message><source>6-encryption.why</source><translation>That way nobody in between can read or listen.</translation></message>
    <message><source>6-text-chat.title</source><translation>Text chat</translation></message>
    <message><source>6-text-chat.requirement</source><translation>Use a browser in its current version with JavaScript turned on, for instance Microsoft Edge, Mozilla Firefox or Google Chrome.</translation></message>
    <message><source>6-text-chat.why</source><translation>Text chat runs in the browser; if it is outdated, messages may not arrive.</translation></message>
    <message><source>6-video-chat.title</source><translation>Video chat</translation></message>
    <message><source>6-video-chat.requirement</source><translation>There is a webcam. A browser in its current version with JavaScript turned on is needed too.</translation></message>
    <message><source>6-video-chat.why</source><translation>Without a webcam the other side does not see you.</translation></message>
    <!-- Chapter 7: Co-browsing -->
    <message><source>7-http.title</source><translation>HTTP and HTTPS to Surfly</translation></message>
    <message><source>7-http.requirement</source><translation>Co-browsing is provided by “Surfly” and runs over HTTP and HTTPS. The planned use is agreed with the telephony provider.</translation></message>
    <message><source>7-http.why</source><translation>Only then can you and the other side look at the same web page together.</translation></message>
    <!-- Chapter 8: WhatsApp communication -->
    <message><source>8-js-interface.title</source><translation>JavaScript interface</translation></message>
    <message><source>8-js-interface.requirement</source><translation>The JavaScript file is made to the interface description and embedded in your website.</translation></message>
    <message><source>8-js-interface.why</source><translation>Without this file the functions you want are not available on your website.</translation></message>
    <message><source>8-websocket.title</source><translation>WebSockets</translation></message>
    <message><source>8-websocket.requirement</source><translation>The users who handle the WhatsApp communication have a WebSocket connection to the server. Proxy servers support WebSockets, also over TLS.</translation></message>
    <message><source>8-websocket.why</source><translation>WhatsApp messages reach you only over a WebSocket connection.</translation></message>
    <message><source>8-firewall.title</source><translation>Stateful firewall</translation></message>
    <message><source>8-firewall.requirement</source><translation>A stateful firewall can help to recognise and open the ports that are involved.</translation></message>
    <message><source>8-firewall.why</source><translation>If the firewall lets no answers in, WhatsApp messages do not arrive.</translation></message>
    <message><source>8-bandwidth.title</source><translation>Bandwidth needed</translation></message>
    <message><source>8-bandwidth.requirement</source><translation>The bandwidth is enough for the planned simultaneous use of the chat functions. You work out the need with your telephony provider.</translation></message>
    <message><source>8-bandwidth.why</source><translation>If the bandwidth is too small, messages and pictures arrive late.</translation></message>
    <!-- Chapter 9: Screen and call recording -->
    <message><source>9-client.title</source><translation>Recording by client</translation></message>
    <message><source>9-client.requirement</source><translation>The Professional Client 6 has screen and call recording, the Professional Client has call recording only.</translation></message>
    <message><source>9-client.why</source><translation>What can be recorded depends on the client you work with.</translation></message>
    <message><source>9-encoder.title</source><translation>Video codec</translation></message>
    <message><source>9-encoder.requirement</source><translation>The user PC has a codec that encodes video.</translation></message>
    <message><source>9-encoder.why</source><translation>The codec makes the picture of your screen small, so that it can be recorded.</translation></message>
    <message><source>9-upload.title</source><translation>Upload</translation></message>
    <message><source>9-upload.requirement</source><translation>The user PC reaches an upload of 1 Mbit/s.</translation></message>
    <message><source>9-upload.why</source><translation>The upload takes the recording from your PC to the server.</translation></message>
    <message><source>9-coach-html5.title</source><translation>Playback with HTML5</translation></message>
    <message><source>9-coach-html5.requirement</source><translation>For recordings from version 20.3, the coach PC has internet access with JavaScript turned on and HTML5 support.</translation></message>
    <message><source>9-coach-html5.why</source><translation>Without HTML5 these recordings cannot be played.</translation></message>
    <message><source>9-coach-flash.title</source><translation>Playback with Flash</translation></message>
    <message><source>9-coach-flash.requirement</source><translation>For recordings up to version 20.2, the coach PC supports Flash from version 9.</translation></message>
    <message><source>9-coach-flash.why</source><translation>Flash no longer runs safely on any PC; the telephony provider should convert these recordings.</translation></message>
    <!-- Chapter 10: Secure receipt of system e-mails -->
    <message><source>10-starttls.title</source><translation>Encryption with STARTTLS</translation></message>
    <message><source>10-starttls.requirement</source><translation>The document recommends that your mail servers allow encryption with STARTTLS.</translation></message>
    <message><source>10-starttls.why</source><translation>Without STARTTLS, e-mails such as voicemail messages are sent unencrypted.</translation></message>
    <!-- Chapter 11: VoIP connection -->
    <message><source>11-soundcard.title</source><translation>Sound card</translation></message>
    <message><source>11-soundcard.requirement</source><translation>The user PC has a sound card.</translation></message>
    <message><source>11-soundcard.why</source><translation>Without a sound card no sound gets into or out of the PC.</translation></message>
    <message><source>11-headset.title</source><translation>Headset</translation></message>
    <message><source>11-headset.requirement</source><translation>VoIP telephony needs a headset.</translation></message>
    <message><source>11-headset.why</source><translation>With a headset you and the other side understand each other well, even if it is noisy around you.</translation></message>
    <message><source>11-permission.title</source><translation>Permissions</translation></message>
    <message><source>11-permission.requirement</source><translation>VoIP telephony has the permissions it needs, for instance for the microphone.</translation></message>
    <message><source>11-permission.why</source><translation>Without access to the microphone nobody hears you.</translation></message>
    <message><source>11-microphone.title</source><translation>Microphone</translation></message>
    <message><source>11-microphone.requirement</source><translation>The input device works.</translation></message>
    <message><source>11-microphone.why</source><translation>You are understood only if the microphone picks up your voice clearly and loudly enough.</translation></message>
    <message><source>11-speaker.title</source><translation>Loudspeaker</translation></message>
    <message><source>11-speaker.requirement</source><translation>The output device of the headset works.</translation></message>
    <message><source>11-speaker.why</source><translation>Otherwise you do not hear the other side, or only in one ear.</translation></message>
    <message><source>11-echo.title</source><translation>Echo</translation></message>
    <message><source>11-echo.requirement</source><translation>The headset keeps what you hear apart from what the microphone picks up.</translation></message>
    <message><source>11-echo.why</source><translation>With an echo the other side hears itself and finds it hard to follow you.</translation></message>
    <message><source>11-bandwidth.title</source><translation>Exclusive bandwidth</translation></message>
    <message><source>11-bandwidth.requirement</source><translation>An exclusive bandwidth of at least 0.1 Mbit/s should be kept for each user, the same in both directions (symmetric).</translation></message>
    <message><source>11-bandwidth.why</source><translation>If the line is too slow or busy, pieces of voice go missing.</translation></message>
    <message><source>11-quality.title</source><translation>Voice quality</translation></message>
    <message><source>11-quality.requirement</source><translation>Calls use Voice over IP over the internet. The document gives no number for voice quality.</translation></message>
    <message><source>11-quality.why</source><translation>Voice quality is where you first notice that the line is not good enough for calls.</translation></message>
    <message><source>11-rtp-ports.title</source><translation>RTP ports</translation></message>
    <message><source>11-rtp-ports.requirement</source><translation>101 UDP ports are open in every firewall between the softphone and the SIP proxy. The default is ports 5062 to 5162; they can be chosen freely.</translation></message>
    <message><source>11-rtp-ports.why</source><translation>The voice itself goes through these ports; if they are closed, the line stays silent.</translation></message>
    <message><source>11-sip.title</source><translation>SIP registration</translation></message>
    <message><source>11-sip.requirement</source><translation>Calls follow the SIP standard. You receive the SIP user name and the password from your telephony provider.</translation></message>
    <message><source>11-sip.why</source><translation>Only after SIP registration can you make and receive calls.</translation></message>
    <message><source>11-sip-alg.title</source><translation>SIP helper of the router (SIP ALG)</translation></message>
    <message><source>11-sip-alg.requirement</source><translation>Calls follow the SIP standard. Their messages have to pass the router unchanged.</translation></message>
    <message><source>11-sip-alg.why</source><translation>If the router changes these messages, nothing rings or only one side hears the other.</translation></message>
    <message><source>11-clickonce.title</source><translation>Professional Client VoIP with ClickOnce</translation></message>
    <message><source>11-clickonce.requirement</source><translation>The Professional Client VoIP is based on ClickOnce technology. A separate softphone is not needed.</translation></message>
    <message><source>11-clickonce.why</source><translation>Without ClickOnce, the program you telephone with cannot be started.</translation></message>
    <!-- Chapter 12: Network requirements -->
    <message><source>12-internet.title</source><translation>Internet connection</translation></message>
    <message><source>12-internet.requirement</source><translation>The user PC has an internet connection.</translation></message>
    <message><source>12-internet.why</source><translation>All other connections of this chapter build on it.</translation></message>
    <message><source>12-range-usa.title</source><translation>Networks in the USA</translation></message>
    <message><source>12-range-usa.requirement</source><translation>All IP addresses of the telephony provider in the USA are open in the firewall. Not all are in use at the same time, but all are needed.</translation></message>
    <message><source>12-range-usa.why</source><translation>A service may move to another of these IP addresses at any time and should then stay reachable for you.</translation></message>
    <message><source>12-range-asia.title</source><translation>Networks in Asia</translation></message>
    <message><source>12-range-asia.requirement</source><translation>All IP addresses of the telephony provider in Asia are open in the firewall. Not all are in use at the same time, but all are needed.</translation></message>
    <message><source>12-range-asia.why</source><translation>A service may move to another of these IP addresses at any time and should then stay reachable for you.</translation></message>
    <message><source>12-range-europe.title</source><translation>Networks in Europe</translation></message>
    <message><source>12-range-europe.requirement</source><translation>All IP addresses of the telephony provider in Europe are open in the firewall. Not all are in use at the same time, but all are needed.</translation></message>
    <message><source>12-range-europe.why</source><translation>A service may move to another of these IP addresses at any time and should then stay reachable for you.</translation></message>
    <message><source>12-udp-35000-65535.title</source><translation>VoIP telephony, ACD and OM (UDP 35000–65535)</translation></message>
    <message><source>12-udp-35000-65535.requirement</source><translation>UDP destination ports 35000 to 65535 are open to all networks of this chapter.</translation></message>
    <message><source>12-udp-35000-65535.why</source><translation>The voice of your calls goes through these ports.</translation></message>
    <message><source>12-udp-25000-65535.title</source><translation>VoIP telephony, conferencing (UDP 25000–65535)</translation></message>
    <message><source>12-udp-25000-65535.requirement</source><translation>UDP destination ports 25000 to 65535 are open to all networks of this chapter.</translation></message>
    <message><source>12-udp-25000-65535.why</source><translation>The voice goes through these ports when you talk in a conference.</translation></message>
    <message><source>12-tcp-5061.title</source><translation>SIP registration (TCP 5061)</translation></message>
    <message><source>12-tcp-5061.requirement</source><translation>TCP destination port 5061 is open to all networks of this chapter.</translation></message>
    <message><source>12-tcp-5061.why</source><translation>Through this port your softphone signs in to the SIP server, encrypted.</translation></message>
    <message><source>12-tcp-443-webrtc.title</source><translation>WebRTC (TCP 443)</translation></message>
    <message><source>12-tcp-443-webrtc.requirement</source><translation>TCP destination port 443 is open to all networks of this chapter.</translation></message>
    <message><source>12-tcp-443-webrtc.why</source><translation>Telephony and video in the browser need this port.</translation></message>
    <message><source>12-tcp-80-443.title</source><translation>Web pages and APIs (TCP 80 and 443)</translation></message>
    <message><source>12-tcp-80-443.requirement</source><translation>TCP destination ports 80 and 443 are open to all networks of this chapter.</translation></message>
    <message><source>12-tcp-80-443.why</source><translation>Through these ports you open the configuration web pages.</translation></message>
    <message><source>12-tcp-22.title</source><translation>sFTP (TCP 22)</translation></message>
    <message><source>12-tcp-22.requirement</source><translation>TCP destination port 22 is open to all networks of this chapter.</translation></message>
    <message><source>12-tcp-22.why</source><translation>Files are transferred through this port, encrypted.</translation></message>
    <message><source>12-tcp-4747.title</source><translation>Cockpit (TCP 4747)</translation></message>
    <message><source>12-tcp-4747.requirement</source><translation>TCP destination port 4747 is open to all networks of this chapter.</translation></message>
    <message><source>12-tcp-4747.why</source><translation>The Cockpit shows live what happens in the service centre.</translation></message>
    <message><source>12-tcp-1549.title</source><translation>Workforce management (TCP 1549)</translation></message>
    <message><source>12-tcp-1549.requirement</source><translation>TCP destination port 1549 is open to all networks of this chapter.</translation></message>
    <message><source>12-tcp-1549.why</source><translation>Through this port you reach the planning of your shifts.</translation></message>
    <message><source>12-udp-47736.title</source><translation>Workforce management (UDP 47736)</translation></message>
    <message><source>12-udp-47736.requirement</source><translation>UDP destination port 47736 is open to all networks of this chapter.</translation></message>
    <message><source>12-udp-47736.why</source><translation>Through this port you reach the planning of your shifts.</translation></message>
    <message><source>12-turn-443.title</source><translation>TURN for chat and video chat (TLS 443)</translation></message>
    <message><source>12-turn-443.requirement</source><translation>TCP destination port 443 (TLS) is open to all networks of this chapter.</translation></message>
    <message><source>12-turn-443.why</source><translation>Where the direct way is closed, voice and video go through the TURN server.</translation></message>
    <message><source>12-stun-tcp-3478.title</source><translation>STUN for chat and video chat (TCP 3478)</translation></message>
    <message><source>12-stun-tcp-3478.requirement</source><translation>TCP destination port 3478 is open to all networks of this chapter.</translation></message>
    <message><source>12-stun-tcp-3478.why</source><translation>The STUN server tells your PC its outside IP address, so that both sides find each other.</translation></message>
    <message><source>12-stun-udp-3478.title</source><translation>STUN for chat and video chat (UDP 3478)</translation></message>
    <message><source>12-stun-udp-3478.requirement</source><translation>UDP destination port 3478 is open to all networks of this chapter.</translation></message>
    <message><source>12-stun-udp-3478.why</source><translation>The STUN server tells your PC its outside IP address, so that both sides find each other.</translation></message>
    <message><source>12-cloudfront.title</source><translation>Professional Client via CloudFront (TCP 443)</translation></message>
    <message><source>12-cloudfront.requirement</source><translation>TCP destination port 443 is open to the CloudFront servers.</translation></message>
    <message><source>12-cloudfront.why</source><translation>Your browser loads the Professional Client from CloudFront.</translation></message>
    <message><source>12-source-ports.title</source><translation>Source ports 5062–65535</translation></message>
    <message><source>12-source-ports.requirement</source><translation>The Professional Client can use the UDP source ports 5062 to 65535 for RTP audio.</translation></message>
    <message><source>12-source-ports.why</source><translation>If the chosen source port is blocked, a call may have no sound.</translation></message>
    <!-- Purposes of ports, the document's Verwendungszweck -->
    <message><source>port.voip-acd</source><translation>VoIP telephony, ACD and OM</translation></message>
    <message><source>port.voip-conferencing</source><translation>VoIP telephony, conferencing</translation></message>
    <message><source>port.sips</source><translation>SIP registration</translation></message>
    <message><source>port.webrtc</source><translation>WebRTC</translation></message>
    <message><source>port.web</source><translation>Web pages and APIs</translation></message>
    <message><source>port.sftp</source><translation>sFTP</translation></message>
    <message><source>port.cockpit</source><translation>Cockpit</translation></message>
    <message><source>port.workforce</source><translation>Workforce management</translation></message>
    <message><source>port.turn</source><translation>TURN for chat and video chat</translation></message>
    <message><source>port.stun</source><translation>STUN for chat and video chat</translation></message>
    <message><source>port.cloudfront</source><translation>Professional Client via CloudFront</translation></message>
</context>
</TS>
