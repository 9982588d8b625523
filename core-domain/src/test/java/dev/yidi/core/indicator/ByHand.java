package dev.yidi.core.indicator;

import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.profile.RepeatReading;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The figures counted the long way, case by case and thing by thing, as an officer with a pencil would. */
final class ByHand {
    private final List<CaseFacts> cases;
    private final IndicatorOptions options;
    private long counted;
    private long of;
    private long second;
    private long secondOf;

    ByHand(List<CaseFacts> cases, IndicatorOptions options) {
        this.cases = cases;
        this.options = options;
    }

    List<Counts> count(IndicatorId id) {
        for (CaseFacts facts : cases) {
            add(id, facts);
        }
        return id == IndicatorId.RATED_SATISFACTION
                ? List.of(new Counts(counted, of), new Counts(second, secondOf))
                : List.of(new Counts(counted, of));
    }

    private void add(IndicatorId id, CaseFacts facts) {
        switch (id) {
            case ON_TIME_NOTICE -> duties(facts, DutyKind.NOTICE);
            case ON_TIME_CLOSE -> duties(facts, DutyKind.REPLY);
            case FIRST_AVG_ACCEPT -> facts.work().course().acceptedAt().ifPresent(at -> days(facts, at));
            case FIRST_AVG_REPLY -> facts.answeredAt().ifPresent(at -> days(facts, at));
            case FIRST_CONTACT -> {
                if (!facts.work().intake().repeat()) {
                    line(facts.work().course().contacted());
                }
            }
            case REPEAT_RATE -> repeats(facts);
            case PUBLIC_REPLY -> {
                if (facts.answeredAt().isPresent()) {
                    facts.work().service().repliedInPublic().ifPresent(this::line);
                }
            }
            case RATED_SATISFACTION -> rated(facts);
            case SATISFACTION -> {
                for (RatingFact rating : facts.work().service().ratings()) {
                    if (options.rated().contains(rating.subject())) {
                        line(!rating.unsatisfied());
                    }
                }
            }
            case FIRST_RESOLUTION -> resolution(facts);
            case MEDIATION_SUCCESS -> {
                for (MediationFact mediation : facts.work().service().mediations()) {
                    if (mediation.mediated() && mediation.over()) {
                        line(mediation.agreed());
                    }
                }
            }
            case LOCAL_RESOLUTION -> {
                if (facts.stage() == Stage.CLOSED) {
                    line(facts.tier().isPresent() && facts.tier().get().compareTo(options.level()) >= 0);
                }
            }
            case OWN_LEVEL_RESOLUTION -> own(facts);
            case TRIPS_PER_CASE -> add(facts.trips(), 1);
            case PLACES_PER_CASE -> add(facts.places(), 1);
            case ONE_PLACE -> line(facts.places() < 2);
            case RETURNS_PER_CASE -> add(facts.returns(), 1);
            case ON_CALL_RESPONSE, ON_CALL_IN_TIME -> responses(id, facts);
            case LITIGATION_PER_10K -> add(0, 0);
        }
    }

    private void duties(CaseFacts facts, DutyKind kind) {
        for (DutyFact duty : facts.duties()) {
            if (duty.kind() == kind && duty.against(options.norm()) == Timeliness.ON_TIME) {
                add(1, 1);
            } else if (duty.kind() == kind && duty.against(options.norm()) == Timeliness.LATE) {
                add(0, 1);
            }
        }
    }

    private void repeats(CaseFacts facts) {
        boolean repeat = facts.work().intake().repeat();
        if (options.repeat() == RepeatReading.PIECES) {
            line(repeat);
        } else {
            boolean finished = facts.result().isPresent() || facts.stage().ended();
            add(repeat ? 0 : 1, finished ? 1 : 0);
        }
    }

    private void rated(CaseFacts facts) {
        boolean asked = !facts.work().intake().repeat()
                && facts.answeredAt().isPresent()
                && !options.excluded().kinds().contains(facts.kind())
                && facts.work().intake().category().stream()
                        .noneMatch(options.excluded().categories()::contains)
                && options.excluded().ends().stream()
                        .noneMatch(end -> facts.result()
                                .map(Enum::name)
                                .orElse(facts.stage().name())
                                .equals(end.name()));
        if (!asked) {
            return;
        }
        for (RatedSubject subject : options.rated()) {
            List<RatingFact> given = facts.work().service().ratings().stream()
                    .filter(rating -> rating.subject() == subject)
                    .toList();
            boolean unrated = given.isEmpty()
                    && midnight(facts.answeredAt().get())
                                    .plus(Duration.ofDays(options.ratingDays() + 1L))
                                    .compareTo(facts.asOf())
                            <= 0;
            if (!given.isEmpty() || unrated) {
                add(unrated || !given.get(0).unsatisfied() ? 1 : 0, 1);
                second += given.isEmpty() ? 0 : 1;
                secondOf++;
            }
        }
    }

    private void resolution(CaseFacts facts) {
        if (facts.work().intake().repeat() || facts.work().course().closedAt().isEmpty()) {
            return;
        }
        Instant over =
                midnight(facts.work().course().closedAt().get()).plus(Duration.ofDays(options.resolutionDays() + 1L));
        if (facts.work().course().returnedAt().isPresent()) {
            line(!facts.work().course().returnedAt().get().isBefore(over));
        } else if (!facts.asOf().isBefore(over)) {
            line(true);
        }
    }

    private void own(CaseFacts facts) {
        List<Tier> trail = facts.work().course().trail();
        if (facts.stage() == Stage.CLOSED && !trail.isEmpty()) {
            line(trail.get(trail.size() - 1).compareTo(trail.get(0)) >= 0);
        }
    }

    private void responses(IndicatorId id, CaseFacts facts) {
        for (ResponseFact call : facts.work().service().responses()) {
            boolean came = call.respondedAt().isPresent();
            if (id == IndicatorId.ON_CALL_RESPONSE && came) {
                add(Duration.between(call.calledAt(), call.respondedAt().get()).toMinutes(), 1);
            }
            if (id == IndicatorId.ON_CALL_IN_TIME && call.owedMinutes().isPresent()) {
                Instant end =
                        call.calledAt().plusSeconds(60L * call.owedMinutes().get());
                if (came) {
                    line(call.respondedAt().get().compareTo(end) <= 0);
                } else if (facts.asOf().compareTo(end) > 0) {
                    line(false);
                }
            }
        }
    }

    private void days(CaseFacts facts, Instant until) {
        if (!facts.work().intake().repeat()) {
            add(Duration.between(midnight(facts.receivedAt()), midnight(until)).toDays(), 1);
        }
    }

    /** Shanghai has known no change of clocks since 1991, so that every day has 24 hours. */
    private Instant midnight(Instant at) {
        ZoneId zone = CountyDesk.ZONE;
        return at.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    private void line(boolean yes) {
        add(yes ? 1 : 0, 1);
    }

    private void add(long more, long moreOf) {
        counted += more;
        of += moreOf;
    }
}
