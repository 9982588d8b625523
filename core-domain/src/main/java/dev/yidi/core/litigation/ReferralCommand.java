package dev.yidi.core.litigation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Something to be done about a court's referral 引调指令; refused with every reason at once. */
public sealed interface ReferralCommand
        permits ReceiveReferral,
                SignForPapers,
                DeclineReferral,
                CarryReferral,
                ExtendReferral,
                ReturnToCourt,
                RecordSequel {

    /** Decides what happens to {@code r}. */
    Outcome<List<ReferralEvent>> decide(LitigationReferral r, Dossier dossier);

    /** Decides where nothing was referred: only {@link ReceiveReferral} can be granted. */
    default Outcome<List<ReferralEvent>> open(Dossier dossier) {
        return Outcome.refused(Reason.of("litigation.referral.not-begun"));
    }

    /** Whether it records what a court or another body sent: that comes in at the window, with whoever took the case in. */
    default boolean comesIn() {
        return false;
    }
}
