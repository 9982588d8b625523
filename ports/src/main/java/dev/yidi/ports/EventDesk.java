package dev.yidi.ports;

import dev.yidi.core.FileId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where events leave the centre 事件外发, each destination by its contract: at least once, a file's in their order, and of many nodes
 * one at a time. It follows what is committed, so that a destination that does not take anything slows no command.
 *
 * <p>Who takes events asks for the next, hands them on, and settles when the other side has them. Thread-safe; for one destination
 * used by one thread at a time, but that {@link #after} may run beside {@link #settle} and {@link #release}.
 */
public interface EventDesk {
    /** The destinations of the centre. */
    List<Destination> destinations();

    /**
     * The next events of {@code destination} and the lead over it until {@code lease} has passed; empty while another node leads.
     * Asked again before it is settled, it is the same batch or a longer one. Classified data that the contract names is on
     * record in the case before it is given.
     *
     * @param limit how many entries of the journal are looked at, 1 to 1,000
     * @param lease how long other nodes wait for this one; longer than a batch takes to be handed on
     */
    Optional<EventBatch> next(@NotNull String destination, @Min(1) @Max(1000) int limit, @NotNull Duration lease);

    /**
     * What comes after {@code batch}, which may still be handed on: to be settled after it. The lead is the one over {@code batch}
     * and is not renewed.
     *
     * @param limit as for {@link #next}
     */
    EventBatch after(@Valid @NotNull EventBatch batch, @Min(1) @Max(1000) int limit);

    /**
     * Moves the destination behind {@code batch}, which the other side has; false when another node took over meanwhile and gives
     * the same events again.
     */
    boolean settle(@Valid @NotNull EventBatch batch);

    /**
     * Puts aside the only event of {@code batch}, which the other side refuses for good, and moves the destination behind it. Nothing more of its
     * file is given, that it stays in order, and nothing of what is not given is put on record as disclosed; other files go on. False, and
     * nothing happens, when another node took over meanwhile.
     *
     * @param reason the code of why it is refused; no content
     * @throws IllegalStateException when 200 files are put aside already, or five events were one after another, on whichever node, and none was taken
     *     since, nor anything asked to be sent again or left out: then it is not about single events
     */
    boolean putAside(@Valid @NotNull EventBatch batch, @NotNull String reason);

    /** What is put aside of {@code destination}, oldest first. */
    List<PutAside> aside(@NotNull String destination);

    /**
     * Has what is put aside of a file sent again by whichever node leads, in order, up to what is refused anew; false when nothing of it is put
     * aside. What is refused from then on is counted anew.
     *
     * @throws dev.yidi.core.UnavailableException when others changed what is put aside in between again and again
     */
    boolean sendAgain(@NotNull String destination, @NotNull FileId fileId);

    /**
     * The same without the event at {@code sequence}, of which the destination is then never told; false, and nothing happens, where it is not
     * the one that is put aside, or not any more.
     *
     * <p>An event that no node can make out stops its destination, which has not come past it: nothing of its file is put aside then. Left out all
     * the same, where it is one of the next 1,000 entries that the destination comes to, its file is put aside from there on, and the destination
     * goes past it; left out once more after that, what comes behind it in its file is sent. False until then.
     *
     * @param sequence as {@link PutAside#sequence} says, or what {@link #next} could not make out
     * @throws dev.yidi.core.UnavailableException as for {@link #sendAgain}
     */
    boolean leaveOut(@NotNull String destination, @NotNull FileId fileId, long sequence);

    /**
     * The next event that is to be sent again, to be settled or refused; empty while {@link #next} has not made this node lead. To be asked when
     * no batch is on its way.
     */
    Optional<AsideEvent> again(@NotNull String destination, @NotNull Duration lease);

    /** The other side has {@code sent}; false when another node took over meanwhile. */
    boolean settle(@NotNull AsideEvent sent);

    /** The other side refuses {@code sent} for good: it stays put aside. False when another node took over meanwhile. */
    boolean refused(@NotNull AsideEvent sent, @NotNull String reason);

    /** Hands {@code destination} over: another node may lead at once. For a node that stops. */
    void release(@NotNull String destination);

    /** How old the first entry is that {@code destination} has not been moved behind; nothing where there is none. */
    Duration lag(@NotNull String destination);

    /** Every type of events that may be told, by register and name. */
    List<EventType> types();
}
