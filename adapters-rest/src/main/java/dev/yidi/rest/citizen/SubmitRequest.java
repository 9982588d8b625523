package dev.yidi.rest.citizen;

import dev.yidi.core.CaseKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * A matter that a citizen hands in.
 *
 * @param kind what kind it seems to be; the suggestion of the county's rules when left out. The centre says what it is
 * @param place where it arose
 * @param title in a few words
 * @param narrative what happened and what is asked for
 * @param name who hands it in
 * @param phone their telephone number
 * @param proof what the centre gave out when it verified the number
 */
public record SubmitRequest(
        Optional<CaseKind> kind,
        @Written(As.DIVISION) String place,
        @Words(max = 200) String title,
        @Words(max = 20_000) String narrative,
        @Words(max = 200) String name,
        @Written(As.PHONE) String phone,
        @Words(max = 4_000) String proof) {
    /** Never what was sent. */
    @Override
    public String toString() {
        return "SubmitRequest[hidden]";
    }
}
