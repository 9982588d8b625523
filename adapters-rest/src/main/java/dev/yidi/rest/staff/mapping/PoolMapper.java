package dev.yidi.rest.staff.mapping;

import dev.yidi.core.mediator.ChangeEnrolment;
import dev.yidi.core.mediator.Enrolment;
import dev.yidi.core.mediator.EnterMediator;
import dev.yidi.core.mediator.RenewAccreditation;
import dev.yidi.core.mediator.SuspendAccreditation;
import dev.yidi.core.mediator.TakeLeave;
import dev.yidi.core.pool.Affiliation;
import dev.yidi.core.pool.Leave;
import dev.yidi.core.pool.Skills;
import dev.yidi.core.pool.Tie;
import dev.yidi.rest.http.Relocated;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.request.AffiliationRequest;
import dev.yidi.rest.staff.request.ChangeEnrolmentRequest;
import dev.yidi.rest.staff.request.EnrolmentRequest;
import dev.yidi.rest.staff.request.EnterMediatorRequest;
import dev.yidi.rest.staff.request.LeaveRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.RenewAccreditationRequest;
import dev.yidi.rest.staff.request.TieRequest;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent to the pool of mediators. */
@Mapper(config = Strict.class)
public interface PoolMapper {
    /** A mediator. */
    EnterMediator enter(EnterMediatorRequest request);

    /** Another enrolment. */
    ChangeEnrolment change(ChangeEnrolmentRequest request);

    /** What a mediator is entered with. */
    @Mapping(target = "skills", source = "request")
    @BeanMapping(ignoreUnmappedSourceProperties = {"topics", "languages", "serves"})
    Enrolment enrolment(EnrolmentRequest request);

    /** What a mediator can do, and where. */
    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "mediator",
                "name",
                "madePublic",
                "affiliation",
                "capacity",
                "days",
                "ties"
            })
    Skills skills(EnrolmentRequest request);

    /** What a mediator belongs to. */
    Affiliation affiliation(AffiliationRequest request);

    /** A tie. */
    Tie tie(TieRequest request);

    /** A longer accreditation. */
    RenewAccreditation renew(RenewAccreditationRequest request);

    /** Why it is suspended. */
    SuspendAccreditation suspend(ReasonRequest request);

    /** Days away. */
    default TakeLeave leave(LeaveRequest request) {
        Site last = Site.BODY.field("until");
        return Relocated.to(last, "leave", () -> new TakeLeave(new Leave(request.from(), request.until())));
    }
}
