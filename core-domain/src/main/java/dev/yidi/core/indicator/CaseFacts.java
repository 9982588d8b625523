package dev.yidi.core.indicator;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.Answer;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CaseState;
import dev.yidi.core.casefile.Clocks;
import dev.yidi.core.casefile.Rating;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What figures need of one case 统计要素, as it stands at an instant: no names, no text.
 *
 * @param organ the accountable organ, or the organ that took the case in while none is
 * @param tier the tier of that organ, if the profile knows it
 * @param duties the duties of offices by limits of the case itself
 * @param proceedingDuties the duties by limits of its proceedings: of mediators and courts
 * @param rungs the rungs that fired, by what they did
 * @param mediated how many mediations every party consented to
 * @param agreed how many of them came to an agreement in effect
 * @param ratings how many ratings there are
 * @param satisfied how many of them are not among the scale's unsatisfied grades
 */
public record CaseFacts(
        CaseId id,
        CaseKind kind,
        Optional<TopicCode> topic,
        OrganId organ,
        Optional<Tier> tier,
        DivisionCode place,
        Stage stage,
        Optional<CaseResult> result,
        Instant receivedAt,
        Optional<Instant> concludedAt,
        Optional<Instant> answeredAt,
        List<DutyFact> duties,
        List<DutyFact> proceedingDuties,
        Map<RungAction, Integer> rungs,
        int trips,
        int places,
        int returns,
        int reopenings,
        int mediated,
        int agreed,
        int ratings,
        int satisfied) {
    public CaseFacts {
        duties = List.copyOf(duties);
        proceedingDuties = List.copyOf(proceedingDuties);
        rungs = Collections.unmodifiableMap(new TreeMap<>(rungs));
    }

    /**
     * The facts of {@code file}, with its clocks as they stand at {@code asOf}.
     *
     * @throws dev.yidi.core.time.UnknownYearException when a clock needs a year the calendar does not hold
     */
    public static CaseFacts of(CaseFile file, Instant asOf, CountyProfile profile, WorkCalendar calendar) {
        OrganId organ = file.custody().accountable().orElse(file.intake().organ());
        List<Mediation> mediations = file.proceedings().mediations();
        List<Rating> ratings = file.aftercare().ratings();
        return new CaseFacts(
                file.id(),
                file.matter().kind(),
                file.matter().topic(),
                organ,
                profile.organs().find(organ).map(Organ::tier),
                file.intake().place(),
                file.stage(),
                result(file.state()),
                file.intake().receivedAt(),
                concludedAt(file),
                file.aftercare().answer().map(Answer::at),
                duties(file, asOf, calendar, profile.zone(), false),
                duties(file, asOf, calendar, profile.zone(), true),
                rungs(file.clocks()),
                file.trips().count(),
                file.placesCount(),
                file.custody().returns(),
                file.aftercare().reopenings(),
                count(mediations, Mediation::isBegun),
                count(mediations, mediation -> mediation.effectiveAt().isPresent()),
                ratings.size(),
                count(ratings, rating -> !rating.unsatisfied()));
    }

    /** How the case as a whole stands against {@code norm}: late if one of its duties is. */
    public Timeliness against(Norm norm) {
        List<Timeliness> all =
                duties.stream().map(duty -> duty.against(norm)).distinct().toList();
        return Stream.of(Timeliness.LATE, Timeliness.NOT_DUE, Timeliness.ON_TIME)
                .filter(all::contains)
                .findFirst()
                .orElse(Timeliness.NOT_COUNTED);
    }

    /** Whether it has come to a result. */
    public boolean isConcluded() {
        return result.isPresent();
    }

    private static Optional<CaseResult> result(CaseState state) {
        if (state instanceof CaseState.Closed closed) {
            return Optional.of(closed.result());
        }
        return state instanceof CaseState.Concluded concluded ? Optional.of(concluded.result()) : Optional.empty();
    }

    private static Optional<Instant> concludedAt(CaseFile file) {
        return result(file.state()).flatMap(result -> file.clocks().lastReached(Milestone.CONCLUDED));
    }

    private static List<DutyFact> duties(
            CaseFile file, Instant asOf, WorkCalendar calendar, ZoneId zone, boolean ofProceedings) {
        return file.clocks().ledgers().values().stream()
                .filter(ledger -> ledger.limit().nature() == LimitNature.DUTY)
                .filter(ledger -> file.clocks().ownerOf(ledger.id()).isPresent() == ofProceedings)
                .filter(ledger -> !ledger.started().isAfter(asOf))
                .map(ledger -> DutyFact.of(ledger, asOf, calendar, zone))
                .toList();
    }

    private static Map<RungAction, Integer> rungs(Clocks clocks) {
        Map<RungAction, Integer> counts = new EnumMap<>(RungAction.class);
        clocks.fired().values().stream()
                .flatMap(List::stream)
                .forEach(rung -> counts.merge(rung.action(), 1, Integer::sum));
        return counts;
    }

    private static <T> int count(List<T> all, Predicate<T> condition) {
        return (int) all.stream().filter(condition).count();
    }
}
