package dev.yidi.rest.staff.view;

import dev.yidi.core.pool.AccreditationStatus;
import dev.yidi.rest.http.Versioned;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * A mediator of the pool; the cases are counted, never named.
 *
 * @param id the file
 * @param number its number
 * @param version its version, to be sent along with the next command
 * @param mediator the mediator, as cases name them
 * @param name the name, or its masked form
 * @param madePublic the name the mediator made public
 * @param topics the fields of expertise
 * @param languages the languages and dialects
 * @param serves the division served
 * @param affiliation what the mediator belongs to
 * @param capacity how many open mediations at once
 * @param load how many open mediations now
 * @param days the days of the week on which the mediator can be had
 * @param leaves when away
 * @param ties declared ties to organs
 * @param accreditation the accreditation
 * @param status how it stands today
 * @param ratings what citizens said
 */
public record PoolEntryView(
        String id,
        String number,
        long version,
        String mediator,
        String name,
        Optional<String> madePublic,
        List<TopicRef> topics,
        List<String> languages,
        PlaceRef serves,
        AffiliationView affiliation,
        int capacity,
        int load,
        List<DayOfWeek> days,
        List<LeaveView> leaves,
        List<TieView> ties,
        AccreditationView accreditation,
        AccreditationStatus status,
        RatingsView ratings)
        implements Versioned {}
