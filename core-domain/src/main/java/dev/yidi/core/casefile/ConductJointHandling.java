package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Stationing;
import dev.yidi.core.joint.Attendance;
import dev.yidi.core.joint.Contribution;
import dev.yidi.core.joint.ConveneJointHandling;
import dev.yidi.core.joint.HoldJointSession;
import dev.yidi.core.joint.JointCommand;
import dev.yidi.core.joint.JointEvent;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.joint.JointSessionHeld;
import dev.yidi.core.joint.JointTask;
import dev.yidi.core.joint.JointTerm;
import dev.yidi.core.joint.NameLead;
import dev.yidi.core.joint.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a joint handling of this case a step further 联合调处办理; its own rules decide. The case adds what only it knows: the
 * accountable organ leads, the accused side is never brought in, recused officers do not attend, sessions on site cost
 * trips, and how fast an organ on call has to come.
 */
public record ConductJointHandling(ProceedingId proceeding, JointCommand command) implements CaseCommand {
    static final Set<Stage> CONVENING = Stage.among(Stage.ACCEPTED);
    private static final Set<Stage> STEPS =
            Stage.among(Stage.CLASSIFIED, Stage.DISPATCHED, Stage.ACCEPTED, Stage.CONCLUDED);

    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Set<Stage> stages() {
        return command instanceof ConveneJointHandling ? CONVENING : STEPS;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<JointHandling> joint = file.proceedings().find(JointHandling.class, proceeding);
        Scene scene = scene(file, joint, setting);
        Outcome<List<JointEvent>> decided =
                joint.map(begun -> command.decide(begun, scene)).orElseGet(() -> command.open(scene));
        return new Refusals()
                .at(file, stages())
                .and(againstConvening(file))
                .and(againstLead(file, setting))
                .and(againstOrgans(file, setting))
                .and(againstSession(file))
                .and(decided.reasons())
                .orAll(() -> events(file, decided.orElseThrow()));
    }

    private List<Reason> againstConvening(CaseFile file) {
        if (!(command instanceof ConveneJointHandling convening)) {
            return List.of();
        }
        return new Refusals()
                .when(file.proceedings().isOther(JointHandling.class, proceeding), Refusal.PROCEEDING_TWICE)
                .unless(convening.id().equals(proceeding), Refusal.PROCEEDING_OTHER)
                .all();
    }

    /** Leading and answering for the case are one: whoever is to lead must be accountable. */
    private List<Reason> againstLead(CaseFile file, Setting setting) {
        return lead().map(lead -> new Refusals()
                        .unless(
                                file.custody()
                                        .accountable()
                                        .filter(organ -> setting.same(organ, lead))
                                        .isPresent(),
                                Refusal.LEAD_NOT_ACCOUNTABLE)
                        .all())
                .orElseGet(List::of);
    }

    private Optional<OrganId> lead() {
        if (command instanceof ConveneJointHandling convening) {
            return Optional.of(convening.lead());
        }
        return command instanceof NameLead naming ? Optional.of(naming.lead()) : Optional.empty();
    }

    private List<Reason> againstOrgans(CaseFile file, Setting setting) {
        Refusals refusals = new Refusals();
        for (OrganId organ : Stream.concat(
                        command.bringsIn().stream(), attending().map(Attendance::organ))
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList()) {
            refusals.known(organ, setting)
                    .when(
                            Accused.bars(organ, file.protection().accused(), setting),
                            () -> Refusal.CONTRIBUTOR_ACCUSED.reason().with("organ", organ));
        }
        return refusals.all();
    }

    private List<Reason> againstSession(CaseFile file) {
        Set<String> recused = attending()
                .map(Attendance::officer)
                .filter(file.protection().recused()::contains)
                .map(Object::toString)
                .collect(Collectors.toSet());
        boolean stranger = command instanceof HoldJointSession held
                && held.session().parties().stream()
                        .anyMatch(party -> file.party(party).isEmpty());
        return new Refusals()
                .when(
                        !recused.isEmpty(),
                        () -> Refusal.ATTENDANT_RECUSED.reason().with("officers", String.join(", ", recused)))
                .when(stranger, Refusal.PARTY_UNKNOWN)
                .all();
    }

    private Stream<Attendance> attending() {
        return command instanceof HoldJointSession held ? held.session().attended().stream() : Stream.empty();
    }

    private Scene scene(CaseFile file, Optional<JointHandling> joint, Setting setting) {
        Set<OrganId> named = new HashSet<>(command.bringsIn());
        joint.ifPresent(begun -> {
            named.add(begun.lead());
            begun.contributions().stream().map(Contribution::organ).forEach(named::add);
            begun.tasks().stream().map(JointTask::owner).forEach(named::add);
        });
        return new Scene(
                setting.now(),
                setting.today(),
                setting.actsForCentre(),
                setting.actingOrgan().orElse(file.intake().organ()),
                named.stream().filter(setting::actsFor).collect(Collectors.toUnmodifiableSet()),
                onCall(named, setting),
                setting.profile().organs().successors(),
                file.clocks().count(JointTerm.CONTRIBUTION.limit()),
                file.clocks().count(JointTerm.TASK.limit()));
    }

    private static Map<OrganId, Integer> onCall(Set<OrganId> organs, Setting setting) {
        Map<OrganId, Integer> minutes = new HashMap<>();
        organs.forEach(organ -> setting.organ(setting.current(organ))
                .map(Organ::stationing)
                .flatMap(Stationing::responseMinutes)
                .ifPresent(within -> minutes.put(organ, within)));
        return minutes;
    }

    /** What happened, and for a session on site the trips it cost. */
    private List<CaseEvent> events(CaseFile file, List<JointEvent> decided) {
        List<CaseEvent> events = new ArrayList<>();
        for (JointEvent event : decided) {
            events.add(new JointAdvanced(event.at(), proceeding, event));
            if (event instanceof JointSessionHeld held && held.session().onSite()) {
                held.session()
                        .parties()
                        .forEach(party -> events.add(new TripRecorded(
                                event.at(),
                                Optional.of(party),
                                held.session().place(),
                                file.trips().numberOf(held.session().place()),
                                TripPurpose.JOINT_SESSION)));
            }
        }
        return List.copyOf(events);
    }
}
