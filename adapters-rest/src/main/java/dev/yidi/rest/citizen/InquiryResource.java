package dev.yidi.rest.citizen;

import dev.yidi.core.FreeText;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CitizenInquiry;
import dev.yidi.ports.CitizenReceipt;
import dev.yidi.ports.Credential;
import dev.yidi.rest.http.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.BiFunction;

/** The citizen's side: follow a case, add to it, urge it, rate it. The credential comes in the body, never in an address. */
@Path("api/v1/citizen/inquiries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class InquiryResource {
    private final CitizenDesk desk;
    private final CitizenInquiry inquiry;
    private final InquiryMapper mapper = new InquiryMapperImpl();

    /** Of {@code desk}'s centre. */
    public InquiryResource(CitizenDesk desk) {
        this.desk = desk;
        this.inquiry = desk.yidi().inquiry();
    }

    /** Shows the case. */
    @POST
    public InquiryView follow(@Context HttpHeaders headers, CredentialRequest body) {
        Credential credential = CitizenDesk.credential(body.queryCode(), body.secondFactor());
        return mapper.inquiry(Answers.done(inquiry.follow(credential)), desk.plain(headers));
    }

    /** Adds material. */
    @POST
    @Path("material")
    public ThanksView addMaterial(@Context HttpHeaders headers, MaterialRequest body) {
        FreeText text = FreeText.of(body.text());
        Credential credential = CitizenDesk.credential(body.queryCode(), body.secondFactor());
        return perform(headers, credential, (shown, key) -> inquiry.addMaterial(shown, key, text));
    }

    /** Urges the case. */
    @POST
    @Path("urge")
    public ThanksView urge(@Context HttpHeaders headers, CredentialRequest body) {
        return perform(headers, CitizenDesk.credential(body.queryCode(), body.secondFactor()), inquiry::urge);
    }

    /** Rates window, organ or mediator. */
    @POST
    @Path("rating")
    public ThanksView rate(@Context HttpHeaders headers, RatingRequest body) {
        Credential credential = CitizenDesk.credential(body.queryCode(), body.secondFactor());
        return perform(headers, credential, (shown, key) -> inquiry.rate(shown, key, mapper.rating(body)));
    }

    /** Withdraws the matter. Who shares a case with other applicants withdraws it as their representative only. */
    @POST
    @Path("withdraw")
    public ThanksView withdraw(@Context HttpHeaders headers, ReasonRequest body) {
        FreeText reason = FreeText.of(body.reason());
        Credential credential = CitizenDesk.credential(body.queryCode(), body.secondFactor());
        return perform(headers, credential, (shown, key) -> inquiry.withdraw(shown, key, reason));
    }

    /** Has an ended case taken up again that was rated as not satisfied. */
    @POST
    @Path("reopen")
    public ThanksView reopen(@Context HttpHeaders headers, ReasonRequest body) {
        FreeText reason = FreeText.of(body.reason());
        Credential credential = CitizenDesk.credential(body.queryCode(), body.secondFactor());
        return perform(headers, credential, (shown, key) -> inquiry.reopen(shown, key, reason));
    }

    /** Takes back a mandate that somebody acts under: at any time, for no reason. */
    @POST
    @Path("revoke-mandate")
    public ThanksView revokeMandate(@Context HttpHeaders headers, MandateRequest body) {
        MandateId mandate = new MandateId(body.mandate());
        Credential credential = CitizenDesk.credential(body.queryCode(), body.secondFactor());
        return perform(headers, credential, (shown, key) -> inquiry.revokeMandate(shown, key, mandate));
    }

    /** Says that somebody is suspected of paying the citizen back. A supervision follows. */
    @POST
    @Path("suspect-reprisal")
    public ThanksView suspectReprisal(@Context HttpHeaders headers, SuspicionRequest body) {
        FreeText what = FreeText.of(body.what());
        Credential credential = CitizenDesk.credential(body.queryCode(), body.secondFactor());
        return perform(headers, credential, (shown, key) -> inquiry.suspectReprisal(shown, key, what));
    }

    private ThanksView perform(
            HttpHeaders headers, Credential credential, BiFunction<Credential, String, Answer<CitizenReceipt>> deed) {
        String key = CitizenDesk.key(headers);
        return mapper.thanks(Answers.done(deed.apply(credential, key)), desk.plain(headers));
    }
}
