/** Contracts for implementers of the SPI, in-memory adapters, fixtures and movable time. */
module dev.yidi.testkit {
    requires transitive dev.yidi.ports;
    requires static org.jspecify;
    requires transitive org.junit.jupiter.api;

    exports dev.yidi.testkit;
}
