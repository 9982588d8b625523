package dev.yidi.rest;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An officer with one role, or none, in one post: everybody whom the access matrix asks for.
 *
 * @param officer the officer
 * @param role the role; empty for who has none
 * @param post where they work
 */
record Neighbour(Officer officer, Optional<Role> role, Post post) {
    /** Where somebody works, from the case's own organ to another county. */
    enum Post {
        CENTRE(SmallCounty.CENTRE, SmallCounty.COUNTY, Tier.COUNTY),
        HOUSING(SmallCounty.HOUSING, SmallCounty.COUNTY, Tier.COUNTY),
        GOVERNMENT(SmallCounty.GOVERNMENT, SmallCounty.COUNTY, Tier.COUNTY),
        POLICE(SmallCounty.POLICE, SmallCounty.COUNTY, Tier.COUNTY),
        HALL_TOWN(SmallCounty.HALL, SmallCounty.TOWN, Tier.TOWNSHIP),
        HALL_VILLAGE(SmallCounty.HALL, SmallCounty.VILLAGE, Tier.VILLAGE),
        HALL_GRID(SmallCounty.HALL, SmallCounty.VILLAGE.local(1), Tier.GRID),
        OTHER_TOWN(SmallCounty.POLICE, SmallCounty.OTHER_TOWN, Tier.TOWNSHIP),
        OTHER_COUNTY(new OrganId("next-county"), DivisionCode.of("990102"), Tier.COUNTY);

        private final OrganId organ;
        private final DivisionCode division;
        private final Tier tier;

        Post(OrganId organ, DivisionCode division, Tier tier) {
            this.organ = organ;
            this.division = division;
            this.tier = tier;
        }

        Tier tier() {
            return tier;
        }
    }

    /** Everybody: each role and none, in each post. */
    static List<Neighbour> all() {
        List<Neighbour> all = new ArrayList<>();
        for (Post post : Post.values()) {
            all.add(of(Optional.empty(), post));
            EnumSet.allOf(Role.class).forEach(role -> all.add(of(Optional.of(role), post)));
        }
        return List.copyOf(all);
    }

    static Neighbour of(Role role, Post post) {
        return of(Optional.of(role), post);
    }

    private static Neighbour of(Optional<Role> role, Post post) {
        String name = role.map(Role::name).orElse("NOBODY") + "." + post.name();
        OfficerId id = new OfficerId(name.toLowerCase(Locale.ROOT).replace('_', '-'));
        return new Neighbour(
                new Officer(
                        id,
                        id.value(),
                        post.organ,
                        post.division,
                        role.map(Set::of).orElse(Set.of())),
                role,
                post);
    }

    boolean worksAt(String organ) {
        return officer.organ().value().equals(organ);
    }

    OfficerId id() {
        return officer.id();
    }

    @Override
    public String toString() {
        return id().value();
    }
}
