package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.after;
import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.CardQuery.Order;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.Stores;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.yidi.ports.spi.FileIndex} finds 案卷索引契约; see also {@link CardPagingContract}. */
public abstract class FileIndexContract {
    protected FileIndexContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void the_cards_of_many_files_are_those_of_each() {
        Stores stores = source().fresh();
        List<FileId> files =
                IntStream.range(0, 21).mapToObj(i -> new FileId("many-" + i)).toList();
        for (FileId fileId : files) {
            stores.journal().append(append("c-" + fileId, change(fileId, 0, 1)));
        }
        for (int many : List.of(0, 1, 2, 3, 8, 9, 21)) {
            Set<FileId> asked = new HashSet<>(files.subList(0, many));
            asked.add(new FileId("unknown"));
            Map<FileId, FileCard> expected = new HashMap<>();
            asked.forEach(fileId -> stores.index().find(fileId).ifPresent(card -> expected.put(fileId, card)));
            assertEquals(expected, stores.index().findAll(asked));
            assertEquals(many, expected.size());
        }
        assertEquals(Map.of(), stores.index().findAll(Set.of()));
    }

    @Test
    public final void a_card_is_found_as_it_was_stored_by_id_and_by_number() {
        Stores stores = source().fresh();
        Instant fine = Instant.parse("1987-07-01T23:30:00.000001Z");
        FileCard full = new FileCard(
                new FileId("a"),
                "case",
                1,
                Specimens.hash(1),
                "县-2026-𠮷 '%_",
                "PETITION",
                "01.02",
                "DISPATCHED",
                "330122001001",
                "organ-𠮷",
                "officer-1",
                fine,
                Instant.parse("2031-12-31T15:59:59.999999Z"),
                Optional.of(Instant.parse("9999-12-30T23:59:59.999999Z")),
                true,
                true,
                Set.of("organ:a", "officer:张三", "a,b", "a\nb", "", "3:abc", "ab", "c"),
                Set.of("organ:𠮷", "organ:a"),
                Set.of("phone:" + "0f".repeat(32), "name:x", "a"),
                Octets.ofHex("00ff7f80"));
        FileCard bare = new FileCard(
                new FileId("b"),
                "case",
                1,
                "",
                "2",
                "",
                "",
                "",
                "",
                "",
                "",
                fine,
                fine,
                Optional.empty(),
                false,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Octets.none());
        store(stores, full, bare);

        assertEquals(Optional.of(full), stores.index().find(full.fileId()));
        assertEquals(Optional.of(full), stores.index().find("case", full.number()));
        assertEquals(Optional.of(bare), stores.index().find(bare.fileId()));
        assertEquals(
                List.of(full, bare),
                stores.index()
                        .list(CardSearch.everything().query(Order.BY_ID, 10))
                        .cards());
    }

    @Test
    public final void what_is_not_there_is_not_found() {
        Stores stores = source().fresh();
        store(stores, CardDraft.of("a"));
        assertEquals(Optional.empty(), stores.index().find(new FileId("A")));
        assertEquals(Optional.empty(), stores.index().find("case", "n-a"));
        assertEquals(List.of(), found(stores, CardSearch.by()));
        assertEquals(List.of(), found(source().fresh(), CardSearch.everything()));
    }

    @Test
    public final void a_renewed_card_replaces_the_old_one_wholly() {
        Stores stores = source().fresh();
        CardDraft before = CardDraft.of("a")
                .tags(false, Set.of("organ:x", "organ:y"), Set.of("organ:z"))
                .tokens(Set.of("t1", "t2"));
        CardDraft now = CardDraft.of("a")
                .number("other")
                .matter("REPORT", "09", "CLOSED", "")
                .times(after(5), Optional.empty())
                .ended()
                .tags(true, Set.of("organ:y", "organ:z"), Set.of("organ:x"))
                .tokens(Set.of("t2", "t3"));
        store(stores, before);
        stores.journal().append(append("renewal", change(now, 1, 1)));

        assertEquals(Optional.of(now.card(2)), stores.index().find(new FileId("a")));
        assertEquals(Optional.empty(), stores.index().find("case", "N-a"));
        assertEquals(Optional.of(now.card(2)), stores.index().find("case", "other"));
        assertEquals(List.of(), found(stores, CardSearch.by("organ:x").seeing(false, true)));
        assertEquals(List.of("a"), found(stores, CardSearch.by("organ:z").seeing(false, true)));
        assertEquals(List.of(), found(stores, CardSearch.everything().tokens(Set.of("t1"))));
        assertEquals(List.of("a"), found(stores, CardSearch.everything().tokens(Set.of("t2", "t3"))));
        assertEquals(List.of(), found(stores, CardSearch.everything().open(true)));
    }

    @Test
    public final void a_list_shows_the_registers_asked_for_and_no_other() {
        Stores stores = source().fresh();
        store(
                stores,
                CardDraft.of("a"),
                CardDraft.of("b").register("supervision"),
                CardDraft.of("c").register("conference"),
                CardDraft.of("d"));
        CardSearch all = CardSearch.everything();
        assertEquals(List.of("a", "d"), found(stores, all.registers(Set.of("case"))));
        assertEquals(List.of("b"), found(stores, all.registers(Set.of("supervision"))));
        assertEquals(List.of("b", "c"), found(stores, all.registers(Set.of("supervision", "conference"))));
        assertEquals(List.of(), found(stores, all.registers(Set.of("ticket"))));
        assertEquals(List.of("a", "b", "c", "d"), found(stores, all));
        assertEquals(List.of("b"), found(stores, CardSearch.by("organ:o").registers(Set.of("supervision"))));
    }

    @Test
    public final void a_number_is_looked_up_within_its_register() {
        Stores stores = source().fresh();
        CardDraft ofCase = CardDraft.of("a").number("7");
        CardDraft ofSupervision = CardDraft.of("b").register("supervision").number("7");
        store(stores, ofCase, ofSupervision);
        assertEquals(Optional.of(ofCase.card(1)), stores.index().find("case", "7"));
        assertEquals(Optional.of(ofSupervision.card(1)), stores.index().find("supervision", "7"));
        assertEquals(Optional.empty(), stores.index().find("conference", "7"));
    }

    @Test
    public final void a_card_shows_to_who_holds_an_allowed_tag_and_no_denied_one() {
        Stores stores = source().fresh();
        store(
                stores,
                CardDraft.of("a").tags(false, Set.of("organ:1", "division:33"), Set.of()),
                CardDraft.of("b").tags(false, Set.of("organ:2", "division:33"), Set.of("organ:1", "officer:7")),
                CardDraft.of("c").tags(false, Set.of(), Set.of("organ:9")));
        assertEquals(List.of("a"), found(stores, CardSearch.by("organ:1")));
        assertEquals(List.of("b"), found(stores, CardSearch.by("organ:2")));
        assertEquals(List.of("a", "b"), found(stores, CardSearch.by("division:33", "other")));
        assertEquals(List.of("a"), found(stores, CardSearch.by("division:33", "organ:1")));
        assertEquals(List.of("a"), found(stores, CardSearch.by("division:33", "officer:7")));
        assertEquals(List.of(), found(stores, CardSearch.by("division:3", "organ", "ORGAN:1", "organ:%")));
        assertEquals(List.of(), found(stores, CardSearch.by()));
    }

    @Test
    public final void a_denial_holds_also_for_who_sees_everything() {
        Stores stores = source().fresh();
        store(
                stores,
                CardDraft.of("a").tags(false, Set.of(), Set.of()),
                CardDraft.of("b").tags(false, Set.of("organ:1"), Set.of("officer:7")),
                CardDraft.of("c").tags(true, Set.of("assigned:officer:7"), Set.of("officer:7")));
        assertEquals(List.of("a", "b", "c"), found(stores, CardSearch.everything()));
        assertEquals(List.of("a"), found(stores, CardSearch.everything("officer:7")));
        assertEquals(List.of("a"), found(stores, CardSearch.everything("officer:7", "assigned:officer:7", "organ:1")));
    }

    @Test
    public final void a_sealed_card_shows_only_with_the_right_to_sealed_ones_or_when_assigned() {
        Stores stores = source().fresh();
        store(
                stores,
                CardDraft.of("a").tags(true, Set.of("organ:1", "assigned:officer:7"), Set.of()),
                CardDraft.of("b").tags(true, Set.of("organ:1"), Set.of()),
                CardDraft.of("c").tags(false, Set.of("organ:1"), Set.of()));
        assertEquals(List.of("c"), found(stores, CardSearch.by("organ:1")));
        assertEquals(
                List.of("a", "b", "c"), found(stores, CardSearch.by("organ:1").seeing(false, true)));
        assertEquals(List.of(), found(stores, CardSearch.by("organ:2").seeing(false, true)));
        assertEquals(List.of("c"), found(stores, CardSearch.by("organ:1").seeing(true, false)));
        assertEquals(List.of("a"), found(stores, CardSearch.by("assigned:officer:7")));
        assertEquals(List.of("a", "c"), found(stores, CardSearch.by("organ:1", "assigned:officer:7")));
        assertEquals(List.of("c"), found(stores, CardSearch.by("organ:1", "assigned:officer:8")));
        assertEquals(List.of("c"), found(stores, CardSearch.by("organ:1", "officer:7", "assigned:")));
    }

    @Test
    public final void each_filter_leaves_out_what_does_not_fit() {
        Stores stores = source().fresh();
        store(
                stores,
                CardDraft.of("a").matter("PETITION", "01", "DISPATCHED", "organ-1"),
                CardDraft.of("b").matter("REPORT", "01", "ACCEPTED", "organ-2"),
                CardDraft.of("c").matter("", "", "REGISTERED", "").ended(),
                CardDraft.of("d").matter("REPORT", "02", "DISPATCHED", "").tokens(Set.of("t1", "t2")));
        CardSearch all = CardSearch.everything();
        Set<String> any = Set.of();
        assertEquals(List.of("b", "d"), found(stores, all.matter(Set.of("REPORT"), any, any, any)));
        assertEquals(List.of("b", "c", "d"), found(stores, all.matter(Set.of("REPORT", ""), any, any, any)));
        assertEquals(List.of("a", "b"), found(stores, all.matter(any, Set.of("01"), any, any)));
        assertEquals(List.of("b", "c"), found(stores, all.matter(any, any, Set.of("ACCEPTED", "REGISTERED"), any)));
        assertEquals(List.of("a"), found(stores, all.matter(any, any, any, Set.of("organ-1", "organ-9"))));
        assertEquals(List.of("c", "d"), found(stores, all.matter(any, any, any, Set.of(""))));
        assertEquals(List.of("a", "b", "d"), found(stores, all.open(true)));
        assertEquals(List.of("d"), found(stores, all.tokens(Set.of("t1"))));
        assertEquals(List.of("d"), found(stores, all.tokens(Set.of("t1", "t2"))));
        assertEquals(List.of(), found(stores, all.tokens(Set.of("t1", "t3"))));
        assertEquals(
                List.of("d"), found(stores, all.matter(Set.of("REPORT"), Set.of("02"), Set.of("DISPATCHED"), any)));
        assertEquals(List.of(), found(stores, all.matter(Set.of("REPORT"), Set.of("01"), Set.of("DISPATCHED"), any)));
    }

    @Test
    public final void the_time_received_is_from_inclusive_to_exclusive_to_the_microsecond() {
        Stores stores = source().fresh();
        Instant noon = Instant.parse("2026-03-01T04:00:00Z");
        store(
                stores,
                CardDraft.of("a").times(noon.minusNanos(1_000), Optional.empty()),
                CardDraft.of("b").times(noon, Optional.empty()),
                CardDraft.of("c").times(noon.plusNanos(1_000), Optional.empty()));
        CardSearch all = CardSearch.everything();
        assertEquals(List.of("b", "c"), found(stores, all.received(Optional.of(noon), Optional.empty())));
        assertEquals(List.of("a"), found(stores, all.received(Optional.empty(), Optional.of(noon))));
        assertEquals(List.of("b"), found(stores, all.received(Optional.of(noon), Optional.of(noon.plusNanos(1_000)))));
        assertEquals(List.of(), found(stores, all.received(Optional.of(noon), Optional.of(noon))));
        assertEquals(List.of("c"), found(stores, all.received(Optional.of(noon.plusNanos(1)), Optional.empty())));
        assertEquals(List.of("a", "b"), found(stores, all.received(Optional.empty(), Optional.of(noon.plusNanos(1)))));
        assertEquals(
                List.of("a", "b", "c"),
                found(stores, all.received(Optional.of(Instant.MIN), Optional.of(Instant.MAX))));
    }

    @Test
    public final void a_reader_may_hold_hundreds_of_tags() {
        Stores stores = source().fresh();
        store(
                stores,
                CardDraft.of("a").tags(false, tags("division:", 40), Set.of()),
                CardDraft.of("b").tags(true, Set.of("assigned:300"), Set.of("x")));
        String[] held = IntStream.range(30, 700)
                .mapToObj(i -> (i % 2 == 0 ? "division:" : "assigned:") + i)
                .toArray(String[]::new);
        assertEquals(List.of("a"), found(stores, CardSearch.by(held)));
        assertEquals(List.of("a"), found(stores, CardSearch.by("division:7")));
        assertEquals(List.of("b"), found(stores, CardSearch.by("assigned:300")));
    }

    private static Set<String> tags(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(Collectors.toSet());
    }

    private static List<String> found(Stores stores, CardSearch search) {
        return stores.index().list(search.query(Order.BY_ID, 100)).cards().stream()
                .map(card -> card.fileId().value())
                .toList();
    }

    private static void store(Stores stores, CardDraft... drafts) {
        for (CardDraft draft : drafts) {
            stores.journal().append(append("store-" + draft.fileId(), change(draft, 0, 1)));
        }
    }

    private static void store(Stores stores, FileCard... cards) {
        for (FileCard card : cards) {
            stores.journal().append(append("store-" + card.fileId(), Specimens.carding(card)));
        }
    }
}
