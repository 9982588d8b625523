package dev.yidi.ports.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where each follower of the journal stands 跟随进度, and which node leads it: of many nodes one at a time brings a follower what
 * is new. Who leads is told from who led before by the epoch, so that a node that was held up and wakes cannot move what another
 * one has taken over. Followers have names of up to 80 characters. Thread-safe. Checked by {@code FollowingsContract}.
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
     * Makes {@code node} lead {@code follower} until {@code now + lease}, or renews that, which keeps the epoch. Empty, and nothing
     * happens, while another node's lease has not passed. A follower that is not known begins at the start. Cost: one row.
     */
    Optional<Lead> lead(String follower, String node, Instant now, Duration lease);

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
}
