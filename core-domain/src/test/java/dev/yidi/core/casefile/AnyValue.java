package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.joint.ContributionId;
import dev.yidi.core.joint.TaskId;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Some value of any type that commands are made of: what it says does not matter, only that it is one. */
final class AnyValue {
    private static final Map<Type, Object> KNOWN = Map.ofEntries(
            Map.entry(String.class, "x1"),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(Instant.class, Play.START),
            Map.entry(LocalDate.class, LocalDate.of(2026, 3, 2)),
            Map.entry(Span.class, Span.days(5)),
            Map.entry(PhoneNumber.class, PhoneNumber.of("13800000000")),
            Map.entry(PartyId.class, Play.WANG),
            Map.entry(OrganId.class, CountyDesk.HALL_A),
            Map.entry(LimitId.class, new LimitId("XF_HANDLE")),
            Map.entry(SameMatterDecision.class, SameMatterDecision.LINKED),
            Map.entry(TopicCode.class, CountyDesk.NOISE),
            Map.entry(DivisionCode.class, CountyDesk.VILLAGE),
            Map.entry(ProceedingId.class, new ProceedingId("m1")),
            Map.entry(ContributionId.class, JointPlay.SURVEY),
            Map.entry(TaskId.class, JointPlay.REPAIR),
            Map.entry(MandateId.class, new MandateId("m1")));

    private AnyValue() {}

    /** Every type that is a {@code root} and is no interface, all the way down. */
    static Stream<Class<?>> leaves(Class<?> root) {
        return root.isSealed() && root.isInterface()
                ? Arrays.stream(root.getPermittedSubclasses()).flatMap(AnyValue::leaves)
                : Stream.of(root);
    }

    /** A {@code type}. */
    static <T> T of(Class<T> type) {
        return of(type, Map.of());
    }

    /** A {@code type} in which values of the types {@code given} are those given. */
    static <T> T of(Class<T> type, Map<Class<?>, Object> given) {
        return type.cast(any(type, given));
    }

    private static Object any(Type type, Map<Class<?>, Object> given) {
        if (type instanceof Class<?> wanted && given.containsKey(wanted)) {
            return given.get(wanted);
        }
        if (KNOWN.containsKey(type)) {
            return KNOWN.get(type);
        }
        if (type instanceof ParameterizedType generic) {
            return empty((Class<?>) generic.getRawType());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return plain.isSealed() && plain.isInterface()
                ? any(plain.getPermittedSubclasses()[0], given)
                : made(plain, given);
    }

    private static Object empty(Class<?> raw) {
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw == List.class) {
            return List.of();
        }
        return raw == Set.class ? Set.of() : Map.of();
    }

    private static Object made(Class<?> plain, Map<Class<?>, Object> given) {
        RecordComponent[] components = plain.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(each -> any(each.getGenericType(), given))
                .toArray();
        try {
            Constructor<?> constructor = plain.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("expected a " + plain.getSimpleName() + " of any values", e);
        }
    }
}
