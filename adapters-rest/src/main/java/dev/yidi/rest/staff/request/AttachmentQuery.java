package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * What goes along with a file.
 *
 * @param party the party whose file it is, who may have it back
 */
public record AttachmentQuery(Optional<@Written(As.IDENTIFIER) String> party) {}
