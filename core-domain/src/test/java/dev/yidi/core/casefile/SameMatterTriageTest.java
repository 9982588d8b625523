package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.petition.Disposition;
import dev.yidi.core.petition.OpinionResult;
import dev.yidi.core.petition.RaisedAt;
import dev.yidi.core.petition.SameMatter;
import dev.yidi.core.petition.Triage;
import dev.yidi.core.petition.TriagePetition;
import dev.yidi.core.petition.TriageQuestion;
import org.junit.jupiter.api.Test;

/** What an officer decided about the same matter is what triage goes by (信访工作条例 art. 19 ¶3, 36 ¶3). */
class SameMatterTriageTest {
    private static final CaseId EARLIER = new CaseId("c7");

    @Test
    void a_matter_pending_below_is_not_accepted_by_the_higher_level_again() {
        Triage triage = triaged(decided(SameMatterDecision.SAME_PENDING), raised(RaisedAt.ONE_ABOVE, SameMatter.NONE));
        assertThat(triage.disposition()).isEqualTo(Disposition.NOT_ACCEPTED);
        assertThat(triage.reasons().get(0).basis()).singleElement().hasToString("信访工作条例(2022) art. 19 ¶3");
        assertThat(triaged(decided(SameMatterDecision.SAME_PENDING), raised(RaisedAt.COMPETENT_LEVEL, SameMatter.NONE))
                        .disposition())
                .isEqualTo(Disposition.FORWARDED);
    }

    @Test
    void an_exhausted_matter_is_no_longer_accepted_whatever_the_question_says_and_also_without_triage() {
        Play play = decided(SameMatterDecision.SAME_EXHAUSTED);
        Triage triage = triaged(play, raised(RaisedAt.COMPETENT_LEVEL, SameMatter.NONE));
        assertThat(triage.disposition()).isEqualTo(Disposition.NO_LONGER_ACCEPTED);
        assertThat(play.forwardedTo(CountyDesk.HOUSING).by(CountyDesk.HOUSING).reasons(new AcceptCase(Play.HAN)))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("case.accept.barred");
                    assertThat(reason.basis()).singleElement().hasToString("信访工作条例(2022) art. 36 ¶3");
                });
    }

    @Test
    void a_later_decision_that_it_is_another_matter_lifts_it() {
        Play lifted = decided(SameMatterDecision.SAME_EXHAUSTED)
                .does(new DecideLikeness(EARLIER, SameMatterDecision.DISTINCT, Play.text()));
        assertThat(triaged(lifted, raised(RaisedAt.COMPETENT_LEVEL, SameMatter.NONE))
                        .disposition())
                .isEqualTo(Disposition.FORWARDED);
        assertThat(lifted.file().links().distinct()).containsExactly(EARLIER);
    }

    @Test
    void what_no_case_of_the_centre_tells_the_question_may_say() {
        assertThat(triaged(Play.petition(), raised(RaisedAt.COMPETENT_LEVEL, SameMatter.EXHAUSTED))
                        .disposition())
                .isEqualTo(Disposition.NO_LONGER_ACCEPTED);
    }

    @Test
    void the_earlier_case_bears_out_that_it_is_pending_or_was_rechecked() {
        CaseId later = new CaseId("c8");
        DecideLikeness again = new DecideLikeness(later, SameMatterDecision.RAISED_AFTER_RECHECK, Play.text());
        DecideLikeness meanwhile = new DecideLikeness(later, SameMatterDecision.RAISED_WHILE_PENDING, Play.text());
        assertThat(Play.petition().refusals(again)).containsExactly("case.same-matter.not-exhausted");
        assertThat(Play.petition().refusals(meanwhile)).isEmpty();
        assertThat(Petitions.closed(Play.petition()).refusals(meanwhile))
                .containsExactly("case.same-matter.not-pending");
        assertThat(Petitions.rechecked(Play.petition()).refusals(again)).isEmpty();
        assertThat(Petitions.decided(Play.petition(), OpinionResult.EXPLAINED).refusals(again))
                .containsExactly("case.same-matter.not-exhausted");
        for (SameMatterDecision decision : SameMatterDecision.values()) {
            assertThat(decision.mirrored().mirrored()).isEqualTo(decision);
        }
    }

    private static Play decided(SameMatterDecision decision) {
        return Play.petition().does(new DecideLikeness(EARLIER, decision, Play.text()));
    }

    private static TriageQuestion raised(RaisedAt at, SameMatter same) {
        TriageQuestion plain = TriageQuestion.plain(IntakeChannel.VISIT, PetitionCategory.APPEAL_CLAIM);
        return new TriageQuestion(
                plain.channel(),
                plain.category(),
                same,
                at,
                plain.visitors(),
                false,
                false,
                true,
                false,
                false,
                false,
                1,
                false,
                true,
                false,
                true);
    }

    private static Triage triaged(Play play, TriageQuestion question) {
        return Petitions.of(play.does(Petitions.does(new TriagePetition(Petitions.P, question))))
                .course()
                .triage();
    }
}
