package dev.yidi.ports;

import dev.yidi.core.CaseNumber;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.Intake;
import dev.yidi.core.place.DivisionCode;
import java.time.Instant;
import java.util.Optional;

/**
 * How a case came in 登记视图: everything but the citizen's query code.
 *
 * @param number the number of the case
 * @param channel how it came
 * @param organ the organ whose counter took it
 * @param window the window it came to
 * @param registeredBy who registered it
 * @param receivedAt when it was received
 * @param registeredAt when it was registered
 * @param place where it arose
 * @param title the title
 * @param narrative what happened and what is asked for
 * @param visitors how many people came
 * @param rules the rule set it started under
 */
public record IntakeView(
        CaseNumber number,
        IntakeChannel channel,
        OrganId organ,
        Optional<WindowId> window,
        OfficerId registeredBy,
        Instant receivedAt,
        Instant registeredAt,
        DivisionCode place,
        FreeText title,
        FreeText narrative,
        int visitors,
        String rules) {
    static IntakeView of(Intake intake) {
        return new IntakeView(
                intake.number(),
                intake.channel(),
                intake.organ(),
                intake.window(),
                intake.registeredBy(),
                intake.receivedAt(),
                intake.registeredAt(),
                intake.place(),
                intake.title(),
                intake.narrative(),
                intake.visitors(),
                intake.rules());
    }
}
