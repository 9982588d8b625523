package dev.yidi.core.litigation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Something to be done in the help with a suit 代理诉讼指令; refused with every reason at once, never for want of mediation. */
public sealed interface AgencyCommand
        permits BeginAgency,
                ExplainSkip,
                ApplyForLegalAid,
                AskForAidPapers,
                DecideLegalAid,
                EndLegalAid,
                ObjectToAidDecision,
                DecideAidObjection,
                AssignLawyer,
                RecordLawyerAnswer,
                ReplaceLawyer,
                SubmitSuit,
                RecordDocketing,
                RecordFilingRefusal,
                AppealFilingRefusal,
                RecordSuitOutcome,
                EndAgency {

    /** Decides what happens to {@code a}. */
    Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier);

    /** Decides where nothing was begun: only {@link BeginAgency} can be granted. */
    default Outcome<List<AgencyEvent>> open(Dossier dossier) {
        return Outcome.refused(Reason.of("litigation.agency.not-begun"));
    }

    /** Whether it records what a court or another body sent: that comes in at the window, with whoever took the case in. */
    default boolean comesIn() {
        return false;
    }
}
