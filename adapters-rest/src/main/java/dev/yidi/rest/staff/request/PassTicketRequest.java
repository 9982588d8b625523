package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * Another window for a ticket.
 *
 * @param to the window
 */
public record PassTicketRequest(@Written(As.IDENTIFIER) String to) {}
