package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final Pattern IMPORT = Pattern.compile("(?:from |src=|href=)\"([^\"]+)\"");

    @TempDir
    private static Path place;

    private static TestCentre centre;
    private static Browser browser;

    @BeforeAll
    static void start() {
        centre = TestCentre.start(place);
        browser = new Browser(centre.address());
    }

    @AfterAll
    static void stop() {
        centre.close();
    }

    @Test
    void the_way_in_and_every_file_it_names_are_there_in_their_own_type() {
        Deque<String> open = new ArrayDeque<>(Set.of("index.html"));
        Set<String> seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            String name = open.remove();
            Browser.Page file = browser.get(name);
            assertThat(file.status()).as(name).isEqualTo(200);
            assertThat(file.header("content-type")).as(name).startsWith(type(name));
            Matcher matcher = IMPORT.matcher(file.text());
            while (name.matches(".*\\.(html|js)") && matcher.find()) {
                String other = Path.of(name)
                        .resolveSibling(matcher.group(1))
                        .normalize()
                        .toString();
                if (other.matches("[a-z0-9/-]+\\.[a-z]+") && seen.add(other)) {
                    open.add(other);
                }
            }
        }
        assertThat(seen).contains("door.css", "ui/tokens.css", "icon.svg");
        assertThat(browser.get("").text()).contains("href=\"go/\"", "href=\"console/\"");
    }

    @Test
    void the_browser_is_told_to_take_nothing_from_elsewhere() {
        Browser.Page page = browser.get("");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*");
        assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(page.text()).doesNotContain("http://", "https://", "style=", "onclick");
    }

    @Test
    void an_unchanged_file_is_not_sent_again() {
        Browser.Page first = browser.get("zh.js");

        assertThat(first.header("cache-control")).isEqualTo("no-cache");
        assertThat(browser.get("zh.js", "If-None-Match", first.header("etag")).status())
                .isEqualTo(304);
        assertThat(browser.get("zh.js", "If-None-Match", "\"other\"").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such.js",
                "views/no-such.js",
                "module-info.class",
                "..%2fstaff%2froster.csv",
                "page/index.html"
            })
    void nothing_else_of_the_program_is_served(String path) {
        assertThat(browser.get(path).status()).isBetween(400, 404);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "css" -> "text/css;charset=utf-8";
            default -> "image/svg+xml";
        };
    }
}
