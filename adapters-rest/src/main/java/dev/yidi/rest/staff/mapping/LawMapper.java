package dev.yidi.rest.staff.mapping;

import dev.yidi.core.Citation;
import dev.yidi.core.casefile.DeclineCase;
import dev.yidi.core.casefile.ObjectToDispatch;
import dev.yidi.rest.http.Flaw;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.request.DeclineRequest;
import dev.yidi.rest.staff.request.ObjectRequest;
import java.util.List;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes commands that rest on a law: the one that was sent, or the one that stands beside the ground. */
@Mapper(config = Strict.class)
public abstract class LawMapper {
    private final Grounds grounds = Grounds.published();

    /** For the generated class. */
    protected LawMapper() {}

    /** A refusal to accept. */
    public final DeclineCase decline(DeclineRequest request) {
        Citation law = request.basis()
                .map(basis -> new Citation(basis.source(), basis.article()))
                .or(() -> grounds.of(request.ground()))
                .orElseThrow(LawMapper::basisMissing);
        return decline(request, law);
    }

    /** An objection to a dispatch. */
    public final ObjectToDispatch object(ObjectRequest request) {
        Citation law = request.ground()
                .map(ground -> new Citation(ground.source(), ground.article()))
                .orElse(grounds.ofObjection());
        return object(request, law);
    }

    @Mapping(target = "basis", source = "law")
    @BeanMapping(ignoreUnmappedSourceProperties = "basis")
    abstract DeclineCase decline(DeclineRequest request, Citation law);

    @Mapping(target = "ground", source = "law")
    @BeanMapping(ignoreUnmappedSourceProperties = "ground")
    abstract ObjectToDispatch object(ObjectRequest request, Citation law);

    private static RuntimeException basisMissing() {
        Site place = Site.BODY.field("basis");
        return Problem.of(ProblemKind.INVALID, List.of(Flaw.at(place, "field.missing")))
                .stop();
    }
}
