package dev.yidi.example.boot;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.jersey.autoconfigure.ResourceConfigCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A resource of the host, beside ours, that answers when it is let. */
@Path("slow")
public final class Slow {
    static final CountDownLatch BEGUN = new CountDownLatch(1);
    static final CountDownLatch LEAVE = new CountDownLatch(1);

    /** The answer. */
    @GET
    public String slow() throws InterruptedException {
        BEGUN.countDown();
        LEAVE.await();
        return "done";
    }

    /** Puts it beside the centre. */
    @Configuration(proxyBeanMethods = false)
    static class Beside {
        @Bean
        ResourceConfigCustomizer slow() {
            return api -> api.register(new Slow());
        }
    }
}
