package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.MediatorId;
import dev.yidi.ports.AgreementSheet;
import dev.yidi.ports.PartyView;
import dev.yidi.rest.guard.Turnstile;
import dev.yidi.rest.paper.AgreementPrinter;
import dev.yidi.testkit.InMemoryStores;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A written agreement on paper: by the printer that the host plugs in, and for nobody who may not read it. */
class AgreementPaperTest {
    private static final String PROPOSAL = """
            {"type":"PEOPLES","origin":"APPLIED","parties":["p1","p2"],"committee":"小县人民调解委员会"}""";

    @Test
    void the_host_prints_it_in_the_format_that_is_asked_for_from_its_writing_on() {
        try (Served served = printing(new Plain(List.of(AgreementPrinter.PDF, AgreementPrinter.DOCX)))) {
            Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
            String id = opened(served, head);
            String paper = paper(head, id);

            Reply early = head.with("Accept", AgreementPrinter.PDF).get(paper);
            assertThat(early.status()).isEqualTo(422);
            assertThat(early.codes()).containsExactly("mediation.agreement.not-written");
            written(served, head, id);

            Reply pdf = head.with("Accept", AgreementPrinter.PDF).get(paper);
            assertThat(pdf.status()).as(pdf.text()).isEqualTo(200);
            assertThat(pdf.header("Content-Type")).isEqualTo(AgreementPrinter.PDF);
            assertThat(pdf.header("Content-Disposition"))
                    .startsWith("attachment; ")
                    .endsWith(".pdf");
            assertThat(pdf.header("Cache-Control")).contains("no-store");
            assertThat(pdf.text())
                    .contains("赔偿", head.see(id).at("/parties/0/name").asText())
                    .doesNotContain("*");
            Reply word =
                    head.with("Accept", AgreementPrinter.DOCX + ", */*;q=0.1").get(paper);
            assertThat(word.header("Content-Type")).isEqualTo(AgreementPrinter.DOCX);
            assertThat(word.header("Content-Disposition")).endsWith(".docx");
            assertThat(head.with("Accept", "text/html").get(paper).status()).isEqualTo(406);
        }
    }

    @Test
    void who_may_not_read_the_personal_data_of_the_case_gets_no_paper() {
        try (Served served = printing(new Plain(List.of(AgreementPrinter.PDF)))) {
            Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
            String id = opened(served, head);
            written(served, head, id);
            String paper = paper(head, id);

            assertThat(Caller.of(served, SmallCounty.AUDITOR).get(paper).status())
                    .isEqualTo(403);
            assertThat(Caller.of(served, SmallCounty.NO_ROLE).get(paper).status())
                    .isEqualTo(404);
            assertThat(head.get(paper.replaceFirst("mediations/[^/]+", "mediations/none"))
                            .codes())
                    .containsExactly("case.proceeding.unknown");
            assertThat(head.get(paper.replace(id, "nowhere")).status()).isEqualTo(404);
        }
    }

    @Test
    void where_the_host_plugs_in_no_printer_or_none_that_fits_it_is_said() {
        try (Served served = new Served()) {
            Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
            String id = opened(served, head);
            written(served, head, id);

            assertThat(head.get(paper(head, id)).status()).isEqualTo(406);
        }
        try (Served served = printing(new Plain(List.of(AgreementPrinter.DOCX)))) {
            Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
            String id = opened(served, head);
            written(served, head, id);

            assertThat(head.with("Accept", AgreementPrinter.PDF)
                            .get(paper(head, id))
                            .status())
                    .isEqualTo(406);
        }
    }

    private static Served printing(AgreementPrinter printer) {
        return new Served(
                new InMemoryStores(),
                (api, time) -> api.turnstile(Turnstile.open()).agreements(printer),
                Set.of());
    }

    private static String opened(Served served, Caller head) {
        String id = Caller.of(served, SmallCounty.CLERK)
                .keyed()
                .post("api/v1/staff/cases", Matters.dispute().toString())
                .json()
                .path("id")
                .asText();
        done(Caller.of(served, SmallCounty.DISPATCHER).act(id, "accept", "{\"handler\":\"centre-head\"}"));
        assertThat(head.act(id, "mediations", PROPOSAL).status()).isEqualTo(201);
        return id;
    }

    private static void written(Served served, Caller head, String id) {
        String room = "mediations/" + head.see(id).at("/mediations/0/id").asText() + "/";
        done(head.act(id, room + "consent", "{\"party\":\"p1\"}"));
        done(head.act(id, room + "consent", "{\"party\":\"p2\"}"));
        done(head.act(id, room + "appoint-mediator", "{\"mediator\":\"mediator\"}"));
        done(Caller.of(served, SmallCounty.MEDIATOR).act(id, room + "hold-session", """
                {"mode":"ON_SITE","place":"社会治理中心","attended":["p1","p2"],"minutes":"双方陈述"}"""));
        done(head.act(id, room + "record-agreement", "{\"facts\":\"噪声\",\"content\":\"赔偿\"}"));
    }

    private static String paper(Caller head, String id) {
        return "api/v1/staff/cases/" + id + "/mediations/"
                + head.see(id).at("/mediations/0/id").asText() + "/agreement";
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    /** Prints in plain text. */
    private record Plain(List<String> formats) implements AgreementPrinter {
        @Override
        public byte[] print(AgreementSheet sheet, Function<MediatorId, String> named, String format) {
            return String.join(
                            "\n",
                            sheet.terms().content().reveal(),
                            String.join(
                                    "、",
                                    sheet.parties().stream()
                                            .map(PartyView::name)
                                            .toList()),
                            named.apply(sheet.mediators().get(0)))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
