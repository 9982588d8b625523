package dev.yidi.ports;

import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.CaseUrged;
import dev.yidi.core.casefile.CitizenSide;
import dev.yidi.core.casefile.RungFired;
import dev.yidi.core.casefile.SupervisionEntered;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.time.Milestone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The milestones of a case that concern its citizen 办理进度, oldest first. */
final class Timeline {
    private static final Set<Milestone> INTERNAL = EnumSet.of(
            Milestone.CLASSIFIED,
            Milestone.TAKEN_OVER,
            Milestone.OBJECTED,
            Milestone.OBJECTION_DECIDED,
            Milestone.RESULT_OWED,
            Milestone.JOINT_ASKED,
            Milestone.JOINT_DELIVERED,
            Milestone.JOINT_TASK_SET,
            Milestone.JOINT_TASK_DONE,
            Milestone.PROXY_REPORTED,
            Milestone.CHARGE_REPORTED);
    private static final Set<RungAction> SHOWN = EnumSet.of(RungAction.RAISE, RungAction.SUPERVISE, RungAction.LIST);

    private final Function<OrganId, Optional<String>> names;

    Timeline(Function<OrganId, Optional<String>> names) {
        this.names = names;
    }

    List<CitizenView.Step> of(List<CaseEvent> events) {
        List<CitizenView.Step> steps = new ArrayList<>();
        CaseFile file = CaseFile.from(events.subList(0, 1));
        add(steps, events.get(0), file);
        for (CaseEvent event : events.subList(1, events.size())) {
            file = file.after(event);
            add(steps, event, file);
        }
        steps.sort(Comparator.comparing(CitizenView.Step::at));
        return steps;
    }

    private void add(List<CitizenView.Step> steps, CaseEvent event, CaseFile after) {
        if (!CitizenSide.concerns(event, after)) {
            return;
        }
        Optional<String> organ =
                names.apply(after.custody().accountable().orElse(after.intake().organ()));
        event.milestones().stream()
                .filter(milestone -> !INTERNAL.contains(milestone))
                .map(milestone -> new CitizenView.Step(
                        event.reachedAt(milestone), "citizen.step." + CitizenViews.word(milestone), organ))
                .forEach(steps::add);
        if (event instanceof SupervisionEntered) {
            steps.add(new CitizenView.Step(event.at(), "citizen.step.supervise", organ));
        }
        if (event instanceof CaseUrged) {
            steps.add(new CitizenView.Step(event.at(), "citizen.step.urged", organ));
        }
        if (event instanceof RungFired fired && SHOWN.contains(fired.action())) {
            steps.add(new CitizenView.Step(event.at(), "citizen.step." + CitizenViews.word(fired.action()), organ));
        }
    }
}
