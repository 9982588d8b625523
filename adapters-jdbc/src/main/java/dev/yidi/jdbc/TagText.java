package dev.yidi.jdbc;

import java.util.Set;
import java.util.TreeSet;

/** A set of tags as one text: each after its length and a colon, so that a tag may hold any character. */
final class TagText {
    private TagText() {}

    static String of(Set<String> tags) {
        StringBuilder text = new StringBuilder();
        new TreeSet<>(tags).forEach(tag -> text.append(tag.length()).append(':').append(tag));
        return text.toString();
    }

    static Set<String> tags(String text) {
        Set<String> tags = new TreeSet<>();
        int at = 0;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(text, at, colon, 10);
            tags.add(text.substring(colon + 1, end));
            at = end;
        }
        return tags;
    }
}
