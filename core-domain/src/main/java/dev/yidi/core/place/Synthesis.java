package dev.yidi.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds the divisions of a tier that the data leaves out 虚拟层级. */
final class Synthesis {
    private Synthesis() {}

    /** The divisions of {@code territory} and the missing ones of {@code tier}, as {@link Territory} says. */
    static List<Division> of(Territory territory, Tier tier, String suffix) {
        Map<DivisionCode, Division> missing = new HashMap<>();
        for (Division upper : territory.divisions()) {
            List<Division> parts = territory.children(upper.code());
            boolean gap = upper.tier().isAbove(tier)
                    && parts.stream().anyMatch(part -> part.tier().isBelow(tier));
            boolean end = parts.isEmpty() && tier.isNextBelow(upper.tier());
            if (gap || end) {
                missing.put(upper.code(), between(territory, upper, tier, suffix));
            }
        }
        List<Division> all = new ArrayList<>();
        for (Division division : territory.divisions()) {
            Optional<Division> above = division.tier().isBelow(tier)
                    ? division.parent().flatMap(parent -> Optional.ofNullable(missing.get(parent)))
                    : Optional.empty();
            all.add(above.map(Division::code).map(division::below).orElse(division));
            Stream.ofNullable(missing.get(division.code())).forEach(all::add);
        }
        return all;
    }

    private static Division between(Territory territory, Division upper, Tier tier, String suffix) {
        int sequence = 1;
        while (territory.knows(upper.code().local(sequence))) {
            sequence++;
        }
        return new Division(
                upper.code().local(sequence),
                upper.name() + suffix,
                tier,
                Optional.of(upper.code()),
                upper.validity(),
                List.of(),
                List.of());
    }
}
