package dev.yidi.rest.staff.request;

import dev.yidi.core.privacy.RecipientKind;
import dev.yidi.rest.http.Words;

/**
 * Who receives data.
 *
 * @param kind what kind of receiver
 * @param name the id of an organ, officer, mediator or party; of others the name of the body, never of a person
 */
public record RecipientRequest(
        RecipientKind kind, @Words(max = 200) String name) {}
