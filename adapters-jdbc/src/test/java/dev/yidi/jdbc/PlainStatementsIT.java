package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.after;
import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.CardDraft;
import dev.yidi.testkit.Specimens;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@link Dialect#plainPostgreSql()} sends, and that a county may go over to it and back. */
@Tag("one-jdk")
class PlainStatementsIT {
    private static final TestDatabase DATABASE = TestDatabase.plainPostgreSql();
    private static final FileId A = new FileId("a");
    private static final FileId B = new FileId("b");
    private static final AppendResult APPENDED = new AppendResult.Appended();

    /** What only PostgreSQL's own server knows, or what changes rows within a query. */
    private static final Pattern NOT_PLAIN = Pattern.compile(
            "\\bwith\\b|\\bxmin\\b|\\bctid\\b|\\bunnest\\b|\\bpg_|\\breturning\\b|\\bskip locked\\b|\\bfor key share\\b"
                    + "|\\bset local\\b|::|/\\*|\\boffset\\b|\\bmerge\\b");

    private static final Pattern PLAIN =
            Pattern.compile("(insert into \\w+ \\([^()]*\\) values \\([^()]*\\)( on conflict do nothing)?"
                    + "|update \\w+ set .* where .*county = \\?.*"
                    + "|delete from \\w+ where county = \\?.*"
                    + "|select .*)");

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void every_statement_is_a_plain_one_about_one_county() {
        DATABASE.migrate();
        Set<String> sent = new ConcurrentSkipListSet<>();
        DataSource recording = recording(sent);
        Stores stores = DATABASE.over(recording)
                .schema(SchemaMode.EXTERNAL)
                .county(new CountyId("recorded"))
                .open();
        everythingOnce(stores);

        assertThat(sent.stream().filter(sql -> sql.contains(" for update")).map(PlainStatementsIT::table))
                .as("what is locked by a select")
                .containsOnly("yidi_card", "yidi_feed", "yidi_following");
        assertThat(sent).hasSizeGreaterThan(40).allSatisfy(sql -> {
            assertThat(sql).matches(PLAIN);
            assertThat(sql).doesNotContainPattern(NOT_PLAIN);
        });
        assertThat(sent.stream()
                        .filter(sql -> sql.contains("yidi_") && !sql.startsWith("insert"))
                        .filter(sql -> !sql.contains("county = ?")))
                .isEmpty();
    }

    private static String table(String sql) {
        return sql.replaceAll(".* from (\\w+).*", "$1");
    }

    private static void everythingOnce(Stores stores) {
        CardDraft tagged = CardDraft.of(A).tags(false, Set.of("organ:x", "organ:y"), Set.of("person:z"));
        stores.journal().append(append("c1", change(tagged, 0, 2), change(B, 0, 1)));
        stores.journal().append(append("c2", change(A, 2, 1)));
        stores.journal().append(append("c2", change(A, 3, 1)));
        stores.journal().read(A, 0);
        stores.journal().command(append("c1", change(B, 0, 1)).command().key());
        stores.journal().follow(FeedPosition.start(), 10);
        stores.journal().restore(CardDraft.of(A).card(3), List.of(Specimens.alarm(A, after(3))));
        stores.clocks().claim(after(99), "n1", Duration.ofMinutes(1), 10);
        stores.clocks().postpone(Specimens.alarm(A, after(3)), "n1", after(200));
        stores.clocks().of(A);
        stores.clocks().earliest();
        stores.numbers().next("2026");
        stores.numbers().next("2026");
        stores.fileKeys().find(A);
        stores.fileKeys().destroy(A);
        FileCard card = stores.index().find(A).orElseThrow();
        stores.index().find(card.register(), card.number());
        stores.index().findAll(Set.of(A, B));
        stores.index().isFoundBy(card);
        stores.fileKeys().findAll(Set.of(A, B));
        stores.journal().heldBack(FeedPosition.start());
        Followings followings = stores.followings();
        Followings.Lead lead =
                followings.lead("f", "n1", after(1), Optional.empty()).orElseThrow();
        assertThat(followings.lead("f", "n2", after(1), Optional.empty())).isEmpty();
        assertThat(followings.tenure("f")).isPresent();
        assertThat(followings.note("f", Optional.of(lead), followings.notes("f"), "noted"))
                .isTrue();
        assertThat(followings.advance(lead, stores.journal().end())).isTrue();
        stores.journal().follow(followings.position("f"), 10);
        followings.release(lead);
        for (CardQuery.Order order : CardQuery.Order.values()) {
            stores.index().list(query(order));
        }
    }

    private static CardQuery query(CardQuery.Order order) {
        return new CardQuery(
                Set.of("organ:x", "assigned:o-1"),
                false,
                false,
                Set.of("case"),
                Set.of("s"),
                Set.of("k"),
                Set.of("t"),
                Set.of("o"),
                true,
                Set.of("token"),
                Optional.of(after(0)),
                Optional.of(after(9)),
                order,
                Optional.of(new CardQuery.Cursor(after(1), "a")),
                5);
    }

    /** The feed goes on behind the keys of either dialect, and no follower misses or repeats an entry. */
    @Test
    void a_county_goes_over_to_plain_statements_and_back() {
        CountyId county = new CountyId("going-over");
        JdbcStores own =
                DATABASE.opening().dialect(Dialect.postgreSql()).county(county).open();
        assertThat(own.journal().append(append("c1", change(A, 0, 2)))).isEqualTo(APPENDED);
        FeedPosition first = own.journal().follow(FeedPosition.start(), 10).next();

        JdbcStores plain = DATABASE.opening().county(county).open();
        assertThat(plain.journal().follow(first, 10).entries()).isEmpty();
        assertThat(plain.journal().append(append("c2", change(A, 2, 1), change(B, 0, 1))))
                .isEqualTo(APPENDED);
        assertThat(plain.journal().follow(first, 10).entries())
                .containsExactly(Specimens.entry(A, 3), Specimens.entry(B, 1));
        FeedPosition second = plain.journal().follow(first, 10).next();

        JdbcStores back =
                DATABASE.opening().dialect(Dialect.postgreSql()).county(county).open();
        assertThat(back.journal().append(append("c3", change(A, 3, 1)))).isEqualTo(APPENDED);
        assertThat(back.journal().follow(second, 10).entries()).containsExactly(Specimens.entry(A, 4));
        assertThat(back.journal().follow(FeedPosition.start(), 10).entries()).hasSize(5);
    }

    @Test
    void it_is_never_found_by_the_name_of_the_product() throws SQLException {
        try (Connection connection = DATABASE.pool().getConnection()) {
            assertThat(Dialect.of(connection)).isSameAs(Dialect.postgreSql());
        }
        assertThat(Dialect.plainPostgreSql()).hasToString("PostgreSQL by plain statements");
    }

    /** A table may be missing in one of several databases, which only the county tells apart. */
    @Test
    void a_table_that_is_missing_is_told_by_the_county_that_is_opened() {
        try (TestDatabase server = TestDatabase.plainPostgreSql()) {
            server.administer("create database bare");
        }
        try (TestDatabase bare = TestDatabase.postgreSql("bare", "postgres").speaking(Dialect.plainPostgreSql())) {
            JdbcOpening outside = bare.opening().schema(SchemaMode.EXTERNAL).county(new CountyId("bare"));
            assertThatThrownBy(outside::open)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("expected the table yidi_feed in the database of county bare, found none");
            assertThatThrownBy(() -> outside.schema(SchemaMode.VALIDATE).open())
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("found no tables");
            assertThat(outside.schema(SchemaMode.MIGRATE).open().schemaVersion())
                    .isEqualTo(5);
            bare.administer("drop table yidi_file_key");
            assertThatThrownBy(outside::open)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("expected the table yidi_file_key in the database of county bare");
        }
    }

    /** The pool's connections, of which each tells what it prepares. */
    private static DataSource recording(Set<String> sent) {
        return DataSource.class.cast(Proxy.newProxyInstance(
                PlainStatementsIT.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, values) -> recording(DATABASE.pool().getConnection(), sent)));
    }

    private static Connection recording(Connection real, Set<String> sent) {
        return Connection.class.cast(Proxy.newProxyInstance(
                PlainStatementsIT.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, values) -> {
                    if (method.getName().equals("prepareStatement")) {
                        sent.add((String) values[0]);
                    }
                    return method.invoke(real, values);
                }));
    }
}
