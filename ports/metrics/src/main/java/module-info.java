/** Meters of a centre in a Micrometer registry. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.yidi.metrics {
    requires transitive dev.yidi.ports;
    requires transitive micrometer.core;
    requires static org.jspecify;

    exports dev.yidi.metrics;
}
