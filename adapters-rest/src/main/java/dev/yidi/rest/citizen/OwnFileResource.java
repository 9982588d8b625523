package dev.yidi.rest.citizen;

import dev.yidi.core.FreeText;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.ports.Attachments;
import dev.yidi.ports.Credential;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.http.FileNames;
import dev.yidi.rest.http.Files;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The files a citizen added: they stream. With one on its way the body is the file, and the credential stands in headers. */
@Path("api/v1/citizen/attachments")
public final class OwnFileResource {
    /** The header with the query code. */
    static final String QUERY_CODE = "Query-Code";

    /** The header with the second factor. */
    static final String SECOND_FACTOR = "Second-Factor";

    private final CitizenDesk desk;
    private final Attachments attachments;
    private final Consumer<Record> shown;
    private final InquiryMapper mapper = new InquiryMapperImpl();

    /** Of {@code desk}'s centre; every credential is shown to {@code shown} first, which may stop it. */
    public OwnFileResource(CitizenDesk desk, Consumer<Record> shown) {
        this.desk = desk;
        this.attachments = desk.yidi().attachments();
        this.shown = shown;
    }

    /** The citizen's files, oldest first. */
    @POST
    @Path("inquiries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public OwnFilesView list(@Context HttpHeaders headers, CredentialRequest body) {
        Plain plain = desk.plain(headers);
        Credential credential = CitizenDesk.credential(body.queryCode(), body.secondFactor());
        return new OwnFilesView(Answers.done(attachments.list(credential)).stream()
                .map(line -> mapper.file(line, plain))
                .toList());
    }

    /** Adds a file. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public ThanksView attach(@Context HttpHeaders headers, InputStream content) {
        String key = CitizenDesk.key(headers);
        FreeText name = FreeText.of(FileNames.of(sent(headers, HttpHeaders.CONTENT_DISPOSITION)));
        CredentialRequest credential = desk.credential(sent(headers, QUERY_CODE), sent(headers, SECOND_FACTOR));
        shown.accept(credential);
        Credential opened = CitizenDesk.credential(credential.queryCode(), credential.secondFactor());
        return mapper.thanks(Files.taken(() -> attachments.attach(opened, key, name, content)), desk.plain(headers));
    }

    /** One of the citizen's files. Any other is as absent as one that never was. */
    @POST
    @Path("content/inquiries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response read(OwnFileRequest body) {
        Credential credential = CitizenDesk.credential(body.queryCode(), body.secondFactor());
        return Files.handOut(Answers.done(attachments.read(credential, new AttachmentId(body.attachment()))))
                .build();
    }

    private static List<String> sent(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getRequestHeader(name)).orElse(List.of());
    }
}
