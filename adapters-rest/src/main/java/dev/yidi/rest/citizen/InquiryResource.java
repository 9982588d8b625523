package dev.yidi.rest.citizen;

import dev.yidi.core.FreeText;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CitizenInquiry;
import dev.yidi.ports.CitizenReceipt;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Yidi;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.http.Conditions;
import dev.yidi.rest.http.Language;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The citizen's side: follow a case, add to it, urge it, rate it. The credential comes in the body, never in an address. */
@Path("api/v1/citizen/inquiries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class InquiryResource {
    private final CitizenInquiry inquiry;
    private final CountyProfile profile;
    private final InquiryMapper mapper = new InquiryMapperImpl();

    /** Of {@code yidi}. */
    public InquiryResource(Yidi yidi) {
        this.inquiry = yidi.inquiry();
        this.profile = yidi.profile();
    }

    /** Shows the case. */
    @POST
    public InquiryView follow(@Context HttpHeaders headers, CredentialRequest body) {
        Credential credential = mapper.credential(body.queryCode(), body.secondFactor());
        return mapper.inquiry(Answers.done(inquiry.follow(credential)), plain(headers));
    }

    /** Adds material. */
    @POST
    @Path("material")
    public ThanksView addMaterial(@Context HttpHeaders headers, MaterialRequest body) {
        FreeText text = FreeText.of(body.text());
        Credential credential = mapper.credential(body.queryCode(), body.secondFactor());
        return perform(headers, credential, (shown, key) -> inquiry.addMaterial(shown, key, text));
    }

    /** Urges the case. */
    @POST
    @Path("urge")
    public ThanksView urge(@Context HttpHeaders headers, CredentialRequest body) {
        return perform(headers, mapper.credential(body.queryCode(), body.secondFactor()), inquiry::urge);
    }

    /** Rates window, organ or mediator. */
    @POST
    @Path("rating")
    public ThanksView rate(@Context HttpHeaders headers, RatingRequest body) {
        Credential credential = mapper.credential(body.queryCode(), body.secondFactor());
        return perform(headers, credential, (shown, key) -> inquiry.rate(shown, key, mapper.rating(body)));
    }

    private ThanksView perform(
            HttpHeaders headers, Credential credential, BiFunction<Credential, String, Answer<CitizenReceipt>> deed) {
        String key = Conditions.key(
                Optional.ofNullable(headers.getRequestHeader(Conditions.KEY)).orElse(List.of()));
        return mapper.thanks(Answers.done(deed.apply(credential, key)), plain(headers));
    }

    private Plain plain(HttpHeaders headers) {
        Language language = Language.of(Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        return new Plain(profile.zone(), language, profile.policy().ratingScale());
    }
}
