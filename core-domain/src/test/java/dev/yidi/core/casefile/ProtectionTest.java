package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OrganId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody of the accused side and no recused officer does anything with a case, whatever the command. */
class ProtectionTest {
    private static final List<CaseCommand> COMMANDS = List.of(
            new AddNote(Play.text()),
            new AddMaterial(Optional.empty(), Play.text()),
            new AcceptCase(Play.HAN),
            new CloseCase(),
            new GiveNotice(NoticeKind.RECEIPT),
            Play.dispatch(DispatchVerb.FORWARD, CountyDesk.HOUSING));

    @Test
    void officers_of_the_accused_organ_and_below_are_barred() {
        Play play = Play.begin(Registration.report(CountyDesk.POLICE));

        for (OrganId organ : List.of(CountyDesk.POLICE, CountyDesk.POST)) {
            for (CaseCommand command : COMMANDS) {
                assertThat(play.by(organ).refusals(command))
                        .as("%s by %s", command.getClass().getSimpleName(), organ)
                        .contains("case.actor.accused");
            }
        }
        assertThat(play.by(CountyDesk.GOVERNMENT).refusals(new AddNote(Play.text())))
                .isEmpty();
    }

    @Test
    void superiors_of_the_accused_are_barred_where_the_county_says_so() {
        Play play =
                Play.begin(CountyDesk.profile(Policies.sealedFromSuperiors()), Registration.report(CountyDesk.POLICE));

        assertThat(play.by(CountyDesk.GOVERNMENT).refusals(new AddNote(Play.text())))
                .containsExactly("case.actor.accused");
        assertThat(play.by(CountyDesk.HOUSING).refusals(new AddNote(Play.text())))
                .isEmpty();
    }

    @Test
    void a_bar_comes_with_every_other_reason() {
        assertThat(Play.begin(Registration.report(CountyDesk.POLICE))
                        .by(CountyDesk.POLICE)
                        .refusals(new CloseCase()))
                .containsExactly("case.actor.accused", "case.stage", "case.not-answered", "case.actor.not-holder");
    }
}
