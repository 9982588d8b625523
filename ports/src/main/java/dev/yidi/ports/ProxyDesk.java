package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.GiveMandate;
import dev.yidi.core.casefile.GuideAsProxy;
import dev.yidi.core.casefile.ReportToPrincipal;
import dev.yidi.core.casefile.RevokeMandate;
import dev.yidi.core.casefile.SaveTrip;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Where citizens let somebody run their errands 信访代办. What a proxy then does goes to the other counters, with
 * {@link Envelope#onBehalfOf}: it is kept with proxy and principal, and refused outside the mandate. Thread-safe.
 */
public interface ProxyDesk {
    /** Registers a matter in a citizen's place, with the mandate in the same act; the envelope names the principal. */
    Answer<Registered> register(
            @Valid @NotNull Envelope by, @Valid @NotNull ReceptionWindow.Register matter, @NotNull GiveMandate mandate);

    /** Records that a party lets somebody act for them. */
    Answer<Receipt> give(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull GiveMandate command);

    /** Records that the principal takes it back. */
    Answer<Receipt> revoke(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull RevokeMandate command);

    /** The proxy reports back to the principal. */
    Answer<Receipt> report(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull ReportToPrincipal command);

    /** The proxy went where the principal would have had to go. */
    Answer<Receipt> saveTrip(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull SaveTrip command);

    /** Takes a citizen who came to the wrong level to the right one, warm. */
    Answer<Receipt> guide(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull GuideAsProxy command);
}
