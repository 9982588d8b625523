package dev.yidi.ports.profile;

import dev.yidi.core.Citation;
import dev.yidi.core.OrganId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the importing county decides about a pack 引入选择.
 *
 * @param version the version its profile gets when anything changes
 * @param organs its own organ for each organ the pack names
 * @param replace the paths of its own parts that the pack may replace; no other is
 * @param basis the text of its own under which it takes over templates of mediation that bind elsewhere
 */
public record PackChoices(String version, Map<OrganId, OrganId> organs, Set<String> replace, Optional<Citation> basis) {
    public PackChoices {
        organs = Collections.unmodifiableMap(new LinkedHashMap<>(organs));
        replace = Collections.unmodifiableSet(new LinkedHashSet<>(replace));
    }

    /** Choices without a text of its own. */
    public PackChoices(String version, Map<OrganId, OrganId> organs, Set<String> replace) {
        this(version, organs, replace, Optional.empty());
    }

    /** Nothing replaced, no organ mapped. */
    public static PackChoices version(String version) {
        return new PackChoices(version, Map.of(), Set.of());
    }

    /** These, and templates of mediation are taken over under {@code text}, which binds in the county. */
    public PackChoices under(Citation text) {
        return new PackChoices(version, organs, replace, Optional.of(text));
    }

    /** These, and {@code own} wherever the pack names {@code theirs}. */
    public PackChoices map(OrganId theirs, OrganId own) {
        Map<OrganId, OrganId> more = new LinkedHashMap<>(organs);
        more.put(theirs, own);
        return new PackChoices(version, more, replace, basis);
    }

    /** These, and the part at {@code path} may be replaced. */
    public PackChoices replacing(String path) {
        Set<String> more = new LinkedHashSet<>(replace);
        more.add(path);
        return new PackChoices(version, organs, more, basis);
    }
}
