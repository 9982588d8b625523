package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.yidi.core.Classified;
import dev.yidi.core.FileId;
import dev.yidi.core.privacy.FieldName;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ways in which values leave. */
final class Outlets {
    private Outlets() {}

    /** A value as it was written. */
    record Plain(ObjectNode schema) implements Outlet {
        @Override
        public Optional<JsonNode> leave(JsonNode node, Leaving leaving) {
            return Optional.of(node);
        }

        @Override
        public boolean always() {
            return true;
        }
    }

    /** The id of a file, which leaves unless nothing about that file may. */
    record Reference(ObjectNode schema) implements Outlet {
        @Override
        public Optional<JsonNode> leave(JsonNode node, Leaving leaving) {
            return Optional.of(node).filter(id -> leaving.isOpen(new FileId(id.asText())));
        }

        @Override
        public boolean always() {
            return false;
        }
    }

    /** A classified text, which leaves where a contract names its field. */
    record Named(FieldName field, Class<? extends Classified> type, ObjectNode schema) implements Outlet {
        @Override
        public Optional<JsonNode> leave(JsonNode node, Leaving leaving) {
            return leaving.text(field, type, node.path(ClassifiedForm.REFERENCE).intValue())
                    .map(TextNode::valueOf);
        }

        @Override
        public boolean always() {
            return false;
        }
    }

    /** A list or a set, of which each element leaves or does not. */
    record Listed(Outlet element, boolean unique) implements Outlet {
        @Override
        public Optional<JsonNode> leave(JsonNode node, Leaving leaving) {
            ArrayNode array = StrictJson.array();
            node.forEach(item -> element.leave(item, leaving).ifPresent(array::add));
            return array.isEmpty() && !node.isEmpty() ? Optional.empty() : Optional.of(array);
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = StrictJson.object().put("type", "array");
            schema.set("items", element.schema());
            return unique ? schema.put("uniqueItems", true) : schema;
        }

        @Override
        public boolean always() {
            return element.always();
        }
    }

    /** A map, of which each value leaves or does not. */
    record Mapped(Outlet value) implements Outlet {
        @Override
        public Optional<JsonNode> leave(JsonNode node, Leaving leaving) {
            ObjectNode object = StrictJson.object();
            node.properties()
                    .forEach(each ->
                            value.leave(each.getValue(), leaving).ifPresent(left -> object.set(each.getKey(), left)));
            return Optional.of(object);
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = StrictJson.object().put("type", "object");
            schema.set("additionalProperties", value.schema());
            return schema;
        }

        @Override
        public boolean always() {
            return true;
        }
    }

    /**
     * A field of a record.
     *
     * @param optional whether it may be missing already where it was written
     */
    record Field(Outlet outlet, boolean optional) {
        boolean isRequired() {
            return !optional && outlet.always();
        }
    }

    /** A record, of which the fields leave that may. */
    record Fields(SortedMap<String, Field> fields) implements Outlet {
        @Override
        public Optional<JsonNode> leave(JsonNode node, Leaving leaving) {
            ObjectNode object = StrictJson.object();
            fields.forEach((name, field) -> Optional.ofNullable(node.get(name))
                    .flatMap(value -> field.outlet().leave(value, leaving))
                    .ifPresent(left -> object.set(name, left)));
            return Optional.of(object);
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = StrictJson.object().put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            ArrayNode required = StrictJson.array();
            fields.forEach((name, field) -> {
                properties.set(name, field.outlet().schema());
                if (field.isRequired()) {
                    required.add(name);
                }
            });
            if (!required.isEmpty()) {
                schema.set("required", required);
            }
            return schema;
        }

        @Override
        public boolean always() {
            return true;
        }
    }

    /** A member of a family, which begins with its name; an event that holds one which is not told stays as a whole. */
    record Tagged(SortedMap<String, Outlet> members) implements Outlet {
        @Override
        public Optional<JsonNode> leave(JsonNode node, Leaving leaving) {
            String tag = node.path(SealedForm.TAG).asText();
            Outlet member = members.get(tag);
            if (member == null) {
                leaving.withhold();
                return Optional.empty();
            }
            ObjectNode object = StrictJson.object().put(SealedForm.TAG, tag);
            boolean bare = !(member instanceof Fields);
            member.leave(bare ? node.path("value") : node, leaving).ifPresent(left -> put(object, bare, left));
            return Optional.of(object);
        }

        private static void put(ObjectNode object, boolean bare, JsonNode left) {
            if (bare) {
                object.set("value", left);
            } else {
                object.setAll((ObjectNode) left);
            }
        }

        /** A member that is new is none that is known: who reads by this schema bears it. */
        @Override
        public ObjectNode schema() {
            ObjectNode schema = StrictJson.object().put("type", "object");
            ObjectNode tag =
                    schema.putObject("properties").putObject(SealedForm.TAG).put("type", "string");
            ArrayNode known = tag.putArray(Schemas.KNOWN);
            members.keySet().forEach(known::add);
            schema.putArray("required").add(SealedForm.TAG);
            ArrayNode all = schema.putArray("allOf");
            members.forEach((name, member) -> all.add(member(name, member)));
            return schema;
        }

        private static ObjectNode member(String name, Outlet member) {
            ObjectNode rule = StrictJson.object();
            rule.putObject("if")
                    .putObject("properties")
                    .putObject(SealedForm.TAG)
                    .put("const", name);
            ObjectNode then = member.schema();
            if (!(member instanceof Fields)) {
                then = StrictJson.object();
                then.putObject("properties").set("value", member.schema());
            }
            rule.set("then", then);
            return rule;
        }

        @Override
        public boolean always() {
            return true;
        }
    }

    /** The outlets of {@code members} by name, without those that have none. */
    static SortedMap<String, Outlet> present(Map<String, Optional<Outlet>> members) {
        SortedMap<String, Outlet> present = new TreeMap<>();
        members.forEach((name, outlet) -> outlet.ifPresent(found -> present.put(name, found)));
        return present;
    }
}
