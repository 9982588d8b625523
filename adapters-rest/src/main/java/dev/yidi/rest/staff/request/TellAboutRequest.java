package dev.yidi.rest.staff.request;

import dev.yidi.core.outside.MatterNature;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A procedure outside the centre to tell a party of.
 *
 * @param procedure its name in the table of procedures, such as LABOUR_ARBITRATION
 * @param party whom
 * @param office where to go
 * @param after the proceeding of the case it goes on from, if from one
 * @param knownOn the day the party knew, or should have, of what it turns against; empty when not known
 * @param natures what the matter is, as far as it could bar the procedure
 * @param act the act of an office it turns against, as far as its days are known
 */
public record TellAboutRequest(
        @Written(As.IDENTIFIER) String procedure,
        @Written(As.IDENTIFIER) String party,
        @Words(max = 200) String office,
        Optional<@Written(As.IDENTIFIER) String> after,
        Optional<LocalDate> knownOn,
        @Size(max = 100, message = "list.too-long") List<MatterNature> natures,
        @Valid DisputedActRequest act) {}
