package dev.yidi.rest.staff;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PartyId;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.ports.AttachmentReceipt;
import dev.yidi.ports.Attachments;
import dev.yidi.ports.Envelope;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.http.FileNames;
import dev.yidi.rest.http.Files;
import dev.yidi.rest.staff.mapping.AttachmentMapper;
import dev.yidi.rest.staff.mapping.AttachmentMapperImpl;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.request.AttachmentQuery;
import dev.yidi.rest.staff.view.AttachmentReceiptView;
import dev.yidi.rest.staff.view.AttachmentsView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;

/** The files of a case: which there are, one more, and one of them. They stream. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/attachments")
public final class AttachmentResource {
    private final Desk desk;
    private final Attachments attachments;
    private final AttachmentMapper mapper = new AttachmentMapperImpl();

    /** Of {@code desk}'s centre. */
    public AttachmentResource(Desk desk) {
        this.desk = desk;
        this.attachments = desk.yidi().attachments();
    }

    /** The files of the case, oldest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public AttachmentsView list(@BeanParam Sender sender, @PathParam("id") String id) {
        Names names = desk.names(sender);
        return new AttachmentsView(Answers.done(attachments.list(sender.officer(), Desk.caseId(id))).stream()
                .map(line -> mapper.line(line, names))
                .toList());
    }

    /** Adds a file. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Takes(AttachmentQuery.class)
    public AttachmentReceiptView attach(
            @BeanParam Sender sender, @PathParam("id") String id, @Context UriInfo address, InputStream content) {
        Optional<PartyId> party = desk.bodies()
                .query(AttachmentQuery.class, address.getQueryParameters())
                .party()
                .map(PartyId::new);
        Envelope envelope = sender.onVersion();
        FreeText name = FreeText.of(FileNames.of(sender.values(HttpHeaders.CONTENT_DISPOSITION)));
        CaseId caseId = Desk.caseId(id);
        AttachmentReceipt receipt = Files.taken(() -> attachments.attach(envelope, caseId, party, name, content));
        return mapper.receipt(receipt.receipt(), receipt.attachment(), desk.names(sender));
    }

    /** One of them, for who may see the personal data of the case. A look into a sealed case is recorded. */
    @GET
    @Path("{attachment}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response read(
            @BeanParam Sender sender, @PathParam("id") String id, @PathParam("attachment") String attachment) {
        return Files.handOut(
                attachment,
                Answers.done(attachments.read(sender.officer(), Desk.caseId(id), attachmentId(attachment))),
                sender.headers());
    }

    /** The file an address names; what is no name of a file names none. */
    private static AttachmentId attachmentId(String id) {
        try {
            return new AttachmentId(id);
        } catch (InvalidInputException e) {
            throw Answers.absent();
        }
    }
}
