package dev.yidi.core.casefile;

import dev.yidi.core.Addressed;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.YidiException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The officers, organs and parties that something names 点名对象, found by its shape: whatever a command will say one day, too. */
final class Named {
    private final Set<OfficerId> officers = new LinkedHashSet<>();
    private final Set<OrganId> organs = new LinkedHashSet<>();
    private final Set<PartyId> parties = new LinkedHashSet<>();
    private final Set<String> receivers = new LinkedHashSet<>();

    private Named() {}

    static Named in(Object value) {
        Named named = new Named();
        named.add(value);
        return named;
    }

    Set<OfficerId> officers() {
        return Copies.of(officers);
    }

    Set<OrganId> organs() {
        return Copies.of(organs);
    }

    Set<PartyId> parties() {
        return Copies.of(parties);
    }

    /** The bodies that are named in words. */
    Set<String> receivers() {
        return Copies.of(receivers);
    }

    private void add(Object value) {
        if (value instanceof Addressed addressed) {
            receivers.addAll(addressed.receivers());
        }
        if (value instanceof OfficerId officer) {
            officers.add(officer);
        } else if (value instanceof MediatorId mediator) {
            officers.add(new OfficerId(mediator.value()));
        } else if (value instanceof OrganId organ) {
            organs.add(organ);
        } else if (value instanceof PartyId party) {
            parties.add(party);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::add);
        } else if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                add(read(part, component));
            }
        }
    }

    private static Object read(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new YidiException("expected that " + component + " can be read", e);
        }
    }
}
