package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.time.DueDate;
import dev.yidi.core.time.DueDates;
import dev.yidi.core.time.RollPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Urges the case on 群众催办: by the citizen, not oftener than the county says. */
public record UrgeCase() implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.SPEAK_FOR_CITIZEN;
    }

    @Override
    public Optional<MandateScope> proxyScope() {
        return Optional.of(MandateScope.URGE);
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        List<Instant> urges = file.aftercare().urges();
        Optional<DueDate> next = urges.isEmpty()
                ? Optional.empty()
                : Optional.of(DueDates.of(
                        urges.get(urges.size() - 1),
                        setting.profile().policy().urgeInterval(),
                        RollPolicy.NONE,
                        setting.calendar(),
                        setting.zone()));
        return new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).isCitizen(), Refusal.NOT_CITIZEN)
                .when(
                        next.filter(end -> end.allows(setting.now())).isPresent(),
                        () -> Refusal.URGED_TOO_SOON
                                .reason()
                                .with(
                                        "next",
                                        next.map(end -> end.instant().toString())
                                                .orElse("")))
                .or(() -> new CaseUrged(setting.now()));
    }
}
