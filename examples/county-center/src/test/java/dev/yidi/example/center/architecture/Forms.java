package dev.yidi.example.center.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a type may look like. */
final class Forms {
    private static final Pattern EMPTY_NAME = Pattern.compile(".+(Impl|Util|Utils|Helper|Manager|Base|Port|UseCase)");
    private static final Pattern OUTSIDE = Pattern.compile(
            "java\\.nio\\.file\\..*|java\\.net\\.(?!URI(SyntaxException)?$).*|java\\.io\\.(File|RandomAccessFile|Console).*"
                    + "|java\\.security\\.SecureRandom|java\\.util\\.concurrent\\..*|java\\.lang\\.(Thread\\w*|InheritableThreadLocal|Process\\w*|Runtime)");

    private Forms() {}

    static Stream<String> openOrMutable(JavaClass type) {
        if (type.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return Stream.of();
        }
        Stream<String> form = isClosed(type)
                ? Stream.of()
                : Stream.of("is neither final, a record, an enum, sealed, an interface nor an exception");
        return Stream.concat(form, mutableFields(type));
    }

    static Stream<String> emptyName(JavaClass type) {
        return EMPTY_NAME.matcher(type.getSimpleName()).matches() && !isGeneratedMapper(type)
                ? Stream.of("bears a name that says nothing of the trade")
                : Stream.of();
    }

    static boolean isOutside(JavaClass type) {
        return OUTSIDE.matcher(type.getName()).matches();
    }

    private static boolean isClosed(JavaClass type) {
        return type.isInterface()
                || type.isEnum()
                || type.isRecord()
                || type.isAnonymousClass()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.isAssignableTo(Throwable.class)
                || type.reflect().isSealed();
    }

    private static Stream<String> mutableFields(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(JavaField::getName)
                .map(name -> "has the field " + name + ", which is not final");
    }

    private static boolean isGeneratedMapper(JavaClass type) {
        return Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
                .anyMatch(mapper -> mapper.isAnnotatedWith("org.mapstruct.Mapper"));
    }
}
