package dev.yidi.ports;

import dev.yidi.core.CaseKind;
import dev.yidi.core.CaseNumber;
import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.QueryCode;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.appointment.Slot;
import dev.yidi.core.mediation.Linkage;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.time.ExtensionRule;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.RollPolicy;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes one value of any record type, always the same: full, with every optional filled, or sparse, with every optional
 * and collection empty where the type lets it.
 */
final class Specimens {
    static final String CANARY = "金丝雀";

    private final boolean full;
    private final Function<Type, Optional<Object>> chosen;
    private final Map<Type, Object> fixed = new HashMap<>();

    Specimens(boolean full) {
        this(full, type -> Optional.empty());
    }

    /** Specimens in which {@code chosen} has the first say. */
    Specimens(boolean full, Function<Type, Optional<Object>> chosen) {
        this.full = full;
        this.chosen = chosen;
        fixed.put(Instant.class, Instant.parse("2026-03-02T04:05:06.123456Z"));
        fixed.put(LocalDate.class, LocalDate.of(2026, 3, 2));
        fixed.put(YearMonth.class, YearMonth.of(2026, 2));
        fixed.put(FreeText.class, FreeText.of(CANARY + "正文"));
        fixed.put(PersonName.class, PersonName.of(CANARY));
        fixed.put(PhoneNumber.class, PhoneNumber.of("13900007777"));
        fixed.put(IdentityNumber.class, new IdentityNumber(IdentityNumber.Scheme.RESIDENT_ID, "11010519491231002X"));
        fixed.put(SensitiveText.class, SensitiveText.of(CANARY + "记录"));
        fixed.put(QueryCode.class, QueryCode.of("CANARY".repeat(4) + "77"));
        fixed.put(CaseNumber.class, new CaseNumber("330122-2026-000001"));
        fixed.put(DivisionCode.class, DivisionCode.of("330122003001"));
        fixed.put(Citation.class, new Citation("信访工作条例", "23 ¶3"));
        fixed.put(Validity.class, new Validity(LocalDate.of(2026, 3, 2), Optional.of(LocalDate.of(2027, 3, 1))));
        fixed.put(Limit.class, limit());
        fixed.put(LimitId.class, new LimitId("XF_HANDLE"));
        fixed.put(Slot.class, new Slot(Instant.parse("2026-03-02T01:00:00Z"), Instant.parse("2026-03-02T01:30:00Z")));
        fixed.put(boolean.class, true);
        fixed.put(int.class, 2);
        fixed.put(Integer.class, 2);
        fixed.put(long.class, 3L);
        fixed.put(Long.class, 3L);
        fixed.put(String.class, "word");
        fixed.put(
                Referral.class,
                new Referral(
                        Linkage.COURT, Optional.of(new OrganId("court-1")), Optional.of(LocalDate.of(2026, 4, 1))));
        fixed.put(
                Obligation.class,
                new Obligation(
                        "o1",
                        new PartyId("p1"),
                        new PartyId("p2"),
                        FreeText.of(CANARY + "修复"),
                        Optional.of(LocalDate.of(2026, 4, 1))));
    }

    private static Limit limit() {
        return new Limit(
                new LimitId("XF_HANDLE"),
                LimitNature.DUTY,
                Span.days(60),
                Milestone.ACCEPTED,
                Set.of(Milestone.CONCLUDED, Milestone.CLOSED),
                RollPolicy.NONE,
                Optional.of(new ExtensionRule("ORGAN_HEAD", Optional.of(Span.days(30)), Optional.of(1))),
                Set.of(PauseReason.HEARING, PauseReason.APPRAISAL),
                new Citation("信访工作条例", "34"),
                Validity.from(LocalDate.of(2022, 5, 1)),
                "CN",
                Set.of(CaseKind.PETITION),
                Set.of(PetitionCategory.APPEAL_CLAIM));
    }

    /** The one value of {@code type}. */
    Object of(Type type) {
        Object known = chosen.apply(type).orElseGet(() -> fixed.get(type));
        if (known != null) {
            return known;
        }
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (!plain.isRecord() && !plain.isSealed()) {
            throw new AssertionError("no specimen of " + plain.getName());
        }
        return plain.isRecord() ? record(plain) : of(plain.getPermittedSubclasses()[0]);
    }

    /** Values of all members of {@code family}. */
    Stream<Object> ofAll(Class<?> family) {
        return TypeNames.of(family).all().values().stream().map(this::of);
    }

    private Object collection(ParameterizedType generic) {
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == Optional.class) {
            return full ? Optional.of(of(arguments[0])) : Optional.empty();
        }
        if (generic.getRawType() == Map.class) {
            return full ? Map.of(of(arguments[0]), of(arguments[1])) : Map.of();
        }
        boolean list = generic.getRawType() == List.class;
        if (!full) {
            return list ? List.of() : Set.of();
        }
        return list ? List.of(of(arguments[0])) : Set.of(of(arguments[0]));
    }

    private static String word(Class<?> type, RecordComponent component) {
        return component.getName().equals("value")
                ? type.getSimpleName().toLowerCase(Locale.ROOT) + "-1"
                : component.getName();
    }

    private Object record(Class<?> type) {
        List<Object> arguments = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            types.add(component.getType());
            arguments.add(component.getType() == String.class ? word(type, component) : of(component.getGenericType()));
        }
        try {
            Constructor<?> canonical = type.getConstructor(types.toArray(Class<?>[]::new));
            return canonical.newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no specimen of " + type.getName() + " from " + arguments, e);
        }
    }
}
