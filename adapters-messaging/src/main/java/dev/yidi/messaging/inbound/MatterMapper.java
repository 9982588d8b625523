package dev.yidi.messaging.inbound;

import dev.yidi.core.FreeText;
import dev.yidi.core.court.Court;
import dev.yidi.core.request.HotlineOrder;
import dev.yidi.messaging.inbound.data.CourtData;
import dev.yidi.messaging.inbound.data.CourtReferralData;
import dev.yidi.messaging.inbound.data.GridReportData;
import dev.yidi.messaging.inbound.data.HotlineOrderData;
import dev.yidi.messaging.inbound.data.PartyData;
import dev.yidi.messaging.inbound.data.PoliceTransferData;
import dev.yidi.messaging.inbound.data.ProcuratorateReferralData;
import dev.yidi.messaging.inbound.data.SuperiorAssignmentData;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes matters to register of messages. A number that has no place of its own in a case begins its narrative. */
@Mapper(config = Strict.class)
interface MatterMapper {
    @NobodyCame
    @BeanMapping(ignoreUnmappedSourceProperties = {"number", "nature", "reachable"})
    @Mapping(target = "channel", constant = "HOTLINE_12345")
    @Mapping(target = "kind", constant = "REQUEST")
    @Mapping(target = "category", expression = "java(java.util.Optional.empty())")
    @Mapping(target = "receivedAt", source = "calledAt")
    Register matter(HotlineOrderData order);

    @BeanMapping(ignoreUnmappedSourceProperties = {"place", "title", "narrative", "topic", "parties"})
    HotlineOrder order(HotlineOrderData order);

    @NobodyCame
    @Mapping(target = "channel", constant = "GRID_REPORT")
    @Mapping(target = "category", expression = "java(java.util.Optional.empty())")
    @Mapping(target = "receivedAt", source = "foundAt")
    Register matter(GridReportData report);

    @NobodyCame
    @BeanMapping(ignoreUnmappedSourceProperties = {"number", "narrative"})
    @Mapping(target = "channel", constant = "POLICE")
    @Mapping(target = "category", expression = "java(java.util.Optional.empty())")
    @Mapping(target = "receivedAt", source = "transferredAt")
    @Mapping(target = "narrative", expression = "java(numbered(\"公安移送编号\", transfer.number(), transfer.narrative()))")
    Register matter(PoliceTransferData transfer);

    @NobodyCame
    @BeanMapping(ignoreUnmappedSourceProperties = {"number", "narrative"})
    @Mapping(target = "channel", constant = "PROCURATORATE")
    @Mapping(target = "category", expression = "java(java.util.Optional.empty())")
    @Mapping(target = "receivedAt", source = "referredAt")
    @Mapping(target = "narrative", expression = "java(numbered(\"检察院移送编号\", referral.number(), referral.narrative()))")
    Register matter(ProcuratorateReferralData referral);

    @NobodyCame
    @BeanMapping(ignoreUnmappedSourceProperties = {"number", "assignedBy", "narrative"})
    @Mapping(target = "channel", constant = "SUPERIOR")
    @Mapping(target = "receivedAt", source = "assignedAt")
    @Mapping(
            target = "narrative",
            expression =
                    "java(numbered(assignment.assignedBy() + \"交办编号\", assignment.number(), assignment.narrative()))")
    Register matter(SuperiorAssignmentData assignment);

    @NobodyCame
    @BeanMapping(ignoreUnmappedSourceProperties = {"court", "number", "kind", "channel"})
    @Mapping(target = "channel", constant = "COURT")
    @Mapping(target = "kind", constant = "DISPUTE")
    @Mapping(target = "category", expression = "java(java.util.Optional.empty())")
    @Mapping(target = "receivedAt", source = "referredAt")
    Register matter(CourtReferralData referral);

    PartyEntry party(PartyData party);

    Court court(CourtData court);

    /** The narrative, begun by the number under which the other side knows the matter. */
    default FreeText numbered(String what, String number, String narrative) {
        return FreeText.of(what + "：" + number + "\n" + narrative);
    }
}
