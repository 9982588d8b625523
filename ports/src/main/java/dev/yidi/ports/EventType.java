package dev.yidi.ports;

/**
 * A type of events that may be told outside 对外事件类型.
 *
 * @param register the register whose files have such events
 * @param name what happened, for instance {@code case-dispatched}
 * @param version the version of the form
 * @param schema what its data may hold, as JSON Schema 2020-12. Readers bear properties and words they do not know
 */
public record EventType(String register, String name, int version, String schema) {}
