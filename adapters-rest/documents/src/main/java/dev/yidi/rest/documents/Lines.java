package dev.yidi.rest.documents;

import java.util.ArrayList;
import java.util.List;

/** Breaks Chinese text into lines 断行: none begins with a mark that ends something, none ends with one that begins something. */
final class Lines {
    private static final String NEVER_FIRST = "，。、；：？！）」』】》〉”’…—·%％,.;:?!)]}";
    private static final String NEVER_LAST = "（「『【《〈“‘([{";

    private final OpenFont font;
    private final float size;

    Lines(OpenFont font, float size) {
        this.font = font;
        this.size = size;
    }

    /** The lines of {@code text} within {@code width} points, the first of which begins {@code indent} points further in. */
    List<String> of(String text, float width, float indent) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split(AgreementTemplate.BREAK, -1)) {
            int[] characters = part.codePoints().toArray();
            int start = 0;
            do {
                int end = end(characters, start, start == 0 ? width - indent : width);
                lines.add(new String(characters, start, end - start));
                start = end;
            } while (start < characters.length);
        }
        return lines;
    }

    float width(String line) {
        double sum = line.codePoints().mapToDouble(font::width).sum();
        return (float) sum * size;
    }

    private int end(int[] characters, int start, float width) {
        float used = 0;
        int end = start;
        while (end < characters.length && used + font.width(characters[end]) * size <= width) {
            used += font.width(characters[end]) * size;
            end++;
        }
        if (end >= characters.length || end == start) {
            return Math.min(characters.length, Math.max(end, start + 1));
        }
        int fitting = end;
        while (end > start && !isBetween(characters[end - 1], characters[end])) {
            end--;
        }
        return end > start ? end : fitting;
    }

    private static boolean isBetween(int before, int after) {
        boolean isWord = isLatin(before) && isLatin(after);
        return !isWord && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
    }

    private static boolean isLatin(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
