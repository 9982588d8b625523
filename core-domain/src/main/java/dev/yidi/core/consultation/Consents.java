package dev.yidi.core.consultation;

import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.util.List;

/** Who speaks for the data of a client 同意主体. */
final class Consents {
    private Consents() {}

    static List<Reason> against(PartyId by, Consultation c, ConsultationSetting setting) {
        if (c.child()) {
            return setting.guardians().contains(by)
                    ? List.of()
                    : List.of(ConsultationLaw.reason("consultation.consent.guardian-needed"));
        }
        return c.client().equals(by) ? List.of() : List.of(ConsultationLaw.reason("consultation.consent.not-client"));
    }
}
