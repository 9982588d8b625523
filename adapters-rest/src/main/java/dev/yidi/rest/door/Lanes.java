package dev.yidi.rest.door;

import dev.yidi.rest.guard.Lane;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Optional;
import java.util.function.Function;

/** Takes a turn for whoever sends a request; who cannot be told from others is not counted with them. */
public final class Lanes implements ContainerRequestFilter {
    private final Turns turns;
    private final Lane lane;
    private final Function<ContainerRequestContext, Optional<String>> who;

    Lanes(Turns turns, Lane lane, Function<ContainerRequestContext, Optional<String>> who) {
        this.turns = turns;
        this.lane = lane;
        this.who = who;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        who.apply(request).flatMap(name -> turns.refused(lane, name)).ifPresent(problem -> {
            throw problem.stop();
        });
    }
}
