package dev.yidi.messaging.jakarta;

import dev.yidi.messaging.Message;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Messages as Jakarta Messaging carries them: bytes, with headers as properties and the key as the message group. */
final class Properties {
    private static final String GROUP = "JMSXGroupID";
    static final String CONTENT_TYPE = "content_type";

    /** As which Artemis tells its own client the content type of a message that came over AMQP 1.0. */
    private static final String CONTENT_TYPE_OF_AMQP = "JMS_AMQP_ContentType";

    private Properties() {}

    static BytesMessage write(Session session, Message message) throws JMSException {
        BytesMessage written = session.createBytesMessage();
        for (Map.Entry<String, String> header : message.headers().entrySet()) {
            written.setStringProperty(
                    header.getKey().equals(Message.CONTENT_TYPE) ? CONTENT_TYPE : PropertyNames.of(header.getKey()),
                    header.getValue());
        }
        if (message.key().isPresent()) {
            written.setStringProperty(GROUP, message.key().get());
        }
        written.writeBytes(message.body());
        return written;
    }

    /** The message as it came, whatever other senders made of it: what is no text becomes one, what cannot be read is left out. */
    static Message read(jakarta.jms.Message received) throws JMSException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Enumeration<?> names = received.getPropertyNames(); names.hasMoreElements(); ) {
            String name = (String) names.nextElement();
            if (!name.startsWith("JMSX") && !name.equals(CONTENT_TYPE_OF_AMQP)) {
                PropertyTexts.of(received, name).ifPresent(value -> headers.put(header(name), value));
            }
        }
        PropertyTexts.of(received, CONTENT_TYPE_OF_AMQP)
                .ifPresent(type -> headers.putIfAbsent(Message.CONTENT_TYPE, type));
        Optional<String> group = PropertyTexts.of(received, GROUP);
        byte[] body = body(received);
        return group.isPresent() ? Message.of(group.get(), headers, body) : Message.unordered(headers, body);
    }

    private static String header(String property) {
        return property.equals(CONTENT_TYPE) ? Message.CONTENT_TYPE : PropertyNames.header(property);
    }

    private static byte[] body(jakarta.jms.Message received) throws JMSException {
        if (received instanceof BytesMessage octets) {
            byte[] body = new byte[Math.toIntExact(octets.getBodyLength())];
            octets.readBytes(body);
            return body;
        }
        return received instanceof TextMessage text
                ? PropertyTexts.of(text).getBytes(StandardCharsets.UTF_8)
                : new byte[0];
    }
}
