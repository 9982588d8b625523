package dev.yidi.ports;

import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks how the centre is doing; see {@link HealthCheck}. The store is asked on a thread of its own, one at a time. */
final class HealthService implements HealthCheck {
    private static final int PAGE = 500;
    private static final Duration SOON = Duration.ofDays(1);

    private final Stores stores;
    private final EventDesk events;
    private final Settings settings;
    private final Watch watch;
    private Optional<FutureTask<Health.Load>> asking = Optional.empty();

    HealthService(Stores stores, EventDesk events, Settings settings, Watch watch) {
        this.stores = stores;
        this.events = events;
        this.settings = settings;
        this.watch = watch;
    }

    @Override
    public Health look(Duration patience) {
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("patience: expected more than nothing, found " + patience);
        }
        FutureTask<Health.Load> asked = ask();
        try {
            return health(Optional.empty(), Optional.of(asked.get(patience.toNanos(), TimeUnit.NANOSECONDS)));
        } catch (TimeoutException e) {
            return health(Optional.of("late"), Optional.empty());
        } catch (ExecutionException e) {
            return health(Optional.of(kind(e)), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return health(Optional.of("interrupted"), Optional.empty());
        }
    }

    private static String kind(ExecutionException failed) {
        return Optional.ofNullable(failed.getCause())
                .map(cause -> cause.getClass().getSimpleName())
                .orElse("unknown");
    }

    private Health health(Optional<String> trouble, Optional<Health.Load> load) {
        return new Health(
                settings.profile().county(), settings.now(), trouble, load, watch.lastSweep(), watch.lastVerified());
    }

    /** Joins who is asking already. */
    private synchronized FutureTask<Health.Load> ask() {
        Optional<FutureTask<Health.Load>> running = asking.filter(task -> !task.isDone());
        FutureTask<Health.Load> task = running.orElseGet(() -> new FutureTask<>(this::load));
        if (running.isEmpty()) {
            Thread thread = new Thread(task, "yidi-health-" + settings.profile().county());
            thread.setDaemon(true);
            thread.start();
            asking = Optional.of(task);
        }
        return task;
    }

    private Health.Load load() {
        Instant now = settings.now();
        Duration behind = stores.clocks()
                .earliest()
                .filter(at -> at.isBefore(now))
                .map(at -> Duration.between(at, now))
                .orElse(Duration.ZERO);
        int overdue = 0;
        int soon = 0;
        Optional<CardQuery> next = Optional.of(dueFirst());
        while (next.isPresent() && overdue < Health.COUNTED && soon < Health.COUNTED) {
            CardQuery current = next.get();
            CardPage page = stores.index().list(current);
            overdue += count(page, Instant.MIN, now);
            int within = count(page, now, now.plus(SOON));
            soon += within;
            boolean more =
                    count(page, Instant.MIN, now.plus(SOON)) == page.cards().size();
            next = more ? page.next().map(current::from) : Optional.empty();
        }
        return new Health.Load(
                behind,
                Math.min(overdue, Health.COUNTED),
                Math.min(soon, Health.COUNTED),
                ofDestinations(events::lag),
                ofDestinations(name -> events.aside(name).size()));
    }

    private <T> Map<String, T> ofDestinations(Function<String, T> fact) {
        return events.destinations().stream()
                .map(Destination::name)
                .collect(Collectors.toUnmodifiableMap(Function.identity(), fact));
    }

    private static int count(CardPage page, Instant from, Instant before) {
        return (int) page.cards().stream()
                .map(FileCard::nextDue)
                .flatMap(Optional::stream)
                .filter(due -> !due.isBefore(from) && due.isBefore(before))
                .count();
    }

    private static CardQuery dueFirst() {
        return new CardQuery(
                Set.of(),
                true,
                true,
                Set.of(CaseRegister.NAME),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                true,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                CardQuery.Order.DUE_FIRST,
                Optional.empty(),
                PAGE);
    }
}
