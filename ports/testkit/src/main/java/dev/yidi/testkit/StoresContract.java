package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.after;
import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * All that stores have to keep 存储总契约: every contract of their parts, and what concerns them together. An
 * implementer's test extends this class alone, and so leaves nothing out.
 */
public abstract class StoresContract {
    private static final FileId A = new FileId("a");
    private static final FileId B = new FileId("b");

    protected StoresContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void stores_of_two_counties_share_nothing() {
        Stores one = source().fresh();
        Stores other = source().fresh();
        Append append = append("c1", change(A, 0, 2));
        one.journal().append(append);
        one.numbers().next("2026");

        Stores empty = source().fresh();
        assertEquals(Traces.of(empty, append), Traces.of(other, append));
        assertEquals(List.of(), other.journal().follow(FeedPosition.start(), 10).entries());
        assertEquals(new AppendResult.Appended(), other.journal().append(append));
        other.fileKeys().destroy(A);
        other.clocks().claim(after(99), "n1", Duration.ofHours(1), 10);
        assertEquals(Optional.of(Specimens.key(A)), one.fileKeys().find(A));
        assertEquals(
                1, one.clocks().claim(after(99), "n2", Duration.ofHours(1), 10).size());
        assertEquals(1, other.numbers().next("2026"));
    }

    @Test
    public final void another_node_sees_at_once_what_one_wrote() {
        Assumptions.assumeFalse(
                source().missing().contains(Ability.MANY_NODES), "declared missing: " + Ability.MANY_NODES);
        Stores one = source().fresh();
        Stores other = source().otherNode(one);
        Append append = append("c1", change(A, 0, 2));
        one.journal().append(append);
        assertEquals(Traces.of(one, append), Traces.of(other, append));
        assertEquals(
                new AppendResult.Repeated(append.command()), other.journal().append(append("c1", change(A, 2, 1))));
        assertEquals(new AppendResult.Appended(), other.journal().append(append("c2", change(A, 2, 1))));
        assertEquals(new AppendResult.Stale(A, 3), one.journal().append(append("c3", change(A, 2, 1))));
        assertTrue(other.numbers().next("2026") != one.numbers().next("2026"));
    }

    @Test
    public final void everything_is_there_after_a_restart() {
        Assumptions.assumeFalse(source().missing().contains(Ability.DURABLE), "declared missing: " + Ability.DURABLE);
        Stores before = source().fresh();
        Append first = append("c1", change(A, 0, 2), change(B, 0, 1));
        before.journal().append(first);
        before.fileKeys().destroy(B);
        before.clocks().claim(after(1), "n1", Duration.ofHours(1), 10);
        Follower.of(before, 10).until(3);
        FeedPage page = before.journal().follow(FeedPosition.start(), 2);
        long number = before.numbers().next("2026");
        Traces traces = Traces.of(before, first);

        Stores now = source().restarted(before);

        assertEquals(traces, Traces.of(now, first));
        assertEquals(new AppendResult.Repeated(first.command()), now.journal().append(first));
        assertEquals(Optional.empty(), now.fileKeys().find(B));
        assertEquals(List.of(Specimens.alarm(A, after(2))), now.clocks().claim(after(2), "n2", Duration.ZERO, 10));
        assertEquals(1, now.journal().follow(page.next(), 10).entries().size());
        assertTrue(now.numbers().next("2026") > number);
        assertEquals(new AppendResult.Appended(), now.journal().append(append("c2", change(A, 2, 1))));
        assertEquals(4, Follower.of(now, 10).until(4).size());
    }

    /** {@link JournalContract}. */
    @Nested
    public final class WritesAndReads extends JournalContract {
        WritesAndReads() {}

        @Override
        protected StoreSource source() {
            return StoresContract.this.source();
        }
    }

    /** {@link MalformedAppendContract}. */
    @Nested
    public final class Refusals extends MalformedAppendContract {
        Refusals() {}

        @Override
        protected StoreSource source() {
            return StoresContract.this.source();
        }
    }

    /** {@link RaceContract}. */
    @Nested
    public final class Races extends RaceContract {
        Races() {}

        @Override
        protected StoreSource source() {
            return StoresContract.this.source();
        }
    }

    /** {@link AppendedListsContract}. */
    @Nested
    public final class Lists extends AppendedListsContract {
        Lists() {}

        @Override
        protected StoreSource source() {
            return StoresContract.this.source();
        }
    }

    /** {@link FeedContract}. */
    @Nested
    public final class Feed extends FeedContract {
        Feed() {}

        @Override
        protected StoreSource source() {
            return StoresContract.this.source();
        }
    }

    /** {@link RestoreContract}. */
    @Nested
    public final class Restores extends RestoreContract {
        Restores() {}

        @Override
        protected StoreSource source() {
            return StoresContract.this.source();
        }
    }

    /** {@link FileIndexContract}. */
    @Nested
    public final class Index extends FileIndexContract {
        Index() {}

        @Override
        protected StoreSource source() {
            return StoresContract.this.source();
        }
    }

    /** {@link CardPagingContract}. */
    @Nested
    public final class Paging extends CardPagingContract {
        Paging() {}

        @Override
        protected StoreSource source() {
            return StoresContract.this.source();
        }
    }

    /** {@link ClocksContract}. */
    @Nested
    public final class Alarms extends ClocksContract {
        Alarms() {}

        @Override
        protected StoreSource source() {
            return StoresContract.this.source();
        }
    }

    /** {@link RunningNumbersContract}. */
    @Nested
    public final class Numbers extends RunningNumbersContract {
        Numbers() {}

        @Override
        protected StoreSource source() {
            return StoresContract.this.source();
        }
    }

    /** {@link FileKeysContract}. */
    @Nested
    public final class Keys extends FileKeysContract {
        Keys() {}

        @Override
        protected StoreSource source() {
            return StoresContract.this.source();
        }
    }

    /** {@link FollowingsContract}. */
    @Nested
    public final class Positions extends FollowingsContract {
        Positions() {}

        @Override
        protected StoreSource source() {
            return StoresContract.this.source();
        }
    }
}
