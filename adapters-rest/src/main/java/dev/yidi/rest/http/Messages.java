package dev.yidi.rest.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words for codes in each language. A text may name a detail as {@code {due}}; a detail that is not there leaves its
 * place empty. Constants among the values are put into words too. A code without text is shown as it is.
 */
public final class Messages {
    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z0-9-]+)}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]*[A-Z]");
    private static final Map<Language, Properties> TEXTS = load();

    private Messages() {}

    /** The words for {@code code}. */
    public static String text(Language language, String code, Map<String, String> details) {
        Matcher named = NAMED.matcher(find(language, code).orElse(code));
        return named.replaceAll(
                match -> Matcher.quoteReplacement(words(language, details.getOrDefault(match.group(1), ""))));
    }

    private static String words(Language language, String value) {
        return CONSTANT.matcher(value)
                .replaceAll(match -> Matcher.quoteReplacement(
                        find(language, "word." + match.group()).orElse(match.group())));
    }

    /** The words for {@code code}, as they are written. */
    static Optional<String> find(Language language, String code) {
        return Optional.ofNullable(
                TEXTS.getOrDefault(language, new Properties()).getProperty(code));
    }

    private static Map<Language, Properties> load() {
        Map<Language, Properties> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, read("messages_" + language.tag() + ".properties"));
        }
        return all;
    }

    private static Properties read(String name) {
        try (InputStream resource = Messages.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("expected the resource " + name + ", found none");
            }
            Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8);
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
