package dev.yidi.rest.citizen;

import dev.yidi.core.IdentityNumber;
import dev.yidi.rest.http.Numbered;
import dev.yidi.rest.http.WellNumbered;
import dev.yidi.rest.http.Words;

/**
 * The number of an identity paper.
 *
 * @param scheme the kind of paper
 * @param number the number
 */
@WellNumbered
public record PaperRequest(
        IdentityNumber.Scheme scheme, @Words(max = 40) String number) implements Numbered {
    /** Never the number. */
    @Override
    public String toString() {
        return "PaperRequest[hidden]";
    }
}
