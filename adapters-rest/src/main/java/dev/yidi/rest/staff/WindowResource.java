package dev.yidi.rest.staff;

import dev.yidi.ports.ReceptionWindow;
import dev.yidi.rest.staff.mapping.LawMapper;
import dev.yidi.rest.staff.mapping.LawMapperImpl;
import dev.yidi.rest.staff.mapping.ReceptionMapper;
import dev.yidi.rest.staff.mapping.ReceptionMapperImpl;
import dev.yidi.rest.staff.request.AnswerOnTheSpotRequest;
import dev.yidi.rest.staff.request.ClassifyRequest;
import dev.yidi.rest.staff.request.DeclineRequest;
import dev.yidi.rest.staff.request.NoticeRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the window does with a case: classifies, answers, does not accept, gives notice. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class WindowResource {
    private final Desk desk;
    private final ReceptionWindow reception;
    private final ReceptionMapper mapper = new ReceptionMapperImpl();
    private final LawMapper laws = new LawMapperImpl();

    /** Of {@code desk}'s centre. */
    public WindowResource(Desk desk) {
        this.desk = desk;
        this.reception = desk.yidi().reception();
    }

    /** Says what the matter is. */
    @POST
    @Path("classify")
    public ReceiptView classify(@BeanParam Sender sender, @PathParam("id") String id, ClassifyRequest body) {
        return desk.perform(sender, id, (by, caseId) -> reception.classify(by, caseId, mapper.classify(body)));
    }

    /** Answers at the window. */
    @POST
    @Path("answer-on-the-spot")
    public ReceiptView answerOnTheSpot(
            @BeanParam Sender sender, @PathParam("id") String id, AnswerOnTheSpotRequest body) {
        return desk.perform(sender, id, (by, caseId) -> reception.answerOnTheSpot(by, caseId, mapper.answer(body)));
    }

    /** Does not accept the matter. */
    @POST
    @Path("decline")
    public ReceiptView decline(@BeanParam Sender sender, @PathParam("id") String id, DeclineRequest body) {
        return desk.perform(sender, id, (by, caseId) -> reception.decline(by, caseId, laws.decline(body)));
    }

    /** Gives a notice. */
    @POST
    @Path("give-notice")
    public ReceiptView giveNotice(@BeanParam Sender sender, @PathParam("id") String id, NoticeRequest body) {
        return desk.perform(sender, id, (by, caseId) -> reception.giveNotice(by, caseId, mapper.notice(body)));
    }
}
