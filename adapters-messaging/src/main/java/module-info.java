/** Lets other systems follow the centre: the journal relayed as CloudEvents. */
module dev.yidi.messaging {
    requires transitive dev.yidi.ports;
    requires static org.jspecify;

    exports dev.yidi.messaging;
}
