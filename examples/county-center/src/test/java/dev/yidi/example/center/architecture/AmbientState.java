package dev.yidi.example.center.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Calls whose answer depends on the machine, the moment or chance: the same input would not give the same output. */
final class AmbientState {
    private static final Pattern CALL = Pattern.compile(String.join(
            "|",
            "java\\.time\\.[A-Za-z.]+\\.now\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.Clock\\.(system|tick(Millis|Seconds|Minutes)).*",
            "java\\.time\\.InstantSource\\.system.*",
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(java\\.lang\\.String\\)|ofLocalized.*)",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty|getProperties|lineSeparator)\\(.*",
            "java\\.lang\\.(Math|StrictMath)\\.random\\(\\)",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
            "java\\.lang\\.String\\.(format\\(java\\.lang\\.String,|formatted\\().*",
            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
            "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.text\\..*Instance\\(\\)",
            "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)",
            "java\\.util\\.Calendar\\.getInstance\\(.*",
            "java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*",
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)\\..*",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)"));

    private AmbientState() {}

    static Stream<String> touchedBy(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> CALL.matcher(access.getTarget().getFullName()).matches())
                .map(access -> access.getDescription());
    }
}
