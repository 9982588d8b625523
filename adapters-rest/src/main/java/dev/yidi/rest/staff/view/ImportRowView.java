package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * What came of a row.
 *
 * @param row its number, without the row of names
 * @param id the case it became
 * @param number the number of the case
 * @param queryCode the code to hand to the citizen; nowhere else is it shown again
 * @param errors everything wrong with it; none when it became a case
 */
public record ImportRowView(
        int row,
        Optional<String> id,
        Optional<String> number,
        Optional<String> queryCode,
        List<ImportFaultView> errors) {
    /** Without the query code. */
    @Override
    public String toString() {
        return "ImportRowView[" + row + "]";
    }
}
