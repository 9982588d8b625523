package dev.yidi.rest.staff.request;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.indicator.PeriodBasis;
import dev.yidi.core.place.Tier;
import java.time.Instant;
import java.util.Optional;

/** Which cases figures are asked over. */
public interface FiguresAsked {
    /** Received in the time, or concluded in it; received when left out. */
    Optional<PeriodBasis> basis();

    /** From this instant on; all when left out. */
    Optional<Instant> from();

    /** Before this instant; now when left out. */
    Optional<Instant> until();

    /** As things stood then; now when left out. */
    Optional<Instant> asOf();

    /** With an organ of this tier. */
    Optional<Tier> tier();

    /** Arisen there, with all that lies in it and all it took over. */
    Optional<String> division();

    /** With this organ; with those it took over from. */
    Optional<String> organ();

    /** Taken at this window. */
    Optional<String> window();

    /** About this topic, or a group with all topics in it. */
    Optional<String> topic();

    /** Come in that way. */
    Optional<IntakeChannel> channel();

    /** Of this kind. */
    Optional<CaseKind> kind();
}
