package dev.yidi.rest.staff.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The charge that a leader has of a case.
 *
 * @param leader the leader
 * @param office the public office they hold
 * @param takenAt since when
 * @param reception the reception day at which it was taken
 * @param reportBy the day by which progress is to be recorded next
 * @param reports the progress so far, oldest first
 */
public record ChargeView(
        OfficerRef leader,
        String office,
        OffsetDateTime takenAt,
        Optional<String> reception,
        LocalDate reportBy,
        List<ChargeReportView> reports) {}
