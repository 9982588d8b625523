package dev.yidi.example.own.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.EventChannel;
import dev.yidi.ports.Destination;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.YidiBuilder;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.rest.Identities;
import dev.yidi.testkit.InMemoryStores;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A centre in memory and what else statements of the pages take for granted, by the names that the pages give it. */
final class Scene {
    private static final CountyProfile COUNTY = Presets.centre();
    private static final OfficerId CLERK = new OfficerId("clerk-1");

    private final List<CloudEvent> sent = new ArrayList<>();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Map<String, Object> given = Map.ofEntries(
            Map.entry("profile", COUNTY),
            Map.entry("county", COUNTY.county()),
            Map.entry("builder", builder()),
            Map.entry("centre", centreWithACase()),
            Map.entry("channel", new Kept(sent)),
            Map.entry("identities", (Identities) credentials -> Optional.of(CLERK)),
            Map.entry("registry", registry),
            Map.entry("openTelemetry", OpenTelemetry.noop()),
            Map.entry("old", key(1)),
            Map.entry("renewed", key(2)),
            Map.entry("indexSecret", key(3)));

    /**
     * Runs the statements of a block, unless it takes for granted what is not to be had here.
     *
     * @return whether it ran
     */
    boolean run(Class<?> block) throws ReflectiveOperationException {
        Optional<Method> run = Arrays.stream(block.getDeclaredMethods())
                .filter(method -> method.getName().equals("run"))
                .findFirst();
        List<Field> fields = Arrays.stream(block.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .toList();
        if (run.isEmpty()
                || !given.keySet()
                        .containsAll(fields.stream().map(Field::getName).toList())) {
            return false;
        }
        for (Field field : fields) {
            field.setAccessible(true);
            field.set(null, given.get(field.getName()));
        }
        run.get().setAccessible(true);
        try {
            run.get().invoke(null);
        } catch (InvocationTargetException e) {
            throw new AssertionError(block + " did not run", e.getCause());
        }
        return true;
    }

    /** What a run of a relay sent. */
    List<CloudEvent> sent() {
        return List.copyOf(sent);
    }

    /** The names of the meters that a run made. */
    List<String> meters() {
        return registry.getMeters().stream()
                .map(meter -> meter.getId().getName())
                .toList();
    }

    private static byte[] key(int first) {
        byte[] key = new byte[32];
        key[0] = (byte) first;
        return key;
    }

    private static YidiBuilder builder() {
        Officer clerk = new Officer(
                CLERK,
                "窗口 1 号",
                new OrganId("zhili"),
                COUNTY.territory().root().code(),
                Set.of(Role.RECEPTIONIST, Role.CENTRE_DISPATCHER));
        return Yidi.builder()
                .profile(COUNTY)
                .stores(new InMemoryStores())
                .keys(Keys.local("2026", key(0)))
                .staff(Staff.of(List.of(clerk)))
                .clock(Clock.systemUTC());
    }

    private static Yidi centreWithACase() {
        Yidi centre =
                builder().destinations(List.of(Destination.of("province"))).build();
        assertThat(centre.reception()
                        .register(
                                Envelope.of("register-1", CLERK),
                                Register.of(
                                                IntakeChannel.VISIT,
                                                DivisionCode.of("330122003000"),
                                                CaseKind.REQUEST,
                                                FreeText.of("路灯不亮"),
                                                FreeText.of("村口的路灯坏了一个月，请修好。"))
                                        .between(PartyEntry.person(
                                                PartyRole.APPLICANT,
                                                PersonName.of("张三"),
                                                PhoneNumber.of("13800001234"))))
                        .orElseThrow())
                .isNotNull();
        return centre;
    }

    /** A channel that keeps what it is given. */
    private record Kept(List<CloudEvent> events) implements EventChannel {
        @Override
        public void publish(List<CloudEvent> published) {
            events.addAll(published);
        }

        @Override
        public void close() {}
    }
}
