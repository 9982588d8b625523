package dev.yidi.rest.staff.mapping;

import dev.yidi.core.CaseId;
import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.joint.ContributionId;
import dev.yidi.core.joint.TaskId;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.pool.Language;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import dev.yidi.rest.staff.request.IdentityRequest;
import dev.yidi.rest.staff.request.LawRequest;
import dev.yidi.rest.staff.request.RecipientRequest;
import java.time.YearMonth;
import java.util.Optional;

/** Makes values of the core of valid texts. */
final class Values {
    OrganId organ(String id) {
        return new OrganId(id);
    }

    OfficerId officer(String id) {
        return new OfficerId(id);
    }

    CaseId caseId(String id) {
        return new CaseId(id);
    }

    WindowId window(String id) {
        return new WindowId(id);
    }

    DocumentId document(String id) {
        return new DocumentId(id);
    }

    MandateId mandate(String id) {
        return new MandateId(id);
    }

    Recipient recipient(RecipientRequest request) {
        return new Recipient(request.kind(), request.name());
    }

    MediatorId mediator(String id) {
        return new MediatorId(id);
    }

    PartyId party(String id) {
        return new PartyId(id);
    }

    TopicCode topic(String code) {
        return new TopicCode(code);
    }

    ClockId clock(String id) {
        return new ClockId(id);
    }

    DivisionCode division(String code) {
        return DivisionCode.of(code);
    }

    LimitId limit(String id) {
        return new LimitId(id);
    }

    ProceedingId proceeding(String id) {
        return new ProceedingId(id);
    }

    ContributionId contribution(String id) {
        return new ContributionId(id);
    }

    TaskId task(String id) {
        return new TaskId(id);
    }

    YearMonth month(String month) {
        return YearMonth.parse(month);
    }

    Language language(String code) {
        return new Language(code);
    }

    Span span(String span) {
        return Span.parse(span);
    }

    SensitiveText sensitive(String text) {
        return SensitiveText.of(text);
    }

    FreeText text(String text) {
        return FreeText.of(text);
    }

    PersonName name(String name) {
        return PersonName.of(name);
    }

    IdentityNumber identity(IdentityRequest paper) {
        return new IdentityNumber(paper.scheme(), paper.number());
    }

    Citation law(LawRequest law) {
        return new Citation(law.source(), law.article());
    }

    Optional<OrganId> someOrgan(Optional<String> id) {
        return id.map(OrganId::new);
    }

    Optional<OfficerId> someOfficer(Optional<String> id) {
        return id.map(OfficerId::new);
    }

    Optional<PartyId> someParty(Optional<String> id) {
        return id.map(PartyId::new);
    }

    Optional<ProceedingId> someProceeding(Optional<String> id) {
        return id.map(ProceedingId::new);
    }

    Optional<TopicCode> someTopic(Optional<String> code) {
        return code.map(TopicCode::new);
    }

    Optional<CaseId> someCase(Optional<String> id) {
        return id.map(CaseId::new);
    }

    Optional<ConsentId> someConsent(Optional<String> id) {
        return id.map(ConsentId::new);
    }

    Optional<WindowId> someWindow(Optional<String> id) {
        return id.map(WindowId::new);
    }

    Optional<FreeText> someText(Optional<String> text) {
        return text.map(FreeText::of);
    }

    Optional<PersonName> someName(Optional<String> name) {
        return name.map(PersonName::of);
    }

    Optional<PhoneNumber> somePhone(Optional<String> number) {
        return number.map(PhoneNumber::of);
    }

    Optional<IdentityNumber> someIdentity(Optional<IdentityRequest> paper) {
        return paper.map(this::identity);
    }
}
