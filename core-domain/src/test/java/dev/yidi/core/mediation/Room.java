package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A mediation under test: it gives commands, keeps the journal, and moves the time on by a minute each. */
final class Room {
    static final PartyId WANG = new PartyId("wang");
    static final PartyId LI = new PartyId("li");
    static final PartyId STRANGER = new PartyId("stranger");
    static final MediatorId CHEN = new MediatorId("chen");
    static final MediatorId ZHAO = new MediatorId("zhao");
    static final OrganId POLICE = new OrganId("police");
    static final OrganId COURT = new OrganId("court");
    static final String COMMITTEE = "桐君街道人民调解委员会";
    static final FreeText SOMETHING = FreeText.of("说明");
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final LocalDate DUE = LocalDate.of(2026, 6, 1);

    private final List<MediationEvent> journal = new ArrayList<>();
    private Mediation mediation;
    private Instant now = START;

    private Room(ProposeMediation proposal) {
        journal.addAll(proposal.open(now).orElseThrow());
        mediation = Mediation.from(journal);
    }

    static Room proposed() {
        return proposed(MediationTerms.peoples());
    }

    static Room proposed(MediationTerms terms) {
        return new Room(proposal(terms));
    }

    static Room proposed(MediationTerms terms, Referral referral) {
        return new Room(proposal(terms, referral));
    }

    /** The body's taking of a dispute, with what its terms ask for. */
    static TakeDispute take(MediationTerms terms) {
        Optional<StartAct> act = terms.startActs().stream().findFirst();
        return new TakeDispute(act, act.map(each -> START), terms.applyWithin().map(limit -> LocalDate.of(2026, 3, 1)));
    }

    static SignatureForm form(MediationTerms terms) {
        return terms.online().contains(OnlineRule.ELECTRONIC_SIGNATURE)
                ? SignatureForm.ELECTRONIC
                : SignatureForm.SIGNATURE;
    }

    static ProposeMediation proposal(MediationTerms terms) {
        return proposal(
                terms,
                terms.linkage().map(linkage -> Referral.by(linkage, COURT)).orElseGet(Referral::none));
    }

    static ProposeMediation proposal(MediationTerms terms, Referral referral) {
        return new ProposeMediation(
                new ProceedingId("m1"), terms, referral, MediationOrigin.APPLIED, Set.of(WANG, LI), COMMITTEE);
    }

    static Room open() {
        return open(MediationTerms.peoples());
    }

    static Room open(MediationTerms terms) {
        return proposed(terms).opened();
    }

    /** Consented to by all, taken, and told whatever its terms ask for. */
    Room opened() {
        MediationTerms terms = mediation.terms();
        if (!terms.notices().isEmpty()) {
            does(new TellRules(terms.notices()));
        }
        does(new ConsentToMediation(WANG));
        does(new ConsentToMediation(LI));
        return terms.acceptance() == AcceptanceRule.BODY ? then(take(terms)) : this;
    }

    /** Open, with Chen appointed. */
    static Room seated() {
        return seated(MediationTerms.peoples());
    }

    static Room seated(MediationTerms terms) {
        Room room = open(terms);
        room.does(new AppointMediator(CHEN, Set.of()));
        return room;
    }

    /** Seated, with one session held. */
    static Room mediated() {
        return mediated(MediationTerms.peoples());
    }

    static Room mediated(MediationTerms terms) {
        Room room = seated(terms);
        room.does(session(CHEN));
        return room;
    }

    /** Mediated, with a written agreement on two instalments lying for signature. */
    static Room drawn() {
        return drawn(MediationTerms.peoples());
    }

    static Room drawn(MediationTerms terms) {
        Room room = mediated(terms);
        room.does(new RecordWrittenAgreement(instalments()));
        return room;
    }

    /** Drawn, with all signatures and the seal. */
    static Room effective() {
        return effective(proposed());
    }

    /** The same from a mediation that was proposed, under any terms. */
    static Room effective(Room proposed) {
        Room room = proposed.opened()
                .then(new AppointMediator(CHEN, Set.of()))
                .then(session(CHEN))
                .then(new RecordWrittenAgreement(instalments()));
        MediationTerms terms = room.mediation().terms();
        Set<EffectAct> acts = terms.effectActs();
        if (acts.contains(EffectAct.MEDIATORS_SIGN)) {
            room.does(new SignAsMediator(CHEN));
        }
        if (acts.contains(EffectAct.BODY_SEALS)) {
            room.does(new SealAgreement(COMMITTEE));
        }
        return room.then(new SignAgreement(WANG, form(terms))).then(new SignAgreement(LI, form(terms)));
    }

    /** A room for each stage a mediation can be at. */
    static Room at(MediationStage stage) {
        return switch (stage) {
            case PROPOSED -> proposed();
            case OPEN -> mediated();
            case AGREEMENT_DRAWN -> drawn();
            case SUSPENDED -> mediated().then(new SuspendForFalseMediation(POLICE, SOMETHING));
            case IN_EFFECT -> effective();
            case PERFORMED ->
                effective()
                        .then(new RecordPerformance("first", SOMETHING))
                        .then(new RecordPerformance("second", SOMETHING));
            case ENDED -> mediated().then(new EndMediation(MediationEnd.TOO_FAR_APART, allWays(), List.of()));
        };
    }

    static HoldSession session(MediatorId... heldBy) {
        return new HoldSession(
                Session.closed(SessionMode.ON_SITE, FreeText.of("三号调解室"), Set.of(heldBy), Set.of(WANG, LI), SOMETHING));
    }

    static AgreementTerms instalments() {
        return AgreementTerms.whole(
                SOMETHING, SOMETHING, List.of(owed("first", Optional.of(DUE)), owed("second", Optional.of(DUE))));
    }

    static AgreementTerms atOnce() {
        return AgreementTerms.whole(SOMETHING, SOMETHING, List.of(owed("first", Optional.empty())));
    }

    static Obligation owed(String id, Optional<LocalDate> due) {
        return new Obligation(id, LI, WANG, FreeText.of("付款"), due);
    }

    static Set<OtherWay> allWays() {
        return Set.of(OtherWay.values());
    }

    /** Gives a command and takes its events into the journal; a refusal changes nothing. */
    Outcome<List<MediationEvent>> tries(MediationCommand command) {
        now = now.plusSeconds(60);
        Outcome<List<MediationEvent>> outcome = command.decide(mediation, now);
        if (outcome.isGranted()) {
            for (MediationEvent event : outcome.orElseThrow()) {
                mediation = event.evolve(mediation);
                journal.add(event);
            }
        }
        return outcome;
    }

    /** Gives a command that must be granted, and returns its events. */
    List<MediationEvent> does(MediationCommand command) {
        return tries(command).orElseThrow();
    }

    Room then(MediationCommand command) {
        does(command);
        return this;
    }

    /** The codes of the reasons against a command, which changes nothing then. */
    List<String> refuses(MediationCommand command) {
        return tries(command).reasons().stream().map(Reason::code).toList();
    }

    Mediation mediation() {
        return mediation;
    }

    MediationStage stage() {
        return mediation.stage();
    }

    List<MediationEvent> journal() {
        return List.copyOf(journal);
    }

    Instant now() {
        return now;
    }
}
