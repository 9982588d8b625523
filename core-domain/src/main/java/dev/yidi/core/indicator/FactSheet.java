package dev.yidi.core.indicator;

import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.Answer;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CaseState;
import dev.yidi.core.casefile.Clocks;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of a case at one version 要素底稿, good for every instant from its last event on: so it can be kept, and costs
 * nothing to ask again. It holds nothing personal and stays as it is when personal data is erased.
 */
public final class FactSheet {
    private final long version;
    private final Instant changedAt;
    private final CaseFacts facts;
    private final List<DutyLine> duties;
    private final List<DutyLine> proceedingDuties;

    private FactSheet(
            long version, Instant changedAt, CaseFacts facts, List<DutyLine> duties, List<DutyLine> proceedingDuties) {
        this.version = version;
        this.changedAt = changedAt;
        this.facts = facts;
        this.duties = duties;
        this.proceedingDuties = proceedingDuties;
    }

    /**
     * What is read off {@code journal}.
     *
     * @throws dev.yidi.core.time.UnknownYearException when a clock needs a year the calendar does not hold
     */
    public static FactSheet of(List<CaseEvent> journal, CountyProfile profile, WorkCalendar calendar) {
        CaseFile file = CaseFile.from(journal.isEmpty() ? journal : journal.subList(0, 1));
        List<OrganId> answerable = new ArrayList<>();
        for (CaseEvent event : journal.subList(1, journal.size())) {
            file = file.after(event);
            file.custody()
                    .accountable()
                    .filter(organ -> isNew(answerable, organ))
                    .ifPresent(answerable::add);
        }
        List<Tier> trail = answerable.stream()
                .flatMap(organ -> profile.organs().find(organ).map(Organ::tier).stream())
                .toList();
        return new FactSheet(
                file.version(),
                file.changedAt(),
                facts(file, profile, WorkFacts.of(file, journal, trail)),
                duties(file, profile, calendar, false),
                duties(file, profile, calendar, true));
    }

    /** The number of events it was read from. */
    public long version() {
        return version;
    }

    /** The instant of the last of them. */
    public Instant changedAt() {
        return changedAt;
    }

    /** The facts as they stand at {@code asOf}, which is not before {@link #changedAt}. */
    public CaseFacts at(Instant asOf) {
        return facts.at(asOf, dutiesAt(duties, asOf), dutiesAt(proceedingDuties, asOf));
    }

    private static List<DutyFact> dutiesAt(List<DutyLine> lines, Instant asOf) {
        return lines.stream()
                .filter(line -> line.isOwed(asOf))
                .map(line -> line.at(asOf))
                .toList();
    }

    private static boolean isNew(List<OrganId> answerable, OrganId organ) {
        return answerable.isEmpty() || !answerable.get(answerable.size() - 1).equals(organ);
    }

    private static CaseFacts facts(CaseFile file, CountyProfile profile, WorkFacts work) {
        OrganId organ = file.custody().accountable().orElse(file.intake().organ());
        List<MediationFact> mediations = work.service().mediations();
        List<RatingFact> ratings = work.service().ratings();
        return new CaseFacts(
                file.id(),
                file.changedAt(),
                file.matter().kind(),
                file.matter().topic(),
                organ,
                profile.organs().find(organ).map(Organ::tier),
                file.intake().place(),
                file.stage(),
                result(file.state()),
                file.intake().receivedAt(),
                result(file.state()).flatMap(result -> file.clocks().lastReached(Milestone.CONCLUDED)),
                file.aftercare().answer().map(Answer::at),
                List.of(),
                List.of(),
                rungs(file.clocks()),
                file.trips().count(),
                file.trips().placeCount(),
                file.custody().returns(),
                file.aftercare().reopenings(),
                (int) mediations.stream()
                        .filter(each -> each.mediated() && each.over())
                        .count(),
                (int) mediations.stream().filter(MediationFact::agreed).count(),
                ratings.size(),
                (int) ratings.stream().filter(rating -> !rating.unsatisfied()).count(),
                work);
    }

    private static Optional<CaseResult> result(CaseState state) {
        if (state instanceof CaseState.Closed closed) {
            return Optional.of(closed.result());
        }
        return state instanceof CaseState.Concluded concluded ? Optional.of(concluded.result()) : Optional.empty();
    }

    private static List<DutyLine> duties(
            CaseFile file, CountyProfile profile, WorkCalendar calendar, boolean ofProceedings) {
        return file.clocks().ledgers().values().stream()
                .filter(ledger -> ledger.limit().nature() == LimitNature.DUTY)
                .filter(ledger -> file.clocks().ownerOf(ledger.id()).isPresent() == ofProceedings)
                .map(ledger -> DutyLine.of(ledger, file.changedAt(), calendar, profile.zone()))
                .toList();
    }

    private static Map<RungAction, Integer> rungs(Clocks clocks) {
        Map<RungAction, Integer> counts = new EnumMap<>(RungAction.class);
        clocks.fired().values().stream()
                .flatMap(List::stream)
                .forEach(rung -> counts.merge(rung.action(), 1, Integer::sum));
        return counts;
    }
}
