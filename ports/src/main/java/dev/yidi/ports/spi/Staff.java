package dev.yidi.ports.spi;

import dev.yidi.core.OfficerId;
import dev.yidi.core.desk.Officer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who works for the county 人员库, from the county's own directory. Thread-safe. */
public interface Staff {
    /** The officer of this id, as of now; empty when unknown or no longer in office. */
    Optional<Officer> find(OfficerId id);

    /** A fixed staff. */
    static Staff of(Collection<Officer> officers) {
        Map<OfficerId, Officer> byId =
                officers.stream().collect(Collectors.toUnmodifiableMap(Officer::id, Function.identity()));
        return id -> Optional.ofNullable(byId.get(id));
    }
}
