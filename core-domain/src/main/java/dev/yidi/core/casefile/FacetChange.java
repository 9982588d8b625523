package dev.yidi.core.casefile;

import dev.yidi.core.time.WorkCalendar;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How one side of a case was and how it is 变更前后.
 *
 * @param facet the side
 * @param of whose it is where there are several: the id of a party, a clock, a proceeding
 * @param before how it was; empty when there was nothing
 * @param after how it is; empty when there is nothing any more
 */
public record FacetChange(Facet facet, Optional<String> of, Optional<String> before, Optional<String> after) {
    /** What differs between two states of one case, in the order of the facets; everything is new when there was no case. */
    public static List<FacetChange> between(
            Optional<CaseFile> before, CaseFile after, WorkCalendar calendar, ZoneId zone) {
        Facet.Days days = new Facet.Days(calendar, zone);
        List<FacetChange> changes = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, String> was = before.map(file -> facet.of(file, days)).orElseGet(Map::of);
            Map<String, String> is = facet.of(after, days);
            Set<String> all = new LinkedHashSet<>(was.keySet());
            all.addAll(is.keySet());
            all.forEach(of -> {
                FacetChange change = new FacetChange(
                        facet,
                        Optional.of(of).filter(id -> !id.isEmpty()),
                        Optional.ofNullable(was.get(of)),
                        Optional.ofNullable(is.get(of)));
                if (!change.before().equals(change.after())) {
                    changes.add(change);
                }
            });
        }
        return List.copyOf(changes);
    }
}
