package dev.yidi.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Puts answers and problems on the wire: JSON, entity tags and conditional requests, the place of what was made, and the
 * headers that keep personal data out of caches and frames. Answers of other resources beside ours are left as they are.
 */
public final class Rendering implements ContainerResponseFilter {
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    private final Protection protection;

    /** Puts the headers of {@code protection} on everything. */
    public Rendering(Protection protection) {
        this.protection = protection;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof Problem problem) {
            problem(problem, request, response);
        } else if (entity instanceof Document document) {
            Sent sent = new Sent(document.json().length, document::json, document::tag, document::shorter);
            send(sent, JSON, request, response, Optional.empty());
        } else if (entity instanceof WebFile file) {
            Sent sent = new Sent(file.bytes().length, file::bytes, file::tag, file::shorter);
            send(sent, file.type(), request, response, Optional.empty());
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.getHeaders().putSingle("Content-Security-Policy", file.policy());
        } else if (entity instanceof Record answer && isOurs(answer)) {
            answer(answer, request, response);
        }
    }

    private static boolean isOurs(Record answer) {
        return answer.getClass().getPackageName().startsWith("dev.yidi.rest.");
    }

    private void problem(Problem problem, ContainerRequestContext request, ContainerResponseContext response) {
        Language language = language(request);
        response.setEntity(
                JsonWriter.write(ProblemBody.of(problem, Trace.of(request), language)), new Annotation[0], PROBLEM);
        MultivaluedMap<String, Object> headers = response.getHeaders();
        problem.headers().forEach(headers::putSingle);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        protection.put(headers);
    }

    private void answer(Record answer, ContainerRequestContext request, ContainerResponseContext response) {
        Optional<Long> version =
                answer instanceof Versioned versioned ? Optional.of(versioned.version()) : Optional.empty();
        send(Sent.of(JsonWriter.write(answer), version), JSON, request, response, version);
        if (answer instanceof Created created) {
            response.setStatus(201);
            String base = request.getUriInfo().getBaseUri().getRawPath();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, base + created.place());
        }
    }

    private void send(
            Sent sent,
            MediaType type,
            ContainerRequestContext request,
            ContainerResponseContext response,
            Optional<Long> version) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        boolean isRead = isRead(request);
        boolean isShorter = Gzip.suits(request, sent.length()) && !headers.containsKey(HttpHeaders.CONTENT_ENCODING);
        Optional<String> tag = isRead
                ? Optional.of(sent.tag().get()).map(it -> isShorter ? EntityTags.shorter(it) : it)
                : version.map(EntityTags::of);
        tag.ifPresent(value -> headers.putSingle(HttpHeaders.ETAG, value));
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language(request).tag());
        protection.put(headers);
        Optional<String> known = Optional.ofNullable(request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        if (isRead
                && tag.filter(value -> known.filter(asked -> EntityTags.named(asked, value))
                                .isPresent())
                        .isPresent()) {
            response.setStatus(304);
            response.setEntity(null);
        } else if (isShorter) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
            response.setEntity(sent.shorter().get(), new Annotation[0], type);
        } else {
            response.setEntity(sent.plain().get(), new Annotation[0], type);
        }
    }

    /** What goes out in either form, and the tag of the longer one. */
    private record Sent(int length, Supplier<byte[]> plain, Supplier<String> tag, Supplier<byte[]> shorter) {
        static Sent of(byte[] bytes, Optional<Long> version) {
            return new Sent(bytes.length, () -> bytes, () -> EntityTags.of(bytes, version), () -> Gzip.of(bytes));
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static Language language(ContainerRequestContext request) {
        return Language.of(Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
