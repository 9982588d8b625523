package dev.yidi.ports.profile;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.YidiException;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.profile.CountyProfile;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes parts of one county's profile to another 经验推广: out as a pack, in as a preview first and then as a new profile.
 *
 * <p>Pure functions. What the county already has in the same form stays as it is; what it has in another form is replaced
 * only where it agreed; what is new is added, ladders and promises before the county's own, because the first that fits
 * counts.
 */
public final class Packs {
    private Packs() {}

    /**
     * A pack of the parts of {@code profile} at {@code paths}, as {@link PackContent#paths} names them; a routing table
     * takes along those it leads to.
     *
     * @throws InvalidInputException naming every path at which the profile has nothing
     */
    public static Pack export(CountyProfile profile, PackLabel label, Set<String> paths) {
        PackContent all = PackContent.of(profile);
        Set<String> unknown = new LinkedHashSet<>(paths);
        all.paths().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new InvalidInputException(
                    "pack export", unknown.stream().map(Packs::nothingAt).toList());
        }
        if (!label.from().equals(profile.county())) {
            throw new InvalidInputException(
                    "pack export",
                    List.of(new Fault(
                            "from",
                            "pack.other-county",
                            "expected the county of the profile, " + profile.county() + ", found " + label.from())));
        }
        PackContent content = all.only(paths);
        Map<OrganId, String> organs = new LinkedHashMap<>();
        for (OrganId organ : PackNeeds.of(content).organs()) {
            organs.put(organ, profile.organs().find(organ).map(Organ::name).orElse(organ.value()));
        }
        return new Pack(label, organs, content);
    }

    /** What taking {@code pack} over into {@code profile} would do, and every reason why it cannot be done. */
    public static PackPreview preview(Pack pack, CountyProfile profile, PackChoices choices) {
        return new PackImport(pack, profile, choices).preview();
    }

    /**
     * {@code profile} with {@code pack} taken over; {@code profile} itself when that changes nothing.
     *
     * @throws InvalidInputException naming every fault: a need the county does not meet, an organ nobody mapped, a part
     *     that would be replaced without consent, whatever would make the profile invalid
     */
    public static CountyProfile apply(Pack pack, CountyProfile profile, PackChoices choices) {
        return new PackImport(pack, profile, choices).apply();
    }

    /**
     * Reads a pack from its document; the reader is read to its end and closed.
     *
     * @throws InvalidInputException naming every fault, of form and of content
     * @throws YidiException when the reader fails
     */
    public static Pack read(Reader document) {
        return PackForm.read(factory -> factory.createParser(document));
    }

    /** The document of {@code pack}: {@link #read} gives an equal pack back. */
    public static String write(Pack pack) {
        return JsonText.of(PackForm.tree(pack));
    }

    private static Fault nothingAt(String path) {
        return new Fault(path, "pack.unknown-part", "expected a part of the profile that can travel, found none");
    }
}
