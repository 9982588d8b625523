/** Messages over any broker that speaks Jakarta Messaging. */
module dev.yidi.messaging.jakarta {
    requires transitive dev.yidi.messaging;
    requires transitive jakarta.messaging;
    requires static org.jspecify;

    exports dev.yidi.messaging.jakarta;
}
