package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.OpeningHours;
import dev.yidi.core.desk.Window;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A window of a document, or one that every division of a tier has. */
final class WindowForm {
    private WindowForm() {}

    static Optional<Window> read(Part part) {
        Optional<WindowId> id = part.one("id", WindowId::new);
        Optional<String> name = part.one("name", text -> text);
        Optional<OrganId> organ = part.maybe("organ", OrganId::new);
        Rest rest = Rest.read(part);
        return part.make(() -> rest.window(id.orElseThrow(), name.orElseThrow(), organ));
    }

    /** Windows for every division of the template's tier that is not over. */
    static Optional<List<Window>> template(Part part, Territory territory) {
        Optional<Tier> tier = part.oneOf("tier", Tier.class);
        Optional<DivisionPattern> id = part.one("id", DivisionPattern::new);
        Optional<DivisionPattern> name = part.one("name", DivisionPattern::new);
        Optional<DivisionPattern> organ = part.maybe("organ", DivisionPattern::new);
        Rest rest = Rest.read(part);
        Function<Division, Window> maker = division -> rest.window(
                new WindowId(id.orElseThrow().on(division)),
                name.orElseThrow().on(division),
                organ.map(pattern -> new OrganId(pattern.on(division))));
        return part.make(() -> territory.at(tier.orElseThrow()).stream()
                .filter(division -> division.validity().until().isEmpty())
                .map(maker)
                .toList());
    }

    static void write(ObjectNode node, Window window) {
        node.put("id", window.id().value()).put("name", window.name());
        window.organ().ifPresent(organ -> node.put("organ", organ.value()));
        if (window.undifferentiated()) {
            node.put("undifferentiated", true);
        }
        Lists.put(node, "topics", window.topics());
        HoursForm.write(node.putObject("hours"), window.hours());
    }

    /** What a window and a template of windows have in common. */
    private record Rest(boolean undifferentiated, Set<TopicCode> topics, Optional<OpeningHours> hours) {

        static Rest read(Part part) {
            boolean undifferentiated = part.flag("undifferentiated");
            Set<TopicCode> topics = new LinkedHashSet<>(part.many("topics", TopicCode::new));
            if (!part.has("hours")) {
                part.reading().add(part.path("hours"), "profile.missing", "expected opening hours, found none");
            }
            return new Rest(undifferentiated, topics, part.part("hours").flatMap(HoursForm::read));
        }

        Window window(WindowId id, String name, Optional<OrganId> organ) {
            return new Window(id, name, organ, undifferentiated, topics, hours.orElseThrow());
        }
    }
}
