package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Stores;
import dev.yidi.ports.spi.WrappedKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A contract is worth what it catches: stores that break one promise each, and the test that has to see it. */
class BrokenStoresTest {
    @Test
    void good_stores_pass_every_contract() {
        assertThat(red(stores -> stores)).isEmpty();
    }

    @Test
    void a_store_without_idempotence_is_caught() {
        assertThat(red(stores -> stores.with(new BrokenJournal.WithoutIdempotence(stores))))
                .contains(
                        "a_repeated_command_stores_nothing_and_gives_what_is_remembered",
                        "of_many_repeats_of_one_command_one_takes_effect");
    }

    @Test
    void a_half_append_is_caught() {
        assertThat(red(stores -> stores.with(new BrokenJournal.HalfAppend(stores))))
                .contains("several_files_are_stored_all_or_not_at_all", "stale_names_the_first_file_in_id_order");
    }

    @Test
    void looking_at_the_version_before_the_command_is_caught() {
        assertThat(red(stores -> stores.with(new BrokenJournal.StaleBeforeRepeated(stores))))
                .contains("a_repeated_command_is_found_before_a_stale_version");
    }

    @Test
    void a_lost_update_is_caught() {
        assertThat(red(stores -> stores.with(new BrokenJournal.LostUpdate(stores))))
                .contains("of_many_appends_at_one_version_one_is_stored");
    }

    @Test
    void an_append_that_is_not_checked_is_caught() {
        assertThat(red(stores -> stores.with(new BrokenJournal.Unchecked(stores))))
                .contains("sequences_with_gaps_are_refused", "text_that_databases_change_or_refuse_is_refused");
    }

    @Test
    void coarse_times_and_lost_characters_are_caught() {
        assertThat(red(stores -> stores.with(new BrokenJournal.Coarse(stores))))
                .contains("what_was_appended_is_read_back_exactly");
    }

    @Test
    void a_feed_by_a_serial_id_is_caught() {
        assertThat(red(stores -> stores.with(new IdCursorFeed(stores))))
                .contains(
                        "a_follower_misses_nothing_under_concurrent_writers",
                        "nothing_that_is_committed_after_an_end_was_told_is_missed_from_there");
    }

    @Test
    void an_end_that_is_found_when_it_is_followed_is_caught() {
        assertThat(red(stores -> stores.with(new BrokenJournal.LateEnd(stores))))
                .contains("who_follows_from_the_end_gets_what_comes_afterwards_and_nothing_that_was_there");
    }

    @Test
    void a_forgotten_denial_is_caught() {
        assertThat(red(stores -> stores.with(asking(stores, query -> reader(query, Set.of(), true, true)))))
                .contains(
                        "a_card_shows_to_who_holds_an_allowed_tag_and_no_denied_one",
                        "a_denial_holds_also_for_who_sees_everything",
                        "any_question_gives_what_its_plain_meaning_says");
    }

    @Test
    void an_open_seal_is_caught() {
        assertThat(red(stores ->
                        stores.with(asking(stores, query -> reader(query, query.held(), query.everything(), true)))))
                .contains("a_sealed_card_shows_only_with_the_right_to_sealed_ones_or_when_assigned");
    }

    @Test
    void paging_that_forgets_where_it_was_is_caught() {
        assertThat(red(stores -> stores.with(new OffsetIndex(stores.index()))))
                .contains("paging_gives_every_card_once_while_unrelated_cards_change");
    }

    @Test
    void claims_that_are_not_exclusive_are_caught() {
        assertThat(red(stores -> stores.with(new SharedClocks(stores.clocks()))))
                .contains(
                        "a_leased_alarm_is_left_to_its_node_until_the_lease_passes",
                        "each_alarm_goes_to_one_of_many_claimers");
    }

    @Test
    void a_restore_that_asks_nothing_is_caught() {
        assertThat(red(stores -> stores.with(new BrokenJournal.RestoresBlindly(stores))))
                .contains("a_card_ahead_of_its_journal_behind_it_or_of_another_history_is_not_written");
    }

    @Test
    void numbers_that_are_read_and_then_written_are_caught() {
        assertThat(red(stores -> stores.with(new HastyNumbers())))
                .contains("no_number_is_given_twice_and_each_client_sees_them_rise");
    }

    @Test
    void a_key_that_is_not_destroyed_is_caught() {
        assertThat(red(stores -> stores.with(new LastingKeys(stores.fileKeys()))))
                .contains("a_destroyed_key_is_gone_for_ever_and_the_others_stay");
    }

    @Test
    void a_follower_that_anybody_may_move_is_caught() {
        assertThat(red(stores -> stores.with(new LooseFollowings(stores.followings()))))
                .contains(
                        "who_lost_the_lead_moves_nothing",
                        "a_follower_is_moved_only_from_where_it_stands",
                        "of_two_that_move_a_follower_at_once_one_does",
                        "who_lost_the_lead_notes_nothing");
    }

    /** The names of the tests that fail when every contract runs on stores spoilt so. */
    private static Set<String> red(UnaryOperator<SpoiltStores> spoiling) {
        Spoilt.SPOILING.set(spoiling);
        return ContractRun.red(Spoilt.class, 60);
    }

    private static CardQuery reader(CardQuery q, Set<String> held, boolean everything, boolean sealedToo) {
        return new CardQuery(
                held,
                everything,
                sealedToo,
                q.registers(),
                q.stages(),
                q.kinds(),
                q.topics(),
                q.accountable(),
                q.openOnly(),
                q.tokens(),
                q.receivedFrom(),
                q.receivedBefore(),
                q.order(),
                q.after(),
                q.limit());
    }

    private static FileIndex asking(Stores stores, UnaryOperator<CardQuery> change) {
        return new BrokenIndex(stores.index(), change);
    }

    private record BrokenIndex(FileIndex good, UnaryOperator<CardQuery> change) implements FileIndex {
        @Override
        public Optional<FileCard> find(FileId fileId) {
            return good.find(fileId);
        }

        @Override
        public Optional<FileCard> find(String register, String number) {
            return good.find(register, number);
        }

        @Override
        public CardPage list(CardQuery query) {
            return good.list(change.apply(query));
        }
    }

    /** Pages by counting what lies before. */
    private record OffsetIndex(FileIndex good) implements FileIndex {
        @Override
        public Optional<FileCard> find(FileId fileId) {
            return good.find(fileId);
        }

        @Override
        public Optional<FileCard> find(String register, String number) {
            return good.find(register, number);
        }

        @Override
        public CardPage list(CardQuery q) {
            int offset =
                    q.after().map(cursor -> Integer.parseInt(cursor.fileId())).orElse(0);
            CardQuery whole = new CardQuery(
                    q.held(),
                    q.everything(),
                    q.sealedToo(),
                    q.registers(),
                    q.stages(),
                    q.kinds(),
                    q.topics(),
                    q.accountable(),
                    q.openOnly(),
                    q.tokens(),
                    q.receivedFrom(),
                    q.receivedBefore(),
                    q.order(),
                    Optional.empty(),
                    1_000);
            List<FileCard> all = good.list(whole).cards();
            int from = Math.min(offset, all.size());
            int to = Math.min(from + q.limit(), all.size());
            return new CardPage(
                    all.subList(from, to),
                    to == all.size()
                            ? Optional.empty()
                            : Optional.of(new CardQuery.Cursor(Instant.EPOCH, Integer.toString(to))));
        }
    }

    /** Everyone claims as the same node. */
    private record SharedClocks(Clocks good) implements Clocks {
        @Override
        public List<Alarm> claim(Instant now, String node, Duration lease, int limit) {
            return good.claim(now, node.isEmpty() ? "" : "all", lease, limit);
        }

        @Override
        public void postpone(Alarm alarm, String node, Instant notBefore) {
            good.postpone(alarm, "all", notBefore);
        }

        @Override
        public List<Alarm> of(FileId fileId) {
            return good.of(fileId);
        }

        @Override
        public Optional<Instant> earliest() {
            return good.earliest();
        }
    }

    private record LastingKeys(FileKeys good) implements FileKeys {
        @Override
        public Optional<WrappedKey> find(FileId fileId) {
            return good.find(fileId);
        }

        @Override
        public void destroy(FileId fileId) {
            good.find(fileId).ifPresent(key -> {});
        }
    }

    /** Runs the contracts on what the test at hand has spoilt; not found by itself, being nested. */
    static final class Spoilt extends StoresContract {
        private static final AtomicReference<UnaryOperator<SpoiltStores>> SPOILING =
                new AtomicReference<>(UnaryOperator.identity());

        @Override
        protected StoreSource source() {
            return new InMemoryStoresTest.InMemorySource(
                    () -> SPOILING.get().apply(SpoiltStores.of(new InMemoryStores())));
        }
    }

    /** Positions that are read first and then written, whoever leads. */
    private record LooseFollowings(Followings good) implements Followings {
        @Override
        public Optional<Tenure> tenure(String follower) {
            return good.tenure(follower);
        }

        @Override
        public Optional<Lead> lead(String follower, String node, Instant mark, Optional<Tenure> passed) {
            return good.lead(follower, node, mark, passed);
        }

        @Override
        public boolean advance(Lead lead, FeedPosition next) {
            Optional<Lead> now = good.lead(lead.follower(), lead.node(), Instant.EPOCH, good.tenure(lead.follower()));
            return now.filter(each -> good.advance(each, next)).isPresent();
        }

        @Override
        public void release(Lead lead) {
            good.release(lead);
        }

        @Override
        public FeedPosition position(String follower) {
            return good.position(follower);
        }

        @Override
        public String notes(String follower) {
            return good.notes(follower);
        }

        @Override
        public boolean note(String follower, Optional<Lead> lead, String before, String after) {
            return good.note(follower, Optional.empty(), before, after);
        }
    }
}
