package dev.yidi.ports.profile;

import dev.yidi.core.CountyId;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A good practice that travels 经验包（变盆景为风景）: parts of one county's profile for others to take over.
 *
 * @param label what it is and where it comes from
 * @param organs what each organ its tables and loans name is in the county it comes from, for the importer to find its own
 * @param content the parts
 */
public record Pack(PackLabel label, Map<OrganId, String> organs, PackContent content) {
    /** @throws InvalidInputException naming every fault: a pack of nothing, a part twice, an organ nobody describes */
    public Pack {
        organs = Collections.unmodifiableMap(new LinkedHashMap<>(organs));
        List<Fault> faults = new ArrayList<>();
        if (content.paths().isEmpty()) {
            faults.add(new Fault("parts", "pack.empty", "expected at least one part, found none"));
        }
        Set<String> seen = new HashSet<>();
        for (String path : content.paths()) {
            if (!seen.add(path)) {
                faults.add(new Fault("parts." + path, "pack.twice", "expected each part once, found it again"));
            }
        }
        Set<OrganId> named = PackNeeds.of(content).organs();
        for (OrganId organ : named) {
            if (!organs.containsKey(organ)) {
                faults.add(new Fault(
                        "needs.organs[" + organ + "]", "pack.organ-missing", "expected what it is, found nothing"));
            }
        }
        organs.forEach((organ, what) -> {
            String path = "needs.organs[" + organ + "]";
            if (!named.contains(organ)) {
                faults.add(new Fault(path, "pack.organ-unused", "expected an organ that a table or loan names"));
            }
            Text.problem(what, 200).ifPresent(problem -> faults.add(new Fault(path, "pack.text", problem)));
        });
        if (!faults.isEmpty()) {
            throw new InvalidInputException("pack", faults);
        }
    }

    /** What a county must have to take it over. */
    public PackNeeds needs() {
        return PackNeeds.of(content);
    }

    /** The county it comes from. */
    public CountyId from() {
        return label.from();
    }

    /** The day it was made. */
    public LocalDate made() {
        return label.made();
    }
}
