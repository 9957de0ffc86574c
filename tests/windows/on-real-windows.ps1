# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
<#
.SYNOPSIS
Checks on a real Windows what Wine cannot show.

.DESCRIPTION
Lets selfcheck-cli record this PC and check it, and compares what it says with what Windows' own commands say:
encoders of Media Foundation, Wi-Fi, the firewall's settings, security products, TAPI lines, power plan, session,
sound devices, cameras, holders of ports, services, certificates that Windows fetches on demand. Changes nothing, needs
no administrator rights, and prints one line per check: passed, FAILED, or skipped with its reason.

.PARAMETER Program
selfcheck-cli.exe; by default the one in the path.

.PARAMETER Online
Also asks a public web server whose root certificate Windows may have to fetch. Without it nothing leaves this PC.

.EXAMPLE
powershell -ExecutionPolicy Bypass -File tests\windows\on-real-windows.ps1 -Program C:\Tools\selfcheck-cli.exe
#>
param(
    [string]$Program = 'selfcheck-cli.exe',
    [string]$Online = ''
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$script:passed = 0
$script:failed = 0
$script:skipped = 0

function Test-Claim {
    # The block returns nothing when all is well, "skip: reason", or what is wrong.
    param([string]$Title, [scriptblock]$Check)
    try {
        $answer = & $Check
    } catch {
        $answer = "the check itself failed: $($_.Exception.Message)"
    }
    $text = @($answer | Where-Object { $_ }) -join '; '
    if (-not $text) {
        $script:passed++
        Write-Output "passed   $Title"
    } elseif ($text.StartsWith('skip: ')) {
        $script:skipped++
        Write-Output "skipped  $Title ($($text.Substring(6)))"
    } else {
        $script:failed++
        Write-Output "FAILED   ${Title}: $text"
    }
}

function Get-Member-Of {
    # A member that may be missing; StrictMode would throw.
    param($Object, [string]$Name)
    if ($null -ne $Object -and $Object.PSObject.Properties.Name -contains $Name) { $Object.$Name } else { $null }
}

function Get-Fact {
    param($Report, [string]$Row, [string]$Key)
    $finding = $Report.findings | Where-Object { $_.id -eq $Row } | Select-Object -First 1
    $facts = Get-Member-Of $finding 'facts'
    $fact = $facts | Where-Object { $_.key -eq $Key } | Select-Object -First 1
    Get-Member-Of $fact 'value'
}

$folder = Join-Path ([IO.Path]::GetTempPath()) "selfcheck-real-$PID"
New-Item -ItemType Directory -Path $folder | Out-Null
try {
    $recordFile = Join-Path $folder 'record.json'
    & $Program record-system $recordFile --lang en | Out-Null
    if (-not (Test-Path $recordFile)) { throw "$Program record-system wrote nothing (exit code $LASTEXITCODE)." }
    $record = Get-Content -Raw -Encoding UTF8 $recordFile | ConvertFrom-Json

    $reportFile = Join-Path $folder 'report.json'
    $watch = [Diagnostics.Stopwatch]::StartNew()
    # Rows about this PC alone: nothing leaves it.
    $rows = '1-os-hardware', '3', '4.1-browser', '4.1-localstorage', '4.2-windows', '4.2-dotnet', '4.2-disk',
        '4.2-clickonce-browser', '4.2-clickonce', '4.2-msi', '4.2-exe', '5', '6-video-chat', '9-encoder',
        '11-soundcard', '11-headset', '11-permission', '11-clickonce'
    & $Program run --unattended --lang en --only ($rows -join ',') `
        --workplace 'channels=voip,recording,video-chat,tapi,clients=professional-client,professional-client-6' `
        --json-file $reportFile | Out-Null
    $seconds = $watch.Elapsed.TotalSeconds
    if (-not (Test-Path $reportFile)) { throw "$Program run wrote no report (exit code $LASTEXITCODE)." }
    $report = Get-Content -Raw -Encoding UTF8 $reportFile | ConvertFrom-Json

    $system = Get-CimInstance Win32_OperatingSystem
    $current = Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'

    Test-Claim 'the PC alone is checked within 5 s' {
        if ($seconds -gt 5) { "it took $([math]::Round($seconds, 1)) s" }
    }
    Test-Claim 'build number' {
        $expected = "$($current.CurrentBuild).$($current.UBR)"
        $said = Get-Fact $report '1-os-hardware' 'os.build'
        if ($said -ne $expected) { "it says $said, Windows says $expected" }
    }
    Test-Claim 'memory' {
        $said = Get-Fact $report '1-os-hardware' 'memory.totalBytes'
        $usable = [int64]$system.TotalVisibleMemorySize * 1024
        if ($said -lt $usable -or $said -gt $usable * 1.35) { "it says $said bytes, Windows can use $usable" }
    }
    Test-Claim 'TPM' {
        try { $tpm = Get-CimInstance -Namespace 'root/cimv2/security/microsofttpm' -ClassName Win32_Tpm } catch {
            return 'skip: only an administrator may ask Windows'
        }
        $said = Get-Fact $report '1-os-hardware' 'tpm.version'
        $expected = if ($tpm) { ($tpm.SpecVersion -split ',')[0].Trim() } else { 'none' }
        if ($said -ne $expected) { "it says $said, Windows says $expected" }
    }
    Test-Claim 'Secure Boot' {
        try { $on = Confirm-SecureBootUEFI } catch [UnauthorizedAccessException] {
            return 'skip: only an administrator may ask Windows'
        } catch { return 'skip: no UEFI' }
        $said = Get-Fact $report '1-os-hardware' 'secureBoot.state'
        if (($said -eq 'on') -ne $on) { "it says $said, Windows says $on" }
    }
    Test-Claim '.NET Framework (Release)' {
        $key = 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full'
        $expected = if (Test-Path $key) { (Get-ItemProperty $key).Release } else { $null }
        $said = Get-Fact $report '4.2-dotnet' 'dotnet.release'
        if ($said -ne $expected) { "it says $said, the registry says $expected" }
    }
    Test-Claim 'power plan' {
        $line = "$(powercfg /getactivescheme)"
        if ($line -notmatch '([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})') { return 'skip: powercfg says nothing' }
        $expected = $Matches[1]
        $said = Get-Member-Of $record.power 'plan'
        if ("$said".Trim('{}') -ne $expected) { "it says $said, powercfg says $expected" }
    }
    Test-Claim 'session from afar' {
        Add-Type -AssemblyName System.Windows.Forms
        $remote = [Windows.Forms.SystemInformation]::TerminalServerSession
        $said = Get-Member-Of $record.session 'remote'
        if ($said -ne $remote) { "it says $said, Windows says $remote" }
    }
    Test-Claim 'services' {
        foreach ($service in (Get-Member-Of $record.services 'services')) {
            $real = Get-Service -Name $service.name -ErrorAction SilentlyContinue
            if ($real -and ($real.Status -eq 'Running') -ne $service.running) {
                "$($service.name): running is $($service.running), Windows says $($real.Status)"
            }
        }
    }
    Test-Claim 'firewall profiles (INetFwPolicy2)' {
        $told = Get-Member-Of $record 'localFirewall'
        if (-not (Get-Member-Of $told 'profiles')) { return 'nothing was recorded' }
        foreach ($setting in Get-NetFirewallProfile -PolicyStore ActiveStore) {
            $said = $told.profiles | Where-Object { $_.kind -eq $setting.Name.ToLower() }
            if (-not $said) { "$($setting.Name) is missing"; continue }
            if ($said.enabled -ne ($setting.Enabled -eq 'True')) { "$($setting.Name): enabled is $($said.enabled)" }
            if ($said.blocksOutbound -ne ($setting.DefaultOutboundAction -eq 'Block')) {
                "$($setting.Name): blocksOutbound is $($said.blocksOutbound)"
            }
        }
        foreach ($connection in Get-NetConnectionProfile) {
            $kind = switch ("$($connection.NetworkCategory)") { 'DomainAuthenticated' { 'domain' } default { $_.ToLower() } }
            if (-not ($told.profiles | Where-Object { $_.kind -eq $kind -and $_.active })) { "$kind is not active" }
        }
    }
    Test-Claim 'virus scanners and firewalls (SecurityCenter2)' {
        if ($system.ProductType -ne 1) { return 'skip: Windows Server keeps no such list' }
        $told = @((Get-Member-Of (Get-Member-Of $record 'securityProducts') 'list') |
                ForEach-Object { Get-Member-Of $_ 'name' })
        foreach ($class in 'AntiVirusProduct', 'FirewallProduct') {
            foreach ($product in Get-CimInstance -Namespace 'root/SecurityCenter2' -ClassName $class) {
                if ($told -notcontains $product.displayName) { "$($product.displayName) is missing" }
            }
        }
    }
    Test-Claim 'holders of UDP ports' {
        $told = Get-Member-Of (Get-Member-Of $record 'portHolders') 'list'
        if (-not $told) { return 'nothing was recorded' }
        $ports = $told | Where-Object { $_.protocol -eq 'udp' } | ForEach-Object { [int]$_.port }
        $lasting = Get-NetUDPEndpoint | Where-Object { $_.LocalPort -lt 49152 } | Select-Object -Expand LocalPort -Unique
        $missing = @($lasting | Where-Object { $ports -notcontains $_ })
        # Some come and go between the two questions.
        if ($missing.Count -gt 2) { "missing: $($missing -join ', ')" }
    }
    Test-Claim 'video encoders (Media Foundation)' {
        $told = Get-Member-Of $record 'videoEncoders'
        $hasFramework = Test-Path (Join-Path $env:SystemRoot 'System32\mfplat.dll')
        if ((Get-Member-Of $told 'frameworkMissing') -eq $hasFramework) { return 'it is wrong about mfplat.dll' }
        if (-not $hasFramework) { return }
        if (-not ($told.list | Where-Object { $_.format -match '264' })) {
            'no H.264 encoder was found, but every Windows with Media Foundation has one'
        }
    }
    Test-Claim 'cameras' {
        $real = @(Get-PnpDevice -Class Camera, Image -Status OK -ErrorAction SilentlyContinue |
                Where-Object { $_.Class -eq 'Camera' })
        $told = @((Get-Member-Of (Get-Member-Of $record 'cameras') 'list') | Where-Object { $_ })
        if ($real.Count -eq 0) { return 'skip: this PC has no camera' }
        if ($told.Count -eq 0) { "none was found; Windows lists $($real[0].FriendlyName)" }
    }
    Test-Claim 'sound devices' {
        $real = @(Get-PnpDevice -Class AudioEndpoint -Status OK -ErrorAction SilentlyContinue)
        if ($real.Count -eq 0) { return 'skip: this PC has no sound device' }
        $told = @($record.soundDevices.devices | ForEach-Object { Get-Member-Of $_ 'name' })
        foreach ($endpoint in $real) {
            if ($told -notcontains $endpoint.FriendlyName) { "$($endpoint.FriendlyName) is missing" }
        }
    }
    Test-Claim 'telephone lines (TAPI)' {
        $key = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Telephony\Providers'
        if (-not (Test-Path $key)) { return 'skip: no TAPI provider is installed' }
        $verdict = ($report.findings | Where-Object { $_.id -eq '5-driver' }).verdict
        if ($verdict -eq 'grey') { 'TAPI could not be asked' }
    }
    Test-Claim 'Wi-Fi signal and channel' {
        $shown = netsh wlan show interfaces
        if ($LASTEXITCODE -ne 0 -or "$shown" -notmatch '(\d+)\s?%') { return 'skip: no Wi-Fi connection' }
        $signal = [int]$Matches[1]
        $adapter = (Get-Member-Of (Get-Member-Of $record 'networkLinks') 'adapters') |
            Where-Object { $_.kind -eq 'wifi' -and (Get-Member-Of $_ 'up') } | Select-Object -First 1
        if (-not $adapter) { return 'no Wi-Fi adapter was recorded' }
        $said = Get-Member-Of $adapter 'wifiSignalPercent'
        if ($null -eq $said -or [math]::Abs($said - $signal) -gt 15) { "signal is $said %, netsh says $signal %" }
        if (-not (Get-Member-Of $adapter 'wifiChannel')) { 'the channel is not known' }
    }
    Test-Claim 'metered connection' {
        if ($PSVersionTable.PSVersion.Major -gt 5) { return 'skip: only Windows PowerShell 5.1 can ask Windows' }
        $information = [Windows.Networking.Connectivity.NetworkInformation, Windows.Networking, ContentType = WindowsRuntime]
        $connection = $information::GetInternetConnectionProfile()
        if (-not $connection) { return 'skip: no connection' }
        $expected = "$($connection.GetConnectionCost().NetworkCostType)" -in 'Fixed', 'Variable'
        $said = Get-Member-Of (Get-Member-Of $record 'networkLinks') 'metered'
        if ($null -ne $said -and $said -ne $expected) { "it says $said, Windows says $expected" }
    }
    Test-Claim 'settings pages exist' {
        if (-not (Test-Path 'Registry::HKEY_CLASSES_ROOT\ms-settings')) { 'ms-settings: has no handler' }
    }
    Test-Claim 'a root certificate that Windows fetches when needed' {
        if (-not $Online) { return 'skip: name a public web server with -Online HOST' }
        $profileFile = Join-Path $folder 'profile.json'
        @{ schema = 1; id = 'online'; name = 'Online'; version = '1'; hosts = @{ agent = @($Online) } } |
            ConvertTo-Json -Depth 4 | Set-Content -Encoding ASCII $profileFile
        $onlineFile = Join-Path $folder 'online.json'
        & $Program run --unattended --lang en --only '4.4-agent-server' --profile $profileFile `
            --json-file $onlineFile | Out-Null
        $onlineReport = Get-Content -Raw -Encoding UTF8 $onlineFile | ConvertFrom-Json
        $state = Get-Fact $onlineReport '4.4-agent-server' 'tcp.state'
        if ($state -ne 'open') { "tcp.state is $state" }
    }
} finally {
    Remove-Item -Recurse -Force $folder
}
Write-Output ''
Write-Output "$script:passed passed, $script:failed failed, $script:skipped skipped"
exit [int]($script:failed -gt 0)
