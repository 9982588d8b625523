package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * The end of legal aid.
 *
 * @param ground why
 */
public record EndLegalAidRequest(@Words(max = 20_000) String ground) {}
