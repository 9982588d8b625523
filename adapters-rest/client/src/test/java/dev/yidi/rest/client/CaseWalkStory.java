package dev.yidi.rest.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.rest.client.citizen.AttachmentsApi;
import dev.yidi.rest.client.citizen.InquiryApi;
import dev.yidi.rest.client.citizen.model.CredentialRequest;
import dev.yidi.rest.client.citizen.model.InquiryView;
import dev.yidi.rest.client.citizen.model.OwnFileRequest;
import dev.yidi.rest.client.citizen.model.OwnFilesView;
import dev.yidi.rest.client.citizen.model.RatedSubject;
import dev.yidi.rest.client.citizen.model.RatingRequest;
import dev.yidi.rest.client.staff.CasesApi;
import dev.yidi.rest.client.staff.ConclusionApi;
import dev.yidi.rest.client.staff.DispatchApi;
import dev.yidi.rest.client.staff.HandlingApi;
import dev.yidi.rest.client.staff.ListsApi;
import dev.yidi.rest.client.staff.ReceptionApi;
import dev.yidi.rest.client.staff.model.AcceptRequest;
import dev.yidi.rest.client.staff.model.AnswerRequest;
import dev.yidi.rest.client.staff.model.AttachmentReceiptView;
import dev.yidi.rest.client.staff.model.CaseDetailsView;
import dev.yidi.rest.client.staff.model.CaseKind;
import dev.yidi.rest.client.staff.model.CaseResult;
import dev.yidi.rest.client.staff.model.ConcludeRequest;
import dev.yidi.rest.client.staff.model.DispatchRequest;
import dev.yidi.rest.client.staff.model.DispatchVerb;
import dev.yidi.rest.client.staff.model.ExportFormat;
import dev.yidi.rest.client.staff.model.ExportRequest;
import dev.yidi.rest.client.staff.model.IntakeChannel;
import dev.yidi.rest.client.staff.model.NoteRequest;
import dev.yidi.rest.client.staff.model.PageView;
import dev.yidi.rest.client.staff.model.PartyRequest;
import dev.yidi.rest.client.staff.model.PartyRole;
import dev.yidi.rest.client.staff.model.ReceiptView;
import dev.yidi.rest.client.staff.model.RegisterRequest;
import dev.yidi.rest.client.staff.model.RegisteredView;
import dev.yidi.rest.client.staff.model.Stage;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case from the window to the citizen's rating, over HTTP, with nothing but the Java client. */
class CaseWalkStory {
    private static ServedCentre centre;

    @BeforeAll
    static void serve() throws Exception {
        centre = ServedCentre.start();
    }

    @AfterAll
    static void stop() {
        centre.close();
    }

    private static Connection as(String officer) {
        return Connection.to(centre.base()).bearer(officer);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static RegisterRequest matter(String title) {
        return new RegisterRequest()
                .kind(CaseKind.REQUEST)
                .topic("construction.facilities")
                .channel(IntakeChannel.VISIT)
                .place("330122003000")
                .title(title)
                .narrative("村口的路灯坏了一个月，请修好。")
                .visitors(1)
                .parties(List.of(
                        new PartyRequest().role(PartyRole.APPLICANT).name("张三").phone("13800001234")));
    }

    private static RegisteredView registered(String title) {
        return new ReceptionApi(as("clerk")).register(key(), matter(title)).value();
    }

    @Test
    void a_case_is_walked_from_the_window_to_the_rating() {
        // The clerk registers; a repeat under the same key is the same case.
        ReceptionApi reception = new ReceptionApi(as("clerk"));
        String once = key();
        Answer<RegisteredView> registered = reception.register(once, matter("路灯不亮"));
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.etag()).contains("\"" + registered.value().version() + "\"");
        String id = registered.value().id();
        assertThat(registered.location())
                .hasValueSatisfying(place -> assertThat(place).endsWith("/cases/" + id));
        assertThat(reception.register(once, matter("路灯不亮")).value().id()).isEqualTo(id);

        // The dispatcher asks for advice and sends it there.
        Connection dispatcher = as("dispatcher");
        String organ = new CasesApi(dispatcher).advice(id).value().organ().id();
        Answer<ReceiptView> dispatched = new DispatchApi(dispatcher)
                .dispatch(
                        id,
                        key(),
                        "\"" + registered.value().version() + "\"",
                        new DispatchRequest()
                                .verb(DispatchVerb.FORWARD)
                                .to(organ)
                                .reason("属该单位职责"));

        // The organ's handler accepts on the version that the receipt named, works, concludes and answers.
        Connection handler = as(organ);
        Answer<ReceiptView> accepted =
                new DispatchApi(handler).accept(id, key(), dispatched.etag().orElseThrow(), new AcceptRequest());
        Answer<ReceiptView> noted = new HandlingApi(handler)
                .addNote(id, key(), accepted.etag().orElseThrow(), new NoteRequest().text("已现场查看"));
        ConclusionApi conclusion = new ConclusionApi(handler);
        Answer<ReceiptView> concluded = conclusion.conclude(
                id,
                key(),
                noted.etag().orElseThrow(),
                new ConcludeRequest().result(CaseResult.RESOLVED).summary("路灯已修好"));
        conclusion.answer(id, key(), concluded.etag().orElseThrow(), new AnswerRequest().answer("路灯今晚起亮"));
        new ConclusionApi(as("clerk")).close(id, key(), "*");

        // The case as its clerk sees it, and unchanged when nothing has happened since.
        CasesApi cases = new CasesApi(as("clerk"));
        Answer<CaseDetailsView> seen = cases.view(id);
        assertThat(seen.value().stage()).isEqualTo(Stage.CLOSED);
        assertThat(seen.value().result()).contains(CaseResult.RESOLVED);
        Answer<CaseDetailsView> again =
                cases.view(id, Option.ifNoneMatch(seen.etag().orElseThrow()));
        assertThat(again.isUnchanged()).isTrue();

        // The citizen follows it by its code, and rates it.
        InquiryApi inquiry = new InquiryApi(Connection.to(centre.base()).language("en"));
        String code = registered.value().queryCode();
        InquiryView followed = inquiry.inquiryFollow(
                        new CredentialRequest().queryCode(code).secondFactor("1234"))
                .value();
        assertThat(followed.answer()).contains("路灯今晚起亮");
        assertThat(followed.rateable()).contains(RatedSubject.WINDOW);
        assertThat(inquiry.inquiryRate(
                                key(),
                                new RatingRequest()
                                        .queryCode(code)
                                        .secondFactor("1234")
                                        .subject(RatedSubject.WINDOW)
                                        .grade(followed.grades().get(0)))
                        .value()
                        .number())
                .isEqualTo(registered.value().number());
    }

    @Test
    void faults_refusals_and_conflicts_come_typed() {
        RegisteredView registered = registered("井盖松动");

        Problem faults = problem(() -> new ReceptionApi(as("clerk").language("en"))
                .register(
                        key(),
                        matter(" ")
                                .parties(List.of(new PartyRequest()
                                        .role(PartyRole.APPLICANT)
                                        .phone("1")))));
        assertThat(faults.status()).isEqualTo(400);
        assertThat(faults.code()).isEqualTo("request.invalid");
        assertThat(faults.errors())
                .extracting(each -> each.pointer().orElseThrow())
                .contains("/title", "/parties/0/phone");
        assertThat(faults.errors()).allMatch(each -> !each.message().isBlank());

        new HandlingApi(as("clerk"))
                .addNote(registered.id(), key(), "\"" + registered.version() + "\"", new NoteRequest().text("已电话联系"));
        Problem conflict = problem(() -> new HandlingApi(as("clerk"))
                .addNote(registered.id(), key(), "\"" + registered.version() + "\"", new NoteRequest().text("晚了一步")));
        assertThat(conflict.status()).isEqualTo(412);

        Problem refused = problem(() -> new ConclusionApi(as("clerk")).close(registered.id(), key(), "*"));
        assertThat(refused.status()).isIn(403, 422);
        assertThat(refused.codes()).isNotEmpty();

        assertThat(problem(() -> new CasesApi(as("clerk")).view("never-was")).status())
                .isEqualTo(404);
        assertThat(problem(() -> new CasesApi(Connection.to(centre.base())).view(registered.id()))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void lists_come_page_by_page_and_as_a_table() throws Exception {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(registered("第" + i + "盏路灯").id());
        }
        ListsApi lists = new ListsApi(as("clerk"));
        List<String> found = new ArrayList<>();
        ListsApi.CasesQuery query = new ListsApi.CasesQuery()
                .kind(List.of(CaseKind.REQUEST, CaseKind.DISPUTE))
                .limit(2);
        PageView page;
        do {
            page = lists.cases(query).value();
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            page.items().forEach(each -> found.add(each.id()));
            page.next().ifPresent(query::cursor);
        } while (page.next().isPresent());
        assertThat(found).doesNotHaveDuplicates().containsAll(made);

        Answer<InputStream> table = lists.exportCases(new ExportRequest().format(ExportFormat.CSV));
        try (InputStream csv = table.value()) {
            assertThat(new String(csv.readAllBytes(), StandardCharsets.UTF_8)).contains("第4盏路灯");
        }
        assertThat(FileNames.of(table))
                .hasValueSatisfying(name -> assertThat(name).endsWith(".csv"));
    }

    @Test
    void files_stream_up_and_down_on_both_sides() throws Exception {
        RegisteredView registered = registered("墙面开裂");
        byte[] photo = new byte[100_000];
        Arrays.fill(photo, (byte) 'x');
        photo[0] = (byte) 0xFF;
        photo[1] = (byte) 0xD8;
        photo[2] = (byte) 0xFF;

        dev.yidi.rest.client.staff.AttachmentsApi staff = new dev.yidi.rest.client.staff.AttachmentsApi(as("clerk"));
        Answer<AttachmentReceiptView> attached = staff.attachmentAttach(
                registered.id(),
                key(),
                "*",
                FileNames.attachment("照片 (1).jpg"),
                new dev.yidi.rest.client.staff.AttachmentsApi.AttachmentAttachQuery().party("p1"),
                BodyPublishers.ofByteArray(photo));
        Answer<InputStream> read =
                staff.attachmentRead(registered.id(), attached.value().attachment());
        try (InputStream content = read.value()) {
            assertThat(content.readAllBytes()).isEqualTo(photo);
        }
        assertThat(FileNames.of(read)).contains("照片 (1).jpg");

        AttachmentsApi citizen = new AttachmentsApi(Connection.to(centre.base()));
        citizen.ownFileAttach(
                key(),
                FileNames.attachment("裂缝.jpg"),
                registered.queryCode(),
                "1234",
                BodyPublishers.ofByteArray(photo));
        OwnFilesView own = citizen.ownFileList(new CredentialRequest()
                        .queryCode(registered.queryCode())
                        .secondFactor("1234"))
                .value();
        assertThat(own.items()).extracting(each -> each.name()).contains("裂缝.jpg");
        try (InputStream content = citizen.ownFileRead(new OwnFileRequest()
                        .queryCode(registered.queryCode())
                        .secondFactor("1234")
                        .attachment(own.items().get(0).id()))
                .value()) {
            assertThat(content.readAllBytes()).isEqualTo(photo);
        }
    }

    private static Problem problem(Runnable request) {
        return catchThrowableOfType(ProblemException.class, request::run).problem();
    }
}
