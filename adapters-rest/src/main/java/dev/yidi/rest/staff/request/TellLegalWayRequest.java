package dev.yidi.rest.staff.request;

import dev.yidi.core.request.LegalWay;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * The legal way that the citizen is told.
 *
 * @param way the way
 * @param reference the number under which the petition channel has it: for that way always, for others never
 * @param told what the citizen was told
 */
public record TellLegalWayRequest(
        LegalWay way,
        Optional<@Written(As.IDENTIFIER) String> reference,
        @Words(max = 20_000) String told) {}
