/** Messages over RabbitMQ. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.yidi.messaging.rabbitmq {
    requires transitive com.rabbitmq.client;
    requires transitive dev.yidi.messaging;
    requires static org.jspecify;

    exports dev.yidi.messaging.rabbitmq;
}
