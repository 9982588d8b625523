package dev.yidi.rest.live;

import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseBroadcaster;
import java.lang.reflect.Type;

/** Events without a runtime. */
final class PlainSse implements Sse {
    @Override
    public OutboundSseEvent.Builder newEventBuilder() {
        return new Builder();
    }

    @Override
    public SseBroadcaster newBroadcaster() {
        throw new UnsupportedOperationException("streams do not share what they tell");
    }

    private static final class Builder implements OutboundSseEvent.Builder {
        private String id = "";
        private String name = "";
        private String comment = "";
        private String data = "";

        @Override
        public Builder id(String anId) {
            id = anId;
            return this;
        }

        @Override
        public Builder name(String aName) {
            name = aName;
            return this;
        }

        @Override
        public Builder reconnectDelay(long milliseconds) {
            return this;
        }

        @Override
        public Builder mediaType(MediaType mediaType) {
            return this;
        }

        @Override
        public Builder comment(String aComment) {
            comment = aComment;
            return this;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Builder data(Class type, Object theData) {
            return data(theData);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Builder data(GenericType type, Object theData) {
            return data(theData);
        }

        @Override
        public Builder data(Object theData) {
            data = theData.toString();
            return this;
        }

        @Override
        public OutboundSseEvent build() {
            return new Event(id, name, comment, data);
        }
    }

    private record Event(String id, String name, String comment, String data) implements OutboundSseEvent {
        @Override
        public Class<?> getType() {
            return String.class;
        }

        @Override
        public Type getGenericType() {
            return String.class;
        }

        @Override
        public MediaType getMediaType() {
            return MediaType.TEXT_PLAIN_TYPE;
        }

        @Override
        public Object getData() {
            return data;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getComment() {
            return comment;
        }

        @Override
        public long getReconnectDelay() {
            return RECONNECT_NOT_SET;
        }

        @Override
        public boolean isReconnectDelaySet() {
            return false;
        }
    }
}
