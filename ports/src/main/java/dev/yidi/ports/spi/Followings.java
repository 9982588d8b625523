package dev.yidi.ports.spi;

import java.time.Instant;
import java.util.Optional;

/**
 * Where each follower of the journal stands 跟随进度, and which node leads it: of many nodes one at a time brings a follower what
 * is new. Who leads is told from who led before by the epoch, so that a node that was held up and wakes cannot move what another
 * one has taken over.
 *
 * <p>No clock is compared with another: each renewal leaves another mark, and who would take over has itself watched a mark that stayed the
 * same for as long as a lease lasts.
 *
 * <p>Followers have names of up to 80 characters. Thread-safe. Checked by {@code FollowingsContract}.
 */
public interface Followings {
    /**
     * Who leads a follower 领跑权.
     *
     * @param follower the follower's name
     * @param node the node that leads
     * @param epoch how many times another node took over, from 1
     * @param position where the follower stands
     */
    record Lead(String follower, String node, long epoch, FeedPosition position) {}

    /**
     * Who leads a follower, as it stands in the stores 现任.
     *
     * @param node the node that leads
     * @param epoch how many times another node took over, from 1
     * @param mark another one after each renewal; kept to the microsecond
     */
    record Tenure(String node, long epoch, Instant mark) {}

    /** Who leads {@code follower}; empty where nobody does. Cost: one look-up. */
    Optional<Tenure> tenure(String follower);

    /**
     * Makes {@code node} lead {@code follower}, or renews that, which keeps the epoch: where nobody leads, where it does itself, and where who
     * leads is still exactly {@code passed}. Empty, and nothing happens, otherwise. A follower that is not known begins at the start. Cost: one row.
     *
     * @param mark what tells this renewal from the one before
     * @param passed whom the caller takes over from, for it has watched that tenure unchanged for a lease
     */
    Optional<Lead> lead(String follower, String node, Instant mark, Optional<Tenure> passed);

    /**
     * Moves the follower from the lead's position to {@code next}, durably before it returns; false, and nothing happens, when
     * another node took over or the follower does not stand there any more. A lease that has passed does no harm as long as nobody
     * took over. Cost: one row.
     */
    boolean advance(Lead lead, FeedPosition next);

    /** Ends the lead, so that any node may lead at once; the position stays. Does nothing when another node took over. */
    void release(Lead lead);

    /** Where {@code follower} stands; the start for one that is not known. Cost: one look-up. */
    FeedPosition position(String follower);

    /** What is noted of {@code follower}; nothing, as an empty text, until something is. Cost: one look-up. */
    String notes(String follower);

    /**
     * Puts {@code after} in the place of {@code before}, durably before it returns; false, and nothing happens, when what is noted is not {@code
     * before} any more, when the follower is not known, or when another node took over from {@code lead}. Position and lead stay. Cost: one row.
     *
     * @param lead whose work it is; empty for what anybody may note
     * @param after up to 100,000 characters, without U+0000
     */
    boolean note(String follower, Optional<Lead> lead, String before, String after);
}
