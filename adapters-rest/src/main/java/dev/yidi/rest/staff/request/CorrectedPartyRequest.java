package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * A party as it is from now on.
 *
 * @param party the party
 * @param name its name
 * @param phone its telephone number
 * @param identity its identity paper
 * @param address where letters reach it
 */
public record CorrectedPartyRequest(
        @Written(As.IDENTIFIER) String party,
        @Words(max = 200) String name,
        Optional<@Written(As.PHONE) String> phone,
        Optional<@Valid IdentityRequest> identity,
        Optional<@Words(max = 500) String> address) {}
