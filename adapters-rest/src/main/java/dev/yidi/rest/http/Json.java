package dev.yidi.rest.http;

import java.util.List;
import java.util.Map;

/** A JSON value as it was sent, before anything is made of it. Numbers stay text: they are never reckoned unasked. */
sealed interface Json {
    /** What JSON calls this kind of value. */
    String kind();

    record Fields(Map<String, Json> values) implements Json {
        @Override
        public String kind() {
            return "object";
        }
    }

    record Items(List<Json> values) implements Json {
        @Override
        public String kind() {
            return "array";
        }
    }

    record Chars(String value) implements Json {
        @Override
        public String kind() {
            return "string";
        }
    }

    record Digits(String value) implements Json {
        @Override
        public String kind() {
            return "number";
        }
    }

    record Flag(boolean value) implements Json {
        @Override
        public String kind() {
            return "boolean";
        }
    }

    record Nothing() implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }
}
