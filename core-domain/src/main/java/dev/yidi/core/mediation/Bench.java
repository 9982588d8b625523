package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The mediators named for a proceeding 调解员组成, in the order they were named. */
public record Bench(List<SeatedMediator> seats) {
    public Bench {
        seats = List.copyOf(seats);
    }

    /** Whether and how {@code mediator} was named, also after stepping aside. */
    public Optional<SeatedMediator> find(MediatorId mediator) {
        return seats.stream().filter(s -> s.id().equals(mediator)).findFirst();
    }

    /** The mediators who have not stepped aside. */
    public List<SeatedMediator> sitting() {
        return seats.stream().filter(s -> !s.aside()).toList();
    }

    boolean sits(MediatorId mediator) {
        return find(mediator).filter(s -> !s.aside()).isPresent();
    }

    Bench with(SeatedMediator seat) {
        List<SeatedMediator> more = new ArrayList<>(seats);
        more.add(seat);
        return new Bench(more);
    }

    Bench change(MediatorId mediator, UnaryOperator<SeatedMediator> change) {
        return new Bench(seats.stream()
                .map(s -> s.id().equals(mediator) ? change.apply(s) : s)
                .toList());
    }
}
