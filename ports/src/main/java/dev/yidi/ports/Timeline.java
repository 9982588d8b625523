package dev.yidi.ports;

import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.CaseRated;
import dev.yidi.core.casefile.CaseUrged;
import dev.yidi.core.casefile.CitizenSide;
import dev.yidi.core.casefile.MaterialAdded;
import dev.yidi.core.casefile.ProxyReported;
import dev.yidi.core.casefile.RoleEnded;
import dev.yidi.core.casefile.RungFired;
import dev.yidi.core.casefile.SupervisionEntered;
import dev.yidi.core.casefile.TripSaved;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.time.Milestone;
import dev.yidi.ports.spi.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
            Milestone.CHARGE_REPORTED);
    private static final Set<RungAction> SHOWN = EnumSet.of(RungAction.RAISE, RungAction.SUPERVISE, RungAction.LIST);

    private static final Map<Class<?>, String> WORDS = Map.of(
            SupervisionEntered.class, "supervise",
            CaseUrged.class, "urged",
            MaterialAdded.class, "material-added",
            CaseRated.class, "rated",
            RoleEnded.class, "role-ended",
            TripSaved.class, "trip-saved");

    private final Function<OrganId, Optional<String>> names;

    Timeline(Function<OrganId, Optional<String>> names) {
        this.names = names;
    }

    List<CitizenView.Step> of(OpenCase open) {
        List<CitizenView.Step> steps = new ArrayList<>();
        List<CaseEvent> events = open.events();
        CaseFile file = CaseFile.from(events.subList(0, 1));
        add(steps, events.get(0), file, open.entries().get(0));
        for (int i = 1; i < events.size(); i++) {
            file = file.after(events.get(i));
            add(steps, events.get(i), file, open.entries().get(i));
        }
        steps.sort(Comparator.comparing(CitizenView.Step::at));
        return steps;
    }

    private void add(List<CitizenView.Step> steps, CaseEvent event, CaseFile after, Entry entry) {
        if (!CitizenSide.concerns(event, after)) {
            return;
        }
        Optional<String> organ =
                names.apply(after.custody().accountable().orElse(after.intake().organ()));
        Optional<CitizenView.InPlace> inPlace = inPlace(event, after, entry);
        event.milestones().stream()
                .filter(milestone -> !INTERNAL.contains(milestone))
                .map(milestone -> new CitizenView.Step(
                        event.reachedAt(milestone), "citizen.step." + CitizenViews.word(milestone), organ, inPlace))
                .forEach(steps::add);
        word(event)
                .map(word -> new CitizenView.Step(event.at(), "citizen.step." + word, organ, inPlace))
                .ifPresent(steps::add);
    }

    /** The word for what starts and stops no limit and still concerns the citizen. */
    private static Optional<String> word(CaseEvent event) {
        if (event instanceof RungFired fired) {
            return Optional.of(fired.action()).filter(SHOWN::contains).map(CitizenViews::word);
        }
        return Optional.ofNullable(WORDS.get(event.getClass()));
    }

    /** Who acted for whom, in words for what they are: the principal's role, and what the proxy is. */
    private static Optional<CitizenView.InPlace> inPlace(CaseEvent event, CaseFile after, Entry entry) {
        Optional<Mandate> mandate = named(event).flatMap(after.mandates()::find).or(() -> acting(after, entry));
        Optional<String> principal = mandate.map(
                        each -> each.terms().principal().value())
                .or(() -> Optional.of(entry.onBehalfOf()).filter(id -> !id.isEmpty()));
        return principal
                .map(PartyId::new)
                .flatMap(after::party)
                .map(party -> new CitizenView.InPlace(
                        "citizen.role." + CitizenViews.word(party.role()),
                        "citizen.proxy."
                                + mandate.map(each ->
                                                CitizenViews.word(each.terms().kind()))
                                        .orElse("officer")));
    }

    private static Optional<MandateId> named(CaseEvent event) {
        if (event instanceof TripSaved saved) {
            return Optional.of(saved.mandate());
        }
        return event instanceof ProxyReported reported ? Optional.of(reported.mandate()) : Optional.empty();
    }

    private static Optional<Mandate> acting(CaseFile file, Entry entry) {
        return file.mandates().all().stream()
                .filter(mandate -> entry.onBehalfOf()
                                .equals(mandate.terms().principal().value())
                        && entry.actor().equals("officer:" + mandate.terms().proxy()))
                .findFirst();
    }
}
