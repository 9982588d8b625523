package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.time.ClockId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is brought in to watch 督促单位 when a rung fires: over the organ that owes, which is the contributor for the clock of a
 * contribution; never the accused side.
 */
final class Overseers {
    private Overseers() {}

    static Optional<OrganId> of(RungAction action, ClockId clock, CaseFile file, Setting setting) {
        OrganId holder = setting.current(JointDuties.ownerOf(clock, file)
                .or(file.custody()::accountable)
                .orElse(file.intake().organ()));
        Stream<OrganId> candidates = switch (action) {
            case REMIND, URGE -> Stream.empty();
            case RAISE -> above(holder, setting);
            case SUPERVISE, LIST ->
                Stream.concat(setting.profile().organs().centres().stream().map(Organ::id), above(holder, setting));
        };
        return candidates
                .filter(organ -> !organ.equals(holder))
                .filter(organ -> !Accused.bars(organ, file.protection().accused(), setting))
                .findFirst();
    }

    private static Stream<OrganId> above(OrganId organ, Setting setting) {
        return setting.organ(organ).isPresent()
                ? setting.profile().organs().superiorsOf(organ).stream()
                : Stream.empty();
    }
}
