package dev.yidi.core.supervision;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.escalation.SupervisionLevel;
import java.util.List;
import java.util.Optional;

/**
 * Takes the supervision to the level that the same cause asks for again 督办升级: where a clock that supervises an organ lists the
 * matter at last, the one supervision goes up. A level that is not harder changes nothing.
 */
public record RaiseByLadder(SupervisionLevel level) implements SupervisionCommand {
    @Override
    public Operation operation() {
        return Operation.KEEP_TIME;
    }

    @Override
    public Outcome<List<SupervisionEvent>> decide(Supervision file, Setting setting) {
        return Outcome.granted(
                file.finding().isPresent()
                        ? List.of()
                        : setting
                                .profile()
                                .supervision()
                                .step(level)
                                .filter(step -> setting.profile()
                                        .supervision()
                                        .isHarder(level, file.round().level()))
                                .map(step -> (SupervisionEvent) new SupervisionRaised(
                                        setting.now(),
                                        level,
                                        step.period(),
                                        RaiseCause.LADDER,
                                        Optional.empty(),
                                        Optional.empty()))
                                .stream()
                                .toList());
    }
}
