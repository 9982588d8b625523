package dev.yidi.rest.staff.view;

import dev.yidi.core.outside.OutsideResult;
import dev.yidi.core.outside.OutsideTrack;
import java.util.Optional;

/**
 * A procedure outside the centre.
 *
 * @param procedure its name in the table of procedures
 * @param office where to go
 * @param referredTo who took it over
 * @param number its number there
 * @param track the track it runs on
 * @param result what it came to
 * @param sued whether a suit was brought against what it came to
 */
public record OutsideProcedureView(
        String procedure,
        String office,
        Optional<String> referredTo,
        Optional<String> number,
        Optional<OutsideTrack> track,
        Optional<OutsideResult> result,
        boolean sued) {}
