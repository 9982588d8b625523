package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * A proceeding of a case. What it is about stands in the part of its kind; mediations, confirmations, joint handlings and reports have
 * lists of their own in the case.
 *
 * @param id its name within the case
 * @param kind its kind, as addresses name it, such as mediations or petitions
 * @param open whether something is still to come of it
 * @param after the proceeding it goes on from
 * @param party the party whose affair it is, where it is not everybody's
 * @param stage how far it has come, in the words of its kind; left out for a joint handling
 * @param clocks its clocks, by their names in the case, in the order they started
 * @param actions what this officer may do to it now, by the last part of the addresses; empty for mediations, which list their own, and
 *     for joint handlings
 * @param petition a petition
 * @param order a hotline order
 * @param referral a court's referral
 * @param outside a procedure outside the centre
 * @param agency the help with a suit
 * @param consultation a consultation
 */
public record ProceedingView(
        String id,
        String kind,
        boolean open,
        Optional<String> after,
        Optional<String> party,
        Optional<String> stage,
        List<String> clocks,
        List<String> actions,
        Optional<PetitionView> petition,
        Optional<OrderView> order,
        Optional<ReferralView> referral,
        Optional<OutsideProcedureView> outside,
        Optional<AgencyView> agency,
        Optional<ConsultationView> consultation) {}
