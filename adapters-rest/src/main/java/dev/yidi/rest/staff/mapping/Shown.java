package dev.yidi.rest.staff.mapping;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.CaseAct;
import dev.yidi.core.casefile.MandateAct;
import dev.yidi.core.casefile.MediationAct;
import dev.yidi.core.casefile.PrivacyAct;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.rest.staff.view.OfficerRef;
import dev.yidi.rest.staff.view.OrganRef;
import dev.yidi.rest.staff.view.PlaceRef;
import dev.yidi.rest.staff.view.ReasonView;
import dev.yidi.rest.staff.view.RecipientView;
import dev.yidi.rest.staff.view.TopicRef;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.mapstruct.Context;

/** Shows what answers refer to by name, and times in the county's zone. */
final class Shown {
    /** The name of an act, written as addresses are. */
    String act(CaseAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String act(MediationAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String act(PrivacyAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String act(MandateAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    OrganRef organ(OrganId id, @Context Names names) {
        return names.organ(id);
    }

    OfficerRef officer(OfficerId id, @Context Names names) {
        return names.officer(id);
    }

    PlaceRef place(DivisionCode code, @Context Names names) {
        return names.place(code);
    }

    TopicRef topic(TopicCode code, @Context Names names) {
        return names.topic(code);
    }

    RecipientView recipient(Recipient to, @Context Names names) {
        return new RecipientView(to.kind(), to.name(), names.recipient(to));
    }

    OffsetDateTime time(Instant instant, @Context Names names) {
        return names.time(instant);
    }

    ReasonView reason(Reason reason, @Context Names names) {
        return new ReasonView(
                reason.code(),
                names.words(reason),
                reason.details(),
                reason.basis().stream().map(names::law).toList());
    }

    Optional<OrganRef> someOrgan(Optional<OrganId> id, @Context Names names) {
        return id.map(names::organ);
    }

    Optional<OfficerRef> someOfficer(Optional<OfficerId> id, @Context Names names) {
        return id.map(names::officer);
    }

    Optional<TopicRef> someTopic(Optional<TopicCode> code, @Context Names names) {
        return code.map(names::topic);
    }

    Optional<OffsetDateTime> someTime(Optional<Instant> instant, @Context Names names) {
        return instant.map(names::time);
    }
}
