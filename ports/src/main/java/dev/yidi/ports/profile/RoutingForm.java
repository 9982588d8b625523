package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.CaseKind;
import dev.yidi.core.Fault;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.RouteTarget;
import dev.yidi.core.profile.RoutingRow;
import dev.yidi.core.profile.RoutingTable;
import dev.yidi.core.profile.RoutingTables;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The routing tables of a document; a target reads {@code organ sifa}, {@code competent VILLAGE}, {@code table land}. */
final class RoutingForm {
    private RoutingForm() {}

    static Optional<RoutingTables> read(Part part) {
        Optional<String> start = part.one("start", text -> text);
        List<RoutingTable> tables = part.parts("tables", RoutingForm::table);
        return part.make(() -> new RoutingTables(start.orElseThrow(), tables));
    }

    private static Optional<RoutingTable> table(Part part) {
        Optional<String> id = part.one("id", text -> text);
        List<RoutingRow> rows = part.parts("rows", RoutingForm::row);
        return part.make(() -> new RoutingTable(id.orElseThrow(), rows));
    }

    private static Optional<RoutingRow> row(Part part) {
        Optional<String> id = part.one("id", text -> text);
        Set<CaseKind> kinds = part.someOf("kinds", CaseKind.class);
        Set<PetitionCategory> categories = part.someOf("categories", PetitionCategory.class);
        Set<TopicCode> topics = new LinkedHashSet<>(part.many("topics", TopicCode::new));
        Set<DivisionCode> places = new LinkedHashSet<>(part.many("places", DivisionCode::of));
        Set<IntakeChannel> channels = part.someOf("channels", IntakeChannel.class);
        Optional<RouteTarget> target = part.one("to", RoutingForm::target);
        return part.make(() ->
                new RoutingRow(id.orElseThrow(), kinds, categories, topics, places, channels, target.orElseThrow()));
    }

    private static RouteTarget target(String text) {
        String[] words = text.strip().split("\\s+", -1);
        if (words.length == 2 && words[0].equals("organ")) {
            return new RouteTarget.ToOrgan(new OrganId(words[1]));
        }
        if (words.length == 2 && words[0].equals("table")) {
            return new RouteTarget.ToTable(words[1]);
        }
        if (words.length == 2 && words[0].equals("competent")) {
            for (Tier tier : Tier.values()) {
                if (tier.name().equals(words[1])) {
                    return new RouteTarget.ToCompetent(tier);
                }
            }
        }
        throw new InvalidInputException(
                "target",
                List.of(new Fault(
                        "target",
                        "profile.target",
                        "expected a target such as organ sifa, competent VILLAGE or table land")));
    }

    static void write(ObjectNode node, RoutingTables routing) {
        node.put("start", routing.start());
        for (RoutingTable table : routing.tables()) {
            ObjectNode one = node.withArray("tables").addObject().put("id", table.id());
            one.putArray("rows");
            table.rows().forEach(row -> row(one.withArray("rows").addObject(), row));
        }
    }

    private static void row(ObjectNode node, RoutingRow row) {
        node.put("id", row.id());
        Lists.put(node, "kinds", row.kinds());
        Lists.put(node, "categories", row.categories());
        Lists.put(node, "topics", row.topics());
        Lists.put(node, "places", row.places());
        Lists.put(node, "channels", row.channels());
        node.put("to", row.target().toString());
    }
}
