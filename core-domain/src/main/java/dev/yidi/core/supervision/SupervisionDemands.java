package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.CaseRated;
import dev.yidi.core.casefile.CaseUrged;
import dev.yidi.core.casefile.Debtors;
import dev.yidi.core.casefile.RungFired;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.profile.SupervisionPolicy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which supervisions follow from what happened in a case 督办触发: a rung that supervises or lists, the citizen's last
 * urge of so many, a citizen who is not satisfied, an act of the county's table such as a suspected reprisal. They are
 * opened in the same append, so each exactly once; where one over the same cause is open, that one goes up instead.
 */
public final class SupervisionDemands {
    private SupervisionDemands() {}

    /** What is opened because {@code events} led to {@code after}. */
    public static List<OpenSupervision> of(CaseFile after, List<CaseEvent> events, Setting setting) {
        return events.stream()
                .flatMap(event -> of(after, event, setting).stream())
                .filter(demand -> canReply(demand.subject(), setting))
                .toList();
    }

    /** A supervision over {@code file}, by an officer who gives the reason. */
    public static OpenSupervision over(
            CaseFile file, SupervisionTrigger trigger, SupervisionLevel level, FreeText demand, Setting setting) {
        return new OpenSupervision(subject(file, trigger, Optional.empty(), setting), level, demand);
    }

    /** Nothing that happens in a case fails because there is nobody to supervise. */
    private static boolean canReply(SupervisionSubject subject, Setting setting) {
        return setting.organ(subject.addressee()).isPresent()
                && !subject.protection().accused().contains(subject.addressee());
    }

    private static List<OpenSupervision> of(CaseFile after, CaseEvent event, Setting setting) {
        return Stream.concat(ofAct(after, event, setting).stream(), ofOccasions(after, event, setting))
                .toList();
    }

    /** What the county's table of occasions says of the acts that {@code event} is. */
    private static Stream<OpenSupervision> ofOccasions(CaseFile after, CaseEvent event, Setting setting) {
        return setting.profile().supervision().occasions().stream()
                .filter(occasion -> event.milestones().contains(occasion.act()))
                .map(occasion ->
                        open(after, SupervisionTrigger.by(occasion.act()), occasion.level(), Optional.empty(), setting))
                .map(demand -> canReply(demand.subject(), setting) ? demand : ofCentre(demand, setting));
    }

    /** Where who holds the case cannot answer, a centre that a seal does not keep away does. */
    private static OpenSupervision ofCentre(OpenSupervision demand, Setting setting) {
        Set<AccessTag> denied = AccessFacts.denied(demand.subject().protection(), setting.profile());
        return setting.profile().organs().centres().stream()
                .map(Organ::id)
                .filter(centre -> !denied.contains(AccessTag.organ(centre)))
                .findFirst()
                .map(centre -> new OpenSupervision(demand.subject().to(centre), demand.level(), demand.demand()))
                .orElse(demand);
    }

    private static Optional<OpenSupervision> ofAct(CaseFile after, CaseEvent event, Setting setting) {
        SupervisionPolicy policy = setting.profile().supervision();
        if (event instanceof RungFired fired) {
            return ofRung(after, fired, setting);
        }
        if (event instanceof CaseUrged
                && policy.urges() > 0
                && after.aftercare().urges().size() == policy.urges()) {
            return Optional.of(
                    open(after, SupervisionTrigger.URGED, SupervisionLevel.REMINDER, Optional.empty(), setting));
        }
        if (event instanceof CaseRated rated
                && rated.unsatisfied()
                && policy.onUnsatisfied()
                && after.aftercare().thisRound().stream()
                                .filter(rating -> rating.unsatisfied())
                                .count()
                        == 1) {
            return Optional.of(
                    open(after, SupervisionTrigger.UNSATISFIED, SupervisionLevel.REMINDER, Optional.empty(), setting));
        }
        return Optional.empty();
    }

    /** Over the organ that owes what the clock counts, which is not always the one accountable for the case. */
    private static Optional<OpenSupervision> ofRung(CaseFile after, RungFired fired, Setting setting) {
        String clock = fired.clock() + "/" + fired.rung();
        return Debtors.of(fired.clock(), after)
                .flatMap(owing -> level(fired.action())
                        .map(level -> owedBy(
                                owing,
                                open(after, SupervisionTrigger.RUNG, level, Optional.of(clock), setting),
                                setting)));
    }

    private static OpenSupervision owedBy(OrganId owing, OpenSupervision demand, Setting setting) {
        SupervisionSubject subject = demand.subject().to(owing);
        return new OpenSupervision(subject.to(subject.addresseeIn(setting.profile())), demand.level(), demand.demand());
    }

    private static Optional<SupervisionLevel> level(RungAction action) {
        return switch (action) {
            case SUPERVISE -> Optional.of(SupervisionLevel.SUPERVISION);
            case LIST -> Optional.of(SupervisionLevel.LISTED);
            case REMIND, URGE, RAISE -> Optional.empty();
        };
    }

    private static OpenSupervision open(
            CaseFile file,
            SupervisionTrigger trigger,
            SupervisionLevel level,
            Optional<String> clock,
            Setting setting) {
        String demand = file.intake().number() + " " + trigger
                + clock.map(text -> " " + text).orElse("");
        return new OpenSupervision(
                subject(file, trigger, clock, setting),
                setting.profile().supervision().atLeast(level).level(),
                FreeText.of(demand));
    }

    private static SupervisionSubject subject(
            CaseFile file, SupervisionTrigger trigger, Optional<String> clock, Setting setting) {
        OrganId holder = file.custody().accountable().orElse(file.intake().organ());
        Set<OfficerId> assigned = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(file.custody().firstHandler()),
                        Stream.concat(file.custody().handler().stream(), file.custody().signers().stream()))
                .forEach(assigned::add);
        SupervisionSubject subject = new SupervisionSubject(
                holder, file.intake().place(), trigger, Optional.of(file.id()), clock, file.protection(), assigned);
        return subject.to(subject.addresseeIn(setting.profile()));
    }
}
