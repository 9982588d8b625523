/** A runnable county centre. */
module dev.yidi.example.center {
    requires dev.yidi.ports;
    requires static org.jspecify;
}
