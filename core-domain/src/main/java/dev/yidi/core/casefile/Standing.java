package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.Reason;
import dev.yidi.core.consultation.Consultation;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mediation.Mediation;
import java.util.List;

/** How the actor stands to a case 行为人与案件的关系: which duties of it are theirs, and what keeps them from it. */
record Standing(CaseFile file, Setting setting) {

    /** Whether the case is theirs: the accountable organ's, or, while none is, of those who took it in. */
    boolean holds() {
        return file.custody().accountable().map(setting::actsFor).orElseGet(this::tookItIn);
    }

    /** Whether they may steer the case whoever holds it: the holder, the centre and the first handler. */
    boolean steers() {
        return holds() || setting.actsForCentre() || isFirstHandler();
    }

    /** Whether what is sent in for the case comes to them: who steers it, and the organ whose window took it in. */
    boolean takesIn() {
        return steers()
                || setting.actsFor(file.intake().organ())
                || is(file.intake().registeredBy());
    }

    /** Whether they sit as mediator in {@code mediation}, and have not stepped aside. */
    boolean sits(Mediation mediation) {
        return mediation.bench().sitting().stream()
                .anyMatch(seat -> is(new OfficerId(seat.id().value())));
    }

    /**
     * Whether they have a part in the case: they take in what comes for it, wait to accept it, answer for it by name,
     * contribute to it, mediate or advise in it, review it, or act for a party.
     */
    boolean takesPart() {
        return takesIn()
                || receives()
                || isCitizen()
                || file.custody().officers().stream().anyMatch(this::is)
                || file.proceedings().mediations().stream().anyMatch(this::sits)
                || file.proceedings().of(JointHandling.class).stream().anyMatch(this::contributes)
                || file.proceedings().of(Consultation.class).stream().anyMatch(this::advises)
                || file.mandates().all().stream()
                        .filter(mandate -> mandate.isInForce(setting.today()) && isParty(mandate))
                        .anyMatch(mandate -> is(mandate.terms().proxy()));
    }

    private boolean contributes(JointHandling joint) {
        return joint.isOpen() && joint.organs().stream().anyMatch(setting::actsFor);
    }

    private boolean advises(Consultation consultation) {
        return consultation.advisers().stream().anyMatch(this::is);
    }

    private boolean tookItIn() {
        return setting.actor()
                        .organ()
                        .map(own -> setting.isAtOrBelow(file.intake().organ(), own))
                        .orElse(false)
                || setting.actsForCentre()
                || isFirstHandler()
                || is(file.intake().registeredBy());
    }

    /** Whether they are of the organ that an open dispatch waits for. */
    boolean receives() {
        return file.custody()
                .open()
                .filter(dispatch -> setting.actsFor(dispatch.to()))
                .isPresent();
    }

    /** Whether they are of the organ that made the open dispatch. */
    boolean dispatched() {
        return file.custody()
                .open()
                .filter(dispatch -> setting.actsFor(dispatch.from()))
                .isPresent();
    }

    boolean isFirstHandler() {
        return is(file.custody().firstHandler());
    }

    boolean is(OfficerId officer) {
        return setting.actor().officer().filter(officer::equals).isPresent();
    }

    /** Whether the citizen acts, or an officer in the place of a party of this case. */
    boolean isCitizen() {
        return setting.actor().kind() == ActorKind.CITIZEN
                || setting.actor().onBehalfOf().filter(this::isParty).isPresent();
    }

    private boolean isParty(Mandate mandate) {
        return isParty(mandate.terms().principal().value());
    }

    private boolean isParty(String principal) {
        return file.partiesOn(setting.today()).stream()
                .anyMatch(party -> party.id().value().equals(principal));
    }

    /** What keeps them from doing anything here, and nothing overrides: recusal and the accused side. */
    List<Reason> bars() {
        boolean recused = setting.actor()
                .officer()
                .filter(file.protection().recused()::contains)
                .isPresent();
        boolean accused = setting.actor()
                .organ()
                .map(own -> Accused.bars(own, file.protection().accused(), setting))
                .orElse(false);
        return new Refusals()
                .when(recused, Refusal.ACTOR_RECUSED)
                .when(accused, Refusal.ACTOR_ACCUSED)
                .all();
    }
}
