package dev.yidi.testkit;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.CarryOutErasure;
import dev.yidi.core.casefile.ProposeErasure;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import dev.yidi.ports.Yidi;

/** Erases the data of a case, as the head of the centre proposes and the keeper of personal data carries out. */
final class Erasing {
    private Erasing() {}

    static void erase(Yidi centre, Counters counters, CaseId caseId, ErasureForm form) {
        centre.dataProtectionDesk()
                .conduct(
                        counters.by(SmallCounty.CENTRE_HEAD),
                        caseId,
                        new ProposeErasure(form, ErasureGround.UNLAWFUL_PROCESSING))
                .orElseThrow();
        centre.dataProtectionDesk()
                .conduct(counters.by(SmallCounty.KEEPER), caseId, new CarryOutErasure(form))
                .orElseThrow();
    }
}
