package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.OfficerId;
import dev.yidi.core.mediation.ConflictGround;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** 领导包案: a leader takes a case into charge (信访工作条例 art. 18 ¶2). */
class LeaderChargeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final OfficerId LEADER = Play.QIN;
    private static final TakeIntoCharge TAKE = take(LEADER, DAY);

    private final Play accepted = Play.petition().acceptedBy(CountyDesk.HOUSING);
    private final Play charged = accepted.by(CountyDesk.CENTRE).does(TAKE);

    @Test
    void a_leader_takes_it_into_charge_and_accountability_and_first_handler_stay() {
        Custody custody = charged.file().custody();
        assertThat(custody.inCharge()).map(LeaderCharge::office).contains("副县长");
        assertThat(custody.accountable()).contains(CountyDesk.HOUSING);
        assertThat(custody.firstHandler()).isEqualTo(Play.LEAD);
        assertThat(custody.handler()).contains(Play.HAN);
        assertThat(AccessFacts.of(charged.file(), charged.profile()).assigned()).contains(AccessTag.officer(LEADER));
    }

    @Test
    void every_reason_against_a_second_charge_is_named() {
        assertThat(charged.by(CountyDesk.HOUSING)
                        .refusals(take(Play.HAN, LocalDate.ofInstant(Play.START, CountyDesk.ZONE))))
                .containsExactlyInAnyOrder("case.actor.not-centre", "case.charge.before", "case.charge.report-day");
        assertThat(Play.petition()
                        .closedBy(CountyDesk.HOUSING)
                        .by(CountyDesk.CENTRE)
                        .refusals(TAKE))
                .containsExactly("case.ended");
    }

    @Test
    void progress_is_owed_by_its_day_and_each_report_names_the_next() {
        assertThat(charged.running()).contains("LEADER_CHARGE-1");
        assertThat(charged.clock("LEADER_CHARGE")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date())
                .isEqualTo(DAY);
        Play reported = charged.days(3).does(new ReportCharge(Play.text(), DAY.plusDays(20)));
        assertThat(reported.running()).contains("LEADER_CHARGE-2").doesNotContain("LEADER_CHARGE-1");
        assertThat(reported.file().custody().inCharge().orElseThrow().reports()).hasSize(1);
        assertThat(reported.clock("LEADER_CHARGE")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date())
                .isEqualTo(DAY.plusDays(20));
        assertThat(CitizenSide.concerns(reported.clock("LEADER_CHARGE").id(), reported.file()))
                .isFalse();
    }

    @Test
    void who_neither_leads_nor_steers_reports_nothing_and_without_a_charge_nobody_does() {
        assertThat(charged.by(CountyDesk.POLICE).refusals(new ReportCharge(Play.text(), DAY)))
                .containsExactly("case.actor.not-holder");
        assertThat(accepted.refusals(new ReportCharge(Play.text(), DAY))).containsExactly("case.charge.none");
        Actor leader = Actor.officer(LEADER, CountyDesk.GOVERNMENT);
        assertThat(charged.by(leader).refusals(new ReportCharge(Play.text(), DAY)))
                .isEmpty();
        assertThat(charged.by(CountyDesk.HOUSING).refusals(new ReleaseCharge(Play.text())))
                .containsExactly("case.actor.not-centre");
    }

    @Test
    void it_is_released_with_a_reason_and_another_leader_may_follow() {
        Play released = charged.days(1).does(new ReleaseCharge(Play.text()));
        assertThat(released.running()).doesNotContain("LEADER_CHARGE-1");
        assertThat(released.refusals(new ReleaseCharge(Play.text()))).containsExactly("case.charge.none");
        Play next = released.does(take(Play.HAN, DAY));
        assertThat(next.file().custody().charges())
                .extracting(LeaderCharge::leader)
                .containsExactly(LEADER, Play.HAN);
        assertThat(next.file().custody().charges().get(0).releasedFor()).contains(Play.text());
    }

    @Test
    void a_recused_leader_is_in_charge_no_longer_and_never_again() {
        Play recused = charged.does(new RecuseOfficer(LEADER, ConflictGround.INTEREST, Play.text(), Optional.empty()));
        assertThat(recused.file().custody().inCharge()).isEmpty();
        assertThat(recused.refusals(TAKE)).containsExactly("case.officer.recused");
    }

    @Test
    void no_leader_of_the_accused_side_takes_it() {
        Play report = Play.petition().by(CountyDesk.CENTRE);
        Play accusing = report.does(new Classify(
                CaseKind.REPORT,
                Optional.empty(),
                CountyDesk.NOISE,
                Set.of(CountyDesk.POLICE),
                Optional.of(Play.text())));
        assertThat(Decision.of(accusing.file(), TAKE, accusing.setting().with(Map.of(LEADER, CountyDesk.POLICE)))
                        .reasons())
                .extracting(reason -> reason.code())
                .containsExactly("case.officer.accused");
    }

    @Property(tries = 200)
    void at_most_one_leader_is_in_charge_and_past_charges_are_never_rewritten(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 999) Integer> moves) {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING).by(CountyDesk.CENTRE);
        for (int move : moves) {
            List<LeaderCharge> past = new ArrayList<>(play.file().custody().charges());
            past.removeIf(LeaderCharge::isOpen);
            play = play.days(move % 3);
            CaseCommand command = ChargeMoves.next(play.file(), play.setting().today(), move, move / 7);
            play = play.refusals(command).isEmpty() ? play.does(command) : play;
            List<LeaderCharge> all = play.file().custody().charges();
            assertThat(all.subList(0, past.size())).isEqualTo(past);
            assertThat(all.stream().filter(LeaderCharge::isOpen)).hasSizeLessThanOrEqualTo(1);
            assertThat(play.running().stream().filter(clock -> clock.startsWith("LEADER_CHARGE")))
                    .hasSize(play.file().custody().inCharge().isPresent() ? 1 : 0);
            assertThat(CaseFile.from(play.journal())).isEqualTo(play.file());
        }
    }

    private static TakeIntoCharge take(OfficerId leader, LocalDate reportBy) {
        return new TakeIntoCharge(leader, "副县长", reportBy, Optional.empty());
    }
}
