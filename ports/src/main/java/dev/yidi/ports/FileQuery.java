package dev.yidi.ports;

import dev.yidi.core.OrganId;
import java.util.Optional;
import java.util.Set;

/**
 * Which files of a register an officer asks for 案卷查询; an empty set asks nothing.
 *
 * @param kinds the kinds within the register
 * @param stages where they stand in their lives
 * @param organs the organs answerable
 * @param keys words they are found by, such as {@code case:…}; all of them
 * @param openOnly whether ended files are left out
 * @param mine whether only what is assigned to the officer in person is asked for
 * @param newestFirst whether the newest come first; else what is due first
 * @param cursor the mark of the page, as the page before gave it
 * @param limit the size of the page, 1 to 1,000
 */
public record FileQuery(
        Set<String> kinds,
        Set<String> stages,
        Set<OrganId> organs,
        Set<String> keys,
        boolean openOnly,
        boolean mine,
        boolean newestFirst,
        Optional<String> cursor,
        int limit) {
    private static final int MAX = 1000;
    private static final int USUAL = 50;

    public FileQuery {
        kinds = Set.copyOf(kinds);
        stages = Set.copyOf(stages);
        organs = Set.copyOf(organs);
        keys = Set.copyOf(keys);
        Bounds.check("limit", limit, MAX);
    }

    /** The open files, what is due first. */
    public static FileQuery open() {
        return new FileQuery(Set.of(), Set.of(), Set.of(), Set.of(), true, false, false, Optional.empty(), USUAL);
    }

    /** All files, the newest first. */
    public static FileQuery all() {
        return new FileQuery(Set.of(), Set.of(), Set.of(), Set.of(), false, false, true, Optional.empty(), USUAL);
    }

    /** These files, as far as they are found by {@code key} too. */
    public FileQuery keyed(String key) {
        return new FileQuery(kinds, stages, organs, Set.of(key), openOnly, mine, newestFirst, cursor, limit);
    }

    /** These files, as far as {@code organ} is answerable for them. */
    public FileQuery of(OrganId organ) {
        return new FileQuery(kinds, stages, Set.of(organ), keys, openOnly, mine, newestFirst, cursor, limit);
    }

    /** The page of these files behind the mark {@code next}. */
    public FileQuery from(String next) {
        return new FileQuery(kinds, stages, organs, keys, openOnly, mine, newestFirst, Optional.of(next), limit);
    }
}
