package dev.yidi.core.outside;

import java.util.List;

/**
 * What a citizen is told of a procedure in the words of one language 告知用语.
 *
 * @param title what it is called
 * @param who who may apply
 * @param where where to apply
 * @param bring what to bring
 * @param notes what else to tell
 */
public record GuideWording(String title, String who, String where, List<String> bring, List<String> notes) {
    public GuideWording {
        bring = List.copyOf(bring);
        notes = List.copyOf(notes);
    }
}
