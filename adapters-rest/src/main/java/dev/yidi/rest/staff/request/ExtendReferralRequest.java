package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * More time because all parties agree.
 *
 * @param agreedBy the parties that agreed; must be all
 * @param days by how many days
 */
public record ExtendReferralRequest(
        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> agreedBy,

        @Min(value = 1, message = "number.range") @Max(value = 1000, message = "number.range")
        Integer days) {}
