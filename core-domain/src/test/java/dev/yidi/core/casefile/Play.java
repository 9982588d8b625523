package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.LimitId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case under test: who acts, at what time, and the journal so far. Each step gives a new one; a refused command, where a
 * granted one is expected, fails the test and names the reasons.
 */
public record Play(CountyProfile profile, List<CaseEvent> journal, CaseFile file, Instant now, Actor actor) {
    public static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    public static final OfficerId CLERK = new OfficerId("clerk");
    public static final OfficerId LEAD = new OfficerId("lead");
    public static final OfficerId HAN = new OfficerId("han");
    public static final OfficerId QIN = new OfficerId("qin");
    public static final PartyId WANG = new PartyId("wang");
    public static final PartyId LI = new PartyId("li");
    public static final Citation LAW = new Citation("信访工作条例(2022)", "24");

    /** A petition about noise, registered and classified by a visitor at the centre. */
    public static Play petition() {
        return begin(Registration.petition());
    }

    /** A dispute about noise between two neighbours, classified. */
    public static Play dispute() {
        return begin(Registration.dispute());
    }

    public static Play begin(Registration registration) {
        return begin(CountyDesk.profile(), registration);
    }

    public static Play begin(CountyProfile profile, Registration registration) {
        Actor clerk = Actor.officer(CLERK, CountyDesk.CENTRE);
        List<CaseEvent> events = Decision.of(
                        registration.command(), new Setting(profile, CountyDesk.CALENDAR, START, clerk))
                .orElseThrow();
        return new Play(profile, events, CaseFile.from(events), START, clerk);
    }

    /** From now on an officer of {@code organ} acts, by name of the organ. */
    public Play by(OrganId organ) {
        return by(Actor.officer(new OfficerId("of-" + organ), organ));
    }

    public Play by(Actor other) {
        return new Play(profile, journal, file, now, other);
    }

    public Play days(long days) {
        return at(now.plus(Duration.ofDays(days)));
    }

    public Play at(Instant later) {
        return new Play(profile, journal, file, later, actor);
    }

    /** Under another profile from now on. */
    public Play under(CountyProfile other) {
        return new Play(other, journal, file, now, actor);
    }

    public Play does(CaseCommand command) {
        Outcome<List<CaseEvent>> outcome = Decision.of(file, command, setting());
        assertThat(outcome.reasons())
                .as(command.getClass().getSimpleName())
                .extracting(Reason::code)
                .isEmpty();
        List<CaseEvent> all = new ArrayList<>(journal);
        all.addAll(outcome.orElseThrow());
        return new Play(profile, List.copyOf(all), file.after(outcome.orElseThrow()), now, actor);
    }

    /** The events {@code command} would be. */
    public List<CaseEvent> events(CaseCommand command) {
        return Decision.of(file, command, setting()).orElseThrow();
    }

    /** The codes of every reason against {@code command}; empty when it is granted. */
    public List<String> refusals(CaseCommand command) {
        return reasons(command).stream().map(Reason::code).toList();
    }

    public List<Reason> reasons(CaseCommand command) {
        return Decision.of(file, command, setting()).reasons();
    }

    public Setting setting() {
        return new Setting(profile, CountyDesk.CALENDAR, now, actor);
    }

    /** Forwarded by the centre to {@code organ}. */
    public Play forwardedTo(OrganId organ) {
        return by(CountyDesk.CENTRE).does(dispatch(DispatchVerb.FORWARD, organ));
    }

    /** Forwarded by the centre to {@code organ}, which accepted; its officer acts now. */
    public Play acceptedBy(OrganId organ) {
        return forwardedTo(organ).by(organ).does(new AcceptCase(HAN));
    }

    /** Accepted, concluded and answered by {@code organ}. */
    public Play concludedBy(OrganId organ) {
        return acceptedBy(organ)
                .does(new ConcludeCase(CaseResult.RESOLVED, text()))
                .does(new AnswerCitizen(text()));
    }

    public Play closedBy(OrganId organ) {
        return concludedBy(organ).does(new CloseCase());
    }

    /** Objected to by {@code organ}, which the case lies with, and given back to the centre. */
    public Play returnedBy(OrganId organ) {
        return by(organ).does(objection()).by(CountyDesk.CENTRE).does(new AgreeToReturn());
    }

    /** The clock that runs on {@code limit}. */
    public ClockLedger clock(String limit) {
        return file.clocks().running(new LimitId(limit)).orElseThrow();
    }

    /** The ids of the running clocks. */
    public List<String> running() {
        return file.clocks().running().stream()
                .map(ledger -> ledger.id().value())
                .toList();
    }

    public static Dispatch dispatch(DispatchVerb verb, OrganId to) {
        return new Dispatch(verb, to, text(), Optional.empty());
    }

    public static ObjectToDispatch objection() {
        return new ObjectToDispatch(text(), LAW, Optional.empty());
    }

    public static FreeText text() {
        return FreeText.of("情况说明");
    }
}
