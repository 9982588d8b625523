package dev.yidi.core.place;

import java.util.EnumSet;

/**
 * The tiers of government and of grid management 层级, from the highest to the lowest.
 *
 * <p>{@link #STATE}, {@link #PROVINCE} and {@link #PREFECTURE} exist only as addressees above the county. {@link #ZONE}
 * and {@link #MICRO_GRID} are optional: a county may do without them.
 */
public enum Tier {
    /** 国家. */
    STATE,
    /** 省. */
    PROVINCE,
    /** 市. */
    PREFECTURE,
    /** 县, 区, 县级市. */
    COUNTY,
    /** 乡, 镇, 街道. */
    TOWNSHIP,
    /** 片区: a station over several villages of a township. */
    ZONE,
    /** 村, 社区. */
    VILLAGE,
    /** 网格. */
    GRID,
    /** 微网格. */
    MICRO_GRID;

    /** Whether this tier is strictly lower than {@code other}. */
    public boolean isBelow(Tier other) {
        return compareTo(other) > 0;
    }

    /** Whether this tier is strictly higher than {@code other}. */
    public boolean isAbove(Tier other) {
        return compareTo(other) < 0;
    }

    /** Whether a county may do without this tier. */
    public boolean isOptional() {
        return this == ZONE || this == MICRO_GRID;
    }

    /** Whether a division of {@code upper} may have this tier next below it, only optional tiers being left out. */
    boolean isNextBelow(Tier upper) {
        return isBelow(upper)
                && EnumSet.range(upper, this).stream()
                        .allMatch(tier -> tier == upper || tier == this || tier.isOptional());
    }
}
