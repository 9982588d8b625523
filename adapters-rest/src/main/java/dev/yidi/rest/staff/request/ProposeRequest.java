package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.Linkage;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A mediation to propose.
 *
 * @param type its type
 * @param terms the name of the terms it is under, as the list of terms gives it; the first of its type when left out
 * @param linkage the linkage; NONE when left out
 * @param referredBy the organ that sent the dispute
 * @param reportBy the day to tell that organ the result by
 * @param origin how it came about
 * @param parties everyone who must consent
 * @param committee the mediation body
 */
public record ProposeRequest(
        MediationType type,
        Optional<@Words(max = 200) String> terms,
        Optional<Linkage> linkage,
        Optional<@Written(As.IDENTIFIER) String> referredBy,
        Optional<LocalDate> reportBy,
        MediationOrigin origin,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> parties,

        @Words(max = 200) String committee) {}
