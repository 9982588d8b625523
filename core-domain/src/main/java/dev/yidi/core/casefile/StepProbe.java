package dev.yidi.core.casefile;

import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.proceeding.Proceeding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Makes the commands of a step, to ask whether one of them could be given now. */
@FunctionalInterface
interface StepProbe {
    /** None where {@code proceeding} is of another kind. */
    Stream<? extends CaseCommand> steps(Place place, Proceeding proceeding);

    /** Steps of the proceedings of one kind, as the case conducts them. */
    static <P extends Proceeding, C> StepProbe of(
            Class<P> kind,
            BiFunction<ProceedingId, C, CaseCommand> conducted,
            BiFunction<Place, P, Stream<? extends C>> made) {
        return (place, proceeding) -> kind.isInstance(proceeding)
                ? made.apply(place, kind.cast(proceeding)).map(step -> conducted.apply(proceeding.id(), step))
                : Stream.empty();
    }

    /**
     * The case, and who acts when.
     *
     * @param file the case
     * @param setting the moment and the actor
     */
    record Place(CaseFile file, Setting setting) {
        /** Who has a role in the case today. */
        Stream<PartyId> parties() {
            return file.partiesOn(setting.today()).stream().map(Party::id);
        }

        /** Who is on the side of those who report. */
        Stream<PartyId> reporters() {
            return file.parties().stream()
                    .filter(party -> party.role().isOfReporter())
                    .map(Party::id);
        }

        LocalDate today() {
            return setting.today();
        }

        Instant now() {
            return setting.now();
        }
    }
}
