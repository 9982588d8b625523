package dev.yidi.messaging.inbound.data;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A matter assigned by a higher level 上级交办.
 *
 * @param number the higher level's number for it
 * @param assignedBy who assigns it
 * @param kind what kind of matter it is
 * @param category the category of a petition
 * @param assignedAt when it was assigned
 * @param place the division where it arose
 * @param title in a few words
 * @param narrative what happened and what is asked for
 * @param topic what it is about, of the county's catalogue; a case without it is not classified
 * @param parties who is involved
 */
public record SuperiorAssignmentData(
        @Written(As.IDENTIFIER) String number,
        @Words(max = 200) String assignedBy,
        CaseKind kind,
        Optional<PetitionCategory> category,
        Instant assignedAt,
        @Written(As.DIVISION) String place,
        @Words(max = 200) String title,
        @Words(max = 19_000) String narrative,
        Optional<@Written(As.IDENTIFIER) String> topic,
        @Size(max = 100, message = "list.too-long") List<@Valid PartyData> parties) {
    public SuperiorAssignmentData {
        parties = List.copyOf(parties);
    }

    /** Its name; nothing of what it says. */
    @Override
    public String toString() {
        return "SuperiorAssignmentData";
    }
}
