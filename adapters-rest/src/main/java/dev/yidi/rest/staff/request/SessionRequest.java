package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.SessionMode;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A session that was held.
 *
 * @param mode on site or online
 * @param place where, or the online room
 * @param open whether it was public
 * @param openAgreedBy the parties that agreed to that
 * @param heldBy the mediators; who sends this when left out
 * @param attended the parties that took part
 * @param invitees who was invited to help
 * @param minutes the record
 * @param admissions what was conceded, kept apart from the record
 */
public record SessionRequest(
        SessionMode mode,
        @Words(max = 20_000) String place,
        boolean open,
        @Size(max = 100, message = "list.too-long") List<@Written(As.IDENTIFIER) String> openAgreedBy,
        @Size(max = 20, message = "list.too-long") List<@Written(As.IDENTIFIER) String> heldBy,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> attended,

        @Size(max = 50, message = "list.too-long") List<@Valid InviteeRequest> invitees,
        @Words(max = 20_000) String minutes,
        @Size(max = 100, message = "list.too-long") List<@Valid AdmissionRequest> admissions) {}
