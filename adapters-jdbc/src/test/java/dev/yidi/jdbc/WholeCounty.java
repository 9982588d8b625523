package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.AddMaterial;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.DeclineCase;
import dev.yidi.core.casefile.DeclineGround;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.hall.DrawTicket;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.supervision.SupervisionTrigger;
import dev.yidi.ports.Registered;
import dev.yidi.ports.SupervisionOffice.Demand;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A small county with something of everything 小而全的一县: a case in each stage, clocks that run and rungs that fired, material
 * and notes, an urge and a rating, a supervision over a case, tickets of the hall.
 */
final class WholeCounty {
    private static final String BEGIN = "2026-03-02T01:00:00Z";

    private final LivingCentre centre;
    private final Map<Stage, Registered> cases = new EnumMap<>(Stage.class);

    private WholeCounty(LivingCentre centre) {
        this.centre = centre;
    }

    /** Writes it; its commands are called {@code whole-1} and so on. */
    static WholeCounty in(Stores stores) {
        WholeCounty county = new WholeCounty(LivingCentre.repeatable(BEGIN, stores, "whole"));
        county.write();
        stores.followings()
                .lead("province", "n1", county.centre.time.instant(), Optional.empty())
                .ifPresent(lead -> stores.followings()
                        .advance(
                                lead,
                                stores.journal().follow(FeedPosition.start(), 5).next()));
        return county;
    }

    LivingCentre centre() {
        return centre;
    }

    /** One case for each stage. */
    Map<Stage, Registered> cases() {
        return Map.copyOf(cases);
    }

    private void write() {
        cases.put(Stage.REGISTERED, centre.register(LivingCentre.matter(CaseKind.DISPUTE)));
        for (Stage stage : Stage.values()) {
            if (stage != Stage.REGISTERED) {
                cases.put(stage, centre.request());
            }
        }
        pass(Duration.ofHours(3));
        centre.dispatch(of(Stage.DISPATCHED));
        centre.accept(of(Stage.ACCEPTED));
        centre.conclude(of(Stage.CONCLUDED));
        centre.close(of(Stage.CLOSED));
        centre.yidi
                .reception()
                .decline(
                        centre.by(LivingCentre.DISPATCHER),
                        of(Stage.NOT_ACCEPTED),
                        new DeclineCase(
                                DeclineGround.NO_MATTER,
                                new Citation("信访工作条例(2022)", "22"),
                                LivingCentre.text("请补充内容")))
                .orElseThrow();
        centre.yidi
                .inquiry()
                .withdraw(
                        LivingCentre.credential(cases.get(Stage.WITHDRAWN)),
                        centre.command(),
                        LivingCentre.text("已自行解决"))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .merge(centre.by(LivingCentre.DISPATCHER), of(Stage.MERGED), of(Stage.DISPATCHED))
                .orElseThrow();
        around();
    }

    private void around() {
        CaseId accepted = of(Stage.ACCEPTED);
        centre.yidi
                .caseDesk()
                .addMaterial(
                        centre.by(LivingCentre.HANDLER),
                        accepted,
                        new AddMaterial(
                                Optional.of(new PartyId("p1")), LivingCentre.text("照片两张：lamp-1.jpg；lamp-2.jpg")))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .addNote(centre.by(LivingCentre.HANDLER), accepted, new AddNote(LivingCentre.text("已约维修")))
                .orElseThrow();
        centre.yidi
                .inquiry()
                .urge(LivingCentre.credential(cases.get(Stage.ACCEPTED)), centre.command())
                .orElseThrow();
        centre.yidi
                .inquiry()
                .rate(
                        LivingCentre.credential(cases.get(Stage.CLOSED)),
                        centre.command(),
                        new RateCase(RatedSubject.ORGAN, "SATISFIED", Optional.empty()))
                .orElseThrow();
        centre.yidi
                .supervisionOffice()
                .openOver(
                        centre.by(LivingCentre.SUPERVISOR),
                        accepted,
                        new Demand(SupervisionTrigger.SHIRKING, SupervisionLevel.REMINDER, LivingCentre.text("请书面说明")))
                .orElseThrow();
        centre.yidi
                .guidanceDesk()
                .draw(
                        centre.by(LivingCentre.CLERK),
                        new DrawTicket(Errand.on(LivingCentre.LAMPS), Set.of(), Optional.empty()))
                .orElseThrow();
        centre.register(LivingCentre.matter(CaseKind.PETITION).about(LivingCentre.LAMPS));
        pass(Duration.ofDays(20));
        assertThat(centre.yidi.timekeeper().sweep(1_000).handled()).isPositive();
    }

    private CaseId of(Stage stage) {
        return cases.get(stage).receipt().caseId();
    }

    private void pass(Duration duration) {
        centre.time.advance(duration);
    }
}
