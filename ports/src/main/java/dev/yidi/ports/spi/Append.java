package dev.yidi.ports.spi;

import java.util.List;

/**
 * Everything one command writes 写入单, stored whole or not at all.
 *
 * @param command the command, remembered so that a repeat has no second effect
 * @param changes the files it changes: one, or several for a merge
 */
public record Append(CommandRecord command, List<FileChange> changes) {
    public Append {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("changes: expected at least one file, found none");
        }
    }
}
