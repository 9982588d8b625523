package dev.yidi.ports;

import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leads destinations and gives them what they may see; see {@link EventDesk}. */
final class EventService implements EventDesk {
    private static final int MAX = 1000;

    /** A lead is renewed when a third of its lease has passed. */
    private static final int RENEWED_WITHIN = 3;

    private final Map<String, Destination> destinations;
    private final List<Destination> ordered;
    private final OutwardForms forms;
    private final Projection projection;
    private final Stores stores;
    private final Settings settings;
    private final Measuring measuring;
    private final String node;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    /** A lead of this process, and when the stores were last asked for it. */
    private record Held(Followings.Lead lead, Instant renewed) {
        boolean isFresh(Instant now, Duration lease) {
            return !now.isBefore(renewed) && now.isBefore(renewed.plus(lease.dividedBy(RENEWED_WITHIN)));
        }
    }

    /** @param node the name of this process, which no other one has and which it has not had before */
    EventService(
            List<Destination> destinations,
            OutwardForms forms,
            Projection projection,
            Stores stores,
            Settings settings,
            Measuring measuring,
            String node) {
        this.ordered = List.copyOf(destinations);
        this.destinations =
                ordered.stream().collect(Collectors.toUnmodifiableMap(Destination::name, Function.identity()));
        this.forms = forms;
        this.projection = projection;
        this.stores = stores;
        this.settings = settings;
        this.measuring = measuring;
        this.node = node;
    }

    @Override
    public List<Destination> destinations() {
        return ordered;
    }

    @Override
    public Optional<EventBatch> next(String destination, int limit, Duration lease) {
        Bounds.check("limit", limit, MAX);
        Destination known = known(destination);
        return lead(known.name(), lease).map(lead -> first(known, lead, limit));
    }

    /** What this node cannot make out, perhaps because a newer release wrote it, another one may. */
    private EventBatch first(Destination destination, Followings.Lead lead, int limit) {
        try {
            return batch(destination, lead, limit);
        } catch (RuntimeException e) {
            release(destination.name());
            throw e;
        }
    }

    /** That nobody has taken over meanwhile is seen when the destination is moved on. */
    private Optional<Followings.Lead> lead(String destination, Duration lease) {
        Instant now = settings.now();
        Optional<Held> fresh = Optional.ofNullable(held.get(destination)).filter(each -> each.isFresh(now, lease));
        if (fresh.isPresent()) {
            return fresh.map(Held::lead);
        }
        Optional<Followings.Lead> lead = stores.followings().lead(destination, node, now, lease);
        lead.ifPresentOrElse(found -> held.put(destination, new Held(found, now)), () -> held.remove(destination));
        return lead;
    }

    /** The lead is that of the batch before, which may still be on its way: it is kept whatever becomes of this one. */
    @Override
    public EventBatch after(EventBatch batch, int limit) {
        Bounds.check("limit", limit, MAX);
        Destination known = known(batch.destination());
        return batch(
                known, new Followings.Lead(known.name(), node, batch.epoch(), new FeedPosition(batch.next())), limit);
    }

    private EventBatch batch(Destination destination, Followings.Lead lead, int limit) {
        FeedPage page = stores.journal().follow(lead.position(), limit);
        return new EventBatch(
                destination.name(),
                lead.epoch(),
                lead.position().value(),
                page.next().value(),
                projection.of(destination, page.entries()));
    }

    @Override
    public boolean settle(EventBatch batch) {
        Destination destination = known(batch.destination());
        Followings.Lead lead =
                new Followings.Lead(destination.name(), node, batch.epoch(), new FeedPosition(batch.position()));
        FeedPosition next = new FeedPosition(batch.next());
        boolean settled = batch.isCaughtUp() || advance(lead, next);
        if (settled && measuring.isOn()) {
            measuring.relayed(destination.name(), batch.events().size(), lag(destination.name()));
        }
        return settled;
    }

    private boolean advance(Followings.Lead lead, FeedPosition next) {
        String name = lead.follower();
        if (!stores.followings().advance(lead, next)) {
            held.remove(name);
            return false;
        }
        Followings.Lead moved = new Followings.Lead(name, node, lead.epoch(), next);
        held.computeIfPresent(name, (same, before) -> new Held(moved, before.renewed()));
        return true;
    }

    @Override
    public void release(String destination) {
        Optional.ofNullable(held.remove(known(destination).name()))
                .ifPresent(each -> stores.followings().release(each.lead()));
    }

    @Override
    public Duration lag(String destination) {
        FeedPosition position = stores.followings().position(known(destination).name());
        Instant now = settings.now();
        return stores.journal().follow(position, 1).entries().stream()
                .findFirst()
                .map(Entry::at)
                .or(() -> stores.journal().heldBack(position))
                .filter(at -> at.isBefore(now))
                .map(at -> Duration.between(at, now))
                .orElse(Duration.ZERO);
    }

    @Override
    public List<EventType> types() {
        return forms.types();
    }

    private Destination known(String name) {
        Destination destination = destinations.get(name);
        if (destination == null) {
            throw new IllegalArgumentException(
                    "destination: expected one of " + destinations.keySet() + ", found " + name);
        }
        return destination;
    }
}
