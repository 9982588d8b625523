package dev.yidi.core.casefile;

import dev.yidi.core.petition.Authority;
import dev.yidi.core.petition.PetitionCommand;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.petition.RequestReview;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Steps of a petition with what it has, and made-up values for the rest. */
final class PetitionProbe {
    private PetitionProbe() {}

    static StepProbe of(Function<PetitionHandling, Stream<? extends PetitionCommand>> made) {
        return in((place, handling) -> made.apply(handling));
    }

    static StepProbe in(BiFunction<StepProbe.Place, PetitionHandling, Stream<? extends PetitionCommand>> made) {
        return StepProbe.of(PetitionHandling.class, ConductPetition::new, made);
    }

    /**
     * By each of the petitioner's side, to who stands one level above; papers posted in time may arrive when the time is over (民事诉讼法
     * art. 85 ¶4).
     */
    static Stream<RequestReview> reviews(StepProbe.Place place, PetitionHandling handling) {
        PetitionDesk desk = new PetitionDesk(place.file(), place.setting());
        return handling.decisions().latest().stream()
                .flatMap(opinion -> opinion.instance().next().stream()
                        .flatMap(next -> desk.above(opinion.by()).stream()
                                .map(above -> new Authority(above.organ(), "-", above.tier()))
                                .flatMap(to -> place.parties()
                                        .flatMap(party -> Stream.of(
                                                        Optional.<LocalDate>empty(),
                                                        Optional.of(LocalDate.ofInstant(
                                                                opinion.at(),
                                                                place.setting().zone())))
                                                .map(posted ->
                                                        new RequestReview(next, party, to, Probe.TEXT, posted))))));
    }
}
