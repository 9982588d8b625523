package dev.yidi.messaging;

/** Where a message carries the attributes of its CloudEvent 内容模式. */
public enum ContentMode {
    /** In the body, beside the data: {@code application/cloudevents+json} 结构化模式. */
    STRUCTURED,
    /** In headers; the body is the data alone 二进制模式. */
    BINARY
}
