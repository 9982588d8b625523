package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.PartyId;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case keeps the rules it started under. */
class CaseRulesTest {
    private static final CountyProfile NATIONAL = CountyDesk.under(RuleSet.national2022());
    private static final CountyProfile CHANGED = NATIONAL.changingTo(Petitions.zhejiang(), "2");
    private static final CountyProfile FORGETFUL = CountyDesk.under(Petitions.zhejiang());

    @Test
    void a_running_case_is_handled_by_its_own_rules_and_a_new_one_by_the_new() {
        Play old = Play.begin(NATIONAL, Registration.petition()).under(CHANGED).acceptedBy(CountyDesk.HOUSING);
        Play fresh = Play.begin(CHANGED, Registration.petition()).acceptedBy(CountyDesk.HOUSING);

        assertThat(old.clock("XF_HANDLE").limit().span()).isEqualTo(Span.days(60));
        assertThat(fresh.clock("XF_HANDLE").limit().span()).isEqualTo(Span.days(30));
        assertThat(old.file().intake().rules()).isEqualTo("national-2022 1");
        assertThat(fresh.file().intake().rules()).isEqualTo("zhejiang-2016.national-2022 1.1");
        assertThat(old.journal()).noneMatch(RulesReplaced.class::isInstance);
    }

    @Test
    void an_organ_objects_within_the_window_of_the_case_s_own_rules() {
        RuleSet slower = OtherRules.with(RuleSet.national2022(), ObjectToDispatch.WINDOW, Span.days(20));
        CountyProfile later = NATIONAL.changingTo(slower, "2");
        Play old = Play.begin(NATIONAL, Registration.dispute())
                .under(later)
                .forwardedTo(CountyDesk.HOUSING)
                .days(12)
                .by(CountyDesk.HOUSING);
        Play fresh = Play.begin(later, Registration.dispute())
                .forwardedTo(CountyDesk.HOUSING)
                .days(12)
                .by(CountyDesk.HOUSING);

        assertThat(old.refusals(Play.objection())).containsExactly(Refusal.OBJECTION_TOO_LATE.code());
        assertThat(fresh.refusals(Play.objection())).isEmpty();
    }

    @Test
    void a_speaker_who_joins_later_is_counted_by_the_case_s_own_rules() {
        Registration group = Registration.petition()
                .withVisitors(8)
                .with(List.of(
                        Registration.party(Play.WANG, PartyRole.APPLICANT),
                        Registration.party(new PartyId("r1"), PartyRole.REPRESENTATIVE),
                        Registration.party(new PartyId("r2"), PartyRole.REPRESENTATIVE),
                        Registration.party(new PartyId("r3"), PartyRole.REPRESENTATIVE)));
        AddParty fourth = new AddParty(Registration.party(new PartyId("r4"), PartyRole.REPRESENTATIVE));

        assertThat(Play.begin(NATIONAL, group).under(CHANGED).refusals(fourth)).isEmpty();
        assertThat(Play.begin(CHANGED, group).refusals(fourth))
                .containsExactly(Refusal.TOO_MANY_REPRESENTATIVES.code());
    }

    @Test
    void the_time_to_ask_for_review_that_a_letter_names_is_that_of_the_case_s_own_rules() {
        RuleSet longer = OtherRules.with(RuleSet.national2022(), "XF_REVIEW_APPLY", Span.days(90));
        Play old = Play.begin(NATIONAL, Registration.petition());
        Paper paper = new Paper(Petitions.OPINION, DocumentKind.HANDLING_OPINION, Play.START, 1);

        assertThat(new Desk(old.file(), NATIONAL.changingTo(longer, "2"), paper).window(DocumentKind.HANDLING_OPINION))
                .contains(Span.days(30));
    }

    @Test
    void rules_the_county_no_longer_keeps_are_never_replaced_in_silence() {
        Play play = Play.begin(NATIONAL, Registration.petition()).under(FORGETFUL);
        Play accepted = play.acceptedBy(CountyDesk.HOUSING);
        String used = Petitions.zhejiang().edition();

        assertThat(accepted.journal())
                .filteredOn(RulesReplaced.class::isInstance)
                .singleElement()
                .isEqualTo(new RulesReplaced(play.now(), "national-2022 1", used));
        assertThat(accepted.file().clocks().standIn()).contains(used);
        assertThat(accepted.clock("XF_HANDLE").limit().span()).isEqualTo(Span.days(30));
        int noted = index(accepted.journal(), RulesReplaced.class);
        assertThat(accepted.journal().get(noted + 1)).isInstanceOf(ClockStarted.class);
    }

    @Test
    void what_stood_in_once_stands_in_for_the_rest_until_the_case_s_own_rules_are_kept_again() {
        Play replaced =
                Play.begin(NATIONAL, Registration.petition()).under(FORGETFUL).forwardedTo(CountyDesk.HOUSING);
        CountyProfile third =
                FORGETFUL.changingTo(new RuleSet("third", "1", List.of()).over(RuleSet.national2022()), "3");
        Play on = replaced.under(third).by(CountyDesk.HOUSING).does(new AcceptCase(Play.HAN));
        Play kept = replaced.under(CHANGED).by(CountyDesk.HOUSING).does(new AcceptCase(Play.HAN));

        assertThat(on.clock("XF_HANDLE").limit().span()).isEqualTo(Span.days(30));
        assertThat(on.journal()).filteredOn(RulesReplaced.class::isInstance).hasSize(1);
        assertThat(kept.clock("XF_HANDLE").limit().span()).isEqualTo(Span.days(60));
    }

    private static int index(List<CaseEvent> journal, Class<?> type) {
        for (int i = 0; i < journal.size(); i++) {
            if (type.isInstance(journal.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
