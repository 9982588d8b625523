package dev.yidi.rest.staff.mapping;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.casefile.AnswerOnTheSpot;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.Classify;
import dev.yidi.core.casefile.GiveNotice;
import dev.yidi.ports.ReceptionWindow;
import dev.yidi.rest.staff.request.AnswerOnTheSpotRequest;
import dev.yidi.rest.staff.request.ClassifyRequest;
import dev.yidi.rest.staff.request.NoticeRequest;
import dev.yidi.rest.staff.request.PartyRequest;
import dev.yidi.rest.staff.request.RegisterRequest;
import java.util.Optional;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes commands of what is sent to the window. */
@Mapper(config = Strict.class)
public interface ReceptionMapper {
    /** A matter to register, of the kind that was said or suggested. */
    @BeanMapping(ignoreUnmappedSourceProperties = {"kind", "category"})
    @Mapping(target = "kind", source = "kind")
    @Mapping(target = "category", source = "category")
    @Mapping(target = "about", ignore = true)
    @Mapping(target = "between", ignore = true)
    ReceptionWindow.Register register(RegisterRequest request, CaseKind kind, Optional<PetitionCategory> category);

    /** A party to register. */
    ReceptionWindow.PartyEntry party(PartyRequest request);

    /** A classification. */
    Classify classify(ClassifyRequest request);

    /** An answer at the window. */
    default AnswerOnTheSpot answer(AnswerOnTheSpotRequest request) {
        return new AnswerOnTheSpot(request.result().orElse(CaseResult.ANSWERED), FreeText.of(request.answer()));
    }

    /** A notice. */
    GiveNotice notice(NoticeRequest request);

    /** How many visitors there are when nobody said. */
    default int visitors(Optional<Integer> visitors) {
        return visitors.orElse(0);
    }
}
