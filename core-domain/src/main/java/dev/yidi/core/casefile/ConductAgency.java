package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.litigation.AgencyCommand;
import dev.yidi.core.litigation.AgencyEvent;
import dev.yidi.core.litigation.BeginAgency;
import dev.yidi.core.litigation.Dossier;
import dev.yidi.core.litigation.LitigationAgency;
import dev.yidi.core.litigation.SuitDocketed;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationEnded;
import dev.yidi.core.mediation.SuitEffects;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
                        .flatMap(event -> Stream.concat(
                                Stream.of(new AgencyAdvanced(event.at(), proceeding, event)), ended(event, file)))
                        .toList());
    }

    /** The open mediations of the party that the suit ends by law, once the court has filed it; their notice is a document to serve. */
    private Stream<CaseEvent> ended(AgencyEvent event, CaseFile file) {
        if (!(event instanceof SuitDocketed)) {
            return Stream.of();
        }
        Optional<PartyId> party =
                file.proceedings().find(LitigationAgency.class, proceeding).map(LitigationAgency::party);
        return file.proceedings().mediations().stream()
                .filter(mediation -> !mediation.stage().isOver())
                .filter(mediation -> party.filter(mediation.parties()::contains).isPresent())
                .filter(mediation ->
                        SuitEffects.published().endOf(mediation.terms().type()).isPresent())
                .map(mediation -> new MediationAdvanced(
                        event.at(),
                        mediation.id(),
                        new MediationEnded(event.at(), MediationEnd.SUED, Set.of(), List.of())));
    }
}
