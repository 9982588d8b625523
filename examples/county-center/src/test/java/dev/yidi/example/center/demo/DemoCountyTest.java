package dev.yidi.example.center.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.home.CentreHome;
import dev.yidi.example.center.staff.Roster;
import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.DataRequestQuery;
import dev.yidi.ports.FileQuery;
import dev.yidi.ports.TodoQuery;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration: what a first look finds, and that it goes into an empty centre only. */
class DemoCountyTest {
    /** A Thursday at ten, where the county is. */
    private static final Instant NOW = Instant.parse("2026-04-09T02:00:00Z");

    private static final OfficerId DIRECTOR = new OfficerId("director");
    private static final CountyProfile PROFILE = Presets.centre();

    @TempDir
    private Path place;

    @Test
    void a_first_look_finds_every_kind_of_work_and_nothing_of_it_was_refused() {
        try (CentreHome home = CentreHome.open(place, PROFILE, new SecureRandom())) {
            DemoCounty.Result result = DemoCounty.fill(home, PROFILE, NOW);

            assertThat(result.refused()).isEmpty();
            assertThat(result.matters()).isGreaterThan(40);
            Yidi centre = centre(home);
            List<CaseLine> seen = centre.workList().todo(DIRECTOR, everything()).lines();
            Set<Stage> stages = seen.stream().map(CaseLine::stage).collect(Collectors.toSet());
            assertThat(stages)
                    .contains(Stage.CLASSIFIED, Stage.DISPATCHED, Stage.ACCEPTED, Stage.CONCLUDED, Stage.CLOSED);
            assertThat(seen)
                    .as("overdue ones among them")
                    .anyMatch(line -> line.nextDue().filter(NOW::isAfter).isPresent());
            assertThat(centre.supervisionOffice()
                            .list(DIRECTOR, FileQuery.open())
                            .lines())
                    .isNotEmpty();
            assertThat(centre.mediatorPool().list(DIRECTOR, FileQuery.open()).lines())
                    .hasSize(3);
            assertThat(centre.dataProtectionDesk()
                            .requests(DIRECTOR, DataRequestQuery.all(50))
                            .orElseThrow()
                            .lines())
                    .hasSize(2);
            assertThat(centre.journalAudit().verifyAll().isSound()).isTrue();

            assertThatThrownBy(() -> DemoCounty.fill(home, PROFILE, NOW))
                    .isInstanceOfSatisfying(
                            ExitException.class, e -> assertThat(e.exit()).isEqualTo(Exit.DATA_UNFIT));
        }
    }

    /** Whatever day it is, the days of the matters fall on other days of the week. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void nothing_is_refused_on_any_other_day_of_the_week(int later) {
        try (CentreHome home = CentreHome.open(place, PROFILE, new SecureRandom())) {
            assertThat(DemoCounty.fill(home, PROFILE, NOW.plus(Duration.ofDays(later)))
                            .refused())
                    .isEmpty();
        }
    }

    private static TodoQuery everything() {
        return new TodoQuery(
                false,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                TodoQuery.MAX_LIMIT);
    }

    private static Yidi centre(CentreHome home) {
        return Yidi.builder()
                .profile(PROFILE)
                .stores(home.stores())
                .keys(home.keys())
                .staff(Roster.of(PROFILE))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
    }
}
