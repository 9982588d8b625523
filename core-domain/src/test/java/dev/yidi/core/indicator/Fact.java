package dev.yidi.core.indicator;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.place.Tier;
import dev.yidi.core.time.LimitId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of a case for tests, as they are when nothing is changed; each {@code with} changes one part. */
record Fact(
        String id,
        TopicCode topic,
        OrganId organ,
        Tier tier,
        Stage stage,
        Instant receivedAt,
        Optional<Instant> answeredAt,
        List<DutyFact> duties,
        Map<RungAction, Integer> rungs,
        int places,
        int agreed,
        int mediated) {
    static final Instant MARCH = Instant.parse("2026-03-10T01:00:00Z");

    static final Instant AS_OF = Instant.parse("2027-03-10T01:00:00Z");

    static Fact of(String id) {
        return new Fact(
                id,
                CountyDesk.NOISE,
                CountyDesk.HOUSING,
                Tier.COUNTY,
                Stage.ACCEPTED,
                MARCH,
                Optional.empty(),
                List.of(),
                Map.of(),
                1,
                0,
                0);
    }

    static DutyFact duty(String limit, Timeliness statutory, Timeliness promised) {
        return new DutyFact(new LimitId(limit), DutyKind.REPLY, statutory, promised);
    }

    /** Handled under one limit with these results. */
    Fact with(Timeliness statutory, Timeliness promised) {
        return with(duty("HANDLE", statutory, promised));
    }

    Fact with(DutyFact... others) {
        return new Fact(
                id,
                topic,
                organ,
                tier,
                stage,
                receivedAt,
                answeredAt,
                List.of(others),
                rungs,
                places,
                agreed,
                mediated);
    }

    Fact closedBy(OrganId other, Tier at) {
        return new Fact(
                id, topic, other, at, Stage.CLOSED, receivedAt, answeredAt, duties, rungs, places, agreed, mediated);
    }

    Fact at(Stage other) {
        return new Fact(id, topic, organ, tier, other, receivedAt, answeredAt, duties, rungs, places, agreed, mediated);
    }

    Fact on(TopicCode other) {
        return new Fact(id, other, organ, tier, stage, receivedAt, answeredAt, duties, rungs, places, agreed, mediated);
    }

    Fact received(String at) {
        return new Fact(
                id, topic, organ, tier, stage, Instant.parse(at), answeredAt, duties, rungs, places, agreed, mediated);
    }

    Fact answered(String at) {
        return new Fact(
                id,
                topic,
                organ,
                tier,
                stage,
                receivedAt,
                Optional.of(Instant.parse(at)),
                duties,
                rungs,
                places,
                agreed,
                mediated);
    }

    Fact fired(Map<RungAction, Integer> others) {
        return new Fact(
                id, topic, organ, tier, stage, receivedAt, answeredAt, duties, others, places, agreed, mediated);
    }

    Fact inPlaces(int count) {
        return new Fact(id, topic, organ, tier, stage, receivedAt, answeredAt, duties, rungs, count, agreed, mediated);
    }

    Fact mediated(int tried, int reached) {
        return new Fact(id, topic, organ, tier, stage, receivedAt, answeredAt, duties, rungs, places, reached, tried);
    }

    private WorkFacts work() {
        Optional<Instant> closedAt = stage == Stage.CLOSED ? answeredAt : Optional.empty();
        return new WorkFacts(
                new IntakeFacts(IntakeChannel.VISIT, Optional.empty(), Optional.empty(), false, 1),
                new CourseFacts(answeredAt, false, closedAt, Optional.empty(), List.of(tier)),
                new ServiceFacts(Optional.empty(), List.of(), List.of(), List.of()));
    }

    CaseFacts facts() {
        boolean concluded = stage == Stage.CONCLUDED || stage == Stage.CLOSED;
        return new CaseFacts(
                new CaseId(id),
                AS_OF,
                CaseKind.PETITION,
                Optional.of(topic),
                organ,
                Optional.of(tier),
                CountyDesk.GRID,
                stage,
                concluded ? Optional.of(CaseResult.RESOLVED) : Optional.empty(),
                receivedAt,
                concluded ? answeredAt : Optional.empty(),
                answeredAt,
                duties,
                List.of(),
                rungs,
                places,
                places,
                0,
                0,
                mediated,
                agreed,
                mediated,
                agreed,
                work());
    }
}
