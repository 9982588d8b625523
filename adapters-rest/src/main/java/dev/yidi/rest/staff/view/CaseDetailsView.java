package dev.yidi.rest.staff.view;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.Stage;
import dev.yidi.rest.http.Versioned;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A case as an officer may see it.
 *
 * @param id the case
 * @param number its number
 * @param version its version, to be sent along with the next command
 * @param stage where it stands
 * @param kind its kind
 * @param category the category of a petition
 * @param topic what it is about
 * @param place where it arose
 * @param channel how it came
 * @param window the window it came to
 * @param visitors how many people came
 * @param title its title
 * @param narrative what happened and what is asked for
 * @param receivedAt when it was received
 * @param registeredAt when it was registered
 * @param registeredBy who registered it
 * @param sealed whether it is a report whose identity and content are sealed
 * @param accused the organs it is against
 * @param parties the parties
 * @param firstHandler who stays answerable for it
 * @param accountable the accountable organ
 * @param handler the officer who handles it
 * @param signers who else signs
 * @param overseers the organs brought in to watch
 * @param charge the leader who has it in charge
 * @param clocks its clocks, in the order they started
 * @param dispatches its dispatches, oldest first
 * @param objection the objection that waits for its decision
 * @param returns how often it was returned
 * @param trips how often and where citizens had to come
 * @param mandates who acts for whom, oldest first
 * @param materials what was added, oldest first
 * @param answer what the citizen was answered
 * @param answeredAt when
 * @param result what came of it
 * @param summary the result in words
 * @param declined why it was not accepted
 * @param ratings the ratings, oldest first
 * @param urges how often it was urged
 * @param reopenings how often it was reopened
 * @param mediations its mediations
 * @param confirmations its judicial confirmations
 * @param jointHandlings its joint handlings
 * @param reports its handling as a report
 * @param proceedings all its proceedings, those kinds among them, oldest first
 * @param mergedInto the case it goes on in
 * @param absorbed the cases that go on in it
 * @param actions what this officer may do to it now, by the names of the deeds
 */
public record CaseDetailsView(
        String id,
        String number,
        long version,
        Stage stage,
        CaseKind kind,
        Optional<PetitionCategory> category,
        Optional<TopicRef> topic,
        PlaceRef place,
        IntakeChannel channel,
        Optional<String> window,
        int visitors,
        String title,
        String narrative,
        OffsetDateTime receivedAt,
        OffsetDateTime registeredAt,
        OfficerRef registeredBy,
        boolean sealed,
        List<OrganRef> accused,
        List<PartyView> parties,
        OfficerRef firstHandler,
        Optional<OrganRef> accountable,
        Optional<OfficerRef> handler,
        List<OfficerRef> signers,
        List<OrganRef> overseers,
        Optional<ChargeView> charge,
        List<ClockView> clocks,
        List<DispatchView> dispatches,
        Optional<ObjectionView> objection,
        int returns,
        TripsView trips,
        List<MandateView> mandates,
        List<MaterialView> materials,
        Optional<String> answer,
        Optional<OffsetDateTime> answeredAt,
        Optional<CaseResult> result,
        Optional<String> summary,
        Optional<DeclineView> declined,
        List<RatingView> ratings,
        int urges,
        int reopenings,
        List<MediationView> mediations,
        List<ConfirmationView> confirmations,
        List<JointHandlingView> jointHandlings,
        List<ReportHandlingView> reports,
        List<ProceedingView> proceedings,
        Optional<String> mergedInto,
        List<String> absorbed,
        List<String> actions)
        implements Versioned {
    /** Without what it says. */
    @Override
    public String toString() {
        return "CaseDetailsView[" + id + ", version " + version + "]";
    }
}
