/** The jdbc adapter of the centre. */
module dev.yidi.jdbc {
    requires dev.yidi.ports;
    requires static org.jspecify;
}
