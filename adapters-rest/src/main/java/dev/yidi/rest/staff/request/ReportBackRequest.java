package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.ReturnMaterial;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What goes back to the organ that referred the dispute.
 *
 * @param materials the papers that go with it, at least those owed
 */
public record ReportBackRequest(
        @Size(max = 100, message = "list.too-long") List<ReturnMaterial> materials) {}
