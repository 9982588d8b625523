package dev.yidi.rest.citizen;

import dev.yidi.core.FreeText;
import dev.yidi.core.QueryCode;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.ports.CitizenReceipt;
import dev.yidi.ports.CitizenView;
import dev.yidi.ports.Credential;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Shows cases to citizens: from their own view to their own types, and nothing internal on the way. */
@Mapper(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        unmappedSourcePolicy = ReportingPolicy.ERROR,
        typeConversionPolicy = ReportingPolicy.ERROR)
interface InquiryMapper {
    /** The case. */
    @BeanMapping(ignoreUnmappedSourceProperties = {"contact", "ledBy"})
    @Mapping(target = "number", source = "number.value")
    @Mapping(target = "responsible", source = "view")
    @Mapping(target = "canRate", expression = "java(!view.rateable().isEmpty())")
    @Mapping(target = "grades", expression = "java(plain.grades())")
    InquiryView inquiry(CitizenView view, @Context Plain plain);

    /** Where it stands. */
    default StateView state(String key, @Context Plain plain) {
        return new StateView(Plain.code(key), plain.words(key));
    }

    /** Who is responsible. */
    default Optional<ResponsibleView> responsible(CitizenView view) {
        return view.responsible().map(organ -> new ResponsibleView(organ, view.contact()));
    }

    /** What is asked. */
    default List<String> asked(List<CitizenView.Asked> asked, @Context Plain plain) {
        return asked.stream().map(plain::asked).toList();
    }

    /** What happened. */
    @Mapping(target = "code", source = "step")
    @Mapping(target = "text", expression = "java(plain.words(step.what()))")
    @BeanMapping(ignoreUnmappedSourceProperties = "what")
    StepView step(CitizenView.Step step, @Context Plain plain);

    /** What is stable in its key. */
    default String code(CitizenView.Step step) {
        return Plain.code(step.what());
    }

    /** A receipt. */
    @Mapping(target = "number", source = "number.value")
    ThanksView thanks(CitizenReceipt receipt, @Context Plain plain);

    /** A time in the county's zone. */
    default OffsetDateTime time(Instant instant, @Context Plain plain) {
        return instant.atZone(plain.zone()).toOffsetDateTime();
    }

    /** What the citizen showed. */
    default Credential credential(String queryCode, String secondFactor) {
        return new Credential(QueryCode.of(queryCode), secondFactor);
    }

    /** A rating. */
    default RateCase rating(RatingRequest request) {
        return new RateCase(request.subject(), request.grade(), request.reason().map(FreeText::of));
    }
}
