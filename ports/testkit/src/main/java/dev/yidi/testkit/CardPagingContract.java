package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.after;
import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.CardQuery.Order;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Stores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.yidi.ports.spi.FileIndex} keeps when cards are sorted and paged 索引分页契约. */
public abstract class CardPagingContract {
    private static final int CARDS = 90;

    protected CardPagingContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void cards_are_sorted_with_the_file_id_between_equals() {
        Stores stores = source().fresh();
        store(
                stores,
                CardDraft.of("b").times(after(0), Optional.of(after(9))),
                CardDraft.of("a").times(after(0), Optional.empty()),
                CardDraft.of("B").times(after(5), Optional.of(after(9))),
                CardDraft.of("a-1").times(after(5), Optional.of(after(8))),
                CardDraft.of("a.1").times(after(5), Optional.empty()),
                CardDraft.of("a1").times(after(7), Optional.of(after(9))));
        assertEquals(List.of("a-1", "B", "a1", "b", "a", "a.1"), paged(stores, Order.DUE_FIRST, 100));
        assertEquals(List.of("a1", "B", "a-1", "a.1", "a", "b"), paged(stores, Order.NEWEST_FIRST, 100));
        assertEquals(List.of("B", "a", "a-1", "a.1", "a1", "b"), paged(stores, Order.BY_ID, 100));
    }

    @Test
    public final void pages_of_any_size_join_to_the_whole() {
        Stores stores = source().fresh();
        for (int i = 0; i < 12; i++) {
            store(stores, CardDraft.of("c" + i % 7 + i).times(after(i % 3), due(i % 4)));
        }
        for (Order order : Order.values()) {
            List<String> whole = paged(stores, order, 1_000);
            assertEquals(12, whole.size());
            for (int limit : new int[] {1, 2, 5, 6, 12, 13}) {
                assertEquals(whole, paged(stores, order, limit), () -> order + " in pages of " + limit);
            }
        }
    }

    @Test
    public final void the_last_page_says_so_also_when_it_is_full() {
        Stores stores = source().fresh();
        store(stores, CardDraft.of("a"), CardDraft.of("b"));
        CardPage first = stores.index().list(CardSearch.everything().query(Order.BY_ID, 1));
        assertEquals(1, first.cards().size());
        CardQuery rest =
                CardSearch.everything().query(Order.BY_ID, 1).from(first.next().orElseThrow());
        assertEquals(Optional.empty(), stores.index().list(rest).next());
        assertEquals(Optional.empty(), stores.index().list(CardQuery.all(2)).next());
        assertEquals(
                Optional.empty(),
                source().fresh().index().list(CardQuery.all(1)).next());
    }

    @Test
    public final void paging_gives_every_card_once_while_unrelated_cards_change() {
        for (Order order : Order.values()) {
            Stores stores = source().fresh();
            List<String> mine = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                store(stores, CardDraft.of("m" + i).times(after(10L * i), due(i % 5)));
                store(stores, other("x" + i, i));
                mine.add("m" + i);
            }
            List<String> seen = new ArrayList<>();
            CardQuery query = CardSearch.everything().query(order, 3);
            Optional<CardPage> page = Optional.of(stores.index().list(query));
            for (int step = 0; page.isPresent(); step++) {
                page.get().cards().forEach(card -> seen.add(card.fileId().value()));
                disturb(stores, step);
                page = page.get().next().map(query::from).map(stores.index()::list);
            }
            seen.removeIf(id -> !id.startsWith("m"));
            assertEquals(
                    mine.stream().sorted().toList(), seen.stream().sorted().toList(), "each of mine once, " + order);
        }
    }

    /** Many cards and questions made from a fixed seed, against the plainest reading of what a query means. */
    @Test
    public final void any_question_gives_what_its_plain_meaning_says() {
        Stores stores = source().fresh();
        SplittableRandom chance = new SplittableRandom(20_260_301L);
        List<FileCard> cards = new ArrayList<>();
        for (int i = 0; i < CARDS; i++) {
            CardDraft draft = card(i, chance);
            store(stores, draft);
            cards.add(draft.card(1));
        }
        List<Order> orders = List.of(Order.values());
        assertAll(IntStream.range(0, 150).mapToObj(i -> {
            CardQuery query = search(chance).query(orders.get(i % orders.size()), 1 + chance.nextInt(40));
            return () -> assertEquals(plainly(cards, query), all(stores, query), query::toString);
        }));
    }

    private static CardDraft card(int i, SplittableRandom chance) {
        CardDraft draft = CardDraft.of("case-" + i)
                .matter(
                        "k" + chance.nextInt(3),
                        "t" + chance.nextInt(3),
                        "s" + chance.nextInt(3),
                        "o" + chance.nextInt(3))
                .times(after(chance.nextInt(10)), due(chance.nextInt(6)))
                .tags(
                        chance.nextInt(3) == 0,
                        some(chance, "organ:"),
                        chance.nextInt(3) == 0 ? some(chance, "organ:") : Set.of())
                .tokens(some(chance, "token:"));
        return chance.nextInt(4) == 0 ? draft.ended() : draft;
    }

    private static CardSearch search(SplittableRandom chance) {
        return CardSearch.by(some(chance, "organ:").toArray(String[]::new))
                .seeing(chance.nextInt(3) == 0, chance.nextInt(3) == 0)
                .matter(rarely(chance, "k"), rarely(chance, "t"), rarely(chance, "s"), rarely(chance, "o"))
                .open(chance.nextInt(4) == 0)
                .tokens(rarely(chance, "token:"))
                .received(
                        Optional.of(after(chance.nextInt(5))).filter(from -> chance.nextInt(4) == 0),
                        Optional.of(after(5 + chance.nextInt(5))).filter(before -> chance.nextInt(4) == 0));
    }

    private static Set<String> some(SplittableRandom chance, String prefix) {
        String assigned = prefix.equals("organ:") ? "assigned:" : prefix;
        return Set.copyOf(
                List.of(prefix + chance.nextInt(6), prefix + chance.nextInt(6), assigned + chance.nextInt(4)));
    }

    private static Set<String> rarely(SplittableRandom chance, String prefix) {
        return chance.nextInt(4) > 0
                ? Set.of()
                : Set.copyOf(List.of(prefix + chance.nextInt(3), prefix + chance.nextInt(3)));
    }

    private static List<String> plainly(List<FileCard> cards, CardQuery query) {
        Comparator<FileCard> order = CardFilter.of(query).order();
        return ids(cards.stream().filter(CardFilter.of(query)::accepts).sorted(order));
    }

    private static List<String> all(Stores stores, CardQuery query) {
        List<FileCard> found = new ArrayList<>();
        Optional<CardPage> page = Optional.of(stores.index().list(query));
        while (page.isPresent()) {
            found.addAll(page.get().cards());
            page = page.get().next().map(query::from).map(stores.index()::list);
        }
        return ids(found.stream());
    }

    private static List<String> paged(Stores stores, Order order, int limit) {
        return all(stores, CardSearch.everything().query(order, limit));
    }

    private static List<String> ids(Stream<FileCard> cards) {
        return cards.map(card -> card.fileId().value()).toList();
    }

    private static Optional<Instant> due(int seconds) {
        return Optional.of(after(seconds)).filter(due -> seconds > 0);
    }

    /** New cards and moved ones, before and behind the page. */
    private static void disturb(Stores stores, int step) {
        store(stores, other("l" + step, step), other("n" + step, 100 - step));
        if (step < 20) {
            stores.journal().append(append("move-" + step, change(other("x" + step, 50 - step), 1, 1)));
        }
    }

    private static CardDraft other(String id, int i) {
        return CardDraft.of(id).times(after(3L * i), due(i % 7));
    }

    private static void store(Stores stores, CardDraft... drafts) {
        for (CardDraft draft : drafts) {
            stores.journal().append(append("store-" + draft.fileId(), change(draft, 0, 1)));
        }
    }
}
