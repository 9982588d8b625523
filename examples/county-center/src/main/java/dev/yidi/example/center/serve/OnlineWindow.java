package dev.yidi.example.center.serve;

import dev.yidi.core.OfficerId;
import dev.yidi.example.center.staff.Sessions;
import dev.yidi.rest.client.Connection;
import dev.yidi.rest.client.staff.ReceptionApi;
import dev.yidi.rest.client.staff.model.RegisterRequest;
import dev.yidi.rest.client.staff.model.RegisteredView;
import java.net.URI;
import java.util.function.Supplier;

/**
 * The window that is open online 网上窗口: it registers what citizens hand in as the account {@code online}, through the published
 * staff side and its generated client, as a portal outside the centre would. Thread-safe.
 */
final class OnlineWindow {
    private static final OfficerId ACCOUNT = new OfficerId("online");

    private final Supplier<URI> centre;
    private final Sessions sessions;

    /** Of the centre at that address, asked once it is served. */
    OnlineWindow(Supplier<URI> centre, Sessions sessions) {
        this.centre = centre;
        this.sessions = sessions;
    }

    /**
     * Registers a matter; its session ends with it.
     *
     * @throws dev.yidi.rest.client.ProblemException when the centre refuses it
     */
    RegisteredView register(String key, RegisterRequest matter, String language) {
        String token = sessions.begin(ACCOUNT);
        try {
            Connection connection = Connection.to(centre.get()).bearer(token).language(language);
            return new ReceptionApi(connection).register(key, matter).value();
        } finally {
            sessions.end(token);
        }
    }
}
