package dev.yidi.example.province;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the province reads what counties tell 事件解读: a step for each type and version it knows. Counties are renewed one after the other,
 * so that for a while several versions of a type come in side by side.
 */
final class Reading {
    private static final Set<String> TOLD_ABOVE = Set.of("RAISE", "SUPERVISE", "LIST");

    private final Map<String, Step> steps;
    private final Set<String> types;

    private Reading(Map<String, Step> steps) {
        this.steps = Collections.unmodifiableMap(new HashMap<>(steps));
        this.types = steps.keySet().stream()
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What an event does to what is known of its case. */
    @FunctionalInterface
    interface Step {
        /**
         * What is known after it.
         *
         * @throws IllegalArgumentException when {@code data} lacks what it must hold, naming the field
         */
        Matter after(Matter before, Instant at, JsonNode data);
    }

    /** The types that count for the indicators, as the first release of the library tells them. */
    static Reading ofFirstRelease() {
        Map<String, Step> steps = new HashMap<>();
        steps.put(
                "case-registered.v1",
                (matter, at, data) ->
                        matter.registered(text(data, "kind"), Instant.parse(text(data.path("intake"), "receivedAt"))));
        steps.put("case-classified.v1", (matter, at, data) -> matter.classified(text(data, "kind")));
        steps.put("case-closed.v1", (matter, at, data) -> matter.ended(Matter.State.CLOSED, at));
        steps.put("case-not-accepted.v1", (matter, at, data) -> matter.ended(Matter.State.NOT_ACCEPTED, at));
        steps.put("case-withdrawn.v1", (matter, at, data) -> matter.ended(Matter.State.WITHDRAWN, at));
        steps.put("case-merged.v1", (matter, at, data) -> matter.ended(Matter.State.MERGED, at));
        steps.put("case-reopened.v1", (matter, at, data) -> matter.reopened());
        steps.put(
                "rung-fired.v1",
                (matter, at, data) -> TOLD_ABOVE.contains(text(data, "action")) ? matter.raisedAbove() : matter);
        steps.put("case-rated.v1", (matter, at, data) -> matter.rated(!truth(data, "unsatisfied")));
        return new Reading(steps);
    }

    /** This reading, which also knows {@code version} of {@code type}. */
    Reading with(String type, int version, Step step) {
        Map<String, Step> all = new HashMap<>(steps);
        all.put(name(type, version), step);
        return new Reading(all);
    }

    /** Whether events of {@code type} count for anything, in whatever version. */
    boolean counts(String type) {
        return types.contains(type);
    }

    /** What an event of this type and version does; empty when it is not understood. */
    Optional<Step> step(String type, int version) {
        return Optional.ofNullable(steps.get(name(type, version)));
    }

    static String text(JsonNode data, String field) {
        JsonNode found = data.path(field);
        if (!found.isTextual()) {
            throw new IllegalArgumentException(field + ": expected a text, found " + found.getNodeType());
        }
        return found.textValue();
    }

    static boolean truth(JsonNode data, String field) {
        JsonNode found = data.path(field);
        if (!found.isBoolean()) {
            throw new IllegalArgumentException(field + ": expected true or false, found " + found.getNodeType());
        }
        return found.booleanValue();
    }

    private static String name(String type, int version) {
        return type + ".v" + version;
    }
}
