package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.request.CallBack;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What passes between the centre and the citizen 答复与回访: answer, ratings, urges, material, reopenings, call-backs.
 *
 * @param callBack the call-back that is owed
 * @param callBacks every call-back and try, oldest first
 */
public record Aftercare(
        Optional<Answer> answer,
        List<Rating> ratings,
        List<Instant> urges,
        List<Material> materials,
        int reopenings,
        boolean repliedInPublic,
        Optional<CallBackDuty> callBack,
        List<CallBack> callBacks) {
    static final Aftercare NONE =
            new Aftercare(Optional.empty(), List.of(), List.of(), List.of(), 0, false, Optional.empty(), List.of());

    public Aftercare {
        ratings = List.copyOf(ratings);
        urges = List.copyOf(urges);
        materials = List.copyOf(materials);
        callBacks = List.copyOf(callBacks);
    }

    /** Whether the citizen is to be called back 待回访. */
    public boolean callBackDue() {
        return callBack.isPresent();
    }

    /** Whether the citizen said in this round, by a rating or when called back, that they are not satisfied 不满意. */
    public boolean isUnsatisfied() {
        return thisRound().stream().anyMatch(Rating::unsatisfied)
                || callBacksOfRound().stream().anyMatch(each -> each.reached() && !each.satisfied());
    }

    /** The call-backs since the case was last opened. */
    public List<CallBack> callBacksOfRound() {
        return callBacks.stream().filter(each -> each.round() == reopenings).toList();
    }

    /** The ratings since the case was last opened. */
    public List<Rating> thisRound() {
        return ratings.stream().filter(rating -> rating.round() == reopenings).toList();
    }

    Aftercare answered(Answer given) {
        return new Aftercare(
                Optional.of(given), ratings, urges, materials, reopenings, repliedInPublic, callBack, callBacks);
    }

    Aftercare rated(RatedSubject subject, String grade, boolean unsatisfied, Optional<FreeText> comment, Instant at) {
        Rating rating = new Rating(at, subject, grade, unsatisfied, comment, reopenings);
        return new Aftercare(
                answer,
                Copies.and(ratings, rating),
                urges,
                materials,
                reopenings,
                repliedInPublic,
                callBack,
                callBacks);
    }

    Aftercare urged(Instant at) {
        return new Aftercare(
                answer, ratings, Copies.and(urges, at), materials, reopenings, repliedInPublic, callBack, callBacks);
    }

    Aftercare and(Material material) {
        return new Aftercare(
                answer,
                ratings,
                urges,
                Copies.and(materials, material),
                reopenings,
                repliedInPublic,
                callBack,
                callBacks);
    }

    Aftercare answeredInPublic() {
        return new Aftercare(answer, ratings, urges, materials, reopenings, true, callBack, callBacks);
    }

    /** A reopened case owes the citizen a new answer; the old one stays in the journal. */
    Aftercare reopened() {
        return new Aftercare(
                Optional.empty(), ratings, urges, materials, reopenings + 1, false, Optional.empty(), callBacks);
    }

    Aftercare owing(CallBackDuty duty) {
        return with(Optional.of(duty), callBacks);
    }

    /** One more call-back or try; nothing is owed any more when it settles the matter. */
    Aftercare calledBack(CallBack call, boolean settles) {
        return with(settles ? Optional.empty() : callBack.map(CallBackDuty::tried), Copies.and(callBacks, call));
    }

    private Aftercare with(Optional<CallBackDuty> duty, List<CallBack> calls) {
        return new Aftercare(answer, ratings, urges, materials, reopenings, repliedInPublic, duty, calls);
    }
}
