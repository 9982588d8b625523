package dev.yidi.rest.http;

import dev.yidi.core.Citation;
import dev.yidi.core.Reason;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing a problem is about: a fault of the request with its place, or a reason why a rule says no.
 *
 * @param code stable; the key of the message
 * @param site where in the request; empty for a reason
 * @param details the values that matter, by name; never what the request held
 * @param basis the law a reason rests on
 */
public record Flaw(String code, Optional<Site> site, Map<String, String> details, List<Citation> basis) {
    public Flaw {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
        basis = List.copyOf(basis);
    }

    /** A fault of the request. */
    public static Flaw at(Site site, String code) {
        return new Flaw(code, Optional.of(site), Map.of(), List.of());
    }

    /** A reason of the core. */
    public static Flaw of(Reason reason) {
        return new Flaw(reason.code(), Optional.empty(), reason.details(), reason.basis());
    }

    /** This with one more value. */
    public Flaw with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(name, value.toString());
        return new Flaw(code, site, more, basis);
    }
}
