package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The role of a party got an end 当事人身份终止.
 *
 * @param lastDay the last day on which they have the role
 */
public record RoleEnded(Instant at, PartyId party, LocalDate lastDay, FreeText reason) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.party(party).map(found -> file.with(found.until(lastDay))).orElse(file);
    }
}
