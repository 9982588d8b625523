package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.Outcome;
import dev.yidi.core.time.Milestone;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediationEndTest {
    @ParameterizedTest
    @EnumSource(MediationEnd.class)
    void a_failed_mediation_ends_only_with_the_other_ways_told(MediationEnd end) {
        Room room = stageFor(end);
        List<String> without = room.refuses(new EndMediation(end, Set.of(), List.of()));

        if (end.isFailure()) {
            assertThat(without).contains("mediation.end.other-ways-not-told");
        } else {
            assertThat(without).doesNotContain("mediation.end.other-ways-not-told");
        }
    }

    @Test
    void the_ways_missing_are_named_with_the_law() {
        Outcome<List<MediationEvent>> outcome = Room.mediated()
                .tries(new EndMediation(MediationEnd.TOO_FAR_APART, Set.of(OtherWay.JUDICIAL), List.of()));

        assertThat(outcome.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.detail("missing")).contains("ADMINISTRATIVE, ARBITRATION");
            assertThat(reason.basis()).containsExactly(new Citation("人民调解法(2010)", "26"));
        });
    }

    @Test
    void undisputed_facts_are_kept_for_what_comes_next() {
        Room room = Room.mediated()
                .then(new EndMediation(MediationEnd.TOO_FAR_APART, Room.allWays(), List.of(Room.SOMETHING)));

        assertThat(room.mediation().ending()).map(Ending::undisputedFacts).contains(List.of(Room.SOMETHING));
        assertThat(room.mediation().otherWaysOwed()).isEmpty();
    }

    @Test
    void an_end_is_declared_only_where_it_can_happen() {
        assertThat(ends(MediationStage.PROPOSED, MediationEnd.TOO_FAR_APART))
                .containsExactly("mediation.end.not-at-this-stage");
        assertThat(ends(MediationStage.OPEN, MediationEnd.SIGNATURE_REFUSED))
                .containsExactly("mediation.end.not-at-this-stage");
        assertThat(ends(MediationStage.OPEN, MediationEnd.FALSE_MEDIATION))
                .containsExactly("mediation.end.not-at-this-stage");
        assertThat(ends(MediationStage.AGREEMENT_DRAWN, MediationEnd.SIGNATURE_REFUSED))
                .isEmpty();
        assertThat(ends(MediationStage.PROPOSED, MediationEnd.UNREACHABLE)).isEmpty();
        assertThat(ends(MediationStage.ENDED, MediationEnd.OTHER)).containsExactly("mediation.wrong-stage");
    }

    @Test
    void agreement_is_reached_and_refusal_comes_from_a_party_neither_is_declared() {
        assertThat(ends(MediationStage.OPEN, MediationEnd.AGREED))
                .containsExactly("mediation.end.agreed-only-by-effect");
        assertThat(ends(MediationStage.OPEN, MediationEnd.REFUSED))
                .containsExactly("mediation.end.refusal-needs-party");
    }

    @ParameterizedTest
    @EnumSource(
            value = MediationStage.class,
            names = {"PROPOSED", "OPEN", "AGREEMENT_DRAWN", "SUSPENDED"})
    void mediation_never_keeps_a_party_from_court(MediationStage stage) {
        assertThat(ends(stage, MediationEnd.SUED)).isEmpty();
    }

    @Test
    void after_a_refusal_the_other_ways_are_owed_until_they_were_told() {
        Room room = Room.proposed().then(new RefuseMediation(Room.LI, Optional.empty()));
        assertThat(room.mediation().otherWaysOwed()).containsExactlyInAnyOrder(OtherWay.values());

        assertThat(room.refuses(new TellOtherWays(Set.of(OtherWay.JUDICIAL))))
                .containsExactly("mediation.ways.not-all-told");
        List<MediationEvent> told = room.does(new TellOtherWays(Room.allWays()));

        assertThat(told.get(0).milestones()).containsExactly(Milestone.MEDIATION_END_NOTIFIED);
        assertThat(room.mediation().otherWaysOwed()).isEmpty();
        assertThat(room.refuses(new TellOtherWays(Room.allWays()))).containsExactly("mediation.ways.nothing-owed");
    }

    @Test
    void telling_with_the_end_is_a_milestone_of_its_own() {
        assertThat(new MediationEnded(Room.START, MediationEnd.OTHER, Room.allWays(), List.of()).milestones())
                .containsExactly(Milestone.MEDIATION_ENDED, Milestone.MEDIATION_END_NOTIFIED, Milestone.RESULT_OWED);
        assertThat(new MediationEnded(Room.START, MediationEnd.SUED, Set.of(), List.of()).milestones())
                .containsExactly(Milestone.MEDIATION_ENDED, Milestone.RESULT_OWED);
    }

    @Test
    void suspected_false_mediation_stands_still_and_is_ended_or_resumed() {
        Room room = Room.drawn().then(new SuspendForFalseMediation(Room.POLICE, Room.SOMETHING));
        assertThat(room.stage()).isEqualTo(MediationStage.SUSPENDED);
        assertThat(room.refuses(new SignAgreement(Room.WANG, SignatureForm.SIGNATURE)))
                .containsExactly("mediation.wrong-stage");

        room.does(new ResumeMediation(Room.SOMETHING));
        assertThat(room.stage()).isEqualTo(MediationStage.AGREEMENT_DRAWN);

        room.then(new SuspendForFalseMediation(Room.POLICE, Room.SOMETHING))
                .then(new EndMediation(MediationEnd.FALSE_MEDIATION, Set.of(), List.of()));
        assertThat(room.stage()).isEqualTo(MediationStage.ENDED);
        assertThat(room.refuses(new ResumeMediation(Room.SOMETHING))).containsExactly("mediation.wrong-stage");
    }

    @ParameterizedTest
    @EnumSource(MediationStage.class)
    void a_risk_can_be_reported_at_every_stage(MediationStage stage) {
        Room room = Room.at(stage);

        room.does(new ReportRisk(Room.POLICE, Room.SOMETHING));

        assertThat(room.mediation().riskReportedTo()).containsExactly(Room.POLICE);
        assertThat(room.stage()).isEqualTo(stage);
    }

    private static Room stageFor(MediationEnd end) {
        for (MediationStage stage : MediationStage.values()) {
            if (end.possibleAt(stage)) {
                return Room.at(stage);
            }
        }
        return Room.mediated();
    }

    private static List<String> ends(MediationStage stage, MediationEnd end) {
        return Room.at(stage).refuses(new EndMediation(end, Room.allWays(), List.of()));
    }
}
