package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.profile.RatedSubject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What passes between the centre and the citizen 答复与回访: answer, ratings, urges, material, reopenings. */
public record Aftercare(
        Optional<Answer> answer,
        List<Rating> ratings,
        List<Instant> urges,
        List<Material> materials,
        int reopenings,
        boolean repliedInPublic) {
    static final Aftercare NONE = new Aftercare(Optional.empty(), List.of(), List.of(), List.of(), 0, false);

    public Aftercare {
        ratings = List.copyOf(ratings);
        urges = List.copyOf(urges);
        materials = List.copyOf(materials);
    }

    /** Whether a rating of this round is the scale's lowest, so that the citizen is to be called back 回访. */
    public boolean callBackDue() {
        return thisRound().stream().anyMatch(Rating::unsatisfied);
    }

    /** The ratings since the case was last opened. */
    public List<Rating> thisRound() {
        return ratings.stream().filter(rating -> rating.round() == reopenings).toList();
    }

    Aftercare answered(Answer given) {
        return new Aftercare(Optional.of(given), ratings, urges, materials, reopenings, repliedInPublic);
    }

    Aftercare rated(RatedSubject subject, String grade, boolean unsatisfied, Optional<FreeText> comment, Instant at) {
        Rating rating = new Rating(at, subject, grade, unsatisfied, comment, reopenings);
        return new Aftercare(answer, Copies.and(ratings, rating), urges, materials, reopenings, repliedInPublic);
    }

    Aftercare urged(Instant at) {
        return new Aftercare(answer, ratings, Copies.and(urges, at), materials, reopenings, repliedInPublic);
    }

    Aftercare and(Material material) {
        return new Aftercare(answer, ratings, urges, Copies.and(materials, material), reopenings, repliedInPublic);
    }

    Aftercare answeredInPublic() {
        return new Aftercare(answer, ratings, urges, materials, reopenings, true);
    }

    /** A reopened case owes the citizen a new answer; the old one stays in the journal. */
    Aftercare reopened() {
        return new Aftercare(Optional.empty(), ratings, urges, materials, reopenings + 1, false);
    }
}
