package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.appointment.Booker;
import dev.yidi.core.appointment.BookingState;
import dev.yidi.core.appointment.Deputy;
import dev.yidi.core.appointment.Punctuality;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.desk.Role;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.hall.BeginServing;
import dev.yidi.core.hall.DrawTicket;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.FinishServing;
import dev.yidi.core.indicator.AppointmentFigures;
import dev.yidi.core.indicator.Ratio;
import dev.yidi.ports.Answer;
import dev.yidi.ports.AppointmentDesk;
import dev.yidi.ports.AppointmentLine;
import dev.yidi.ports.Arrival;
import dev.yidi.ports.Booked;
import dev.yidi.ports.BookingRequest;
import dev.yidi.ports.CitizenAppointments;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Offer;
import dev.yidi.ports.OfferQuery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 预约的老人: a grandmother's time is taken from her by a closed window and given back as another; nobody takes her place. */
class GrandmotherWhoBookedAheadStory {
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId MEDIATOR = new OfficerId("zhao-xiuying");
    private static final WindowId MEDIATION = new WindowId("w12");
    private static final Errand QUARREL = Errand.on(new TopicCode("dispute.neighbour"));
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);

    private final Centre centre = new Centre(
            "预约的老人",
            Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
            Centre.officer(MEDIATOR, "赵秀英", new OrganId("tiaojie"), Centre.ROOT, Role.HANDLER, Role.MEDIATOR));
    private final AppointmentDesk desk = centre.yidi.appointmentDesk();
    private final CitizenAppointments citizens = centre.yidi.citizenAppointments();

    @AfterEach
    void told() {
        centre.close();
    }

    @Test
    void her_place_is_kept() {
        Offer first = offers(TUESDAY).get(0);
        assertThat(first.window()).isEqualTo(MEDIATION);
        Booked hers = desk.book(
                        centre.by(CLERK),
                        request(first, "李桂英", "13900001111", IntakeChannel.PHONE)
                                .by(new Deputy(PersonName.of("女儿"), Optional.of(PhoneNumber.of("13700002222")))))
                .orElseThrow();
        centre.tell("老人的女儿打电话来，陈静替老人约好周二一早的人民调解窗口，把查询码告诉她。");
        Booked his = citizens.book("his", request(first, "王大山", "13900003333", IntakeChannel.ONLINE))
                .orElseThrow();
        assertThat(offers(TUESDAY)).extracting(Offer::seat).doesNotContain(first.seat());
        centre.tell("邻村的王大山在网上约了同一时段；号源两个，约满，再没有人能约。");

        desk.close(centre.by(MEDIATOR), MEDIATION, TUESDAY, TimeRange.parse("08:30-12:00"), FreeText.of("调解员全体参加培训"))
                .orElseThrow();
        assertThat(desk.toTell(MEDIATOR))
                .extracting(AppointmentLine::number)
                .containsExactly(hers.number(), his.number());
        centre.tell("窗口周二上午停办：两个预约都列入须告知名单，一个也没有漏。");
        desk.told(centre.by(MEDIATOR), hers.number()).orElseThrow();
        Credential daughter = new Credential(hers.code(), "2222");
        assertThat(citizens.follow(daughter).orElseThrow().closedBecause()).contains("调解员全体参加培训");
        Offer other = offers(WEDNESDAY).get(0);
        citizens.move(daughter, "move", other.seat()).orElseThrow();
        centre.tell("女儿凭查询码和自己的手机尾号看到停办原因，替老人改到周三一早，预约号不变。");
        citizens.move(new Credential(his.code(), "3333"), "move", other.seat()).orElseThrow();
        assertThat(desk.toTell(MEDIATOR)).isEmpty();
        centre.tell("王大山也改到周三同一时段，须告知名单清空。");

        centre.time.advance(Duration.ofMinutes(47 * 60 + 20));
        FileId walkIn = centre.yidi
                .guidanceDesk()
                .draw(centre.by(CLERK), new DrawTicket(QUARREL, Set.of(), Optional.of(MEDIATION)))
                .orElseThrow()
                .fileId();
        centre.time.advance(Duration.ofMinutes(5));
        Arrival arrival = desk.arrive(centre.by(CLERK), hers.number(), Set.of(PriorityGround.ELDERLY))
                .orElseThrow();
        assertThat(arrival.how()).isEqualTo(Punctuality.ON_TIME);
        assertThat(serve()).isEqualTo(arrival.ticket());
        assertThat(serve()).isEqualTo(walkIn);
        centre.tell("周三老人按时到场，当场取号，先于没有预约的人办理；没有预约的人随后也办了。");

        the_day_ends(hers, his);
    }

    private void the_day_ends(Booked hers, Booked his) {
        centre.time.advance(Duration.ofDays(1));
        centre.yidi.timekeeper().sweep(100);
        assertThat(desk.view(MEDIATOR, his.number()).orElseThrow().state()).isEqualTo(BookingState.MISSED);
        assertThat(desk.view(MEDIATOR, hers.number()).orElseThrow().state()).isEqualTo(BookingState.ARRIVED);
        AppointmentFigures figures =
                desk.figures(MEDIATOR, WEDNESDAY, Optional.of(MEDIATION)).orElseThrow();
        assertThat(figures.missedShare()).isEqualTo(new Ratio(1, 2));
        assertThat(figures.utilisation()).isEqualTo(new Ratio(2, 12));
        assertThat(figures.hall().waiting().median()).contains(Duration.ofMinutes(1));
        centre.tell("王大山没有来，日终记为爽约：爽约率 1/2，号源利用率 2/12；老人等了 1 分钟。");
        centre.time.advance(Duration.ofDays(90));
        centre.yidi.timekeeper().sweep(100);
        assertThat(citizens.follow(new Credential(hers.code(), "1111"))).isInstanceOf(Answer.Absent.class);
        centre.tell("九十天后，谁约过号已经删除，数据还在。");
        assertThat(centre.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    /** Serves whoever is next at the window. */
    private FileId serve() {
        centre.time.advance(Duration.ofMinutes(1));
        FileId next = centre.yidi
                .guidanceDesk()
                .callNext(centre.by(MEDIATOR), MEDIATION)
                .orElseThrow()
                .fileId();
        centre.yidi
                .guidanceDesk()
                .conduct(centre.by(MEDIATOR), next, new BeginServing())
                .orElseThrow();
        centre.time.advance(Duration.ofMinutes(20));
        centre.yidi
                .guidanceDesk()
                .conduct(centre.by(MEDIATOR), next, new FinishServing(Optional.empty()))
                .orElseThrow();
        return next;
    }

    private List<Offer> offers(LocalDate day) {
        return citizens.offers(OfferQuery.of(QUARREL, day, 1).at(MEDIATION));
    }

    private static BookingRequest request(Offer offer, String name, String phone, IntakeChannel channel) {
        return new BookingRequest(
                offer.seat(),
                QUARREL,
                new Booker(PersonName.of(name), Optional.of(PhoneNumber.of(phone)), Optional.empty()),
                Optional.empty(),
                channel);
    }
}
