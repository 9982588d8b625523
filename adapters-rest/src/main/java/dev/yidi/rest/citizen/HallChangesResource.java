package dev.yidi.rest.citizen;

import dev.yidi.rest.live.LastEvent;
import dev.yidi.rest.live.Reader;
import dev.yidi.rest.live.Streamed;
import dev.yidi.rest.live.Streams;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Optional;
import java.util.function.Function;

/** The screen of the hall as it changes. */
@Path("api/v1/citizen/guide")
@Produces(MediaType.SERVER_SENT_EVENTS)
public final class HallChangesResource {
    private final CitizenDesk desk;
    private final Streams streams;
    private final Function<ContainerRequestContext, Optional<String>> neighbourhoods;

    /** Of {@code desk}'s centre; {@code neighbourhoods} says who is counted together. */
    public HallChangesResource(
            CitizenDesk desk, Streams streams, Function<ContainerRequestContext, Optional<String>> neighbourhoods) {
        this.desk = desk;
        this.streams = streams;
        this.neighbourhoods = neighbourhoods;
    }

    /** What hangs in the hall, now and whenever it changes. */
    @GET
    @Path("hall/changes")
    @Streamed(HallView.class)
    public void changes(
            @Context HttpHeaders headers,
            @Context ContainerRequestContext request,
            @Context SseEventSink sink,
            @Context Sse sse) {
        HallChannel channel = new HallChannel(desk.yidi(), desk.plain(headers));
        Optional<String> from =
                LastEvent.of(headers, mark -> desk.yidi().changeBoard().position(HallChannel.READER, mark));
        Optional<String> neighbourhood = neighbourhoods.apply(request);
        int most = neighbourhood.isPresent()
                ? streams.rules().perAddress()
                : streams.rules().inAll();
        streams.open(new Reader("hall:" + neighbourhood.orElse(""), most, true), channel, from, sink, sse);
    }

    /** Nothing: the headers of a stream alone are of no use, and a stream that nobody reads would stay open. */
    @HEAD
    @Path("hall/changes")
    @SuppressWarnings("DoNotCallSuggester") // the runtime calls it
    public void head() {
        throw LastEvent.onlyWhole();
    }
}
