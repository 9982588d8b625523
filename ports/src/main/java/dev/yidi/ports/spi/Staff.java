package dev.yidi.ports.spi;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who works for the county 人员库, from the county's own directory. Thread-safe.
 *
 * <p>Asked at least once for each command and each look of an officer, and again for each officer of a list: a directory over the
 * network wants a memory of some minutes at most in front of it, for an officer who left may act as long as it remembers them.
 */
public interface Staff {
    /**
     * The officer of this id, as of now; empty when unknown or no longer in office, and for nothing else.
     *
     * <p>A directory that is away is not an empty answer: that would say that the officer left, and refuse as not allowed what is only
     * not known now. It throws, nothing is stored or shown, and the caller may repeat with the same command id (over HTTP: 503 with
     * {@code Retry-After}). It bounds its own time: a request waits as long as it does. What is found is checked by {@code StaffContract}; that it throws is for the adapter to test.
     *
     * @throws dev.yidi.core.UnavailableException when it cannot be found out now
     */
    Optional<Officer> find(OfficerId id);

    /**
     * The officers of {@code organ} who are in office now 单位在岗人员, in any order, each of whom {@link #find} finds: for colleagues who are
     * picked by name. Nothing that is decided rests on it.
     *
     * <p>Empty where this directory cannot list who works where, which is the answer unless an implementation has another, and then for every
     * organ: accounts are typed then. An organ in which nobody is in office is an empty list. Cost in proportion to the officers of the organ.
     * {@code StaffContract} checks that who is listed is of the organ and found.
     *
     * @throws dev.yidi.core.UnavailableException when it cannot be found out now
     */
    default Optional<List<Officer>> officersOf(OrganId organ) {
        return Optional.empty();
    }

    /** A fixed staff, which can be listed. */
    static Staff of(Collection<Officer> officers) {
        Map<OfficerId, Officer> byId =
                officers.stream().collect(Collectors.toUnmodifiableMap(Officer::id, Function.identity()));
        Map<OrganId, List<Officer>> byOrgan =
                byId.values().stream().collect(Collectors.groupingBy(Officer::organ, Collectors.toUnmodifiableList()));
        return new Staff() {
            @Override
            public Optional<Officer> find(OfficerId id) {
                return Optional.ofNullable(byId.get(id));
            }

            @Override
            public Optional<List<Officer>> officersOf(OrganId organ) {
                return Optional.of(byOrgan.getOrDefault(organ, List.of()));
            }
        };
    }
}
