package dev.yidi.ports.profile;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.Mode;
import java.io.StringReader;
import java.util.Locale;

/**
 * The three profiles that come with Yidi 内置方案, one for each mode, on real territories: a start for one's own.
 *
 * <p>Each is read once, when first asked for. Thread-safe.
 */
public final class Presets {
    private Presets() {}

    /** A county with one building for everything, on a whole territory down to the villages. */
    public static CountyProfile centre() {
        return Centre.PROFILE;
    }

    /** A county of islands without a building, on a whole territory down to the villages. */
    public static CountyProfile linkage() {
        return Linkage.PROFILE;
    }

    /** A large district whose windows and powers went down to the townships, on a whole territory down to the villages. */
    public static CountyProfile sunk() {
        return Sunk.PROFILE;
    }

    /** The preset of {@code mode}. */
    public static CountyProfile of(Mode mode) {
        return switch (mode) {
            case CENTRE -> centre();
            case LINKAGE -> linkage();
            case SUNK -> sunk();
        };
    }

    /** The document of the preset as it was written, with templates and shipped sections: short, to be copied. */
    public static String document(Mode mode) {
        return ShippedParts.text("presets/" + mode.name().toLowerCase(Locale.ROOT) + ".json");
    }

    private static CountyProfile load(Mode mode) {
        return ProfileDocuments.read(new StringReader(document(mode)));
    }

    /** Loaded when first asked for. */
    private static final class Centre {
        private static final CountyProfile PROFILE = load(Mode.CENTRE);
    }

    /** Loaded when first asked for. */
    private static final class Linkage {
        private static final CountyProfile PROFILE = load(Mode.LINKAGE);
    }

    /** Loaded when first asked for. */
    private static final class Sunk {
        private static final CountyProfile PROFILE = load(Mode.SUNK);
    }
}
