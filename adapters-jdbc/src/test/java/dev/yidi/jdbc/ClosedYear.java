package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.ports.Rebuilt;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Verdict;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The files of a year that is over go to another place while officers and citizens go on with them 历年案卷迁移. */
abstract class ClosedYear {
    private static final CountyId COUNTY = new CountyId("330122");
    private static final int ROUNDS = 4;
    private static final int REOPENED_EACH = 3;
    private static final int MOVER_OFFICER_CITIZEN = 3;

    /** Tables that are split by year. */
    abstract TestDatabase database() throws Exception;

    /** Brings the files that were begun before 2027 to the other place in odd rounds, and back in even ones. */
    abstract void move(int round) throws Exception;

    /** In which place they are. */
    abstract String place() throws Exception;

    /** How many sessions wait for a lock on a table, looked up anew. */
    abstract int waiting(Sql sql) throws SQLException;

    @Test
    void while_a_year_is_moved_commands_and_questions_are_answered_and_its_cases_are_reopened() throws Exception {
        TestDatabase database = database();
        LivingCentre centre = LivingCentre.at(
                "2026-12-28T01:00:00Z", database.opening().county(COUNTY).open(), "year");
        List<Registered> old = new ArrayList<>();
        for (int i = 0; i < ROUNDS * REOPENED_EACH; i++) {
            Registered registered = centre.request();
            centre.close(registered.receipt().caseId());
            old.add(registered);
        }
        centre.time.moveTo(Instant.parse("2027-01-04T01:00:00Z"));

        YearWork work = YearWork.on(centre, old);
        try (work) {
            String home = place();
            for (int round = 1; round <= ROUNDS; round++) {
                work.goOn();
                work.reopen(REOPENED_EACH);
                meet(database.pool(), round);
                work.goOn();
                assertThat(place().equals(home)).as("at home again").isEqualTo(round % 2 == 0);
            }
        }

        assertThat(work.followed()).as("answers to citizens").isPositive();
        assertThat(work.registered()).as("new cases").isPositive();
        Verdict verdict = centre.yidi.journalAudit().verifyAll();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.files())
                .as("cases, and what they led to")
                .isGreaterThanOrEqualTo(old.size() + work.registered());
        Rebuilt compared = centre.yidi.indexRebuild().compare();
        assertThat(compared.different()).isEmpty();
        assertThat(compared.findings()).isEmpty();
        assertThat(old)
                .allSatisfy(each -> assertThat(centre.yidi
                                .inquiry()
                                .follow(LivingCentre.credential(each))
                                .orElseThrow()
                                .state())
                        .isEqualTo("citizen.state.accepted"));
    }

    /** Moves while somebody reads, so that the move has to wait, and an officer and a citizen at work have to wait for it. */
    private void meet(DataSource source, int round) throws Exception {
        ExecutorService mover = Executors.newSingleThreadExecutor();
        try (Connection reader = source.getConnection()) {
            reader.setAutoCommit(false);
            new Sql(reader, Patience.of(60))
                    .first("select county from yidi_entry limit 1", List.of(), row -> row.getString(1));
            Future<?> moved = mover.submit(() -> {
                move(round);
                return round;
            });
            while (new OwnTransactions(source, 60).read("look who waits", this::waiting) < MOVER_OFFICER_CITIZEN) {
                assertThat(moved).as("moved under the eyes of a reader").isNotDone();
            }
            reader.rollback();
            moved.get(120, TimeUnit.SECONDS);
        } finally {
            mover.shutdown();
        }
    }
}
