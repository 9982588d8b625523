package dev.yidi.rest.staff.request;

import dev.yidi.core.report.FeedbackChannel;
import dev.yidi.rest.http.Words;

/**
 * What the reporter is told.
 *
 * @param channel the way in which they were told
 * @param what what they are told
 */
public record TellReporterRequest(
        FeedbackChannel channel, @Words(max = 20_000) String what) {}
