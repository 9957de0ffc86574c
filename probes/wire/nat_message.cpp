// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/nat_message.h"

#include <QtCore/QtEndian>

namespace selfcheck {

namespace {

constexpr quint32 changeAddress = 0x4;
constexpr quint32 changePort = 0x2;

} // namespace

StunMessage natRequestMessage(const NatRequest &request)
{
    StunMessage message = StunMessage::request(StunMethod::Binding);
    const quint32 change = (request.fromOtherAddress ? changeAddress : 0) | (request.fromOtherPort ? changePort : 0);
    if (change != 0)
        message.addNumber(StunAttribute::ChangeRequest, change);
    // Two bytes and two of padding. Servers take the length with or without the padding; with it, old ones do, too.
    if (request.answerTo)
        message.addNumber(StunAttribute::ResponsePort, quint32(*request.answerTo) << 16);
    return message.addFingerprint();
}

std::optional<NatRequest> readNatRequest(const StunMessage &message)
{
    if (message.messageClass() != StunClass::Request || message.method() != StunMethod::Binding)
        return std::nullopt;
    NatRequest request;
    if (message.has(StunAttribute::ChangeRequest)) {
        const auto change = message.number(StunAttribute::ChangeRequest);
        if (!change)
            return std::nullopt;
        request.fromOtherAddress = (*change & changeAddress) != 0;
        request.fromOtherPort = (*change & changePort) != 0;
    }
    if (message.has(StunAttribute::ResponsePort)) {
        const QByteArray port = message.value(StunAttribute::ResponsePort);
        if (port.size() != 2 && port.size() != 4)
            return std::nullopt;
        request.answerTo = qFromBigEndian<quint16>(port.constData());
    }
    return request;
}

NatAnswer readNatAnswer(const StunMessage &message)
{
    NatAnswer answer;
    if (message.messageClass() == StunClass::Error)
        answer.errorCode = message.error() ? message.error()->code : -1;
    if (message.messageClass() != StunClass::Success)
        return answer;
    const auto mixed = message.xorAddress(StunAttribute::XorMappedAddress);
    const auto clear = message.address(StunAttribute::MappedAddress);
    answer.mapped = mixed ? mixed : clear;
    answer.isRewritten = mixed && clear && *mixed != *clear;
    const auto other = message.address(StunAttribute::OtherAddress);
    answer.otherServer = other ? other : message.address(StunAttribute::ChangedAddress);
    return answer;
}

} // namespace selfcheck
