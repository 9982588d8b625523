package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * Which divisions are wanted.
 *
 * @param parent those that lie directly in it; the county itself when left out
 */
public record DivisionQuery(Optional<@Written(As.DIVISION) String> parent) {}
