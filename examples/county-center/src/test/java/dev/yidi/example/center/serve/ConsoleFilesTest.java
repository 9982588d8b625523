package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of both sides as they are served: all there, in their type, small enough, and nothing beside them. */
class ConsoleFilesTest {
    private static final Pattern LOADED =
            Pattern.compile("(?:\\bfrom ?|\\bimport |src=|href=)[\"']([^\"'#]+\\.(?:js|css|svg))[\"']");
    private static final Pattern LATER = Pattern.compile("\\bimport\\([\"']([^\"']+\\.js)[\"']\\)");
    private static final int CITIZEN_BYTES = 300_000;

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
    void everything_a_citizens_page_loads_is_under_300_kilobytes_compressed() throws IOException {
        Set<String> files = closure("go/index.html", LOADED);

        assertThat(files).contains("go/main.js", "client/citizen.js").noneMatch(each -> each.contains("staff"));
        int bytes = 0;
        for (String file : files) {
            bytes += zipped(browser.get(file).text());
        }
        System.Logger log = System.getLogger(ConsoleFilesTest.class.getName());
        log.log(
                System.Logger.Level.INFO,
                "the citizens'' side loads {0} files, {1} bytes compressed",
                files.size(),
                bytes);
        assertThat(bytes).isBetween(20_000, CITIZEN_BYTES);
    }

    @Test
    void everything_the_console_loads_is_there() {
        Set<String> files = closure("console/index.html", LOADED);

        assertThat(files)
                .contains("console/main.js", "client/staff.js", "zh.js")
                .noneMatch(each -> each.contains("echarts"));
        assertThat(closure("console/views/figures.js", LATER)).contains("console/charts.js");
        assertThat(closure("console/charts.js", Pattern.compile("from '([^']+)'")))
                .hasSize(2);
    }

    @Test
    void the_screen_of_the_hall_loads_nothing_of_the_officers() {
        assertThat(closure("hall/index.html", LOADED))
                .contains("hall/main.js", "hall/hall.css", "client/citizen.js")
                .noneMatch(each -> each.contains("staff") || each.startsWith("console/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"go/", "console/", "hall/"})
    void a_side_is_served_under_the_same_policy_and_without_anything_in_line(String side) {
        Browser.Page page = browser.get(side);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe", "http", "*", "sha256");
        assertThat(page.text()).doesNotContain("http://", "https://", "style=", "onclick", "<script>");
        assertThat(browser.get(side.replace("/", "")).header("location")).endsWith("/" + side);
    }

    @Test
    void what_comes_from_elsewhere_is_kept_for_a_year_and_what_is_the_pages_own_is_asked_for_again() {
        String vue = closure("ui/vue.js", LOADED).stream()
                .filter(each -> each.startsWith("lib/"))
                .findFirst()
                .orElseThrow();

        assertThat(browser.get(vue).header("cache-control")).contains("immutable");
        Browser.Page own = browser.get("ui/vue.js", "Accept-Encoding", "gzip");
        assertThat(own.header("cache-control")).isEqualTo("no-cache");
        assertThat(own.header("content-encoding")).isEqualTo("gzip");
        assertThat(own.header("vary")).isEqualTo("Accept-Encoding");
        assertThat(own.header("etag")).isNotEqualTo(browser.get("ui/vue.js").header("etag"));
        assertThat(browser.get("ui/vue.js", "Accept-Encoding", "gzip;q=0").header("content-encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "go/../../../../../../logback.xml",
                "go/..%2f..%2fstaff%2froster.csv",
                "lib/../../staff/roster.csv",
                "lib//etc/passwd.js",
                "go/%2e%2e/index.html",
                "ui/no-such.js",
                "lib/vue/3.5.26/LICENSE",
                "client/package.json"
            })
    void nothing_else_of_the_program_is_served(String path) {
        assertThat(browser.get(path).status()).isBetween(400, 404);
    }

    /** A file and all that it names, and so on. */
    private static Set<String> closure(String first, Pattern names) {
        Deque<String> open = new ArrayDeque<>(Set.of(first));
        Set<String> seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            String name = open.remove();
            Browser.Page file = browser.get(name);
            assertThat(file.status()).as(name).isEqualTo(200);
            assertThat(file.header("content-type")).as(name).startsWith(type(name));
            if (name.startsWith("lib/")) {
                continue;
            }
            Matcher matcher = names.matcher(file.text());
            while (matcher.find()) {
                String other = Path.of(name)
                        .resolveSibling(matcher.group(1))
                        .normalize()
                        .toString();
                if (seen.add(other)) {
                    open.add(other);
                }
            }
        }
        return seen;
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html";
            case "js" -> "text/javascript";
            case "css" -> "text/css";
            default -> "image/svg+xml";
        };
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return zipped.size();
    }
}
