package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.QueryCode;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.SignalKind;
import dev.yidi.core.profile.SignalRule;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes values that exist once only wherever something classified is wanted, and people and places of the county elsewhere. */
final class Plants {
    /** The shape of what is planted. */
    static final Pattern SHAPE = Pattern.compile(
            "words-\\d+-words|secret-\\d+-secret|名name-\\d+-name|139\\d{8}|1101051949\\d{7}[\\dX]|0{19}\\d{7}");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final FileId file;
    private final boolean sealed;
    private final int base;
    private int planted;

    Plants(FileId file, boolean sealed, int base) {
        this.file = file;
        this.sealed = sealed;
        this.base = base;
    }

    FileId file() {
        return file;
    }

    /** Specimens of everything with plants in them. */
    Specimens specimens() {
        return new Specimens(true, this::of);
    }

    private Optional<Object> of(Type type) {
        int number = base + planted;
        Object plant = plant(type, number);
        if (plant != null) {
            planted++;
            return Optional.of(plant);
        }
        return Optional.ofNullable(known(type));
    }

    private Object plant(Type type, int number) {
        if (type == FreeText.class) {
            return FreeText.of("words-" + number + "-words");
        }
        if (type == SensitiveText.class) {
            return SensitiveText.of("secret-" + number + "-secret");
        }
        if (type == PersonName.class) {
            return PersonName.of("名name-" + number + "-name");
        }
        if (type == PhoneNumber.class) {
            return PhoneNumber.of("139" + String.format(Locale.ROOT, "%08d", number));
        }
        if (type == IdentityNumber.class) {
            return new IdentityNumber(IdentityNumber.Scheme.RESIDENT_ID, identity(number));
        }
        return type == QueryCode.class ? QueryCode.of(code(number)) : null;
    }

    private Object known(Type type) {
        if (type == FileId.class) {
            return file;
        }
        if (type == CaseId.class) {
            return CaseId.of(file);
        }
        if (type == OrganId.class) {
            return People.BUREAU;
        }
        if (type == OfficerId.class) {
            return People.HANDLER;
        }
        if (type == DivisionCode.class) {
            return People.VILLAGE;
        }
        if (type == TopicCode.class) {
            return People.TOPIC;
        }
        if (type == SignalRule.class) {
            return new SignalRule(SignalKind.CLUSTER, 5, 30, Tier.VILLAGE);
        }
        if (type == int.class) {
            return 1;
        }
        if (type == PartyId.class) {
            return new PartyId("p1");
        }
        if (type == CaseKind.class) {
            return sealed ? CaseKind.REPORT : CaseKind.REQUEST;
        }
        if (type == Protection.class) {
            return new Protection(sealed, sealed ? Set.of(People.ACCUSED) : Set.of(), Set.of(People.RECUSED.id()));
        }
        return type == Obligation.class
                ? new Obligation(
                        "o1",
                        new PartyId("p1"),
                        new PartyId("p2"),
                        (FreeText) of(FreeText.class).orElseThrow(),
                        Optional.of(LocalDate.of(2026, 4, 1)))
                : null;
    }

    private static String identity(int number) {
        String digits = "110105" + "1949" + String.format(Locale.ROOT, "%07d", number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static String code(int number) {
        return "0".repeat(26 - 7) + String.format(Locale.ROOT, "%07d", number);
    }
}
