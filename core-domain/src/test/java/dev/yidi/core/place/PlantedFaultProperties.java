package dev.yidi.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.place.RandomTerritory.Rows;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomTerritory.class)
@Domain(DomainContext.Global.class)
class PlantedFaultProperties {
    @Property(tries = 400)
    void every_faulty_line_is_named_and_no_line_that_has_nothing_to_do_with_it(
            @ForAll Rows rows, @ForAll @Size(min = 1, max = 6) List<PlantedFault> faults, @ForAll long seed) {
        List<Division> divisions = rows.divisions();
        Map<Integer, PlantedFault> planted = plant(divisions, faults, new Random(seed));

        Set<String> named = linesNamed(csv(divisions, planted));

        assertThat(named).containsAll(lines(planted.keySet()));
        assertThat(lines(touched(divisions, planted))).containsAll(named);
    }

    /** Plants in rows other than the root, none of which is the parent of another: faults that hide no other fault. */
    private static Map<Integer, PlantedFault> plant(
            List<Division> divisions, List<PlantedFault> faults, Random random) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < divisions.size(); i++) {
            rows.add(i);
        }
        Collections.shuffle(rows, random);
        Map<Integer, PlantedFault> planted = new HashMap<>();
        Set<DivisionCode> codes = new HashSet<>();
        Set<DivisionCode> parents = new HashSet<>();
        for (int row : rows) {
            Division division = divisions.get(row);
            boolean apart = division.parent()
                    .filter(parent -> !codes.contains(parent) && !parents.contains(division.code()))
                    .isPresent();
            if (apart && planted.size() < faults.size()) {
                planted.put(row, faults.get(planted.size()));
                codes.add(division.code());
                parents.add(division.parent().orElseThrow());
            }
        }
        return planted;
    }

    private static String csv(List<Division> divisions, Map<Integer, PlantedFault> planted) {
        List<String> lines = new ArrayList<>(List.of(CsvLine.join(TerritoryColumns.ALL)));
        for (int i = 0; i < divisions.size(); i++) {
            List<String> cells = TerritoryColumns.fields(divisions.get(i));
            lines.add(planted.containsKey(i) ? planted.get(i).in(cells) : CsvLine.join(cells));
        }
        return String.join("\n", lines);
    }

    private static Set<String> linesNamed(String csv) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> Territory.read(new StringReader(csv)));
        return refused.faults().stream().map(fault -> fault.path()).collect(Collectors.toSet());
    }

    /** The planted rows, the root (which may become one of two), and rows that name a planted one. */
    private static Set<Integer> touched(List<Division> divisions, Map<Integer, PlantedFault> planted) {
        Set<Integer> touched = new HashSet<>(planted.keySet());
        Set<DivisionCode> unsafe = new HashSet<>();
        planted.keySet().forEach(i -> unsafe.add(divisions.get(i).code()));
        for (int i = 0; i < divisions.size(); i++) {
            Division division = divisions.get(i);
            if (division.parent().isEmpty()
                    || division.parent().filter(unsafe::contains).isPresent()
                    || division.successors().stream().anyMatch(unsafe::contains)) {
                touched.add(i);
            }
        }
        return touched;
    }

    private static Set<String> lines(Set<Integer> indices) {
        return indices.stream().map(i -> "line " + (i + 2)).collect(Collectors.toSet());
    }
}
