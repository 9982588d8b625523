package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import dev.yidi.core.mediation.ConflictGround;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes an officer off the case 回避 (信访工作条例 art. 28 ¶3), at any stage and for good.
 *
 * @param successor who takes their place at once; needed where they are the first handler or the handler, also of a
 *     closed case, for it may be reopened
 */
public record RecuseOfficer(OfficerId officer, ConflictGround ground, FreeText reason, Optional<OfficerId> successor)
        implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.ASSIGN;
    }

    /** The successor alone: whom it recuses it gives nothing. */
    @Override
    public Object appoints() {
        return successor;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Standing standing = new Standing(file, setting);
        boolean goesOn = file.stage() != Stage.WITHDRAWN && file.stage() != Stage.MERGED;
        boolean first = goesOn && file.custody().firstHandler().equals(officer);
        boolean handles = goesOn && file.custody().handler().equals(Optional.of(officer));
        boolean leads = file.custody()
                .inCharge()
                .filter(charge -> charge.leader().equals(officer))
                .isPresent();
        return new Refusals()
                .unless(standing.steers() || standing.is(officer), Refusal.NOT_HOLDER)
                .when(file.protection().recused().contains(officer), Refusal.RECUSED_BEFORE)
                .when((first || handles) && successor.isEmpty(), Refusal.SUCCESSOR_MISSING)
                .when(successor.filter(officer::equals).isPresent(), Refusal.SAME_OFFICER)
                .when(successor.filter(file.protection().recused()::contains).isPresent(), Refusal.OFFICER_RECUSED)
                .orAll(() -> events(setting.now(), first, handles, leads));
    }

    private List<CaseEvent> events(Instant now, boolean first, boolean handles, boolean leads) {
        List<CaseEvent> events = new ArrayList<>();
        if (leads) {
            events.add(new ChargeReleased(now, officer, reason));
        }
        events.add(new OfficerRecused(now, officer, ground));
        successor.filter(to -> first).ifPresent(to -> events.add(new FirstHandlerChanged(now, officer, to, reason)));
        successor.filter(to -> handles).ifPresent(to -> events.add(new CaseDelegated(now, to)));
        return List.copyOf(events);
    }
}
