package dev.yidi.core.outside;

import dev.yidi.core.Citation;
import dev.yidi.core.Objections;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.proceeding.Asked;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Milestone;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A procedure outside the centre that a party was told of, and what became of it 外部程序跟踪; folded from its events. The centre
 * does not conduct it: it tells, hands over, and keeps sight.
 *
 * @param id its name within the case
 * @param procedure its name in the table
 * @param limits the limits it has whatever the track
 * @param ordinary those of the ordinary track
 * @param summary those of the summary track
 * @param interruptible whether the time to apply begins anew when it is interrupted
 * @param party whose procedure it is
 * @param office where the party was told to go
 * @param after the proceeding of the case it goes on from, if from one
 * @param stage how far it has come
 * @param referredTo who took it over warm, if it was handed over
 * @param number the other body's number for it
 * @param track the track it runs on; empty until accepted
 * @param result what it came to
 * @param sued whether the decision was taken to court
 */
public record OutsideProcedure(
        ProceedingId id,
        String procedure,
        Set<LimitId> limits,
        Set<LimitId> ordinary,
        Set<LimitId> summary,
        boolean interruptible,
        PartyId party,
        String office,
        Optional<ProceedingId> after,
        OutsideStage stage,
        Optional<String> referredTo,
        Optional<String> number,
        Optional<OutsideTrack> track,
        Optional<OutsideResult> result,
        boolean sued)
        implements Proceeding {
    public OutsideProcedure {
        limits = Ordered.set(limits);
        ordinary = Ordered.set(ordinary);
        summary = Ordered.set(summary);
    }

    static OutsideProcedure begin(OutsideTold t) {
        return new OutsideProcedure(
                t.id(),
                t.procedure(),
                t.limits(),
                t.ordinary(),
                t.summary(),
                t.interruptible(),
                t.party(),
                t.office(),
                t.after(),
                OutsideStage.TOLD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** Open while a hand-over waits for the other body's answer; what that body then does is its own. */
    @Override
    public List<Citation> restsOn() {
        return OutsideTable.published().find(procedure).map(OutsideTerms::basis).stream()
                .toList();
    }

    @Override
    public boolean isOwedOutside() {
        return true;
    }

    @Override
    public boolean isOpen() {
        return referredTo.isPresent()
                && (stage == OutsideStage.REFERRED
                        || stage == OutsideStage.APPLIED
                        || stage == OutsideStage.CORRECTING);
    }

    /** It has the limits of its procedure, and those of its track once it runs on one. */
    @Override
    public boolean keeps(Limit limit) {
        return limits.contains(limit.id())
                || (track.equals(Optional.of(OutsideTrack.ORDINARY)) && ordinary.contains(limit.id()))
                || (track.equals(Optional.of(OutsideTrack.SUMMARY)) && summary.contains(limit.id()));
    }

    @Override
    public Optional<PartyId> ofParty() {
        return Optional.of(party);
    }

    @Override
    public List<Asked> asks(PartyId asked) {
        return stage == OutsideStage.CORRECTING && asked.equals(party)
                ? List.of(Asked.since("correction", Milestone.OUTSIDE_CORRECTION_ASKED))
                : List.of();
    }

    Objections during(OutsideStage... allowed) {
        return Objections.none()
                .when(
                        !List.of(allowed).contains(stage),
                        () -> Reason.of("outside.wrong-stage")
                                .with("stage", stage)
                                .with("expected", Ordered.line(List.of(allowed))));
    }

    OutsideProcedure at(OutsideStage next) {
        return copy(next, referredTo, number, track, result, sued);
    }

    OutsideProcedure referredTo(String receiver) {
        return copy(OutsideStage.REFERRED, Optional.of(receiver), number, track, result, sued);
    }

    OutsideProcedure accepted(Optional<String> itsNumber, OutsideTrack itsTrack) {
        return copy(OutsideStage.ACCEPTED, referredTo, itsNumber, Optional.of(itsTrack), result, sued);
    }

    OutsideProcedure decided(OutsideResult what) {
        return copy(OutsideStage.DECIDED, referredTo, number, track, Optional.of(what), sued);
    }

    OutsideProcedure taken() {
        return copy(stage, referredTo, number, track, result, true);
    }

    private OutsideProcedure copy(
            OutsideStage itsStage,
            Optional<String> receiver,
            Optional<String> itsNumber,
            Optional<OutsideTrack> itsTrack,
            Optional<OutsideResult> itsResult,
            boolean itsSued) {
        return new OutsideProcedure(
                id,
                procedure,
                limits,
                ordinary,
                summary,
                interruptible,
                party,
                office,
                after,
                itsStage,
                receiver,
                itsNumber,
                itsTrack,
                itsResult,
                itsSued);
    }
}
