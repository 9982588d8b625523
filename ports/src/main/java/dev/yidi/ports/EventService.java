package dev.yidi.ports;

import dev.yidi.core.FileId;
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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Leads destinations and gives them what they may see; see {@link EventDesk}. */
final class EventService implements EventDesk {
    private static final int MAX = 1000;

    /** Why a file is put aside of which an officer leaves an event out that the destination has not come to. */
    private static final String LEFT_OUT = "left-out";

    private final Map<String, Destination> destinations;
    private final List<Destination> ordered;
    private final OutwardForms forms;
    private final Projection projection;
    private final Stores stores;
    private final Settings settings;
    private final Measuring measuring;
    private final Leads leads;

    /** Of each destination the file that is being sent again. */
    private final Map<String, FileRest> rests = new ConcurrentHashMap<>();

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
        this.leads = new Leads(stores.followings(), node);
    }

    @Override
    public List<Destination> destinations() {
        return ordered;
    }

    @Override
    public Optional<EventBatch> next(String destination, int limit, Duration lease) {
        Bounds.check("limit", limit, MAX);
        Destination known = known(destination);
        return leads.over(known.name(), settings.now(), lease).map(lead -> first(known, lead, limit));
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

    /** The lead is that of the batch before, which may still be on its way: it is kept whatever becomes of this one. */
    @Override
    public EventBatch after(EventBatch batch, int limit) {
        Bounds.check("limit", limit, MAX);
        Destination known = known(batch.destination());
        return batch(known, leads.at(known.name(), batch.epoch(), batch.next()), limit);
    }

    private EventBatch batch(Destination destination, Followings.Lead lead, int limit) {
        AsideNotes aside = leads.aside(destination.name());
        FeedPage page = stores.journal().follow(lead.position(), limit);
        List<Entry> told = page.entries().stream()
                .filter(entry -> !aside.isHeldBack(entry))
                .toList();
        return new EventBatch(
                destination.name(),
                lead.epoch(),
                lead.position().value(),
                page.next().value(),
                projection.of(destination, told));
    }

    /** That something was taken is noted first: a crash in between leaves nothing but that. */
    @Override
    public boolean settle(EventBatch batch) {
        String name = known(batch.destination()).name();
        if (!batch.events().isEmpty() && leads.aside(name).row() > 0) {
            leads.change(
                    name,
                    Optional.of(leads.at(name, batch.epoch(), batch.position())),
                    before -> Optional.of(before).filter(each -> each.row() > 0).map(each -> each.withRow(0)));
        }
        return moved(batch);
    }

    private boolean moved(EventBatch batch) {
        Destination destination = known(batch.destination());
        Followings.Lead lead = leads.at(destination.name(), batch.epoch(), batch.position());
        FeedPosition next = new FeedPosition(batch.next());
        boolean settled = batch.isCaughtUp() || leads.advance(lead, next);
        if (settled && measuring.isOn()) {
            measuring.relayed(destination.name(), batch.events().size(), lag(destination.name()));
        }
        return settled;
    }

    @Override
    public void release(String destination) {
        rests.remove(destination);
        leads.release(known(destination).name());
    }

    /** Noted first and moved behind then: in between, the file is held back already. */
    @Override
    public boolean putAside(EventBatch batch, String reason) {
        String name = known(batch.destination()).name();
        if (batch.events().size() != 1) {
            throw new IllegalArgumentException(
                    "batch: expected one event alone, found " + batch.events().size());
        }
        OutwardEvent event = batch.events().get(0);
        PutAside aside =
                new PutAside(event.fileId(), event.sequence(), AsideNotes.reason(reason), settings.now(), false);
        Followings.Lead lead = leads.at(name, batch.epoch(), batch.position());
        boolean noted =
                leads.change(name, Optional.of(lead), before -> Optional.of(refusedAnother(name, before, aside)));
        if (noted) {
            measuring.putAside(name, aside.reason());
        }
        return noted && moved(batch);
    }

    private static AsideNotes refusedAnother(String name, AsideNotes before, PutAside aside) {
        if (before.row() >= AsideNotes.MOST_IN_A_ROW) {
            throw new IllegalStateException("destination " + name + ": expected some event to be taken, found "
                    + AsideNotes.MOST_IN_A_ROW
                    + " refused one after another. See what it has against them, and have them sent again");
        }
        return added(name, before, aside).withRow(before.row() + 1);
    }

    private static AsideNotes added(String name, AsideNotes before, PutAside aside) {
        if (before.all().size() >= AsideNotes.MOST) {
            throw new IllegalStateException("destination " + name + ": expected up to " + AsideNotes.MOST
                    + " files put aside, found one more. See why it refuses them, and have them sent again");
        }
        return before.with(aside);
    }

    @Override
    public List<PutAside> aside(String destination) {
        return AsideNotes.read(stores.followings().notes(known(destination).name()))
                .all();
    }

    @Override
    public boolean sendAgain(String destination, FileId fileId) {
        return want(
                known(destination).name(),
                before -> before.find(fileId).map(PutAside::wanted).map(before::with));
    }

    @Override
    public boolean leaveOut(String destination, FileId fileId, long sequence) {
        Destination known = known(destination);
        return want(
                known.name(),
                before -> before.find(fileId).isPresent()
                        ? before.find(fileId)
                                .filter(aside -> aside.sequence() == sequence && !isStillAhead(known, aside))
                                .map(aside ->
                                        before.with(aside.from(sequence + 1).wanted()))
                        : Optional.of(new PutAside(fileId, sequence, LEFT_OUT, settings.now(), false))
                                .filter(aside -> isAhead(known, aside))
                                .map(aside -> added(known.name(), before, aside)));
    }

    /** Whether a file that an officer put aside must stay so, for the destination has not gone past the event yet. */
    private boolean isStillAhead(Destination destination, PutAside aside) {
        return aside.reason().equals(LEFT_OUT) && isAhead(destination, aside);
    }

    /** Whether the event is among the next that the destination comes to. */
    private boolean isAhead(Destination destination, PutAside aside) {
        FeedPosition position = stores.followings().position(destination.name());
        return stores.journal().follow(position, MAX).entries().stream()
                .anyMatch(entry -> entry.fileId().equals(aside.fileId()) && entry.sequence() == aside.sequence());
    }

    /** An officer has seen to it: what is refused from now on is counted anew. */
    private boolean want(String destination, Leads.Change change) {
        return leads.change(
                destination, Optional.empty(), before -> change.of(before).map(after -> after.withRow(0)));
    }

    @Override
    public Optional<AsideEvent> again(String destination, Duration lease) {
        Destination known = known(destination);
        return leads.held(known.name())
                .flatMap(held -> leads.over(known.name(), settings.now(), lease))
                .filter(lead -> !leads.aside(known.name()).isEmpty())
                .flatMap(lead -> again(known, lead));
    }

    /** A file of which nothing is left that may be told is done, and the next one comes. */
    private Optional<AsideEvent> again(Destination destination, Followings.Lead lead) {
        for (PutAside aside : leads.asideNow(destination.name()).all()) {
            if (aside.again()) {
                Optional<AsideEvent> event = again(destination, lead, aside);
                if (event.isPresent() || !isDone(lead, aside)) {
                    return event;
                }
            }
        }
        return Optional.empty();
    }

    /** Read once for many events, and at the end once more: what was written meanwhile, and held back, is not to be missed. */
    private Optional<AsideEvent> again(Destination destination, Followings.Lead lead, PutAside aside) {
        Optional<FileRest> known = Optional.ofNullable(rests.get(destination.name()))
                .filter(rest -> rest.holds(aside.fileId(), aside.sequence()));
        return known.flatMap(rest -> first(destination, rest.from(aside.sequence())))
                .or(() -> first(
                        destination,
                        read(
                                destination,
                                aside.fileId(),
                                known.map(FileRest::last).orElse(aside.sequence() - 1))))
                .map(event ->
                        new AsideEvent(destination.name(), lead.epoch(), aside.fileId(), aside.sequence(), event));
    }

    private List<Entry> read(Destination destination, FileId fileId, long after) {
        FileRest rest = new FileRest(fileId, stores.journal().read(fileId, after));
        rests.put(destination.name(), rest);
        return rest.entries();
    }

    private Optional<OutwardEvent> first(Destination destination, List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> projection.of(destination, List.of(entry)).stream())
                .findFirst();
    }

    private boolean isDone(Followings.Lead lead, PutAside aside) {
        rests.remove(lead.follower());
        return leads.change(
                lead.follower(),
                Optional.of(lead),
                before -> before.find(aside.fileId()).filter(aside::equals).map(same -> before.without(same.fileId())));
    }

    @Override
    public boolean settle(AsideEvent sent) {
        return replace(sent, aside -> aside.from(sent.event().sequence() + 1));
    }

    @Override
    public boolean refused(AsideEvent sent, String reason) {
        rests.remove(sent.destination());
        return replace(
                sent,
                aside -> new PutAside(
                        aside.fileId(), sent.event().sequence(), AsideNotes.reason(reason), aside.since(), false));
    }

    private boolean replace(AsideEvent sent, UnaryOperator<PutAside> change) {
        String name = known(sent.destination()).name();
        return leads.change(
                name,
                Optional.of(leads.at(name, sent.epoch(), "")),
                before -> before.find(sent.fileId())
                        .filter(aside -> aside.sequence() == sent.position())
                        .map(change)
                        .map(before::with));
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
