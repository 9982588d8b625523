package dev.yidi.rest.staff;

import dev.yidi.core.profile.Classification;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.mapping.AdviceMapper;
import dev.yidi.rest.staff.mapping.AdviceMapperImpl;
import dev.yidi.rest.staff.mapping.MandateMapper;
import dev.yidi.rest.staff.mapping.MandateMapperImpl;
import dev.yidi.rest.staff.mapping.WorkMapper;
import dev.yidi.rest.staff.mapping.WorkMapperImpl;
import dev.yidi.rest.staff.request.ProxyRegistrationRequest;
import dev.yidi.rest.staff.request.RegisterRequest;
import dev.yidi.rest.staff.request.SuggestionRequest;
import dev.yidi.rest.staff.view.RegisteredView;
import dev.yidi.rest.staff.view.SameMatterView;
import dev.yidi.rest.staff.view.SuggestionView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The window where matters come in: registration, and what a text seems to be about. */
@StaffOnly
@Path("api/v1/staff")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ReceptionResource {
    private final Desk desk;
    private final ReceptionWindow reception;
    private final MatterReader matters;
    private final WorkMapper work = new WorkMapperImpl();
    private final MandateMapper mandates = new MandateMapperImpl();
    private final AdviceMapper advice = new AdviceMapperImpl();

    /** The window of {@code desk}'s centre. */
    public ReceptionResource(Desk desk) {
        this.desk = desk;
        this.reception = desk.yidi().reception();
        this.matters = new MatterReader(reception);
    }

    /** Registers a matter. */
    @POST
    @Path("cases")
    public RegisteredView register(@BeanParam Sender sender, RegisterRequest body) {
        Envelope envelope = sender.first();
        return work.registered(Answers.done(reception.register(envelope, matters.matter(body))));
    }

    /** Registers a matter in a citizen's place, with the mandate in the same act. */
    @POST
    @Path("proxy-registrations")
    public RegisteredView registerAsProxy(@BeanParam Sender sender, ProxyRegistrationRequest body) {
        Envelope envelope = sender.first();
        return work.registered(Answers.done(desk.yidi()
                .proxyDesk()
                .register(
                        envelope,
                        matters.matter(body.matter()),
                        mandates.give(body.mandate(), Desk.named(envelope), Site.BODY.field("mandate")))));
    }

    /** Earlier cases that look like a matter that is not registered yet: whether it is here already. Nothing is stored. */
    @POST
    @Path("same-matter/searches")
    public SameMatterView sameMatter(@BeanParam Sender sender, RegisterRequest body) {
        return advice.sameMatter(
                Answers.done(reception.sameMatter(sender.officer(), matters.matter(body))), desk.names(sender));
    }

    /** Says what a text seems to be about. */
    @POST
    @Path("suggestions")
    public SuggestionView suggest(@BeanParam Sender sender, SuggestionRequest body) {
        return work.suggestion(suggested(body.title(), body.narrative()), desk.names(sender));
    }

    private Classification suggested(String title, String narrative) {
        return reception.suggest(title, narrative);
    }
}
