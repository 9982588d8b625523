package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.PartyId;
import dev.yidi.core.mandate.MandateScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The other ends of a case: withdrawn, or merged into another. */
class WithdrawalAndMergerTest {
    private static final CaseId OTHER = new CaseId("c2");

    @Test
    void the_only_applicant_withdraws() {
        Play withdrawn = Play.petition()
                .forwardedTo(CountyDesk.HOUSING)
                .by(Actor.citizen())
                .does(new WithdrawCase(Set.of(Play.WANG), Play.text()));

        assertThat(withdrawn.file().state()).isEqualTo(new CaseState.Withdrawn(Play.START));
        assertThat(withdrawn.running()).isEmpty();
    }

    @Test
    void several_applicants_withdraw_together_or_through_a_representative() {
        List<Party> several = List.of(
                Registration.party(Play.WANG, PartyRole.APPLICANT),
                Registration.party(Play.LI, PartyRole.APPLICANT),
                Registration.party(new PartyId("zhou"), PartyRole.REPRESENTATIVE));
        Play play = Play.begin(Registration.petition().with(several));

        assertThat(play.refusals(new WithdrawCase(Set.of(Play.WANG), Play.text())))
                .containsExactly("case.withdraw.not-all-applicants");
        assertThat(play.refusals(new WithdrawCase(Set.of(Play.WANG, Play.LI), Play.text())))
                .isEmpty();
        assertThat(play.refusals(new WithdrawCase(Set.of(new PartyId("zhou")), Play.text())))
                .isEmpty();
        assertThat(play.refusals(new WithdrawCase(Set.of(new PartyId("ghost")), Play.text())))
                .containsExactly("case.party.unknown", "case.withdraw.not-all-applicants");
    }

    @Test
    void an_officer_records_a_withdrawal_as_proxy_or_where_they_steer_the_case() {
        WithdrawCase withdrawal = new WithdrawCase(Set.of(Play.WANG), Play.text());
        Play held = Play.petition().acceptedBy(CountyDesk.HOUSING);
        Actor stranger = Actor.officer(Play.QIN, CountyDesk.POLICE);

        assertThat(held.refusals(withdrawal)).isEmpty();
        assertThat(held.by(stranger).refusals(withdrawal)).containsExactly("case.actor.not-citizen");
        assertThat(held.by(stranger.onBehalfOf(Play.WANG)).refusals(withdrawal)).containsExactly("mandate.none");
        assertThat(held.does(MandateTest.given(Play.QIN, MandateScope.WITHDRAW))
                        .by(stranger.onBehalfOf(Play.WANG))
                        .refusals(withdrawal))
                .isEmpty();
    }

    @Test
    void a_respondent_does_not_withdraw_the_matter() {
        assertThat(Play.dispute().refusals(new WithdrawCase(Set.of(Play.LI), Play.text())))
                .containsExactly("case.withdraw.not-all-applicants");
    }

    @Test
    void what_has_a_result_is_not_withdrawn() {
        assertThat(Play.petition()
                        .concludedBy(CountyDesk.HOUSING)
                        .refusals(new WithdrawCase(Set.of(Play.WANG), Play.text())))
                .containsExactly("case.stage");
    }

    @Test
    void both_sides_of_a_merger_know_each_other() {
        Play main = Play.petition().does(new AbsorbCase(OTHER));
        Play merged = Play.petition().does(new MergeIntoCase(OTHER));

        assertThat(main.file().links())
                .isEqualTo(new Links(Optional.empty(), Set.of(OTHER), Set.of(), Set.of(), Map.of()));
        assertThat(main.file().stage()).isEqualTo(Stage.CLASSIFIED);
        assertThat(merged.file().links().mergedInto()).contains(OTHER);
        assertThat(merged.file().state()).isEqualTo(new CaseState.Merged(Play.START, OTHER));
        assertThat(merged.running()).isEmpty();
    }

    @Test
    void a_case_merges_neither_with_itself_nor_twice_nor_in_a_circle() {
        Play play = Play.petition();
        Play main = play.does(new AbsorbCase(OTHER));

        assertThat(play.refusals(new AbsorbCase(play.file().id()))).containsExactly("case.merge.same-case");
        assertThat(play.refusals(new MergeIntoCase(play.file().id()))).containsExactly("case.merge.same-case");
        assertThat(main.refusals(new AbsorbCase(OTHER))).containsExactly("case.merge.before");
        assertThat(main.refusals(new MergeIntoCase(OTHER))).containsExactly("case.merge.before");
        assertThat(play.does(new MergeIntoCase(OTHER)).refusals(new AbsorbCase(OTHER)))
                .containsExactly("case.ended");
    }

    @Test
    void merging_is_for_who_steers_the_case() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING).by(CountyDesk.POLICE);

        assertThat(play.refusals(new AbsorbCase(OTHER))).containsExactly("case.actor.not-holder");
        assertThat(play.refusals(new MergeIntoCase(OTHER))).containsExactly("case.actor.not-holder");
        assertThat(play.by(CountyDesk.CENTRE).refusals(new MergeIntoCase(OTHER)))
                .isEmpty();
    }
}
