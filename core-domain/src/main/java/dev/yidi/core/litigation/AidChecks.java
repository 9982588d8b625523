package dev.yidi.core.litigation;

import dev.yidi.core.Objections;
import dev.yidi.core.Reason;
import java.util.List;

/** What is wrong with the legal aid that a command is about. */
final class AidChecks {
    private AidChecks() {}

    /** Nothing, when an application waits for its decision. */
    static List<Reason> applied(LitigationAgency a) {
        return Objections.none()
                .when(
                        a.aid().filter(aid -> aid.status() == AidStatus.APPLIED).isEmpty(),
                        () -> Reason.of("litigation.aid.not-applied"))
                .all();
    }
}
