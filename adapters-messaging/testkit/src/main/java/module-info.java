/** The contract that each broker must pass. */
module dev.yidi.messaging.testkit {
    requires transitive dev.yidi.messaging;
    requires static org.jspecify;
    requires transitive org.junit.jupiter.api;

    exports dev.yidi.messaging.testkit;
}
