<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CommandLine</name>
    <message>
        <source>Language of the window: de, en or fr.</source>
        <translation>Language of the window: de, en or fr.</translation>
    </message>
    <message>
        <source>The provider&apos;s profile.</source>
        <translation>The provider's profile.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Colours: system, light or dark.</translation>
    </message>
    <message>
        <source>A PDF or data report to show.</source>
        <translation>A PDF or data report to show.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” is not known here.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>“%1” could not be opened.</translation>
    </message>
    <message>
        <source>“%1” could not be saved here. Choose another folder.</source>
        <translation>“%1” could not be saved here. Choose another folder.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of Self Check.</source>
        <translation>“%1” is too large for a file of Self Check.</translation>
    </message>
    <message>
        <source>“%1” is incomplete or does not come from Self Check.</source>
        <translation>“%1” is incomplete or does not come from Self Check.</translation>
    </message>
    <message>
        <source>“%1” contains something that Self Check does not know.</source>
        <translation>“%1” contains something that Self Check does not know.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version (%2). Update Self Check to open it.</source>
        <translation>“%1” was made by a newer version (%2). Update Self Check to open it.</translation>
    </message>
    <message>
        <source>The signature of “%1” does not match its content. It was not used.</source>
        <translation>The signature of “%1” does not match its content. It was not used.</translation>
    </message>
    <message>
        <source>This account does not have the right to do that.</source>
        <translation>This account does not have the right to do that.</translation>
    </message>
    <message>
        <source>The time limit was reached.</source>
        <translation>The time limit was reached.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>This does not exist on this operating system.</source>
        <translation>This does not exist on this operating system.</translation>
    </message>
    <message>
        <source>The provider profile does not name a server for this.</source>
        <translation>The provider profile does not name a server for this.</translation>
    </message>
    <message>
        <source>This point needs your help.</source>
        <translation>This point needs your help.</translation>
    </message>
    <message>
        <source>The operating system gave no answer.</source>
        <translation>The operating system gave no answer.</translation>
    </message>
    <message>
        <source>Something in Self Check itself went wrong. Your results are kept.</source>
        <translation>Something in Self Check itself went wrong. Your results are kept.</translation>
    </message>
    <message numerus="yes">
        <source>The code is too short. %n characters are missing.</source>
        <translation>
            <numerusform>The code is too short. %n character is missing.</numerusform>
            <numerusform>The code is too short. %n characters are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code is too long. %n characters are too many.</source>
        <translation>
            <numerusform>The code is too long. %n character is too many.</numerusform>
            <numerusform>The code is too long. %n characters are too many.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter U does not occur in a code. Character %1 may be a V or a Q.</source>
        <translation>The letter U does not occur in a code. Character %1 may be a V or a Q.</translation>
    </message>
    <message>
        <source>Character %1 does not occur in a code. Only letters and digits do.</source>
        <translation>Character %1 does not occur in a code. Only letters and digits do.</translation>
    </message>
    <message>
        <source>The code belongs to a requirements document that this version does not know.</source>
        <translation>The code belongs to a requirements document that this version does not know.</translation>
    </message>
    <message>
        <source>The code was made by a newer version. Update Self Check to read it.</source>
        <translation>The code was made by a newer version. Update Self Check to read it.</translation>
    </message>
    <message>
        <source>One character of the code does not fit. Compare it group by group.</source>
        <translation>One character of the code does not fit. Compare it group by group.</translation>
    </message>
</context>
<context>
    <name>selfcheck::ChapterPage</name>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Nothing has been checked yet.</translation>
    </message>
</context>
<context>
    <name>selfcheck::CodeView</name>
    <message>
        <source>Result code</source>
        <translation>Result code</translation>
    </message>
    <message>
        <source>Read this code to the helpdesk, one character at a time. The helpdesk then sees the same lights.</source>
        <translation>Read this code to the helpdesk, one character at a time. The helpdesk then sees the same lights.</translation>
    </message>
</context>
<context>
    <name>selfcheck::DetailsView</name>
    <message>
        <source>Why it matters</source>
        <translation>Why it matters</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Our own limit; the document gives no number here.</source>
        <translation>Our own limit; the document gives no number here.</translation>
    </message>
    <message>
        <source>Not measured because</source>
        <translation>Not measured because</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Measurement</translation>
    </message>
    <message>
        <source>Name of this point</source>
        <translation>Name of this point</translation>
    </message>
</context>
<context>
    <name>selfcheck::ExportView</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>The personal details in this report are masked.</source>
        <translation>The personal details in this report are masked.</translation>
    </message>
    <message>
        <source>User name, PC name and addresses are masked unless you tick the box.</source>
        <translation>User name, PC name and addresses are masked unless you tick the box.</translation>
    </message>
    <message>
        <source>Include personal details</source>
        <translation>Include personal details</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Save data</translation>
    </message>
</context>
<context>
    <name>selfcheck::FindingCard</name>
    <message>
        <source>The document asks</source>
        <translation>The document asks</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Before and now</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Whose job</source>
        <translation>Whose job</translation>
    </message>
    <message>
        <source>Check just this again</source>
        <translation>Check just this again</translation>
    </message>
    <message>
        <source>Show point %1</source>
        <translation>Show point %1</translation>
    </message>
    <message>
        <source>Checking this point…</source>
        <translation>Checking this point…</translation>
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
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>Enter a result code</source>
        <translation>Enter a result code</translation>
    </message>
    <message>
        <source>To read out: “Please read me the result code, one character at a time, in groups of four. I’ll repeat.”</source>
        <translation>To read out: “Please read me the result code, one character at a time, in groups of four. I’ll repeat.”</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Result code</translation>
    </message>
    <message>
        <source>Show lights</source>
        <translation>Show lights</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Open a report</translation>
    </message>
    <message>
        <source>A PDF or a data file of Self Check. You can also drop the file onto this window.</source>
        <translation>A PDF or a data file of Self Check. You can also drop the file onto this window.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Open report</translation>
    </message>
</context>
<context>
    <name>selfcheck::LinkView</name>
    <message>
        <source>Opens point %1</source>
        <translation>Opens point %1</translation>
    </message>
</context>
<context>
    <name>selfcheck::LinksPage</name>
    <message>
        <source>These connections leave the user PC. Each one carries the light of the point that tests it.</source>
        <translation>These connections leave the user PC. Each one carries the light of the point that tests it.</translation>
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
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>Lights of the result code %1</source>
        <translation>Lights of the result code %1</translation>
    </message>
    <message>
        <source>Back to this PC</source>
        <translation>Back to this PC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Report of %1, made on %2</source>
        <translation>Report of %1, made on %2</translation>
    </message>
    <message>
        <source>Report %1, made on %2</source>
        <translation>Report %1, made on %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The check is finished.</source>
        <translation>The check is finished.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Open report</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.json)</source>
        <translation>Reports (*.pdf *.json)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>The text was copied. You can paste it into an e-mail.</source>
        <translation>The text was copied. You can paste it into an e-mail.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1” was saved.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>selfcheck::Navigation</name>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
</context>
<context>
    <name>selfcheck::PageButton</name>
    <message>
        <source>Open Windows settings</source>
        <translation>Open Windows settings</translation>
    </message>
    <message>
        <source>Open Windows Security</source>
        <translation>Open Windows Security</translation>
    </message>
    <message>
        <source>Open control panel</source>
        <translation>Open control panel</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Open page</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Address copied</translation>
    </message>
    <message>
        <source>Your IT department has hidden this page of the Windows settings. Ask them to do this step.</source>
        <translation>Your IT department has hidden this page of the Windows settings. Ask them to do this step.</translation>
    </message>
</context>
<context>
    <name>selfcheck::ResultView</name>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Change workplace</source>
        <translation>Change workplace</translation>
    </message>
    <message>
        <source>These are the lights behind the result code.</source>
        <translation>These are the lights behind the result code.</translation>
    </message>
    <message>
        <source>Checked on %1, %2</source>
        <translation>Checked on %1, %2</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>What matters most</translation>
    </message>
</context>
<context>
    <name>selfcheck::RowView</name>
    <message>
        <source>The document asks</source>
        <translation>The document asks</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Before and now</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Whose job</source>
        <translation>Whose job</translation>
    </message>
    <message>
        <source>Check just this again</source>
        <translation>Check just this again</translation>
    </message>
    <message>
        <source>Checking this point…</source>
        <translation>Checking this point…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Show details</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Nothing has been checked yet.</translation>
    </message>
    <message>
        <source>The result code names this point as one of the most important.</source>
        <translation>The result code names this point as one of the most important.</translation>
    </message>
    <message>
        <source>The result code does not say anything about this point alone.</source>
        <translation>The result code does not say anything about this point alone.</translation>
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
        <translation>Checking this PC</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>done in a moment</source>
        <translation>done in a moment</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking chapter %1.</source>
        <translation>Checking chapter %1.</translation>
    </message>
    <message>
        <source>Checking chapters %1.</source>
        <translation>Checking chapters %1.</translation>
    </message>
</context>
<context>
    <name>selfcheck::SidePanel</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Theme and text size</source>
        <translation>Theme and text size</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>selfcheck::StartView</name>
    <message>
        <source>Is this PC ready?</source>
        <translation>Is this PC ready?</translation>
    </message>
    <message>
        <source>The check takes less than a minute. Please make no calls during this time.</source>
        <translation>The check takes less than a minute. Please make no calls during this time.</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>Start check</translation>
    </message>
    <message>
        <source>What do you work with?</source>
        <translation>What do you work with?</translation>
    </message>
    <message>
        <source>%1 has preset this choice. Change it if it does not match your work.</source>
        <translation>%1 has preset this choice. Change it if it does not match your work.</translation>
    </message>
    <message>
        <source>Self Check sends no report by itself. You decide who gets it.</source>
        <translation>Self Check sends no report by itself. You decide who gets it.</translation>
    </message>
    <message>
        <source>There is no provider profile. The program checks everything the document states; server names are missing.</source>
        <translation>There is no provider profile. The program checks everything the document states; server names are missing.</translation>
    </message>
    <message>
        <source>Provider profile: %1, version %2.</source>
        <translation>Provider profile: %1, version %2.</translation>
    </message>
    <message>
        <source>Provider profile: %1, version %2. It is signed with a key that Self Check does not know.</source>
        <translation>Provider profile: %1, version %2. It is signed with a key that Self Check does not know.</translation>
    </message>
    <message>
        <source>Provider profile: %1, version %2. It is not signed.</source>
        <translation>Provider profile: %1, version %2. It is not signed.</translation>
    </message>
</context>
<context>
    <name>selfcheck::View</name>
    <message>
        <source>This is still being watched.</source>
        <translation>This is still being watched.</translation>
    </message>
</context>
<context>
    <name>selfcheck::WorkplaceForm</name>
    <message>
        <source>Professional Client (in the browser)</source>
        <translation>Professional Client (in the browser)</translation>
    </message>
    <message>
        <source>Professional Client 6 (installed)</source>
        <translation>Professional Client 6 (installed)</translation>
    </message>
    <message>
        <source>Text chat</source>
        <translation>Text chat</translation>
    </message>
    <message>
        <source>Video chat</source>
        <translation>Video chat</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Co-browsing</source>
        <translation>Co-browsing</translation>
    </message>
    <message>
        <source>Screen and call recording</source>
        <translation>Screen and call recording</translation>
    </message>
    <message>
        <source>Telephony over the internet (VoIP)</source>
        <translation>Telephony over the internet (VoIP)</translation>
    </message>
    <message>
        <source>TAPI</source>
        <translation>TAPI</translation>
    </message>
    <message>
        <source>Receiving e-mails from the system</source>
        <translation>Receiving e-mails from the system</translation>
    </message>
    <message>
        <source>This is a coach PC</source>
        <translation>This is a coach PC</translation>
    </message>
    <message>
        <source>Private cloud</source>
        <translation>Private cloud</translation>
    </message>
</context>
</TS>
