package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A mass matter may be answered in public 公开回复; one person's never, and nobody is named. */
class AnswerInPublicTest {
    private static final AnswerInPublic REPLY = new AnswerInPublic(FreeText.of("小区噪声已整改，夜间不再施工。"));
    private static final Registration GROUP = Registration.petition()
            .withVisitors(4)
            .with(List.of(
                    Registration.party(Play.WANG, PartyRole.APPLICANT),
                    Registration.party(Play.LI, PartyRole.REPRESENTATIVE)));
    private static final Play CLOSED =
            Play.begin(GROUP).closedBy(CountyDesk.HOUSING).by(CountyDesk.HOUSING);

    @Test
    void the_organ_that_handled_a_matter_of_many_answers_it_in_public_once() {
        Play told = CLOSED.does(REPLY);
        assertThat(told.file().aftercare().repliedInPublic()).isTrue();
        assertThat(told.journal())
                .filteredOn(AnsweredInPublic.class::isInstance)
                .singleElement()
                .isEqualTo(new AnsweredInPublic(told.now(), CountyDesk.HOUSING, REPLY.text()));
        assertThat(told.refusals(REPLY)).containsExactly("case.public-reply.before");
        assertThat(CLOSED.by(CountyDesk.POLICE).refusals(REPLY)).containsExactly("case.actor.not-holder");
    }

    @Test
    void one_persons_matter_and_one_without_answer_are_not_answered_in_public() {
        Play alone = Play.petition().acceptedBy(CountyDesk.HOUSING);
        assertThat(alone.refusals(REPLY)).containsExactly("case.not-answered", "case.public-reply.one-person");
        List<Reason> reasons = Play.petition()
                .closedBy(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING)
                .reasons(REPLY);
        assertThat(reasons)
                .singleElement()
                .satisfies(reason -> assertThat(reason.basis()).singleElement().hasToString("个人信息保护法(2021) art. 25"));
    }

    @Test
    void several_cases_of_one_matter_are_many() {
        Play linked = Play.petition()
                .closedBy(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING)
                .does(new DecideLikeness(new dev.yidi.core.CaseId("c9"), SameMatterDecision.LINKED, Play.text()));
        assertThat(linked.refusals(REPLY)).isEmpty();
    }

    @Test
    void an_accusation_stays_confidential() {
        Play accusation = Play.begin(GROUP.as(CaseKind.PETITION, Optional.of(PetitionCategory.REPORT_ACCUSATION)))
                .closedBy(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING);
        assertThat(accusation.refusals(REPLY)).containsExactly("case.public-reply.confidential");
    }

    @Test
    void a_reply_that_names_somebody_is_refused() {
        String name = CLOSED.file().parties().get(0).name().reveal();
        String phone = CLOSED.file().parties().get(0).phone().orElseThrow().reveal();
        for (String personal : List.of(name, phone)) {
            assertThat(CLOSED.refusals(new AnswerInPublic(FreeText.of("答复" + personal + "同志"))))
                    .containsExactly("case.public-reply.personal");
        }
    }

    @Test
    void a_reopened_matter_is_answered_anew() {
        Play again =
                CLOSED.does(REPLY).by(Actor.citizen()).by(CountyDesk.HOUSING).does(new ReopenCase(Play.text()));
        assertThat(again.file().aftercare().repliedInPublic()).isFalse();
    }
}
