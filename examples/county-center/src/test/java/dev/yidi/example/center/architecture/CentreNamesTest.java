package dev.yidi.example.center.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of centres and platforms changed over the years: they are text of a profile, never a constant of the library. */
class CentreNamesTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of(
            "core-domain",
            "ports",
            "adapters-jdbc",
            "adapters-rest",
            "adapters-messaging",
            "adapters-messaging/jakarta",
            "adapters-messaging/kafka",
            "adapters-messaging/rabbitmq",
            "ports/metrics",
            "adapters-rest/oidc",
            "adapters-rest/documents",
            "adapters-rest/telemetry",
            "adapters-rest/client");
    private static final Pattern NAMES = Pattern.compile("社会治理中心|社会治理综合服务中心|矛调中心|综治中心|信访超市|四平台");
    private static final Pattern COMMENTS = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

    @Test
    void no_name_of_a_centre_stands_in_code_or_in_data_that_is_not_a_profile() throws IOException {
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                List<Path> main = files.filter(CentreNamesTest::isOfTheLibrary).toList();
                assertThat(main).as(module).isNotEmpty();
                assertThat(main).as(module).noneMatch(CentreNamesTest::namesACentre);
            }
        }
    }

    private static boolean isOfTheLibrary(Path file) {
        String path = file.toString().replace('\\', '/');
        return Files.isRegularFile(file)
                && path.contains("/src/main/")
                && !path.contains("/testkit/")
                && !path.contains("/dev/yidi/ports/profile/")
                && path.matches(".*\\.(java|txt|rules|properties|sql)");
    }

    private static boolean namesACentre(Path file) {
        try {
            return NAMES.matcher(COMMENTS.matcher(Files.readString(file)).replaceAll(""))
                    .find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
