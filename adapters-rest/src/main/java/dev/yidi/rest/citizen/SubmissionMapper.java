package dev.yidi.rest.citizen;

import dev.yidi.core.FreeText;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Submission;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between what citizens hand in and what they get for it. */
@Mapper(config = Telling.class)
interface SubmissionMapper {
    /** What was registered; the citizen's own slip says no more of a report than of anything else. */
    @BeanMapping(ignoreUnmappedSourceProperties = "sealed")
    @Mapping(target = "number", source = "receipt.number")
    SubmittedView submitted(Registered registered, @Context Plain plain);

    /** What is handed in. */
    default Submission submission(SubmitRequest request) {
        return new Submission(
                request.kind(),
                DivisionCode.of(request.place()),
                FreeText.of(request.title()),
                FreeText.of(request.narrative()),
                PersonName.of(request.name()),
                PhoneNumber.of(request.phone()));
    }
}
