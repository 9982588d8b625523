package dev.yidi.core.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class OutsideProperties {
    @Provide
    Arbitrary<List<OutsideCommand>> commands() {
        return Arbitraries.<OutsideCommand>of(
                        new ReferOutside(
                                "院",
                                List.of(),
                                new PassingOn(
                                        PassingBasis.CONSENT, Optional.of(Trail.WANG), Set.of(PassedData.CONTACT))),
                        new InterruptTime(Trail.TODAY, InterruptionReason.RELIEF_ASKED),
                        new RecordOutsideApplication(Trail.TODAY),
                        new AskForCorrection(Trail.TODAY, List.of(Trail.text())),
                        new RecordCorrection(Trail.TODAY),
                        new RecordOutsideAcceptance(Trail.TODAY, Optional.empty(), OutsideTrack.SUMMARY),
                        new RecordOutsideRefusal(Trail.text()),
                        new RecordOutsideDecision(Trail.TODAY, OutsideResult.SETTLED, Optional.empty()),
                        new RecordReporterInformed(),
                        new RecordDecisionSued(),
                        new DropOutside())
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 400)
    void a_hand_over_waits_for_its_answer_and_nothing_else_keeps_a_case_open(
            @ForAll("commands") List<OutsideCommand> commands) {
        Trail trail = Trail.told("LABOUR_ARBITRATION");
        OutsideProcedure folded = trail.procedure();
        for (OutsideCommand command : commands) {
            List<OutsideEvent> events = trail.tries(command).fold(granted -> granted, reasons -> List.of());
            for (OutsideEvent event : events) {
                folded = event.evolve(folded);
            }
            boolean handedOver = trail.journal().stream().anyMatch(OutsideReferred.class::isInstance);
            boolean answered = trail.journal().stream()
                    .anyMatch(e ->
                            e instanceof OutsideAccepted || e instanceof OutsideRefused || e instanceof OutsideDropped);
            assertThat(trail.procedure().isOpen()).isEqualTo(handedOver && !answered);
        }
        assertThat(trail.procedure()).isEqualTo(folded);
        Statistics.label("stage").collect(folded.stage()).coverage(c -> {
            c.check(OutsideStage.ACCEPTED).count(n -> n > 0);
            c.check(OutsideStage.REFUSED).count(n -> n > 0);
            c.check(OutsideStage.DECIDED).count(n -> n > 0);
        });
    }
}
