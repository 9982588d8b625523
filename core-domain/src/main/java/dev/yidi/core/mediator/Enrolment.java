package dev.yidi.core.mediator;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Ordered;
import dev.yidi.core.PersonName;
import dev.yidi.core.pool.Affiliation;
import dev.yidi.core.pool.Skills;
import dev.yidi.core.pool.Tie;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/**
 * What a mediator is entered with 入库登记.
 *
 * @param name the name, for the staff
 * @param madePublic the name the mediator made public; empty when none
 * @param capacity how many open mediations at once
 * @param days the days of the week on which the mediator can be had
 * @param ties declared ties to organs
 */
public record Enrolment(
        MediatorId mediator,
        PersonName name,
        Optional<PersonName> madePublic,
        Skills skills,
        Affiliation affiliation,
        int capacity,
        Set<DayOfWeek> days,
        Set<Tie> ties) {
    public Enrolment {
        days = Ordered.set(days);
        ties = Ordered.set(ties);
    }
}
