package dev.yidi.rest.staff.view;

import dev.yidi.core.prevention.SignalStage;
import dev.yidi.core.profile.SignalKind;
import dev.yidi.rest.http.Versioned;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A signal as an officer may see it.
 *
 * @param id the file
 * @param number its number
 * @param version its version, to be sent along with the next command
 * @param stage what became of it
 * @param kind what made it one
 * @param topic the topic
 * @param place the division
 * @param count cases, people, rises or breaches, as the kind says
 * @param threshold from how many on it is a signal
 * @param withinDays over how many days they are counted
 * @param from the beginning of the time
 * @param until its end
 * @param cases the cases that count, as far as the officer may see them
 * @param officer who looked at it last
 * @param outcome what was done, or why nothing had to be
 */
public record SignalView(
        String id,
        String number,
        long version,
        SignalStage stage,
        SignalKind kind,
        TopicRef topic,
        PlaceRef place,
        int count,
        int threshold,
        int withinDays,
        OffsetDateTime from,
        OffsetDateTime until,
        List<String> cases,
        Optional<OfficerRef> officer,
        Optional<String> outcome)
        implements Versioned {}
