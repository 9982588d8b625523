package dev.yidi.example.own.published;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javassist.bytecode.AccessFlag;
import javassist.bytecode.AttributeInfo;
import javassist.bytecode.ClassFile;
import javassist.bytecode.FieldInfo;
import javassist.bytecode.MethodInfo;

/**
 * What of a module's classes others can compile against: public and protected types of its exported packages with their
 * public and protected members, and no code. Made of the same classes it is the same bytes.
 */
final class ApiJar {
    private static final int SEEN = AccessFlag.PUBLIC | AccessFlag.PROTECTED;
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final Set<String> OF_TYPES =
            Set.of("Signature", "InnerClasses", "PermittedSubclasses", "Deprecated");
    private static final Set<String> OF_MEMBERS = Set.of("Signature", "Exceptions", "ConstantValue", "Deprecated");

    private ApiJar() {}

    /** The jar of a folder of classes; without a descriptor, every package is exported. */
    static byte[] of(Path classes) throws IOException {
        Optional<Set<String>> exported = exported(classes);
        Map<String, ClassFile> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .filter(each -> !each.endsWith("module-info.class") && !each.endsWith("package-info.class"))
                    .toList()) {
                ClassFile read = read(Files.readAllBytes(file));
                if (exported.isEmpty() || exported.get().contains(packageOf(read))) {
                    all.put(read.getName(), read);
                }
            }
        }
        return of(all);
    }

    /** The jar of single classes. */
    static byte[] of(byte[]... classes) throws IOException {
        Map<String, ClassFile> all = new TreeMap<>();
        for (byte[] each : classes) {
            ClassFile read = read(each);
            all.put(read.getName(), read);
        }
        return of(all);
    }

    private static byte[] of(Map<String, ClassFile> all) throws IOException {
        Set<String> wanted = wanted(all);
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(jar)) {
            for (String name : wanted.stream().sorted().toList()) {
                ClassFile type = all.get(name);
                strip(type);
                ZipEntry entry = new ZipEntry(name.replace('.', '/') + ".class");
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                type.write(new DataOutputStream(zip));
                zip.closeEntry();
            }
        }
        return jar.toByteArray();
    }

    private static Optional<Set<String>> exported(Path classes) throws IOException {
        Path descriptor = classes.resolve("module-info.class");
        if (!Files.exists(descriptor)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(descriptor)) {
            return Optional.of(ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet()));
        }
    }

    private static String packageOf(ClassFile type) {
        String name = type.getName();
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static ClassFile read(byte[] bytes) throws IOException {
        return new ClassFile(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    /** The types that are seen, and those that they get members from. */
    private static Set<String> wanted(Map<String, ClassFile> all) {
        Set<String> wanted = new HashSet<>();
        all.values().stream().filter(type -> isSeen(type, all)).forEach(type -> want(type, all, wanted));
        return wanted;
    }

    private static void want(ClassFile type, Map<String, ClassFile> all, Set<String> wanted) {
        if (wanted.add(type.getName())) {
            Stream.concat(Stream.of(type.getSuperclass()), Stream.of(type.getInterfaces()))
                    .map(all::get)
                    .filter(above -> above != null)
                    .forEach(above -> want(above, all, wanted));
        }
    }

    private static boolean isSeen(ClassFile type, Map<String, ClassFile> all) {
        int inner = type.getInnerAccessFlags();
        int flags = inner == -1 ? type.getAccessFlags() : inner;
        int dollar = type.getName().lastIndexOf('$');
        ClassFile outer = dollar < 0 ? null : all.get(type.getName().substring(0, dollar));
        return (flags & SEEN) != 0 && (flags & AccessFlag.SYNTHETIC) == 0 && (outer == null || isSeen(outer, all));
    }

    private static void strip(ClassFile type) {
        type.getAttributes().removeIf(attribute -> !OF_TYPES.contains(attribute.getName()));
        List<MethodInfo> methods = type.getMethods();
        methods.removeIf(method -> (method.getAccessFlags() & SEEN) == 0 || method.isStaticInitializer());
        methods.forEach(method -> keep(method.getAttributes()));
        List<FieldInfo> fields = type.getFields();
        fields.removeIf(field -> (field.getAccessFlags() & SEEN) == 0);
        fields.forEach(field -> keep(field.getAttributes()));
        type.compact();
    }

    private static void keep(List<AttributeInfo> attributes) {
        attributes.removeIf(attribute -> !OF_MEMBERS.contains(attribute.getName()));
    }
}
