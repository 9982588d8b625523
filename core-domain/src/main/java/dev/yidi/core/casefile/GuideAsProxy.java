package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.mandate.MandateScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a citizen who came to the wrong level to the right one 越级走访引导: the file goes warm, and the window goes along as
 * proxy, so that the citizen need not go. Nobody is sent away (信访工作条例 art. 20 ¶1): a visit that skipped a level is
 * registered first, and handed on like this.
 *
 * @param to the competent organ
 * @param mandate what the citizen lets the window do; it must be able to go there
 */
public record GuideAsProxy(OrganId to, FreeText reason, GiveMandate mandate) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.DISPATCH;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Dispatch warm = new Dispatch(DispatchVerb.GUIDE, to, reason, Optional.empty());
        Outcome<List<CaseEvent>> given = mandate.decide(file, setting);
        Outcome<List<CaseEvent>> guided = warm.decide(file, setting);
        return new Refusals()
                .when(!mandate.terms().scope().contains(MandateScope.ATTEND), Refusal.MANDATE_WITHOUT_ATTENDANCE)
                .and(given.reasons())
                .and(distinct(given.reasons(), guided.reasons()))
                .orAll(() -> events(given.orElseThrow(), guided.orElseThrow(), setting));
    }

    private static List<Reason> distinct(List<Reason> known, List<Reason> more) {
        return more.stream().filter(reason -> !known.contains(reason)).toList();
    }

    private List<CaseEvent> events(List<CaseEvent> given, List<CaseEvent> guided, Setting setting) {
        List<CaseEvent> events = new ArrayList<>(given);
        events.addAll(guided);
        FreeText there = FreeText.of(setting.profile().organs().get(to).name());
        events.add(new TripSaved(setting.now(), mandate.mandate(), there, TripPurpose.REGISTRATION));
        return List.copyOf(events);
    }
}
