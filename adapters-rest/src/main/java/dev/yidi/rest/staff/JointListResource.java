package dev.yidi.rest.staff;

import dev.yidi.core.OrganId;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.ports.CaseDesk;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.Page;
import dev.yidi.ports.TodoQuery;
import dev.yidi.ports.WorkList;
import dev.yidi.rest.http.Relocated;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.mapping.JointViews;
import dev.yidi.rest.staff.mapping.JointViewsImpl;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.mapping.WorkMapper;
import dev.yidi.rest.staff.mapping.WorkMapperImpl;
import dev.yidi.rest.staff.request.JointQuery;
import dev.yidi.rest.staff.view.JointLineView;
import dev.yidi.rest.staff.view.JointPageView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What several organs are settling together now. */
@StaffOnly
@Path("api/v1/staff/joint-handlings")
@Produces(MediaType.APPLICATION_JSON)
public final class JointListResource {
    private static final int USUAL_PAGE = 50;

    private final Desk desk;
    private final WorkList list;
    private final CaseDesk cases;
    private final WorkMapper work = new WorkMapperImpl();
    private final JointViews views = new JointViewsImpl();

    /** Of {@code desk}'s centre. */
    public JointListResource(Desk desk) {
        this.desk = desk;
        this.list = desk.yidi().workList();
        this.cases = desk.yidi().caseDesk();
    }

    /** Joint handlings under way in open cases that the officer may see, the case due first on top; none of a sealed case, into which a look leaves a trace. */
    @GET
    @Takes(JointQuery.class)
    public JointPageView list(@BeanParam Sender sender, @Context UriInfo address) {
        JointQuery query = desk.bodies().query(JointQuery.class, address.getQueryParameters());
        TodoQuery first = TodoQuery.open(query.limit().orElse(USUAL_PAGE));
        TodoQuery asked = query.cursor().map(first::from).orElse(first);
        Page page = Relocated.to(Site.QUERY, "", () -> list.todo(sender.officer(), asked));
        Names names = desk.names(sender);
        List<JointLineView> lines = page.lines().stream()
                .filter(line -> !line.sealed())
                .flatMap(line -> handlings(sender, line)
                        .filter(each -> query.organ()
                                .map(OrganId::new)
                                .map(each.organs()::contains)
                                .orElse(true))
                        .map(each -> new JointLineView(work.line(line, names), views.handling(each, names))))
                .toList();
        return new JointPageView(lines, page.next());
    }

    private Stream<JointHandling> handlings(Sender sender, CaseLine line) {
        Optional<CaseView> found = cases.view(sender.officer(), line.caseId())
                .fold(Optional::of, refused -> Optional.empty(), stale -> Optional.empty(), absent -> Optional.empty());
        return found.stream()
                .flatMap(view -> view.proceedings().of(JointHandling.class).stream())
                .filter(JointHandling::isOpen);
    }
}
