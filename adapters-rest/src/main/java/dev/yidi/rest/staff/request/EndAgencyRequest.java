package dev.yidi.rest.staff.request;

import dev.yidi.core.litigation.AgencyEnd;

/**
 * The end of the help.
 *
 * @param end why it ends
 */
public record EndAgencyRequest(AgencyEnd end) {}
