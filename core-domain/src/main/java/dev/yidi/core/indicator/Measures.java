package dev.yidi.core.indicator;

import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.escalation.TierTrail;
import dev.yidi.core.place.Tier;
import dev.yidi.core.privacy.EndKind;
import dev.yidi.core.profile.Exclusions;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.RatedSubject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one case contributes to each figure 计算口径: the formulas themselves. */
final class Measures {
    private Measures() {}

    static Tally notices(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return duties(facts, DutyKind.NOTICE, options);
    }

    static Tally replies(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return duties(facts, DutyKind.REPLY, options);
    }

    static Tally daysToAcceptance(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return days(facts, facts.work().course().acceptedAt(), zone);
    }

    static Tally daysToReply(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return days(facts, facts.answeredAt(), zone);
    }

    static Tally contact(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return isFirst(facts) ? Tally.of(facts.work().course().contacted()) : Tally.none(1);
    }

    static Tally repeats(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return Repeats.of(options.repeat(), facts);
    }

    static Tally publicReplies(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        if (facts.answeredAt().isEmpty()) {
            return Tally.none(1);
        }
        return facts.work().service().repliedInPublic().map(Tally::of).orElseGet(() -> Tally.undecided(1));
    }

    /** ((满意+基本满意+逾期未评) ÷ all) × ((满意+基本满意+不满意) ÷ all); who may still rate is not among all. */
    static Tally ratedSatisfaction(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        Tally sum = Tally.none(2);
        if (!isFirst(facts)
                || isExcluded(facts, options.excluded())
                || facts.answeredAt().isEmpty()) {
            return sum;
        }
        for (RatedSubject subject : options.rated()) {
            if (subject != RatedSubject.MEDIATOR || facts.mediated() > 0) {
                sum = sum.plus(ratedSatisfaction(facts, subject, options, zone));
            }
        }
        return sum;
    }

    private static Tally ratedSatisfaction(
            CaseFacts facts, RatedSubject subject, IndicatorOptions options, ZoneId zone) {
        Optional<RatingFact> rating = facts.work().service().ratings().stream()
                .filter(each -> each.subject() == subject && each.round() == facts.reopenings())
                .findFirst();
        if (rating.isPresent()) {
            boolean content = !rating.get().unsatisfied();
            return new Tally(List.of(new Counts(content ? 1 : 0, 1), new Counts(1, 1)), 0);
        }
        boolean over = days(facts.answeredAt().orElseThrow(), facts.asOf(), zone) > options.ratingDays();
        return over
                ? new Tally(List.of(new Counts(1, 1), new Counts(0, 1)), 0)
                : new Tally(List.of(Counts.NONE, Counts.NONE), 1);
    }

    static Tally satisfaction(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        List<RatingFact> ratings = facts.work().service().ratings().stream()
                .filter(each -> options.rated().contains(each.subject()))
                .toList();
        return Tally.of(ratings.stream().filter(each -> !each.unsatisfied()).count(), ratings.size());
    }

    /** Within the window nothing can be said of a matter that has not come back, so it is not in the denominator. */
    static Tally firstResolution(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        Optional<Instant> closed = facts.work().course().closedAt();
        if (!isFirst(facts) || closed.isEmpty()) {
            return Tally.none(1);
        }
        Optional<Instant> back = facts.work().course().returnedAt();
        if (back.isPresent()) {
            return Tally.of(days(closed.get(), back.get(), zone) > options.resolutionDays());
        }
        return days(closed.get(), facts.asOf(), zone) > options.resolutionDays() ? Tally.of(true) : Tally.undecided(1);
    }

    static Tally mediationSuccess(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return facts.work().service().mediations().stream()
                .filter(MediationFact::mediated)
                .filter(each -> options.mediationTypes().isEmpty()
                        || options.mediationTypes().contains(each.type()))
                .map(each -> each.over() ? Tally.of(each.agreed()) : Tally.undecided(1))
                .reduce(Tally.none(1), Tally::plus);
    }

    static Tally localResolution(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return closed(facts, solvedAtOrBelow(facts, options.level()));
    }

    /** Closed where it first lay, or lower: not raised to a higher tier on its way to the solution. */
    static Tally ownLevel(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        List<Tier> trail = facts.work().course().trail();
        return trail.isEmpty() ? Tally.none(1) : closed(facts, new TierTrail(trail).isSolvedAtOrBelow(trail.get(0)));
    }

    static Tally trips(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return Tally.of(facts.trips(), 1);
    }

    static Tally places(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return Tally.of(facts.places(), 1);
    }

    static Tally onePlace(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return Tally.of(facts.places() <= 1);
    }

    static Tally returns(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return Tally.of(facts.returns(), 1);
    }

    static Tally minutesToRespond(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return responses(facts)
                .map(each -> each.minutes().map(taken -> Tally.of(taken, 1)).orElseGet(() -> Tally.undecided(1)))
                .reduce(Tally.none(1), Tally::plus);
    }

    /** Not there in time is late, whether it came later or has not come at all. */
    static Tally responsesInTime(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return responses(facts)
                .flatMap(each -> each.owedMinutes().map(owed -> response(each, owed, facts.asOf())).stream())
                .reduce(Tally.none(1), Tally::plus);
    }

    private static Tally response(ResponseFact call, int owedMinutes, Instant asOf) {
        Instant end = call.calledAt().plus(Duration.ofMinutes(owedMinutes));
        if (call.respondedAt().isPresent()) {
            return Tally.of(!call.respondedAt().get().isAfter(end));
        }
        return asOf.isAfter(end) ? Tally.of(false) : Tally.undecided(1);
    }

    private static Stream<ResponseFact> responses(CaseFacts facts) {
        return facts.work().service().responses().stream();
    }

    static boolean solvedAtOrBelow(CaseFacts facts, Tier level) {
        return facts.tier().filter(tier -> !level.isBelow(tier)).isPresent();
    }

    private static Tally closed(CaseFacts facts, boolean counts) {
        return facts.stage() == Stage.CLOSED ? Tally.of(counts) : Tally.none(1);
    }

    private static Tally duties(CaseFacts facts, DutyKind kind, IndicatorOptions options) {
        List<Timeliness> all = facts.duties().stream()
                .filter(duty -> duty.kind() == kind)
                .map(duty -> duty.against(options.norm()))
                .toList();
        long settled = all.stream().filter(Timeliness::counts).count();
        long inTime = all.stream().filter(each -> each == Timeliness.ON_TIME).count();
        long open = all.stream().filter(each -> each == Timeliness.NOT_DUE).count();
        return new Tally(List.of(new Counts(inTime, settled)), open);
    }

    private static Tally days(CaseFacts facts, Optional<Instant> until, ZoneId zone) {
        if (!isFirst(facts)) {
            return Tally.none(1);
        }
        return until.map(at -> Tally.of(days(facts.receivedAt(), at, zone), 1))
                .orElseGet(() -> facts.stage().ended() ? Tally.none(1) : Tally.undecided(1));
    }

    private static boolean isFirst(CaseFacts facts) {
        return facts.work().intake().isFirst();
    }

    private static boolean isExcluded(CaseFacts facts, Exclusions excluded) {
        return excluded.kinds().contains(facts.kind())
                || facts.work()
                        .intake()
                        .category()
                        .filter(excluded.categories()::contains)
                        .isPresent()
                || end(facts).filter(excluded.ends()::contains).isPresent();
    }

    private static Optional<EndKind> end(CaseFacts facts) {
        return facts.result()
                .map(CaseResult::end)
                .or(() -> Arrays.stream(EndKind.values())
                        .filter(end -> end.name().equals(facts.stage().name()))
                        .findFirst());
    }

    private static long days(Instant from, Instant to, ZoneId zone) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to, zone));
    }
}
