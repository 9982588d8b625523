package dev.yidi.messaging;

import dev.yidi.core.CountyId;
import dev.yidi.ports.FileNotice;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * A CloudEvent 1.0 云事件, with JSON data or none.
 *
 * @param id with {@code source} unique for ever, so that a repeat is known
 * @param source where it comes from, a URI reference; {@code /counties/<county>} for what this centre tells
 * @param type what happened or what is asked for; {@code dev.yidi.<what-happened>.v<version>} for what this centre tells
 * @param subject what it is about; the technical id of the case or other file for what this centre tells
 * @param time when it happened
 * @param extensions further attributes by their names, which are up to 20 lower-case letters and digits
 * @param dataSchema where the schema of {@code data} is described, a URI
 * @param data JSON
 */
public record CloudEvent(
        String id,
        String source,
        String type,
        Optional<String> subject,
        Optional<Instant> time,
        Map<String, String> extensions,
        Optional<String> dataSchema,
        Optional<String> data) {
    /** The version of the CloudEvents specification. */
    public static final String SPEC_VERSION = "1.0";

    /** The only kind of data there is. */
    public static final String DATA_CONTENT_TYPE = "application/json";

    /** The extension that tells an event's place in its file, from 1 without gaps. */
    public static final String SEQUENCE = "sequence";

    /** The extension that tells the register a file stands in, {@code case} for a case. */
    public static final String REGISTER = "register";

    public CloudEvent {
        extensions = Collections.unmodifiableMap(new TreeMap<>(extensions));
    }

    /** The event that tells {@code notice} of {@code county}, without data. */
    public static CloudEvent of(CountyId county, FileNotice notice) {
        return new CloudEvent(
                notice.fileId().value() + "-" + notice.sequence(),
                "/counties/" + county.value(),
                "dev.yidi." + notice.type() + ".v" + notice.typeVersion(),
                Optional.of(notice.fileId().value()),
                Optional.of(notice.at()),
                Map.of(SEQUENCE, Long.toString(notice.sequence()), REGISTER, notice.register()),
                Optional.empty(),
                Optional.empty());
    }

    /** By what events are kept in order and told apart from those they need not wait for: the subject or, without one, the id. */
    public String key() {
        return subject.orElse(id);
    }

    /**
     * The attributes by their CloudEvents names, in the order of the specification, without the data: for the headers of the
     * binary mode, or as the fields of the structured JSON mode.
     */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        forEachAttribute(attributes::put);
        return attributes;
    }

    /** Tells the attributes by their CloudEvents names, in the order of the specification, then the extensions. */
    void forEachAttribute(BiConsumer<String, String> told) {
        told.accept("specversion", SPEC_VERSION);
        told.accept("id", id);
        told.accept("source", source);
        told.accept("type", type);
        data.ifPresent(any -> told.accept("datacontenttype", DATA_CONTENT_TYPE));
        dataSchema.ifPresent(schema -> told.accept("dataschema", schema));
        subject.ifPresent(about -> told.accept("subject", about));
        time.ifPresent(at -> told.accept("time", at.toString()));
        extensions.forEach(told);
    }

    /** Its type and id; nothing of what it says. */
    @Override
    public String toString() {
        return "CloudEvent[" + type + " " + id + "]";
    }
}
