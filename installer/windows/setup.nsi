; SPDX-FileCopyrightText: The Self Check authors
; SPDX-License-Identifier: Apache-2.0
;
; The installer: for the user who starts it, without administrator rights, or with /AllUsers for everybody.
; packages.sh runs it with
;   VERSION, SIZE (kB), OUT, ICON, PICTURE, FILES (a file with the macros InstallFiles and RemoveFiles), SIGN (optional)
; Switches: /S silent, /AllUsers, /CurrentUser, /Desktop, /D=folder (last, without quotes). Exit codes: 0 done,
; 1 cancelled, 32 the program is running, 740 administrator rights are needed.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
CRCCheck force

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include "${FILES}"

Name "Self Check"
OutFile "${OUT}"
BrandingText "Self Check ${VERSION}"
InstallDir ""
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Self Check"
VIAddVersionKey /LANG=0 "CompanyName" "Self Check"
VIAddVersionKey /LANG=0 "FileDescription" "Self Check Setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "The Self Check authors, Apache-2.0"
!ifdef SIGN
  !uninstfinalize '"${SIGN}" "%1"'
!endif

!define ENTRIES "Software\Microsoft\Windows\CurrentVersion\Uninstall"
!define ENTRY "${ENTRIES}\SelfCheck"
!define RUNNING 32
!define NEEDS_ADMINISTRATOR 740

Var ForAll    ; "1": for everybody who uses this PC
Var Before    ; folder of the version that is replaced
Var OnDesktop ; "1": an entry on the desktop

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION startAsUser
; MUI's second box of that page.
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(PutOnDesktop)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION makeDesktopEntry
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first one is for all other languages.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!include setup_words.nsh

!macro leave code
  SetErrorLevel ${code}
  Quit
!macroend

!macro useScope
  SetRegView 64
  ${If} $ForAll == "1"
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

; Windows asks for the rights and starts this program once more.
!macro needAdministrator program parameters
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "Admin"
    ${If} ${Silent}
      !insertmacro leave ${NEEDS_ADMINISTRATOR}
    ${EndIf}
    ExecShell "runas" "${program}" "${parameters}"
    Quit
  ${EndIf}
!macroend

; A program that runs can be read but not written to.
!macro defineWaiting prefix
Function ${prefix}waitUntilClosed
  again:
  StrCpy $1 ""
  ${ForEach} $2 1 2 + 1
    StrCpy $0 "$INSTDIR\SelfCheck.exe"
    ${If} $2 = 2
      StrCpy $0 "$INSTDIR\selfcheck-cli.exe"
    ${EndIf}
    ${If} ${FileExists} "$0"
      ClearErrors
      FileOpen $3 "$0" a
      ${If} ${Errors}
        StrCpy $1 "$0"
      ${Else}
        FileClose $3
      ${EndIf}
    ${EndIf}
  ${Next}
  ${If} $1 == ""
    Return
  ${EndIf}
  ${If} ${Silent}
    !insertmacro leave ${RUNNING}
  ${EndIf}
  MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(CloseFirst)$\n$\n$1" IDRETRY again
  !insertmacro leave 1
FunctionEnd
!macroend
!insertmacro defineWaiting ""
!insertmacro defineWaiting "un."

Function startAsUser
  ; Through Explorer, so that the program has no administrator rights after an installation for everybody.
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\SelfCheck.exe"'
FunctionEnd

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(NeedsWindows10)" /SD IDOK
    !insertmacro leave 2
  ${EndIf}
  SetRegView 64
  ${GetParameters} $R0

  ; A version that is there is replaced where it is.
  ReadRegStr $1 HKCU "${ENTRY}" "InstallLocation"
  ReadRegStr $2 HKLM "${ENTRY}" "InstallLocation"
  ${If} $1 == ""
  ${AndIf} $2 != ""
    StrCpy $ForAll "1"
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/AllUsers" $0
  ${IfNot} ${Errors}
    StrCpy $ForAll "1"
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/CurrentUser" $0
  ${IfNot} ${Errors}
    StrCpy $ForAll ""
  ${EndIf}
  !insertmacro useScope
  ReadRegStr $Before SHCTX "${ENTRY}" "InstallLocation"
  ${If} $ForAll == "1"
    !insertmacro needAdministrator "$EXEPATH" "/AllUsers $R0"
  ${EndIf}

  ; Not empty: named with /D.
  ${If} $INSTDIR == ""
    ${If} $Before != ""
      StrCpy $INSTDIR "$Before"
    ${ElseIf} $ForAll == "1"
      StrCpy $INSTDIR "$PROGRAMFILES64\Self Check"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Self Check"
    ${EndIf}
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/Desktop" $0
  ${IfNot} ${Errors}
  ${OrIf} ${FileExists} "$DESKTOP\Self Check.lnk"
    StrCpy $OnDesktop "1"
  ${EndIf}
FunctionEnd

Function makeDesktopEntry
  CreateShortcut "$DESKTOP\Self Check.lnk" "$INSTDIR\SelfCheck.exe" "" "" "" "" "" "$(About)"
FunctionEnd

Section
  Call waitUntilClosed
  ${If} ${FileExists} "$Before\uninstall.exe"
    ; With _? it stays where it is, and this waits for it.
    ExecWait '"$Before\uninstall.exe" /S /Upgrade _?=$Before' $0
    ${If} $0 != 0
      !insertmacro leave $0
    ${EndIf}
    Delete "$Before\uninstall.exe"
    RMDir "$Before"
  ${EndIf}
  ClearErrors
  !insertmacro InstallFiles
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(NotWritten)$\n$\n$INSTDIR" /SD IDOK
    !insertmacro leave 2
  ${EndIf}
  ; What an administrator laid beside the installer for the agents.
  ${If} ${FileExists} "$EXEDIR\selfcheck-profile.json"
    CopyFiles /SILENT "$EXEDIR\selfcheck-profile.json" "$INSTDIR"
  ${EndIf}
  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\Self Check.lnk" "$INSTDIR\SelfCheck.exe" "" "" "" "" "" "$(About)"
  ${If} $OnDesktop == "1"
    Call makeDesktopEntry
  ${EndIf}

  WriteRegStr SHCTX "${ENTRY}" "DisplayName" "Self Check"
  WriteRegStr SHCTX "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${ENTRY}" "Publisher" "Self Check"
  WriteRegStr SHCTX "${ENTRY}" "DisplayIcon" "$INSTDIR\SelfCheck.exe"
  WriteRegStr SHCTX "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${ENTRY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${ENTRY}" "NoModify" 1
  WriteRegDWORD SHCTX "${ENTRY}" "NoRepair" 1
SectionEnd

Function un.onInit
  SetRegView 64
  ReadRegStr $0 HKCU "${ENTRY}" "InstallLocation"
  ReadRegStr $1 HKLM "${ENTRY}" "InstallLocation"
  ${If} $0 != $INSTDIR
  ${AndIf} $1 == $INSTDIR
    StrCpy $ForAll "1"
  ${EndIf}
  !insertmacro useScope
  ${If} $ForAll == "1"
    !insertmacro needAdministrator "$INSTDIR\uninstall.exe" ""
  ${EndIf}
FunctionEnd

Section un.
  Call un.waitUntilClosed
  !insertmacro RemoveFiles
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/Upgrade" $0
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  Delete "$INSTDIR\selfcheck-profile.json"
  Delete "$SMPROGRAMS\Self Check.lnk"
  Delete "$DESKTOP\Self Check.lnk"
  DeleteRegKey SHCTX "${ENTRY}"
  ; A user who never installed anything else had no such key.
  DeleteRegKey /ifempty HKCU "${ENTRIES}"
  ; The program that started this copy of itself may need a moment to end.
  SetOutPath "$TEMP"
  ${ForEach} $2 1 20 + 1
    ClearErrors
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ${IfNot} ${Errors}
      ${Break}
    ${EndIf}
    Sleep 200
  ${Next}
  SetShellVarContext current
  ; Goes only when nobody else uses it.
  RMDir "$LOCALAPPDATA\Programs"
  Delete "$LOCALAPPDATA\selfcheck\window.ini"
  RMDir "$LOCALAPPDATA\selfcheck"
SectionEnd
