package dev.yidi.rest.door;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Writes routes as the API describes them: with the names of what changes, never with its values. */
final class Routes {
    private Routes() {}

    static String of(ResourceInfo resource) {
        return method(resource) + " " + path(resource);
    }

    static String method(ResourceInfo resource) {
        return verb(resource.getResourceMethod());
    }

    static String path(ResourceInfo resource) {
        String below = path(resource.getResourceMethod());
        return "/" + path(resource.getResourceClass()) + (below.isEmpty() ? "" : "/" + below);
    }

    private static String path(AnnotatedElement annotated) {
        return annotated.isAnnotationPresent(Path.class)
                ? annotated.getAnnotation(Path.class).value()
                : "";
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("-");
    }
}
