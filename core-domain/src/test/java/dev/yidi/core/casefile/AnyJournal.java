package dev.yidi.core.casefile;

import dev.yidi.core.profile.CountyProfile;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The journal of a generated case, for packages that read journals. */
public record AnyJournal(CountyProfile profile, List<CaseEvent> events) {

    /** The journal of one of every sort of case, under one of several policies; the same for the same seed. */
    public static AnyJournal of(long seed) {
        Random chance = new Random(seed);
        List<Move> moves = Stream.generate(() -> new Move(
                        chance.nextInt(12),
                        chance.nextInt(2 * ProceedingMoves.COUNT + 70),
                        chance.nextInt(63),
                        chance.nextInt(63),
                        chance.nextInt(24 * 6)))
                .limit(20 + chance.nextInt(60))
                .toList();
        Generated generated = Generated.of(chance.nextInt(12), chance.nextInt(Generated.SORTS), moves);
        return new AnyJournal(
                generated.profile(),
                generated.steps().get(generated.steps().size() - 1).journal());
    }

    /** The file it folds to. */
    public CaseFile file() {
        return CaseFile.from(events);
    }
}
