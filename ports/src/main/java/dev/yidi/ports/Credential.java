package dev.yidi.ports;

import dev.yidi.core.QueryCode;
import dev.yidi.core.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a citizen shows to follow a case 查询凭证.
 *
 * @param queryCode the code from the registration slip
 * @param secondFactor the last four characters of an applicant's telephone or identity number
 */
public record Credential(
        @NotNull QueryCode queryCode,
        @NotBlank @Size(max = 20) String secondFactor) {
    private static final int MAX_FACTOR = 20;

    public Credential {
        Text.required("secondFactor", secondFactor, MAX_FACTOR);
    }

    /** Never the code or the factor. */
    @Override
    public String toString() {
        return "Credential[hidden]";
    }
}
