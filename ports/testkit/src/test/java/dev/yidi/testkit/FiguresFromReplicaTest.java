package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseId;
import dev.yidi.core.CountyId;
import dev.yidi.core.FreeText;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.indicator.IndicatorId;
import dev.yidi.core.indicator.Period;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.FigureCases;
import dev.yidi.ports.FigureQuery;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.YidiBuilder;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures are counted from stores that follow the centre's own and may be behind; nothing else is. */
class FiguresFromReplicaTest {
    private static final FigureQuery MARCH = FigureQuery.over(
                    Period.received(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z")))
            .at(Instant.parse("2026-12-31T00:00:00Z"));

    private final Wrapped primary = new Wrapped();
    private final InMemoryStores replica = new InMemoryStores();
    private final List<Append> behind = new ArrayList<>();
    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private final Yidi yidi = builder(primary).figuresFrom(replica).build();

    FiguresFromReplicaTest() {
        primary.incoming(append -> {
            behind.add(append);
            return append;
        });
    }

    @Test
    void figures_are_those_up_to_which_the_replica_had_followed() {
        open("c1");
        assertThat(received()).isZero();
        catchUp();
        assertThat(received()).isEqualTo(1);
        open("c2");
        assertThat(received()).isEqualTo(1);
        catchUp();
        assertThat(received()).isEqualTo(2);
    }

    @Test
    void commands_and_views_never_look_at_the_replica() {
        CaseId caseId = open("c1");
        assertThat(yidi.caseDesk().view(SmallCounty.CLERK, caseId).reasons()).isEmpty();
        yidi.caseDesk()
                .addNote(Envelope.of("c2", SmallCounty.CLERK), caseId, new AddNote(FreeText.of("记一笔")))
                .orElseThrow();
        assertThat(replica.index().find(caseId.file())).isEmpty();
        assertThat(yidi.journalAudit().verifyAll().files()).isEqualTo(1);
    }

    @Test
    void the_right_to_a_case_behind_a_figure_is_decided_on_the_centres_own_stores() {
        CaseId caseId = open("c1");
        catchUp();
        assertThat(behindReceived()).hasSize(1);
        FileCard card = primary.index().find(caseId.file()).orElseThrow();
        assertThat(primary.journal().restore(sealed(card), List.of())).isTrue();
        assertThat(replica.index().find(caseId.file()).orElseThrow().sealed()).isFalse();
        assertThat(behindReceived()).isEmpty();
    }

    @Test
    void figures_of_another_county_are_refused() {
        assertThatThrownBy(() -> builder(primary)
                        .figuresFrom(new InMemoryCounties().of(new CountyId("330122")))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("figuresFrom: expected those of county 990101, found those of 330122");
    }

    private YidiBuilder builder(Stores stores) {
        return Yidi.builder()
                .profile(SmallCounty.profile())
                .stores(stores)
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(SmallCounty.officers()))
                .clock(time);
    }

    private CaseId open(String command) {
        return yidi.reception()
                .register(Envelope.of(command, SmallCounty.CLERK), Counters.petition())
                .orElseThrow()
                .receipt()
                .caseId();
    }

    private void catchUp() {
        behind.forEach(replica.journal()::append);
        behind.clear();
    }

    private long received() {
        return yidi.statistics()
                .sheet(SmallCounty.AUDITOR, MARCH)
                .orElseThrow()
                .figures()
                .received();
    }

    private List<FigureCases.Row> behindReceived() {
        return yidi.statistics()
                .casesBehind(SmallCounty.AUDITOR, MARCH, IndicatorId.ON_TIME_NOTICE, Optional.empty(), 10)
                .orElseThrow()
                .cases();
    }

    private static FileCard sealed(FileCard card) {
        return new FileCard(
                card.fileId(),
                card.register(),
                card.version(),
                card.headHash(),
                card.number(),
                card.kind(),
                card.topic(),
                card.stage(),
                card.place(),
                card.accountable(),
                card.officer(),
                card.receivedAt(),
                card.updatedAt(),
                card.nextDue(),
                card.open(),
                true,
                card.allow(),
                card.deny(),
                card.tokens(),
                card.summary());
    }
}
