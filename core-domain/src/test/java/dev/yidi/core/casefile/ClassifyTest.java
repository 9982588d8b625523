package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Classification and re-classification. */
class ClassifyTest {
    private static final Classify AS_REQUEST =
            new Classify(CaseKind.REQUEST, Optional.empty(), CountyDesk.NOISE, Set.of(), Optional.of(Play.text()));

    @Test
    void the_first_classification_needs_no_reason_and_leads_on() {
        Play play = Play.begin(Registration.petition().on(Optional.empty()));
        Classify first = new Classify(
                CaseKind.PETITION,
                Optional.of(PetitionCategory.APPEAL_CLAIM),
                CountyDesk.NOISE,
                Set.of(),
                Optional.empty());

        assertThat(play.does(first).file().stage()).isEqualTo(Stage.CLASSIFIED);
    }

    @Test
    void re_classification_keeps_the_history_and_the_stage() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING).does(AS_REQUEST);

        assertThat(play.file().matter().kind()).isEqualTo(CaseKind.REQUEST);
        assertThat(play.file().matter().history())
                .extracting(ClassifiedAs::kind)
                .containsExactly(CaseKind.PETITION, CaseKind.REQUEST);
        assertThat(play.file().stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void re_classification_needs_a_reason_and_a_change() {
        Play play = Play.petition();

        assertThat(play.refusals(new Classify(
                        CaseKind.PETITION,
                        Optional.of(PetitionCategory.APPEAL_CLAIM),
                        CountyDesk.NOISE,
                        Set.of(),
                        Optional.empty())))
                .containsExactly("case.nothing-changed", "case.reason-missing");
    }

    @Test
    void an_organ_that_neither_holds_nor_steers_the_case_does_not_classify() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING).by(CountyDesk.POLICE);

        assertThat(play.refusals(AS_REQUEST)).containsExactly("case.actor.not-holder");
        assertThat(play.by(CountyDesk.CENTRE).refusals(AS_REQUEST)).isEmpty();
        assertThat(play.by(Actor.officer(Play.LEAD, CountyDesk.POLICE)).refusals(AS_REQUEST))
                .isEmpty();
    }

    @Test
    void a_case_cannot_become_a_report_against_who_holds_it() {
        Play play = Play.petition().acceptedBy(CountyDesk.POST);
        Classify report = new Classify(
                CaseKind.REPORT,
                Optional.empty(),
                CountyDesk.NOISE,
                Set.of(CountyDesk.POLICE),
                Optional.of(Play.text()));

        assertThat(play.refusals(report)).containsExactly("case.classify.held-by-accused");
        Play elsewhere = play.by(CountyDesk.CENTRE)
                .does(Play.dispatch(DispatchVerb.DESIGNATE, CountyDesk.HOUSING))
                .does(report);
        assertThat(elsewhere.file().protection().sealed()).isTrue();
        assertThat(elsewhere.file().protection().accused()).containsExactly(CountyDesk.POLICE);
    }

    @Test
    void the_seal_follows_the_classification_and_the_accused_stay_named() {
        Play play = Play.begin(Registration.report(CountyDesk.POLICE)).does(AS_REQUEST);

        assertThat(play.file().protection().sealed()).isFalse();
        assertThat(play.file().protection().accused()).containsExactly(CountyDesk.POLICE);
    }
}
