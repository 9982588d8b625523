package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.petition.Circumstances;
import dev.yidi.core.petition.OpenHearing;
import dev.yidi.core.petition.PetitionCommand;
import dev.yidi.core.petition.PetitionEvent;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.petition.TriagePetition;
import dev.yidi.core.petition.TriageQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the handling of this petition a step further 信访办理; its own rules decide, the case adds what only it knows: who
 * handles it and who stands above, what was served, what the clocks allow.
 */
public record ConductPetition(ProceedingId proceeding, PetitionCommand command) implements CaseCommand {
    @Override
    public Operation operation() {
        return command.needsHead() ? Operation.APPROVE : Operation.HANDLE;
    }

    @Override
    public Optional<LocalDate> rolesOn(Setting setting) {
        return Optional.of(PetitionDesk.actedOn(command, setting));
    }

    @Override
    public Set<Stage> stages() {
        return PetitionRules.stages(command);
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<PetitionHandling> handling = file.proceedings().find(PetitionHandling.class, proceeding);
        PetitionCommand known = known(file);
        PetitionDesk desk = new PetitionDesk(file, setting);
        Circumstances circumstances = desk.circumstances(handling, known);
        Outcome<List<PetitionEvent>> decided =
                handling.map(begun -> known.decide(begun, circumstances)).orElseGet(() -> known.open(circumstances));
        return new Refusals()
                .and(PetitionRules.againstActing(file, setting, handling, known))
                .and(PetitionRules.againstOpening(file, proceeding, known))
                .and(PetitionRules.againstValues(file, setting, known))
                .and(desk.againstPosting(handling, known))
                .and(
                        known instanceof OpenHearing hearing && !hearing.despiteWarning()
                                ? file.trips().warning(hearing.place()).stream().toList()
                                : List.of())
                .and(decided.reasons())
                .orAll(() -> decided.orElseThrow().stream()
                        .flatMap(event -> PetitionFollows.of(event, proceeding, file, setting))
                        .toList());
    }

    /** What an officer decided about the same matter counts; what no case of the centre tells, the question may say. */
    private static TriageQuestion question(CaseFile file, TriageQuestion asked) {
        return file.links().sameMatter().map(asked::same).orElse(asked);
    }

    /** What the case knows of the matter counts, whatever the question says. */
    private PetitionCommand known(CaseFile file) {
        return command instanceof TriagePetition triage
                        && file.matter().category().isPresent()
                ? new TriagePetition(
                        triage.id(),
                        question(file, triage.question())
                                .known(
                                        file.intake().channel(),
                                        file.matter().category().get(),
                                        file.intake().visitors()))
                : command;
    }
}
