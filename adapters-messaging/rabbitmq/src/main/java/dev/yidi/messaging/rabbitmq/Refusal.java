package dev.yidi.messaging.rabbitmq;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.AuthenticationFailureException;
import com.rabbitmq.client.Method;
import com.rabbitmq.client.ShutdownSignalException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the broker said when it closed a channel or the connection 拒绝.
 *
 * @param code its reply code
 * @param text its reply text, which begins with the name of the code
 * @param isOfMessage whether it is of a message that was sent, and would be again
 */
record Refusal(int code, String text, boolean isOfMessage) {
    private static final int BASIC = 60;
    private static final int PUBLISH = 40;

    /** What the broker said; empty when something else went wrong. */
    static Optional<Refusal> of(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .flatMap(each -> told(each).stream())
                .findFirst();
    }

    private static Optional<Refusal> told(Throwable e) {
        if (e instanceof AuthenticationFailureException) {
            return Optional.of(new Refusal(AMQP.ACCESS_REFUSED, String.valueOf(e.getMessage()), false));
        }
        Method reason = e instanceof ShutdownSignalException signal ? signal.getReason() : null;
        if (reason instanceof AMQP.Channel.Close close) {
            boolean isOfMessage = close.getReplyCode() == AMQP.PRECONDITION_FAILED
                    && close.getClassId() == BASIC
                    && close.getMethodId() == PUBLISH;
            return Optional.of(new Refusal(close.getReplyCode(), close.getReplyText(), isOfMessage));
        }
        return reason instanceof AMQP.Connection.Close close
                ? Optional.of(new Refusal(close.getReplyCode(), close.getReplyText(), false))
                : Optional.empty();
    }

    String toAdvice() {
        String told = " (" + code + ", " + text + ")";
        return code == AMQP.NOT_FOUND ? told + ". Maybe it was not declared: RabbitTopology.declare" : told;
    }
}
