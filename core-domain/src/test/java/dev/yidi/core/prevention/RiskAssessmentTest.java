package dev.yidi.core.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A major decision is assessed before it is taken. */
class RiskAssessmentTest {
    private static final Setting INITIATOR = Office.by(CountyDesk.HOUSING);
    private static final Setting CENTRE = Office.by(CountyDesk.CENTRE);

    @Test
    void only_the_organ_that_wants_the_decision_opens_it_in_a_place_of_the_county() {
        assertThat(Office.codes(opening(CountyDesk.HOUSING, CountyDesk.TOWN_A).begin(Office.ID, "FP-1", CENTRE)))
                .containsExactly("risk.not-initiator");
        assertThat(Office.codes(opening(new OrganId("nobody"), DivisionCode.of("110101"))
                        .begin(Office.ID, "FP-1", INITIATOR)))
                .containsExactly("risk.organ-unknown", "risk.not-initiator", "risk.place-unknown");
    }

    @Test
    void a_complete_assessment_is_concluded_by_another_organ() {
        RiskAssessment concluded = Office.after(complete(), implement(RiskLevel.LOW), CENTRE);

        assertThat(concluded.verdict().orElseThrow().conclusion()).isEqualTo(Conclusion.IMPLEMENT);
        assertThat(concluded.facts().stage()).isEqualTo("IMPLEMENT");
        assertThat(concluded.facts().open()).isFalse();
    }

    @Test
    void what_is_missing_is_all_named() {
        assertThat(codes(opened(), implement(RiskLevel.HIGH), INITIATOR))
                .containsExactly(
                        "risk.by-initiator",
                        "risk.aspect-open",
                        "risk.aspect-open",
                        "risk.aspect-open",
                        "risk.aspect-open",
                        "risk.nobody-heard",
                        "risk.too-risky");
    }

    @Test
    void the_greater_the_risk_the_less_goes_ahead() {
        assertThat(codes(complete(), implement(RiskLevel.MEDIUM), CENTRE)).containsExactly("risk.too-risky");
        assertThat(codes(complete(), withConditions(RiskLevel.MEDIUM), CENTRE)).isEmpty();
        assertThat(codes(complete(), withConditions(RiskLevel.HIGH), CENTRE)).containsExactly("risk.too-risky");
        assertThat(codes(complete(), conclude(RiskLevel.HIGH, Conclusion.DEFER), CENTRE))
                .isEmpty();
        assertThat(codes(complete(), conclude(RiskLevel.LOW, Conclusion.DO_NOT), CENTRE))
                .isEmpty();
    }

    @Test
    void what_does_not_hold_does_not_go_ahead_and_what_holds_with_conditions_not_without() {
        RiskAssessment unlawful = Office.after(
                complete(),
                new AssessAspect(RiskAspect.LEGALITY, AspectResult.DOES_NOT_HOLD, Office.text()),
                INITIATOR);
        RiskAssessment conditional = Office.after(
                complete(),
                new AssessAspect(RiskAspect.CONTROLLABILITY, AspectResult.WITH_CONDITIONS, Office.text()),
                INITIATOR);

        assertThat(codes(unlawful, withConditions(RiskLevel.LOW), CENTRE)).containsExactly("risk.aspect-failed");
        assertThat(codes(unlawful, conclude(RiskLevel.LOW, Conclusion.DO_NOT), CENTRE))
                .isEmpty();
        assertThat(codes(conditional, implement(RiskLevel.LOW), CENTRE)).containsExactly("risk.aspect-failed");
        assertThat(codes(conditional, withConditions(RiskLevel.LOW), CENTRE)).isEmpty();
    }

    @Test
    void conditions_stand_with_that_conclusion_and_no_other() {
        assertThat(codes(complete(), conclude(RiskLevel.LOW, Conclusion.WITH_CONDITIONS), CENTRE))
                .containsExactly("risk.conditions");
        assertThat(codes(
                        complete(),
                        new ConcludeAssessment(
                                RiskLevel.LOW, Conclusion.IMPLEMENT, Office.text(), Optional.of(Office.text())),
                        CENTRE))
                .containsExactly("risk.conditions");
    }

    @Test
    void people_are_heard_before_it_is_written_down_and_somebody_was_there() {
        assertThat(codes(opened(), hearing(LocalDate.of(2026, 3, 3), 0), INITIATOR))
                .containsExactly("risk.held-later", "risk.heard-range");
        assertThat(codes(opened(), hearing(LocalDate.of(2026, 3, 2), 40), CENTRE))
                .containsExactly("risk.not-initiator");
    }

    @Test
    void disputes_are_linked_after_the_conclusion_and_each_once() {
        LinkDispute link = new LinkDispute(new CaseId("dispute"));
        RiskAssessment concluded = Office.after(complete(), implement(RiskLevel.LOW), CENTRE);
        RiskAssessment linked = Office.after(concluded, link, CENTRE);

        assertThat(codes(complete(), link, CENTRE)).containsExactly("risk.not-concluded");
        assertThat(codes(linked, link, CENTRE)).containsExactly("risk.linked-before");
        assertThat(linked.disputes()).containsExactly(new CaseId("dispute"));
        assertThat(linked.facts().keys()).contains("case:dispute", "organ:housing");
        assertThat(codes(linked, hearing(LocalDate.of(2026, 3, 2), 3), INITIATOR))
                .containsExactly("risk.concluded");
    }

    private static List<String> codes(RiskAssessment file, RiskAssessmentCommand command, Setting setting) {
        return Office.codes(command.decide(file, setting));
    }

    private static ConcludeAssessment implement(RiskLevel level) {
        return conclude(level, Conclusion.IMPLEMENT);
    }

    private static ConcludeAssessment withConditions(RiskLevel level) {
        return new ConcludeAssessment(level, Conclusion.WITH_CONDITIONS, Office.text(), Optional.of(Office.text()));
    }

    private static ConcludeAssessment conclude(RiskLevel level, Conclusion conclusion) {
        return new ConcludeAssessment(level, conclusion, Office.text(), Optional.empty());
    }

    private static HearPeople hearing(LocalDate on, int heard) {
        return new HearPeople(new RiskHearing(HearingForm.HEARING, on, heard, Office.text(), Office.text()));
    }

    private static RiskAssessment complete() {
        RiskAssessment file = opened();
        for (RiskAspect aspect : RiskAspect.values()) {
            file = Office.after(file, new AssessAspect(aspect, AspectResult.HOLDS, Office.text()), INITIATOR);
        }
        return Office.after(file, hearing(LocalDate.of(2026, 3, 1), 40), INITIATOR);
    }

    private static RiskAssessment opened() {
        return KeptFile.from(opening(CountyDesk.HOUSING, CountyDesk.TOWN_A)
                .begin(Office.ID, "FP-1", INITIATOR)
                .orElseThrow());
    }

    private static OpenRiskAssessment opening(OrganId initiator, DivisionCode place) {
        return new OpenRiskAssessment(Office.text(), initiator, place);
    }
}
