package dev.yidi.jdbc;

/**
 * How many rows a step of a move wrote at the new place 迁移结果.
 *
 * @param entries entries of the journal
 * @param files cards that were new or had changed, with what stands beside them
 * @param commands commands that took effect
 */
public record Moved(long entries, long files, long commands) {
    static final Moved NOTHING = new Moved(0, 0, 0);

    Moved and(Moved other) {
        return new Moved(entries + other.entries, files + other.files, commands + other.commands);
    }
}
