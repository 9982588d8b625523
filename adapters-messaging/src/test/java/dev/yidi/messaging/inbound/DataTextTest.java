package dev.yidi.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.inbound.data.PartyData;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What messages say does not get into logs by their texts. */
class DataTextTest {
    private static final String CANARY = "张三的秘密";
    private static final Path DATA = Path.of("src/main/java/dev/yidi/messaging/inbound/data");

    static List<Class<?>> records() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .<Class<?>>map(DataTextTest::type)
                    .filter(Class::isRecord)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_of_data_tells_its_name_alone(Class<?> record) throws ReflectiveOperationException {
        assertThat(sample(record)).hasToString(record.getSimpleName());
    }

    @Test
    void an_event_tells_its_type_and_id_alone() {
        assertThat(new CloudEvent(
                        "1",
                        "/x",
                        "a.b.v1",
                        Optional.of(CANARY),
                        Optional.of(Instant.EPOCH),
                        Map.of("extra", CANARY),
                        Optional.empty(),
                        Optional.of(CANARY)))
                .hasToString("CloudEvent[a.b.v1 1]");
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(PartyData.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object sample(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Object inner = sample(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? List.of(inner) : Optional.of(inner);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return CANARY;
        }
        if (plain == boolean.class) {
            return true;
        }
        if (plain == Instant.class) {
            return Instant.EPOCH;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        RecordComponent[] components = plain.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = sample(components[i].getGenericType());
        }
        return plain.getDeclaredConstructor(types).newInstance(values);
    }
}
