package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.InviteeKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A person invited to help.
 *
 * @param kind what the person is to the parties
 * @param who the person
 * @param agreedBy the parties that consented
 */
public record InviteeRequest(
        InviteeKind kind,
        @Words(max = 20_000) String who,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> agreedBy) {}
