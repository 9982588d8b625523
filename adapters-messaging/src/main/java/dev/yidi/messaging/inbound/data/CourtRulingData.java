package dev.yidi.messaging.inbound.data;

import dev.yidi.core.court.ConfirmationGround;
import dev.yidi.core.court.Ruling;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A ruling on a judicial confirmation 司法确认裁定.
 *
 * @param caseId the technical id of the case, as the court was told with the application
 * @param proceeding the name of the confirmation within the case
 * @param ruling confirmed or rejected
 * @param grounds why it was rejected
 */
public record CourtRulingData(
        @Written(As.IDENTIFIER) String caseId,
        @Written(As.IDENTIFIER) String proceeding,
        Ruling ruling,
        @Size(max = 20, message = "list.too-long") List<ConfirmationGround> grounds) {
    public CourtRulingData {
        grounds = List.copyOf(grounds);
    }

    /** Its name; nothing of what it says. */
    @Override
    public String toString() {
        return "CourtRulingData";
    }
}
