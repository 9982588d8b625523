package dev.yidi.core.indicator;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What figures need of one case 统计要素, as it stands at an instant: no names, no text.
 *
 * @param asOf the instant
 * @param organ the accountable organ, or the organ that took the case in while none is
 * @param tier the tier of that organ, if the profile knows it
 * @param duties the duties of offices by limits of the case itself
 * @param proceedingDuties the duties by limits of its proceedings: of mediators and courts
 * @param rungs the rungs that fired, by what they did
 * @param mediated how many mediations that every party consented to have ended
 * @param agreed how many of them came to an agreement in effect
 * @param ratings how many ratings there are
 * @param satisfied how many of them are not among the scale's unsatisfied grades
 * @param work what is finer than that
 */
public record CaseFacts(
        CaseId id,
        Instant asOf,
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
        int satisfied,
        WorkFacts work) {
    public CaseFacts {
        duties = List.copyOf(duties);
        proceedingDuties = List.copyOf(proceedingDuties);
        rungs = Collections.unmodifiableMap(new TreeMap<>(rungs));
    }

    /**
     * The facts of the case that {@code journal} tells, as they stood at {@code asOf}: what came later is not seen.
     *
     * @throws dev.yidi.core.time.UnknownYearException when a clock needs a year the calendar does not hold
     * @throws dev.yidi.core.YidiException when nothing had happened yet
     */
    public static CaseFacts of(List<CaseEvent> journal, Instant asOf, CountyProfile profile, WorkCalendar calendar) {
        List<CaseEvent> seen =
                journal.stream().filter(event -> !event.at().isAfter(asOf)).toList();
        return FactSheet.of(seen, profile, calendar).at(asOf);
    }

    CaseFacts at(Instant instant, List<DutyFact> itsDuties, List<DutyFact> itsProceedingDuties) {
        return new CaseFacts(
                id,
                instant,
                kind,
                topic,
                organ,
                tier,
                place,
                stage,
                result,
                receivedAt,
                concludedAt,
                answeredAt,
                itsDuties,
                itsProceedingDuties,
                rungs,
                trips,
                places,
                returns,
                reopenings,
                mediated,
                agreed,
                ratings,
                satisfied,
                work);
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
}
