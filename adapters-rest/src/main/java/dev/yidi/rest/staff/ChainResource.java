package dev.yidi.rest.staff;

import dev.yidi.core.casefile.ChainStep;
import dev.yidi.ports.LitigationDesk;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.ChainMapper;
import dev.yidi.rest.staff.mapping.ChainMapperImpl;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.view.InheritanceView;
import dev.yidi.rest.staff.view.ReasonsView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;

/** The chain from a referral by a court to a suit: what a proceeding takes over, and which step can be entered. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class ChainResource {
    private final Desk desk;
    private final LitigationDesk counter;
    private final ChainMapper mapper = new ChainMapperImpl();

    /** Of {@code desk}'s centre. */
    public ChainResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().litigationDesk();
    }

    /** What a proceeding takes over from those before it. For a sealed case the look is recorded. */
    @GET
    @Path("inherited/{proceeding}")
    public InheritanceView inherited(
            @BeanParam Sender sender, @PathParam("id") String id, @PathParam("proceeding") String proceeding) {
        return mapper.inheritance(
                Answers.done(counter.inherited(sender.officer(), Desk.caseId(id), Desk.proceedingId(proceeding))),
                desk.names(sender));
    }

    /** Why a step of the chain cannot be entered now; empty when it can. For a sealed case the look is recorded. */
    @GET
    @Path("chain-steps/{step}")
    public ReasonsView against(@BeanParam Sender sender, @PathParam("id") String id, @PathParam("step") String step) {
        Names names = desk.names(sender);
        return new ReasonsView(Answers.done(counter.against(sender.officer(), Desk.caseId(id), step(step))).stream()
                .map(reason -> mapper.reason(reason, names))
                .toList());
    }

    /** The step an address names. */
    private static ChainStep step(String name) {
        return Stream.of(ChainStep.values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(Answers::absent);
    }
}
