package dev.yidi.ports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;

/**
 * Lifts the body of an old entry to the next version of its type's form.
 *
 * @param type the type
 * @param from the version it lifts from
 * @param lift gives the body in the form of version {@code from + 1}; a new field must not need a classified text
 */
record Upcaster(String type, int from, UnaryOperator<ObjectNode> lift) {}
