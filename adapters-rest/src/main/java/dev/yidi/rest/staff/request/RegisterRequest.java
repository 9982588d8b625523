package dev.yidi.rest.staff.request;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A matter to register.
 *
 * @param kind what kind it is; the suggestion of the county's rules when left out
 * @param category the category of a petition
 * @param topic what it is about; without it the case is registered but not classified
 * @param channel how it came
 * @param window the window it came to
 * @param place the division where it arose
 * @param title in a few words
 * @param narrative what happened and what is asked for
 * @param visitors how many people came; nobody when left out
 * @param receivedAt when it was received; now when left out
 * @param parties who is involved; nobody for an anonymous matter
 * @param accused the organs a report is against
 * @param firstHandler who stays answerable for it; the registering officer when left out
 * @param attendedAt the place a visitor came to; the officer's organ when left out
 */
public record RegisterRequest(
        Optional<CaseKind> kind,
        Optional<PetitionCategory> category,
        Optional<@Written(As.IDENTIFIER) String> topic,
        IntakeChannel channel,
        Optional<@Written(As.IDENTIFIER) String> window,
        @Written(As.DIVISION) String place,
        @Words(max = 200) String title,
        @Words(max = 20_000) String narrative,
        Optional<@Min(value = 0, message = "number.range") @Max(value = 9_999, message = "number.range") Integer>
                visitors,
        Optional<Instant> receivedAt,
        @Size(max = 100, message = "list.too-long") List<@Valid PartyRequest> parties,
        @Size(max = 20, message = "list.too-long") List<@Written(As.IDENTIFIER) String> accused,
        Optional<@Written(As.IDENTIFIER) String> firstHandler,
        Optional<@Words(max = 200) String> attendedAt) {}
