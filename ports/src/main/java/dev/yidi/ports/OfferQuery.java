package dev.yidi.ports;

import dev.yidi.core.OrganId;
import dev.yidi.core.WindowId;
import dev.yidi.core.hall.Errand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which free slots somebody looks for 号源查询.
 *
 * @param errand what for: only windows that take it are offered
 * @param window this window only
 * @param organ only windows that this organ staffs, so that an organ on rotating duty is found on its days
 * @param from the first day
 * @param days how many days, 1 to 31
 */
public record OfferQuery(
        @NotNull Errand errand,
        Optional<WindowId> window,
        Optional<OrganId> organ,
        @NotNull LocalDate from,
        @Min(1) @Max(31) int days) {
    private static final int MOST_DAYS = 31;

    public OfferQuery {
        Bounds.check("days", days, MOST_DAYS);
    }

    /** Whatever window takes the errand. */
    public static OfferQuery of(Errand errand, LocalDate from, int days) {
        return new OfferQuery(errand, Optional.empty(), Optional.empty(), from, days);
    }

    /** At this window only. */
    public OfferQuery at(WindowId only) {
        return new OfferQuery(errand, Optional.of(only), organ, from, days);
    }

    /** At windows of this organ only. */
    public OfferQuery of(OrganId only) {
        return new OfferQuery(errand, window, Optional.of(only), from, days);
    }
}
