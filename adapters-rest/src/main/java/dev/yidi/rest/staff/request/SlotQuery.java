package dev.yidi.rest.staff.request;

import dev.yidi.core.CaseKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which free slots are looked for.
 *
 * @param kind the kind of matter it is for
 * @param topic what it is about
 * @param window at this window only
 * @param organ at windows of this organ only
 * @param from the first day; today when left out
 * @param days how many days; 7 when left out
 */
public record SlotQuery(
        Optional<CaseKind> kind,
        Optional<@Written(As.IDENTIFIER) String> topic,
        Optional<@Written(As.IDENTIFIER) String> window,
        Optional<@Written(As.IDENTIFIER) String> organ,
        Optional<LocalDate> from,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 31, message = "number.range") Integer> days) {}
