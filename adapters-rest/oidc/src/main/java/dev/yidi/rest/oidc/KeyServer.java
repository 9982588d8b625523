package dev.yidi.rest.oidc;

import java.io.IOException;

/**
 * Where the issuer publishes the keys it signs with 密钥服务. Thread-safe; asked by one thread at a time, seldom.
 *
 * <p>{@link HttpKeyServer} asks over HTTPS; a county whose servers reach nothing outside can read a file instead.
 */
@FunctionalInterface
public interface KeyServer {
    /** The most bytes of a key set that are read; many times what an issuer has. */
    int MOST_BYTES = 256 * 1024;

    /**
     * The key set as it is now: JSON (RFC 7517) in UTF-8, of at most {@value #MOST_BYTES} bytes. Answers or fails within
     * seconds.
     *
     * @throws IOException when it cannot be had; an exception of the runtime is taken as the same
     * @throws InterruptedException when the thread is told to stop
     */
    byte[] keySet() throws IOException, InterruptedException;
}
