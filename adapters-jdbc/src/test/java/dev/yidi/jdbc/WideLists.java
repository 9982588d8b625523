package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.after;
import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.CardQuery.Order;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.testkit.CardDraft;
import dev.yidi.testkit.InMemoryStores;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** More cards than any way of finding them looks up at once 大量索引卡: pages are what they are in memory, whoever reads. */
abstract class WideLists {
    private static final int CARDS = 2_200;
    private static final int AT_ONCE = 100;
    private static final Set<String> ALL = Set.of();

    /** An empty database. */
    abstract TestDatabase database();

    @Test
    void every_reader_gets_every_page_whole_and_in_order() {
        InMemoryStores memory = new InMemoryStores();
        try (TestDatabase database = database()) {
            JdbcStores stores =
                    database.opening().county(new CountyId("wide-lists")).open();
            for (Append append : cards()) {
                stores.journal().append(append);
                memory.journal().append(append);
            }
            for (CardQuery query : questions()) {
                List<String> expected = paged(memory.index(), query);
                assertThat(paged(stores.index(), query)).as("%s", query).isEqualTo(expected);
            }
        }
    }

    /** Readers of half of all, of a fifth, of a few; of much in the past and little now; denied; of nothing; by topic and none. */
    private static List<CardQuery> questions() {
        List<CardQuery> questions = new ArrayList<>();
        List<Set<String>> readers = List.of(
                Set.of("organ:half"),
                Set.of("organ:half", "organ:fifth", "assigned:me"),
                Set.of("organ:fifth", "denied"),
                Set.of("assigned:me"),
                Set.of("organ:none"),
                Set.of());
        for (Set<String> held : readers) {
            for (Order order : List.of(Order.NEWEST_FIRST, Order.DUE_FIRST)) {
                for (boolean open : List.of(true, false)) {
                    questions.add(question(held, order, open, ALL, Set.of("case")));
                    questions.add(question(held, order, open, Set.of("rare"), Set.of("case", "supervision")));
                }
            }
        }
        assertThat(questions).hasSize(48);
        return questions;
    }

    private static CardQuery question(
            Set<String> held, Order order, boolean open, Set<String> topics, Set<String> registers) {
        return new CardQuery(
                held,
                false,
                false,
                registers,
                ALL,
                ALL,
                topics,
                ALL,
                open,
                ALL,
                Optional.empty(),
                Optional.empty(),
                order,
                Optional.empty(),
                40);
    }

    private static List<Append> cards() {
        List<Append> appends = new ArrayList<>();
        for (int first = 0; first < CARDS; first += AT_ONCE) {
            List<FileChange> changes = new ArrayList<>();
            for (int i = first; i < first + AT_ONCE; i++) {
                changes.add(change(card(i), 0, 1));
            }
            appends.add(append("cards-" + first, changes.toArray(FileChange[]::new)));
        }
        return appends;
    }

    /** In a mixed order of time, some at the same moment, every other one under way. */
    private static CardDraft card(int i) {
        Set<String> allowed = new HashSet<>();
        tag(allowed, "organ:half", i % 2 == 0);
        tag(allowed, "organ:fifth", i % 5 == 0);
        tag(allowed, "assigned:me", (i % 4 != 0 && i % 7 == 0) || i % 400 == 0);
        CardDraft draft = CardDraft.of("card-" + i)
                .register(i % 9 == 0 ? "supervision" : "case")
                .matter("PETITION", i % 250 == 0 ? "rare" : "common", "ACCEPTED", "organ")
                .times(after(i * 7L % 600), i % 3 == 0 ? Optional.empty() : Optional.of(after(i * 11L % 700)))
                .tags(i % 50 == 1, allowed, i % 13 == 0 ? Set.of("denied") : Set.of());
        return i % 2 == 0 ? draft : draft.ended();
    }

    private static void tag(Set<String> tags, String tag, boolean holds) {
        if (holds) {
            tags.add(tag);
        }
    }

    private static List<String> paged(FileIndex index, CardQuery query) {
        List<String> ids = new ArrayList<>();
        for (Optional<CardQuery> next = Optional.of(query); next.isPresent(); ) {
            CardPage page = index.list(next.get());
            page.cards().forEach(card -> ids.add(card.fileId().value()));
            next = page.next().map(query::from);
        }
        return ids;
    }
}
