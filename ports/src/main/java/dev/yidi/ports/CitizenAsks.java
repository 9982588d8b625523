package dev.yidi.ports;

import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.mediation.MediationStage;
import java.util.ArrayList;
import java.util.List;

/** What a case asks of its citizen, as keys of plain words. */
final class CitizenAsks {
    private CitizenAsks() {}

    static List<String> of(CaseFile file) {
        List<String> asks = new ArrayList<>();
        if (mediates(file, MediationStage.PROPOSED)) {
            asks.add("citizen.asked.consent");
        }
        if (mediates(file, MediationStage.AGREEMENT_DRAWN)) {
            asks.add("citizen.asked.signature");
        }
        if (file.aftercare().answer().isPresent()
                && file.aftercare().thisRound().isEmpty()) {
            asks.add("citizen.asked.rating");
        }
        return List.copyOf(asks);
    }

    private static boolean mediates(CaseFile file, MediationStage stage) {
        return file.proceedings().mediations().stream().anyMatch(mediation -> mediation.stage() == stage);
    }
}
