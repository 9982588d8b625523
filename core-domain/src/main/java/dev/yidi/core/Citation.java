package dev.yidi.core;

/**
 * The place in a statute or rule that a limit, duty or refusal rests on 法律依据.
 *
 * @param source the title of the text with its year, for instance {@code 信访工作条例(2022)}
 * @param article the article and paragraph, for instance {@code 34} or {@code 23 ¶3}
 */
public record Citation(String source, String article) {
    /** What stands before a source that does not say it in so many words: the number or the application is this library's reading. */
    public static final String READING = "库内解读·";

    public Citation {
        Text.required("source", source, 200);
        Text.required("article", article, 60);
    }

    /** Whether the text itself says so; else it is the library's reading of it, which a county's own rules replace. */
    public boolean isLaw() {
        return !source.startsWith(READING);
    }

    /** The citation in one line: {@code 信访工作条例(2022) art. 34}. */
    @Override
    public String toString() {
        return source + " art. " + article;
    }
}
