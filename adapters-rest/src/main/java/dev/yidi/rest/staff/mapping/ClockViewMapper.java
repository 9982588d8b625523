package dev.yidi.rest.staff.mapping;

import dev.yidi.core.time.ClockState;
import dev.yidi.core.time.DueDate;
import dev.yidi.core.time.LimitUnit;
import dev.yidi.ports.ClockView;
import dev.yidi.rest.staff.view.DueView;
import java.util.Optional;
import java.util.Set;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows the clocks of a case. */
@Mapper(config = Views.class)
interface ClockViewMapper {
    /** The states in which time passes. */
    Set<ClockState> RUNNING = Set.of(ClockState.RUNNING, ClockState.OVERDUE);

    /** A clock. */
    @Mapping(target = "id", source = "ledger.id")
    @Mapping(target = "limit", source = "ledger.limit.id")
    @Mapping(target = "basis", source = "ledger.limit.basis")
    @Mapping(target = "startedAt", source = "ledger.started")
    @Mapping(target = "due", source = "status.due")
    @Mapping(target = "promisedDue", source = "clock")
    @Mapping(target = "status", source = "status.state")
    @Mapping(target = "promiseStatus", source = "status.promiseState")
    @Mapping(target = "paused", source = "ledger.paused")
    @Mapping(target = "remaining", expression = "java(clock.status().unitsLeft())")
    @Mapping(target = "unit", source = "status.budget.unit")
    @Mapping(target = "workingDaysLeft", expression = "java(left(clock, names))")
    @Mapping(target = "firedRungs", source = "fired")
    dev.yidi.rest.staff.view.ClockView clock(ClockView clock, @Context Names names);

    /** A due date. */
    DueView due(DueDate due, @Context Names names);

    /** The promised due date, where the county promised more than the law. */
    default Optional<DueView> promised(ClockView clock, @Context Names names) {
        return clock.ledger().promise().map(promise -> due(clock.status().promised(), names));
    }

    /** The working days left of a clock that runs. */
    default Optional<Integer> left(ClockView clock, Names names) {
        return Optional.of(clock)
                .filter(each -> RUNNING.contains(each.status().state()))
                .flatMap(each -> names.workingDaysLeft(each.status().due().instant()));
    }

    /** The word for a unit. */
    default String word(LimitUnit unit) {
        return unit.word();
    }
}
