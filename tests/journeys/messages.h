#pragma once

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace holdpoint::tests {

/// One text of the desktop in a file of translations.
struct Message {
    QString context, source;
    QStringList translations;   ///< more than one where the text has plural forms
    bool finished = false;
    bool plural = false;
};

inline Message readMessage(QXmlStreamReader& in, const QString& context)
{
    Message message{context, {}, {}, false, in.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")};
    while (in.readNextStartElement()) {
        if (in.name() == QLatin1String("source")) message.source = in.readElementText();
        else if (in.name() == QLatin1String("translation")) {
            message.finished = !in.attributes().hasAttribute(QLatin1String("type"));
            if (!message.plural) message.translations << in.readElementText();
            else
                while (in.readNextStartElement()) message.translations << in.readElementText();
        } else in.skipCurrentElement();
    }
    return message;
}

inline std::vector<Message> messagesOf(const QString& path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return messages;
    QXmlStreamReader in(&file);
    QString context;
    while (!in.atEnd()) {
        if (in.readNext() != QXmlStreamReader::StartElement) continue;
        if (in.name() == QLatin1String("name")) context = in.readElementText();
        else if (in.name() == QLatin1String("message")) messages.push_back(readMessage(in, context));
    }
    return in.hasError() ? std::vector<Message>() : messages;
}

} // namespace holdpoint::tests
