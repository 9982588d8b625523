package dev.yidi.rest.http;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The place of a fault in a request.
 *
 * @param part body, query or header
 * @param name the JSON pointer (RFC 6901) into the body, or the name of the parameter or header
 */
public record Site(Part part, String name) {
    /** The body as a whole. */
    public static final Site BODY = new Site(Part.BODY, "");

    /** The query as a whole. */
    public static final Site QUERY = new Site(Part.QUERY, "");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");

    /** The parts of a request. */
    public enum Part {
        BODY,
        QUERY,
        HEADER
    }

    /** The header called {@code name}. */
    public static Site header(String name) {
        return new Site(Part.HEADER, name);
    }

    /** The query parameter called {@code name}; a name that is no plain word is not repeated: it may be personal. */
    public static Site query(String name) {
        return new Site(Part.QUERY, PLAIN.matcher(name).matches() ? name : "");
    }

    /**
     * The field {@code name} of the object at this place. A name that is no plain word is not repeated, since it may be
     * personal: the object itself is named instead.
     */
    public Site field(String name) {
        return part == Part.QUERY
                ? query(name)
                : part != Part.HEADER && PLAIN.matcher(name).matches() ? new Site(part, this.name + "/" + name) : this;
    }

    /** The item {@code index} of the array at this place. */
    public Site item(int index) {
        return part == Part.QUERY ? this : new Site(part, name + "/" + index);
    }

    /** Whether this is one of {@code places} or lies in one. */
    boolean isIn(Set<Site> places) {
        if (places.contains(this)) {
            return true;
        }
        for (int end = name.lastIndexOf('/'); end >= 0; end = name.lastIndexOf('/', end - 1)) {
            if (places.contains(new Site(part, name.substring(0, end)))) {
                return true;
            }
        }
        return false;
    }
}
