package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.time.DueDate;
import dev.yidi.core.time.DueDates;
import dev.yidi.core.time.RollPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a closed or not accepted case up again 重新办理: as often as the county says, inside its window, with a reason.
 * Citizens may themselves when they were not satisfied and the county takes that for ground enough.
 */
public record ReopenCase(FreeText reason) implements CaseCommand {
    private static final Set<Stage> STAGES = Stage.among(Stage.CLOSED, Stage.NOT_ACCEPTED);

    @Override
    public Operation operation() {
        return Operation.CONCLUDE;
    }

    @Override
    public Set<Stage> stages() {
        return STAGES;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        CasePolicy policy = setting.profile().policy();
        Optional<DueDate> end = until(file, setting);
        boolean unsatisfied = policy.reopenOnUnsatisfied() && file.aftercare().isUnsatisfied();
        Standing standing = new Standing(file, setting);
        return new Refusals()
                .at(file, stages())
                .unless(standing.steers() || (standing.isCitizen() && unsatisfied), Refusal.NOT_HOLDER)
                .when(
                        file.aftercare().reopenings() >= policy.reopenTimes(),
                        () -> Refusal.REOPENED_BEFORE.reason().with("times", policy.reopenTimes()))
                .when(
                        end.filter(due -> !due.allows(setting.now())).isPresent(),
                        () -> Refusal.REOPEN_TOO_LATE
                                .reason()
                                .with(
                                        "due",
                                        end.map(due -> due.date().toString()).orElse("")))
                .when(
                        file.proceedings()
                                .petition()
                                .filter(PetitionHandling::isFinal)
                                .isPresent(),
                        Refusal.PETITION_FINAL)
                .when(
                        file.proceedings()
                                .petition()
                                .filter(handling ->
                                        handling.decisions().pending().isPresent())
                                .isPresent(),
                        Refusal.PROCEEDING_OPEN)
                .or(() -> new CaseReopened(setting.now(), reason, resumes(file)));
    }

    /** The end of the window in which an ended case may be taken up again; empty while it lives. */
    public static Optional<DueDate> until(CaseFile file, Setting setting) {
        return file.endedAt()
                .map(ended -> DueDates.of(
                        ended,
                        setting.profile().policy().reopenWindow(),
                        RollPolicy.NONE,
                        setting.calendar(),
                        setting.zone()));
    }

    private static Stage resumes(CaseFile file) {
        if (file.custody().handler().isPresent()) {
            return Stage.ACCEPTED;
        }
        return file.matter().topic().isPresent() ? Stage.CLASSIFIED : Stage.REGISTERED;
    }
}
