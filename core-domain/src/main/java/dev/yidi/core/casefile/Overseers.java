package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.time.ClockId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is brought in to watch 督促单位 when a rung fires: over the organ that owes, which is the contributor for the clock of a
 * contribution; never the accused side, and nobody where a court or a body outside owes.
 */
final class Overseers {
    private Overseers() {}

    static Optional<OrganId> of(RungAction action, ClockId clock, CaseFile file, Setting setting) {
        return Debtors.of(clock, file).map(setting::current).flatMap(owing -> over(owing, action, file, setting));
    }

    private static Optional<OrganId> over(OrganId owing, RungAction action, CaseFile file, Setting setting) {
        Stream<OrganId> candidates = switch (action) {
            case REMIND, URGE -> Stream.empty();
            case RAISE -> above(owing, setting);
            case SUPERVISE, LIST ->
                Stream.concat(setting.profile().organs().centres().stream().map(Organ::id), above(owing, setting));
        };
        return candidates
                .filter(organ -> !organ.equals(owing))
                .filter(organ -> !Accused.bars(organ, file.protection().accused(), setting))
                .findFirst();
    }

    private static Stream<OrganId> above(OrganId organ, Setting setting) {
        return setting.organ(organ).isPresent()
                ? setting.profile().organs().superiorsOf(organ).stream()
                : Stream.empty();
    }
}
