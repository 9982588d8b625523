package dev.yidi.ports.spi;

import dev.yidi.core.OfficerId;
import dev.yidi.core.desk.Officer;
import java.util.Collection;
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

    /** A fixed staff. */
    static Staff of(Collection<Officer> officers) {
        Map<OfficerId, Officer> byId =
                officers.stream().collect(Collectors.toUnmodifiableMap(Officer::id, Function.identity()));
        return id -> Optional.ofNullable(byId.get(id));
    }
}
