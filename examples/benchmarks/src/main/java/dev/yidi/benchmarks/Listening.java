package dev.yidi.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** A data source that writes down which statements are sent through it, with their values 语句监听. Not thread-safe. */
final class Listening {
    private final DataSource source;
    private final List<Sent> sent = new ArrayList<>();

    /**
     * A statement as it was sent.
     *
     * @param sql its text
     * @param values its values
     */
    record Sent(String sql, List<Object> values) {
        private static final Pattern REMARK = Pattern.compile(" /\\* \\w+ \\*/$");

        /** Whether the text has a remark, so that it is not the same again. */
        boolean isOnlyOnce() {
            return REMARK.matcher(sql).find();
        }

        /** The text without a remark, which is the same again. */
        String kind() {
            return REMARK.matcher(sql).replaceAll("");
        }
    }

    Listening(DataSource source) {
        this.source = source;
    }

    DataSource source() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? heard(connection) : result;
        });
    }

    /** What was sent since this was asked last. */
    List<Sent> sent() {
        List<Sent> all = List.copyOf(sent);
        sent.clear();
        return all;
    }

    private Connection heard(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(connection, method, arguments);
            return method.getName().equals("prepareStatement")
                    ? heard((PreparedStatement) result, (String) arguments[0])
                    : result;
        });
    }

    private PreparedStatement heard(PreparedStatement statement, String sql) {
        Map<Integer, Object> values = new TreeMap<>();
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            switch (method.getName()) {
                case "setObject" -> values.put((Integer) arguments[0], arguments[1]);
                case "setArray" -> values.put((Integer) arguments[0], ((Array) arguments[1]).getArray());
                case "addBatch", "executeQuery", "executeUpdate" ->
                    sent.add(new Sent(sql, Collections.unmodifiableList(new ArrayList<>(values.values()))));
                default -> {}
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
