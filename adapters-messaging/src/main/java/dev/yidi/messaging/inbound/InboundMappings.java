package dev.yidi.messaging.inbound;

import dev.yidi.core.CaseId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.RecordRuling;
import dev.yidi.core.litigation.ReceiveReferral;
import dev.yidi.core.request.ReceiveOrder;
import dev.yidi.messaging.inbound.data.CourtReferralData;
import dev.yidi.messaging.inbound.data.CourtRulingData;
import dev.yidi.messaging.inbound.data.GridReportData;
import dev.yidi.messaging.inbound.data.HotlineOrderData;
import dev.yidi.messaging.inbound.data.PoliceTransferData;
import dev.yidi.messaging.inbound.data.ProcuratorateReferralData;
import dev.yidi.messaging.inbound.data.SuperiorAssignmentData;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Yidi;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The messages that Yidi itself understands 标准入站消息. */
public final class InboundMappings {
    /** 12345 工单: registered, and received at the desk of orders under the hotline's number. */
    public static final String HOTLINE_ORDER = "dev.yidi.in.hotline-order.v1";

    /** 网格上报: registered. */
    public static final String GRID_REPORT = "dev.yidi.in.grid-report.v1";

    /** 公安移送: registered. */
    public static final String POLICE_TRANSFER = "dev.yidi.in.police-transfer.v1";

    /** 检察院移送: registered. */
    public static final String PROCURATORATE_REFERRAL = "dev.yidi.in.procuratorate-referral.v1";

    /** 上级交办: registered. */
    public static final String SUPERIOR_ASSIGNMENT = "dev.yidi.in.superior-assignment.v1";

    /** 法院委派、委托: registered, and taken in as a referral under the court's number. */
    public static final String COURT_REFERRAL = "dev.yidi.in.court-referral.v1";

    /** 司法确认裁定: recorded in the confirmation it rules on. */
    public static final String COURT_RULING = "dev.yidi.in.court-ruling.v1";

    private static final ProceedingId ORDER = new ProceedingId("order");
    private static final ProceedingId REFERRAL = new ProceedingId("referral");
    private static final MatterMapper MATTERS = new MatterMapperImpl();

    private InboundMappings() {}

    /** All of them. */
    public static List<InboundMapping<?>> standard() {
        return List.of(
                new Mapped<>(HOTLINE_ORDER, HotlineOrderData.class, InboundMappings::order),
                registration(GRID_REPORT, GridReportData.class, MATTERS::matter),
                registration(POLICE_TRANSFER, PoliceTransferData.class, MATTERS::matter),
                registration(PROCURATORATE_REFERRAL, ProcuratorateReferralData.class, MATTERS::matter),
                registration(SUPERIOR_ASSIGNMENT, SuperiorAssignmentData.class, MATTERS::matter),
                new Mapped<>(COURT_REFERRAL, CourtReferralData.class, InboundMappings::referral),
                new Mapped<>(COURT_RULING, CourtRulingData.class, InboundMappings::ruling));
    }

    private static <D extends Record> InboundMapping<D> registration(
            String type, Class<D> data, Function<D, Register> matter) {
        return new Mapped<>(
                type,
                data,
                (centre, commands, message) -> Performed.of(centre.reception()
                        .register(commands.first(), matter.apply(message))
                        .map(Registered::receipt)));
    }

    private static Performed order(Yidi centre, CommandSeries commands, HotlineOrderData order) {
        return then(
                centre.reception().register(commands.first(), MATTERS.matter(order)),
                caseId -> centre.orderDesk()
                        .receive(commands.further(2), caseId, ORDER, new ReceiveOrder(ORDER, MATTERS.order(order))));
    }

    private static Performed referral(Yidi centre, CommandSeries commands, CourtReferralData referral) {
        Set<PartyId> parties = IntStream.rangeClosed(1, referral.parties().size())
                .mapToObj(i -> new PartyId("p" + i))
                .collect(Collectors.toUnmodifiableSet());
        return then(
                centre.reception().register(commands.first(), MATTERS.matter(referral)),
                caseId -> centre.referralDesk()
                        .receive(
                                commands.further(2),
                                caseId,
                                REFERRAL,
                                new ReceiveReferral(
                                        REFERRAL,
                                        MATTERS.court(referral.court()),
                                        referral.number(),
                                        referral.kind(),
                                        referral.channel(),
                                        parties,
                                        Optional.empty())));
    }

    private static Performed ruling(Yidi centre, CommandSeries commands, CourtRulingData ruling) {
        return Performed.of(centre.courtDesk()
                .recordRuling(
                        commands.first(),
                        new CaseId(ruling.caseId()),
                        new ProceedingId(ruling.proceeding()),
                        new RecordRuling(ruling.ruling(), Set.copyOf(ruling.grounds()))));
    }

    /** What is registered stays, whatever becomes of what comes after: the matter is with the centre then. */
    private static Performed then(Answer<Registered> registered, Function<CaseId, Answer<Receipt>> next) {
        return registered.fold(
                done -> Performed.then(
                        done.receipt(), () -> next.apply(done.receipt().caseId())),
                refused -> Performed.of(new Answer.Refused<>(refused.reasons())),
                stale -> Performed.of(new Answer.Stale<>(stale.currentVersion())),
                absent -> Performed.of(new Answer.Absent<>()));
    }

    /** How a message is performed. */
    @FunctionalInterface
    private interface Performing<D> {
        Performed perform(Yidi centre, CommandSeries commands, D data);
    }

    private record Mapped<D extends Record>(String type, Class<D> data, Performing<D> performing)
            implements InboundMapping<D> {
        @Override
        public Performed perform(Yidi centre, CommandSeries commands, D message) {
            return performing.perform(centre, commands, message);
        }
    }
}
