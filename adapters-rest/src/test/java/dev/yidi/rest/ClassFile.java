package dev.yidi.rest;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a compiled class refers to, read from its constant pool (JVMS 4.4): names and comments cannot stand in for a call.
 *
 * @param name the class, with slashes
 * @param methods the methods it calls, as {@link #reference}
 * @param texts the texts in it, among them the names of its annotations
 */
record ClassFile(String name, Set<String> methods, Set<String> texts) {
    private static final int MAGIC = 0xCAFEBABE;
    private static final String PATH = "Ljakarta/ws/rs/Path;";

    /** A method as byte code names it. */
    static String reference(String owner, String name, String descriptor) {
        return owner + "." + name + descriptor;
    }

    /** Whether it is a resource. */
    boolean isResource() {
        return texts.contains(PATH);
    }

    /** The classes compiled together with {@code one}. */
    static List<ClassFile> all(Class<?> one) {
        try {
            Path root = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("module-info.class"))
                        .map(ClassFile::read)
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassFile read(Path file) {
        try (DataInputStream input = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            if (input.readInt() != MAGIC) {
                throw new IllegalStateException("no class file: " + file);
            }
            input.readInt();
            return new Pool().read(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The constants of one class, by their places. */
    private static final class Pool {
        private final Map<Integer, String> texts = new HashMap<>();
        private final Map<Integer, int[]> pairs = new HashMap<>();
        private final Set<Integer> calls = new HashSet<>();

        ClassFile read(DataInputStream input) throws IOException {
            int count = input.readUnsignedShort();
            for (int place = 1; place < count; place++) {
                place += constant(place, input);
            }
            input.readUnsignedShort();
            String name = text(pairs.get(input.readUnsignedShort())[0]);
            Set<String> methods = new HashSet<>();
            for (int call : calls) {
                int[] method = pairs.get(call);
                int[] signature = pairs.get(method[1]);
                methods.add(reference(text(pairs.get(method[0])[0]), text(signature[0]), text(signature[1])));
            }
            return new ClassFile(name, Set.copyOf(methods), Set.copyOf(texts.values()));
        }

        private String text(int place) {
            return texts.get(place);
        }

        /** Reads the constant at {@code place}; how many places it takes besides its own. */
        private int constant(int place, DataInputStream input) throws IOException {
            int tag = input.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(place, input.readUTF());
                case 3, 4 -> input.readInt();
                case 5, 6 -> input.readLong();
                case 7, 8, 16, 19, 20 -> pairs.put(place, new int[] {input.readUnsignedShort()});
                case 9, 10, 11, 12, 17, 18 ->
                    pairs.put(place, new int[] {input.readUnsignedShort(), input.readUnsignedShort()});
                case 15 -> {
                    input.readUnsignedByte();
                    input.readUnsignedShort();
                }
                default -> throw new IllegalStateException("no such constant: " + tag);
            }
            if (tag == 10 || tag == 11) {
                calls.add(place);
            }
            return tag == 5 || tag == 6 ? 1 : 0;
        }
    }
}
