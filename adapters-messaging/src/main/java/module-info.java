/** The messaging adapter of the centre. */
module dev.yidi.messaging {
    requires dev.yidi.ports;
    requires static org.jspecify;
}
