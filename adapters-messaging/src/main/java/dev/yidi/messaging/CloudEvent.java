package dev.yidi.messaging;

import dev.yidi.core.CountyId;
import dev.yidi.ports.FileNotice;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A notice of the journal as a CloudEvent 1.0 云事件, without data: what happened to which case or other file, and when.
 *
 * @param id {@code <file>-<sequence>}: with {@code source} unique for ever, so that a repeat is known
 * @param source {@code /counties/<county>}
 * @param type {@code dev.yidi.<what-happened>.v<version>}
 * @param subject the technical id of the case or other file
 * @param time when it happened
 * @param sequence the event's place in its file, from 1 without gaps (the CloudEvents extension {@code sequence})
 * @param register the register the file stands in, {@code case} for a case (the extension {@code register})
 */
public record CloudEvent(
        String id, String source, String type, String subject, Instant time, long sequence, String register) {
    /** The version of the CloudEvents specification. */
    public static final String SPEC_VERSION = "1.0";

    /** The event that tells {@code notice} of {@code county}. */
    public static CloudEvent of(CountyId county, FileNotice notice) {
        return new CloudEvent(
                notice.fileId().value() + "-" + notice.sequence(),
                "/counties/" + county.value(),
                "dev.yidi." + notice.type() + ".v" + notice.typeVersion(),
                notice.fileId().value(),
                notice.at(),
                notice.sequence(),
                notice.register());
    }

    /**
     * The attributes by their CloudEvents names, in the order of the specification: for the headers of the binary mode,
     * or as the fields of the structured JSON mode.
     */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("specversion", SPEC_VERSION);
        attributes.put("id", id);
        attributes.put("source", source);
        attributes.put("type", type);
        attributes.put("subject", subject);
        attributes.put("time", time.toString());
        attributes.put("sequence", Long.toString(sequence));
        attributes.put("register", register);
        return attributes;
    }
}
