package dev.yidi.ports.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The references in {@code docs/profile.md} and {@code docs/zh/profile.md} are the schema. With {@code -Dyidi.docs.write=true} they are
 * written anew.
 */
class ProfilePageTest {
    private static final Pattern REFERENCE = Pattern.compile("(?s)<!-- reference -->\n(.*?)\n<!-- end -->");

    /** A page, and what its tables are headed with. */
    enum Language {
        ENGLISH(
                "../docs/profile.md",
                "description",
                List.of("field", "value", "left out", "meaning", "source"),
                "required",
                "text",
                "whole number",
                "true or false",
                "list of ",
                "names to texts",
                "Words",
                "day",
                "length of time"),
        CHINESE(
                "../docs/zh/profile.md",
                "x-zh",
                List.of("字段", "取值", "不写时", "含义", "依据"),
                "必填",
                "文本",
                "整数",
                "true 或 false",
                "列表：",
                "名称对文本",
                "取值一览",
                "日期",
                "时长");

        private final Path page;
        private final String meaning;
        private final List<String> head;
        private final String required;
        private final String text;
        private final String number;
        private final String flag;
        private final String list;
        private final String map;
        private final String words;
        private final String day;
        private final String span;

        Language(
                String page,
                String meaning,
                List<String> head,
                String required,
                String text,
                String number,
                String flag,
                String list,
                String map,
                String words,
                String day,
                String span) {
            this.page = Path.of(page);
            this.meaning = meaning;
            this.head = head;
            this.required = required;
            this.text = text;
            this.number = number;
            this.flag = flag;
            this.list = list;
            this.map = map;
            this.words = words;
            this.day = day;
            this.span = span;
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void its_reference_is_the_schema(Language language) throws IOException {
        String made = reference(new ObjectMapper().readTree(ProfileDocuments.schema()), language);
        String page = Files.readString(language.page);
        assertThat(REFERENCE.matcher(page).results()).hasSize(1);
        String whole = REFERENCE
                .matcher(page)
                .replaceFirst(Matcher.quoteReplacement("<!-- reference -->\n" + made + "\n<!-- end -->"));
        if (Boolean.getBoolean("yidi.docs.write")) {
            Files.writeString(language.page, whole);
        }

        assertThat(made).contains("| `numberPattern` |", "`PROVISIONAL`", "信访工作条例(2022) art. 20 ¶3");
        assertThat(Files.readString(language.page)).isEqualTo(whole);
    }

    private static String reference(JsonNode schema, Language language) {
        StringBuilder text = new StringBuilder();
        section(text, "profile", schema, language);
        schema.path("$defs").properties().forEach(each -> {
            if (each.getValue().has("properties")) {
                section(text, each.getKey(), each.getValue(), language);
            }
        });
        text.append("### ").append(language.words).append("\n\n");
        row(text, List.of(language.head.get(0), language.head.get(1)));
        text.append("|---|---|\n");
        schema.path("$defs").properties().forEach(each -> {
            if (each.getValue().has("enum")) {
                row(text, List.of(each.getKey(), codes(each.getValue().path("enum"))));
            }
        });
        return text.toString().strip();
    }

    private static void section(StringBuilder text, String name, JsonNode form, Language language) {
        Set<String> required = StreamSupport.stream(form.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        text.append("### ").append(name).append("\n\n");
        text.append(form.path(language.meaning).asText()).append("\n\n");
        row(text, language.head);
        text.append("|---|---|---|---|---|\n");
        for (Map.Entry<String, JsonNode> field : form.path("properties").properties()) {
            JsonNode value = field.getValue();
            row(
                    text,
                    List.of(
                            "`" + field.getKey() + "`",
                            kind(value, language),
                            required.contains(field.getKey())
                                    ? language.required
                                    : value.has("default") ? "`" + value.path("default") + "`" : "–",
                            value.path(language.meaning).asText().replace("<", "\\<"),
                            value.path("x-source").asText("–")));
        }
        text.append("\n");
    }

    private static String kind(JsonNode value, Language language) {
        if (value.has("$ref")) {
            String name = value.path("$ref").asText().replaceFirst("^#/\\$defs/", "");
            return Character.isUpperCase(name.charAt(0))
                    ? name
                    : "[" + name + "](#" + name.toLowerCase(java.util.Locale.ROOT) + ")";
        }
        if (value.has("anyOf")) {
            return StreamSupport.stream(value.path("anyOf").spliterator(), false)
                    .map(each -> each.has("properties") ? "`shipped`" : kind(each, language))
                    .collect(Collectors.joining(" / "));
        }
        if (value.has("enum")) {
            return codes(value.path("enum"));
        }
        if (value.has("const")) {
            return "`" + value.path("const").asText() + "`";
        }
        return switch (value.path("type").asText()) {
            case "array" -> language.list + kind(value.path("items"), language);
            case "integer" -> language.number;
            case "boolean" -> language.flag;
            case "object" -> language.map;
            default ->
                value.has("pattern")
                        ? value.path("pattern").asText().contains("working-day") ? language.span : language.day
                        : language.text;
        };
    }

    private static String codes(JsonNode words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(word -> "`" + word.asText() + "`")
                .collect(Collectors.joining(", "));
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
