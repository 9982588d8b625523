package dev.yidi.rest.staff.view;

import dev.yidi.core.escalation.RungAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures over the cases an officer may see.
 *
 * @param received cases received
 * @param concluded cases with a result
 * @param open cases still open
 * @param onTimeStatutory cases on time against the law
 * @param onTimePromised cases on time against the promise
 * @param lateStatutory cases late against the law
 * @param latePromised cases late against the promise
 * @param medianDays days to the reply, at the median
 * @param ninetiethDays days to the reply, for nine of ten cases
 * @param rungs rungs fired, by what they did
 * @param tripsPerCase trips per case
 * @param placesPerCase places per case
 * @param onePlace cases whose citizens came to one place at most
 * @param returnsPerCase returns per case
 * @param mediationSuccess agreements in effect of mediations begun
 * @param satisfaction ratings that are not unsatisfied
 * @param byTopic by topic
 * @param byOrgan by organ
 * @param byMonth by month of receipt
 */
public record FiguresView(
        long received,
        long concluded,
        long open,
        RatioView onTimeStatutory,
        RatioView onTimePromised,
        long lateStatutory,
        long latePromised,
        Optional<Long> medianDays,
        Optional<Long> ninetiethDays,
        Map<RungAction, Long> rungs,
        RatioView tripsPerCase,
        RatioView placesPerCase,
        RatioView onePlace,
        RatioView returnsPerCase,
        RatioView mediationSuccess,
        RatioView satisfaction,
        List<FigureRowView> byTopic,
        List<FigureRowView> byOrgan,
        List<FigureRowView> byMonth) {}
