package dev.yidi.rest.citizen;

import java.util.List;

/**
 * What was asked about their own data.
 *
 * @param items the requests
 */
public record DataRequestsView(List<DataRequestView> items) {}
