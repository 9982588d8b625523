package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.litigation.AgencyCommand;
import dev.yidi.core.litigation.AgencyEvent;
import dev.yidi.core.litigation.BeginAgency;
import dev.yidi.core.litigation.Dossier;
import dev.yidi.core.litigation.LitigationAgency;
import java.util.List;

/**
 * Takes the help with a suit in this case a step further 代理诉讼办理; its own rules decide. It can be begun at any stage of a case
 * that was neither withdrawn nor merged, also after its end: the way to court is never closed.
 * It is for who steers the case; what a court or the legal aid centre answers comes in at the window that took it in.
 */
public record ConductAgency(ProceedingId proceeding, AgencyCommand command) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Dossier dossier = Beginning.dossier(file, setting);
        Outcome<List<AgencyEvent>> decided = file.proceedings()
                .find(LitigationAgency.class, proceeding)
                .map(begun -> command.decide(begun, dossier))
                .orElseGet(() -> command.open(dossier));
        Standing standing = new Standing(file, setting);
        return Beginning.stillHere(file, proceeding)
                .unless(standing.steers() || (command.comesIn() && standing.takesIn()), Refusal.NOT_HOLDER)
                .and(
                        command instanceof BeginAgency begin
                                ? Beginning.against(file, LitigationAgency.class, proceeding, begin.id(), begin.after())
                                : List.of())
                .and(decided.reasons())
                .orAll(() -> decided.orElseThrow().stream()
                        .<CaseEvent>map(event -> new AgencyAdvanced(event.at(), proceeding, event))
                        .toList());
    }
}
