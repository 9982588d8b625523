package dev.yidi.ports.profile;

import dev.yidi.core.Fault;
import java.util.List;

/**
 * What taking a pack over would do 引入预览, for people to read before they decide.
 *
 * @param diff what would change, part by part
 * @param ahead the county's own ladders and promises that new ones of the pack would go before: the first that fits
 *     counts
 * @param faults why it cannot be taken over as it stands; empty exactly when it can
 */
public record PackPreview(ProfileDiff diff, List<String> ahead, List<Fault> faults) {
    public PackPreview {
        ahead = List.copyOf(ahead);
        faults = List.copyOf(faults);
    }

    /** Whether {@link Packs#apply} would succeed. */
    public boolean isApplicable() {
        return faults.isEmpty();
    }
}
