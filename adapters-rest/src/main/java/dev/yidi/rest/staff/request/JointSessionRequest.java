package dev.yidi.rest.staff.request;

import dev.yidi.core.joint.Means;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A session of a joint handling.
 *
 * @param onSite whether the parties had to come; an online session costs nobody a trip
 * @param place where it was held, or the reference of the online room
 * @param attended who came, and for which organ
 * @param parties the parties that took part
 * @param means by what means it was tried
 * @param minutes the record
 */
public record JointSessionRequest(
        boolean onSite,
        @Words(max = 20_000) String place,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Valid AttendanceRequest> attended,

        @Size(max = 100, message = "list.too-long") List<@Written(As.IDENTIFIER) String> parties,
        @Size(max = 100, message = "list.too-long") List<Means> means,
        @Words(max = 20_000) String minutes) {}
