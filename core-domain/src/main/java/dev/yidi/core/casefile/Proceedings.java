package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.mediation.Mediation;
import java.util.Map;

/** The proceedings of a case 办理程序, each with its own states. */
public record Proceedings(
        Map<ProceedingId, Mediation> mediations, Map<ProceedingId, JudicialConfirmation> confirmations) {
    static final Proceedings NONE = new Proceedings(Map.of(), Map.of());

    public Proceedings {
        mediations = Copies.of(mediations);
        confirmations = Copies.of(confirmations);
    }
}
