package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.yidi.testkit.InMemoryStores;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that shows the documents, in a real browser; not run where there is none. */
@Tag("one-jdk")
class ReferencePageTest {
    private static final String BROWSER = "chromium";
    private static final long SECONDS = 120;

    @TempDir
    private Path place;

    @Test
    void a_browser_shows_the_operations_and_has_nothing_to_complain_of() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, BROWSER))),
                BROWSER + " is not installed: the page is not looked at in a browser");
        try (Served served = new Served(new InMemoryStores(), (api, time) -> api.reference(), Set.of())) {
            String page = shown(served.base() + "api/v1/reference/index.html?side=citizen#/Inquiry/inquiryRate");

            assertThat(page)
                    .as("what is refused by the policy, or fails, is told there")
                    .doesNotContain("CONSOLE");
            assertThat(page).contains("<div class=\"swagger-ui\">", "OAS 3.1", "/api/v1/citizen/inquiries/rating");
            assertThat(page).contains("Rates window, organ or mediator", "Idempotency-Key");
        }
    }

    /** What the document has become, and what was told besides. */
    private String shown(String address) throws Exception {
        Path output = place.resolve("page.txt");
        Process browser = new ProcessBuilder(List.of(
                        BROWSER,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--user-data-dir=" + place.resolve("profile"),
                        "--enable-logging=stderr",
                        "--virtual-time-budget=10000",
                        "--dump-dom",
                        address))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!browser.waitFor(SECONDS, TimeUnit.SECONDS)) {
            browser.destroyForcibly();
            throw new AssertionError("the browser took longer than " + SECONDS + " s");
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
