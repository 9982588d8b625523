package dev.yidi.core.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ConfirmationProperties {
    private static final List<ConfirmationCommand> ANY = List.of(
            new RecordCourtAcceptance(Requests.SEAT),
            new RecordCourtAcceptance(Requests.DOMICILE),
            new RecordCourtRefusal(Set.of(ConfirmationGround.WRONG_COURT)),
            new RecordRuling(Ruling.CONFIRMED, Set.of()),
            new RecordRuling(Ruling.REJECTED, Set.of(ConfirmationGround.UNCLEAR)),
            new RecordRulingService(Requests.LI, Docket.START),
            new WithdrawConfirmation(Requests.LI),
            Docket.objection(Requests.LAST_DAY),
            Docket.objection(Requests.LAST_DAY.plusDays(1)),
            new DecideRulingObjection(true),
            new DecideRulingObjection(false),
            new ChooseExit(ConfirmationExit.CHANGED_AGREEMENT, Requests.BOTH),
            new ChooseExit(ConfirmationExit.NEW_AGREEMENT, Set.of(Requests.LI)),
            new ApplyForEnforcement(Requests.WANG, Requests.LI, Set.of("first")),
            new ApplyForEnforcement(Requests.WANG, Requests.LI, Set.of()),
            Docket.application());

    @Provide
    Arbitrary<List<ConfirmationCommand>> commands() {
        Arbitrary<List<ConfirmationCommand>> begun = Arbitraries.of(
                List.of(),
                List.of(ANY.get(0), new RecordRuling(Ruling.CONFIRMED, Set.of())),
                List.of(ANY.get(0), new RecordRuling(Ruling.CONFIRMED, Set.of()), Docket.objection(Requests.LAST_DAY)));
        return Combinators.combine(begun, Arbitraries.of(ANY).list().ofMaxSize(25))
                .as((first, then) -> {
                    List<ConfirmationCommand> all = new ArrayList<>(first);
                    all.addAll(then);
                    return List.copyOf(all);
                });
    }

    @Property(tries = 400)
    void folding_the_events_gives_the_state(@ForAll("commands") List<ConfirmationCommand> commands) {
        Docket docket = play(commands);

        assertThat(JudicialConfirmation.from(docket.journal())).isEqualTo(docket.confirmation());
        Statistics.label("stage").collect(docket.stage()).coverage(c -> {
            c.check(ConfirmationStage.CONFIRMED).count(n -> n > 0);
            c.check(ConfirmationStage.REJECTED).count(n -> n > 0);
            c.check(ConfirmationStage.REVOKED).count(n -> n > 0);
            c.check(ConfirmationStage.NOT_ACCEPTED).count(n -> n > 0);
        });
    }

    @Property(tries = 400)
    void enforcement_follows_a_confirming_ruling_that_stands(@ForAll("commands") List<ConfirmationCommand> commands) {
        boolean stands = false;
        for (ConfirmationEvent event : play(commands).journal()) {
            if (event instanceof CourtRuled ruled) {
                stands = ruled.ruling() == Ruling.CONFIRMED;
            } else if (event instanceof RulingObjectionDecided decided) {
                stands = stands && !decided.upheld();
            } else if (event instanceof EnforcementApplied applied) {
                assertThat(stands).isTrue();
                assertThat(applied.enforcement().obligations()).isNotEmpty();
            }
        }
    }

    @Property(tries = 300)
    void the_way_to_a_suit_is_never_barred_without_confirmation(
            @ForAll("commands") List<ConfirmationCommand> commands) {
        Docket docket = play(commands);

        boolean granted = docket.tries(new ChooseExit(ConfirmationExit.SUIT, Set.of(Requests.WANG)))
                .isGranted();

        assertThat(granted).isEqualTo(docket.stage().isWithoutConfirmation());
    }

    @Property(tries = 300)
    void a_court_rules_once_and_only_on_what_it_took(@ForAll("commands") List<ConfirmationCommand> commands) {
        int accepted = 0;
        int ruled = 0;
        for (ConfirmationEvent event : play(commands).journal()) {
            if (event instanceof CourtAccepted) {
                accepted++;
            } else if (event instanceof CourtRuled) {
                ruled++;
                assertThat(accepted).isEqualTo(1);
            }
        }
        assertThat(accepted).isLessThanOrEqualTo(1);
        assertThat(ruled).isLessThanOrEqualTo(accepted);
    }

    private static Docket play(List<ConfirmationCommand> commands) {
        Docket docket = Docket.applied();
        commands.forEach(docket::tries);
        return docket;
    }
}
