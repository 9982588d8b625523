package dev.yidi.rest.staff.request;

import dev.yidi.core.petition.AppealRoute;
import dev.yidi.rest.http.Words;
import java.util.Optional;

/**
 * The way of an appeal.
 *
 * @param route which of the six
 * @param reason why
 * @param whereToGo where the petitioner is guided to; needed where the route leads outside
 */
public record DecideRouteRequest(
        AppealRoute route, @Words(max = 20_000) String reason, Optional<@Words(max = 20_000) String> whereToGo) {}
