package dev.yidi.ports.profile;

import dev.yidi.core.OrganId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the importing county decides about a pack 引入选择.
 *
 * @param version the version its profile gets when anything changes
 * @param organs its own organ for each organ the pack names
 * @param replace the paths of its own parts that the pack may replace; no other is
 */
public record PackChoices(String version, Map<OrganId, OrganId> organs, Set<String> replace) {
    public PackChoices {
        organs = Collections.unmodifiableMap(new LinkedHashMap<>(organs));
        replace = Collections.unmodifiableSet(new LinkedHashSet<>(replace));
    }

    /** Nothing replaced, no organ mapped. */
    public static PackChoices version(String version) {
        return new PackChoices(version, Map.of(), Set.of());
    }

    /** These, and {@code own} wherever the pack names {@code theirs}. */
    public PackChoices map(OrganId theirs, OrganId own) {
        Map<OrganId, OrganId> more = new LinkedHashMap<>(organs);
        more.put(theirs, own);
        return new PackChoices(version, more, replace);
    }

    /** These, and the part at {@code path} may be replaced. */
    public PackChoices replacing(String path) {
        Set<String> more = new LinkedHashSet<>(replace);
        more.add(path);
        return new PackChoices(version, organs, more);
    }
}
