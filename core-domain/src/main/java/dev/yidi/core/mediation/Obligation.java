package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one party owes another under an agreement 履行义务; instalments are several obligations.
 *
 * @param id its name within the agreement
 * @param owedBy the party that owes
 * @param owedTo the party it is owed to
 * @param what content and way of performance
 * @param due the last day to perform; empty where it is performed at once 即时履行
 */
public record Obligation(String id, PartyId owedBy, PartyId owedTo, FreeText what, Optional<LocalDate> due) {
    public Obligation {
        Text.identifier("obligation", id);
    }
}
