package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.Generated.Step;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.litigation.BeginAgency;
import dev.yidi.core.litigation.LitigationAgency;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.litigation.MediationTried;
import dev.yidi.core.litigation.ReferralStage;
import dev.yidi.core.litigation.SubmitSuit;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Milestone;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** 调解优先、诉讼断后 is an offer, never a barrier: for any sequence of commands by anyone, in any county. */
class WayToCourtProperties {
    private static final ProceedingId FRESH = new ProceedingId("to-court");

    @Provide
    Arbitrary<List<Move>> moves() {
        return Move.sequences();
    }

    @Property(tries = 150)
    void a_party_can_leave_for_court_from_every_point(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            CaseFile file = step.after();
            Setting setting = new Setting(
                    step.setting().profile(),
                    step.setting().calendar(),
                    step.setting().now(),
                    Actor.officer(Play.CLERK, CountyDesk.CENTRE));
            for (Party party : file.parties()) {
                Outcome<List<CaseEvent>> decided = new ConductAgency(
                                FRESH, new BeginAgency(FRESH, party.id(), Optional.empty(), Optional.empty()))
                        .decide(file, setting);
                boolean gone = file.stage() == Stage.WITHDRAWN || file.stage() == Stage.MERGED;
                boolean helped = file.proceedings().of(LitigationAgency.class).stream()
                        .anyMatch(a -> a.party().equals(party.id()) && a.isOpen());
                assertThat(decided.isGranted()).isEqualTo(!gone && !helped);
                if (decided.isGranted()) {
                    suit(file.after(decided.orElseThrow()), setting);
                }
            }
        }
    }

    /** The help began: the suit itself can be handed in at once, and why mediation was skipped is on record. */
    private static void suit(CaseFile file, Setting setting) {
        LitigationAgency agency =
                file.proceedings().find(LitigationAgency.class, FRESH).orElseThrow();
        assertThat(agency.skipped().isPresent()).isEqualTo(agency.mediation() == MediationTried.SKIPPED);
        assertThat(new ConductAgency(FRESH, new SubmitSuit(new Court("甲县人民法院", CourtLevel.BASIC), setting.today()))
                        .decide(file, setting)
                        .isGranted())
                .isTrue();
    }

    @Property(tries = 300)
    void what_was_signed_for_is_owed_to_the_court_once_until_it_is_back(
            @ForAll @Size(max = 40) List<@IntRange(max = 62) Integer> choices) {
        Play play = Play.dispute().acceptedBy(CountyDesk.HALL_A);
        for (int choice : choices) {
            CaseCommand command = choice % 4 == 0
                    ? ProceedingMoves.next(play.file(), choice, choice)
                    : LitigationMoves.referral(play.file(), choice / 4, choice);
            Play later = play.days(choice % 9);
            play = later.refusals(command).isEmpty() ? later.does(command) : later;
            owedOnce(play.file());
        }
        play.file()
                .proceedings()
                .of(LitigationReferral.class)
                .forEach(referral -> Statistics.label("referral").collect(referral.stage()));
        Statistics.label("referral")
                .coverage(c -> c.check(ReferralStage.RETURNED).count(n -> n > 0));
    }

    private static void owedOnce(CaseFile file) {
        for (LitigationReferral referral : file.proceedings().of(LitigationReferral.class)) {
            boolean back = referral.stage() == ReferralStage.RETURNED;
            List<ClockLedger> owed = file.clocks().ledgers().values().stream()
                    .filter(ledger -> ledger.limit().start() == Milestone.COURT_PAPERS_SIGNED)
                    .filter(ledger -> file.clocks().ownerOf(ledger.id()).equals(Optional.of(referral.id())))
                    .toList();
            assertThat(owed).hasSize(back || referral.stage() == ReferralStage.SIGNED ? 1 : 0);
            assertThat(owed).allMatch(ledger -> ledger.isStopped() == back && ledger.isEnded() == back);
        }
    }
}
