package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * The organ that is to have a case.
 *
 * @param item the matter
 * @param organ the organ
 * @param text the decision in words
 */
public record DesignateOrganRequest(
        @Written(As.IDENTIFIER) String item,
        @Written(As.IDENTIFIER) String organ,
        @Words(max = 20_000) String text) {}
