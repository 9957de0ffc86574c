// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/profile_commands.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/cli/words.h"
#include "app/shared/file_writing.h"
#include "core/json_reader.h"
#include "core/profile.h"
#include "core/profile_signature.h"
#include "core/texts.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 keySizeLimitBytes = 64 * 1024;
constexpr QFileDevice::Permissions onlyForMe = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

void write(const Terminal &terminal, Console &console) { terminal.out.write(console.take().toUtf8()); }

// Nothing that signs in anywhere is shown.
bool isSecret(const QString &path) { return path.startsWith(u"turn."_s); }

QString shown(const QString &path, const QJsonValue &value)
{
    if (isSecret(path))
        return Words::tr("is set, not shown");
    if (path == u"trust.roots"_s)
        return Words::tr("%n certificates", nullptr, static_cast<int>(value.toArray().size()));
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList list;
    const QJsonArray values = value.toArray();
    for (const QJsonValue &each : values)
        list += each.toVariant().toString();
    return list.join(u", "_s);
}

void collect(std::vector<LabelledLine> &lines, const QJsonObject &object, const QString &before)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString path = before + member.key();
        if (path == u"signature"_s)
            continue;
        if (member.value().isObject())
            collect(lines, member.value().toObject(), path + u'.');
        else
            lines.push_back({path, shown(path, member.value())});
    }
}

void paintSignature(Console &console, const Texts &texts, SignatureState state, const QString &fingerprint)
{
    console.columns({{texts.say(u"report.signature"_s), texts.value(u"profile.signature"_s, QString(wordOf(state)))},
                     {Words::tr("Key"), fingerprint}});
}

Result<QByteArray> readKey(const QString &file)
{
    const Result<QByteArray> pem = readFile(file, keySizeLimitBytes);
    return pem ? publicKeyFrom(*pem, file) : pem;
}

} // namespace

int showProfile(const CommandLine &line, const Terminal &terminal, const QString &language)
{
    const Result<Profile> profile = loadProfile(line.words.value(0));
    if (!profile)
        return complain(terminal, profile.failure());
    const Texts texts(language);
    std::vector<LabelledLine> lines;
    collect(lines, profile->content(), {});
    Console console(terminal.out.canvas());
    console.paragraph(profile->name(), 0, Ink::Strong);
    paintSignature(console, texts, profile->signature(), profile->keyFingerprint());
    console.blank();
    console.columns(lines);
    write(terminal, console);
    return exit_code::success;
}

// No broken signature, which would be a failure of the file, but none at all.
int complainOfUnsigned(const Terminal &terminal, const QString &file)
{
    complainOfUsage(terminal, Words::tr("“%1” is not signed.").arg(file), {});
    return exit_code::badFile;
}

int verifyProfileFile(const CommandLine &line, const Terminal &terminal, const QString &language)
{
    const QString file = line.words.value(0);
    QByteArrayList trusted;
    if (!line.key.isEmpty()) {
        const Result<QByteArray> key = readKey(line.key);
        if (!key)
            return complain(terminal, key.failure());
        trusted = {*key};
    }
    const Result<Profile> profile = line.key.isEmpty() ? loadProfile(file) : loadProfile(file, trusted);
    if (!profile)
        return complain(terminal, profile.failure());
    if (profile->signature() == SignatureState::None)
        return complainOfUnsigned(terminal, file);
    if (profile->signature() == SignatureState::Foreign && !line.key.isEmpty())
        return complain(terminal,
                        Failure::badSignature(file, u"signed with another key: "_s + profile->keyFingerprint()));
    Console console(terminal.out.canvas());
    console.paragraph(Words::tr("The signature of “%1” fits.").arg(file));
    if (line.key.isEmpty())
        paintSignature(console, Texts(language), profile->signature(), profile->keyFingerprint());
    write(terminal, console);
    return profile->signature() == SignatureState::Trusted ? exit_code::success : exit_code::amber;
}

int signProfileFile(const CommandLine &line, const Terminal &terminal, const QString &)
{
    const QString file = line.words.value(0);
    const Result<QByteArray> bytes = readFile(file, profileSizeLimitBytes);
    if (!bytes)
        return complain(terminal, bytes.failure());
    const Result<QJsonValue> json = parseJson(*bytes, file);
    if (!json)
        return complain(terminal, json.failure());
    QJsonObject content = json->toObject();
    content.remove(u"signature"_s);
    // Only what a program will accept is worth a signature.
    const Result<Profile> checked = parseProfile(QJsonDocument(content).toJson(), file);
    if (!checked)
        return complain(terminal, checked.failure());
    const Result<QByteArray> key = readFile(line.key, keySizeLimitBytes);
    if (!key)
        return complain(terminal, key.failure());
    const Result<QJsonObject> signedProfile = signProfile(content, *key, line.key);
    if (!signedProfile)
        return complain(terminal, signedProfile.failure());
    const QString target = line.output.isEmpty() ? file : line.output;
    if (const Status written = writeFile(target, QJsonDocument(*signedProfile).toJson()); !written)
        return complain(terminal, written.failure());
    Console console(terminal.out.canvas());
    console.paragraph(Words::tr("Signed: %1").arg(target));
    if (const Result<QByteArray> used = publicKeyFrom(*key, line.key))
        console.columns({{Words::tr("Key"), fingerprintOf(*used)}});
    write(terminal, console);
    return exit_code::success;
}

int makeProfileKeys(const CommandLine &line, const Terminal &terminal, const QString &)
{
    const QString file = line.words.value(0);
    const QString publicFile = file + u".pub"_s;
    for (const QString &name : {file, publicFile}) {
        // A lost private key can't be had again.
        if (QFileInfo::exists(name))
            return complain(terminal, Failure::fileUnwritable(name, u"there is a file of this name already"_s));
    }
    const Result<SigningKey> key = makeSigningKey();
    if (!key)
        return complain(terminal, key.failure());
    for (const auto &[name, pem] : {std::pair(file, key->privatePem), std::pair(publicFile, key->publicPem)}) {
        const Status written = writeFile(name, pem, name == file ? onlyForMe : QFileDevice::Permissions());
        if (!written)
            return complain(terminal, written.failure());
    }
    Console console(terminal.out.canvas());
    console.columns({{Words::tr("Private key"), file}, {Words::tr("Public key"), publicFile}});
    if (const Result<QByteArray> made = publicKeyFrom(key->publicPem, publicFile))
        console.columns({{Words::tr("Key"), fingerprintOf(*made)}});
    console.paragraph(Words::tr("Keep the private key to yourself. Who has it can sign profiles in your name."));
    write(terminal, console);
    return exit_code::success;
}

} // namespace selfcheck
