package dev.yidi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.Page;
import dev.yidi.ports.TodoQuery;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the filler makes is what the library would have made, as far as it says so. */
@Tag("one-jdk")
class FillerTest {
    private static final Size SIZE = new Size(400, 12, 24, 60);
    private static Server server;
    private static HikariDataSource pool;
    private static JdbcStores stores;
    private static Yidi yidi;

    @BeforeAll
    static void fill() throws Exception {
        server = Server.start();
        pool = server.pool("filled", 2);
        new Filler(pool).begin(SIZE);
        new Filler(pool).multiply(SIZE);
        stores = JdbcStores.on(pool).county(Presets.centre().county()).open();
        yidi = new BusyCounty(stores).yidi();
    }

    @AfterAll
    static void stop() {
        pool.close();
        server.close();
    }

    @Test
    void there_are_as_many_cases_as_were_asked_for() throws SQLException {
        assertThat(count("select count(*) from yidi_card")).isEqualTo(SIZE.cases());
        assertThat(count("select count(*) from yidi_card where is_open")).isEqualTo(SIZE.open());
        assertThat(count("select count(distinct file_id) from yidi_entry"))
                .isEqualTo(SIZE.patterns() + SIZE.open() + SIZE.whole());
        assertThat(count("select count(*) from pg_indexes where tablename = 'yidi_card'"))
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void the_journal_of_every_case_that_has_one_is_right() {
        for (FileCard card : cards()) {
            if (!stores.journal().read(card.fileId(), 0).isEmpty()) {
                assertThat(yidi.journalAudit().verify(card.fileId()).findings()).isEmpty();
            }
        }
    }

    @Test
    void cards_and_alarms_of_these_are_what_their_journals_tell() {
        assertThat(yidi.indexRebuild().compare().files()).isEqualTo(SIZE.patterns() + SIZE.open() + SIZE.whole());
        assertThat(yidi.indexRebuild().compare().different()).isEmpty();
    }

    @Test
    void copies_are_opened_and_shown() {
        FileId copy = cards().stream()
                .filter(card -> card.summary().length() == 0)
                .findFirst()
                .orElseThrow()
                .fileId();
        assertThat(yidi.caseDesk()
                        .view(BusyCounty.CLERK, CaseId.of(copy))
                        .orElseThrow()
                        .state()
                        .stage()
                        .ended())
                .isTrue();
    }

    @Test
    void every_case_is_listed_but_sealed_ones() throws SQLException {
        TodoQuery all = new TodoQuery(
                false,
                false,
                TodoQuery.open(1).stages(),
                TodoQuery.open(1).kinds(),
                TodoQuery.open(1).topics(),
                TodoQuery.open(1).accountable(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                100);
        List<CaseLine> lines = new ArrayList<>();
        Page page = yidi.workList().todo(BusyCounty.CLERK, all);
        lines.addAll(page.lines());
        while (page.next().isPresent()) {
            page = yidi.workList().todo(BusyCounty.CLERK, all.from(page.next().get()));
            lines.addAll(page.lines());
        }
        assertThat(lines).hasSize((int) (SIZE.cases() - count("select count(*) from yidi_card where sealed")));
        assertThat(lines).extracting(CaseLine::number).doesNotHaveDuplicates();
    }

    @Test
    void whoever_goes_through_everything_sees_it_once() throws Exception {
        HeapLoad load = new HeapLoad(stores);
        assertThat(load.page().seen()).isEqualTo(SIZE.cases());
        assertThat(load.follow().seen()).isEqualTo(count("select count(*) from yidi_entry"));
        assertThat(load.compare().seen()).isEqualTo(SIZE.patterns() + SIZE.open() + SIZE.whole());
    }

    @Test
    void every_question_is_asked_and_every_statement_sent_for_it_has_a_plan() throws SQLException {
        Listening listening = new Listening(pool);
        List<Question> questions = new Questions(
                        JdbcStores.on(listening.source())
                                .county(Presets.centre().county())
                                .open(),
                        SIZE)
                .all();
        for (Question question : questions) {
            listening.sent();
            assertThat(question.act().ask(1)).as(question.name()).isNotNegative();
            List<Listening.Sent> sent = listening.sent();
            assertThat(sent).as(question.name()).isNotEmpty();
            for (Listening.Sent each : sent) {
                assertThat(new Plans(pool).plan(each)).isNotEmpty();
            }
        }
        assertThat(Plans.pages(List.of("Limit", "  Buffers: shared hit=3 read=4 dirtied=1", "  Buffers: shared hit=2")))
                .isEqualTo(7);
        assertThat(Plans.readsWholeTable(List.of("->  Seq Scan on yidi_card c  (cost=0.00)")))
                .isTrue();
        assertThat(Plans.readsWholeTable(
                        List.of("->  Seq Scan on yidi_feed f", "->  Index Scan using yidi_card_due on yidi_card c")))
                .isFalse();
    }

    private static List<FileCard> cards() {
        return stores.index().list(CardQuery.all(1000)).cards();
    }

    private static long count(String query) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
