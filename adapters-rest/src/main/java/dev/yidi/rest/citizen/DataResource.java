package dev.yidi.rest.citizen;

import dev.yidi.core.FreeText;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.ports.SubjectRights;
import dev.yidi.rest.http.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** What citizens may know and ask about their own data. */
@Path("api/v1/citizen/data")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class DataResource {
    private final CitizenDesk desk;
    private final SubjectRights rights;
    private final DataMapper mapper = new DataMapperImpl();
    private final InquiryMapper receipts = new InquiryMapperImpl();

    /** Of {@code desk}'s centre. */
    public DataResource(CitizenDesk desk) {
        this.desk = desk;
        this.rights = desk.yidi().subjectRights();
    }

    /** Shows who received personal data of the case. */
    @POST
    @Path("disclosures/inquiries")
    public DisclosuresView disclosures(@Context HttpHeaders headers, CredentialRequest body) {
        Plain plain = desk.plain(headers);
        return new DisclosuresView(
                Answers.done(rights.disclosures(CitizenDesk.credential(body.queryCode(), body.secondFactor()))).stream()
                        .map(line -> mapper.disclosure(line, plain))
                        .toList());
    }

    /** Shows the consents that were given, those taken back too. */
    @POST
    @Path("consents/inquiries")
    public ConsentsView consents(@Context HttpHeaders headers, CredentialRequest body) {
        Plain plain = desk.plain(headers);
        return new ConsentsView(
                Answers.done(rights.consents(CitizenDesk.credential(body.queryCode(), body.secondFactor()))).stream()
                        .map(consent -> mapper.consent(consent, plain))
                        .toList());
    }

    /** Takes a consent back: at any time, for no reason. */
    @POST
    @Path("consents/withdraw")
    public ThanksView withdraw(@Context HttpHeaders headers, ConsentRequest body) {
        return receipts.thanks(
                Answers.done(rights.withdraw(
                        CitizenDesk.credential(body.queryCode(), body.secondFactor()),
                        CitizenDesk.key(headers),
                        new ConsentId(body.consent()))),
                desk.plain(headers));
    }

    /** Shows what was asked, and what was decided on it. */
    @POST
    @Path("requests/inquiries")
    public DataRequestsView requests(@Context HttpHeaders headers, CredentialRequest body) {
        Plain plain = desk.plain(headers);
        return new DataRequestsView(
                Answers.done(rights.requests(CitizenDesk.credential(body.queryCode(), body.secondFactor()))).stream()
                        .map(line -> mapper.request(line, plain))
                        .toList());
    }

    /** Asks to see, have, carry over, correct or delete data, or to be told why it is processed. */
    @POST
    @Path("requests")
    public ThanksView ask(@Context HttpHeaders headers, DataRequest body) {
        return receipts.thanks(
                Answers.done(rights.ask(
                        CitizenDesk.credential(body.queryCode(), body.secondFactor()),
                        CitizenDesk.key(headers),
                        body.right(),
                        body.detail().map(FreeText::of))),
                desk.plain(headers));
    }
}
