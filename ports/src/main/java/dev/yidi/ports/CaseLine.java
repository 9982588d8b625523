package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.CaseNumber;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.place.DivisionCode;
import java.time.Instant;
import java.util.Optional;

/**
 * One case in a list 清单行.
 *
 * @param caseId the case
 * @param version its version
 * @param number its number
 * @param kind its kind
 * @param topic what it is about, once classified
 * @param stage where it stands
 * @param place where it arose
 * @param accountable the accountable organ
 * @param firstHandler the first handler
 * @param receivedAt when it was received
 * @param nextDue the earliest due instant of a running duty
 * @param sealed whether it is sealed
 * @param title the title, {@code [erased]} once erased, {@code [sealed]} in a sealed case: looking into it leaves a trace, a list does not
 * @param applicant the masked name of the first applicant, or the empty text
 */
public record CaseLine(
        CaseId caseId,
        long version,
        CaseNumber number,
        CaseKind kind,
        Optional<TopicCode> topic,
        Stage stage,
        DivisionCode place,
        Optional<OrganId> accountable,
        OfficerId firstHandler,
        Instant receivedAt,
        Optional<Instant> nextDue,
        boolean sealed,
        String title,
        String applicant) {
    /** Without title and applicant. */
    @Override
    public String toString() {
        return "CaseLine[" + caseId + ", " + number + ", " + stage + ", version " + version + "]";
    }
}
