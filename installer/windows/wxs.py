#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the description of the MSI package for wixl: wxs.py FOLDER VERSION ICON machine|user >selfcheck.wxs

wixl takes the folder and the icon relative to where it is started.

Two packages, because one that asks which of both is wanted needs a dialog, and wixl has none. All identifiers
follow from names, so that each version of the package replaces the one before and the same sources give the same
package. They must never change.
"""
import pathlib
import sys
import uuid
import xml.etree.ElementTree as xml

NAMES = uuid.UUID("7a1e3f0c-52cb-5c0e-9e57-2f4a0d6b8c11")


class Package:
    def __init__(self, folder, version, icon, scope):
        self.folder, self.version, self.icon, self.scope = folder, version, icon, scope
        self.components = []
        self.root = "HKCU" if scope == "user" else "HKLM"

    def guid(self, *names):
        return "{%s}" % str(uuid.uuid5(NAMES, "/".join([self.scope, *names]))).upper()

    def identifier(self, kind, name):
        return kind + uuid.uuid5(NAMES, name).hex[:24]

    def component(self, parent, name):
        identifier = self.identifier("c", name)
        self.components.append(identifier)
        return xml.SubElement(parent, "Component", Id=identifier, Guid=self.guid("component", name), Win64="yes")

    # Windows Installer wants a value of the registry as the sign that something lies in a user's own folders.
    def marked(self, component, name):
        xml.SubElement(component, "RegistryValue", Root=self.root, Key="Software\\Self Check\\Installed",
                       Name=name, Type="integer", Value="1", KeyPath="yes")

    def file(self, parent, path):
        name = path.relative_to(self.folder).as_posix()
        component = self.component(parent, name)
        xml.SubElement(component, "File", Id=self.identifier("f", name), Name=path.name, Source=str(path),
                       KeyPath="no" if self.scope == "user" else "yes")
        if self.scope == "user":
            self.marked(component, name)

    def removed(self, parent, name):
        component = self.component(parent, f"remove {name}")
        self.marked(component, f"folder {name}")
        xml.SubElement(component, "RemoveFolder", Id=self.identifier("r", name), On="uninstall")
        return component

    def files(self, parent, folder):
        for path in sorted(folder.iterdir()):
            if path.is_dir():
                name = path.relative_to(self.folder).as_posix()
                inner = xml.SubElement(parent, "Directory", Id=self.identifier("d", name), Name=path.name)
                self.files(inner, path)
                if self.scope == "user":
                    self.removed(inner, name)
            else:
                self.file(parent, path)

    def folders(self, product):
        target = xml.SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
        if self.scope == "user":
            local = xml.SubElement(target, "Directory", Id="LocalAppDataFolder")
            programs = xml.SubElement(local, "Directory", Id="ProgramsOfUser", Name="Programs")
            self.removed(programs, "Programs")
        else:
            local = xml.SubElement(target, "Directory", Id="LocalAppDataFolder")
            programs = xml.SubElement(target, "Directory", Id="ProgramFiles64Folder")
        install = xml.SubElement(programs, "Directory", Id="INSTALLDIR", Name="Self Check")
        self.files(install, self.folder)
        if self.scope == "user":
            self.removed(install, "Self Check")
        menu = xml.SubElement(target, "Directory", Id="ProgramMenuFolder")
        entry = self.component(menu, "start menu")
        xml.SubElement(entry, "Shortcut", Id="StartMenu", Name="Self Check", Directory="ProgramMenuFolder",
                       Target="[INSTALLDIR]SelfCheck.exe", WorkingDirectory="INSTALLDIR", Icon="selfcheck.ico",
                       Description="Is this PC ready for the contact centre?")
        self.marked(entry, "start menu")
        # What the window remembers; its file is named in the table RemoveFile, which wixl cannot write.
        settings = xml.SubElement(local, "Directory", Id="SettingsFolder", Name="selfcheck")
        self.removed(settings, "settings")

    def tree(self):
        wix = xml.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
        product = xml.SubElement(wix, "Product", Id=self.guid("product", self.version), Name="Self Check",
                                 Language="1033", Version=self.version, Manufacturer="Self Check",
                                 UpgradeCode=self.guid("upgrade"))
        xml.SubElement(product, "Package", InstallerVersion="500", Compressed="yes",
                       Description="Self Check " + self.version, Manufacturer="Self Check",
                       InstallScope="perUser" if self.scope == "user" else "perMachine")
        xml.SubElement(product, "MajorUpgrade",
                       DowngradeErrorMessage="A newer version of Self Check is already installed.")
        condition = xml.SubElement(product, "Condition", Message="Self Check needs Windows 10 or Windows 11 (64 bit).")
        # Windows 10 and 11 both say 603 here.
        condition.text = "Installed OR VersionNT64 >= 603"
        xml.SubElement(product, "Media", Id="1", Cabinet="selfcheck.cab", EmbedCab="yes")
        xml.SubElement(product, "Icon", Id="selfcheck.ico", SourceFile=str(self.icon))
        for name, value in (("ARPPRODUCTICON", "selfcheck.ico"), ("ARPNOMODIFY", "1"), ("ARPNOREPAIR", "1")):
            xml.SubElement(product, "Property", Id=name, Value=value)
        xml.SubElement(product, "CustomAction", Id="TellLocation", Property="ARPINSTALLLOCATION", Value="[INSTALLDIR]")
        sequence = xml.SubElement(product, "InstallExecuteSequence")
        xml.SubElement(sequence, "Custom", Action="TellLocation", Before="RegisterProduct")
        self.folders(product)
        feature = xml.SubElement(product, "Feature", Id="Program", Title="Self Check", Level="1")
        for identifier in self.components:
            xml.SubElement(feature, "ComponentRef", Id=identifier)
        return wix


def main():
    folder, version, icon, scope = sys.argv[1:]
    package = Package(pathlib.Path(folder), version, pathlib.Path(icon), scope)
    tree = package.tree()
    xml.indent(tree)
    sys.stdout.buffer.write(xml.tostring(tree, encoding="utf-8", xml_declaration=True))
    # The component that msibuild hangs the removal of the window's settings on.
    print(package.identifier("c", "remove settings"), file=sys.stderr)


if __name__ == "__main__":
    main()
