package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.CardQuery.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a list, a claim and a follower cost on PostgreSQL with many files: an index leads to the page, nothing is sorted, and no
 * table is read whole, whatever the server plans when it prepares a statement for good.
 */
@Tag("one-jdk")
class ListingPlanIT {
    private static final TestDatabase DATABASE = TestDatabase.postgreSql();
    private static final Instant MIDDLE = Instant.parse("2026-06-01T00:00:00Z");

    private static final String TAGS = "insert into yidi_card_tag select county, file_id, %s, %s, register, received_at"
            + " from yidi_card where county = 'plan'";

    @BeforeAll
    static void fill() {
        DATABASE.migrate();
        DATABASE.execute("""
                insert into yidi_card select 'plan', 'case-' || lpad(i::text, 6, '0'), case when i % 4 = 0 then 'supervision' else 'case' end, 1, i, '', 'N' || i, 'PETITION',
                    '01', 'DISPATCHED', '33', 'organ', 'o', timestamp '2026-01-01' + i * interval '20 minutes',
                    timestamp '2026-01-01', timestamp '2026-03-01' + (i % 5000) * interval '1 hour', i % 10 = 1, i % 50 = 0,
                    '', '', '', '' from generate_series(1, 20000) i""");
        DATABASE.execute(TAGS.formatted("case when is_open then 'O' else 'A' end", "'organ:' || version"));
        DATABASE.execute(TAGS.formatted("'T'", "'phone:' || file_id"));
        DATABASE.execute(TAGS.formatted("case when is_open then 'O' else 'A' end", "'division:33'"));
        DATABASE.execute(
                "insert into yidi_alarm select 'plan', file_id, 'CLOCK-1', 'urge', next_due, next_due, '', next_due"
                        + " from yidi_card where county = 'plan'");
        DATABASE.administer("vacuum analyze");
    }

    @AfterAll
    static void close() {
        DATABASE.execute("delete from yidi_card where county = 'plan'");
        DATABASE.execute("delete from yidi_card_tag where county = 'plan'");
        DATABASE.execute("delete from yidi_alarm where county = 'plan'");
        DATABASE.close();
    }

    @Test
    void a_page_in_the_middle_is_found_by_an_index_in_each_order() {
        assertThat(plan(query(Order.DUE_FIRST, false)))
                .contains("yidi_card_due")
                .doesNotContain("Sort", "Seq Scan");
        assertThat(plan(query(Order.NEWEST_FIRST, false, true)))
                .contains("yidi_card_received")
                .doesNotContain("Sort", "Seq Scan");
        assertThat(plan(query(Order.BY_ID, false))).contains("yidi_card_pkey").doesNotContain("Sort", "Seq Scan");
    }

    /** The cards of others are not passed over: each tag of the reader has its own in the order of an index. */
    @Test
    void the_newest_of_a_reader_are_found_by_the_dates_of_the_readers_tags() {
        CardLookup search = new CardLookup(Dialect.postgreSql(), "plan", query(Order.NEWEST_FIRST, false));
        Optional<CardQuery.Cursor> middle = Optional.of(new CardQuery.Cursor(MIDDLE, "case-010000"));
        assertThat(plan(search.dated(middle, 64), search.datedValues(middle)))
                .contains("Limit", "Index Only Scan using yidi_card_tag_dated")
                .doesNotContain("Bitmap", "Seq Scan");
        List<String> page = List.of("case-000002", "case-000003");
        CardListing cards = search.listing(Optional.of(page));
        assertThat(plan(cards.statement(), cards.values()))
                .contains("yidi_card_pkey")
                .doesNotContain("Seq Scan");
    }

    /** Closed files outnumber those under way by far: to pass over them costs as much as there are. */
    @Test
    void open_files_are_found_without_passing_over_closed_ones() {
        assertThat(plan(query(Order.DUE_FIRST, true)))
                .contains("yidi_card_open")
                .doesNotContain("Sort", "Seq Scan");
    }

    /** Hardly anybody is denied anything: a planner that takes it for nobody would look through the tags of everybody once. */
    @Test
    void that_a_card_is_denied_is_asked_for_the_cards_of_the_page_alone() {
        for (Order order : Order.values()) {
            assertThat(plan(query(order, false))).contains("SubPlan").doesNotContain("Anti Join", "Materialize");
        }
    }

    /** What is prepared on the server has one plan for all readers in the end; look-ups by key may, lists may not. */
    @Test
    void a_list_is_planned_for_its_own_reader_each_time() {
        JdbcStores stores = DATABASE.opening().county(new CountyId("plan")).open();
        for (int i = 0; i < 12; i++) {
            assertThat(stores.index().list(query(Order.NEWEST_FIRST, false)).cards())
                    .isNotEmpty();
            assertThat(stores.index().find("case", "N1")).isPresent();
        }
        List<String> prepared = new OwnTransactions(DATABASE.pool(), 15)
                .read(
                        "look",
                        sql -> sql.query(
                                "select statement from pg_prepared_statements", List.of(), row -> row.getString(1)));
        assertThat(prepared)
                .anyMatch(statement -> statement.contains("file_number = "))
                .noneMatch(statement -> statement.contains("order by c."));
    }

    @Test
    void a_claim_is_led_by_the_index_whatever_it_is_claimed_for() {
        String plan = new OwnTransactions(DATABASE.pool(), 15).write("explain", sql -> {
            sql.execute("set local plan_cache_mode = force_generic_plan");
            return Ending.rollback(String.join(
                    "\n",
                    sql.query(
                            "explain " + JdbcClocks.claim(Dialect.postgreSql(), 100),
                            List.of("n", MIDDLE, "plan", MIDDLE, MIDDLE, "n"),
                            row -> row.getString(1))));
        });
        assertThat(plan).contains("yidi_alarm_ready", "Tid Scan").doesNotContain("Seq Scan");
    }

    @Test
    void a_token_leads_to_its_card() {
        CardQuery wanted = new CardQuery(
                Set.of("organ:1"),
                false,
                false,
                Set.of("case"),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Set.of("phone:case-000007"),
                Optional.empty(),
                Optional.empty(),
                Order.NEWEST_FIRST,
                Optional.empty(),
                50);
        assertThat(plan(wanted)).contains("yidi_card_tag_dated").doesNotContain("Seq Scan");
    }

    @Test
    void every_index_that_the_page_of_plans_names_is_there() throws IOException {
        List<String> named = Pattern.compile("using (yidi_\\w+)")
                .matcher(Files.readString(Path.of("..", "docs", "scale.md")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        List<String> there = new OwnTransactions(DATABASE.pool(), 15)
                .read("look", sql -> sql.query("select indexname from pg_indexes", List.of(), row -> row.getString(1)));
        assertThat(there).containsAll(named);
        assertThat(named).hasSizeGreaterThan(5);
    }

    private static CardQuery query(Order order, boolean open) {
        return query(order, open, false);
    }

    private static CardQuery query(Order order, boolean open, boolean everything) {
        return new CardQuery(
                Set.of("division:33", "assigned:officer:o"),
                everything,
                false,
                Set.of("case"),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                open,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                order,
                Optional.of(new CardQuery.Cursor(MIDDLE, "case-010000")),
                50);
    }

    private static String plan(CardQuery query) {
        CardListing listing = new CardLookup(Dialect.postgreSql(), "plan", query).listing(Optional.empty());
        return plan(listing.statement(), listing.values());
    }

    private static String plan(String statement, List<Object> values) {
        List<String> lines = new OwnTransactions(DATABASE.pool(), 15)
                .read("explain", sql -> sql.query("explain " + statement, values, row -> row.getString(1)));
        return String.join("\n", lines);
    }
}
