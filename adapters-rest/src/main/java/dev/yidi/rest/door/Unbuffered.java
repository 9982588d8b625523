package dev.yidi.rest.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Keeps proxies from holding back a stream until there is more of it. */
public final class Unbuffered implements ContainerResponseFilter {
    Unbuffered() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Accel-Buffering", "no");
    }
}
