package dev.yidi.core;

/**
 * The place in a statute or rule that a limit, duty or refusal rests on 法律依据.
 *
 * @param source the title of the text with its year, for instance {@code 信访工作条例(2022)}
 * @param article the article and paragraph, for instance {@code 34} or {@code 23 ¶3}
 */
public record Citation(String source, String article) {
    public Citation {
        Text.required("source", source, 200);
        Text.required("article", article, 60);
    }

    /** The citation in one line: {@code 信访工作条例(2022) art. 34}. */
    @Override
    public String toString() {
        return source + " art. " + article;
    }
}
