/**
 * The REST adapter from the outside: its staff and its citizen side, generated from their OpenAPI documents.
 *
 * <p>The models are open to the JSON library, which fills their fields.
 */
module dev.yidi.rest.client {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports dev.yidi.rest.client;
    exports dev.yidi.rest.client.citizen;
    exports dev.yidi.rest.client.citizen.model;
    exports dev.yidi.rest.client.staff;
    exports dev.yidi.rest.client.staff.model;

    opens dev.yidi.rest.client.citizen.model;
    opens dev.yidi.rest.client.staff.model;
}
