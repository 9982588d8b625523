package dev.yidi.faults;

import dev.yidi.messaging.kafka.LocalKafka;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The broker as a process of its own 代理进程, so that it can be killed and its disk filled without harm to the others:
 * {@code BrokerProcess directory port controller advertised [topic …]}. Says {@link #READY} when it serves, and ends with its standard
 * input.
 */
final class BrokerProcess {
    static final String READY = "ready";

    private BrokerProcess() {}

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        MessagingFaults.quietLog();
        LocalKafka kafka = new LocalKafka(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Optional.of(Integer.parseInt(arguments[3])));
        Arrays.stream(arguments).skip(4).forEach(kafka::topic);
        System.out.println(READY);
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        kafka.close();
        System.exit(0);
    }
}
