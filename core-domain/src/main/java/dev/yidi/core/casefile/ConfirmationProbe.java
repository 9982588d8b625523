package dev.yidi.core.casefile;

import dev.yidi.core.court.ApplyForEnforcement;
import dev.yidi.core.court.ConfirmationCommand;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.court.RaiseRulingObjection;
import dev.yidi.core.court.RulingObjector;
import dev.yidi.core.mediation.Agreement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Steps of a judicial confirmation with what it has, and made-up values for the rest. */
final class ConfirmationProbe {
    private ConfirmationProbe() {}

    static StepProbe in(BiFunction<StepProbe.Place, JudicialConfirmation, Stream<? extends ConfirmationCommand>> made) {
        return StepProbe.of(JudicialConfirmation.class, ConductConfirmation::new, made);
    }

    /** By each party, and by somebody else whose rights it touches. */
    static Stream<RaiseRulingObjection> objections(StepProbe.Place place, JudicialConfirmation confirmation) {
        LocalDate today = place.today();
        return Stream.concat(
                confirmation.parties().stream()
                        .map(party -> new RaiseRulingObjection(
                                RulingObjector.PARTY, Optional.of(party), today, Optional.empty())),
                Stream.of(new RaiseRulingObjection(
                        RulingObjector.INTERESTED_PERSON, Optional.empty(), today, Optional.of(today))));
    }

    /** Of what is in breach, by each of the parties against each other one. */
    static Stream<ApplyForEnforcement> enforcements(StepProbe.Place place, JudicialConfirmation confirmation) {
        return place.file().proceedings().mediations().stream()
                .flatMap(mediation -> mediation.agreement().stream())
                .map(Agreement::breached)
                .filter(breached -> !breached.isEmpty())
                .flatMap(breached -> confirmation.parties().stream()
                        .flatMap(by -> confirmation.parties().stream()
                                .filter(against -> !against.equals(by))
                                .map(against -> new ApplyForEnforcement(by, against, breached))));
    }

    /** Of its applications for enforcement, from 1. */
    static Stream<Integer> numbers(JudicialConfirmation confirmation) {
        return IntStream.rangeClosed(1, confirmation.enforcements().size()).boxed();
    }
}
