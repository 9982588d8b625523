package dev.yidi.rest.staff.mapping;

import dev.yidi.core.FreeText;
import dev.yidi.core.casefile.Answer;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CaseState;
import dev.yidi.core.casefile.Dispatching;
import dev.yidi.core.casefile.Material;
import dev.yidi.core.casefile.Objection;
import dev.yidi.core.casefile.Rating;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.casefile.Trip;
import dev.yidi.core.casefile.Trips;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.PartyView;
import dev.yidi.rest.staff.view.CaseDetailsView;
import dev.yidi.rest.staff.view.ChargeView;
import dev.yidi.rest.staff.view.DeclineView;
import dev.yidi.rest.staff.view.DispatchView;
import dev.yidi.rest.staff.view.MaterialView;
import dev.yidi.rest.staff.view.ObjectionView;
import dev.yidi.rest.staff.view.RatingView;
import dev.yidi.rest.staff.view.TripView;
import dev.yidi.rest.staff.view.TripsView;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows a case to an officer. */
@Mapper(config = Views.class, uses = Parts.class)
public interface CaseMapper {
    /** The case. */
    @Mapping(target = "id", source = "caseId")
    @Mapping(target = "number", source = "intake.number")
    @Mapping(target = "stage", source = "state")
    @Mapping(target = "kind", source = "matter.kind")
    @Mapping(target = "category", source = "matter.category")
    @Mapping(target = "topic", source = "matter.topic")
    @Mapping(target = "place", source = "intake.place")
    @Mapping(target = "channel", source = "intake.channel")
    @Mapping(target = "window", source = "intake.window")
    @Mapping(target = "visitors", source = "intake.visitors")
    @Mapping(target = "title", source = "intake.title")
    @Mapping(target = "narrative", source = "intake.narrative")
    @Mapping(target = "receivedAt", source = "intake.receivedAt")
    @Mapping(target = "registeredAt", source = "intake.registeredAt")
    @Mapping(target = "registeredBy", source = "intake.registeredBy")
    @Mapping(target = "sealed", source = "protection.sealed")
    @Mapping(target = "accused", source = "protection.accused")
    @Mapping(target = "firstHandler", source = "custody.firstHandler")
    @Mapping(target = "accountable", source = "custody.accountable")
    @Mapping(target = "handler", source = "custody.handler")
    @Mapping(target = "signers", source = "custody.signing.named")
    @Mapping(target = "overseers", source = "custody.overseers")
    @Mapping(target = "charge", expression = "java(charge(view, names))")
    @Mapping(target = "dispatches", source = "custody.dispatches")
    @Mapping(target = "objection", source = "custody.pendingObjection")
    @Mapping(target = "returns", source = "custody.returns")
    @Mapping(target = "mandates", expression = "java(new MandateViewsImpl().mandates(view, names))")
    @Mapping(target = "materials", source = "aftercare.materials")
    @Mapping(target = "answer", expression = "java(answer(view.aftercare().answer()))")
    @Mapping(target = "answeredAt", expression = "java(answeredAt(view.aftercare().answer(), names))")
    @Mapping(target = "result", source = "state")
    @Mapping(target = "summary", expression = "java(summary(view.state()))")
    @Mapping(target = "declined", source = "state")
    @Mapping(target = "ratings", source = "aftercare.ratings")
    @Mapping(target = "urges", source = "aftercare.urges")
    @Mapping(target = "reopenings", source = "aftercare.reopenings")
    @Mapping(target = "mediations", source = "view")
    @Mapping(target = "confirmations", source = "proceedings")
    @Mapping(target = "jointHandlings", source = "proceedings")
    @Mapping(target = "reports", source = "proceedings")
    @Mapping(target = "proceedings", expression = "java(new ProceedingKinds().shown(view, names))")
    @Mapping(target = "mergedInto", source = "links.mergedInto")
    @Mapping(target = "absorbed", source = "links.absorbed")
    @Mapping(target = "actions", source = "acts")
    CaseDetailsView details(CaseView view, @Context Names names);

    /** A party. */
    dev.yidi.rest.staff.view.PartyView party(PartyView party);

    /** The leader who has a case in charge, if one has. */
    default Optional<ChargeView> charge(CaseView view, Names names) {
        return view.custody().inCharge().map(charge -> new LeaderViewsImpl().charge(charge, names));
    }

    /** A dispatch. */
    DispatchView dispatch(Dispatching dispatch, @Context Names names);

    /** An objection. */
    ObjectionView objection(Objection objection, @Context Names names);

    /** The objection, if there is one. */
    default Optional<ObjectionView> someObjection(Optional<Objection> objection, @Context Names names) {
        return objection.map(one -> objection(one, names));
    }

    /** The trips. */
    default TripsView trips(Trips trips, @Context Names names) {
        return new TripsView(
                trips.count(),
                trips.places().size(),
                trips(trips.all(), names),
                new MandateViewsImpl().saved(trips.saved(), names));
    }

    /** Trips. */
    List<TripView> trips(List<Trip> trips, @Context Names names);

    /** A trip. */
    @Mapping(target = "reason", source = "purpose")
    TripView trip(Trip trip, @Context Names names);

    /** Material. */
    MaterialView material(Material material, @Context Names names);

    /** A rating. */
    RatingView rating(Rating rating, @Context Names names);

    /** What the citizen was answered. */
    default Optional<String> answer(Optional<Answer> answer) {
        return answer.map(Answer::text).map(FreeText::reveal);
    }

    /** When the citizen was answered. */
    default Optional<OffsetDateTime> answeredAt(Optional<Answer> answer, @Context Names names) {
        return answer.map(Answer::at).map(names::time);
    }

    /** Where a case stands. */
    default Stage stage(CaseState state) {
        return state.stage();
    }

    /** What came of a case. */
    default Optional<CaseResult> result(CaseState state) {
        if (state instanceof CaseState.Concluded concluded) {
            return Optional.of(concluded.result());
        }
        return state instanceof CaseState.Closed closed ? Optional.of(closed.result()) : Optional.empty();
    }

    /** The result in words. */
    default Optional<String> summary(CaseState state) {
        return state instanceof CaseState.Concluded concluded
                ? Optional.of(concluded.summary().reveal())
                : Optional.empty();
    }

    /** Why a case was not accepted. */
    default Optional<DeclineView> declined(CaseState state, @Context Names names) {
        return state instanceof CaseState.NotAccepted declined
                ? Optional.of(new DeclineView(
                        names.time(declined.at()),
                        declined.ground(),
                        names.law(declined.basis()),
                        declined.whereToGo().reveal()))
                : Optional.empty();
    }

    /** How often a case was urged. */
    default int urges(List<Instant> urges) {
        return urges.size();
    }
}
