package dev.yidi.rest.citizen;

/**
 * What somebody gets who handed a matter in.
 *
 * @param number the number of the case
 * @param queryCode the code by which they follow it, together with the end of their number
 */
public record SubmittedView(String number, String queryCode) {
    /** Never the code. */
    @Override
    public String toString() {
        return "SubmittedView[" + number + "]";
    }
}
