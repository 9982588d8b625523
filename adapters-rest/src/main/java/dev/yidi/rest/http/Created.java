package dev.yidi.rest.http;

/** An answer to something that made a new resource. */
public interface Created {
    /** Where the new resource is, below the base. */
    String place();
}
