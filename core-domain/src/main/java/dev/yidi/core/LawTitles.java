package dev.yidi.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the texts that the library names are called in English 法律法规英文名称, for who reads them there; the citation itself keeps the title of the
 * text. Immutable and thread-safe.
 */
public final class LawTitles {
    private static final String READING = "reading of ";
    private static final LawTitles PUBLISHED = read();

    private final Map<String, String> titles;

    private LawTitles(Map<String, String> titles) {
        this.titles = titles;
    }

    /** The titles shipped with the library. */
    public static LawTitles published() {
        return PUBLISHED;
    }

    /**
     * The title of {@code source} in English; of the library's own reading of a text, that it is one. Empty where the source is none of the
     * library's, as a county's own rules are.
     */
    public Optional<String> english(String source) {
        return source.startsWith(Citation.READING)
                ? english(source.substring(Citation.READING.length())).map(READING::concat)
                : Optional.ofNullable(titles.get(source));
    }

    /** The citation in one line, in English as far as its source has a title there: {@code Legal Aid Law (2021) art. 34}. */
    public String english(Citation citation) {
        return english(citation.source())
                .map(title -> new Citation(title, citation.article()))
                .orElse(citation)
                .toString();
    }

    private static LawTitles read() {
        try (InputStream in = LawTitles.class.getResourceAsStream("law-titles.txt")) {
            if (in == null) {
                throw new YidiException(
                        "expected the shipped text law-titles.txt, found none; maybe the jar is incomplete");
            }
            return new LawTitles(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));
        } catch (IOException e) {
            throw new YidiException("the shipped text law-titles.txt cannot be read", e);
        }
    }
}
