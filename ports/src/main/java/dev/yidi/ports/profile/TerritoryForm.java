package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.Territories;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The territory of a document: {@code {"shipped": "330122"}} or {@code {"csv": ["code,name,tier,parent", …]}}, either with
 * {@code "synthetic": {"tier": "GRID", "suffix": "网格"}} to fill a tier the data does not have.
 */
final class TerritoryForm {
    private TerritoryForm() {}

    static Optional<Territory> read(Part part) {
        Optional<String> shipped = part.maybe("shipped", text -> text);
        List<String> csv = part.many("csv", text -> text);
        Optional<UnaryOperator<Territory>> synthetic = part.part("synthetic").flatMap(TerritoryForm::synthetic);
        if (shipped.isPresent() != csv.isEmpty()) {
            part.reading().add(part.path(), "profile.territory", "expected either a shipped code or csv lines");
        }
        return part.make(() -> {
            Territory read = shipped.map(Territories::shipped)
                    .orElseGet(() -> Territory.read(new StringReader(String.join("\n", csv))));
            return synthetic.map(fill -> fill.apply(read)).orElse(read);
        });
    }

    private static Optional<UnaryOperator<Territory>> synthetic(Part part) {
        Optional<Tier> tier = part.oneOf("tier", Tier.class);
        Optional<String> suffix = part.one("suffix", text -> text);
        return part.make(() -> read -> read.withSynthetic(tier.orElseThrow(), suffix.orElseThrow()));
    }

    static void write(ObjectNode node, Territory territory) {
        for (String code : Territories.shippedCodes()) {
            Territory shipped = Territories.shipped(code);
            if (shipped.root().code().equals(territory.root().code())) {
                if (shipped.equals(territory)) {
                    node.put("shipped", code);
                    return;
                }
                Optional<String> suffix = gridSuffix(territory);
                if (suffix.filter(text -> shipped.withSynthetic(Tier.GRID, text).equals(territory))
                        .isPresent()) {
                    node.put("shipped", code);
                    node.putObject("synthetic").put("tier", Tier.GRID.name()).put("suffix", suffix.get());
                    return;
                }
            }
        }
        territory.toCsv().lines().forEach(node.withArray("csv")::add);
    }

    /** What the name of the first grid adds to that of the division above it. */
    private static Optional<String> gridSuffix(Territory territory) {
        Optional<Division> grid = territory.at(Tier.GRID).stream().findFirst();
        Optional<String> above =
                grid.flatMap(Division::parent).map(code -> territory.get(code).name());
        return grid.map(Division::name)
                .flatMap(name -> above.filter(name::startsWith).map(over -> name.substring(over.length())));
    }
}
