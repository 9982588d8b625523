package dev.yidi.example.province;

import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.MessageSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Follows the topics of several counties 汇聚各县. What came is in the store before it is settled, so that nothing is lost; what comes again
 * counts once. A topic that fails holds up no other. One thread at a time.
 */
final class ProvinceView {
    private static final int MANY = 500;
    private static final Duration WAIT = Duration.ofMillis(100);

    private final CloudEventCodec codec;
    private final ProvinceStore store;
    private final Map<String, MessageSource> topics;
    private final Consumer<Exception> told;
    private long malformed;
    private long foreign;

    /**
     * A view of counties.
     *
     * @param topics by the county's division code, which alone may be spoken of in it
     * @param told is told what failed; what was concerned comes again
     */
    ProvinceView(
            CloudEventCodec codec,
            ProvinceStore store,
            Map<String, ? extends MessageSource> topics,
            Consumer<Exception> told) {
        this.codec = codec;
        this.store = store;
        this.topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
        this.told = told;
    }

    /** Takes what is there of every topic; how many messages that was. */
    int turn() {
        return topics.entrySet().stream()
                .mapToInt(topic -> turn(topic.getKey(), topic.getValue()))
                .sum();
    }

    private int turn(String county, MessageSource topic) {
        try {
            List<Delivery> deliveries = topic.receive(MANY, WAIT);
            take(county, deliveries);
            deliveries.forEach(this::settle);
            return deliveries.size();
        } catch (SQLException | RuntimeException e) {
            told.accept(e);
            return 0;
        }
    }

    /** What is not noted as settled comes again, and the store has it already. */
    private void settle(Delivery delivery) {
        try {
            delivery.settle();
        } catch (ChannelException e) {
            told.accept(e);
        }
    }

    /** Where the store does not take them, all come again. */
    private void take(String county, List<Delivery> deliveries) throws SQLException {
        try {
            List<Told> events = new ArrayList<>();
            List<ToldFigures> sheets = new ArrayList<>();
            for (Delivery delivery : deliveries) {
                Optional<CloudEvent> event = event(delivery);
                if (event.isEmpty()) {
                    malformed++;
                } else if (event.get().source().equals("/counties/" + county)) {
                    read(event.get(), events, sheets);
                } else {
                    foreign++;
                }
            }
            store.take(events, sheets);
        } catch (SQLException | RuntimeException e) {
            deliveries.forEach(delivery -> delivery.giveBack(WAIT));
            throw e;
        }
    }

    private void read(CloudEvent event, List<Told> events, List<ToldFigures> sheets) {
        Told.of(event).ifPresent(events::add);
        if (event.type().equals(ToldFigures.TYPE)) {
            ToldFigures.of(event).ifPresentOrElse(sheets::add, () -> malformed++);
        }
    }

    private Optional<CloudEvent> event(Delivery delivery) {
        try {
            return Optional.of(codec.decode(delivery.message()));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    /** How many messages were no events, or no figures where they should be: counted, and passed over. */
    long malformed() {
        return malformed;
    }

    /** How many events spoke for another county than their topic is of: counted, and passed over, for none may change what another one told. */
    long foreign() {
        return foreign;
    }
}
