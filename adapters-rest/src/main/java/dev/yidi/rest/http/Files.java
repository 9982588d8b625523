package dev.yidi.rest.http;

import dev.yidi.core.Reason;
import dev.yidi.ports.Answer;
import dev.yidi.ports.AttachmentContent;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Files that stream in and out: never as a whole in memory, and handed out so that no browser shows or runs them. */
public final class Files {
    private static final String TOO_LARGE = "attachment.too-large";
    private static final String SANDBOX = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private Files() {}

    /** Something that takes a file in. */
    @FunctionalInterface
    public interface Intake<T> {
        /** What came of it. */
        Answer<T> take() throws IOException;
    }

    /** What was done with a file, or the problem that there was. */
    public static <T> T taken(Intake<T> intake) {
        try {
            Answer<T> answer = intake.take();
            List<Reason> reasons = answer.reasons();
            if (reasons.stream().anyMatch(reason -> reason.code().equals(TOO_LARGE))) {
                throw Problem.of(
                                ProblemKind.TOO_LARGE,
                                reasons.stream().map(Flaw::of).toList())
                        .stop();
            }
            return Answers.done(answer);
        } catch (IOException e) {
            throw Problem.of(ProblemKind.MALFORMED, List.of(Flaw.at(Site.BODY, "body.broken-off")))
                    .stop();
        }
    }

    /** Hands a file out to be kept, unless whoever asks has it: what is called {@code name} never changes. */
    public static Response handOut(String name, AttachmentContent content, HttpHeaders asked) {
        String tag = "\"" + name + "\"";
        Optional<String> known = Optional.ofNullable(asked.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        if (known.filter(sent -> EntityTags.named(sent, tag)).isPresent()) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        return handOut(content).header(HttpHeaders.ETAG, tag).build();
    }

    /** Hands what was just made out to be kept, unless whoever asks has the very same. */
    public static Response handOut(byte[] made, MediaType type, String name, HttpHeaders asked) {
        String tag = EntityTags.of(made, Optional.empty());
        Optional<String> known = Optional.ofNullable(asked.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        if (known.filter(sent -> EntityTags.named(sent, tag)).isPresent()) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        return Response.ok(made, type)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(name))
                .header("Content-Security-Policy", SANDBOX)
                .build();
    }

    /** Hands a file out to be kept. */
    public static Response.ResponseBuilder handOut(AttachmentContent content) {
        return Response.ok((StreamingOutput) content::writeTo, MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_LENGTH, content.bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileNames.attachment(content.name().reveal()))
                .header("Content-Security-Policy", SANDBOX);
    }
}
