package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Collects every reason against a command; none of them hides another. */
final class Refusals {
    private final List<Reason> reasons = new ArrayList<>();

    Refusals when(boolean applies, Refusal refusal) {
        if (applies) {
            reasons.add(refusal.reason());
        }
        return this;
    }

    Refusals when(boolean applies, Supplier<Reason> reason) {
        if (applies) {
            reasons.add(reason.get());
        }
        return this;
    }

    Refusals and(List<Reason> more) {
        reasons.addAll(more);
        return this;
    }

    Refusals unless(boolean holds, Refusal refusal) {
        return when(!holds, refusal);
    }

    Refusals unless(boolean holds, Supplier<Reason> reason) {
        return when(!holds, reason);
    }

    /** The case must be at one of {@code stages}, those at which a command can be given at all. */
    Refusals at(CaseFile file, Set<Stage> stages) {
        if (stages.contains(file.stage())) {
            return this;
        }
        return stages.equals(Stage.LIVE) ? live(file) : and(List.of(stage(file, stages)));
    }

    /** The case must be at one of {@code stages}. */
    Refusals at(CaseFile file, Stage... stages) {
        Set<Stage> wanted = Stage.among(stages);
        return when(!wanted.contains(file.stage()), () -> stage(file, wanted));
    }

    private static Reason stage(CaseFile file, Set<Stage> wanted) {
        return Refusal.STAGE
                .reason()
                .with("stage", file.stage())
                .with("expected", wanted.stream().map(Stage::name).collect(Collectors.joining(", ")));
    }

    /** The case must not have ended. */
    Refusals live(CaseFile file) {
        return when(file.stage().ended(), () -> Refusal.ENDED.reason().with("stage", file.stage()));
    }

    /** {@code organ} must be one of the profile that still exists. */
    Refusals known(OrganId organ, Setting setting) {
        return when(
                        setting.organ(organ).isEmpty(),
                        () -> Refusal.ORGAN_UNKNOWN.reason().with("organ", organ))
                .when(
                        !setting.current(organ).equals(organ),
                        () -> Refusal.ORGAN_ABOLISHED
                                .reason()
                                .with("organ", organ)
                                .with("successor", setting.current(organ)));
    }

    List<Reason> all() {
        return List.copyOf(reasons);
    }

    /** The event, if nothing stands against it. */
    Outcome<List<CaseEvent>> or(Supplier<CaseEvent> event) {
        return orAll(() -> List.of(event.get()));
    }

    /** The events, if nothing stands against them. */
    Outcome<List<CaseEvent>> orAll(Supplier<List<CaseEvent>> events) {
        return reasons.isEmpty() ? Outcome.granted(events.get()) : Outcome.refused(reasons);
    }
}
