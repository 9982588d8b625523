package dev.yidi.ports;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.AccessPolicy;
import dev.yidi.core.desk.Officer;
import dev.yidi.ports.spi.Staff;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows the officers and what they may do.
 *
 * @param staff who works for the county
 * @param settings the county and the time, by which it is known who is lent to which station
 */
record Officers(Staff staff, Settings settings) {
    /** The officer as a caller; empty when there is none of this id in office. */
    Optional<OfficerCaller> find(OfficerId officer) {
        return staff.find(officer).map(found -> new OfficerCaller(found, Optional.empty(), policy()));
    }

    /** Who is in office at {@code organ}, by account; empty where the directory cannot list. */
    Optional<List<Officer>> of(OrganId organ) {
        return staff.officersOf(organ)
                .map(all -> all.stream()
                        .sorted(Comparator.comparing(officer -> officer.id().value()))
                        .toList());
    }

    /** The organs these officers work for; who is not in office is left out. */
    Map<OfficerId, OrganId> posts(Stream<OfficerId> of) {
        return of.distinct()
                .flatMap(officer -> staff.find(officer).stream())
                .collect(Collectors.toUnmodifiableMap(Officer::id, Officer::organ));
    }

    /** The officer who sent {@code by}. */
    Optional<OfficerCaller> find(Envelope by) {
        return staff.find(by.officer()).map(found -> new OfficerCaller(found, by.onBehalfOf(), policy()));
    }

    private AccessPolicy policy() {
        return new AccessPolicy(settings.profile()).at(settings.now());
    }
}
