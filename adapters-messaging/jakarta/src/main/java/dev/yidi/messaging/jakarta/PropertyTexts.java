package dev.yidi.messaging.jakarta;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageFormatException;
import jakarta.jms.TextMessage;
import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;

/**
 * What other senders wrote, as text 属性文本: times as RFC 3339, bytes in base64, all else as it is written, which is how CloudEvents makes a
 * text of a value. What the client cannot read is not there: a message that lacks it is refused by who reads it, and not handed out by a broker
 * for ever.
 */
final class PropertyTexts {
    /** What AMQP 1.0 calls bytes in Qpid's client, which is none of this module's. */
    private static final String BINARY = "org.apache.qpid.proton.amqp.Binary";

    private PropertyTexts() {}

    static Optional<String> of(Message received, String property) throws JMSException {
        try {
            return Optional.ofNullable(received.getObjectProperty(property)).flatMap(PropertyTexts::of);
        } catch (MessageFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> of(Object value) {
        if (value instanceof Date time) {
            return Optional.of(time.toInstant().toString());
        }
        if (value instanceof byte[] octets) {
            return Optional.of(Base64.getEncoder().encodeToString(octets));
        }
        return value.getClass().getName().equals(BINARY) ? binary(value) : Optional.of(value.toString());
    }

    private static Optional<String> binary(Object value) {
        try {
            Object octets = value.getClass().getMethod("asByteBuffer").invoke(value);
            return octets instanceof ByteBuffer buffer ? Optional.of(base64(buffer)) : Optional.empty();
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException unreadable) {
            return Optional.empty();
        }
    }

    private static String base64(ByteBuffer octets) {
        byte[] all = new byte[octets.remaining()];
        octets.get(all);
        return Base64.getEncoder().encodeToString(all);
    }

    /** The text of {@code received}; empty when it has none, or its bytes are none in its charset. */
    static String of(TextMessage received) throws JMSException {
        try {
            return Optional.ofNullable(received.getText()).orElse("");
        } catch (JMSException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return "";
            }
            throw e;
        }
    }
}
