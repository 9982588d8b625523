package dev.yidi.rest.staff.request;

import dev.yidi.core.report.ProtectionWish;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How the reporter wants to be protected.
 *
 * @param wishes what they wish
 */
public record WishProtectionRequest(
        @Size(max = 100, message = "list.too-long") List<ProtectionWish> wishes) {}
