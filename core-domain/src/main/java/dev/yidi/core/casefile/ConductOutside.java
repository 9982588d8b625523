package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.outside.OutsideCommand;
import dev.yidi.core.outside.OutsideEvent;
import dev.yidi.core.outside.OutsideProcedure;
import dev.yidi.core.outside.OutsideSetting;
import dev.yidi.core.outside.TellAbout;
import java.util.List;

/**
 * Takes a procedure outside the centre a step further 外部程序跟踪; its own rules decide. Results come back after the case's end too.
 * It is for who steers the case; what another body answers comes in at the window that took it in.
 */
public record ConductOutside(ProceedingId proceeding, OutsideCommand command) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        OutsideSetting outside = new OutsideSetting(setting.now(), setting.zone(), Beginning.parties(file));
        Outcome<List<OutsideEvent>> decided = file.proceedings()
                .find(OutsideProcedure.class, proceeding)
                .map(begun -> command.decide(begun, outside))
                .orElseGet(() -> command.open(outside));
        Standing standing = new Standing(file, setting);
        return Beginning.stillHere(file, proceeding)
                .unless(standing.steers() || (command.comesIn() && standing.takesIn()), Refusal.NOT_HOLDER)
                .and(
                        command instanceof TellAbout tell
                                ? Beginning.against(file, OutsideProcedure.class, proceeding, tell.id(), tell.after())
                                : List.of())
                .when(
                        command instanceof TellAbout tell && new Receivers(file, setting).isAccused(tell.office()),
                        Refusal.RECEIVER_ACCUSED)
                .and(decided.reasons())
                .orAll(() -> decided.orElseThrow().stream()
                        .<CaseEvent>map(event -> new OutsideAdvanced(event.at(), proceeding, event))
                        .toList());
    }
}
