/** The rest adapter of the centre. */
module dev.yidi.rest {
    requires dev.yidi.ports;
    requires static org.jspecify;
}
