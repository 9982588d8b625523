package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** How what a form wrote leaves the centre: decided once for its type and the field it stands in. Thread-safe. */
interface Outlet {
    /** What of {@code node} leaves; empty when nothing does this time. */
    Optional<JsonNode> leave(JsonNode node, Leaving leaving);

    /** What may leave, as JSON Schema 2020-12. */
    ObjectNode schema();

    /** Whether it leaves whenever it is there, rather than where a contract names it or what it refers to is open. */
    boolean always();
}
