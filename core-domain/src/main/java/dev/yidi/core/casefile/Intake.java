package dev.yidi.core.casefile;

import dev.yidi.core.CaseNumber;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.QueryCode;
import dev.yidi.core.Text;
import dev.yidi.core.WindowId;
import dev.yidi.core.place.DivisionCode;
import java.time.Instant;
import java.util.Optional;

/**
 * How the matter came in 登记信息; it never changes.
 *
 * @param queryCode the code the citizen follows the case with; never shown to officers
 * @param organ the organ whose counter took it: it holds the case until the first dispatch
 * @param window the window it was taken at, if at one
 * @param receivedAt the receipt the law counts from; never after {@code registeredAt}
 * @param place where the matter arose
 * @param visitors how many people came; 0 when nobody came in person
 * @param rules the id and version of the rule set it started under
 */
public record Intake(
        CaseNumber number,
        QueryCode queryCode,
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
    public Intake {
        Text.required("rules", rules, 200);
    }
}
