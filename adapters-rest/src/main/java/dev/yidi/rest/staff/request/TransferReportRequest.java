package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * A transfer to the body competent by management authority.
 *
 * @param receiver the body by name
 * @param organ the same as an organ of the county, if it is one
 * @param authority what makes it competent
 * @param release why the identity goes along; it stays behind when left out
 */
public record TransferReportRequest(
        @Words(max = 200) String receiver,
        Optional<@Written(As.IDENTIFIER) String> organ,
        @Valid LawRequest authority,
        Optional<@Valid ReleaseGroundRequest> release) {}
