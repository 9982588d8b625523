package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.YidiException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * In whose hands a case is 责任归属: the first handler, always one; the accountable organ, exactly one from the first
 * dispatch on; and every dispatch so far.
 *
 * @param accountable empty only before the first dispatch, acceptance or answer
 * @param handler the officer of the accountable organ who handles it
 * @param handled every officer who handles it, handled it or answered on the spot since it was last opened
 * @param signing who signs it besides, and what they said
 * @param overseers organs a rung of the ladder has brought in to watch
 * @param charges the leaders who took it into charge 包案, the last one last; at most one of them still is
 * @param lent the powers lent from above on which stations worked on it, in the order they were drawn on
 */
public record Custody(
        OfficerId firstHandler,
        List<HandOver> handOvers,
        Optional<OrganId> accountable,
        List<Dispatching> dispatches,
        Optional<Objection> pendingObjection,
        int returns,
        Optional<OfficerId> handler,
        Set<OfficerId> handled,
        Signing signing,
        Set<OrganId> overseers,
        List<LeaderCharge> charges,
        List<LentPower> lent) {
    public Custody {
        handOvers = List.copyOf(handOvers);
        dispatches = List.copyOf(dispatches);
        handled = handler.isPresent() ? Copies.and(handled, handler.get()) : Copies.of(handled);
        overseers = Copies.of(overseers);
        charges = List.copyOf(charges);
        lent = List.copyOf(lent);
    }

    static Custody of(OfficerId firstHandler) {
        return new Custody(
                firstHandler,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                0,
                Optional.empty(),
                Set.of(),
                Signing.NONE,
                Set.of(),
                List.of(),
                List.of());
    }

    /** The dispatch that says where the case lies: the last one neither returned nor recalled nor superseded. */
    public Optional<Dispatching> current() {
        for (int i = dispatches.size() - 1; i >= 0; i--) {
            if (dispatches.get(i).status().inForce()) {
                return Optional.of(dispatches.get(i));
            }
        }
        return Optional.empty();
    }

    /** The leader's charge it is in, if in one. */
    public Optional<LeaderCharge> inCharge() {
        return charges.stream().filter(LeaderCharge::isOpen).findFirst();
    }

    /** The officers who are to sign it, those who have signed included. */
    public Set<OfficerId> signers() {
        return signing.named();
    }

    /** Every officer who answers for it: first handler, handler, signers, the leader in charge. */
    public Set<OfficerId> officers() {
        Set<OfficerId> officers = new LinkedHashSet<>(signers());
        officers.add(firstHandler);
        handler.ifPresent(officers::add);
        inCharge().map(LeaderCharge::leader).ifPresent(officers::add);
        return Copies.of(officers);
    }

    /** The dispatch that waits for its receiver to accept. */
    public Optional<Dispatching> open() {
        return current().filter(dispatch -> dispatch.status() == DispatchStatus.OPEN);
    }

    CaseState stateBeforeDispatch() {
        return current()
                .map(Dispatching::before)
                .orElseThrow(() -> new YidiException("expected a dispatch to take back, found none"));
    }

    Custody dispatched(CaseDispatched event, CaseState state) {
        boolean settles = event.verb() == DispatchVerb.DESIGNATE;
        CaseState before = settles ? new CaseState.Classified() : state;
        List<Dispatching> all = new ArrayList<>(settles ? superseded() : acted().dispatches);
        all.add(Dispatching.of(event, before, settles ? Optional.empty() : handler));
        OrganId answers = event.verb().movesAccountability() ? event.to() : event.from();
        return new Custody(
                firstHandler,
                handOvers,
                Optional.of(answers),
                all,
                Optional.empty(),
                returns,
                Optional.empty(),
                handled,
                signing,
                overseers,
                charges,
                lent);
    }

    Custody accepted(OrganId organ, OfficerId officer) {
        return change(current -> current.withAct().with(DispatchStatus.ACCEPTED))
                .with(Optional.of(organ), Optional.empty(), Optional.of(officer));
    }

    /** The organ that answered or turned the citizen away without a dispatch to another is the accountable one. */
    Custody answeredBy(OrganId organ) {
        return change(current -> current.status() == DispatchStatus.OPEN
                        ? current.withAct().with(DispatchStatus.ENDED)
                        : current)
                .with(Optional.of(organ), Optional.empty(), handler);
    }

    /** They worked on it without having been named its handler. */
    Custody handledBy(OfficerId officer) {
        return withHandled(Copies.and(handled, officer));
    }

    /** Taken up again: what counts from now on is who still handles it. */
    Custody reopened() {
        return withHandled(Set.of());
    }

    private Custody withHandled(Set<OfficerId> officers) {
        return new Custody(
                firstHandler,
                handOvers,
                accountable,
                dispatches,
                pendingObjection,
                returns,
                handler,
                officers,
                signing,
                overseers,
                charges,
                lent);
    }

    Custody objected(Objection objection) {
        return change(Dispatching::withObjection).with(accountable, Optional.of(objection), handler);
    }

    Custody withoutObjection() {
        return with(accountable, Optional.empty(), handler);
    }

    Custody returned(OrganId to) {
        Custody back = takenBack(DispatchStatus.RETURNED, to);
        return new Custody(
                firstHandler,
                handOvers,
                back.accountable,
                back.dispatches,
                Optional.empty(),
                returns + 1,
                back.handler,
                handled,
                signing,
                overseers,
                charges,
                lent);
    }

    Custody recalled(OrganId to) {
        return takenBack(DispatchStatus.RECALLED, to);
    }

    private Custody takenBack(DispatchStatus as, OrganId to) {
        Dispatching dispatch =
                current().orElseThrow(() -> new YidiException("expected a dispatch to take back, found none"));
        return change(current -> current.with(as)).with(Optional.of(to), Optional.empty(), dispatch.handlerBefore());
    }

    /** The receiver of the open dispatch did something. */
    Custody acted() {
        return open().isPresent() ? change(Dispatching::withAct) : this;
    }

    Custody actedBy(OrganId organ) {
        return open().filter(dispatch -> dispatch.to().equals(organ)).isPresent() ? acted() : this;
    }

    Custody delegated(OfficerId to) {
        return with(accountable, pendingObjection, Optional.of(to));
    }

    Custody handedOver(HandOver handOver) {
        return new Custody(
                handOver.to(),
                Copies.and(handOvers, handOver),
                accountable,
                dispatches,
                pendingObjection,
                returns,
                handler,
                handled,
                signing,
                overseers,
                charges,
                lent);
    }

    Custody signedBy(OfficerId signer) {
        return with(signing.and(signer));
    }

    Custody signed(Signature signature) {
        return with(signing.and(signature));
    }

    Custody unsignedBy(OfficerId signer) {
        return with(signing.without(signer));
    }

    private Custody with(Signing now) {
        return new Custody(
                firstHandler,
                handOvers,
                accountable,
                dispatches,
                pendingObjection,
                returns,
                handler,
                handled,
                now,
                overseers,
                charges,
                lent);
    }

    Custody overseenBy(Optional<OrganId> organ) {
        return organ.map(more -> new Custody(
                        firstHandler,
                        handOvers,
                        accountable,
                        dispatches,
                        pendingObjection,
                        returns,
                        handler,
                        handled,
                        signing,
                        Copies.and(overseers, more),
                        charges,
                        lent))
                .orElse(this);
    }

    /** One more power is lent; one of the same loan that had lapsed stays on record. */
    Custody lentTo(LentPower power) {
        return withLent(Copies.and(lent, power));
    }

    Custody lapsed(LoanLapsed event) {
        return withLent(lent.stream()
                .map(power ->
                        power.loan().equals(event.loan()) && power.lapsedAt().isEmpty() ? power.lapsed(event) : power)
                .toList());
    }

    private Custody withLent(List<LentPower> others) {
        return new Custody(
                firstHandler,
                handOvers,
                accountable,
                dispatches,
                pendingObjection,
                returns,
                handler,
                handled,
                signing,
                overseers,
                charges,
                others);
    }

    Custody charged(LeaderCharge charge) {
        return withCharges(Copies.and(charges, charge));
    }

    /** The open charge changes; past ones never do. */
    Custody changingCharge(UnaryOperator<LeaderCharge> change) {
        return withCharges(charges.stream()
                .map(charge -> charge.isOpen() ? change.apply(charge) : charge)
                .toList());
    }

    private Custody withCharges(List<LeaderCharge> others) {
        return new Custody(
                firstHandler,
                handOvers,
                accountable,
                dispatches,
                pendingObjection,
                returns,
                handler,
                handled,
                signing,
                overseers,
                others,
                lent);
    }

    /** A recused officer handles and signs nothing any more, and no return brings it back to them. */
    Custody without(OfficerId officer) {
        return new Custody(
                firstHandler,
                handOvers,
                accountable,
                dispatches.stream().map(each -> each.without(officer)).toList(),
                pendingObjection,
                returns,
                handler.filter(handling -> !handling.equals(officer)),
                handled,
                signing.without(officer),
                overseers,
                charges,
                lent);
    }

    private List<Dispatching> superseded() {
        return dispatches.stream()
                .map(each -> each.status().inForce() ? each.with(DispatchStatus.SUPERSEDED) : each)
                .toList();
    }

    private Custody change(UnaryOperator<Dispatching> change) {
        List<Dispatching> all = new ArrayList<>(dispatches);
        current().ifPresent(dispatch -> all.set(all.lastIndexOf(dispatch), change.apply(dispatch)));
        return new Custody(
                firstHandler,
                handOvers,
                accountable,
                all,
                pendingObjection,
                returns,
                handler,
                handled,
                signing,
                overseers,
                charges,
                lent);
    }

    private Custody with(Optional<OrganId> organ, Optional<Objection> objection, Optional<OfficerId> officer) {
        return new Custody(
                firstHandler,
                handOvers,
                organ,
                dispatches,
                objection,
                returns,
                officer,
                handled,
                signing,
                overseers,
                charges,
                lent);
    }
}
