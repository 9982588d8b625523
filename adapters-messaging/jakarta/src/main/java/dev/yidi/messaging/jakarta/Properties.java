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

    static Message read(jakarta.jms.Message received) throws JMSException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Enumeration<?> names = received.getPropertyNames(); names.hasMoreElements(); ) {
            String name = (String) names.nextElement();
            String value = received.getStringProperty(name);
            if (!name.startsWith("JMSX") && value != null) {
                headers.put(name.equals(CONTENT_TYPE) ? Message.CONTENT_TYPE : PropertyNames.header(name), value);
            }
        }
        String group = received.getStringProperty(GROUP);
        return group == null ? Message.unordered(headers, body(received)) : Message.of(group, headers, body(received));
    }

    private static byte[] body(jakarta.jms.Message received) throws JMSException {
        if (received instanceof BytesMessage octets) {
            byte[] body = new byte[Math.toIntExact(octets.getBodyLength())];
            octets.readBytes(body);
            return body;
        }
        if (received instanceof TextMessage text) {
            return Optional.ofNullable(text.getText()).orElse("").getBytes(StandardCharsets.UTF_8);
        }
        return new byte[0];
    }
}
