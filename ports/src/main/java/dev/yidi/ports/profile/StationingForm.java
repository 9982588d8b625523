package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.desk.Roster;
import dev.yidi.core.desk.Stationing;
import dev.yidi.core.desk.StationingKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an organ is present: {@code "WHOLE"}, or {@code {"kind": "ON_CALL", "responseMinutes": 60}}, or {@code {"kind":
 * "ROTATING", "weekdays": ["MONDAY"]}}.
 */
final class StationingForm {
    private StationingForm() {}

    static Optional<Stationing> read(String path, JsonNode value, Part organ) {
        if (!value.isTextual()) {
            return organ.part("stationing").flatMap(StationingForm::read);
        }
        for (StationingKind kind : StationingKind.values()) {
            if (kind.name().equals(value.textValue())) {
                return organ.reading().thing(path, () -> new Stationing(kind, Optional.empty(), Optional.empty()));
            }
        }
        organ.reading().add(path, "profile.choice", "expected one of " + List.of(StationingKind.values()));
        return Optional.empty();
    }

    private static Optional<Stationing> read(Part part) {
        Optional<StationingKind> kind = part.oneOf("kind", StationingKind.class);
        Optional<Integer> minutes = part.has("responseMinutes") ? part.number("responseMinutes") : Optional.empty();
        Set<DayOfWeek> weekdays = part.someOf("weekdays", DayOfWeek.class);
        Set<LocalDate> dates = new LinkedHashSet<>(part.many("dates", LocalDate::parse));
        Set<LocalDate> except = new LinkedHashSet<>(part.many("except", LocalDate::parse));
        boolean rostered = part.has("weekdays") || part.has("dates") || part.has("except");
        return part.make(() -> new Stationing(
                kind.orElseThrow(),
                rostered ? Optional.of(new Roster(weekdays, dates, except)) : Optional.empty(),
                minutes));
    }

    static void write(ObjectNode organ, Stationing stationing) {
        if (stationing.roster().isEmpty() && stationing.responseMinutes().isEmpty()) {
            organ.put("stationing", stationing.kind().name());
            return;
        }
        ObjectNode node =
                organ.putObject("stationing").put("kind", stationing.kind().name());
        stationing.responseMinutes().ifPresent(minutes -> node.put("responseMinutes", minutes));
        stationing.roster().ifPresent(roster -> {
            Lists.put(node, "weekdays", roster.weekdays());
            Lists.put(node, "dates", roster.dates());
            Lists.put(node, "except", roster.except());
        });
    }
}
