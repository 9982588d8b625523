package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A report of a proxy to who they act for.
 *
 * @param mandate the mandate, by its name in the case
 * @param report what is reported
 */
public record ProxyReportRequest(
        @Written(As.IDENTIFIER) String mandate,
        @Words(max = 20_000) String report) {}
