package dev.yidi.rest.citizen;

import dev.yidi.core.FreeText;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.document.DocumentId;
import dev.yidi.ports.AttachmentLine;
import dev.yidi.ports.CitizenReceipt;
import dev.yidi.ports.CitizenView;
import dev.yidi.ports.DocumentText;
import java.util.List;
import java.util.Optional;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Shows cases to citizens: from their own view to their own types, and nothing internal on the way. */
@Mapper(config = Telling.class)
interface InquiryMapper {
    /** The case. */
    @BeanMapping(ignoreUnmappedSourceProperties = {"responsible", "contact"})
    @Mapping(target = "responsible", expression = "java(responsible(view))")
    @Mapping(target = "leader", source = "ledBy")
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
    @Mapping(target = "code", expression = "java(Plain.code(step.what()))")
    @Mapping(target = "text", expression = "java(plain.words(step.what()))")
    @BeanMapping(ignoreUnmappedSourceProperties = "what")
    StepView step(CitizenView.Step step, @Context Plain plain);

    /** Who acted for whom, if somebody did. */
    default Optional<InPlaceView> inPlace(Optional<CitizenView.InPlace> inPlace, @Context Plain plain) {
        return inPlace.map(each -> new InPlaceView(plain.word(each.principal()), plain.word(each.proxy())));
    }

    /** What they may still do. */
    @Mapping(target = "code", expression = "java(Plain.code(chance.what()))")
    @Mapping(target = "text", expression = "java(plain.words(chance.what()))")
    @BeanMapping(ignoreUnmappedSourceProperties = "what")
    ChanceView chance(CitizenView.Chance chance, @Context Plain plain);

    /** What was served. */
    @Mapping(target = "kind", source = "id", qualifiedByName = "kind")
    ServedView served(CitizenView.ServedDocument document, @Context Plain plain);

    /** What a document is: its identity is its kind and a number. */
    @Named("kind")
    default String kind(DocumentId id) {
        return id.value().replaceAll("-[0-9]+$", "");
    }

    /** Who acts for them. */
    @BeanMapping(ignoreUnmappedSourceProperties = "proxy")
    @Mapping(target = "proxy", expression = "java(plain.word(mandate.proxy()))")
    MandateView mandate(CitizenView.GivenMandate mandate, @Context Plain plain);

    /** The text of a document. */
    DocumentView document(DocumentText text);

    /** A file they added. */
    default OwnFileView file(AttachmentLine line, @Context Plain plain) {
        return new OwnFileView(
                line.id().value(),
                line.name().reveal(),
                line.bytes(),
                plain.time(line.addedAt()),
                line.scan().isHandedOut());
    }

    /** A receipt. */
    ThanksView thanks(CitizenReceipt receipt, @Context Plain plain);

    /** A rating. */
    default RateCase rating(RatingRequest request) {
        return new RateCase(request.subject(), request.grade(), request.reason().map(FreeText::of));
    }
}
