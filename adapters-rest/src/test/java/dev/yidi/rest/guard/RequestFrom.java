package dev.yidi.rest.guard;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.lang.reflect.Proxy;
import java.util.Map;

/** A request of which only the properties and the headers are looked at. */
final class RequestFrom {
    private RequestFrom() {}

    static ContainerRequestContext of(Map<String, Object> properties, String... headers) {
        MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            sent.add(headers[i], headers[i + 1]);
        }
        return (ContainerRequestContext) Proxy.newProxyInstance(
                RequestFrom.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getProperty" -> properties.get((String) arguments[0]);
                    case "getHeaders" -> sent;
                    default -> throw new IllegalStateException("not looked at: " + method);
                });
    }
}
