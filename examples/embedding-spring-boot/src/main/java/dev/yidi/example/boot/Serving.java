package dev.yidi.example.boot;

import dev.yidi.rest.YidiApplication;
import dev.yidi.rest.guard.Peers;
import jakarta.servlet.Filter;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

/** The API on the host's server 对外服务. */
@Configuration(proxyBeanMethods = false)
class Serving {
    /** At the root of the server. */
    @Bean
    ResourceConfig served(YidiApplication api) {
        return ResourceConfig.forApplication(api);
    }

    /** Streams end before the server waits for what is under way. */
    @Bean
    ApplicationListener<ContextClosedEvent> streamsEnd(YidiApplication api) {
        return closed -> api.close();
    }

    /** Says where requests come from, so that citizens of one address are counted together. */
    @Bean
    Filter addresses() {
        return (request, response, chain) -> {
            request.setAttribute(Peers.ADDRESS, request.getRemoteAddr());
            chain.doFilter(request, response);
        };
    }
}
