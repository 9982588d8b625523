package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.Map;

/** Writes a tree for people: what fits on one line stands on one. */
final class JsonText {
    private static final int WIDTH = 118;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(JsonNode node) {
        JsonText writer = new JsonText();
        writer.write(node, "", 0);
        return writer.text.append('\n').toString();
    }

    private void write(JsonNode node, String indent, int taken) {
        String line = oneLine(node);
        if (!(node instanceof ContainerNode<?>) || node.isEmpty() || indent.length() + taken + line.length() <= WIDTH) {
            text.append(line);
        } else if (node.isObject()) {
            text.append("{\n");
            Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
            while (fields.hasNext()) {
                Map.Entry<String, JsonNode> field = fields.next();
                String name = quoted(field.getKey()) + ": ";
                text.append(indent).append(INDENT).append(name);
                write(field.getValue(), indent + INDENT, name.length());
                text.append(fields.hasNext() ? ",\n" : "\n");
            }
            text.append(indent).append('}');
        } else {
            text.append("[\n");
            Iterator<JsonNode> elements = node.elements();
            while (elements.hasNext()) {
                text.append(indent).append(INDENT);
                write(elements.next(), indent + INDENT, 0);
                text.append(elements.hasNext() ? ",\n" : "\n");
            }
            text.append(indent).append(']');
        }
    }

    /** The node on one line, with a blank after each colon and comma. */
    static String oneLine(JsonNode node) {
        StringBuilder line = new StringBuilder();
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> line.append(line.isEmpty() ? "{" : ", ")
                            .append(quoted(field.getKey()))
                            .append(": ")
                            .append(oneLine(field.getValue())));
            return line.isEmpty() ? "{}" : line.append('}').toString();
        }
        if (node.isArray()) {
            node.forEach(element -> line.append(line.isEmpty() ? "[" : ", ").append(oneLine(element)));
            return line.isEmpty() ? "[]" : line.append(']').toString();
        }
        return node.toString();
    }

    private static String quoted(String name) {
        return TextNode.valueOf(name).toString();
    }
}
