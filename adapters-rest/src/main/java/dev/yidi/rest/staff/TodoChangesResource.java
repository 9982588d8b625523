package dev.yidi.rest.staff;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.live.Channel;
import dev.yidi.rest.live.LastEvent;
import dev.yidi.rest.live.Reader;
import dev.yidi.rest.live.Streamed;
import dev.yidi.rest.live.Streams;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.request.ChangesQuery;
import dev.yidi.rest.staff.view.TodoChangesView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The to-do list as it changes: nothing in it but what the officer may see when it is told. */
@StaffOnly
@Path("api/v1/staff")
@Produces(MediaType.SERVER_SENT_EVENTS)
public final class TodoChangesResource {
    private final Desk desk;
    private final Streams streams;
    private final Function<ContainerRequestContext, Supplier<Optional<OfficerId>>> identities;

    /** Of {@code desk}'s centre; {@code identities} says whom the credential of a request proves, now and later. */
    public TodoChangesResource(
            Desk desk, Streams streams, Function<ContainerRequestContext, Supplier<Optional<OfficerId>>> identities) {
        this.desk = desk;
        this.streams = streams;
        this.identities = identities;
    }

    /** What changes in the to-do list from now on, or from where the stream before ended. */
    @GET
    @Path("todo/changes")
    @Takes(ChangesQuery.class)
    @Streamed(TodoChangesView.class)
    public void changes(
            @BeanParam Sender sender,
            @Context UriInfo address,
            @Context ContainerRequestContext request,
            @Context SseEventSink sink,
            @Context Sse sse) {
        ChangesQuery query = desk.bodies().query(ChangesQuery.class, address.getQueryParameters());
        OfficerId officer = sender.officer();
        Names names = desk.names(sender);
        Supplier<Optional<OfficerId>> proved = identities.apply(request);
        Channel channel = new TodoChannel(
                desk.yidi().changeBoard(),
                officer,
                query.mine(),
                names,
                () -> proved.get().filter(officer::equals).isPresent());
        Optional<String> from = LastEvent.of(
                sender.headers(), mark -> desk.yidi().changeBoard().position(TodoChannel.reader(officer), mark));
        streams.open(new Reader("officer:" + officer, streams.rules().perOfficer(), false), channel, from, sink, sse);
    }

    /** Nothing: the headers of a stream alone are of no use, and a stream that nobody reads would stay open. */
    @HEAD
    @Path("todo/changes")
    @SuppressWarnings("DoNotCallSuggester") // the runtime calls it
    public void head() {
        throw LastEvent.onlyWhole();
    }
}
