package dev.yidi.ports;

import dev.yidi.core.CaseNumber;
import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.MediationType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a written agreement 调解协议书内容 (人民调解法 art. 29), whether or not it was signed yet.
 *
 * @param number the number of the case
 * @param type the type of mediation
 * @param committee the mediation body, whose seal it bears
 * @param parties the parties of the mediation, unmasked
 * @param mediators the mediators who have not stepped aside
 * @param places where the sessions on site were held, each once
 * @param terms what was agreed
 * @param confirmable whether a court can confirm it
 * @param writtenOn the day it was put in writing
 * @param effectiveOn the day it took effect; empty until then
 */
public record AgreementSheet(
        CaseNumber number,
        MediationType type,
        String committee,
        List<PartyView> parties,
        List<MediatorId> mediators,
        List<FreeText> places,
        AgreementTerms terms,
        boolean confirmable,
        LocalDate writtenOn,
        Optional<LocalDate> effectiveOn) {
    public AgreementSheet {
        parties = List.copyOf(parties);
        mediators = List.copyOf(mediators);
        places = List.copyOf(places);
    }
}
