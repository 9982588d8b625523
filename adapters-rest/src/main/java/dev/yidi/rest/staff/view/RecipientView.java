package dev.yidi.rest.staff.view;

import dev.yidi.core.privacy.RecipientKind;

/**
 * Who received something.
 *
 * @param kind what kind of receiver
 * @param name the id of an organ, officer, mediator or party, else the name of the body
 * @param shown the name that people know it by
 */
public record RecipientView(RecipientKind kind, String name, String shown) {}
