package dev.yidi.rest.staff.mapping;

import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.Proceedings;
import dev.yidi.core.court.EnforcementCase;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.mediation.Agreement;
import dev.yidi.core.mediation.Bench;
import dev.yidi.core.mediation.Consents;
import dev.yidi.core.mediation.Ending;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.mediation.Session;
import dev.yidi.rest.staff.view.AgreementView;
import dev.yidi.rest.staff.view.ConfirmationView;
import dev.yidi.rest.staff.view.ConsentView;
import dev.yidi.rest.staff.view.MediationView;
import dev.yidi.rest.staff.view.ObligationView;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows the proceedings of a case. Minutes and admissions are not among what is shown. */
@Mapper(config = Views.class)
interface ProceedingMapper {
    /** The mediations. */
    default List<MediationView> mediations(Proceedings proceedings, @Context Names names) {
        return proceedings.mediations().stream()
                .map(mediation -> mediation(mediation, names))
                .toList();
    }

    /** The confirmations. */
    default List<ConfirmationView> confirmations(Proceedings proceedings, @Context Names names) {
        return proceedings.confirmations().stream()
                .map(confirmation -> confirmation(confirmation, names))
                .toList();
    }

    /** A mediation. */
    @Mapping(target = "stage", expression = "java(mediation.stage())")
    @Mapping(target = "type", source = "terms.type")
    @Mapping(target = "terms", source = "terms.name")
    @Mapping(target = "linkage", source = "referral.linkage")
    @Mapping(target = "parties", source = "consents")
    @Mapping(target = "mediators", source = "bench")
    @Mapping(target = "end", source = "ending")
    @Mapping(target = "otherWaysOwed", expression = "java(List.copyOf(mediation.otherWaysOwed()))")
    MediationView mediation(Mediation mediation, @Context Names names);

    /** Who has consented. */
    default List<ConsentView> consents(Consents consents) {
        return consents.parties().stream()
                .map(party -> new ConsentView(party.value(), consents.given().contains(party)))
                .toList();
    }

    /** Who mediates. */
    default List<String> mediators(Bench bench) {
        return bench.sitting().stream().map(seat -> seat.id().value()).toList();
    }

    /** How many sessions were held. */
    default int sessions(List<Session> sessions) {
        return sessions.size();
    }

    /** Why a mediation ended. */
    default Optional<MediationEnd> end(Optional<Ending> ending) {
        return ending.map(Ending::end);
    }

    /** The agreement, if there is one. */
    default Optional<AgreementView> someAgreement(Optional<Agreement> agreement, @Context Names names) {
        return agreement.map(one -> agreement(one, names));
    }

    /** An agreement. */
    @Mapping(target = "facts", source = "terms.facts")
    @Mapping(target = "content", source = "terms.content")
    @Mapping(target = "partial", source = "terms.partial")
    @Mapping(target = "obligations", source = "agreement")
    @Mapping(target = "signedBy", source = "signatures.parties")
    @Mapping(target = "signedByMediators", source = "signatures.mediators")
    @Mapping(target = "sealed", source = "signatures.sealed")
    AgreementView agreement(Agreement agreement, @Context Names names);

    /** Who performs what. */
    default List<ObligationView> obligations(Agreement agreement) {
        return agreement.terms().obligations().stream()
                .map(obligation -> obligation(
                        obligation,
                        agreement.performed().contains(obligation.id()),
                        agreement.breached().contains(obligation.id())))
                .toList();
    }

    /** What one party owes another. */
    ObligationView obligation(Obligation obligation, boolean performed, boolean breached);

    /** A confirmation. */
    @Mapping(target = "parties", expression = "java(parties(confirmation))")
    @Mapping(target = "appliedOn", source = "request.appliedOn")
    ConfirmationView confirmation(JudicialConfirmation confirmation, @Context Names names);

    /** The parties of the agreement. */
    default List<String> parties(JudicialConfirmation confirmation) {
        return confirmation.parties().stream().map(PartyId::value).toList();
    }

    /** How many applications for enforcement there were. */
    default int enforcements(List<EnforcementCase> enforcements) {
        return enforcements.size();
    }
}
