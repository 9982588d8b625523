package dev.yidi.rest.staff.request;

import dev.yidi.core.casefile.PartyRole;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * A party to register or to add.
 *
 * @param role its role
 * @param organisation whether it is an organisation and not a person; a person when left out
 * @param name its name
 * @param phone its telephone number
 * @param identity its identity paper
 * @param address where letters reach it
 */
public record PartyRequest(
        PartyRole role,
        boolean organisation,
        @Words(max = 200) String name,
        Optional<@Written(As.PHONE) String> phone,
        Optional<@Valid IdentityRequest> identity,
        Optional<@Words(max = 500) String> address) {}
