package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.CaseNumber;
import dev.yidi.core.Fault;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.QueryCode;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.RuleSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Registers a case 登记: number, parties, narrative, place, channel, window and officers in one act.
 *
 * @param queryCode the code the citizen follows the case with
 * @param organ the organ whose counter takes it; never one that a report accuses
 * @param receivedAt the receipt the law counts from
 * @param visitors how many people came; 0 when nobody came in person
 * @param kind what it is, as far as the citizen says
 * @param category of a petition, if known
 * @param topic if known, it is classified at once
 * @param accused the organs a report is against
 * @param attendedAt the public place a visitor came to; the organ's own when empty
 */
public record RegisterCase(
        CaseId id,
        CaseNumber number,
        QueryCode queryCode,
        IntakeChannel channel,
        OrganId organ,
        Optional<WindowId> window,
        OfficerId registeredBy,
        OfficerId firstHandler,
        Instant receivedAt,
        DivisionCode place,
        FreeText title,
        FreeText narrative,
        int visitors,
        CaseKind kind,
        Optional<PetitionCategory> category,
        Optional<TopicCode> topic,
        List<Party> parties,
        Set<OrganId> accused,
        Optional<FreeText> attendedAt) {
    public RegisterCase {
        parties = List.copyOf(parties);
        accused = Copies.of(accused);
        if (visitors < 0) {
            throw new InvalidInputException(
                    "visitors",
                    List.of(new Fault("visitors", "number.negative", "expected 0 or more, found " + visitors)));
        }
    }

    /** The first events of the case, or every reason against it; clocks are seen to by {@link Decision}. */
    public Outcome<List<CaseEvent>> decide(Setting setting) {
        CountyProfile profile = setting.profile();
        return new Refusals()
                .known(organ, setting)
                .when(
                        window.filter(each -> profile.windows().stream()
                                        .noneMatch(known -> known.id().equals(each)))
                                .isPresent(),
                        Refusal.WINDOW_UNKNOWN)
                .unless(profile.territory().knows(place), Refusal.PLACE_UNKNOWN)
                .when(receivedAt.isAfter(setting.now()), Refusal.RECEIVED_LATER)
                .and(PartyRules.againstAll(this, setting))
                .and(MatterRules.against(kind, category, topic, accused, setting))
                .when(Accused.bars(organ, accused, setting), Refusal.INTAKE_BY_ACCUSED)
                .when(AccusedSide.staffs(firstHandler, accused, setting), Refusal.OFFICER_ACCUSED)
                .orAll(() -> events(setting));
    }

    private List<CaseEvent> events(Setting setting) {
        Instant now = setting.now();
        List<CaseEvent> events = new ArrayList<>();
        events.add(new CaseRegistered(now, id, intake(setting), kind, category, parties, firstHandler, accused));
        topic.ifPresent(known -> events.add(new CaseClassified(now, kind, category, known, accused, Optional.empty())));
        if (channel == IntakeChannel.VISIT) {
            FreeText came = attendedAt.orElseGet(
                    () -> FreeText.of(setting.profile().organs().get(organ).name()));
            events.add(new TripRecorded(now, onlyApplicant(), came, 1, TripPurpose.REGISTRATION));
        }
        return List.copyOf(events);
    }

    private Intake intake(Setting setting) {
        RuleSet rules = setting.profile().rules();
        return new Intake(
                number,
                queryCode,
                channel,
                organ,
                window,
                registeredBy,
                receivedAt,
                setting.now(),
                place,
                title,
                narrative,
                visitors,
                rules.edition());
    }

    private Optional<PartyId> onlyApplicant() {
        List<Party> applicants = parties.stream()
                .filter(party -> party.role() == PartyRole.APPLICANT)
                .toList();
        return applicants.size() == 1 ? Optional.of(applicants.get(0).id()) : Optional.empty();
    }
}
