/** A centre on adapters of its own. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.yidi.example.own {
    requires transitive com.h2database.mvstore;
    requires dev.yidi.core;
    requires dev.yidi.messaging;
    requires transitive dev.yidi.ports;
    requires dev.yidi.rest;
    requires static org.jspecify;

    exports dev.yidi.example.own.store;
}
