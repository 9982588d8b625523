package dev.yidi.ports.profile;

import dev.yidi.core.CountyId;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a pack is called and where it comes from 经验包标签.
 *
 * @param id its name among packs
 * @param version changes whenever anything in it does
 * @param name what people call it
 * @param from the county it comes from
 * @param made the day it was made
 * @param note why it is worth taking over, and what to mind; may be blank
 */
public record PackLabel(String id, String version, String name, CountyId from, LocalDate made, String note) {
    /** @throws InvalidInputException naming every blank, long or unprintable text */
    public PackLabel {
        List<Fault> faults = new ArrayList<>();
        text(faults, "id", id, 80, false);
        text(faults, "version", version, 80, false);
        text(faults, "name", name, 200, false);
        text(faults, "note", note, 2000, true);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("pack label", faults);
        }
    }

    private static void text(List<Fault> faults, String path, String value, int max, boolean blank) {
        if (value.isBlank() && !blank) {
            faults.add(new Fault(path, "pack.text", "expected a text, found a blank one"));
        }
        Text.problem(value, max).ifPresent(problem -> faults.add(new Fault(path, "pack.text", problem)));
    }
}
