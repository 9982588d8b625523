package dev.yidi.core.indicator;

import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Rating;
import dev.yidi.core.joint.JointHandling;
import java.util.List;
import java.util.Optional;

/**
 * What the proceedings and the citizen add to a case 服务要素. What another kind of proceeding contributes to the figures
 * is read here, and nowhere else.
 *
 * @param repliedInPublic whether the reply was made public; empty when the case does not tell
 * @param ratings every rating, oldest first
 * @param mediations every mediation, in the order they began
 * @param responses every call to an on-call organ
 */
public record ServiceFacts(
        Optional<Boolean> repliedInPublic,
        List<RatingFact> ratings,
        List<MediationFact> mediations,
        List<ResponseFact> responses) {
    public ServiceFacts {
        ratings = List.copyOf(ratings);
        mediations = List.copyOf(mediations);
        responses = List.copyOf(responses);
    }

    static ServiceFacts of(CaseFile file) {
        return new ServiceFacts(
                Optional.of(file.aftercare().repliedInPublic()),
                file.aftercare().ratings().stream().map(ServiceFacts::fact).toList(),
                file.proceedings().mediations().stream().map(MediationFact::of).toList(),
                responses(file));
    }

    private static List<ResponseFact> responses(CaseFile file) {
        return file.proceedings().of(JointHandling.class).stream()
                .flatMap(joint -> joint.contributions().stream())
                .flatMap(asked -> asked.calls().stream()
                        .map(call -> new ResponseFact(
                                asked.organ(), call.calledAt(), call.arrivedAt(), Optional.of(call.minutes()))))
                .toList();
    }

    private static RatingFact fact(Rating rating) {
        return new RatingFact(rating.subject(), rating.grade(), rating.unsatisfied(), rating.round(), rating.at());
    }
}
