/** The contract that each way to know officers must pass. */
module dev.yidi.rest.testkit {
    requires transitive dev.yidi.rest;
    requires static org.jspecify;
    requires transitive org.junit.jupiter.api;

    exports dev.yidi.rest.testkit;
}
