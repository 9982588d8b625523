package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.mediation.AgreeToExtension;
import dev.yidi.core.mediation.AgreementTookEffect;
import dev.yidi.core.mediation.EndMediation;
import dev.yidi.core.mediation.FollowUpFellDue;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationEnded;
import dev.yidi.core.mediation.MediationEvent;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.mediation.OtherWay;
import dev.yidi.core.mediation.RecordFailedTry;
import dev.yidi.core.mediation.RecordPerformance;
import dev.yidi.core.mediation.ReportBack;
import dev.yidi.core.mediation.ReturnMaterial;
import dev.yidi.core.mediation.TellOtherWays;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.ClockStatus;
import dev.yidi.core.time.LimitUnit;
import dev.yidi.core.time.PauseReason;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for mediations of every type within a case, whoever pauses, extends, sweeps and forgets. */
class MediationTypesProperties {
    private static final Set<PartyId> BOTH = Set.of(Play.WANG, Play.LI);
    private static final Set<OtherWay> WAYS = EnumSet.allOf(OtherWay.class);

    /** Something happens some days later. */
    record Turn(int what, int days) {
        Optional<CaseCommand> command(Play play) {
            List<ClockLedger> running = play.file().clocks().running();
            Optional<ClockLedger> clock =
                    running.isEmpty() ? Optional.empty() : Optional.of(running.get(days % running.size()));
            return switch (what) {
                case 0 -> clock.map(each -> new PauseClock(each.id(), PauseReason.APPRAISAL));
                case 1 -> clock.map(each -> new ResumeClock(each.id()));
                case 2 ->
                    clock.map(each -> MediationPlays.step(
                            new AgreeToExtension(each.limit().id(), each.limit().span(), BOTH)));
                case 3 -> Optional.of(MediationPlays.step(new ReportBack(EnumSet.allOf(ReturnMaterial.class))));
                case 4 -> Optional.of(MediationPlays.step(new RecordFailedTry(Play.text())));
                case 5 -> Optional.of(MediationPlays.step(new TellOtherWays(WAYS)));
                case 6 ->
                    Optional.of(MediationPlays.step(new EndMediation(MediationEnd.TOO_FAR_APART, WAYS, List.of())));
                case 7 -> Optional.of(MediationPlays.step(new RecordPerformance("first", Play.text())));
                default -> Optional.empty();
            };
        }
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8),
                        Arbitraries.integers().between(0, 25))
                .as(Turn::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<MediationTerms> terms() {
        return Arbitraries.of(MediationTermsTable.published().all().stream()
                .filter(terms -> terms.jurisdiction().equals("CN"))
                .filter(terms -> !terms.name().equals("commercial"))
                .toList());
    }

    @Property(tries = 150)
    void a_period_whose_end_is_failure_ends_its_mediation_once_and_no_other_does(
            @ForAll("terms") MediationTerms terms, @ForAll("turns") List<Turn> turns) {
        Play play = MediationPlays.opened(
                Play.dispute().acceptedBy(CountyDesk.HALL_A).does(MediationPlays.step(MediationPlays.proposal(terms))));
        for (Turn turn : turns) {
            Play before = play.days(turn.days());
            boolean over = over(before);
            play = MediationPlays.swept(before);
            boolean expired = ends(play).contains(MediationEnd.PERIOD_EXPIRED);
            assertThat(expired && !ends(before).contains(MediationEnd.PERIOD_EXPIRED))
                    .isEqualTo(over);
            play = turned(play, turn);
            assertThat(ends(play).stream().filter(MediationEnd.PERIOD_EXPIRED::equals))
                    .hasSizeLessThanOrEqualTo(terms.expiryEnds().isEmpty() ? 0 : 1);
            assertThat(ends(play)).hasSizeLessThanOrEqualTo(1);
        }
        Statistics.label("expired").collect(ends(play).contains(MediationEnd.PERIOD_EXPIRED));
        Statistics.label("expired").coverage(c -> c.check(true).count(n -> n > 5));
    }

    @Property(tries = 150)
    void a_pause_or_an_extension_makes_nothing_due_earlier_and_budgets_add_up(
            @ForAll("terms") MediationTerms terms, @ForAll("turns") List<Turn> turns) {
        Play play = MediationPlays.opened(
                Play.dispute().acceptedBy(CountyDesk.HALL_A).does(MediationPlays.step(MediationPlays.proposal(terms))));
        for (Turn turn : turns) {
            Play before = play.days(turn.days());
            play = turned(before, turn);
            for (ClockLedger clock : before.file().clocks().running()) {
                assertThat(due(play, clock.id())).isAfterOrEqualTo(due(before, clock.id()));
            }
            for (ClockLedger clock : play.file().clocks().ledgers().values()) {
                ClockStatus status = clock.statusAt(play.now(), CountyDesk.CALENDAR, CountyDesk.ZONE);
                assertThat(status.consumed().plus(status.remaining()))
                        .isEqualTo(unit(status).multipliedBy(status.budget().amount()));
            }
        }
    }

    @Property(tries = 100)
    void an_agreement_calls_each_day_to_mind_once_and_owes_its_return_until_told(
            @ForAll("terms") MediationTerms terms, @ForAll("turns") List<Turn> turns) {
        Play play = MediationPlays.effective(Play.dispute().acceptedBy(CountyDesk.HALL_A), terms);
        for (Turn turn : turns) {
            play = turned(MediationPlays.swept(play.days(turn.days())), turn);
            Mediation mediation = mediation(play);
            assertThat(mediation.isOpen()).isEqualTo(!mediation.returnsOwed().isEmpty());
            assertThat(play.running().stream().anyMatch(clock -> clock.startsWith("RETURN_")))
                    .isEqualTo(!mediation.returnsOwed().isEmpty());
        }
        assertThat(steps(play).stream()
                        .filter(FollowUpFellDue.class::isInstance)
                        .map(FollowUpFellDue.class::cast)
                        .map(due -> due.obligation() + due.kind()))
                .doesNotHaveDuplicates();
        assertThat(steps(play))
                .filteredOn(AgreementTookEffect.class::isInstance)
                .hasSize(1);
    }

    private static Duration unit(ClockStatus status) {
        return status.budget().unit() == LimitUnit.HOUR ? Duration.ofHours(1) : Duration.ofDays(1);
    }

    private static Play turned(Play play, Turn turn) {
        return turn.command(play)
                .filter(command -> granted(play, command))
                .map(play::does)
                .orElse(play);
    }

    private static boolean granted(Play play, CaseCommand command) {
        Outcome<List<CaseEvent>> outcome = Decision.of(play.file(), command, play.setting());
        return outcome.isGranted();
    }

    private static boolean over(Play play) {
        return mediation(play).ending().isEmpty()
                && play.file().clocks().running().stream()
                        .filter(clock -> !clock.isPaused())
                        .filter(clock -> mediation(play)
                                .terms()
                                .expiryEnds()
                                .contains(clock.limit().id()))
                        .anyMatch(clock ->
                                !clock.due(CountyDesk.CALENDAR, CountyDesk.ZONE).allows(play.now()));
    }

    private static List<MediationEnd> ends(Play play) {
        return steps(play).stream()
                .filter(MediationEnded.class::isInstance)
                .map(event -> ((MediationEnded) event).end())
                .toList();
    }

    private static List<MediationEvent> steps(Play play) {
        return play.journal().stream()
                .filter(MediationAdvanced.class::isInstance)
                .map(event -> ((MediationAdvanced) event).event())
                .toList();
    }

    private static Mediation mediation(Play play) {
        return play.file().proceedings().mediation(MediationPlays.M1).orElseThrow();
    }

    private static Instant due(Play play, ClockId clock) {
        return play.file()
                .clocks()
                .find(clock)
                .orElseThrow()
                .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                .instant();
    }
}
