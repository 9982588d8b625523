package dev.yidi.rest.staff;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.ports.SupervisionOffice;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.SupervisionViews;
import dev.yidi.rest.staff.mapping.SupervisionViewsImpl;
import dev.yidi.rest.staff.view.CardsView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** The warning cards of an organ. */
@StaffOnly
@Path("api/v1/staff/organs/{organ}")
@Produces(MediaType.APPLICATION_JSON)
public final class CardResource {
    private final Desk desk;
    private final SupervisionOffice counter;
    private final SupervisionViews views = new SupervisionViewsImpl();

    /** Of {@code desk}'s centre. */
    public CardResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().supervisionOffice();
    }

    /** The cards the organ has now: for those who supervise, and for its own officers. */
    @GET
    @Path("cards")
    public CardsView cards(@BeanParam Sender sender, @PathParam("organ") String organ) {
        return new CardsView(
                views.cards(Answers.done(counter.cards(sender.officer(), organ(organ))), desk.names(sender)));
    }

    /** An organ of the county; any other is as absent as what is none. */
    private OrganId organ(String id) {
        try {
            return Optional.of(new OrganId(id))
                    .filter(desk.yidi().profile().organs()::knows)
                    .orElseThrow(Answers::absent);
        } catch (InvalidInputException e) {
            throw Answers.absent();
        }
    }
}
