/** Requests as meters of Micrometer and as spans of OpenTelemetry; a host has both, either or none of them. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.yidi.rest.telemetry {
    requires transitive dev.yidi.rest;
    requires static transitive io.opentelemetry.api;
    requires static transitive io.opentelemetry.context;
    requires static transitive micrometer.core;
    requires static org.jspecify;

    exports dev.yidi.rest.telemetry;
}
