/** Knows officers by the access tokens of the county's own issuer. */
module dev.yidi.rest.oidc {
    requires com.nimbusds.jose.jwt;
    requires dev.yidi.core;
    requires transitive dev.yidi.rest;
    requires transitive java.net.http;
    requires static org.jspecify;
    requires org.slf4j;

    exports dev.yidi.rest.oidc;
}
