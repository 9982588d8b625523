package dev.yidi.ports;

import dev.yidi.core.hall.DutyRoster;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.ServiceDirectory;
import dev.yidi.core.place.DivisionCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The public guide of the centre 服务指南: what it offers, how, where and when, and who is in. For everybody, without asking
 * who asks; it names no person. Thread-safe, and reads no store.
 */
public interface ServiceGuide {
    /** The directory of today. */
    ServiceDirectory directory();

    /** What of today's directory concerns an errand and is for people of a place. */
    ServiceDirectory directory(@NotNull Errand errand, @NotNull Optional<DivisionCode> place);

    /**
     * The places of today within {@code place}, or within the county, to say where a matter arose; in the order of their codes. Empty for a
     * place that the county does not know or that is not divided.
     */
    List<GuidePlace> places(@NotNull Optional<DivisionCode> place);

    /** Who is in on a day: organs here, organs on call, windows and their hours. */
    DutyRoster duty(@NotNull LocalDate day);
}
