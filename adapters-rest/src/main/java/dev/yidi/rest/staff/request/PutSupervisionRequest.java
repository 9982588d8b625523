package dev.yidi.rest.staff.request;

import dev.yidi.core.conference.AgendaKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * What is to be put before a joint conference about a supervision.
 *
 * @param supervision the supervision
 * @param item its name within the conference
 * @param kind what it is about
 * @param question what is to be decided
 */
public record PutSupervisionRequest(
        @Written(As.IDENTIFIER) String supervision,
        @Written(As.IDENTIFIER) String item,
        AgendaKind kind,
        @Words(max = 20_000) String question) {}
