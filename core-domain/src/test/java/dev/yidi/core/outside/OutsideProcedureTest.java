package dev.yidi.core.outside;

import static dev.yidi.core.outside.Trail.TODAY;
import static dev.yidi.core.outside.Trail.about;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.RuleSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutsideProcedureTest {
    private static final PassingOn CONSENTED =
            new PassingOn(PassingBasis.CONSENT, Optional.of(Trail.WANG), Set.of(PassedData.IDENTITY));
    private static final ReferOutside REFER = new ReferOutside("县劳动仲裁院", List.of(Trail.text()), CONSENTED);
    private static final RecordOutsideAcceptance ACCEPT =
            new RecordOutsideAcceptance(TODAY, Optional.of("1"), OutsideTrack.ORDINARY);

    @ParameterizedTest
    @EnumSource(
            value = MatterNature.class,
            names = {"MARRIAGE", "ADOPTION", "GUARDIANSHIP", "SUPPORT", "INHERITANCE", "ADMINISTRATIVE_DISPUTE"})
    void what_cannot_be_arbitrated_is_refused_with_the_law(MatterNature nature) {
        assertThat(new Trail().tries(about("ARBITRATION", nature)).reasons())
                .containsExactly(Reason.of("outside.barred", new Citation("仲裁法(2025)", "3"))
                        .with("nature", nature));
    }

    @Test
    void all_that_stands_against_telling_is_said_at_once() {
        TellAbout wrong = new TellAbout(
                Trail.O1,
                "ARBITRATION",
                new PartyId("ghost"),
                "某机关",
                Optional.empty(),
                Optional.of(TODAY.plusDays(1)),
                Set.of(MatterNature.MARRIAGE, MatterNature.INHERITANCE));
        assertThat(new Trail().refuses(wrong))
                .containsExactly("outside.not-a-party", "outside.in-the-future", "outside.barred", "outside.barred");
        assertThat(new Trail().refuses(about("SOOTHSAYING"))).containsExactly("outside.procedure-unknown");
        assertThat(new Trail().refuses(REFER)).containsExactly("outside.not-begun");
    }

    @Test
    void a_law_that_is_not_in_force_on_the_day_opens_no_way() {
        OutsideSetting before =
                new OutsideSetting(Instant.parse("2026-02-27T02:00:00Z"), Trail.ZONE, Set.of(Trail.WANG));
        TellAbout tell =
                new TellAbout(Trail.O1, "ARBITRATION", Trail.WANG, "某机关", Optional.empty(), Optional.empty(), Set.of());
        assertThat(tell.open(before).reasons()).extracting(Reason::code).containsExactly("outside.not-in-force");
        assertThat(new Trail().tries(tell).isGranted()).isTrue();
    }

    @Test
    void personal_data_goes_along_only_with_the_partys_consent_or_on_a_duty() {
        Trail told = Trail.told("LABOUR_ARBITRATION");
        assertThat(told.refuses(new ReferOutside(
                        "院", List.of(), new PassingOn(PassingBasis.CONSENT, Optional.empty(), Set.of()))))
                .containsExactly("outside.passing.consent-missing", "outside.passing.kinds-missing");
        assertThat(told.refuses(new ReferOutside(
                        "院",
                        List.of(),
                        new PassingOn(
                                PassingBasis.CONSENT, Optional.of(new PartyId("li")), Set.of(PassedData.HEALTH)))))
                .containsExactly("outside.passing.consent-missing");
        assertThat(told.refuses(new ReferOutside(
                        "院",
                        List.of(),
                        new PassingOn(PassingBasis.STATUTORY_DUTY, Optional.empty(), Set.of(PassedData.NARRATIVE)))))
                .isEmpty();
    }

    @Test
    void a_hand_over_keeps_the_case_open_until_it_is_answered() {
        assertThat(Trail.told("LABOUR_ARBITRATION").procedure().isOpen()).isFalse();
        Trail referred = Trail.told("LABOUR_ARBITRATION").does(REFER).does(new RecordOutsideApplication(TODAY));
        assertThat(referred.procedure().isOpen()).isTrue();
        assertThat(referred.does(ACCEPT).procedure().isOpen()).isFalse();
        assertThat(Trail.told("LABOUR_ARBITRATION")
                        .does(REFER)
                        .does(new RecordOutsideRefusal(Trail.text()))
                        .procedure()
                        .isOpen())
                .isFalse();
    }

    @Test
    void the_time_to_apply_begins_anew_only_where_the_law_knows_that() {
        InterruptTime interrupt = new InterruptTime(TODAY, InterruptionReason.CLAIMED);
        assertThat(Trail.told("RECONSIDERATION").refuses(interrupt)).containsExactly("outside.not-interruptible");
        Trail interrupted = Trail.told("LABOUR_ARBITRATION").does(interrupt);
        assertThat(interrupted.journal().get(1).milestones())
                .containsExactly(Milestone.OUTSIDE_INTERRUPTED, Milestone.OUTSIDE_KNOWN);
    }

    @Test
    void corrections_are_asked_for_by_name_and_made() {
        Trail applied = Trail.told("RECONSIDERATION").does(new RecordOutsideApplication(TODAY));
        assertThat(applied.refuses(new AskForCorrection(TODAY, List.of())))
                .containsExactly("outside.correction.nothing-named");
        applied.does(new AskForCorrection(TODAY, List.of(Trail.text())));
        assertThat(applied.procedure().stage()).isEqualTo(OutsideStage.CORRECTING);
        assertThat(applied.does(new RecordCorrection(TODAY)).procedure().stage())
                .isEqualTo(OutsideStage.APPLIED);
    }

    @Test
    void the_result_comes_back_and_the_decision_is_taken_to_court_once() {
        Trail decided = Trail.told("LABOUR_ARBITRATION")
                .does(new RecordOutsideApplication(TODAY))
                .does(ACCEPT)
                .does(new RecordOutsideDecision(TODAY, OutsideResult.PARTLY, Optional.empty()));
        assertThat(decided.procedure().result()).contains(OutsideResult.PARTLY);
        decided.does(new RecordDecisionSued());
        assertThat(decided.refuses(new RecordDecisionSued())).containsExactly("outside.sued-before");
        assertThat(decided.refuses(new DropOutside())).containsExactly("outside.wrong-stage");
    }

    @Test
    void a_track_has_limits_of_its_own() {
        Trail ordinary = Trail.told("RECONSIDERATION").does(new RecordOutsideApplication(TODAY));
        Limit decide = RuleSet.national2022().limit(new LimitId("RECON_DECIDE")).orElseThrow();
        Limit summary = RuleSet.national2022()
                .limit(new LimitId("RECON_DECIDE_SUMMARY"))
                .orElseThrow();
        assertThat(ordinary.procedure().keeps(decide)).isFalse();
        ordinary.does(new RecordOutsideAcceptance(TODAY, Optional.empty(), OutsideTrack.SUMMARY));
        assertThat(ordinary.procedure().keeps(decide)).isFalse();
        assertThat(ordinary.procedure().keeps(summary)).isTrue();
    }
}
