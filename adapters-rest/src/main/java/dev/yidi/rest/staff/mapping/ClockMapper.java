package dev.yidi.rest.staff.mapping;

import dev.yidi.core.casefile.ExtendClock;
import dev.yidi.core.casefile.PauseClock;
import dev.yidi.core.casefile.ResumeClock;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Span;
import dev.yidi.rest.staff.request.ExtendRequest;
import dev.yidi.rest.staff.request.PauseRequest;
import dev.yidi.rest.staff.request.ResumeRequest;
import org.mapstruct.Mapper;

/** Makes commands of what is sent about clocks. */
@Mapper(config = Strict.class)
public interface ClockMapper {
    /** Who extends a limit when nobody else is named: what the law leaves to the head of the organ. */
    String USUAL_GRANTOR = "ORGAN_HEAD";

    /** A pause. */
    PauseClock pause(PauseRequest request);

    /** A resumption. */
    ResumeClock resume(ResumeRequest request);

    /** An extension. */
    default ExtendClock extend(ExtendRequest request) {
        return new ExtendClock(
                new ClockId(request.clock()),
                Span.parse(request.span()),
                request.grantor().orElse(USUAL_GRANTOR),
                request.reason());
    }
}
